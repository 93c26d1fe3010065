// sm_90a: wgmma, bulk copies by tensor maps, clusters of one block. The lanes' words lie in shared memory twice, 64
// bytes each: tiles for wgmma whose layouts are whatever the descriptors make of them. Bounds of sums: see MatrixRows.
#include "test/emu/instructions/Row.h"

namespace dlc::test {
namespace {

Row hopper(Row row, unsigned lanes) {
  row.target = 90;
  row.isExact = true;
  row.lanes = lanes;
  return row;
}

// %r4: the shared memory, %r5: the thread's 64 bytes of it.
std::string tiles(const std::string &words) {
  return "mov.u32 %r4, s;\nmad.lo.u32 %r5, %r0, 64, %r4;\n" + words +
         "st.shared.v4.b32 [%r5], {%x0, %x1, %x2, %x3};\nst.shared.v4.b32 [%r5+16], {%x4, %x5, %x6, %x7};\n"
         "st.shared.v4.b32 [%r5+32], {%x2, %x3, %x0, %x1};\nst.shared.v4.b32 [%r5+48], {%x6, %x7, %x4, %x5};\n"
         "fence.proxy.async;\nbar.sync 0;\nsetp.ne.u32 %p1, %r0, 1000;\n";
}

// A descriptor of the tile at s in %rd7: offsets in bytes; swizzle: as the descriptor says it.
std::string descriptor(unsigned leading, unsigned stride, unsigned swizzle) {
  uint64_t bits = uint64_t(leading >> 4) << 16 | uint64_t(stride >> 4) << 32 | uint64_t(swizzle) << 62;
  return "shr.u32 %r6, %r4, 4;\ncvt.u64.u32 %rd6, %r6;\nor.b64 %rd7, %rd6, " + std::to_string(bits) + ";\n";
}

const std::string eight = "{%y0, %y1, %y2, %y3, %y4, %y5, %y6, %y7}",
                  wait = "wgmma.commit_group.sync.aligned;\nwgmma.wait_group.sync.aligned 0;",
                  fence = "wgmma.fence.sync.aligned;\n";

struct Type {
  const char *a, *b, *shape;
  Input input;
  const char *mask; // of the words' bits, so that numbers stay below 2
  int k;
};
const Type types[] = {{"f16", "f16", "k16", Input::MatrixF16Short, "", 16},
                      {"bf16", "bf16", "k16", Input::MatrixBf16, "", 16},
                      {"tf32", "tf32", "k8", Input::MatrixTf32, "", 8},
                      {"e4m3", "e5m2", "k32", Input::Bits, "0xbfbfbfbf", 32},
                      {"e5m2", "e4m3", "k32", Input::Bits, "0xbfbfbfbf", 32},
                      {"s8", "u8", "k32", Input::Bits, "", 32},
                      {"u8", "s8", "k32", Input::Bits, "", 32}};

Row multiplication(const Type &type, unsigned swizzle, const std::string &flags, bool inRegisters) {
  const unsigned spans[] = {16, 128, 64, 32}, span = spans[swizzle];
  const bool isInteger = std::string(type.a).back() == '8', isByte = type.k == 32 && !isInteger;
  std::string words, sums = isInteger ? ".s32." : ".f32.";
  for (int i = 0; i < 8 && *type.mask; ++i)
    words += "and.b32 %x" + std::to_string(i) + ", %x" + std::to_string(i) + ", " + type.mask + ";\n";
  std::string body = tiles(words) + descriptor(swizzle ? 1024 : 128, swizzle ? span * 8 : 256, swizzle) + fence +
                     "wgmma.mma_async.sync.aligned.m64n16" + type.shape + sums + type.a + "." + type.b + " " + eight +
                     ", " + (inRegisters ? "{%x0, %x1, %x4, %x5}" : "%rd7") + ", %rd7, %p1" +
                     (isInteger ? "" : ", 1, 1") + flags + ";\n" + wait;
  // fp8: the hardware keeps fewer bits of the sums.
  double step = isByte ? 0x1p-12 : 0x1p-23;
  Bound bound = {0, (type.k + 1) * (4.0 * type.k + 2) * step, Bound::F32};
  return hopper(randomWords(type.input, body, Output::Words8, isInteger ? Bound() : bound), 128);
}

// The thread's number of 16 bytes of what a bulk copy brought.
std::string arrival(const std::string &copy, unsigned bytes) {
  return "mov.u32 %r4, s;\nmov.u32 %r5, bar;\nsetp.ne.u32 %p1, %r0, 0;\n@%p1 bra W;\n"
         "mbarrier.init.shared::cta.b64 [%r5], 1;\nfence.mbarrier_init.release.cluster;\n"
         "mbarrier.arrive.expect_tx.shared::cta.b64 _, [%r5], " +
         std::to_string(bytes) + ";\n" + copy +
         "W:\nbar.sync 0;\nT:\nmbarrier.try_wait.parity.shared::cta.b64 %p2, [%r5], 0;\n@!%p2 bra T;\n"
         "rem.u32 %r7, %r0, " +
         std::to_string(bytes / 16) + ";\nmad.lo.u32 %r6, %r7, 16, %r4;\nld.shared.v4.b32 {%y0, %y1, %y2, %y3}, [%r6];";
}

} // namespace

std::vector<Row> hopperRows() {
  std::vector<Row> rows;
  for (const Type &type : types)
    for (unsigned swizzle = 0; swizzle < 4; ++swizzle) {
      const std::string flags = type.k == 16 ? ", 0, 0" : "";
      rows.push_back(multiplication(type, swizzle, flags, false));
      if (swizzle == 1)
        rows.push_back(multiplication(type, swizzle, type.k == 16 ? ", 0" : "", true));
      if (type.k == 16)
        for (const char *transposed : {", 1, 0", ", 0, 1", ", 1, 1"})
          rows.push_back(multiplication(type, swizzle, transposed, false));
    }
  const std::string load = ".shared::cluster.global.tile.mbarrier::complete_tx::bytes [%r4], ";
  for (int swizzle = 0; swizzle < 4; ++swizzle)
    for (const char *place : {"{0, 0}", "{-8, 3}", "{24, 12}"}) {
      unsigned bytes = 16 * (swizzle ? 16u << swizzle : 64u);
      Row row = hopper(randomWords(Input::Bits,
                                   arrival("cp.async.bulk.tensor.2d" + load + "[%rd5, " + place + "], [%r5];\n", bytes),
                                   Output::Words4),
                       32);
      row.map = Row::Rows;
      row.swizzle = swizzle;
      rows.push_back(row);
    }
  constexpr int tf32 = 11;
  for (Input input : {Input::Unit, Input::Floats}) { // elements that are rounded
    Row row = hopper(randomWords(input, arrival("cp.async.bulk.tensor.2d" + load + "[%rd5, {0, 0}], [%r5];\n", 2048),
                                 Output::Words4, Bound{0, 0, Bound::F32, true}),
                     32);
    row.map = Row::Rows;
    row.swizzle = 3;
    row.element = tf32;
    rows.push_back(row);
  }
  for (const char *offsets : {"0", "65538"}) { // {0, 0} and {2, 1}
    Row row = hopper(
        randomWords(
            Input::Bits,
            arrival("mov.u32 %r8, " + std::string(offsets) +
                        ";\nmov.b32 {%h1, %h2}, %r8;\ncp.async.bulk.tensor.4d.shared::cluster.global.im2col.mbarrier::"
                        "complete_tx::bytes [%r4], [%rd5, {0, 1, 0, 0}], [%r5], {%h1, %h2};\n",
                    2048),
            Output::Words4),
        128);
    row.map = Row::Pixels;
    row.swizzle = 2;
    rows.push_back(row);
  }
  rows.push_back(hopper(randomWords(Input::Bits,
                                    arrival("cp.async.bulk.shared::cluster.global.mbarrier::complete_tx::bytes [%r4], "
                                            "[%rd1], 2048, [%r5];\n",
                                            2048),
                                    Output::Words4),
                        128));
  rows.push_back(hopper(randomWords(Input::Bits,
                                    "mov.u32 %r4, s;\nmad.lo.u32 %r5, %r0, 16, %r4;\n"
                                    "st.shared.v4.b32 [%r5], {%x0, %x1, %x2, %x3};\nfence.proxy.async;\n"
                                    "cp.reduce.async.bulk.global.shared::cta.bulk_group.add.u32 [%rd2+48], [%r5], 16;\n"
                                    "cp.async.bulk.commit_group;\ncp.async.bulk.wait_group 0;\n"
                                    "ld.global.v4.b32 {%y0, %y1, %y2, %y3}, [%rd2+48];",
                                    Output::Words4),
                        32));
  rows.push_back(hopper(randomWords(Input::Bits,
                                    "mov.u32 %r4, s;\nmad.lo.u32 %r5, %r0, 4, %r4;\n"
                                    "mapa.shared::cluster.u32 %r6, %r5, 0;\nst.shared::cluster.u32 [%r6], %x0;\n"
                                    "barrier.cluster.arrive.release.aligned;\nbarrier.cluster.wait.acquire.aligned;\n"
                                    "ld.shared::cluster.u32 %y0, [%r6];\nmov.u32 %y1, %cluster_nctarank;\n"
                                    "elect.sync %y2|%p1, -1;\nselp.u32 %y3, 1, 0, %p1;",
                                    Output::Words4),
                        32));
  // To the block's own shared memory, as a cluster of one sees it.
  const std::string store = "st.async.weak.shared::cluster.mbarrier::complete_tx::bytes";
  rows.push_back(
      hopper(randomWords(Input::Bits,
                         "mov.u32 %r4, s;\nmov.u32 %r5, bar;\nsetp.ne.u32 %p1, %r0, 0;\n@%p1 bra I;\n"
                         "mbarrier.init.shared::cta.b64 [%r5], 1;\nfence.mbarrier_init.release.cluster;\n"
                         "mbarrier.arrive.expect_tx.shared::cta.b64 _, [%r5], 896;\nI:\nbar.sync 0;\n"
                         "mad.lo.u32 %r6, %r0, 16, %r4;\nmapa.shared::cluster.u32 %r7, %r6, 0;\n"
                         "mapa.shared::cluster.u32 %r8, %r5, 0;\n" +
                             store + ".v4.b32 [%r7], {%x0, %x1, %x2, %x3}, [%r8];\n" + store +
                             ".v2.b32 [%r7+512], {%x4, %x5}, [%r8];\n" + store +
                             ".b32 [%r7+520], %x6, [%r8];\nT:\n"
                             "mbarrier.try_wait.parity.acquire.cluster.shared::cta.b64 %p2, [%r5], 0;\n@!%p2 bra T;\n"
                             "xor.b32 %r6, %r6, 16;\nld.shared.v4.b32 {%y0, %y1, %y2, %y3}, [%r6];\n"
                             "ld.shared.b32 %y4, [%r6+512];\nld.shared.b32 %y5, [%r6+516];\nld.shared.b32 %y6, "
                             "[%r6+520];\nmov.u32 %y7, 0;",
                         Output::Words8),
             32));
  return rows;
}

} // namespace dlc::test
