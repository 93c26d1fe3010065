#include "ir/Places.h"
#include "ir/Dlc.h"
#include "ir/Location.h"
#include "ir/contraction/View.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;

namespace dlc {
namespace {

// The dims that count places: those that are no numbers. Before them and between them are dims of one element alone, so
// that places follow one another in memory.
struct PlaceDims {
  SmallVector<int64_t, 2> dims;
  AffineExpr count;
};

std::optional<PlaceDims> placeDims(RankedTensorType type, std::string &why) {
  PlaceDims places;
  AffineMap sizes = sizesOf(type);
  if (!sizes)
    return places;
  bool behindOthers = false;
  for (auto [dim, size] : llvm::enumerate(sizes.getResults())) {
    if (auto number = dyn_cast<AffineConstantExpr>(size)) {
      behindOthers |= number.getValue() != 1;
      continue;
    }
    if (behindOthers) {
      why = typeName(type) + " has an open size behind others";
      return std::nullopt;
    }
    places.dims.push_back(int64_t(dim));
    places.count = places.count ? places.count * size : size;
  }
  return places;
}

// Follows one op.
class PlaceRule {
public:
  using DimsOf = function_ref<ArrayRef<int64_t>(Value)>;
  PlaceRule(Operation *op, DimsOf dimsOf) : op(op), dimsOf(dimsOf) {}
  // Whether each place of the results is computed of the same place of the operands.
  bool holds() const;

private:
  bool operandHas(unsigned number) const { return !dimsOf(op->getOperand(number)).empty(); }
  ArrayRef<int64_t> operandDims() const { return dimsOf(op->getOperand(0)); }
  ArrayRef<int64_t> resultDims() const { return dimsOf(op->getResult(0)); }
  bool all() const {
    return llvm::all_of(op->getOperands(), [&](Value operand) { return !dimsOf(operand).empty(); });
  }
  // Whether it holds for every dim of the operand that counts places.
  bool eachDim(function_ref<bool(int64_t)> test) const { return llvm::all_of(operandDims(), test); }
  // Dims are aligned at their ends, as in broadcasts.
  bool isAligned(Value operand) const {
    ArrayRef<int64_t> own = dimsOf(operand), wanted = resultDims();
    int64_t shift = tensorRank(op->getResult(0)) - tensorRank(operand);
    return own.empty() || (own.size() == wanted.size() && llvm::all_of(llvm::zip(own, wanted), [&](auto pair) {
                             return std::get<0>(pair) + shift == std::get<1>(pair);
                           }));
  }
  static int64_t tensorRank(Value value) { return cast<RankedTensorType>(value.getType()).getRank(); }
  bool holdsForContraction(ContractionOpInterface contraction) const;

