#include "ir/Places.h"
#include "ir/Dlc.h"
#include "ir/Location.h"
#include "ir/contraction/View.h"

using namespace mlir;

namespace dlc {
namespace {

// The dim that counts places: the only one that is no number, behind dims of one element.
struct PlaceDim {
  int64_t dim;
  AffineExpr count;
};

std::optional<PlaceDim> placeDim(RankedTensorType type, std::string &why) {
  AffineMap sizes = sizesOf(type);
  int64_t found = -1;
  for (auto [dim, size] : llvm::enumerate(sizes.getResults())) {
    if (isa<AffineConstantExpr>(size))
      continue;
    if (found >= 0) {
      why = typeName(type) + " has several open sizes";
      return std::nullopt;
    }
    found = int64_t(dim);
  }
  if (llvm::any_of(type.getShape().take_front(found), [](int64_t size) { return size != 1; })) {
    why = typeName(type) + " has its open size behind others";
    return std::nullopt;
  }
  return PlaceDim{found, sizes.getResult(unsigned(found))};
}

// Follows one op. `dim` is that of a value's places, -1 where it has none.
class PlaceRule {
public:
  PlaceRule(Operation *op, function_ref<int64_t(Value)> dimOf) : op(op), dimOf(dimOf) {}
  // Whether each place of the results is computed of the same place of the operands.
  bool holds() const;

private:
  bool operandHas(unsigned number) const { return dimOf(op->getOperand(number)) >= 0; }
  int64_t operandDim() const { return dimOf(op->getOperand(0)); }
  int64_t resultDim() const { return dimOf(op->getResult(0)); }
  // Dims are aligned at their ends, as in broadcasts.
  bool isAligned(Value operand) const {
    return dimOf(operand) < 0 || tensorRank(operand) - dimOf(operand) == tensorRank(op->getResult(0)) - resultDim();
  }
  static int64_t tensorRank(Value value) { return cast<RankedTensorType>(value.getType()).getRank(); }
  bool holdsForContraction(ContractionOpInterface contraction) const;

