// dlc-graph-bench FILE.mlir [--threads N] [--rounds N]: how long graphs take on the CPU. FILE holds modules with a
// @main each, split by "// -----"; one line for each: microseconds of the fastest and the median round. Rounds go
// through all graphs in turn, so that what else the machine does falls on all of them.
#include "codegen/Codegen.h"
#include "mlir/Parser/Parser.h"
#include "passes/Passes.h"
#include "runtime/Program.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/MemoryBuffer.h"
#include <chrono>
#include <random>

using namespace mlir;

static llvm::cl::opt<std::string> file(llvm::cl::Positional, llvm::cl::Required, llvm::cl::desc("FILE.mlir"));
static llvm::cl::opt<unsigned> threads("threads", llvm::cl::init(2), llvm::cl::desc("threads of a session"));
static llvm::cl::opt<unsigned> rounds("rounds", llvm::cl::init(9), llvm::cl::desc("rounds, of some milliseconds each"));

namespace {

struct Graph {
  dlc_program *program = nullptr;
  dlc_session *session = nullptr;
  std::vector<std::vector<char>> inputs, outputs;
  std::vector<double> microseconds;

  ~Graph() {
    dlc_session_destroy(session);
    dlc_program_destroy(program);
  }
  bool load(ModuleOp module);
  double run(unsigned times);
};

bool report(dlc_status *status) {
  if (status)
    llvm::errs() << dlc_status_message(status) << "\n";
  dlc_status_destroy(status);
  return status == nullptr;
}

bool Graph::load(ModuleOp module) {
  auto main = module.lookupSymbol<func::FuncOp>("main");
  std::mt19937 random(1);
  auto buffer = [&](Type type) {
    std::vector<char> bytes(size_t(dlc::tensorBytes(cast<RankedTensorType>(type)).value_or(0)));
    auto *elements = reinterpret_cast<float *>(bytes.data());
    for (size_t i = 0; i < bytes.size() / sizeof(float); ++i)
      elements[i] = float(random() % 2001) / 1000 - 1;
    return bytes;
  };
  for (Type type : main.getArgumentTypes())
    inputs.push_back(buffer(type));
  for (Type type : main.getResultTypes())
    outputs.push_back(buffer(type));

  PassManager manager(module.getContext(), ModuleOp::getOperationName());
  dlc::PipelineOptions options;
  dlc::buildGraphPipeline(manager, options);
  dlc::buildKernelPipeline(manager, options);
  dlc::buildPlanPipeline(manager, options);
  if (failed(manager.run(module)))
    return false;
  dlc::plan::Artifact artifact;
  dlc::WeightStore weights;
  auto program = dlc::buildProgram(module, dlc::plan::Target::Cpu, weights);
  dlc::CpuOptions cpu;
  cpu.levels = {"native"};
  if (failed(program) || failed(dlc::compileForCpu(module, cpu, *program, artifact.code)))
    return false;
  artifact.weights = weights.finish({&*program});
  artifact.programs.push_back(std::move(*program));
  dlc_load_options load = DLC_LOAD_OPTIONS_INIT;
  load.device = DLC_DEVICE_CPU;
  dlc_session_options run = DLC_SESSION_OPTIONS_INIT;
  run.threads = int32_t(threads);
  return report(dlc::runtime::loadArtifact(std::move(artifact), load, this->program).release()) &&
         report(dlc_session_create(this->program, &run, &session));
}

// Microseconds of one run.
double Graph::run(unsigned times) {
  std::vector<dlc_tensor> in, out;
  dlc_tensor_info info = DLC_TENSOR_INFO_INIT;
  for (auto [i, input] : llvm::enumerate(inputs))
    if (report(dlc_program_get_input(program, nullptr, i, &info)))
      in.push_back(dlc_tensor_of(&info, input.data()));
  for (auto [i, output] : llvm::enumerate(outputs))
    if (report(dlc_program_get_output(program, nullptr, i, &info)))
      out.push_back(dlc_tensor_of(&info, output.data()));
  auto start = std::chrono::steady_clock::now();
  for (unsigned i = 0; i < times; ++i)
    if (!report(dlc_session_run(session, in.data(), in.size(), out.data(), out.size(), nullptr)))
      std::exit(1);
  return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - start).count() / times;
}

} // namespace

int main(int argc, char **argv) {
  llvm::cl::ParseCommandLineOptions(argc, argv);
  auto text = llvm::MemoryBuffer::getFile(file);
  if (!text) {
    llvm::errs() << file << ": " << text.getError().message() << "\n";
    return 2;
  }
  MLIRContext context;
  context.loadDialect<dlc::DlcDialect, func::FuncDialect>();
  SmallVector<StringRef> parts;
  (*text)->getBuffer().split(parts, "// -----");
  std::vector<std::unique_ptr<Graph>> graphs;
  for (StringRef part : parts) {
    OwningOpRef<ModuleOp> module = parseSourceString<ModuleOp>(part, &context);
    graphs.push_back(std::make_unique<Graph>());
    if (!module || !graphs.back()->load(*module))
      return 1;
  }
  for (unsigned round = 0; round < rounds; ++round)
    for (auto &graph : graphs) {
      double once = graph->run(1);
      unsigned times = unsigned(std::clamp(5000 / once, 1.0, 50.0));
      graph->microseconds.push_back(graph->run(times));
    }
  for (auto &graph : graphs) {
    std::vector<double> &all = graph->microseconds;
    llvm::sort(all);
    llvm::outs() << llvm::format("%.1f %.1f\n", all.front(), all[all.size() / 2]);
  }
  return 0;
}
