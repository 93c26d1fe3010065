#include "codegen/cpu/Optimize.h"
#include "codegen/cpu/KernelFunction.h"
#include "codegen/cpu/MoveBFloats.h"
#include "codegen/cpu/ParallelLoops.h"
#include "llvm/Analysis/TargetLibraryInfo.h"
#include "llvm/IR/LegacyPassManager.h"
#include "llvm/IR/OptBisect.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/TargetParser/Host.h"

using namespace llvm;

namespace dlc::cpu {

void initializeTarget() {
  static const bool done = [] {
    LLVMInitializeX86TargetInfo();
    LLVMInitializeX86Target();
    LLVMInitializeX86TargetMC();
    LLVMInitializeX86AsmPrinter();
    LLVMInitializeX86AsmParser();
    return true;
  }();
  (void)done;
}

std::optional<CpuLevel> findLevel(StringRef name) {
  if (name == "x86-64-v3")
    return CpuLevel{"x86-64-v3", "x86-64-v3", 256, false};
  if (name == "x86-64-v4")
    return CpuLevel{"x86-64-v4", "x86-64-v4", 512, false};
  if (name == kVnniLevel)
    return CpuLevel{kVnniLevel.str(), "x86-64-v4", 512, true};
  if (name == "native") {
    std::string host = sys::getHostCPUName().str();
    auto features = sys::getHostCPUFeatures();
    bool wide = features.lookup("avx512vl");
    return CpuLevel{"native:" + host, host, wide ? 512u : 256u, features.lookup(wide ? "avx512vnni" : "avxvnni")};
  }
  return std::nullopt;
}

// The machine may be a virtual one that hides features of its processor, so what the operating system reports counts.
static std::string featuresOf(const CpuLevel &level) {
  if (!StringRef(level.name).starts_with("native"))
    return level.dotsBytes ? "+avx512vnni" : "";
  std::vector<std::string> features;
  for (const auto &feature : sys::getHostCPUFeatures())
    features.push_back((feature.second ? "+" : "-") + feature.first().str());
  llvm::sort(features);
  return llvm::join(features, ",");
}

std::unique_ptr<TargetMachine> createTargetMachine(const CpuLevel &level) {
  initializeTarget();
  Triple triple("x86_64-unknown-linux-gnu");
  std::string error;
  const Target *target = TargetRegistry::lookupTarget(triple, error);
  if (!target)
    return nullptr;
  TargetOptions options;
  options.AllowFPOpFusion = FPOpFusion::Fast; // a multiplication and an addition may become an FMA
  options.FunctionSections = true;
  return std::unique_ptr<TargetMachine>(target->createTargetMachine(
      triple, level.llvmCpu, featuresOf(level), options, Reloc::PIC_, CodeModel::Small, CodeGenOptLevel::Aggressive));
}

// Vectorizes loops as they are. What O3 adds, and pays for with most of its time, is code for many turns: unrolled and
// interleaved loops.
static void buildLight(PassBuilder &passes, ModulePassManager &pipeline) {
  cantFail(passes.parsePassPipeline(pipeline, "function(early-cse,simplifycfg,loop-mssa(loop-rotate,licm),"
                                              "loop-vectorize<interleave-forced-only;no-vectorize-forced-only>,early-"
                                              "cse,instcombine<no-verify-fixpoint>,simplifycfg,dce)"));
}

namespace {
// A fifth of the time of code generation goes into the addresses in loops.
struct KeepAddresses : OptPassGate {
  bool isEnabled() const override { return true; }
  bool shouldRunPass(StringRef pass, StringRef) const override { return pass != "Loop Strength Reduction"; }
};
} // namespace

void optimize(Module &module, TargetMachine &machine, const CpuLevel &level, ArrayRef<KernelCode> kernels,
              const StringSet<> &parallelBodies, Effort effort) {
  module.setTargetTriple(machine.getTargetTriple());
  module.setDataLayout(machine.createDataLayout());
  for (Function &function : module)
    if (parallelBodies.contains(function.getName()))
      markParallelLoops(function);
  for (const KernelCode &kernel : kernels)
    makeEntryPoint(module, kernel);
  StringMap<int64_t> widths;
  for (const KernelCode &kernel : kernels)
    if (kernel.vectorBits) {
      widths[kernel.name] = *kernel.vectorBits;
      for (const KernelPiece &piece : kernel.pieces)
        widths[piece.body] = *kernel.vectorBits;
    }
  for (Function &function : module) {
    if (function.isDeclaration())
      continue;
    function.addFnAttr(Attribute::NoUnwind);
    auto width = widths.find(function.getName());
    int64_t bits = width == widths.end() ? level.vectorBits : std::min<int64_t>(level.vectorBits, width->second);
    function.addFnAttr("prefer-vector-width", std::to_string(bits));
    function.addFnAttr("target-cpu", machine.getTargetCPU());
    if (!machine.getTargetFeatureString().empty())
      function.addFnAttr("target-features", machine.getTargetFeatureString());
  }

  PipelineTuningOptions tuning;
  tuning.LoopVectorization = true;
  tuning.LoopInterleaving = true;
  tuning.LoopUnrolling = true;
  tuning.SLPVectorization = false; // schedules vectorize along the last dim
  PassBuilder passes(&machine, tuning);
  LoopAnalysisManager loops;
  FunctionAnalysisManager functions;
  CGSCCAnalysisManager graphs;
  ModuleAnalysisManager modules;
  passes.registerModuleAnalyses(modules);
  passes.registerCGSCCAnalyses(graphs);
  passes.registerFunctionAnalyses(functions);
  passes.registerLoopAnalyses(loops);
  passes.crossRegisterProxies(loops, functions, graphs, modules);
  ModulePassManager pipeline;
  if (effort == Effort::full)
    pipeline = passes.buildPerModuleDefaultPipeline(OptimizationLevel::O3);
  else
    buildLight(passes, pipeline);
  static KeepAddresses keepAddresses;
  if (effort == Effort::least)
    module.getContext().setOptPassGate(keepAddresses);
  pipeline.run(module, modules);
  // Last: LLVM makes choices and masked moves of bf16 of its own.
  moveBFloatsAsIntegers(module);
}

SmallVector<char, 0> emitCode(Module &module, TargetMachine &machine, bool assembly) {
  SmallVector<char, 0> code;
  raw_svector_ostream os(code);
  legacy::PassManager passes;
  auto type = assembly ? CodeGenFileType::AssemblyFile : CodeGenFileType::ObjectFile;
  if (machine.addPassesToEmitFile(passes, os, nullptr, type))
    return {};
  passes.run(module);
  return code;
}

} // namespace dlc::cpu
