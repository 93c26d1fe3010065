#include "ir/lowering/ContractionPlace.h"
#include "ir/ContractionView.h"

using namespace mlir;

namespace dlc {

static bool alike(const DimIndex &a, const DimIndex &b) {
  return a.constant == 0 && b.constant == 0 && a.divisor == 1 && a.terms.size() == b.terms.size() &&
         llvm::all_of(llvm::zip(a.terms, b.terms), [](auto pair) {
           auto &[x, y] = pair;
           return x.loop == y.loop && x.factor == y.factor;
         });
}

// The sum of terms and constant.
static Value numerator(IndexMath &math, const DimIndex &dim, ArrayRef<Value> point) {
  Value sum;
  int64_t constant = dim.constant;
  for (const LoopTerm &term : dim.terms) {
    Value loop = point[term.loop];
    Value part = math.mul(loop, std::abs(term.factor));
    if (term.factor > 0) {
      sum = sum ? math.add(sum, part) : part;
    } else {
      sum = math.sub(sum ? sum : math.constant(constant), part);
      constant = dim.terms.front().loop == term.loop ? 0 : constant; // it is in the sum
    }
  }
  return sum ? math.add(sum, constant) : math.constant(constant);
}

ElementPlace placeOf(IndexMath &math, const ContractionView &view, const ContractionTensor &tensor,
                     ArrayRef<Value> point, ValueRange result) {
  ElementPlace place;
  place.indices.resize(tensor.dims.size());
  auto require = [&](Value condition) { place.inside = place.inside ? math.both(place.inside, condition) : condition; };
  auto indexOf = [&](const DimIndex &dim, int64_t size) -> Value {
    auto same = llvm::find_if(view.result.dims, [&](const DimIndex &other) { return alike(dim, other); });
    if (!result.empty() && !dim.terms.empty() && same != view.result.dims.end())
      return result[same - view.result.dims.begin()];
    Value index = numerator(math, dim, point);
    if (dim.divisor != 1) {
      require(math.compare(IndexMath::Predicate::sge, index, math.constant(0)));
      Value safe = math.max(index, math.constant(0));
      require(math.compare(IndexMath::Predicate::eq, math.rem(safe, dim.divisor), math.constant(0)));
      index = math.div(safe, dim.divisor);
    }
    if (dim.mayLeave)
      require(math.inside(index, size));
    return index;
  };
  for (bool leaving : {false, true})
    for (size_t dim = 0; dim < tensor.dims.size(); ++dim)
      if (tensor.dims[dim].mayLeave == leaving)
        place.indices[dim] = indexOf(tensor.dims[dim], tensor.shape[dim]);
  return place;
}

SmallVector<Value> pointOf(IndexMath &math, const ContractionView &view, ValueRange indices) {
  SmallVector<Value> point(view.loops.size());
  for (auto [dim, index] : llvm::zip_equal(view.result.dims, indices)) {
    Value rest = index;
    int64_t outer = 0;
    for (const LoopTerm &term : dim.terms) {
      if (outer)
        rest = math.rem(rest, outer);
      point[term.loop] = math.div(rest, term.factor);
      outer = term.factor;
    }
  }
  return point;
}

} // namespace dlc
