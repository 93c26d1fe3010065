// Gradients of choices: a choice between the gradients of its sides, each of which computes its side again.
#include "ir/gradients/Differentiate.h"
#include "ir/gradients/Regions.h"

using namespace mlir;
using namespace dlc;

void IfOp::buildGradient(GradientBuilder &b) {
  SmallVector<Value> values = differentiated(*this), wanted, seeds;
  SmallVector<unsigned> numbers = wantedNumbers(b, values, 1), floats;
  for (unsigned number : numbers)
    wanted.push_back(values[number]);
  for (auto [i, result] : llvm::enumerate(getResults()))
    if (isDlcFloatTensor(result.getType())) {
      floats.push_back(i);
      seeds.push_back(b.gradient(i));
    }
  if (b.failed())
    return;
  OpBuilder &builder = b.opBuilder();
  auto types = llvm::map_to_vector(wanted, [](Value value) { return value.getType(); });
  auto choice = IfOp::create(builder, getLoc(), types, getCondition(), DenseI64ArrayAttr());
  for (auto [from, to] :
       {std::pair(&getThenRegion(), &choice.getThenRegion()), {&getElseRegion(), &choice.getElseRegion()}}) {
    OpBuilder::InsertionGuard guard(builder);
    builder.createBlock(to);
    SmallVector<Value> yielded = inlined(builder, from->front(), {});
    auto outputs = llvm::map_to_vector(floats, [&](unsigned i) { return yielded[i]; });
    SmallVector<Value> gradients = gradientsOf(b, builder, outputs, seeds, wanted);
    YieldOp::create(builder, getLoc(), gradients);
  }
  for (auto [number, result] : llvm::zip_equal(numbers, choice.getResults()))
    b.give(number, result);
}
