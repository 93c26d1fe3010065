// Depthwise convolutions over two dims, and what is computed behind them: an instance of device/depthwise.cuh.
#include "codegen/cuda/CudaKernel.h"
#include "ir/lowering/Factor.h"
#include "ir/lowering/IndexMath.h"

using namespace mlir;

namespace dlc::cuda {
namespace {

class DepthwiseEmitter {
public:
  explicit DepthwiseEmitter(CudaKernel &kernel) : kernel_(kernel), copy_(kernel.region) {}
  LogicalResult emit();

private:
  bool find();
  // A fragment with the named indices; the last one is the channel, which carries the lanes.
  std::unique_ptr<Fragment> start(ArrayRef<StringRef> names, int64_t lanes, SmallVector<Value> &indices);
  FailureOr<std::unique_ptr<Fragment>> buildOperand(Value operand, ArrayRef<StringRef> names, int64_t lanes);
  FailureOr<std::unique_ptr<Fragment>> buildFinish(int64_t lanes);
  LogicalResult print(int64_t lanes, Fragment &load, Fragment &filter, Fragment &finish);

  CudaKernel &kernel_;
  RegionCopy copy_;
  ConvOp op_;
  Type sumType_;
  bool mismatch_ = false; // the sum is read at another place than its own
};

// One convolution of two spatial dims, channels last, with a filter for each channel.
bool DepthwiseEmitter::find() {
  for (Operation &op : copy_.body())
    if (isa<MatmulOp, ConvOp>(op)) {
      if (op_ || !isa<ConvOp>(op))
        return false;
      op_ = cast<ConvOp>(op);
    }
  if (!op_ || op_.getLayout() != Layout::channels_last || op_.getPanel() != 0 || op_.getType().getRank() != 4)
    return false;
  int64_t channels = op_.getOperand().getType().getShape().back();
  return op_.getGroups() == uint64_t(channels) && op_.getType().getShape().back() == channels &&
         op_.getType().getNumElements() != 0 && op_.getFilter().getType().getNumElements() != 0;
}

std::unique_ptr<Fragment> DepthwiseEmitter::start(ArrayRef<StringRef> names, int64_t lanes,
                                                  SmallVector<Value> &indices) {
  auto fragment = std::make_unique<Fragment>(copy_.function(), kernel_.inputs(), kernel_.region.getLoc());
  for (StringRef name : names)
    indices.push_back(fragment->index(name, name == names.back() ? lanes : 1));
  if (lanes > 1)
    indices.back() = IndexMath(fragment->emitter()).add(indices.back(), fragment->lane());
  return fragment;
}

FailureOr<std::unique_ptr<Fragment>> DepthwiseEmitter::buildOperand(Value operand, ArrayRef<StringRef> names,
                                                                    int64_t lanes) {
  SmallVector<Value> indices;
  std::unique_ptr<Fragment> fragment = start(names, lanes, indices);
  if (operand == op_.getFilter()) // [rows, columns, 1, channels]
    indices.insert(indices.end() - 1, fragment->emitter().index(0));
  FailureOr<Value> element = fragment->emitter().at(operand, indices);
  if (failed(element))
    return failure();
  Type type = cast<RankedTensorType>(operand.getType()).getElementType();
  Value factor = emitFactor(fragment->builder(), fragment->loc(), *element, type, sumType_, op_.getPrecision());
  if (failed(fragment->finish(factor)))
    return failure();
  if (lanes > 1 && !vectorize(*fragment, lanes))
    return std::unique_ptr<Fragment>();
  return fragment;
}

FailureOr<std::unique_ptr<Fragment>> DepthwiseEmitter::buildFinish(int64_t lanes) {
  SmallVector<Value> place;
  std::unique_ptr<Fragment> fragment = start({"image", "row", "column", "channel"}, lanes, place);
  Value array = fragment->scalar(MemRefType::get({ShapedType::kDynamic}, sumType_), "sums.lane");
  Value lane = lanes > 1 ? Value(fragment->body().getArgument(fragment->laneArgument())) : fragment->emitter().index(0);
  Value sum = memref::LoadOp::create(fragment->builder(), fragment->loc(), array, lane);
  FailureOr<bool> atPoint = fragment->finishAtPoint(copy_, sum, place, op_.getType().getShape());
  if (failed(atPoint))
    return failure();
  mismatch_ |= !*atPoint;
  if (mismatch_)
    return std::unique_ptr<Fragment>();
  if (lanes > 1 && !vectorize(*fragment, lanes))
    return std::unique_ptr<Fragment>();
  return fragment;
}

LogicalResult DepthwiseEmitter::print(int64_t lanes, Fragment &load, Fragment &filter, Fragment &finish) {
  ArrayRef<int64_t> in = op_.getOperand().getType().getShape(), out = op_.getType().getShape();
  ArrayRef<int64_t> kernel = op_.getFilter().getType().getShape();
  const int64_t pixels = kernel_.parameter("pixels", 4), threads = kernel_.parameter("threads", 128);
  unsigned taken = 0;
  std::string value = cppType(sumType_, kernel_.style), vec = "Vec<" + value + ", " + std::to_string(lanes) + ">";
  llvm::raw_string_ostream os(kernel_.source);
  os << kernel_.headline("depthwise, " + std::to_string(lanes) + (lanes == 1 ? " channel" : " channels") + " of " +
                         std::to_string(pixels) + (pixels == 1 ? " pixel" : " pixels") + " a thread, " +
                         std::to_string(threads) + " threads");
  os << "struct " << kernel_.name << "_problem {\n  using Value = " << value << ";\n";
  auto constants = [&](ArrayRef<std::pair<StringRef, int64_t>> entries) {
    os << "  static constexpr int ";
    llvm::interleaveComma(entries, os, [&](auto &entry) { os << entry.first << " = " << entry.second; });
    os << ";\n";
  };
  constants({{"images", out[0]}, {"channels", out[3]}, {"inRows", in[1]}, {"inColumns", in[2]}});
  constants({{"outRows", out[1]}, {"outColumns", out[2]}, {"kernelRows", kernel[0]}, {"kernelColumns", kernel[1]}});
  constants({{"strideRows", op_.getStrides()[0]},
             {"strideColumns", op_.getStrides()[1]},
             {"dilationRows", op_.getDilations()[0]},
             {"dilationColumns", op_.getDilations()[1]}});
  constants({{"padRows", op_.getPadsLow()[0]}, {"padColumns", op_.getPadsLow()[1]}});
  constants({{"lanes", lanes}, {"pixels", pixels}, {"threads", threads}});
  kernel_.printFields(os);
  PrintStyle style = kernel_.style;
  style.indent = 4;
  auto member = [&](StringRef signature, Fragment &fragment, llvm::function_ref<void(ArrayRef<std::string>)> tail) {
    os << "  __device__ " << signature << " const {\n";
    auto results = printFragment(fragment, os, style, taken);
    if (failed(results))
      return failure();
    tail(*results);
    os << "  }\n";
    return success();
  };
  auto give = [&](ArrayRef<std::string> results) {
    os << "    return " << (lanes > 1 ? results[0] : "splat<1>(" + results[0] + ")") << ";\n";
  };
  auto storeAll = [&](ArrayRef<std::string> results) { printStores(os, 4, results, lanes, taken); };
  if (failed(member(vec + " operandAt(int image, int row, int column, int channel)", load, give)) ||
      failed(member(vec + " filterAt(int tapRow, int tapColumn, int channel)", filter, give)) ||
      failed(member("void finish(int image, int row, int column, int channel, const " + vec + " &sums)", finish,
                    storeAll)))
    return failure();
  kernel_.printProblemKernel(os, "depthwise", kernel_.name + "_problem", threads);
  int64_t work = out[0] * out[1] * ((out[2] + pixels - 1) / pixels) * (out[3] / lanes);
  kernel_.launch.grid[0] = uint32_t((work + threads - 1) / threads);
  kernel_.launch.block[0] = uint32_t(threads);
  kernel_.needsDepthwise = true;
  kernel_.weight = unsigned(3 + kernel[0] * kernel[1] * pixels / 32);
  return success();
}

LogicalResult DepthwiseEmitter::emit() {
  if (kernel_.style.wideIndex || !find())
    return success();
  SmallVector<Type> types{op_.getOperand().getType().getElementType(), op_.getFilter().getType().getElementType()};
  for (unsigned i = 0; i < copy_.yield().getResults().size(); ++i)
    types.push_back(kernel_.outputType(i).getElementType());
  sumType_ =
      Fragment(copy_.function(), 0, kernel_.region.getLoc()).emitter().computeType(op_.getType().getElementType());
  copy_.cut(op_.getResult());
  int64_t most = lanesFor(types, op_.getType().getShape().back(), kernel_.parameter("lanes", 8));
  for (int64_t lanes : {most, int64_t(1)}) {
    auto load = buildOperand(op_.getOperand(), {"image", "row", "column", "channel"}, lanes);
    auto filter = buildOperand(op_.getFilter(), {"tapRow", "tapColumn", "channel"}, lanes);
    auto finish = buildFinish(lanes);
    if (mismatch_)
      return success();
    if (failed(load) || failed(filter) || failed(finish))
      return failure();
    if (*load && *filter && *finish)
      return print(lanes, **load, **filter, **finish);
  }
  return success();
}

} // namespace

LogicalResult emitDepthwise(CudaKernel &kernel) { return DepthwiseEmitter(kernel).emit(); }

} // namespace dlc::cuda