  Operation *op;
  DimsOf dimsOf;
};

// The same loops count the places of the result and of every operand that has some.
bool PlaceRule::holdsForContraction(ContractionOpInterface contraction) const {
  ContractionView view = contraction.getContractionView();
  auto loopsOf = [&](const ContractionTensor &tensor, ArrayRef<int64_t> dims) -> std::optional<SmallVector<unsigned>> {
    SmallVector<unsigned> loops;
    for (int64_t dim : dims) {
      const DimIndex &index = tensor.dims[unsigned(dim)];
      if (index.terms.size() != 1 || index.terms[0].factor != 1 || index.constant != 0 || index.divisor != 1)
        return std::nullopt;
      loops.push_back(index.terms[0].loop);
    }
    return loops;
  };
  if (view.panel && operandHas(1))
    return false;
  std::optional<SmallVector<unsigned>> loops = loopsOf(view.result, resultDims());
  auto follows = [&](const ContractionTensor &tensor, unsigned operand) {
    return !operandHas(operand) || loopsOf(tensor, dimsOf(op->getOperand(operand))) == loops;
  };
  return loops && follows(view.lhs, 0) && follows(view.rhs, 1);
}

bool PlaceRule::holds() const {
  bool any = llvm::any_of(op->getOperands(), [&](Value operand) { return !dimsOf(operand).empty(); });
  if (llvm::any_of(op->getResults(), [&](Value result) { return dimsOf(result).empty() == any; })) {
    // All places are equal, or are numbered along another dim.
    auto iota = dyn_cast<IotaOp>(op);
    return !any && (isa<BroadcastOp>(op) || (iota && !llvm::is_contained(resultDims(), int64_t(iota.getAxis()))));
  }
  if (!any)
    return true;
  if (isa<ElementwiseOpInterface, BroadcastOp>(op))
    return llvm::all_of(op->getOperands(), [&](Value operand) { return isAligned(operand); });
  if (auto contraction = dyn_cast<ContractionOpInterface>(op))
    return holdsForContraction(contraction);
  return llvm::TypeSwitch<Operation *, bool>(op)
      // The places follow one another in memory, before and behind.
      .Case<ReshapeOp>([](auto) { return true; })
      .Case<TransposeOp>([&](auto transpose) {
        return llvm::equal(operandDims(), llvm::map_range(resultDims(), [&](int64_t dim) {
                             return transpose.getPermutation()[size_t(dim)];
                           }));
      })
      .Case<ReduceOp>(
          [&](auto reduce) { return eachDim([&](int64_t dim) { return !llvm::is_contained(reduce.getAxes(), dim); }); })
      .Case<SliceOp>([&](auto slice) {
        return eachDim([&](int64_t dim) { return slice.getStarts()[dim] == 0 && slice.getSteps()[dim] == 1; });
      })
      .Case<PadOp>([&](auto pad) {
        return eachDim([&](int64_t dim) { return pad.getLow()[dim] == 0 && pad.getHigh()[dim] == 0; });
      })
      .Case<PoolOp>([&](auto) { return operandDims() == ArrayRef<int64_t>{0}; })
      .Case<BatchNormOp>([&](auto) { return operandDims() == ArrayRef<int64_t>{0} && !operandHas(1); })
      .Case<ConcatOp, GatherElementsOp, ScatterElementsOp, CumulativeOp, ArgReduceOp, TopKOp>(
          [&](auto along) { return all() && eachDim([&](int64_t dim) { return dim != int64_t(along.getAxis()); }); })
      // Rows of a table for indices at each place, or from each place those that are named for all.
      .Case<GatherOp>([&](auto gather) {
        return operandHas(0) != operandHas(1) &&
               (operandHas(1) || eachDim([&](int64_t dim) { return dim != int64_t(gather.getAxis()); }));
      })
      .Default([](Operation *) { return false; });
}

} // namespace

AffineExpr placesOf(func::FuncOp kernel, std::string &why) {
  AffineExpr count;
  llvm::DenseMap<Value, PlaceDims> dims;
  auto add = [&](Value value) {
    std::optional<PlaceDims> places = placeDims(cast<RankedTensorType>(value.getType()), why);
    if (!places)
      return false;
    if (places->count && count && count != places->count) {
      why = "it has several open sizes";
      return false;
    }
    count = places->count ? places->count : count;
    dims[value] = std::move(*places);
    return true;
  };
  for (BlockArgument argument : kernel.getArguments())
    if (!add(argument))
      return {};
  auto dimsOf = [&](Value value) -> ArrayRef<int64_t> { return dims[value].dims; };
  Block &body = kernel.getBody().front();
  for (Operation &op : body.without_terminator()) {
    for (Value result : op.getResults())
      if (!add(result))
        return {};
    if (!isa<ConstantOp>(op) && !PlaceRule(&op, dimsOf).holds()) {
      why = ("'" + op.getName().getStringRef() + "' mixes what lies along its open size").str();
      return {};
    }
  }
  for (Value output : body.getTerminator()->getOperands())
    if (dimsOf(output).empty()) {
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
  for (AffineExpr size : llvm::reverse(sizes.getResults())) { // the last dim that counts places has them all
    auto constant = dyn_cast<AffineConstantExpr>(size);
    shape.push_back(constant ? constant.getValue() : std::exchange(places, 1));
  }
  std::reverse(shape.begin(), shape.end());
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
  if (!usesSizes(kernel))
    return {};
  if (AffineExpr places = placesOf(kernel, why))
    return {places};
  llvm::SmallSetVector<unsigned, 4> used;
  auto note = [&](Type type) {
    if (AffineMap sizes = sizesOf(type))
      sizes.walkExprs([&](AffineExpr each) {
        if (auto symbol = dyn_cast<AffineSymbolExpr>(each))
          used.insert(symbol.getPosition());
      });
  };
  for (Type type : kernel.getArgumentTypes())
    note(type);
  kernel.walk([&](Operation *op) { llvm::for_each(op->getResultTypes(), note); });
  return llvm::map_to_vector(used, [&](unsigned symbol) { return getAffineSymbolExpr(symbol, kernel.getContext()); });
}

} // namespace dlc
