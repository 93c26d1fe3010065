// Values known at compile time.
#include "frontend/onnx/ImportState.h"
#include "ir/Constants.h"
#include "ir/SizeMarks.h"
#include "ir/reference/Interpreter.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

Value ImportState::resolve(Value value) const {
  for (auto found = replaced.find(value); found != replaced.end(); found = replaced.find(value))
    value = found->second;
  return value;
}

void ImportState::replace(Value value, Value constant) {
  value.replaceAllUsesWith(constant);
  replaced[value] = constant;
}

bool ImportState::fold(Operation *op, int64_t limitBytes) {
  for (Value operand : op->getOperands()) {
    auto constant = operand.getDefiningOp<ConstantOp>();
    std::optional<int64_t> bytes = constant ? tensorBytes(cast<RankedTensorType>(operand.getType())) : std::nullopt;
    if (!bytes || *bytes > limitBytes)
      return false;
  }
  ScopedDiagnosticHandler quiet(context, [](Diagnostic &) { return success(); });
  FailureOr<ConstantPool::Values> values = constantResults(op, limitBytes);
  if (failed(values))
    return false;
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPoint(op);
  for (auto [result, value] : llvm::zip_equal(op->getResults(), *values)) {
    auto constant = ConstantOp::create(builder, op->getLoc(), value);
    if (followsFromMarkedSize(op))
      markSize(constant);
    replace(result, constant);
  }
  return true;
}

bool ImportState::specialize(BlockArgument argument, std::string &why) {
  auto attribute = function.getArgAttrOfType<StringAttr>(argument.getArgNumber(), "dlc.name");
  if (!attribute) {
    why = "it depends on random numbers";
    return false;
  }
  StringRef name = attribute.getValue();
  std::optional<Tensor> value = options.inputValue ? options.inputValue(name) : std::nullopt;
  if (!value) {
    why = "it depends on the model's input '" + name.str() + "'";
    return false;
  }
  if (value->type() != argument.getType()) {
    why = "it depends on the model's input '" + name.str() + "', whose value has the type " + typeName(value->type()) +
          ", expected " + typeName(argument.getType());
    return false;
  }
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPointToStart(argument.getOwner());
  replace(argument, ConstantOp::create(builder, argument.getLoc(), makeConstant(context, *value)));
  specializedInputs.push_back(name.str());
  return true;
}

// What `value` is computed from: ops in an order in which they can be evaluated, and block arguments.
static void collect(Value value, llvm::SetVector<Operation *> &ordered, llvm::SetVector<BlockArgument> &leaves) {
  SmallVector<std::pair<Operation *, unsigned>> path; // with the operand that comes next
  llvm::DenseSet<Operation *> seen;
  auto visit = [&](Value next) {
    if (auto leaf = dyn_cast<BlockArgument>(next))
      leaves.insert(leaf);
    else if (Operation *op = next.getDefiningOp(); !isa<ConstantOp>(op) && seen.insert(op).second)
      path.push_back({op, 0});
  };
  visit(value);
  while (!path.empty()) {
    auto &[op, next] = path.back();
    if (next < op->getNumOperands()) {
      visit(op->getOperand(next++));
    } else {
      ordered.insert(op);
      path.pop_back();
    }
  }
}

std::optional<Tensor> ImportState::evaluate(Value value, std::string &why, bool specialize) {
  llvm::SetVector<Operation *> ordered;
  llvm::SetVector<BlockArgument> leaves;
  collect(resolve(value), ordered, leaves);
  for (Operation *op : ordered)
    if (op->getNumRegions()) {
      why = "it depends on what a loop or a choice computes when the program runs";
      return std::nullopt;
    }
  for (BlockArgument leaf : leaves) {
    if (resolve(leaf) != leaf)
      continue;
    if (leaf.getOwner() != &function.getBody().front()) {
      why = "it depends on what a loop carries";
      return std::nullopt;
    }
    if (!specialize || !this->specialize(leaf, why))
      return std::nullopt;
  }
  for (Operation *op : ordered)
    if (!fold(op, kEvaluateBytes)) {
      why = "it could not be computed from constants";
      return std::nullopt;
    }
  FailureOr<Tensor> tensor = constantValue(resolve(value));
  if (failed(tensor)) {
    why = "it could not be computed from constants";
    return std::nullopt;
  }
  return *tensor;
}
