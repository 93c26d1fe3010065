// The emulator's speed, in lane-instructions per second of one core's time, with all checks on:
// dlc-emu-bench [--only CASE] [--json FILE].
#include "runtime/emu/Device.h"

#include <cstdio>
#include <cstring>
#include <ctime>

using namespace dlc::runtime::emu;

namespace {

struct Case {
  const char *name;
  std::string body;
  double multiplyAdds = 0; // of the body, by a warp: for the matrix instructions
  const char *last = "";   // behind the loop
};

// wgmma of 64 x 128 on tiles with the swizzle of 128 bytes, whose groups are waited for one behind.
std::string wgmma(const char *types) {
  std::string text = "wgmma.fence.sync.aligned;\nwgmma.mma_async.sync.aligned.m64n128" + std::string(types) + " {%a0";
  for (int i = 1; i < 64; ++i)
    text += ", %a" + std::to_string(i);
  return text + "}, %rd3, %rd4, %q" +
         (std::strstr(types, "s8")    ? ""
          : std::strstr(types, "k16") ? ", 1, 1, 0, 0"
                                      : ", 1, 1") +
         ";\nwgmma.commit_group.sync.aligned;\nwgmma.wait_group.sync.aligned 1;\n";
}
const char *const waitForWgmma = "wgmma.wait_group.sync.aligned 0;\n";

const Case cases[] = {
    {"fma f32", "fma.rn.f32 %f1, %f2, %f3, %f1;\nfma.rn.f32 %f4, %f2, %f3, %f4;\nfma.rn.f32 %f5, %f2, %f3, %f5;\n"
                "fma.rn.f32 %f6, %f2, %f3, %f6;\n"},
    {"integers",
     "mad.lo.s32 %r1, %r2, %r3, %r1;\nadd.s32 %r4, %r4, %r2;\nshl.b32 %r5, %r2, 3;\nand.b32 %r6, %r1, %r4;\n"},
    {"shared loads and fma",
     "ld.shared.v4.f32 {%f7, %f8, %f9, %f10}, [%r7];\nfma.rn.f32 %f1, %f7, %f8, %f1;\n"
     "fma.rn.f32 %f4, %f9, %f10, %f4;\nfma.rn.f32 %f5, %f7, %f9, %f5;\nfma.rn.f32 %f6, %f8, %f9, %f6;\n"
     "fma.rn.f32 %f1, %f7, %f8, %f1;\nfma.rn.f32 %f4, %f9, %f10, %f4;\n"
     "fma.rn.f32 %f5, %f7, %f9, %f5;\nfma.rn.f32 %f6, %f8, %f9, %f6;\n"},
    {"global loads and adds", "ld.global.f32 %f7, [%rd2];\nadd.f32 %f1, %f1, %f7;\n"},
    {"ex2", "ex2.approx.ftz.f32 %f7, %f2;\nadd.f32 %f1, %f1, %f7;\n"},
    {"mma f16",
     "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%f1, %f4, %f5, %f6}, {%r1, %r2, %r3, %r4}, {%r2, %r3}, {%f1, "
     "%f4, %f5, %f6};\n",
     16 * 8 * 16},
    {"mma bf16",
     "mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%f1, %f4, %f5, %f6}, {%r1, %r2, %r3, %r4}, {%r2, %r3}, "
     "{%f1, %f4, %f5, %f6};\n",
     16 * 8 * 16},
    {"mma tf32",
     "mma.sync.aligned.m16n8k8.row.col.f32.tf32.tf32.f32 {%f1, %f4, %f5, %f6}, {%r1, %r2, %r3, %r4}, {%r2, %r3}, "
     "{%f1, %f4, %f5, %f6};\n",
     16 * 8 * 8},
    {"mma s8",
     "mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32 {%r10, %r11, %r12, %r13}, {%r1, %r2, %r3, %r4}, {%r2, %r3}, "
     "{%r10, %r11, %r12, %r13};\n",
     16 * 8 * 32},
    // A warp's 64x32 part of a tile step of k = 16: 6 ldmatrix.x4 and 16 mma in a real kernel.
    {"ldmatrix and mma f16",
     "ldmatrix.sync.aligned.m8n8.x4.shared.b16 {%r14, %r15, %r16, %r17}, [%r7];\n"
     "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%f1, %f4, %f5, %f6}, {%r14, %r15, %r16, %r17}, {%r2, %r3}, "
     "{%f1, %f4, %f5, %f6};\n"
     "mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%f7, %f8, %f9, %f10}, {%r14, %r15, %r16, %r17}, {%r2, %r3}, "
     "{%f7, %f8, %f9, %f10};\n",
     2 * 16 * 8 * 16},
    {"wgmma f16", wgmma("k16.f32.f16.f16"), 16 * 128 * 16, waitForWgmma},
    {"wgmma bf16", wgmma("k16.f32.bf16.bf16"), 16 * 128 * 16, waitForWgmma},
    {"wgmma tf32", wgmma("k8.f32.tf32.tf32"), 16 * 128 * 8, waitForWgmma},
    {"wgmma e4m3", wgmma("k32.f32.e4m3.e4m3"), 16 * 128 * 32, waitForWgmma},
    {"wgmma s8", wgmma("k32.s32.s8.s8"), 16 * 128 * 32, waitForWgmma},
};

double processorSeconds() { // of this process: other work on the machine does not count
  timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return double(now.tv_sec) + double(now.tv_nsec) * 1e-9;
}

// The tiles of wgmma: all of the shared memory is 0, published to the async proxy.
std::string tilesOf(const Case &one) {
  if (!*one.last)
    return "";
  std::string text = ".reg .b32 %a<64>; .reg .pred %q;\nmov.u32 %r18, 0;\nmad.lo.u32 %r19, %r0, 16, %r8;\nZ:\n"
                     "st.shared.v4.b32 [%r19], {%r18, %r18, %r18, %r18};\nadd.u32 %r19, %r19, 4096;\n"
                     "setp.lt.u32 %p, %r19, 25600;\n@%p bra Z;\nfence.proxy.async;\nsetp.eq.u32 %q, %r18, 0;\n"
                     "shr.u32 %r19, %r8, 4;\ncvt.u64.u32 %rd3, %r19;\nor.b64 %rd3, %rd3, 0x4000004000010000;\n"
                     "add.u64 %rd4, %rd3, 512;\n";
  for (int i = 0; i < 64; ++i)
    text += "mov.b32 %a" + std::to_string(i) + ", 0;\n";
  return text;
}

std::string kernel(const Case &one) {
  return std::string(
             ".version 8.0\n.target " + std::string(*one.last ? "sm_90a" : "sm_80") +
             "\n.address_size 64\n.shared .align 1024 .b8 s[24576];\n"
             ".visible .entry k(.param .u64 out) {\n.reg .b32 %r<20>; .reg .f32 %f<20>; .reg .b64 %rd<8>; .reg .pred "
             "%p;\n"
             "ld.param.u64 %rd1, [out];\nmov.u32 %r0, %tid.x;\nmad.wide.u32 %rd2, %r0, 4, %rd1;\nmov.u32 %r1, 1;\n"
             "mov.u32 %r2, 3;\nmov.u32 %r3, 5;\nmov.u32 %r4, 5;\nmov.u32 %r8, s;\nmad.lo.u32 %r7, %r0, 16, %r8;\n"
             "mov.f32 %f1, 0f00000000;\nmov.f32 %f2, 0f3F000000;\nmov.f32 %f3, 0f3F000000;\nmov.f32 %f4, %f1;\n"
             "mov.f32 %f5, %f1;\nmov.f32 %f6, %f1;\nmov.f32 %f7, %f1;\nmov.f32 %f8, %f1;\nmov.f32 %f9, %f1;\n"
             "mov.f32 %f10, %f1;\nmov.u32 %r10, 0;\nmov.u32 %r11, 0;\nmov.u32 %r12, 0;\nmov.u32 %r13, 0;\n"
             "st.shared.v4.f32 [%r7], {%f1, %f2, %f3, %f4};\n" +
             tilesOf(one) + "bar.sync 0;\nmov.u32 %r9, 0;\nL:\n") +
         one.body + one.body + one.body + one.body + "add.u32 %r9, %r9, 1;\nsetp.lt.u32 %p, %r9, 4000;\n@%p bra L;\n" +
         one.last + "st.global.f32 [%rd2], %f1;\nret;\n}\n";
}

} // namespace

