#include "frontend/onnx/ops/Variants.h"
#include "frontend/onnx/ops/DataSizes.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

// That of the variant that is chosen.
static Value selected(NodeContext &c, ArrayRef<Variant> variants, function_ref<Value(const Variant &)> value) {
  Value result = value(variants.front());
  for (const Variant &variant : variants.drop_front())
    result = c.select(variant.isChosen, value(variant), result);
  return result;
}

// The sum of the different numbers: at every size it is as much as the largest of them.
static int64_t sumOfDifferent(ArrayRef<int64_t> numbers) {
  SmallVector<int64_t> different(numbers);
  llvm::sort(different);
  different.erase(llvm::unique(different), different.end());
  int64_t sum = 0;
  for (int64_t number : different)
    sum += number;
  return sum;
}

void dlc::frontend::setChosen(NodeContext &c, ArrayRef<Variant> variants, unsigned output) {
  auto typeIn = [&](const Variant &variant) { return c.type(variant.results[output]); };
  RankedTensorType first = typeIn(variants.front());
  if (llvm::all_of(variants, [&](const Variant &variant) { return typeIn(variant) == first; })) {
    c.set(output, selected(c, variants, [&](const Variant &variant) { return variant.results[output]; }));
    return;
  }
  // Of different shapes: each with room for what all dims together may come to, and its dims.
  constexpr int64_t mostElements = int64_t(1) << 30;
  SmallVector<int64_t> most, shape;
  int64_t room = 1;
  for (int64_t dim = 0; dim < first.getRank(); ++dim) {
    most.push_back(sumOfDifferent(
        llvm::map_to_vector(variants, [&](const Variant &variant) { return typeIn(variant).getDimSize(dim); })));
    room = most.back() && room > mostElements / most.back() ? mostElements + 1 : room * most.back();
  }
  if (!c.expect(room <= mostElements || hasOpenDims(c),
                "what the program takes one of has several shapes, which ask for room for more than " +
                    Twine(mostElements) + " elements"))
    return;
  Value elements =
      selected(c, variants, [&](const Variant &variant) { return withRoom(c, variant.results[output], most); });
  Value dims = selected(c, variants, [&](const Variant &variant) { return c.vector(typeIn(variant).getShape()); });
  for (int64_t dim = 0; dim < first.getRank() && !c.failed(); ++dim) {
    int64_t size = first.getDimSize(dim);
    bool isCommon = llvm::all_of(variants, [&](const Variant &each) { return typeIn(each).getDimSize(dim) == size; });
    shape.push_back(isCommon ? size : readSize(c, c.element(dims, dim), most[size_t(dim)], {output, dim}));
  }
  if (!c.failed())
    c.set(output, cut(c, elements, shape));
}
