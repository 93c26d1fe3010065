#include "codegen/EntrySizes.h"
#include "ir/Places.h"
#include "runtime/plan/DisplayText.h"

using namespace mlir;

namespace dlc {

EntrySizes::EntrySizes(ModuleOp module, plan::Entry &entry, Quotients quotients)
    : entry_(entry), symbols_(sizeSymbols(module)) {
  for (SizeSymbol &symbol : symbols_)
    if (quotients == Quotients::given)
      symbol.quotient = {};
  for (const SizeSymbol &symbol : symbols_) // quotients stand behind all others
    if (!symbol.quotient)
      entry.symbols.push_back({plan::displayMessage(symbol.name), symbol.least, symbol.most});
}

plan::Size EntrySizes::add(plan::SizeOp op, plan::Size left, plan::Size right) {
  entry_.expressions.push_back({op, left, right});
  return plan::expressionSize(uint32_t(entry_.expressions.size() - 1));
}

plan::Size EntrySizes::of(AffineExpr size) {
  if (auto constant = dyn_cast<AffineConstantExpr>(size))
    return constant.getValue();
  if (auto known = known_.find(size); known != known_.end())
    return known->second;
  plan::Size written;
  auto symbol = dyn_cast<AffineSymbolExpr>(size);
  if (symbol && symbols_[symbol.getPosition()].quotient) {
    written = of(symbols_[symbol.getPosition()].quotient);
  } else if (symbol) {
    written = add(plan::SizeOp::Symbol, plan::Size(symbol.getPosition()), 0);
  } else {
    auto both = cast<AffineBinaryOpExpr>(size);
    // Numbers of a plan are not negative: a + -1 is a - 1, and a * -1 is 0 - a.
    auto right = dyn_cast<AffineConstantExpr>(both.getRHS());
    bool isNegative = right && right.getValue() < 0;
    plan::Size a = of(both.getLHS()), b = isNegative ? -right.getValue() : of(both.getRHS());
    switch (size.getKind()) {
    case AffineExprKind::Add:
      written = add(isNegative ? plan::SizeOp::Subtract : plan::SizeOp::Add, a, b);
      break;
    case AffineExprKind::Mul:
      written = add(plan::SizeOp::Multiply, a, b);
      if (isNegative)
        written = add(plan::SizeOp::Subtract, 0, written);
      break;
    case AffineExprKind::FloorDiv:
      written = add(plan::SizeOp::FloorDivide, a, b);
      break;
    case AffineExprKind::CeilDiv:
      written = add(plan::SizeOp::CeilDivide, a, b);
      break;
    default:
      written = add(plan::SizeOp::Modulo, a, b);
    }
  }
  known_[size] = written;
  return written;
}

std::vector<plan::Size> EntrySizes::dimsOf(RankedTensorType type) {
  AffineMap sizes = sizesOf(type);
  if (!sizes)
    return {type.getShape().begin(), type.getShape().end()};
  std::vector<plan::Size> dims;
  for (AffineExpr dim : sizes.getResults())
    dims.push_back(of(dim));
  return dims;
}

plan::Size EntrySizes::larger(plan::Size a, plan::Size b) {
  if (plan::isNumber(a) && plan::isNumber(b))
    return std::max(a, b);
  return a == b ? a : add(plan::SizeOp::Maximum, a, b);
}

plan::Size EntrySizes::sum(plan::Size a, plan::Size b) {
  if (plan::isNumber(a) && plan::isNumber(b))
    return a + b;
  return a == 0 ? b : b == 0 ? a : add(plan::SizeOp::Add, a, b);
}

plan::Size EntrySizes::within(plan::Size size, plan::Size limited, int64_t most) {
  if (plan::isNumber(limited))
    return size;
  plan::Size left = larger(0, add(plan::SizeOp::Subtract, most + 1, limited)); // 0 has no quotient
  return add(plan::SizeOp::Multiply, size, add(plan::SizeOp::FloorDivide, left, left));
}

LaunchSizes::LaunchSizes(func::FuncOp kernel)
    : arguments_(llvm::map_to_vector(sizeArguments(kernel),
                                     [](AffineExpr size) { return cast<AffineSymbolExpr>(size).getPosition(); })),
      sizes_(kernel->getParentOfType<ModuleOp>(), scope_, EntrySizes::Quotients::given) {}

plan::Size LaunchSizes::product(plan::Size a, plan::Size b) {
  if (plan::isNumber(a) && plan::isNumber(b))
    return a * b;
  return a == 1 ? b : b == 1 ? a : sizes_.add(plan::SizeOp::Multiply, a, b);
}

plan::Size LaunchSizes::ceilDivide(plan::Size a, int64_t b) {
  if (plan::isNumber(a))
    return llvm::divideCeilSigned(a, b);
  return b == 1 ? a : sizes_.add(plan::SizeOp::CeilDivide, a, b);
}

plan::Size LaunchSizes::smaller(plan::Size a, int64_t b) {
  return plan::isNumber(a) ? std::min(a, b) : sizes_.add(plan::SizeOp::Minimum, a, b);
}

std::vector<plan::Expression> LaunchSizes::expressions() const {
  std::vector<plan::Expression> expressions = scope_.expressions;
  for (plan::Expression &each : expressions)
    if (each.op == plan::SizeOp::Symbol)
      each.left = llvm::find(arguments_, unsigned(each.left)) - arguments_.begin();
  return expressions;
}

void LaunchSizes::setGrid(plan::Geometry &launch, plan::Size extent) const {
  launch.expressions = expressions();
  launch.grid[0] = extent;
}

// The launch may have expressions of another scope like this one: those here stand behind them.
void LaunchSizes::addDivisors(plan::Geometry &launch, ArrayRef<AffineExpr> sizes, bool isWide) {
  const auto before = plan::Size(launch.expressions.size());
  auto moved = [&](plan::Size size) { return plan::isNumber(size) ? size : size - before; };
  for (AffineExpr size : sizes)
    launch.divisors.push_back({moved(of(size)), isWide});
  for (plan::Expression each : expressions()) {
    if (each.op != plan::SizeOp::Symbol)
      each = {each.op, moved(each.left), moved(each.right)};
    launch.expressions.push_back(each);
  }
}

} // namespace dlc
