#include "ir/ValueNames.h"
#include "ir/Dlc.h"

using namespace mlir;

namespace dlc {

static constexpr const char *kValues = "values";

static ArrayAttr namesIn(Location location) {
  auto fused = dyn_cast<FusedLoc>(location);
  auto metadata = fused ? dyn_cast_if_present<DictionaryAttr>(fused.getMetadata()) : DictionaryAttr();
  return metadata ? metadata.getAs<ArrayAttr>(kValues) : ArrayAttr();
}

Location withoutNames(Location location) {
  while (namesIn(location))
    location = cast<FusedLoc>(location).getLocations().front();
  return location;
}

void dropNames(Operation *op) {
  if (namesIn(op->getLoc()))
    op->setLoc(withoutNames(op->getLoc()));
}

static RankedTensorType shapedType(Value value) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  return type && type.hasStaticShape() ? type : RankedTensorType();
}

std::optional<ValueName> nameOf(Value value) {
  auto result = dyn_cast<OpResult>(value);
  RankedTensorType type = shapedType(value);
  if (!result || !type || isa<ConstantOp>(result.getOwner()))
    return std::nullopt;
  ArrayAttr names = namesIn(result.getOwner()->getLoc());
  unsigned number = result.getResultNumber();
  if (!names || number >= names.size())
    return std::nullopt;
  auto entry = cast<DictionaryAttr>(names[number]);
  auto name = entry.getAs<StringAttr>("name");
  auto dims = entry.getAs<DenseI64ArrayAttr>("dims"), order = entry.getAs<DenseI64ArrayAttr>("order");
  if (!name || !dims || ShapedType::getNumElements(dims.asArrayRef()) != type.getNumElements())
    return std::nullopt; // it has shrunk since
  ValueName found{name.str(), SmallVector<int64_t>(dims.asArrayRef()), {}};
  if (order)
    found.order.assign(order.asArrayRef().begin(), order.asArrayRef().end());
  else
    found.order = llvm::to_vector(llvm::seq<int64_t>(0, int64_t(found.dims.size())));
  return found;
}

static void setName(OpResult result, const ValueName &name) {
  Operation *op = result.getOwner();
  Builder builder(op->getContext());
  SmallVector<Attribute> names(op->getNumResults(), builder.getDictionaryAttr({}));
  if (ArrayAttr known = namesIn(op->getLoc()))
    for (auto [to, from] : llvm::zip(names, known))
      to = from;
  SmallVector<NamedAttribute> entry{builder.getNamedAttr("name", builder.getStringAttr(name.name)),
                                    builder.getNamedAttr("dims", builder.getDenseI64ArrayAttr(name.dims))};
  if (!llvm::is_sorted(name.order))
    entry.push_back(builder.getNamedAttr("order", builder.getDenseI64ArrayAttr(name.order)));
  names[result.getResultNumber()] = builder.getDictionaryAttr(entry);
  auto metadata = builder.getDictionaryAttr(builder.getNamedAttr(kValues, builder.getArrayAttr(names)));
  op->setLoc(FusedLoc::get(op->getContext(), {withoutNames(op->getLoc())}, metadata));
}

// Of the operand of a transpose, as of the result `name` says.
static ValueName throughTranspose(const ValueName &name, ArrayRef<int64_t> permutation) {
  ValueName inner = name;
  for (auto [dim, source] : llvm::enumerate(permutation)) {
    inner.dims[source] = name.dims[dim];
    inner.order[source] = name.order[dim];
  }
  return inner;
}

// So many reshapes and transposes behind each other are looked through: in a chain of thousands each would be
// otherwise.
static constexpr int kMostViews = 8;

