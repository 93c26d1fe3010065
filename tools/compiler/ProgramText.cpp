// Prints inputs, outputs, kernels and steps of a plan.
#include "tools/compiler/ProgramText.h"
#include "runtime/plan/DisplayText.h"
#include "tools/compiler/HostTensor.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

namespace dlc::compiler {

using plan::displayMessage;
using plan::displayName;

std::string plural(uint64_t count, StringRef noun) {
  bool hisses = noun.ends_with("x") || noun.ends_with("ch") || noun.ends_with("s");
  return (Twine(count) + " " + noun + (count == 1 ? "" : hisses ? "es" : "s")).str();
}

static std::string bufferText(const plan::Buffer &buffer) {
  static const char *const kinds[] = {"input", "output", "constant", "arena"};
  bool isBoundary = buffer.kind == plan::BufferKind::Input || buffer.kind == plan::BufferKind::Output;
  std::string text = kinds[int(buffer.kind)];
  text += isBoundary ? " " + std::to_string(buffer.index) : " +" + std::to_string(buffer.offset);
  if (isBoundary && buffer.offset)
    text += " +" + std::to_string(buffer.offset);
  return text + " (" + std::to_string(buffer.bytes) + ")";
}

static void printTensors(raw_ostream &out, StringRef kind, const std::vector<plan::TensorInfo> &tensors) {
  for (const auto &[i, tensor] : enumerate(tensors)) {
    out << kind << ' ' << i << " '" << displayName(tensor.name) << "' " << describe(tensor.type, tensor.dims);
    for (const auto &[d, name] : enumerate(tensor.dimNames))
      if (!name.empty())
        out << " dim " << d << ": " << displayName(name);
    out << '\n';
  }
}

uint64_t launchCount(const plan::Program &program) {
  return count_if(program.steps, [](const plan::Step &step) { return step.kind == plan::StepKind::Launch; });
}

std::string programText(const plan::Program &program) {
  std::string text;
  raw_string_ostream out(text);
  bool isCuda = program.target == plan::Target::Cuda;
  out << "target " << (isCuda ? "cuda" : "cpu") << ", precision " << plan::precisionName(program.precision) << ": "
      << plural(program.sourceNodes, "node") << " -> " << plural(launchCount(program), "launch") << " of "
      << plural(program.kernels.size(), "kernel") << "; arena " << program.arenaBytes << " bytes (largest live set "
      << program.largestLiveSet << "), weights " << program.weightBytes << " bytes\n\n";
  printTensors(out, "input", program.inputs);
  printTensors(out, "output", program.outputs);
  for (const auto &[i, kernel] : enumerate(program.kernels)) {
    out << "\nkernel " << i << ' ' << displayName(kernel.name) << "\n  " << displayMessage(kernel.summary) << '\n';
    if (!kernel.schedule.empty())
      out << "  " << displayMessage(kernel.schedule) << '\n';
    out << "  " << kernel.flops << " floating-point operations, " << kernel.bytes << " bytes; ";
    const plan::CudaLaunch &cuda = kernel.cuda;
    if (isCuda)
      out << "grid " << cuda.grid[0] << 'x' << cuda.grid[1] << 'x' << cuda.grid[2] << ", block " << cuda.block[0] << 'x'
          << cuda.block[1] << 'x' << cuda.block[2] << ", " << cuda.sharedBytes << " bytes shared, module "
          << cuda.module << '\n';
    else
      out << plural(kernel.cpu.tasks, "task") << '\n';
  }
  out << '\n';
  for (const auto &[i, step] : enumerate(program.steps)) {
    out << "step " << i << ' '
        << (step.kind == plan::StepKind::Copy ? "copy" : displayName(program.kernels[step.kernel].name));
    for (uint32_t buffer : step.buffers)
      out << ", " << bufferText(program.buffers[buffer]);
    if (!step.source.empty())
      out << "\n  " << displayMessage(step.source);
    out << '\n';
  }
  return text;
}

} // namespace dlc::compiler
