// Depthwise convolutions over two dims, and what is computed behind them: an instance of device/depthwise.cuh.
#include "codegen/cuda/CudaKernel.h"
#include "ir/ContractionView.h"
#include "ir/contraction/Depthwise.h"
#include "ir/lowering/ContractionPlace.h"
#include "ir/lowering/ContractionShape.h"
#include "ir/lowering/Factor.h"

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
  FailureOr<std::unique_ptr<Fragment>> buildOperand(bool isFilter, int64_t lanes);
  FailureOr<std::unique_ptr<Fragment>> buildFinish(int64_t lanes);
  LogicalResult print(int64_t lanes, Fragment &load, Fragment &filter, Fragment &finish);

  CudaKernel &kernel_;
  RegionCopy copy_;
  ContractionOpInterface op_;
  ContractionView view_;
  DepthwiseShape shape_;
  Type sumType_;
  bool mismatch_ = false; // the sum is read at another place than its own
};

bool DepthwiseEmitter::find() {
  op_ = findContraction(copy_.body());
  if (!op_)
    return false;
  view_ = op_.getContractionView();
  auto shape = depthwiseShapeOf(view_);
  if (shape)
    shape_ = *shape;
  return shape.has_value();
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

FailureOr<std::unique_ptr<Fragment>> DepthwiseEmitter::buildOperand(bool isFilter, int64_t lanes) {
  SmallVector<StringRef> image{"image", "row", "column", "channel"}, filter{"tapRow", "tapColumn", "channel"};
  SmallVector<Value> indices;
  std::unique_ptr<Fragment> fragment = start(isFilter ? filter : image, lanes, indices);
  Value operand = isFilter ? view_.rhs.value : view_.lhs.value;
  if (isFilter) {
    IndexMath math(fragment->emitter());
    SmallVector<Value> point(view_.loops.size(), math.constant(0));
    point[shape_.taps[0]] = indices[0];
    point[shape_.taps[1]] = indices[1];
    point[*view_.groupLoop()] = indices[2];
    indices = placeOf(math, view_, view_.rhs, point).indices;
  }
  FailureOr<Value> element = fragment->emitter().at(operand, indices);
  if (failed(element))
    return failure();
  Type type = cast<RankedTensorType>(operand.getType()).getElementType();
  Value factor = emitFactor(fragment->builder(), fragment->loc(), *element, type, sumType_, precisionOf(op_));
  if (failed(fragment->finish(factor)))
    return failure();
  if (lanes > 1 && !vectorize(*fragment, lanes))
    return std::unique_ptr<Fragment>();
  return fragment;
}

FailureOr<std::unique_ptr<Fragment>> DepthwiseEmitter::buildFinish(int64_t lanes) {
  SmallVector<Value> place;
  std::unique_ptr<Fragment> fragment = start({"image", "row", "column", "channel"}, lanes, place);
  FailureOr<bool> atPoint = fragment->finishAtPoint(copy_, fragment->held(sumType_, "sums"), place, view_.result.shape);
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
  const int64_t pixels = kernel_.parameter("pixels", 4), threads = kernel_.parameter("threads", 128);
  unsigned taken = 0;
  std::string value = cppType(sumType_, kernel_.style), vec = "Vec<" + value + ", " + std::to_string(lanes) + ">";
  llvm::raw_string_ostream os(kernel_.source);
  os << kernel_.headline("depthwise, " + std::to_string(lanes) + (lanes == 1 ? " channel" : " channels") + " of " +
                         std::to_string(pixels) + (pixels == 1 ? " pixel" : " pixels") + " a thread, " +
                         std::to_string(threads) + " threads");
  os << "struct " << kernel_.name << "_problem {\n  using Value = " << value << ";\n";
  const int along = shape_.along(), across = 1 - along;
  printConstants(os, {{"images", shape_.images},
                      {"channels", shape_.channels},
                      {"inAcross", shape_.input[across]},
                      {"inAlong", shape_.input[along]}});
  printConstants(os, {{"outAcross", shape_.output[across]},
                      {"outAlong", shape_.output[along]},
                      {"kernelAcross", shape_.kernel[across]},
                      {"kernelAlong", shape_.kernel[along]}});
  printConstants(os, {{"strideAcross", shape_.strides[across]},
                      {"strideAlong", shape_.strides[along]},
                      {"dilationAcross", shape_.dilations[across]},
                      {"dilationAlong", shape_.dilations[along]}});
  printConstants(os, {{"padAcross", shape_.pads[across]}, {"padAlong", shape_.pads[along]}});
  printConstants(os, {{"lanes", lanes}, {"pixels", pixels}, {"threads", threads}});
  kernel_.printFields(os);
  auto member = [&](StringRef signature, Fragment &fragment, llvm::function_ref<void(ArrayRef<std::string>)> tail) {
    return kernel_.printMember(os, signature, fragment, taken, tail);
  };
  auto give = [&](ArrayRef<std::string> results) { os << "    return " << asVector(results, lanes) << ";\n"; };
  auto storeAll = [&](ArrayRef<std::string> results) { printStores(os, 4, results, lanes, taken); };
  std::string place =
      along == 0 ? "(int image, int column, int row, int channel" : "(int image, int row, int column, int channel";
  std::string tap = along == 0 ? "(int tapColumn, int tapRow, int channel" : "(int tapRow, int tapColumn, int channel";
  if (failed(member(vec + " operandAt" + place + ")", load, give)) ||
      failed(member(vec + " filterAt" + tap + ")", filter, give)) ||
      failed(member("void finish" + place + ", const " + vec + " &sums)", finish, storeAll)))
    return failure();
  kernel_.printProblemKernel(os, "depthwise", kernel_.name + "_problem", threads);
  int64_t strips = (shape_.output[along] + pixels - 1) / pixels;
  int64_t work = shape_.images * shape_.output[across] * strips * (shape_.channels / lanes);
  kernel_.launch.grid[0] = uint32_t((work + threads - 1) / threads);
  kernel_.launch.block[0] = uint32_t(threads);
  kernel_.needsDepthwise = true;
  kernel_.weight = unsigned(3 + shape_.kernel[0] * shape_.kernel[1] * pixels / 32);
  return success();
}

LogicalResult DepthwiseEmitter::emit() {
  if (kernel_.style.wideIndex || !find())
    return success();
  auto elementOf = [](Value value) { return cast<RankedTensorType>(value.getType()).getElementType(); };
  SmallVector<Type> types{elementOf(view_.lhs.value), elementOf(view_.rhs.value)};
  for (unsigned i = 0; i < copy_.yield().getResults().size(); ++i)
    types.push_back(kernel_.outputType(i).getElementType());
  sumType_ =
      Fragment(copy_.function(), 0, kernel_.region.getLoc()).emitter().computeType(elementOf(view_.result.value));
  copy_.cut(view_.result.value);
  int64_t most = lanesFor(types, shape_.channels, kernel_.parameter("lanes", 8));
  for (int64_t lanes : {most, int64_t(1)}) {
    auto load = buildOperand(/*isFilter=*/false, lanes), filter = buildOperand(/*isFilter=*/true, lanes);
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
