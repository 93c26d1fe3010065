#include "codegen/cuda/OpenSizes.h"
#include "ir/Places.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;

namespace dlc::cuda {

FailureOr<OpenSizes> OpenSizes::of(CudaKernel &kernel, std::string &why, unsigned attempt) {
  FailureOr<SizeGrid> grid = SizeGrid::of(kernel.region, why, attempt);
  if (failed(grid))
    return failure();
  auto used = llvm::map_to_vector(sizeArguments(kernel.region),
                                  [](AffineExpr size) { return cast<AffineSymbolExpr>(size).getPosition(); });
  return OpenSizes(kernel, used, std::move(*grid));
}

OwningOpRef<func::FuncOp> OpenSizes::at(const SizeTuple &tuple) const {
  OwningOpRef<func::FuncOp> copy = kernel_.clone();
  if (failed(setSizes(*copy, tuple)))
    return {};
  return copy;
}

LogicalResult OpenSizes::lift(ArrayRef<Fragment *> fragments, std::string &why) const {
  Fragment &first = *fragments.front();
  llvm::DenseMap<unsigned, Value> arguments;
  for (unsigned symbol : used_)
    arguments[symbol] = first.index(nameOf(symbol));
  CodeLifter lifter(grid_, context());
  if (failed(lifter.lift(llvm::map_to_vector(fragments, [](Fragment *each) { return &each->body(); }), arguments))) {
    why = lifter.reason();
    return failure();
  }
  useDivisors(first, lifter);
  func::FuncOp function = first.function();
  Block &body = first.body();
  function.setFunctionType(
      FunctionType::get(context(), body.getArgumentTypes(), body.getTerminator()->getOperandTypes()));
  tidy(function);
  return success();
}

size_t OpenSizes::numberOfDivisor(AffineExpr size) const {
  size_t number = llvm::find(owner_->divisors, size) - owner_->divisors.begin();
  if (number == owner_->divisors.size())
    owner_->divisors.push_back(size);
  return number;
}

// position / size ==> position / by0, where by0 is a divisor of the kernel's
void OpenSizes::useDivisors(Fragment &fragment, const CodeLifter &lifter) const {
  llvm::DenseMap<size_t, Value> arguments;
  fragment.function().walk([&](Operation *op) {
    if (!isa<arith::DivUIOp, arith::RemUIOp>(op) || !op->getResult(0).getType().isIndex())
      return;
    AffineExpr size = lifter.sizeOf(op->getOperand(1));
    if (!size)
      return;
    size_t number = numberOfDivisor(size);
    Value &argument = arguments[number];
    if (!argument)
      argument = fragment.index("by" + std::to_string(number));
    op->setOperand(1, argument);
  });
}

OpenSizes::MaybeFragment OpenSizes::lifted(int64_t lanes, size_t consecutive,
                                           llvm::function_ref<MaybeFragment(size_t)> build, std::string &why) const {
  SmallVector<std::unique_ptr<Fragment>> fragments;
  for (size_t i = 0; i < tuples().size() + (lanes > 1 ? consecutive : 0); ++i) {
    MaybeFragment fragment = build(i);
    if (failed(fragment) || !*fragment)
      return fragment;
    if (i < tuples().size())
      fragments.push_back(std::move(*fragment));
  }
  if (failed(lift(llvm::map_to_vector(fragments, [](auto &fragment) { return fragment.get(); }), why)))
    return failure();
  return std::move(fragments.front());
}

SmallVector<std::string> OpenSizes::names() const {
  return llvm::map_to_vector(used_, [&](unsigned symbol) { return nameOf(symbol); });
}

std::string OpenSizes::textOf(AffineExpr size) const {
  if (auto constant = dyn_cast<AffineConstantExpr>(size))
    return std::to_string(constant.getValue()) + "LL";
  if (auto symbol = dyn_cast<AffineSymbolExpr>(size))
    return nameOf(symbol.getPosition());
  auto both = cast<AffineBinaryOpExpr>(size); // a sum or a product
  return "(" + textOf(both.getLHS()) + (size.getKind() == AffineExprKind::Add ? " + " : " * ") + textOf(both.getRHS()) +
         ")";
}

} // namespace dlc::cuda
