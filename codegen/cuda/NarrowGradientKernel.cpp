// Filter gradients of groups with few channels, and what is computed behind them: an instance of
// device/narrow_gradient.cuh.
#include "codegen/cuda/CudaKernel.h"
#include "ir/ContractionView.h"
#include "ir/contraction/NarrowGradient.h"
#include "ir/lowering/ContractionPlace.h"
#include "ir/lowering/ContractionShape.h"
#include "ir/lowering/Factor.h"
#include "ir/lowering/ScalarEmitter.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;

namespace dlc::cuda {
namespace {

class NarrowGradientEmitter {
public:
  explicit NarrowGradientEmitter(CudaKernel &kernel) : kernel_(kernel), copy_(kernel.region) {}
  LogicalResult emit();

private:
  // The named indices of a member, and the point of the view's loops that they are.
  struct Member {
    std::unique_ptr<Fragment> fragment;
    SmallVector<Value> point;
    Value channel;
  };

  bool find();
  Member start(ArrayRef<StringRef> names, int64_t lanes = 1);
  FailureOr<std::unique_ptr<Fragment>> buildOrigin();
  FailureOr<std::unique_ptr<Fragment>> buildInside();
  FailureOr<std::unique_ptr<Fragment>> buildElement(const ContractionTensor &tensor, ArrayRef<StringRef> names,
                                                    int64_t lanes);
  FailureOr<std::unique_ptr<Fragment>> buildFinish(int64_t lanes);
  LogicalResult print(int64_t lanes, Fragment &operand, Fragment &gradient, Fragment &finish);