// Whether it could be done: `value` or what it is made of had no name yet.
static bool give(Value value, const ValueName &name, int views = kMostViews) {
  auto result = dyn_cast<OpResult>(value);
  if (!result || !shapedType(value) || isa<ConstantOp>(result.getOwner()))
    return false;
  if (auto reshape = dyn_cast<ReshapeOp>(result.getOwner()); reshape && views) {
    if (give(reshape.getOperand(), name, views - 1))
      return true;
  } else if (auto transpose = dyn_cast<TransposeOp>(result.getOwner()); transpose && views) {
    if (shapedType(value).getShape() == ArrayRef(name.dims) &&
        give(transpose.getOperand(), throughTranspose(name, transpose.getPermutation()), views - 1))
      return true;
  }
  if (nameOf(value))
    return false;
  setName(result, name);
  return true;
}

void giveName(Value value, ValueName name) { (void)give(value, name); }

void giveName(Value value, StringRef name) {
  if (RankedTensorType type = shapedType(value))
    giveName(value, ValueName{name.str(), SmallVector<int64_t>(type.getShape()),
                              llvm::to_vector(llvm::seq<int64_t>(0, type.getRank()))});
}

void rename(Value value, StringRef name) {
  std::optional<ValueName> known = nameOf(value);
  if (!known)
    return giveName(value, name);
  known->name = name.str();
  setName(cast<OpResult>(value), *known);
}

void moveNames(Operation *from, ValueRange to) {
  if (!namesIn(from->getLoc()))
    return;
  for (auto [result, value] : llvm::zip(from->getResults(), to))
    if (std::optional<ValueName> name = value ? nameOf(result) : std::nullopt)
      giveName(value, std::move(*name));
}

static std::optional<ValueName> nameOfComputed(Value value, int views) {
  if (std::optional<ValueName> own = nameOf(value))
    return own;
  if (views == 0)
    return std::nullopt;
  Operation *op = value.getDefiningOp();
  if (auto reshape = dyn_cast_if_present<ReshapeOp>(op))
    return nameOfComputed(reshape.getOperand(), views - 1);
  if (auto cast = dyn_cast_if_present<CastOp>(op)) {
    auto from = dyn_cast<FloatType>(cast.getOperand().getType().getElementType());
    auto to = dyn_cast<FloatType>(cast.getType().getElementType());
    return from && to && to.getWidth() < from.getWidth() ? nameOfComputed(cast.getOperand(), views - 1) : std::nullopt;
  }
  auto transpose = dyn_cast_if_present<TransposeOp>(op);
  std::optional<ValueName> inner = transpose ? nameOfComputed(transpose.getOperand(), views - 1) : std::nullopt;
  if (!inner || transpose.getOperand().getType().getShape() != ArrayRef(inner->dims))
    return std::nullopt;
  ValueName outer = *inner;
  for (auto [dim, source] : llvm::enumerate(transpose.getPermutation())) {
    outer.dims[dim] = inner->dims[source];
    outer.order[dim] = inner->order[source];
  }
  return outer;
}

std::optional<ValueName> nameOfComputed(Value value) { return nameOfComputed(value, kMostViews); }

void makeNamesUnique(Operation *function) {
  llvm::StringMap<unsigned> seen;
  function->walk<WalkOrder::PreOrder>([&](Operation *op) {
    for (OpResult result : op->getResults())
      if (std::optional<ValueName> name = nameOf(result))
        if (unsigned count = ++seen[name->name]; count > 1) {
          do
            name->name = nameOf(result)->name + "#" + std::to_string(count++);
          while (!seen.try_emplace(name->name, 1).second);
          setName(result, *name);
        }
  });
}

namespace {
struct NameKeeper : RewriterBase::Listener {
  using RewriterBase::Listener::notifyOperationReplaced;
  void notifyOperationInserted(Operation *op, OpBuilder::InsertPoint previous) override {
    if (!previous.isSet())
      dropNames(op);
  }
  void notifyOperationReplaced(Operation *op, ValueRange values) override { moveNames(op, values); }
};
} // namespace

RewriterBase::Listener *nameKeeper() {
  static NameKeeper keeper; // without state
  return &keeper;
}

} // namespace dlc
