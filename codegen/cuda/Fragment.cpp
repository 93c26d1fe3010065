#include "codegen/cuda/Fragment.h"
#include "ir/lowering/IndexMath.h"
#include "ir/lowering/ScalarEmitter.h"
#include "mlir/IR/Dominance.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Transforms/CSE.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include "llvm/ADT/ScopeExit.h"

using namespace mlir;

namespace dlc::cuda {

void tidy(func::FuncOp function) {
  GreedyRewriteConfig config;
  config.enableFolding().setRegionSimplificationLevel(GreedySimplifyRegionLevel::Disabled);
  (void)applyPatternsGreedily(function, FrozenRewritePatternSet(), config);
  IRRewriter rewriter(function.getContext());
  DominanceInfo dominance(function);
  eliminateCommonSubExpressions(rewriter, dominance, function);
  (void)applyPatternsGreedily(function, FrozenRewritePatternSet(), config); // CSE leaves dead code
}

Fragment::Fragment(func::FuncOp region, unsigned inputs, Location loc)
    : region_(region), inputs_(inputs), loc_(loc), builder_(region.getContext()),
      emitter_(builder_, loc,
               [this](ScalarEmitter &, BlockArgument tensor, ValueRange indices) { return load(tensor, indices); }) {
  auto function = func::FuncOp::create(loc, "fragment", builder_.getFunctionType({}, {}));
  function_ = function.getOperation();
  builder_.setInsertionPointToStart(function.addEntryBlock());
  for (auto [i, argument] : llvm::enumerate(region.getArguments().take_front(inputs))) {
    auto type = cast<RankedTensorType>(argument.getType());
    addArgument(MemRefType::get({ShapedType::kDynamic}, ScalarEmitter::storageType(type.getElementType())),
                "in" + std::to_string(i), 1);
  }
}

Value Fragment::addArgument(Type type, StringRef name, int64_t divisor) {
  names_.push_back(name.str());
  divisors_.push_back(divisor);
  return body().addArgument(type, loc_);
}

Value Fragment::index(StringRef name, int64_t divisor) { return addArgument(builder_.getIndexType(), name, divisor); }
Value Fragment::scalar(Type type, StringRef name) { return addArgument(type, name, 1); }
Value Fragment::held(Type type, StringRef name) {
  Value array = scalar(MemRefType::get({ShapedType::kDynamic}, type), (name + ".lane").str());
  Value lane = laneArgument_ >= 0 ? Value(body().getArgument(unsigned(laneArgument_))) : emitter_.index(0);
  return memref::LoadOp::create(builder_, loc_, array, lane);
}

Value Fragment::lane() {
  laneArgument_ = body().getNumArguments();
  return addArgument(builder_.getIndexType(), "lane", 1);
}

SmallVector<Value> Fragment::indicesAt(Value position, ArrayRef<int64_t> shape, Value laneIn) {
  IndexMath math(emitter_);
  SmallVector<Value> indices = math.delinearize(position, shape);
  if (laneIn && !indices.empty()) {
    // The innermost dim that is not 1 carries the lanes.
    size_t innermost = indices.size() - 1;
    while (innermost > 0 && shape[innermost] == 1)
      --innermost;
    indices[innermost] = math.add(indices[innermost], laneIn);
    position = math.add(position, laneIn);
  }
  Run run{{}, {}, position};
  for (auto [index, size] : llvm::zip_equal(indices, shape))
    if (size != 1) {
      run.indices.push_back(index);
      run.sizes.push_back(size);
    }
  if (run.sizes.size() > 1)
    runs_.push_back(std::move(run));
  return indices;
}

Value Fragment::position(ValueRange indices, ArrayRef<int64_t> shape) {
  SmallVector<Value> kept;
  SmallVector<int64_t> sizes;
  for (auto [index, size] : llvm::zip_equal(indices, shape))
    if (size != 1) {
      kept.push_back(index);
      sizes.push_back(size);
    }
  // Runs of indices that came from one position go back to it.
  for (size_t at = 0; at < kept.size(); ++at)
    for (const Run &run : runs_) {
      size_t length = run.sizes.size();
      if (at + length > kept.size() || ArrayRef(kept).slice(at, length) != ArrayRef(run.indices) ||
          ArrayRef(sizes).slice(at, length) != ArrayRef(run.sizes))
        continue;
      int64_t product = 1;
      for (int64_t size : run.sizes)
        product *= size;
      kept.erase(kept.begin() + at + 1, kept.begin() + at + length);
      sizes.erase(sizes.begin() + at + 1, sizes.begin() + at + length);
      kept[at] = run.position;
      sizes[at] = product;
      break;
    }
  return IndexMath(emitter_).linearize(kept, sizes);
}

FailureOr<Value> Fragment::load(BlockArgument tensor, ValueRange indices) {
  if (tensor.getArgNumber() >= inputs_)
    return hole ? hole(*this, tensor, indices) : FailureOr<Value>(failure());
  auto type = cast<RankedTensorType>(tensor.getType());
  Value at = position(indices, type.getShape());
  Value stored = memref::LoadOp::create(builder_, loc_, body().getArgument(tensor.getArgNumber()), at);
  return emitter_.widen(stored, type.getElementType());
}

void Fragment::relax() {
  function().walk([](Operation *op) {
    if (auto divide = dyn_cast<arith::DivFOp>(op); divide && divide.getType().isF32())
      divide.setFastmath(divide.getFastmath() | arith::FastMathFlags::arcp);
    if (auto exp = dyn_cast<math::ExpOp>(op); exp && exp.getType().isF32())
      exp.setFastmath(exp.getFastmath() | arith::FastMathFlags::afn);
  });
}

void Fragment::straighten() {
  auto isOne = [](Value value) {
    FloatAttr number;
    return matchPattern(value, m_Constant(&number)) && number.getValueAsDouble() == 1;
  };
  function().walk([&](arith::DivFOp divide) {
    auto sum = divide.getRhs().getDefiningOp<arith::AddFOp>();
    if (divide.getType().isF32() && isOne(divide.getLhs()) && sum && sum.getLhs().getDefiningOp<math::ExpOp>() &&
        isOne(sum.getRhs()))
      divide->setAttr(kDividesOne, builder_.getUnitAttr());
  });
}

LogicalResult Fragment::finish(ValueRange results) {
  func::ReturnOp::create(builder_, loc_, results);
  function().setFunctionType(builder_.getFunctionType(body().getArgumentTypes(), results.getTypes()));
  tidy(function());
  return success();
}

// Whether the value follows from an argument of one of these names.
static bool followsFrom(Value value, ArrayRef<StringRef> arguments, ArrayRef<std::string> names) {
  if (auto argument = dyn_cast<BlockArgument>(value))
    return llvm::is_contained(arguments, StringRef(names[argument.getArgNumber()]));
  return llvm::any_of(value.getDefiningOp()->getOperands(),
                      [&](Value operand) { return followsFrom(operand, arguments, names); });
}

std::unique_ptr<Fragment> Fragment::takeOutLoads(ArrayRef<StringRef> arguments, StringRef name) {
  SmallVector<Value> loaded;
  for (Operation &op : body()) {
    Value memory, place;
    if (auto load = dyn_cast<memref::LoadOp>(op))
      memory = load.getMemRef(), place = load.getIndices()[0];
    else if (auto load = dyn_cast<vector::LoadOp>(op))
      memory = load.getBase(), place = load.getIndices()[0];
    auto input = memory ? dyn_cast<BlockArgument>(memory) : BlockArgument();
    if (input && input.getArgNumber() < inputs_ && followsFrom(place, arguments, names_))
      loaded.push_back(op.getResult(0));
  }
  if (loaded.empty())
    return nullptr;
  auto taken = std::make_unique<Fragment>(region_, inputs_, loc_);
  IRMapping mapping;
  mapping.map(body().getArguments().take_front(inputs_), taken->body().getArguments());
  for (unsigned i = inputs_; i < body().getNumArguments(); ++i)
    mapping.map(body().getArgument(i), taken->addArgument(body().getArgument(i).getType(), names_[i], divisors_[i]));
  for (Operation &op : body().without_terminator())
    taken->builder_.clone(op, mapping);
  SmallVector<Value> results;
  for (auto [i, value] : llvm::enumerate(loaded)) {
    results.push_back(mapping.lookup(value));
    value.replaceAllUsesWith(addArgument(value.getType(), (name + ".value" + Twine(i)).str(), 1));
  }
  (void)taken->finish(results);
  function().setFunctionType(
      builder_.getFunctionType(body().getArgumentTypes(), body().getTerminator()->getOperandTypes()));
  tidy(function());
  return taken;
}

FailureOr<bool> Fragment::finishAtPoint(RegionCopy &region, Value value, ArrayRef<Value> place,
                                        ArrayRef<int64_t> shape) {
  bool elsewhere = false;
  hole = [&](Fragment &, BlockArgument, ValueRange indices) -> FailureOr<Value> {
    for (auto [index, wanted, size] : llvm::zip_equal(indices, place, shape))
      if (size != 1 && index != wanted)
        elsewhere = true;
    return value;
  };
  llvm::scope_exit restore([&] { hole = nullptr; });
  SmallVector<Value> kept;
  SmallVector<int64_t> sizes;
  for (auto [index, size] : llvm::zip_equal(place, shape))
    if (size != 1) {
      kept.push_back(index);
      sizes.push_back(size);
    }
  SmallVector<Value> results;
  for (Value output : region.yield().getResults()) {
    auto type = cast<RankedTensorType>(output.getType());
    SmallVector<int64_t> own;
    SmallVector<Value> indices;
    auto next = kept.begin();
    for (int64_t size : type.getShape()) {
      if (size != 1)
        own.push_back(size);
      indices.push_back(size == 1 || next == kept.end() ? emitter_.index(0) : *next++);
    }
    if (own != sizes)
      return false;
    FailureOr<Value> element = emitter_.at(output, indices);
    if (failed(element))
      return failure();
    results.push_back(emitter_.narrow(*element, type.getElementType()));
    results.push_back(position(indices, type.getShape()));
  }
  if (failed(finish(results)))
    return failure();
  return !elsewhere;
}

} // namespace dlc::cuda