  CudaKernel &kernel_;
  RegionCopy copy_;
  ContractionOpInterface op_;
  ContractionView view_; // with one more loop: the place of the operand's line
  NarrowGradient shape_;
  ContractionTensor walked_; // the operand, with that loop in place of tap and place
  unsigned column_ = 0;
  Type sumType_;
  bool mismatch_ = false; // the sum is read at another place than its own
};

bool NarrowGradientEmitter::find() {
  op_ = findContraction(copy_.body());
  if (!op_)
    return false;
  view_ = op_.getContractionView();
  std::optional<NarrowGradient> shape = narrowGradientOf(view_);
  if (!shape)
    return false;
  shape_ = *shape;
  walked_ = view_.lhs;
  column_ = view_.addLoop(LoopRole::depth, shape_.inPlaces);
  walked_.dims[shape_.lineDim] = {{{column_, 1}}};
  return true;
}

NarrowGradientEmitter::Member NarrowGradientEmitter::start(ArrayRef<StringRef> names, int64_t lanes) {
  Member member{std::make_unique<Fragment>(copy_.function(), kernel_.inputs(), kernel_.region.getLoc()),
                SmallVector<Value>(view_.loops.size()),
                {}};
  Fragment &fragment = *member.fragment;
  SmallVector<Value> values;
  for (StringRef name : names)
    values.push_back(fragment.index(name, name == "channel" ? lanes : 1));
  Value lane = lanes > 1 ? fragment.lane() : Value();
  IndexMath math(fragment.emitter());
  auto count = [&](ArrayRef<unsigned> loops, Value position) {
    for (auto [loop, index] : llvm::zip_equal(loops, fragment.indicesAt(position, NarrowGradient::sizes(view_, loops))))
      member.point[loop] = index;
  };
  for (auto [name, value] : llvm::zip_equal(names, values)) {
    if (name == "part") {
      count(shape_.parts, value);
    } else if (name == "line") {
      count(shape_.lines, value);
    } else if (name == "sum") {
      count(shape_.summed, value);
    } else if (name == "channel") {
      member.channel = lane ? math.add(value, lane) : value;
      member.point[*view_.groupLoop()] = math.div(member.channel, view_.columns());
      member.point[view_.columnLoop()] = math.rem(member.channel, view_.columns());
    } else {
      member.point[name == "tap" ? shape_.tap : name == "place" ? shape_.place : column_] = value;
    }
  }
  return member;
}

// Where tap 0 of place 0 reads the operand's line.
FailureOr<std::unique_ptr<Fragment>> NarrowGradientEmitter::buildOrigin() {
  Member member = start({"part"});
  IndexMath math(member.fragment->emitter());
  const DimIndex &line = view_.lhs.dims[shape_.lineDim];
  Value origin = math.constant(line.constant);
  for (const LoopTerm &term : line.terms)
    if (term.loop != shape_.tap && term.loop != shape_.place)
      origin = math.add(origin, math.mul(member.point[term.loop], term.factor));
  if (failed(member.fragment->finish(origin)))
    return failure();
  return std::move(member.fragment);
}

FailureOr<std::unique_ptr<Fragment>> NarrowGradientEmitter::buildInside() {
  Member member = start({"part", "line", "sum"});
  ScalarEmitter &emitter = member.fragment->emitter();
  IndexMath math(emitter);
  member.point[column_] = member.point[*view_.groupLoop()] = member.point[view_.columnLoop()] = math.constant(0);
  Value inside = placeOf(math, view_, walked_, member.point).inside;
  if (!inside)
    inside = emitter.integer(member.fragment->builder().getI1Type(), 1);
  if (failed(member.fragment->finish(inside)))
    return failure();
  return std::move(member.fragment);
}

FailureOr<std::unique_ptr<Fragment>> NarrowGradientEmitter::buildElement(const ContractionTensor &tensor,
                                                                         ArrayRef<StringRef> names, int64_t lanes) {
  Member member = start(names, lanes);
  Fragment &fragment = *member.fragment;
  IndexMath math(fragment.emitter());
  SmallVector<Value> indices = placeOf(math, view_, tensor, member.point).indices;
  if (&tensor == &view_.rhs)
    indices.back() = member.channel; // the gradient's channels are the result's
  FailureOr<Value> element = fragment.emitter().at(tensor.value, indices);
  if (failed(element))
    return failure();
  Type type = cast<RankedTensorType>(tensor.value.getType()).getElementType();
  Value factor = emitFactor(fragment.builder(), fragment.loc(), *element, type, sumType_, precisionOf(op_));
  if (failed(fragment.finish(factor)))
    return failure();
  if (lanes > 1 && !vectorize(fragment, lanes))
    return std::unique_ptr<Fragment>();
  return std::move(member.fragment);
}

FailureOr<std::unique_ptr<Fragment>> NarrowGradientEmitter::buildFinish(int64_t lanes) {
  Member member = start({"part", "line", "tap", "channel"}, lanes);
  Fragment &fragment = *member.fragment;
  IndexMath math(fragment.emitter());
  SmallVector<Value> place = placeOf(math, view_, view_.result, member.point).indices;
  place.back() = member.channel;
  FailureOr<bool> atPoint = fragment.finishAtPoint(copy_, fragment.held(sumType_, "sums"), place, view_.result.shape);
  if (failed(atPoint))
    return failure();
  mismatch_ |= !*atPoint;
  if (mismatch_ || (lanes > 1 && !vectorize(fragment, lanes)))
    return std::unique_ptr<Fragment>();
  return std::move(member.fragment);
}

LogicalResult NarrowGradientEmitter::print(int64_t lanes, Fragment &operand, Fragment &gradient, Fragment &finish) {
  const int64_t pixels = kernel_.parameter("pixels", 4), columns = kernel_.parameter("columns", 32),
                threads = kernel_.parameter("threads", 256);
  auto count = [&](ArrayRef<unsigned> loops) { return NarrowGradient::count(view_, loops); };
  int64_t parts = count(shape_.parts), lines = count(shape_.lines);
  FailureOr<std::unique_ptr<Fragment>> origin = buildOrigin(), inside = buildInside();
  if (failed(origin) || failed(inside))
    return failure();
  unsigned taken = 0;
  std::string value = cppType(sumType_, kernel_.style), vec = "Vec<" + value + ", " + std::to_string(lanes) + ">";
  llvm::raw_string_ostream os(kernel_.source);
  os << kernel_.headline("filter gradient of narrow groups, " + std::to_string(lanes) +
                         (lanes == 1 ? " channel" : " channels") + " of " + std::to_string(shape_.taps) +
                         (shape_.taps == 1 ? " tap" : " taps") + " a thread, " + std::to_string(columns) + " of " +
                         std::to_string(threads) + " threads side by side");
  os << "struct " << kernel_.name << "_problem {\n  using Value = " << value << ";\n";
  printConstants(
      os,
      {{"channels", shape_.channels}, {"taps", shape_.taps}, {"places", shape_.places}, {"inPlaces", shape_.inPlaces}});
  printConstants(os, {{"stride", shape_.stride},
                      {"dilation", shape_.dilation},
                      {"parts", parts},
                      {"lines", lines},
                      {"summed", count(shape_.summed)}});
  printConstants(os, {{"lanes", lanes}, {"pixels", pixels}, {"columns", columns}, {"threads", threads}});
  kernel_.printFields(os);
  auto member = [&](StringRef signature, Fragment &fragment, llvm::function_ref<void(ArrayRef<std::string>)> tail) {
    return kernel_.printMember(os, signature, fragment, taken, tail);
  };
  auto giveOne = [&](ArrayRef<std::string> results) { os << "    return " << results[0] << ";\n"; };
  auto give = [&](ArrayRef<std::string> results) { os << "    return " << asVector(results, lanes) << ";\n"; };
  auto storeAll = [&](ArrayRef<std::string> results) { printStores(os, 4, results, lanes, taken); };
  if (failed(member("int originAt(int part)", **origin, giveOne)) ||
      failed(member("bool isInside(int part, int line, int sum)", **inside, giveOne)) ||
      failed(member(vec + " operandAt(int part, int line, int sum, int column, int channel)", operand, give)) ||
      failed(member(vec + " gradientAt(int part, int sum, int place, int channel)", gradient, give)) ||
      failed(
          member("void finish(int part, int line, int tap, int channel, const " + vec + " &sums)", finish, storeAll)))
    return failure();
  kernel_.printProblemKernel(os, "narrowGradient", kernel_.name + "_problem", threads);
  kernel_.launch.grid[0] = uint32_t(parts * lines * llvm::divideCeilSigned(shape_.channels, columns * lanes));
  kernel_.launch.block[0] = uint32_t(threads);
  kernel_.needsGradient = true;
  kernel_.weight = unsigned(3 + shape_.taps * pixels / 8);
  return success();
}

LogicalResult NarrowGradientEmitter::emit() {
  if (kernel_.style.wideIndex || !find())
    return success();
  auto elementOf = [](Value value) { return cast<RankedTensorType>(value.getType()).getElementType(); };
  SmallVector<Type> types{elementOf(view_.lhs.value), elementOf(view_.rhs.value)};
  for (unsigned i = 0; i < copy_.yield().getResults().size(); ++i)
    types.push_back(kernel_.outputType(i).getElementType());
  sumType_ =
      Fragment(copy_.function(), 0, kernel_.region.getLoc()).emitter().computeType(elementOf(view_.result.value));
  copy_.cut(view_.result.value);
  for (int64_t lanes = lanesFor(types, shape_.channels, kernel_.parameter("lanes", 4));; lanes /= 2) {
    auto operand = buildElement(walked_, {"part", "line", "sum", "column", "channel"}, lanes);
    auto gradient = buildElement(view_.rhs, {"part", "sum", "place", "channel"}, lanes);
    auto finish = buildFinish(lanes);
    if (mismatch_)
      return success();
    if (failed(operand) || failed(gradient) || failed(finish))
      return failure();
    if (*operand && *gradient && *finish)
      return print(lanes, **operand, **gradient, **finish);
    if (lanes == 1)
      return success();
  }
}

} // namespace

LogicalResult emitNarrowGradient(CudaKernel &kernel) { return NarrowGradientEmitter(kernel).emit(); }

} // namespace dlc::cuda
