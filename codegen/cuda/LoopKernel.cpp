// Loop kernels: every output element on its own. One thread computes a group of neighbouring elements.
#include "codegen/cuda/CudaKernel.h"

using namespace mlir;

namespace dlc::cuda {
namespace {

// Outputs of one shape, which are computed together.
struct OutputGroup {
  SmallVector<unsigned> outputs;
  SmallVector<int64_t> shape;
  int64_t lanes = 1;
  std::unique_ptr<Fragment> fragment;
  int64_t threads() const { return elementsOf(shape) / lanes; }
};

// The size of the innermost dim that is not 1.
int64_t innermostSize(ArrayRef<int64_t> shape) {
  for (int64_t size : llvm::reverse(shape))
    if (size != 1)
      return size;
  return 1;
}

// The fragment that computes elements position + lane of the group's outputs in storage type.
FailureOr<std::unique_ptr<Fragment>> buildFragment(CudaKernel &kernel, const OutputGroup &group, int64_t lanes) {
  auto fragment = std::make_unique<Fragment>(kernel.region, kernel.inputs(), kernel.region.getLoc());
  Value position = fragment->index("position", lanes);
  Value lane = lanes > 1 ? fragment->lane() : Value();
  SmallVector<Value> indices = fragment->indicesAt(position, group.shape, lane);
  SmallVector<Value> results;
  for (unsigned output : group.outputs) {
    FailureOr<Value> element = fragment->emitter().at(kernel.yield().getResults()[output], indices);
    if (failed(element))
      return failure();
    results.push_back(fragment->emitter().narrow(*element, kernel.outputType(output).getElementType()));
  }
  if (failed(fragment->finish(results)))
    return failure();
  return fragment;
}

LogicalResult build(CudaKernel &kernel, OutputGroup &group, int64_t maxLanes) {
  SmallVector<Type> types;
  for (unsigned output : group.outputs)
    types.push_back(kernel.outputType(output).getElementType());
  group.lanes = lanesFor(types, innermostSize(group.shape), maxLanes);
  if (elementsOf(group.shape) < group.lanes * 1024) // too few threads for the device otherwise
    group.lanes = 1;
  auto fragment = buildFragment(kernel, group, group.lanes);
  if (failed(fragment))
    return failure();
  if (group.lanes > 1 && !vectorize(**fragment, group.lanes)) {
    group.lanes = 1;
    fragment = buildFragment(kernel, group, 1);
  }
  if (succeeded(fragment))
    group.fragment = std::move(*fragment);
  return fragment;
}

} // namespace

LogicalResult emitLoop(CudaKernel &kernel, int64_t maxLanes) {
  SmallVector<OutputGroup> groups;
  for (unsigned i = 0; i < kernel.yield().getResults().size(); ++i) {
    ArrayRef<int64_t> shape = kernel.outputType(i).getShape();
    auto *same = llvm::find_if(groups, [&](OutputGroup &group) { return ArrayRef(group.shape) == shape; });
    if (same != groups.end()) {
      same->outputs.push_back(i);
    } else {
      groups.emplace_back();
      groups.back().outputs.push_back(i);
      groups.back().shape.assign(shape.begin(), shape.end());
    }
  }
  int64_t threads = 0;
  for (OutputGroup &group : groups) {
    if (elementsOf(group.shape) != 0 && failed(build(kernel, group, maxLanes)))
      return failure();
    threads = std::max(threads, group.threads());
  }
  int64_t block = kernel.parameter("threads", 256);
  if (threads < block)
    block = std::max<int64_t>((threads + 31) / 32 * 32, 32);
  int64_t blocks = std::max<int64_t>((threads + block - 1) / block, 1);
  kernel.launch.grid[0] = uint32_t(blocks);
  kernel.launch.block[0] = uint32_t(block);

  const char *indexType = kernel.style.wideIndex ? "long long" : "int";
  unsigned taken = 0;
  std::string body;
  llvm::raw_string_ostream os(body);
  for (OutputGroup &group : groups) {
    if (!group.fragment)
      continue;
    bool guard = groups.size() > 1 || group.threads() != blocks * block;
    PrintStyle style = kernel.style;
    if (guard) {
      os << "  if (thread < " << group.threads() << ") {\n";
      style.indent = 4;
    }
    os.indent(style.indent) << "const " << indexType << " position = thread";
    if (group.lanes > 1)
      os << " * " << group.lanes;
    os << ";\n";
    auto results = printFragment(*group.fragment, os, style, taken);
    if (failed(results))
      return failure();
    // Everything is read before anything is written: an output may lie where an operand lies.
    if (results->size() > 1)
      for (std::string &text : *results) {
        std::string value = "v" + std::to_string(taken++);
        os.indent(style.indent) << "const auto " << value << " = " << text << ";\n";
        text = value;
      }
    for (auto [output, text] : llvm::zip_equal(group.outputs, *results))
      if (group.lanes > 1)
        os.indent(style.indent) << "store(out" << output << " + position, " << text << ");\n";
      else
        os.indent(style.indent) << "out" << output << "[position] = " << text << ";\n";
    if (guard)
      os << "  }\n";
  }
  kernel.weight = unsigned(1 + body.size() / 2000);

  llvm::raw_string_ostream source(kernel.source);
  source << kernel.headline("loop: " + std::to_string(groups.front().lanes) + " elements a thread");
  source << "extern \"C\" __global__ void __launch_bounds__(" << block << ", 1)\n"
         << kernel.name << "(" << kernel.parameters() << ") {\n";
  if (!body.empty()) // nothing to do for tensors without elements
    source << "  const " << indexType
           << " thread = " << (kernel.style.wideIndex ? "(long long)blockIdx.x" : "int(blockIdx.x)") << " * " << block
           << " + int(threadIdx.x);\n";
  source << body << "}\n";
  return success();
}

} // namespace dlc::cuda
