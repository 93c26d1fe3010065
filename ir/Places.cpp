#include "ir/Places.h"
#include "ir/Alternatives.h"
#include "ir/ContractionView.h"
#include "ir/Dlc.h"
#include "ir/Location.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;

namespace dlc {

static constexpr llvm::StringLiteral kPiecesAttribute = "dlc.pieces";

namespace {

// The dims that count places: all up to the last one that is no number, so that places follow one another in memory.
// Dims of one element alone are left out.
struct PlaceDims {
  SmallVector<int64_t, 2> dims;
  AffineExpr count;
};

// How many dims those are.
size_t placeRank(AffineMap sizes) {
  size_t rank = sizes ? sizes.getNumResults() : 0;
  while (rank > 0 && isa<AffineConstantExpr>(sizes.getResult(unsigned(rank - 1))))
    --rank;
  return rank;
}

// Equal products of symbols and numbers are one expression.
AffineExpr productOf(ArrayRef<AffineExpr> sizes, MLIRContext *context) {
  int64_t number = 1;
  SmallVector<unsigned> symbols;
  AffineExpr others;
  SmallVector<AffineExpr> left(sizes);
  while (!left.empty()) {
    AffineExpr size = left.pop_back_val();
    if (auto constant = dyn_cast<AffineConstantExpr>(size)) {
      number *= constant.getValue();
    } else if (auto symbol = dyn_cast<AffineSymbolExpr>(size)) {
      symbols.push_back(symbol.getPosition());
    } else if (auto both = dyn_cast<AffineBinaryOpExpr>(size); both && both.getKind() == AffineExprKind::Mul) {
      left.append({both.getLHS(), both.getRHS()});
    } else {
      others = others ? others * size : size;
    }
  }
  llvm::sort(symbols);
  AffineExpr product = others;
  for (unsigned symbol : symbols) {
    AffineExpr factor = getAffineSymbolExpr(symbol, context);
    product = product ? product * factor : factor;
  }
  return product ? product * number : getAffineConstantExpr(number, context);
}

PlaceDims placeDims(RankedTensorType type) {
  PlaceDims places;
  AffineMap sizes = sizesOf(type);
  size_t rank = placeRank(sizes);
  if (rank == 0)
    return places;
  ArrayRef<AffineExpr> counted = sizes.getResults().take_front(rank);
  for (auto [dim, size] : llvm::enumerate(counted))
    if (size != getAffineConstantExpr(1, type.getContext()))
      places.dims.push_back(int64_t(dim));
  places.count = productOf(counted, type.getContext());
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
  // Dims are aligned at their ends, as in broadcasts. What has no places is the same at all of them.
  bool isAligned(Value operand) const {
    ArrayRef<int64_t> own = dimsOf(operand), wanted = resultDims();
    auto type = cast<RankedTensorType>(operand.getType());
    int64_t shift = cast<RankedTensorType>(op->getResult(0).getType()).getRank() - type.getRank();
    if (own.empty())
      return llvm::all_of(wanted, [&](int64_t dim) { return dim < shift || type.getDimSize(dim - shift) == 1; });
    return llvm::equal(llvm::map_range(own, [&](int64_t dim) { return dim + shift; }), wanted);
  }
  bool holdsForContraction(ContractionOpInterface contraction) const;

  Operation *op;
  DimsOf dimsOf;
};

// The same loops count the places of the result and of every operand that has some, and move no other one.
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
  auto inFront = [&](int64_t dim) { return dim < int64_t(view.panelsAt); };
  if (view.panel && !llvm::all_of(dimsOf(op->getOperand(1)), inFront))
    return false;
  std::optional<SmallVector<unsigned>> loops = loopsOf(view.result, resultDims());
  auto follows = [&](const ContractionTensor &tensor, unsigned operand) {
    if (operandHas(operand))
      return loopsOf(tensor, dimsOf(op->getOperand(operand))) == loops;
    return llvm::none_of(*loops, [&](unsigned loop) {
      return llvm::any_of(tensor.dims, [&](const DimIndex &dim) { return dim.find(loop); });
    });
  };
  return loops && follows(view.lhs, 0) && follows(view.rhs, 1);
}

bool PlaceRule::holds() const {
  if (isa<SizeOp>(op)) // the number of places does not tell it
    return false;
  bool any = llvm::any_of(op->getOperands(), [&](Value operand) { return !dimsOf(operand).empty(); });
  if (llvm::any_of(op->getResults(), [&](Value result) { return dimsOf(result).empty() == any; })) {
    // All places are equal, or are numbered along another dim.
    if (auto iota = dyn_cast<IotaOp>(op))
      return !llvm::is_contained(resultDims(), int64_t(iota.getAxis()));
    return !any && isa<BroadcastOp>(op) && isAligned(op->getOperand(0));
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
      .Case<PackOp>([&](auto pack) { return eachDim([&](int64_t dim) { return dim < int64_t(pack.getBatch()); }); })
      .Case<PoolOp>([&](auto) { return operandDims() == ArrayRef<int64_t>{0}; })
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

// How many places there are, where each op computes a place of its results from the same place of its operands;
// `ofType` says by which dims a tensor counts them.
static AffineExpr countPlaces(func::FuncOp kernel, function_ref<PlaceDims(RankedTensorType)> ofType, std::string &why) {
  AffineExpr count;
  llvm::DenseMap<Value, PlaceDims> dims;
  auto add = [&](Value value) {
    PlaceDims places = ofType(cast<RankedTensorType>(value.getType()));
    if (places.count && count && count != places.count) {
      why = "it has several open sizes";
      return false;
    }
    count = places.count ? places.count : count;
    dims[value] = std::move(places);
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

AffineExpr placesOf(func::FuncOp kernel, std::string &why) {
  if (kernel->hasAttr(kAllSizesAttribute)) {
    why = "a place has few elements";
    return {};
  }
  return countPlaces(kernel, placeDims, why);
}

// The symbol that is the outermost dim of all tensors that have open sizes, and counts places by itself: pictures of
// any size.
static std::optional<unsigned> pictureSymbol(func::FuncOp kernel) {
  auto yield = kernel.getBody().front().getTerminator();
  AffineMap first = sizesOf(yield->getOperand(0).getType());
  if (!first)
    return std::nullopt;
  AffineExpr count = first.getResult(0);
  SmallVector<SizeSymbol> symbols = sizeSymbols(kernel->getParentOfType<ModuleOp>());
  auto symbol = dyn_cast<AffineSymbolExpr>(count);
  if (!symbol || symbols[symbol.getPosition()].quotient)
    return std::nullopt;
  const unsigned picture = symbol.getPosition();
  auto follows = [&](AffineExpr size) { return withoutQuotients(size, symbols).isFunctionOfSymbol(picture); };
  auto areOfPictures = [&](Type type) {
    AffineMap sizes = sizesOf(type);
    return !sizes || sizes.getResult(0) == count;
  };
  if (!llvm::all_of(kernel.getArgumentTypes(), areOfPictures) || !llvm::all_of(yield->getOperandTypes(), areOfPictures))
    return std::nullopt;
  bool others = false; // count the same otherwise
  auto dimsOf = [&](RankedTensorType type) -> PlaceDims {
    AffineMap sizes = sizesOf(type);
    if (!sizes || !llvm::any_of(sizes.getResults(), follows))
      return {};
    others |= sizes.getResult(0) != count || llvm::any_of(sizes.getResults().drop_front(), follows);
    return {{0}, count};
  };
  std::string why;
  return countPlaces(kernel, dimsOf, why) && !others ? std::optional(picture) : std::nullopt;
}

static RankedTensorType typeAtPlaces(RankedTensorType type, int64_t places) {
  AffineMap sizes = sizesOf(type);
  if (!sizes)
    return type;
  SmallVector<int64_t> shape(type.getShape());
  size_t rank = placeRank(sizes);
  for (size_t dim = 0; dim < rank; ++dim) // the last dim that counts places has them all
    shape[dim] = dim + 1 == rank ? places : 1;
  return RankedTensorType::get(shape, type.getElementType());
}

OwningOpRef<func::FuncOp> atPlaces(func::FuncOp kernel, int64_t places) {
  OwningOpRef<func::FuncOp> copy = kernel.clone();
  changeTypes(*copy, [&](RankedTensorType type) { return typeAtPlaces(type, places); });
  return copy;
}

OwningOpRef<ModuleOp> overPlaces(func::FuncOp kernel) {
  constexpr int64_t nominal = 61;
  MLIRContext *context = kernel.getContext();
  std::string why;
  SizeSymbol places;
  places.name = "places";
  places.nominal = nominal;
  // As many as there are bytes in a tensor with a byte for each.
  SmallVector<SizeSymbol> symbols = sizeSymbols(kernel->getParentOfType<ModuleOp>());
  auto bytes = withSizes(RankedTensorType::get({nominal}, IntegerType::get(context, 8)), placesOf(kernel, why),
                         unsigned(symbols.size()));
  places.most = mostBytesOf(bytes, symbols).value_or(INT64_MAX);
  if (std::optional<KernelAlternative> alternative = asAlternative(kernel))
    if (alternative->measure == placesOf(kernel, why))
      places.most = std::min(places.most, alternative->most);
  OwningOpRef<ModuleOp> module = ModuleOp::create(kernel.getLoc());
  setSizeSymbols(*module, places);
  func::FuncOp copy = kernel.clone();
  module->push_back(copy);
  changeTypes(copy, [&](RankedTensorType type) {
    size_t rank = placeRank(sizesOf(type));
    if (rank == 0)
      return type;
    RankedTensorType plain = typeAtPlaces(type, nominal);
    auto dims =
        llvm::map_to_vector(plain.getShape(), [&](int64_t size) { return getAffineConstantExpr(size, context); });
    dims[rank - 1] = getAffineSymbolExpr(0, context);
    return withSizes(plain, dims, /*symbols=*/1);
  });
  copy->setAttr(kAllSizesAttribute, UnitAttr::get(context));
  return module;
}

SmallVector<KernelPlaces, 2> piecesOf(func::FuncOp kernel) {
  SmallVector<KernelPlaces, 2> pieces;
  if (auto all = kernel->getAttrOfType<ArrayAttr>(kPiecesAttribute))
    for (auto piece : all.getAsRange<DictionaryAttr>())
      pieces.push_back({piece.getAs<IntegerAttr>("places").getInt(), piece.getAs<DictionaryAttr>("schedule")});
  if (pieces.empty())
    pieces.push_back({1, kernel->getAttrOfType<DictionaryAttr>("schedule")});
  return pieces;
}

void setPieces(func::FuncOp kernel, ArrayRef<KernelPlaces> pieces) {
  Builder builder(kernel.getContext());
  kernel->setAttr(kPiecesAttribute, builder.getArrayAttr(llvm::map_to_vector(pieces, [&](const KernelPlaces &piece) {
    return Attribute(builder.getDictionaryAttr({
        builder.getNamedAttr("places", builder.getI64IntegerAttr(piece.places)),
        builder.getNamedAttr("schedule", piece.schedule),
    }));
  })));
}

int64_t placeBytes(RankedTensorType type) {
  return hasSizes(type) ? tensorBytes(typeAtPlaces(type, 1)).value_or(0) : 0;
}

SmallVector<unsigned> symbolsOf(func::FuncOp kernel) {
  llvm::SmallSetVector<unsigned, 4> used;
  auto use = [&](unsigned symbol) { used.insert(symbol); };
  for (Type type : kernel.getArgumentTypes())
    visitSymbols(type, use);
  kernel.walk([&](Operation *op) { visitSymbols(op, use); });
  return llvm::to_vector(used);
}

std::optional<unsigned> placesArgument(func::FuncOp kernel) {
  std::string why;
  if (!usesSizes(kernel))
    return std::nullopt;
  if (placesOf(kernel, why))
    return 0;
  std::optional<unsigned> picture = pictureSymbol(kernel);
  if (!picture)
    return std::nullopt;
  const SmallVector<unsigned> symbols = symbolsOf(kernel);
  return unsigned(llvm::find(symbols, *picture) - symbols.begin());
}

SmallVector<AffineExpr> sizeArguments(func::FuncOp kernel) {
  std::string why;
  if (!usesSizes(kernel))
    return {};
  if (AffineExpr places = placesOf(kernel, why))
    return {places};
  return llvm::map_to_vector(symbolsOf(kernel),
                             [&](unsigned symbol) { return getAffineSymbolExpr(symbol, kernel.getContext()); });
}

} // namespace dlc
