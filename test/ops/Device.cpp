#include "test/ops/Device.h"
#include "codegen/Codegen.h"
#include "passes/Passes.h"
#include "runtime/Program.h"
#include <cstdlib>

using namespace mlir;

namespace dlc::test {

// The artifact of a graph, or nothing with a diagnostic.
static FailureOr<plan::Artifact> compile(ModuleOp module, Target target) {
  PassManager manager(module.getContext(), ModuleOp::getOperationName());
  PipelineOptions options;
  options.target = target == Target::Cpu ? PipelineOptions::Target::Cpu : PipelineOptions::Target::Cuda;
  buildGraphPipeline(manager, options);
  buildKernelPipeline(manager, options);
  buildPlanPipeline(manager, options);
  if (failed(manager.run(module)))
    return failure();
  plan::Artifact artifact;
  WeightStore weights;
  auto program = buildProgram(module, target == Target::Cpu ? plan::Target::Cpu : plan::Target::Cuda, weights);
  if (failed(program))
    return failure();
  artifact.weights = weights.finish({&*program});
  CpuOptions cpu;
  cpu.levels = {"native"};
  CudaOptions cuda;
  cuda.architectures = {"sm_90a"};
  if (const char *folder = std::getenv("DLC_CACHE_DIR"))
    cuda.cacheDir = folder;
  if (failed(target == Target::Cpu ? compileForCpu(module, cpu, *program, artifact.code)
                                   : compileForCuda(module, cuda, *program, artifact.code)))
    return failure();
  artifact.programs.push_back(std::move(*program));
  return artifact;
}

static std::string run(plan::Artifact artifact, Target target, ArrayRef<Tensor> inputs,
                       MutableArrayRef<Tensor> results) {
  dlc_load_options options = DLC_LOAD_OPTIONS_INIT;
  options.device = target == Target::Cpu ? DLC_DEVICE_CPU : DLC_DEVICE_EMU;
  dlc_program *program = nullptr;
  dlc_session *session = nullptr;
  std::vector<dlc_tensor> in, out;
  dlc_tensor_info info = DLC_TENSOR_INFO_INIT;
  dlc_status *status = runtime::loadArtifact(std::move(artifact), options, program).release();
  for (size_t i = 0; i < inputs.size() && !status; ++i) {
    status = dlc_program_get_input(program, nullptr, i, &info);
    in.push_back(dlc_tensor_of(&info, const_cast<char *>(inputs[i].bytes().data())));
  }
  for (size_t i = 0; i < results.size() && !status; ++i) {
    status = dlc_program_get_output(program, nullptr, i, &info);
    out.push_back(dlc_tensor_of(&info, results[i].mutableBytes().data()));
  }
  if (!status)
    status = dlc_session_create(program, nullptr, &session);
  if (!status)
    status = dlc_session_run(session, in.data(), in.size(), out.data(), out.size(), nullptr);
  std::string error = status ? dlc_status_message(status) : "";
  dlc_status_destroy(status);
  dlc_session_destroy(session);
  dlc_program_destroy(program);
  return error;
}

std::string compileAndRun(ModuleOp module, Target target, ArrayRef<Tensor> inputs, MutableArrayRef<Tensor> results) {
  std::string messages;
  ScopedDiagnosticHandler keep(module.getContext(), [&](Diagnostic &diagnostic) {
    if (diagnostic.getSeverity() == DiagnosticSeverity::Error && messages.empty())
      messages = diagnostic.str();
    return success();
  });
  FailureOr<plan::Artifact> artifact = compile(module, target);
  if (failed(artifact))
    return messages.empty() ? "refused without a message" : messages;
  return run(std::move(*artifact), target, inputs, results);
}

} // namespace dlc::test
