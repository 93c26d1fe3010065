// From one element to several neighbouring ones.
#include "codegen/cuda/Fragment.h"
#include "mlir/IR/IRMapping.h"
#include "llvm/ADT/DenseSet.h"
#include <numeric>

using namespace mlir;

namespace dlc::cuda {
namespace {

// An index as coefficient * lane + rest, where `divisor` divides the rest (0: the rest is 0).
struct Affine {
  int64_t coefficient = 0;
  int64_t divisor = 1;
};

class Vectorizer {
public:
  Vectorizer(Fragment &fragment, int64_t lanes)
      : fragment_(fragment), lanes_(lanes), builder_(fragment.function().getContext()),
        lane_(fragment.body().getArgument(fragment.laneArgument())) {}

  bool run();

private:
  std::optional<Affine> affine(Value value);
  bool isUniformCompare(arith::CmpIOp compare);
  bool findVarying();
  bool markResults(Operation *op);
  bool mark(Value value) { return varying_.insert(value).second; }
  bool varies(Value value) const { return varying_.contains(value); }

  // The new value of an old one that does not depend on the lane, or that is wanted for lane 0.
  Value scalar(Value old);
  Value vector(Value old);
  Type vectorType(Type type) { return VectorType::get({lanes_}, type); }
  LogicalResult rewriteBlock(Block &from);
  LogicalResult rewrite(Operation &op);
  LogicalResult rewriteLoad(memref::LoadOp load);
  LogicalResult rewriteFor(scf::ForOp loop);
  LogicalResult rewriteIf(scf::IfOp branch);
  void rewriteElementwise(Operation &op);
  Value converted(Value old, bool asVector) { return asVector ? vector(old) : scalar(old); }

