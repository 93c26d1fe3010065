// Composites in the reference interpreter.
#include "ir/composites/Expansion.h"
#include "ir/Location.h"
#include "ir/build/GraphBuilder.h"
#include "ir/reference/Interpreter.h"

using namespace mlir;

namespace dlc {

LogicalResult evaluateExpansion(CompositeOpInterface op, ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  OpBuilder builder(op->getContext());
  SmallVector<Type> inputs, outputs;
  for (const Tensor &operand : operands)
    inputs.push_back(operand.type());
  for (const Tensor &result : results)
    outputs.push_back(result.type());
  OwningOpRef<func::FuncOp> function =
      func::FuncOp::create(op.getLoc(), "expansion", builder.getFunctionType(inputs, outputs));
  Block *block = function->addEntryBlock();
  builder.setInsertionPointToEnd(block);
  GraphBuilder graph(builder, op.getLoc());
  SmallVector<Value> values = op.expand(graph, block->getArguments());
  if (graph.failed())
    return op->emitOpError(graph.errorMessage());
  func::ReturnOp::create(builder, op.getLoc(), values);
  FailureOr<std::vector<Tensor>> computed = interpret(*function, operands);
  if (failed(computed))
    return failure();
  std::move(computed->begin(), computed->end(), results.begin());
  return success();
}

} // namespace dlc
