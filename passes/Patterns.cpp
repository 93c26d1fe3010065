#include "passes/Patterns.h"
#include "ir/ConstantPool.h"
#include "ir/SizeMarks.h"
#include "ir/Sizes.h"
#include "ir/ValueNames.h"
#include "ir/reference/Interpreter.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

using namespace mlir;

namespace dlc {

// Rewrites for each op of a function that are certainly enough.
static constexpr int64_t kMostRewritesPerOp = 200;

LogicalResult rewriteGreedily(func::FuncOp function, const FrozenRewritePatternSet &patterns) {
  int64_t ops = 0;
  function.walk([&](Operation *) { ++ops; });
  GreedyRewriteConfig config;
  config.setMaxNumRewrites(kMostRewritesPerOp * ops);
  config.setListener(nameKeeper());
  // It knows no marks: of what follows from sizes some is the same at one of them.
  config.enableConstantCSE(!looksAtSizes(function));
  return applyPatternsGreedily(function, patterns, config);
}

Value reshapeTo(OpBuilder &builder, Location loc, Value value, ArrayRef<int64_t> shape) {
  if (shapeOf(value) == shape)
    return value;
  return builder.createOrFold<ReshapeOp>(loc, typeOf(value).clone(shape), value);
}

Value transposeBy(OpBuilder &builder, Location loc, Value value, ArrayRef<int64_t> permutation) {
  if (llvm::equal(permutation, llvm::seq<int64_t>(0, permutation.size())))
    return value;
  RankedTensorType type = permuteDims(typeOf(value), permutation);
  if (!movesOnlyUnitDims(shapeOf(value), permutation))
    return TransposeOp::create(builder, loc, type, value, permutation);
  return type == value.getType() ? value : builder.createOrFold<ReshapeOp>(loc, type, value);
}

bool movesOnlyUnitDims(ArrayRef<int64_t> shape, ArrayRef<int64_t> permutation) {
  int64_t last = -1;
  for (int64_t source : permutation) {
    if (shape[source] == 1)
      continue;
    if (source < last)
      return false;
    last = source;
  }
  return true;
}

std::optional<Scalar> splatValue(Value value) {
  ConstantOp constant = constantOf(value);
  if (!constant || isMarkedSize(constant) || constant.getType().getNumElements() == 0)
    return std::nullopt;
  ElementsAttr attribute = constant.getValue();
  auto dense = dyn_cast<DenseElementsAttr>(attribute);
  if (dense && dense.isSplat())
    attribute = dense.resizeSplat(RankedTensorType::get({}, dense.getElementType()));
  else if (constant.getType().getNumElements() != 1)
    return std::nullopt;
  FailureOr<Tensor> tensor = readConstant(attribute);
  if (failed(tensor))
    return std::nullopt;
  return tensor->get(0);
}

// Elements from row-major `source` to the permuted order. Works in tiles over the dim that is contiguous in the source
// and the one that is contiguous in the target, so that both sides use whole cache lines.
template <typename Element>
static void permuteElements(const Element *source, ArrayRef<int64_t> shape, ArrayRef<int64_t> permutation,
                            Element *target) {
  SmallVector<int64_t> sizes = permute(shape, permutation);
  SmallVector<int64_t> from = permute<int64_t>(rowMajorStrides(shape), permutation), to = rowMajorStrides(sizes);
  size_t rank = sizes.size(), inner = rank - 1, tiled = 0;
  for (size_t dim = 0; dim < rank; ++dim)
    if (permutation[dim] == int64_t(rank) - 1)
      tiled = dim;
  constexpr int64_t kTile = 16;
  int64_t innerTile = tiled == inner ? sizes[inner] : kTile, tiledSize = tiled == inner ? 1 : sizes[tiled];
  SmallVector<int64_t> index(rank, 0);
  int64_t rest = 1;
  for (size_t dim = 0; dim < rank; ++dim)
    rest *= dim == tiled || dim == inner ? 1 : sizes[dim];
  for (int64_t step = 0; step < rest; ++step) {
    int64_t read = 0, write = 0;
    for (size_t dim = 0; dim < rank; ++dim) {
      read += index[dim] * from[dim];
      write += index[dim] * to[dim];
    }
    for (int64_t i0 = 0; i0 < tiledSize; i0 += kTile)
      for (int64_t j0 = 0; j0 < sizes[inner]; j0 += innerTile)
        for (int64_t i = i0, iEnd = std::min(i0 + kTile, tiledSize); i < iEnd; ++i)
          for (int64_t j = j0, jEnd = std::min(j0 + innerTile, sizes[inner]); j < jEnd; ++j)
            target[write + i * (tiled == inner ? 0 : to[tiled]) + j] =
                source[read + i * (tiled == inner ? 0 : from[tiled]) + j * from[inner]];
    for (int64_t dim = int64_t(rank) - 1; dim >= 0; --dim) {
      if (size_t(dim) == tiled || size_t(dim) == inner)
        continue;
      if (++index[dim] < sizes[dim])
        break;
      index[dim] = 0;
    }
  }
}

static void permuteBytes(const char *source, ArrayRef<int64_t> shape, ArrayRef<int64_t> permutation, size_t width,
                         char *target) {
  auto run = [&](auto element) {
    using Element = decltype(element);
    permuteElements(reinterpret_cast<const Element *>(source), shape, permutation, reinterpret_cast<Element *>(target));
  };
  switch (width) {
  case 1:
    return run(uint8_t());
  case 2:
    return run(uint16_t());
  case 4:
    return run(uint32_t());
  default:
    return run(uint64_t());
  }
}

ElementsAttr transposeConstant(ElementsAttr constant, ArrayRef<int64_t> permutation) {
  auto type = cast<RankedTensorType>(constant.getType());
  RankedTensorType result = type.clone(permute(type.getShape(), permutation));
  if (auto dense = dyn_cast<DenseElementsAttr>(constant); dense && dense.isSplat())
    return dense.resizeSplat(result);
  auto transpose = [&]() -> ElementsAttr {
    FailureOr<Tensor> tensor = readConstant(constant);
    if (failed(tensor))
      return nullptr;
    Tensor transposed = Tensor::zeros(result);
    if (transposed.isNull())
      return nullptr;
    if (type.getRank() > 0 && transposed.size() > 0)
      permuteBytes(tensor->bytes().data(), type.getShape(), permutation, elementStorageBytes(type.getElementType()),
                   transposed.mutableBytes().data());
    return makeConstant(constant.getContext(), std::move(transposed));
  };
  return ConstantPool::of(constant.getContext())
      .madeOf("transpose", {constant, DenseI64ArrayAttr::get(constant.getContext(), permutation)}, transpose);
}

Value foldedResult(OpBuilder &builder, Operation *op, int64_t limitBytes) {
  FailureOr<ConstantPool::Values> values = constantResults(op, limitBytes);
  if (failed(values) || values->size() != 1)
    return nullptr;
  return ConstantOp::create(builder, op->getLoc(), values->front());
}

} // namespace dlc
