#include "ir/gradients/SumParts.h"
#include "llvm/ADT/MapVector.h"

using namespace mlir;

namespace dlc {

static Value zeros(GraphBuilder &b, ArrayRef<int64_t> shape, Type element) { return b.full(element, shape, 0); }

// a^T b of two matrices, and nobody reads it yet: what the weights of a layer get.
static MatmulOp weightGradient(Value value) {
  auto product = value.getDefiningOp<MatmulOp>();
  bool plain = product && product.getTransposeLhs() && !product.getTransposeRhs() && !product.getPanel() &&
               value.use_empty() && cast<RankedTensorType>(value.getType()).getRank() == 2;
  return plain ? product : MatmulOp();
}

// sum_i a_i^T b_i is one product of the a_i and of the b_i below each other.
static void mergeProducts(GraphBuilder &b, SmallVector<Value> &terms) {
  SmallVector<MatmulOp> products;
  SmallVector<Value> others;
  for (Value term : terms) {
    MatmulOp product = weightGradient(term);
    bool fits = product && (products.empty() || (product.getType() == products[0].getType() &&
                                                 product.getLhs().getType().getElementType() ==
                                                     products[0].getLhs().getType().getElementType()));
    if (fits)
      products.push_back(product);
    else
      others.push_back(term);
  }
  if (products.size() < 2)
    return;
  auto lhs = llvm::map_to_vector(products, [](MatmulOp product) { return Value(product.getLhs()); });
  auto rhs = llvm::map_to_vector(products, [](MatmulOp product) { return Value(product.getRhs()); });
  // As they came: the steps in order, last one first.
  std::reverse(lhs.begin(), lhs.end());
  std::reverse(rhs.begin(), rhs.end());
  others.push_back(b.matmul(b.concat(lhs, 0), b.concat(rhs, 0), /*transposeA=*/true));
  terms = others; // nobody reads the products any more, but for another value that shares one
}

// Stretches along one axis: those that do not meet side by side in one tensor, with zeros between them.
static void mergeStretches(GraphBuilder &b, SmallVector<GradientPart> stretches, RankedTensorType type,
                           SmallVector<Value> &terms) {
  int64_t axis = stretches.front().axis, size = type.getDimSize(axis);
  llvm::sort(stretches, [](const GradientPart &x, const GradientPart &y) { return x.start < y.start; });
  while (!stretches.empty()) {
    SmallVector<Value> row;
    SmallVector<GradientPart> left;
    int64_t end = 0;
    auto fill = [&](int64_t to) {
      SmallVector<int64_t> shape(type.getShape());
      shape[axis] = to - end;
      if (to > end)
        row.push_back(zeros(b, shape, type.getElementType()));
      end = to;
    };
    for (const GradientPart &stretch : stretches) {
      if (stretch.start < end) {
        left.push_back(stretch);
        continue;
      }
      fill(stretch.start);
      row.push_back(stretch.value);
      end += b.dim(stretch.value, axis);
    }
    fill(size);
    terms.push_back(b.concat(row, axis));
    stretches = std::move(left);
  }
}

Value sumParts(GraphBuilder &b, ArrayRef<GradientPart> parts, RankedTensorType type) {
  SmallVector<Value> terms;
  llvm::MapVector<int64_t, SmallVector<GradientPart>> stretches; // by axis
  for (const GradientPart &part : parts) {
    if (part.axis < 0)
      terms.push_back(part.value);
    else
      stretches[part.axis].push_back(part);
  }
  for (auto &[axis, list] : stretches)
    mergeStretches(b, std::move(list), type, terms);
  mergeProducts(b, terms);
  Value sum;
  for (Value term : terms)
    sum = sum ? b.add(sum, term) : term;
  return sum;
}

} // namespace dlc
