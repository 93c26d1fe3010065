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
  std::unique_ptr<Fragment> tail; // one element, for those that fill no vector
  int64_t vectors() const { return ShapedType::getNumElements(shape) / lanes; }
  int64_t threads() const { return vectors() + ShapedType::getNumElements(shape) % lanes; }
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

// Whether the fragment reads nothing but the elements at its own position, whatever the dims are: then neighbours may
// lie across the end of a row.
bool readsOwnPositionOnly(Fragment &fragment) {
  Block &body = fragment.body();
  Value lane = body.getArgument(fragment.laneArgument());
  for (BlockArgument argument : body.getArguments())
    if (argument.getType().isIndex())
      for (Operation *user : argument.getUsers()) {
        auto sum = dyn_cast<arith::AddIOp>(user);
        if (!sum || (sum.getLhs() != lane && sum.getRhs() != lane) || sum.getLhs() == sum.getRhs())
          return false;
        for (Operation *reader : sum->getUsers())
          if (!isa<memref::LoadOp>(reader))
            return false;
      }
  return true;
}

// Vectors over the elements in their order, where rows are no multiple of them: what is left at the end goes one by
// one.
LogicalResult buildFlat(CudaKernel &kernel, OutputGroup &group, int64_t lanes) {
  if (ShapedType::getNumElements(group.shape) < lanes)
    return failure();
  auto fragment = buildFragment(kernel, group, lanes);
  if (failed(fragment) || !readsOwnPositionOnly(**fragment) || !vectorize(**fragment, lanes))
    return failure();
  auto tail = buildFragment(kernel, group, 1);
  if (failed(tail))
    return failure();
  group.lanes = lanes;
  group.fragment = std::move(*fragment);
  group.tail = std::move(*tail);
  return success();
}

LogicalResult build(CudaKernel &kernel, OutputGroup &group, int64_t maxLanes) {
  SmallVector<Type> types;
  for (unsigned output : group.outputs)
    types.push_back(kernel.outputType(output).getElementType());
  int64_t wanted = std::min(maxLanes, kernel.parameter("lanes", 8)), full = lanesFor(types, 0, wanted);
  group.lanes = lanesFor(types, innermostSize(group.shape), wanted);
  // Without a schedule: too few threads for the device otherwise.
  if (kernel.kind().empty() && ShapedType::getNumElements(group.shape) < group.lanes * 1024)
    group.lanes = full = 1;
  if (group.lanes < full && succeeded(buildFlat(kernel, group, full)))
    return success();
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
    if (ShapedType::getNumElements(group.shape) != 0 && failed(build(kernel, group, maxLanes)))
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
    bool guard = groups.size() > 1 || group.tail || group.threads() != blocks * block;
    PrintStyle style = kernel.style;
    auto printPart = [&](Fragment &fragment, int64_t lanes, const std::string &position) -> LogicalResult {
      os.indent(style.indent) << "const " << indexType << " position = " << position << ";\n";
      auto results = printFragment(fragment, os, style, taken);
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
        if (lanes > 1)
          os.indent(style.indent) << "store(out" << output << " + position, " << text << ");\n";
        else
          os.indent(style.indent) << "out" << output << "[position] = " << text << ";\n";
      return success();
    };
    if (guard) {
      os << "  if (thread < " << group.vectors() << ") {\n";
      style.indent = 4;
    }
    if (failed(printPart(*group.fragment, group.lanes,
                         group.lanes > 1 ? "thread * " + std::to_string(group.lanes) : std::string("thread"))))
      return failure();
    if (int64_t left = group.threads() - group.vectors()) {
      os << "  } else if (thread < " << group.threads() << ") { // less than a vector is left\n";
      if (failed(printPart(*group.tail, 1,
                           "thread + " +
                               std::to_string(ShapedType::getNumElements(group.shape) - left - group.vectors()))))
        return failure();
    }
    if (guard)
      os << "  }\n";
  }
  kernel.weight = unsigned(1 + body.size() / 2000);

  llvm::raw_string_ostream source(kernel.source);
  int64_t lanes = groups.front().lanes;
  source << kernel.headline("loop, " + std::to_string(lanes) + (lanes == 1 ? " element" : " elements") + " a thread, " +
                            std::to_string(block) + " threads");
  source << kernel.signature(block);
  if (!body.empty()) // nothing to do for tensors without elements
    source << "  const " << indexType
           << " thread = " << (kernel.style.wideIndex ? "(long long)blockIdx.x" : "int(blockIdx.x)") << " * " << block
           << " + int(threadIdx.x);\n";
  source << body << "}\n";
  return success();
}

} // namespace dlc::cuda
