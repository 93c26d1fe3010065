// A matrix product whose columns are parts (the gates of a cell, the halves of a gated unit) and the kernel that
// combines these become one kernel.
#include "ir/ValueNames.h"
#include "ir/lowering/ContractionShape.h"
#include "mlir/IR/IRMapping.h"
#include "passes/AllPasses.h"
#include "passes/Patterns.h"
#include "passes/Reasons.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_FUSEGATES
#include "passes/Passes.h.inc"

namespace {

// Parts are whole vectors of any machine.
constexpr int64_t kPartBytes = 64;

bool isElementwise(Operation &op, ArrayRef<int64_t> shape) {
  return isa<ConstantOp>(op) || (isa<ElementwiseOpInterface>(op) && shapeOf(op.getResult(0)) == shape);
}

// Whether the kernel computes nothing but elements of a product of one matrix, by tiles.
bool isProduct(KernelOp kernel) {
  if (kernel.getRoot() != KernelRoot::contraction || kernel->getNumResults() != 1)
    return false;
  Block &body = kernel.getBody().front();
  ContractionOpInterface product = findContraction(body);
  if (!product || !whyNoTiles(product).empty())
    return false;
  ContractionShapes shapes = analyzeContraction(product);
  if (shapes.size() != 1 || shapes.front().groups != 1 || shapes.front().bytes)
    return false;
  return llvm::all_of(body.without_terminator(), [&](Operation &op) {
    return &op == product || isElementwise(op, shapeOf(product->getResult(0)));
  });
}

class Joiner {
public:
  Joiner(KernelOp product, KernelOp reader, BlockArgument gates) : product_(product), reader_(reader), gates_(gates) {}

  // Whether the reader takes parts of equal width and combines them element by element.
  bool matches();
  void join();

private:
  Value partOf(OpBuilder &builder, Value value, int64_t start);

  KernelOp product_, reader_;
  BlockArgument gates_;                                    // what the reader reads of the product
  int64_t width_ = 0;                                      // of a part
  IRMapping inside_;                                       // from both kernels to the new one
  llvm::DenseMap<std::pair<Value, int64_t>, Value> parts_; // (value of the product's kernel, first column)
};

// The columns of a part: all rows, next to each other.
bool takesColumns(SliceOp slice) {
  return slice.getSteps().back() == 1 &&
         shapeOf(slice.getOperand()).drop_back() == shapeOf(slice.getResult()).drop_back();
}

bool Joiner::matches() {
  SmallVector<int64_t> part;
  for (Operation *user : gates_.getUsers()) {
    auto slice = dyn_cast<SliceOp>(user);
    if (!slice || !takesColumns(slice))
      return false;
    part.assign(shapeOf(slice.getResult()));
  }
  int64_t columns = shapeOf(gates_).back();
  width_ = part.empty() ? 0 : part.back();
  if (width_ == 0 || width_ == columns || columns % width_ ||
      width_ * elementStorageBytes(typeOf(gates_).getElementType()) % kPartBytes)
    return false;
  Block &body = reader_.getBody().front();
  for (Operation &op : body.without_terminator()) {
    auto slice = dyn_cast<SliceOp>(op);
    bool takes = slice && slice.getOperand() == gates_ && shapeOf(slice.getResult()) == ArrayRef(part) &&
                 slice.getStarts().back() % width_ == 0;
    if (!takes && !isElementwise(op, part))
      return false;
  }
  return llvm::all_of(body.getTerminator()->getOperands(),
                      [&](Value yielded) { return shapeOf(yielded) == ArrayRef(part); });
}

// Elements of `value` from the column `start` on. Slices are taken of the product and of what the kernel reads.
Value Joiner::partOf(OpBuilder &builder, Value value, int64_t start) {
  Value &known = parts_[{value, start}];
  if (known)
    return known;
  Operation *op = value.getDefiningOp();
  auto type = typeOf(value);
  bool wide = type.getRank() && type.getShape().back() == shapeOf(gates_).back();
  SmallVector<int64_t> shape(type.getShape());
  if (wide)
    shape.back() = width_;
  if (isa_and_nonnull<ElementwiseOpInterface>(op)) {
    IRMapping operands;
    for (Value operand : op->getOperands())
      operands.map(operand, partOf(builder, operand, start));
    Operation *copy = builder.clone(*op, operands);
    copy->getResult(0).setType(type.clone(shape));
    return parts_[{value, start}] = copy->getResult(0);
  }
  Value whole = inside_.lookupOrNull(value);
  if (!whole) {
    whole = builder.clone(*op, inside_)->getResult(0);
    inside_.map(value, whole);
  }
  if (wide) {
    SmallVector<int64_t> starts(shape.size(), 0), steps(shape.size(), 1);
    starts.back() = start;
    whole = SliceOp::create(builder, value.getLoc(), type.clone(shape), whole, starts, steps);
  }
  return parts_[{value, start}] = whole;
}

void Joiner::join() {
  GraphRewriter builder(reader_);
  Location loc = builder.getFusedLoc({product_.getLoc(), reader_.getLoc()});
  llvm::SmallSetVector<Value, 8> inputs(product_.getInputs().begin(), product_.getInputs().end());
  for (Value input : reader_.getInputs())
    if (input != product_.getOutputs().front())
      inputs.insert(input);
  auto kernel = KernelOp::create(builder, loc, reader_.getResultTypes(), inputs.getArrayRef(), KernelRoot::contraction,
                                 DictionaryAttr());
  Block *body = builder.createBlock(&kernel.getBody());
  llvm::DenseMap<Value, Value> argumentOf;
  for (Value input : inputs)
    argumentOf[input] = body->addArgument(input.getType(), input.getLoc());
  for (KernelOp from : {product_, reader_})
    for (auto [input, argument] : llvm::zip_equal(from.getInputs(), from.getBody().getArguments()))
      if (argument != gates_)
        inside_.map(argument, argumentOf[input]);

  Value product = product_.getBody().front().getTerminator()->getOperand(0);
  for (Operation &op : reader_.getBody().front()) {
    if (auto slice = dyn_cast<SliceOp>(op))
      inside_.map(slice.getResult(), partOf(builder, product, slice.getStarts().back()));
    else
      builder.clone(op, inside_);
  }
  if (auto reasons = product_->getAttrOfType<ArrayAttr>(kReasonsAttribute)) // the reader's name the product
    kernel->setAttr(kReasonsAttribute, reasons);
  builder.replaceOp(reader_, kernel);
  builder.eraseOp(product_);
}

struct FuseGates : impl::FuseGatesBase<FuseGates> {
  void runOnOperation() override {
    func::FuncOp function = getOperation();
    if (function.isExternal() || function->hasAttr("dlc.kernel"))
      return;
    SmallVector<KernelOp> products;
    function.walk([&](KernelOp kernel) {
      if (kernel->getNumResults() == 1 && kernel->getResult(0).hasOneUse() && isProduct(kernel))
        products.push_back(kernel);
    });
    for (KernelOp product : products) {
      OpOperand &use = *product->getResult(0).use_begin();
      auto reader = dyn_cast<KernelOp>(use.getOwner());
      if (!reader || reader.getRoot() != KernelRoot::loop || reader->getBlock() != product->getBlock())
        continue;
      Joiner joiner(product, reader, reader.getBody().getArgument(use.getOperandNumber()));
      if (joiner.matches())
        joiner.join();
    }
  }
};

} // namespace
} // namespace dlc
