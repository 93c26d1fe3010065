#include "ir/reference/Interpreter.h"
#include "ir/Constants.h"
#include "ir/Dlc.h"
#include "ir/Members.h"
#include "ir/Repeats.h"
#include "ir/SizeOps.h"
#include "mlir/IR/Verifier.h"
#include "llvm/Support/SaveAndRestore.h"
#include <unistd.h>

using namespace mlir;

namespace dlc {

// What the tensors of one run may take together: three quarters of the machine's memory.
static int64_t memoryLimit() {
  static const int64_t limit = int64_t(sysconf(_SC_PHYS_PAGES)) * sysconf(_SC_PAGESIZE) / 4 * 3;
  return limit;
}

namespace {

class Interpreter {
public:
  explicit Interpreter(ObserveValue observe) : observe_(observe) {}

  // Runs a block on its arguments' values; gives the operands of its terminator.
  FailureOr<std::vector<Tensor>> run(Block &block, ArrayRef<Tensor> arguments);

private:
  using Values = llvm::DenseMap<Value, Tensor>;
  LogicalResult runOp(Operation *op, Values &values);
  FailureOr<std::vector<Tensor>> runControl(Operation *op, std::vector<Tensor> operands);
  const Tensor *find(Value value, const Values &values) const;
  FailureOr<std::vector<Tensor>> evaluate(Operation *op, ArrayRef<Tensor> operands);
  FailureOr<std::vector<Tensor>> runMembers(func::FuncOp kernel, ArrayRef<Tensor> operands);
  FailureOr<std::vector<Tensor>> runRounds(LaunchOp launch, func::FuncOp kernel, const Repeats &repeats,
                                           ArrayRef<Tensor> operands);
  FailureOr<std::vector<Tensor>> zeroedResults(Operation *op, ArrayRef<Tensor> operands);
  int64_t liveBytes(const llvm::DenseMap<Value, Tensor> &values) const {
    int64_t bytes = 0;
    for (auto &[value, tensor] : values)
      if (!value.getDefiningOp<ConstantOp>())
        bytes += tensor.bytes().size();
    return bytes;
  }