int main(int argc, char **argv) {
  FILE *json = nullptr;
  const char *only = nullptr;
  for (int i = 1; i + 1 < argc; i += 2) {
    if (!std::strcmp(argv[i], "--json"))
      json = std::fopen(argv[i + 1], "w");
    if (!std::strcmp(argv[i], "--only"))
      only = argv[i + 1];
  }
  if (json)
    std::fprintf(json, "{");
  bool first = true;
  for (const Case &one : cases) {
    if (only && std::strcmp(only, one.name))
      continue;
    Memory memory;
    std::string error;
    std::unique_ptr<LoadedModule> module = loadModule(kernel(one), memory, error);
    if (!module) {
      std::fprintf(stderr, "%s: %s\n", one.name, error.c_str());
      return 1;
    }
    uint64_t out = memory.allocate(256 * 4);
    std::memset(memory.find(out)->data.get(), 0, 1024);
    std::memset(memory.find(out)->shadow.get(), 1, 1024);
    const void *arguments[] = {&out};
    LaunchStatistics counts;
    double start = processorSeconds();
    error = launchKernel(*module, *module->program.find("k"), memory, {}, {256, 1, 1}, 0, arguments, {}, counts);
    double seconds = processorSeconds() - start;
    if (!error.empty()) {
      std::fprintf(stderr, "%s: %s\n", one.name, error.c_str());
      return 1;
    }
    double speed = double(counts.laneInstructions) / seconds / 1e6;
    double sums = one.multiplyAdds * 4 * 4000 * 8 / seconds; // 4 bodies in 4000 rounds, 8 warps
    std::printf("%-24s %8.0f million lane-instructions/s", one.name, speed);
    if (sums > 0)
      std::printf(", %6.2f G multiply-adds/s", sums / 1e9);
    std::printf("\n");
    if (json)
      std::fprintf(json, "%s\n  \"%s\": %.0f", first ? "" : ",", one.name, speed * 1e6);
    if (json && sums > 0)
      std::fprintf(json, ",\n  \"%s, multiply-adds\": %.0f", one.name, sums);
    first = false;
  }
  if (json) {
    std::fprintf(json, "\n}\n");
    std::fclose(json);
  }
  return 0;
}
