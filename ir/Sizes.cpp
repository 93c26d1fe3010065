#include "ir/Sizes.h"
#include "ir/Dlc.h"
#include "mlir/IR/AffineExprVisitor.h"

using namespace mlir;

namespace dlc {

SmallVector<SizeSymbol> sizeSymbols(ModuleOp module) {
  SmallVector<SizeSymbol> symbols;
  auto all = module->getAttrOfType<ArrayAttr>(kSizesAttribute);
  for (Attribute each : all ? all.getValue() : ArrayRef<Attribute>()) {
    auto fields = cast<DictionaryAttr>(each);
    auto number = [&](StringRef name) { return fields.getAs<IntegerAttr>(name).getInt(); };
    auto expression = [&](StringRef name) {
      auto map = fields.getAs<AffineMapAttr>(name);
      return map ? map.getValue().getResult(0) : AffineExpr();
    };
    symbols.push_back({fields.getAs<StringAttr>("name").str(), number("least"), number("most"), number("nominal"),
                       bool(fields.get("read")), expression("bound"), expression("quotient"),
                       fields.get("factor") ? number("factor") : 1});
  }
  return symbols;
}

void setSizeSymbols(ModuleOp module, ArrayRef<SizeSymbol> symbols) {
  Builder builder(module.getContext());
  SmallVector<Attribute> all;
  for (const SizeSymbol &symbol : symbols) {
    NamedAttrList fields;
    fields.append("least", builder.getI64IntegerAttr(symbol.least));
    fields.append("most", builder.getI64IntegerAttr(symbol.most));
    fields.append("name", builder.getStringAttr(symbol.name));
    fields.append("nominal", builder.getI64IntegerAttr(symbol.nominal));
    if (symbol.isRead)
      fields.append("read", builder.getUnitAttr());
    if (symbol.factor != 1)
      fields.append("factor", builder.getI64IntegerAttr(symbol.factor));
    for (auto [name, expression] : {std::pair("bound", symbol.bound), std::pair("quotient", symbol.quotient)})
      if (expression)
        fields.append(name, AffineMapAttr::get(AffineMap::get(0, unsigned(symbols.size()), expression)));
    all.push_back(fields.getDictionary(module.getContext()));
  }
  module->setAttr(kSizesAttribute, builder.getArrayAttr(all));
}

size_t countGiven(ArrayRef<SizeSymbol> symbols) {
  return size_t(llvm::count_if(symbols, [](const SizeSymbol &symbol) { return !symbol.quotient; }));
}

bool isUnbounded(const SizeSymbol &symbol) {
  bool hasNoLeast = symbol.least <= 1 || symbol.leastFollows;
  bool hasNoMost = symbol.most >= INT32_MAX / symbol.factor || symbol.mostFollows;
  return !symbol.isRead && hasNoLeast && hasNoMost;
}

std::string printSizes(ArrayRef<SizeSymbol> symbols, ArrayRef<int64_t> sizes) {
  std::string text;
  for (auto [symbol, size] : llvm::zip_equal(symbols, sizes))
    if (!symbol.quotient)
      text += (text.empty() ? "" : ", ") + symbol.name + " = " + std::to_string(size * symbol.factor);
  return text;
}

AffineExpr withoutQuotients(AffineExpr size, ArrayRef<SizeSymbol> symbols) {
  if (llvm::none_of(symbols, [](const SizeSymbol &symbol) { return bool(symbol.quotient); }))
    return size;
  SmallVector<AffineExpr> values;
  for (auto [i, symbol] : llvm::enumerate(symbols))
    values.push_back(symbol.quotient ? symbol.quotient : getAffineSymbolExpr(unsigned(i), size.getContext()));
  return size.replaceSymbols(values);
}

AffineMap sizesOf(Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  auto map = tensor ? dyn_cast_or_null<AffineMapAttr>(tensor.getEncoding()) : AffineMapAttr();
  return map ? map.getValue() : AffineMap();
}

static void visitSymbols(AffineMap sizes, llvm::function_ref<void(unsigned)> visit) {
  sizes.walkExprs([&](AffineExpr each) {
    if (auto symbol = dyn_cast<AffineSymbolExpr>(each))
      visit(symbol.getPosition());
  });
}

void visitSymbols(Type type, llvm::function_ref<void(unsigned)> visit) {
  if (AffineMap sizes = sizesOf(type))
    visitSymbols(sizes, visit);
}

void visitSymbols(Operation *op, llvm::function_ref<void(unsigned)> visit) {
  for (Type type : op->getResultTypes())
    visitSymbols(type, visit);
  if (auto size = dyn_cast<SizeOp>(op))
    visitSymbols(size.getSize(), visit);
  if (auto loop = dyn_cast<RepeatOp>(op); loop && loop.getSize())
    visitSymbols(*loop.getSize(), visit);
}

bool usesSizes(func::FuncOp function) {
  if (llvm::any_of(function.getArgumentTypes(), hasSizes) || llvm::any_of(function.getResultTypes(), hasSizes))
    return true;
  return function
      .walk([](Operation *op) {
        bool uses = isa<SizeOp>(op) || llvm::any_of(op->getResultTypes(), hasSizes);
        return uses ? WalkResult::interrupt() : WalkResult::advance();
      })
      .wasInterrupted();
}

RankedTensorType withSizes(RankedTensorType shape, ArrayRef<AffineExpr> dims, unsigned symbols) {
  Attribute encoding;
  if (llvm::any_of(dims, [](AffineExpr dim) { return !isa<AffineConstantExpr>(dim); }))
    encoding = AffineMapAttr::get(AffineMap::get(0, symbols, dims, shape.getContext()));
  return RankedTensorType::get(shape.getShape(), shape.getElementType(), encoding);
}

RankedTensorType permuteDims(RankedTensorType type, ArrayRef<int64_t> permutation) {
  SmallVector<int64_t> shape;
  SmallVector<AffineExpr> dims;
  AffineMap sizes = sizesOf(type);
  for (int64_t source : permutation) {
    shape.push_back(type.getDimSize(source));
    if (sizes)
      dims.push_back(sizes.getResult(unsigned(source)));
  }
  auto plain = RankedTensorType::get(shape, type.getElementType());
  return sizes ? withSizes(plain, dims, sizes.getNumSymbols()) : plain;
}

AffineExpr bytesOf(RankedTensorType type) {
  AffineExpr bytes = getAffineConstantExpr(elementStorageBytes(type.getElementType()), type.getContext());
  if (AffineMap sizes = sizesOf(type)) {
    for (AffineExpr dim : sizes.getResults())
      bytes = bytes * dim;
    return bytes;
  }
  for (int64_t dim : type.getShape())
    bytes = bytes * dim;
  return bytes;
}

std::optional<int64_t> valueAt(AffineExpr size, ArrayRef<int64_t> symbols) {
  if (auto constant = dyn_cast<AffineConstantExpr>(size))
    return constant.getValue();
  if (auto symbol = dyn_cast<AffineSymbolExpr>(size))
    return symbols[symbol.getPosition()];
  auto both = cast<AffineBinaryOpExpr>(size);
  std::optional<int64_t> left = valueAt(both.getLHS(), symbols), right = valueAt(both.getRHS(), symbols);
  int64_t value = 0;
  if (!left || !right)
    return std::nullopt;
  switch (size.getKind()) {
  case AffineExprKind::Add:
    return __builtin_add_overflow(*left, *right, &value) ? std::nullopt : std::optional(value);
  case AffineExprKind::Mul:
    return __builtin_mul_overflow(*left, *right, &value) ? std::nullopt : std::optional(value);
  default:
    break;
  }
  if (*right <= 0)
    return std::nullopt;
  int64_t down = *left / *right - (*left % *right < 0);
  switch (size.getKind()) {
  case AffineExprKind::FloorDiv:
    return down;
  case AffineExprKind::CeilDiv:
    return down + (*left % *right != 0);
  default:
    return *left - down * *right;
  }
}

std::optional<int64_t> mostBytesOf(RankedTensorType type, ArrayRef<SizeSymbol> symbols) {
  AffineExpr bytes = withoutQuotients(bytesOf(type), symbols);
  // Of sums and products of what is not negative the largest sizes give the most.
  bool grows = true;
  bytes.walk([&](AffineExpr each) {
    auto number = dyn_cast<AffineConstantExpr>(each);
    grows &= each.getKind() != AffineExprKind::Mod && !(number && number.getValue() < 0);
  });
  SmallVector<int64_t> most;
  for (const SizeSymbol &symbol : symbols)
    most.push_back(symbol.bound ? valueAt(symbol.bound, most).value_or(symbol.most) : symbol.most);
  return grows ? valueAt(bytes, most) : std::nullopt;
}

int64_t largestSize(int64_t least, int64_t most, llvm::function_ref<bool(int64_t)> fits) {
  int64_t fit = least, tooLarge = std::min(most, INT64_MAX - 1) + 1;
  while (fit + 1 < tooLarge) {
    int64_t size = fit + (tooLarge - fit) / 2;
    (fits(size) ? fit : tooLarge) = size;
  }
  return fit;
}

bool hasNarrowPositions(func::FuncOp kernel, ArrayRef<SizeSymbol> symbols) {
  auto isNarrow = [&](Type type) {
    return mostBytesOf(cast<RankedTensorType>(type), symbols).value_or(INT64_MAX) <= INT32_MAX / 2;
  };
  bool areNarrow = llvm::all_of(kernel.getArgumentTypes(), isNarrow);
  kernel.walk([&](Operation *op) { areNarrow &= llvm::all_of(op->getResultTypes(), isNarrow); });
  return areNarrow;
}

static void changeValue(Value value, llvm::function_ref<RankedTensorType(RankedTensorType)> change) {
  if (auto tensor = dyn_cast<RankedTensorType>(value.getType()))
    value.setType(change(tensor));
}

void changeTypes(Operation *root, llvm::function_ref<RankedTensorType(RankedTensorType)> change) {
  root->walk([&](Operation *op) {
    for (Value result : op->getResults())
      changeValue(result, change);
    for (Region &region : op->getRegions())
      for (Block &block : region)
        for (BlockArgument argument : block.getArguments())
          changeValue(argument, change);
    if (auto constant = dyn_cast<ConstantOp>(op)) {
      auto dense = dyn_cast<DenseElementsAttr>(constant.getValue());
      if (dense && dense.isSplat() && dense.getType() != constant.getType())
        constant.setValueAttr(dense.resizeSplat(constant.getType()));
    }
    if (auto top = dyn_cast<TopKOp>(op))
      top.setK(top.getValues().getType().getDimSize(top.getAxis()));
    if (auto function = dyn_cast<func::FuncOp>(op)) {
      auto changed = [&](TypeRange types) {
        return llvm::map_to_vector(types, [&](Type type) -> Type {
          auto tensor = dyn_cast<RankedTensorType>(type);
          return tensor ? change(tensor) : type;
        });
      };
      function.setFunctionType(FunctionType::get(op->getContext(), changed(function.getArgumentTypes()),
                                                 changed(function.getResultTypes())));
    }
  });
}

std::optional<RankedTensorType> typeAt(RankedTensorType type, ArrayRef<int64_t> symbols) {
  AffineMap sizes = sizesOf(type);
  if (!sizes)
    return type;
  SmallVector<int64_t> shape;
  for (AffineExpr dim : sizes.getResults()) {
    std::optional<int64_t> value = valueAt(dim, symbols);
    if (!value || *value < 0)
      return std::nullopt;
    shape.push_back(*value);
  }
  return RankedTensorType::get(shape, type.getElementType());
}

LogicalResult setSizes(Operation *op, ArrayRef<int64_t> symbols) {
  bool good = true;
  changeTypes(op, [&](RankedTensorType type) {
    std::optional<RankedTensorType> changed = typeAt(type, symbols);
    good &= changed.has_value();
    return changed.value_or(type);
  });
  op->walk([&](SizeOp size) { size.setAt(symbols); });
  op->walk([&](RepeatOp loop) {
    std::optional<int64_t> rounds = loop.getSize() ? valueAt(loop.getSize()->getResult(0), symbols) : std::nullopt;
    good &= rounds || !loop.getSize();
    if (rounds)
      loop.setRounds(*rounds);
  });
  return success(good);
}

} // namespace dlc
