// Loads and stores of all widths, atomics and reductions, asynchronous copies, mbarriers.
#include "test/emu/instructions/Row.h"

#include <cmath>
#include <cstring>

namespace dlc::test {
std::vector<Row> memoryRows() {
  std::vector<Row> rows = {
      random(Input::Bits, "ld.global.s8 %r3, [%rd1+3];"),
      random(Input::Bits, "ld.global.nc.u16 %h3, [%rd1+2];\ncvt.u32.u16 %r3, %h3;"),
      randomWords(Input::Bits, "ld.global.nc.L1::no_allocate.L2::128B.v4.b32 {%y0, %y1, %y2, %y3}, [%rd1+16];",
                  Output::Words4),
      randomWords(Input::Bits,
                  "createpolicy.fractional.L2::evict_last.b64 %rd5, 1.0;\n"
                  "ld.global.L2::cache_hint.v2.b32 {%y0, %y1}, [%rd1+8], %rd5;",
                  Output::Words4),
      randomWide(Input::Bits, "st.global.cs.v2.b32 [%rd2+16], {%x3, %x1};\nld.global.cv.b64 %rd4, [%rd2+16];"),
      randomWide(Input::Bits,
                 "prefetch.global.L2 [%rd1];\nld.relaxed.gpu.global.b64 %rd4, [%rd1+8];\nfence.acq_rel.gpu;\n"
                 "membar.gl;\nfence.sc.cta;"),
      // A reduction over the warp in shared memory: the order does not matter.
      random(Input::Bits, "mov.u32 %r4, 0;\nsetp.eq.u32 %p1, %r0, 0;\n@%p1 st.shared.u32 [s], %r4;\nbar.sync "
                          "0;\nred.shared.add.u32 [s], %r1;\nbar.sync 0;\n"
                          "ld.shared.u32 %r3, [s];"),
      random(Input::Bits, "mov.u32 %r4, 0;\nsetp.eq.u32 %p1, %r0, 0;\n@%p1 st.shared.u32 [s], %r4;\nbar.sync "
                          "0;\natom.shared.max.u32 %r5, [s], %r1;\n"
                          "bar.sync 0;\nld.shared.u32 %r3, [s];"),
      // cp.async: 16 bytes, then 8 of 16, and zeros.
      randomWords(Input::Bits,
                  "shl.b32 %r4, %r0, 4;\nmov.u32 %r5, s;\nadd.u32 %r6, %r5, %r4;\n"
                  "cp.async.cg.shared.global [%r6], [%rd1], 16;\ncp.async.commit_group;\n"
                  "cp.async.ca.shared.global [%r6+1024], [%rd1+16], 16, 8;\ncp.async.commit_group;\n"
                  "cp.async.wait_group 0;\nld.shared.v4.b32 {%y0, %y1, %y2, %y3}, [%r6];\n"
                  "ld.shared.v4.b32 {%y4, %y5, %y6, %y7}, [%r6+1024];",
                  Output::Words8),
      randomWide(Input::Bits,
                 "shl.b32 %r4, %r0, 4;\nmov.u32 %r5, s;\nadd.u32 %r6, %r5, %r4;\n"
                 "cp.async.ca.shared.global [%r6], [%rd1], 4;\ncp.async.ca.shared.global [%r6+4], [%rd1+8], 4, 0;\n"
                 "cp.async.wait_all;\nld.shared.b64 %rd4, [%r6];"),
      lanes("setp.eq.u32 %p1, %r0, 0;\n@%p1 mbarrier.init.shared.b64 [s], 32;\nbar.sync 0;\n"
            "mbarrier.arrive.shared.b64 %rd5, [s];\nL: mbarrier.test_wait.shared.b64 %p2, [s], %rd5;\n@!%p2 bra L;\n"
            "bar.sync 0;\nmov.u32 %r3, 7;",
            7, 7, 7),
      randomWide(Input::Bits,
                 "setp.eq.u32 %p1, %r0, 0;\n@%p1 mbarrier.init.shared.b64 [s], 32;\nbar.sync 0;\n"
                 "shl.b32 %r4, %r0, 4;\nmov.u32 %r5, s;\nadd.u32 %r6, %r5, %r4;\n"
                 "cp.async.ca.shared.global [%r6+64], [%rd1], 8;\ncp.async.mbarrier.arrive.noinc.shared.b64 [s];\n"
                 "mov.u32 %r7, 0;\nL: mbarrier.test_wait.parity.shared.b64 %p2, [s], %r7;\n@!%p2 bra L;\n"
                 "ld.shared.b64 %rd4, [%r6+64];\nbar.sync 0;"),
  };
  // On the lane's own memory: what it gives back and what it leaves.
  struct {
    const char *body;
    unsigned target;
  } atomics[] = {
      {"atom.global.add.u32 %r5, [%rd2+8], %r2;", 80},
      {"atom.global.min.s32 %r5, [%rd2+8], %r2;", 80},
      {"atom.global.max.u32 %r5, [%rd2+8], %r2;", 80},
      {"atom.global.inc.u32 %r5, [%rd2+8], %r2;", 80},
      {"atom.global.dec.u32 %r5, [%rd2+8], %r2;", 80},
      {"atom.global.and.b32 %r5, [%rd2+8], %r2;", 80},
      {"atom.global.xor.b32 %r5, [%rd2+8], %r2;", 80},
      {"atom.global.exch.b32 %r5, [%rd2+8], %r2;", 80},
      {"atom.acq_rel.gpu.global.cas.b32 %r5, [%rd2+8], %r1, %r2;", 80},
      {"atom.global.add.noftz.f16x2 %r5, [%rd2+8], %r2;", 80},
      {"mov.u32 %r5, 0;\nred.relaxed.gpu.global.or.b32 [%rd2+8], %r2;", 80},
      {"mov.b32 %f4, %r2;\natom.global.add.f32 %f5, [%rd2+8], %f4;\nmov.b32 %r5, %f5;", 80},
      {"atom.global.add.noftz.bf16x2 %r5, [%rd2+8], %r2;", 90},
      {"mov.u32 %r5, 0;\nred.global.add.noftz.bf16x2 [%rd2+8], %r2;", 90},
  };
  for (const auto &one : atomics)
    for (Input input : {Input::Bits, Input::MatrixF16}) {
      bool isFloat = std::strstr(one.body, "f16") || std::strstr(one.body, "f32");
      if (isFloat != (input == Input::MatrixF16))
        continue;
      Row row = randomWide(input, "st.global.u32 [%rd2+8], %r1;\n" + std::string(one.body) +
                                      "\nld.global.u32 %r4, [%rd2+8];\nmov.b64 %rd4, {%r4, %r5};");
      row.target = one.target;
      rows.push_back(row);
    }
  rows.push_back(from90(randomWords(Input::Unit,
                                    "st.global.v4.b32 [%rd2+48], {%x0, %x1, %x2, %x3};\nmov.b32 %f1, %x4;\n"
                                    "mov.b32 %f2, %x5;\natom.global.add.v2.f32 {%f4, %f5}, [%rd2+48], {%f1, %f2};\n"
                                    "red.global.add.v2.f32 [%rd2+56], {%f4, %f5};\n"
                                    "ld.global.v4.b32 {%y0, %y1, %y2, %y3}, [%rd2+48];\nmov.b32 %y4, %f4;\n"
                                    "mov.b32 %y5, %f5;",
                                    Output::Words8)));
  return rows;
}

} // namespace dlc::test