  Fragment &fragment_;
  int64_t lanes_;
  OpBuilder builder_;
  BlockArgument lane_;
  llvm::DenseSet<Value> varying_;
  IRMapping scalars_, vectors_;
};

std::optional<int64_t> constantOf(Value value) {
  IntegerAttr attribute;
  if (matchPattern(value, m_Constant(&attribute)))
    return attribute.getInt();
  return std::nullopt;
}

std::optional<Affine> Vectorizer::affine(Value value) {
  if (value == lane_)
    return Affine{1, 0};
  if (auto constant = constantOf(value))
    return Affine{0, std::abs(*constant)};
  if (auto argument = dyn_cast<BlockArgument>(value)) {
    if (argument.getOwner() == &fragment_.body())
      return Affine{0, fragment_.divisorOf(argument.getArgNumber())};
    return varies(value) ? std::nullopt : std::optional(Affine{0, 1});
  }
  Operation *op = value.getDefiningOp();
  if (op->getNumOperands() == 2 &&
      isa<arith::AddIOp, arith::SubIOp, arith::MulIOp, arith::DivUIOp, arith::RemUIOp>(op)) {
    auto a = affine(op->getOperand(0)), b = affine(op->getOperand(1));
    auto right = constantOf(op->getOperand(1));
    if (a && b) {
      if (isa<arith::AddIOp>(op))
        return Affine{a->coefficient + b->coefficient, std::gcd(a->divisor, b->divisor)};
      if (isa<arith::SubIOp>(op))
        return Affine{a->coefficient - b->coefficient, std::gcd(a->divisor, b->divisor)};
      if (isa<arith::MulIOp>(op) && right)
        return Affine{a->coefficient * *right, a->divisor * std::abs(*right)};
      // With lanes inside one block of `right` values, the quotient is the same for all and the remainder counts on.
      bool inBlock = right && *right > 0 &&
                     (a->coefficient == 0 || (a->coefficient == 1 && a->divisor % lanes_ == 0 && *right % lanes_ == 0));
      if (inBlock && isa<arith::DivUIOp>(op))
        return Affine{0, a->divisor % *right == 0 ? a->divisor / *right : 1};
      if (inBlock && isa<arith::RemUIOp>(op))
        return Affine{a->coefficient, std::gcd(a->divisor, *right)};
    }
  }
  // Not known to be the same for all lanes: it varies, or it follows from something that does and is not marked yet.
  if (varies(value) || llvm::any_of(op->getOperands(), [&](Value operand) { return varies(operand); }))
    return std::nullopt;
  return Affine{0, 1};
}

// value + lane < bound holds for all lanes or for none, where lanes never straddle the bound.
bool Vectorizer::isUniformCompare(arith::CmpIOp compare) {
  using P = arith::CmpIPredicate;
  P predicate = compare.getPredicate();
  if (!llvm::is_contained({P::slt, P::ult, P::sge, P::uge}, predicate))
    return false;
  auto left = affine(compare.getLhs()), right = affine(compare.getRhs());
  return left && right && left->coefficient == 1 && right->coefficient == 0 && left->divisor % lanes_ == 0 &&
         right->divisor % lanes_ == 0;
}

// Marks the results of an op that depend on the lane; gives whether anything new was marked.
bool Vectorizer::markResults(Operation *op) {
  bool changed = false;
  if (auto loop = dyn_cast<scf::ForOp>(op)) {
    auto yielded = cast<scf::YieldOp>(loop.getBody()->getTerminator()).getOperands();
    for (auto [init, inner, next, result] :
         llvm::zip_equal(loop.getInitArgs(), loop.getRegionIterArgs(), yielded, loop.getResults()))
      if (varies(init) || varies(next) || varies(inner)) {
        changed |= mark(inner);
        changed |= mark(result);
      }
    return changed;
  }
  if (auto branch = dyn_cast<scf::IfOp>(op)) {
    for (auto [then, otherwise, result] :
         llvm::zip_equal(branch.thenYield().getOperands(), branch.elseYield().getOperands(), branch.getResults()))
      if (varies(then) || varies(otherwise))
        changed |= mark(result);
    return changed;
  }
  if (op->getNumResults() != 1 || llvm::none_of(op->getOperands(), [&](Value v) { return varies(v); }))
    return false;
  if (auto compare = dyn_cast<arith::CmpIOp>(op); compare && isUniformCompare(compare))
    return false;
  Value result = op->getResult(0);
  if (auto load = dyn_cast<memref::LoadOp>(op)) {
    auto index = affine(load.getIndices()[0]);
    return index && index->coefficient == 0 ? false : mark(result);
  }
  if (result.getType().isIntOrIndex()) {
    auto known = affine(result);
    if (known && known->coefficient == 0 && isa<arith::DivUIOp, arith::SubIOp, arith::AddIOp>(op))
      return false;
  }
  return mark(result);
}

bool Vectorizer::findVarying() {
  mark(lane_);
  for (bool changed = true; changed;) {
    changed = false;
    fragment_.function().walk<WalkOrder::PreOrder>([&](Operation *op) { changed |= markResults(op); });
  }
  // Control flow must be the same for all lanes.
  return !fragment_.function()
              .walk([&](Operation *op) {
                if (auto loop = dyn_cast<scf::ForOp>(op))
                  return varies(loop.getLowerBound()) || varies(loop.getUpperBound()) || varies(loop.getStep())
                             ? WalkResult::interrupt()
                             : WalkResult::advance();
                if (auto branch = dyn_cast<scf::IfOp>(op))
                  return varies(branch.getCondition()) ? WalkResult::interrupt() : WalkResult::advance();
                bool known = isa<arith::ArithDialect, math::MathDialect>(op->getDialect()) ||
                             isa<scf::YieldOp, memref::LoadOp, func::ReturnOp, func::FuncOp>(op);
                return known ? WalkResult::advance() : WalkResult::interrupt();
              })
              .wasInterrupted();
}

Value Vectorizer::scalar(Value old) {
  if (Value known = scalars_.lookupOrNull(old))
    return known;
  // An index computation, repeated for lane 0. (tidy() removes what becomes common.)
  Operation *op = old.getDefiningOp();
  assert(op && op->getNumRegions() == 0 && "only index arithmetic is wanted for lane 0");
  IRMapping mapping;
  for (Value operand : op->getOperands())
    mapping.map(operand, scalar(operand));
  return builder_.clone(*op, mapping)->getResult(0);
}

Value Vectorizer::vector(Value old) {
  if (Value known = vectors_.lookupOrNull(old))
    return known;
  Value one = scalar(old);
  return vector::BroadcastOp::create(builder_, old.getLoc(), vectorType(one.getType()), one);
}

LogicalResult Vectorizer::rewriteLoad(memref::LoadOp load) {
  Value index = load.getIndices()[0];
  auto place = affine(index);
  if (!place)
    return failure();
  Value base = scalar(index), memory = scalar(load.getMemRef());
  if (place->coefficient == 0) {
    scalars_.map(load.getResult(), memref::LoadOp::create(builder_, load.getLoc(), memory, base).getResult());
    return success();
  }
  if (place->coefficient != 1 || place->divisor % lanes_ != 0)
    return failure();
  Value loaded =
      vector::LoadOp::create(builder_, load.getLoc(), cast<VectorType>(vectorType(load.getType())), memory, base);
  vectors_.map(load.getResult(), loaded);
  return success();
}

LogicalResult Vectorizer::rewriteFor(scf::ForOp loop) {
  SmallVector<Value> inits;
  for (auto [init, inner] : llvm::zip_equal(loop.getInitArgs(), loop.getRegionIterArgs()))
    inits.push_back(converted(init, varies(inner)));
  auto copy = scf::ForOp::create(builder_, loop.getLoc(), scalar(loop.getLowerBound()), scalar(loop.getUpperBound()),
                                 scalar(loop.getStep()), inits);
  OpBuilder::InsertionGuard guard(builder_);
  builder_.setInsertionPointToEnd(copy.getBody());
  scalars_.map(loop.getInductionVar(), copy.getInductionVar());
  for (auto [inner, made, result, madeResult] :
       llvm::zip_equal(loop.getRegionIterArgs(), copy.getRegionIterArgs(), loop.getResults(), copy.getResults())) {
    (varies(inner) ? vectors_ : scalars_).map(inner, made);
    (varies(inner) ? vectors_ : scalars_).map(result, madeResult);
  }
  if (failed(rewriteBlock(*loop.getBody())))
    return failure();
  auto yield = cast<scf::YieldOp>(loop.getBody()->getTerminator());
  SmallVector<Value> next;
  for (auto [value, inner] : llvm::zip_equal(yield.getOperands(), loop.getRegionIterArgs()))
    next.push_back(converted(value, varies(inner)));
  if (!next.empty())
    scf::YieldOp::create(builder_, yield.getLoc(), next);
  return success();
}

LogicalResult Vectorizer::rewriteIf(scf::IfOp branch) {
  SmallVector<Type> types;
  for (Value result : branch.getResults())
    types.push_back(varies(result) ? vectorType(result.getType()) : result.getType());
  auto copy =
      scf::IfOp::create(builder_, branch.getLoc(), types, scalar(branch.getCondition()), /*withElseRegion=*/true);
  for (auto [from, to] : {std::pair(branch.thenBlock(), copy.thenBlock()), {branch.elseBlock(), copy.elseBlock()}}) {
    OpBuilder::InsertionGuard guard(builder_);
    builder_.setInsertionPointToEnd(to);
    if (failed(rewriteBlock(*from)))
      return failure();
    SmallVector<Value> values;
    for (auto [value, result] : llvm::zip_equal(from->getTerminator()->getOperands(), branch.getResults()))
      values.push_back(converted(value, varies(result)));
    scf::YieldOp::create(builder_, branch.getLoc(), values);
  }
  for (auto [result, made] : llvm::zip_equal(branch.getResults(), copy.getResults()))
    (varies(result) ? vectors_ : scalars_).map(result, made);
  return success();
}

void Vectorizer::rewriteElementwise(Operation &op) {
  OperationState state(op.getLoc(), op.getName());
  for (auto [i, operand] : llvm::enumerate(op.getOperands())) {
    bool scalarCondition = i == 0 && isa<arith::SelectOp>(op) && !varies(operand);
    state.operands.push_back(converted(operand, !scalarCondition));
  }
  state.addTypes(vectorType(op.getResult(0).getType()));
  state.addAttributes(op.getAttrs());
  vectors_.map(op.getResult(0), builder_.create(state)->getResult(0));
}

LogicalResult Vectorizer::rewrite(Operation &op) {
  if (auto load = dyn_cast<memref::LoadOp>(op))
    return rewriteLoad(load);
  if (auto loop = dyn_cast<scf::ForOp>(op))
    return rewriteFor(loop);
  if (auto branch = dyn_cast<scf::IfOp>(op))
    return rewriteIf(branch);
  if (op.getNumResults() != 1)
    return failure();
  if (varies(op.getResult(0))) {
    rewriteElementwise(op);
    return success();
  }
  IRMapping mapping;
  for (Value operand : op.getOperands())
    mapping.map(operand, scalar(operand));
  scalars_.map(op.getResult(0), builder_.clone(op, mapping)->getResult(0));
  return success();
}

LogicalResult Vectorizer::rewriteBlock(Block &from) {
  for (Operation &op : from.without_terminator())
    if (failed(rewrite(op)))
      return failure();
  return success();
}

bool Vectorizer::run() {
  if (!findVarying())
    return false;
  func::FuncOp function = fragment_.function();
  Block &old = fragment_.body();
  auto *fresh = new Block();
  for (BlockArgument argument : old.getArguments())
    scalars_.map(argument, fresh->addArgument(argument.getType(), argument.getLoc()));
  function.getBody().push_back(fresh);
  builder_.setInsertionPointToEnd(fresh);
  Value zero = arith::ConstantIndexOp::create(builder_, fragment_.loc(), 0);
  scalars_.map(Value(lane_), zero);
  vectors_.map(
      Value(lane_),
      vector::StepOp::create(builder_, fragment_.loc(), cast<VectorType>(vectorType(lane_.getType()))).getResult());
  bool done = succeeded(rewriteBlock(old));
  if (done) {
    // Every result becomes a vector: the lanes are what the caller stores. A position, of type index, stays that of
    // lane 0; the lanes must lie behind it, aligned. A condition stays one, the same for all lanes.
    SmallVector<Value> results;
    for (Value result : old.getTerminator()->getOperands()) {
      if (result.getType().isInteger(1)) {
        done &= !varies(result);
        results.push_back(done ? scalar(result) : Value());
        continue;
      }
      if (!result.getType().isIndex()) {
        results.push_back(vector(result));
        continue;
      }
      auto place = affine(result);
      done &= place && place->coefficient == 1 && place->divisor % lanes_ == 0;
      results.push_back(scalar(result));
    }
    if (done) {
      func::ReturnOp::create(builder_, fragment_.loc(), results);
      function.setFunctionType(builder_.getFunctionType(fresh->getArgumentTypes(), ValueRange(results).getTypes()));
    }
  }
  if (!done)
    return false;
  old.erase();
  tidy(function);
  return true;
}

} // namespace

bool vectorize(Fragment &fragment, int64_t lanes) { return Vectorizer(fragment, lanes).run(); }

} // namespace dlc::cuda