  Operation *op;
  function_ref<int64_t(Value)> dimOf;
};

// One loop counts the places of the result and of every operand that has some.
bool PlaceRule::holdsForContraction(ContractionOpInterface contraction) const {
  ContractionView view = contraction.getContractionView();
  auto loopOf = [&](const ContractionTensor &tensor, int64_t dim) -> std::optional<unsigned> {
    const DimIndex &index = tensor.dims[unsigned(dim)];
    bool plain = index.terms.size() == 1 && index.terms[0].factor == 1 && index.constant == 0 && index.divisor == 1;
    return plain ? std::optional(index.terms[0].loop) : std::nullopt;
  };
  if (view.panel && operandHas(1))
    return false;
  std::optional<unsigned> loop = loopOf(view.result, resultDim());
  auto follows = [&](const ContractionTensor &tensor, unsigned operand) {
    return !operandHas(operand) || loopOf(tensor, dimOf(op->getOperand(operand))) == loop;
  };
  return loop && follows(view.lhs, 0) && follows(view.rhs, 1);
}

bool PlaceRule::holds() const {
  bool any = llvm::any_of(op->getOperands(), [&](Value operand) { return dimOf(operand) >= 0; });
  if (llvm::any_of(op->getResults(), [&](Value result) { return (dimOf(result) >= 0) != any; }))
    return isa<BroadcastOp>(op) || (isa<IotaOp>(op) && int64_t(cast<IotaOp>(op).getAxis()) != resultDim());
  if (!any)
    return true;
  if (isa<ElementwiseOpInterface, BroadcastOp>(op))
    return llvm::all_of(op->getOperands(), [&](Value operand) { return isAligned(operand); });
  if (auto contraction = dyn_cast<ContractionOpInterface>(op))
    return holdsForContraction(contraction);
  auto all = [&] { return llvm::all_of(op->getOperands(), [&](Value operand) { return dimOf(operand) >= 0; }); };
  return llvm::TypeSwitch<Operation *, bool>(op)
      // The places follow one another in memory, before and behind.
      .Case<ReshapeOp>([](auto) { return true; })
      .Case<TransposeOp>([&](auto transpose) { return transpose.getPermutation()[resultDim()] == operandDim(); })
      .Case<ReduceOp>([&](auto reduce) { return !llvm::is_contained(reduce.getAxes(), operandDim()); })
      .Case<SliceOp>(
          [&](auto slice) { return slice.getStarts()[operandDim()] == 0 && slice.getSteps()[operandDim()] == 1; })
      .Case<PadOp>([&](auto pad) { return pad.getLow()[operandDim()] == 0 && pad.getHigh()[operandDim()] == 0; })
      .Case<ConcatOp>([&](auto concat) { return all() && int64_t(concat.getAxis()) != operandDim(); })
      .Case<PoolOp>([&](auto) { return operandDim() == 0; })
      .Case<BatchNormOp>([&](auto) { return operandDim() == 0 && !operandHas(1); })
      .Case<CumulativeOp, ArgReduceOp, TopKOp>([&](auto scan) { return int64_t(scan.getAxis()) != operandDim(); })
      .Case<GatherElementsOp, ScatterElementsOp>(
          [&](auto moved) { return all() && int64_t(moved.getAxis()) != operandDim(); })
      // Rows of a table for indices at each place, or from each place those that are named for all.
      .Case<GatherOp>([&](auto gather) {
        return operandHas(0) != operandHas(1) && (operandHas(1) || int64_t(gather.getAxis()) != operandDim());
      })
      .Default([](Operation *) { return false; });
}

} // namespace

AffineExpr placesOf(func::FuncOp kernel, std::string &why) {
  AffineExpr count;
  llvm::DenseMap<Value, int64_t> dims;
  auto add = [&](Value value) {
    auto type = cast<RankedTensorType>(value.getType());
    dims[value] = -1;
    if (!hasSizes(type))
      return true;
    std::optional<PlaceDim> place = placeDim(type, why);
    if (!place)
      return false;
    if (count && count != place->count) {
      why = "it has several open sizes";
      return false;
    }
    count = place->count;
    dims[value] = place->dim;
    return true;
  };
  for (BlockArgument argument : kernel.getArguments())
    if (!add(argument))
      return {};
  auto dimOf = [&](Value value) { return dims.lookup(value); };
  for (Operation &op : kernel.getBody().front().without_terminator()) {
    for (Value result : op.getResults())
      if (!add(result))
        return {};
    if (!isa<ConstantOp>(op) && !PlaceRule(&op, dimOf).holds()) {
      why = ("'" + op.getName().getStringRef() + "' mixes what lies along its open size").str();
      return {};
    }
  }
  for (Value output : kernel.getBody().front().getTerminator()->getOperands())
    if (dimOf(output) < 0) {
      why = "a result is the same for all of its open size";
      return {};
    }
  if (!count)
    why = "it has no open size";
  return count;
}

static RankedTensorType typeAtPlaces(RankedTensorType type, int64_t places) {
  AffineMap sizes = sizesOf(type);
  if (!sizes)
    return type;
  SmallVector<int64_t> shape;
  for (AffineExpr size : sizes.getResults()) {
    auto constant = dyn_cast<AffineConstantExpr>(size);
    shape.push_back(constant ? constant.getValue() : places);
  }
  return RankedTensorType::get(shape, type.getElementType());
}

OwningOpRef<func::FuncOp> atPlaces(func::FuncOp kernel, int64_t places) {
  OwningOpRef<func::FuncOp> copy = kernel.clone();
  changeTypes(*copy, [&](RankedTensorType type) { return typeAtPlaces(type, places); });
  return copy;
}

int64_t placeBytes(RankedTensorType type) {
  return hasSizes(type) ? tensorBytes(typeAtPlaces(type, 1)).value_or(0) : 0;
}

SmallVector<AffineExpr> sizeArguments(func::FuncOp kernel) {
  std::string why;
  AffineExpr places = usesSizes(kernel) ? placesOf(kernel, why) : AffineExpr();
  return places ? SmallVector<AffineExpr>{places} : SmallVector<AffineExpr>();
}

} // namespace dlc