  ObserveValue observe_;
  int64_t outerBytes_ = 0;             // of the blocks around the current one
  SmallVector<const Values *> scopes_; // of the blocks around control flow, which may use their values
};

} // namespace

// The unknown dims of a result without a shape rule: an elementwise op keeps its shape (cast), and a reshape may have
// one unknown dim.
static FailureOr<Type> completed(Operation *op, RankedTensorType type, const Tensor &operand) {
  if (isa<ElementwiseOpInterface>(op))
    return Type(RankedTensorType::get(operand.shape(), type.getElementType()));
  SmallVector<int64_t> shape(type.getShape());
  int64_t known = 1, unknown = 0;
  for (int64_t dim : shape) {
    unknown += ShapedType::isDynamic(dim);
    known *= ShapedType::isDynamic(dim) ? 1 : dim;
  }
  if (!isa<ReshapeOp>(op) || unknown != 1 || known == 0 || operand.size() % known != 0)
    return op->emitOpError("cannot be interpreted: the result's shape is not known");
  for (int64_t &dim : shape)
    dim = ShapedType::isDynamic(dim) ? operand.size() / known : dim;
  return Type(RankedTensorType::get(shape, type.getElementType()));
}

// The result types for operands of these shapes. Where dims were unknown, a copy of the op with the actual types has to
// pass the verifier: no evaluation meets shapes that break a constraint.
static FailureOr<SmallVector<Type>> resultTypes(Operation *op, ArrayRef<Tensor> operands) {
  auto isStatic = [](Type type) { return cast<RankedTensorType>(type).hasStaticShape(); };
  SmallVector<Type> types(op->getResultTypes());
  if (llvm::all_of(op->getOperandTypes(), isStatic) && llvm::all_of(types, isStatic))
    return types;
  Block placeholders;
  SmallVector<Value> values;
  for (const Tensor &operand : operands)
    values.push_back(placeholders.addArgument(operand.type(), op->getLoc()));
  if (auto inferable = dyn_cast<InferTypeOpInterface>(op)) {
    types.clear();
    if (failed(inferable.inferReturnTypes(op->getContext(), op->getLoc(), values, op->getDiscardableAttrDictionary(),
                                          op->getPropertiesStorage(), op->getRegions(), types)))
      return failure();
    // An op may ask for another element type than the rule's: f32 sums of narrow products.
    if (inferable.isCompatibleReturnTypes(types, op->getResultTypes()))
      for (auto [type, wanted] : llvm::zip_equal(types, op->getResultTypes()))
        type = cast<RankedTensorType>(type).clone(cast<RankedTensorType>(wanted).getElementType());
  } else if (!llvm::all_of(types, isStatic)) {
    if (operands.empty())
      return op->emitOpError("cannot be interpreted: the result's shape is not known");
    FailureOr<Type> type = completed(op, cast<RankedTensorType>(types[0]), operands[0]);
    if (failed(type))
      return failure();
    types[0] = *type;
  }
  Operation *actual = op->clone();
  actual->setOperands(values);
  for (auto [result, type] : llvm::zip(actual->getResults(), types))
    result.setType(cast<RankedTensorType>(type));
  bool valid = succeeded(verify(actual, /*verifyRecursively=*/false));
  actual->destroy();
  if (!valid)
    return failure();
  if (!compatibleTypes(op->getResultTypes(), types))
    return op->emitOpError("gives ") << types << " for its operands, expected " << op->getResultTypes();
  return types;
}

FailureOr<std::vector<Tensor>> Interpreter::zeroedResults(Operation *op, ArrayRef<Tensor> operands) {
  FailureOr<SmallVector<Type>> types = resultTypes(op, operands);
  if (failed(types))
    return failure();
  std::vector<Tensor> results;
  int64_t left = memoryLimit() - outerBytes_;
  for (Type type : *types) {
    results.push_back(Tensor::zeros(cast<RankedTensorType>(type), std::max<int64_t>(left, 0)));
    if (results.back().isNull()) {
      op->emitOpError("result of type ") << type << " does not fit into memory";
      return failure();
    }
    left -= results.back().bytes().size();
  }
  return results;
}

FailureOr<std::vector<Tensor>> Interpreter::evaluate(Operation *op, ArrayRef<Tensor> operands) {
  llvm::SaveAndRestore inside(observe_, isa<KernelOp, LaunchOp>(op) ? ObserveValue() : observe_);
  if (auto kernel = dyn_cast<KernelOp>(op))
    return run(kernel.getBody().front(), operands);
  if (auto launch = dyn_cast<LaunchOp>(op)) {
    auto function = SymbolTable::lookupNearestSymbolFrom<func::FuncOp>(op, launch.getKernelAttr());
    if (!function || function.isExternal())
      return FailureOr<std::vector<Tensor>>(op->emitOpError("names no kernel function: ") << launch.getKernelAttr());
    std::optional<Repeats> repeats = Repeats::of(function);
    return repeats ? runRounds(launch, function, *repeats, operands) : runMembers(function, operands);
  }
  auto reference = dyn_cast<ReferenceOpInterface>(op);
  if (!reference)
    return FailureOr<std::vector<Tensor>>(op->emitOpError("has no reference evaluation"));
  FailureOr<std::vector<Tensor>> results = zeroedResults(op, operands);
  if (failed(results) || failed(reference.evaluate(operands, *results)))
    return failure();
  return results;
}

FailureOr<std::vector<Tensor>> Interpreter::runMembers(func::FuncOp kernel, ArrayRef<Tensor> operands) {
  std::vector<Tensor> results;
  size_t inputs = kernel.getNumArguments();
  for (int64_t member = 0; member < membersOf(kernel); ++member) {
    FailureOr<std::vector<Tensor>> own = run(kernel.getBody().front(), operands.slice(size_t(member) * inputs, inputs));
    if (failed(own))
      return failure();
    std::move(own->begin(), own->end(), std::back_inserter(results));
  }
  return results;
}

// Parts of operands and results are stretches of their bytes.
FailureOr<std::vector<Tensor>> Interpreter::runRounds(LaunchOp launch, func::FuncOp kernel, const Repeats &repeats,
                                                      ArrayRef<Tensor> operands) {
  std::vector<Tensor> results;
  for (Type type : launch.getResultTypes()) {
    results.push_back(Tensor::zeros(cast<RankedTensorType>(type), memoryLimit() - outerBytes_));
    if (results.back().isNull())
      return FailureOr<std::vector<Tensor>>(launch.emitOpError("result of type ")
                                            << type << " does not fit into memory");
  }
  auto partOf = [&](const Tensor &all, Type type, int64_t part) {
    ArrayRef<char> bytes = all.bytes();
    size_t size = bytes.size() / size_t(repeats.count);
    ArrayRef<char> own = bytes.slice(size_t(part) * size, size);
    return Tensor::fromBytes(cast<RankedTensorType>(type), {own.begin(), own.end()});
  };
  std::vector<Tensor> before;
  for (int64_t round = 0; round < repeats.count; ++round) {
    std::vector<Tensor> arguments;
    for (auto [i, source] : llvm::enumerate(repeats.arguments)) {
      if (repeats.isPart(unsigned(i)))
        arguments.push_back(partOf(operands[i], kernel.getArgumentTypes()[i],
                                   source == Repeats::Part ? round : repeats.count - 1 - round));
      else
        arguments.push_back(source == Repeats::Same || round == 0 ? operands[i] : before[size_t(source)]);
    }
    FailureOr<std::vector<Tensor>> now = run(kernel.getBody().front(), arguments);
    if (failed(now))
      return failure();
    for (auto [i, kind] : llvm::enumerate(repeats.results)) {
      ArrayRef<char> bytes = (*now)[i].bytes();
      llvm::copy(bytes,
                 results[i].mutableBytes().begin() + (kind == Repeats::Parts ? size_t(round) * bytes.size() : 0));
    }
    before = std::move(*now);
  }
  return results;
}

const Tensor *Interpreter::find(Value value, const Values &values) const {
  if (auto found = values.find(value); found != values.end())
    return &found->second;
  for (const Values *scope : llvm::reverse(scopes_))
    if (auto found = scope->find(value); found != scope->end())
      return &found->second;
  return nullptr;
}

// More rounds count as a loop without an end.
static constexpr int64_t kMostRounds = 10'000'000;

// dlc.if and loops.
FailureOr<std::vector<Tensor>> Interpreter::runControl(Operation *op, std::vector<Tensor> operands) {
  auto holds = [](const Tensor &condition) { return condition.get(0).integer != 0; };
  if (auto choice = dyn_cast<IfOp>(op))
    return run((holds(operands[0]) ? choice.getThenRegion() : choice.getElseRegion()).front(), {});
  int64_t rounds = kMostRounds + 1; // of a dlc.while: as many as it lets begin
  if (auto repeat = dyn_cast<RepeatOp>(op)) {
    rounds = repeat.getCount() ? operands.front().get(0).integer : int64_t(*repeat.getRounds());
    operands.erase(operands.begin(), operands.end() - op->getNumResults());
  }
  for (int64_t round = 0; round < rounds; ++round) {
    if (auto loop = dyn_cast<WhileOp>(op)) {
      FailureOr<std::vector<Tensor>> test = run(loop.getTest().front(), operands);
      if (failed(test))
        return failure();
      if (!holds(test->front()))
        break;
    }
    if (round == kMostRounds)
      return FailureOr<std::vector<Tensor>>(op->emitOpError("has not ended after ") << kMostRounds << " rounds");
    FailureOr<std::vector<Tensor>> next = run(cast<LoopOpInterface>(op).getBody().front(), operands);
    if (failed(next))
      return failure();
    operands = std::move(*next);
  }
  return operands;
}

LogicalResult Interpreter::runOp(Operation *op, Values &values) {
  if (isa<ReadSizeOp>(op)) // types say what it is here
    return success();
  if (auto constant = dyn_cast<ConstantOp>(op)) {
    FailureOr<Tensor> tensor = readConstant(constant.getValue());
    if (failed(tensor))
      return op->emitOpError("has a value that cannot be read");
    values[constant.getResult()] = *tensor;
    return success();
  }
  SmallVector<Tensor> operands;
  for (Value operand : op->getOperands()) {
    const Tensor *found = find(operand, values);
    if (!found)
      return op->emitOpError("uses a value from outside of its block");
    operands.push_back(*found);
  }
  int64_t before = outerBytes_;
  outerBytes_ += liveBytes(values);
  bool control = isa<IfOp, LoopOpInterface>(op);
  if (control)
    scopes_.push_back(&values);
  FailureOr<std::vector<Tensor>> results =
      control ? runControl(op, std::vector<Tensor>(operands.begin(), operands.end())) : evaluate(op, operands);
  if (control)
    scopes_.pop_back();
  outerBytes_ = before;
  if (failed(results))
    return failure();
  if (results->size() != op->getNumResults())
    return op->emitOpError("gives ") << op->getNumResults() << " results, its body " << results->size();
  for (auto [result, tensor] : llvm::zip(op->getResults(), *results)) {
    if (observe_)
      observe_(result, tensor);
    values[result] = std::move(tensor);
  }
  return success();
}

FailureOr<std::vector<Tensor>> Interpreter::run(Block &block, ArrayRef<Tensor> arguments) {
  Operation *owner = block.getParentOp();
  if (arguments.size() != block.getNumArguments()) {
    owner->emitOpError("takes ") << block.getNumArguments() << " tensors, got " << arguments.size();
    return failure();
  }
  Values values;
  for (auto [argument, tensor] : llvm::zip(block.getArguments(), arguments)) {
    auto wanted = dyn_cast<RankedTensorType>(argument.getType());
    if (tensor.isNull() || !wanted || !compatibleTypes(TypeRange{wanted}, TypeRange{Type(tensor.type())})) {
      auto diagnostic = owner->emitOpError("argument ") << argument.getArgNumber() << " is ";
      if (tensor.isNull())
        diagnostic << "missing";
      else
        diagnostic << tensor.type();
      diagnostic << ", expected " << argument.getType();
      return failure();
    }
    values[argument] = tensor;
  }
  // The last op that uses each value.
  llvm::DenseMap<Operation *, SmallVector<Value>> dying;
  llvm::DenseMap<Value, Operation *> lastUse;
  for (Operation &op : block)
    op.walk([&](Operation *inner) { // control flow uses what its regions use
      for (Value operand : inner->getOperands())
        lastUse[operand] = &op;
    });
  for (auto [value, op] : lastUse)
    dying[op].push_back(value);
  for (Operation &op : block.without_terminator()) {
    if (failed(runOp(&op, values)))
      return failure();
    for (Value value : dying.lookup(&op))
      values.erase(value);
    for (Value result : op.getResults())
      if (result.use_empty())
        values.erase(result);
  }
  std::vector<Tensor> results;
  for (Value operand : block.getTerminator()->getOperands()) {
    const Tensor *found = find(operand, values);
    if (!found)
      return FailureOr<std::vector<Tensor>>(owner->emitOpError("returns a value from outside of its block"));
    results.push_back(*found);
  }
  return results;
}

FailureOr<std::vector<Tensor>> interpret(func::FuncOp function, ArrayRef<Tensor> inputs, ObserveValue observe) {
  if (function.isExternal() || !function.getBody().hasOneBlock())
    return FailureOr<std::vector<Tensor>>(function.emitOpError("cannot be interpreted: expected a body of one block"));
  return Interpreter(observe).run(function.getBody().front(), inputs);
}

FailureOr<std::vector<Tensor>> evaluateConstant(Operation *op, int64_t limitBytes) {
  auto reference = dyn_cast<ReferenceOpInterface>(op);
  if (!reference || isa<CutOp>(op)) // how much a cut takes is not known
    return failure();
  // Sizes first: nothing is allocated, splat operands included, before all is known to fit.
  int64_t total = 0;
  for (Type type : op->getResultTypes()) {
    auto tensor = dyn_cast<RankedTensorType>(type);
    std::optional<int64_t> bytes = tensor ? tensorBytes(tensor) : std::nullopt;
    if (!bytes || *bytes > limitBytes - total)
      return failure();
    total += *bytes;
  }
  std::vector<Tensor> operands, results;
  for (Value operand : op->getOperands()) {
    auto constant = operand.getDefiningOp<ConstantOp>();
    if (!constant)
      return failure();
    bool expands = isa<SplatElementsAttr>(constant.getValue());
    std::optional<int64_t> bytes = tensorBytes(cast<RankedTensorType>(operand.getType()));
    if (!bytes || (expands && *bytes > limitBytes))
      return failure();
    FailureOr<Tensor> tensor = readConstant(constant.getValue());
    if (failed(tensor))
      return failure();
    operands.push_back(std::move(*tensor));
  }
  for (Type type : op->getResultTypes()) {
    results.push_back(Tensor::zeros(cast<RankedTensorType>(type), limitBytes));
    if (results.back().isNull())
      return failure();
  }
  // An op that refuses its operands is not folded; the error belongs to the run, not to the compilation.
  ScopedDiagnosticHandler silent(op->getContext(), [](Diagnostic &) { return success(); });
  if (failed(reference.evaluate(operands, results)))
    return failure();
  return results;
}

FailureOr<ConstantPool::Values> constantResults(Operation *op, int64_t limitBytes) {
  ConstantPool &pool = ConstantPool::of(op->getContext());
  if (ConstantPool::Values known = pool.resultsOf(op); !known.empty())
    return known;
  FailureOr<std::vector<Tensor>> results = evaluateConstant(op, limitBytes);
  if (failed(results))
    return failure();
  ConstantPool::Values values;
  for (auto [result, tensor] : llvm::zip_equal(op->getResults(), *results)) {
    if (tensor.type() != result.getType())
      return failure();
    values.push_back(makeConstant(op->getContext(), std::move(tensor)));
  }
  pool.setResultsOf(op, values);
  return values;
}

} // namespace dlc
