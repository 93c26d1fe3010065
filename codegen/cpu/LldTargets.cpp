// lld registers every target that LLVM was built with, for link-time optimization. Only x86 is linked into this
// program: the others' registration functions are empty.

// The x86 ones come from LLVM's archives; here these names stand for something else.
#define LLVMInitializeX86TargetInfo dlcUnusedX86TargetInfo
#define LLVMInitializeX86Target dlcUnusedX86Target
#define LLVMInitializeX86TargetMC dlcUnusedX86TargetMC
#define LLVMInitializeX86AsmPrinter dlcUnusedX86AsmPrinter
#define LLVMInitializeX86AsmParser dlcUnusedX86AsmParser

extern "C" {
#define LLVM_TARGET(name)                                                                                              \
  void LLVMInitialize##name##TargetInfo() {}                                                                           \
  void LLVMInitialize##name##Target() {}                                                                               \
  void LLVMInitialize##name##TargetMC() {}
#include "llvm/Config/Targets.def"
#define LLVM_ASM_PRINTER(name)                                                                                         \
  void LLVMInitialize##name##AsmPrinter() {}
#include "llvm/Config/AsmPrinters.def"
#define LLVM_ASM_PARSER(name)                                                                                          \
  void LLVMInitialize##name##AsmParser() {}
#include "llvm/Config/AsmParsers.def"
}

// Polly's entry point, which LLVM's link-time optimizer names; Debian's Polly is a package of its own, and nothing here
// is optimized at link time.
#include "llvm/Plugins/PassPlugin.h"
llvm::PassPluginLibraryInfo getPollyPluginInfo() { return {}; }
