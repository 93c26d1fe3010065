#include "passes/JoinSteps.h"
#include "ir/ContractionView.h"
#include "ir/Entries.h"
#include "ir/ValueNames.h"
#include "ir/lowering/ContractionShape.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/SymbolTable.h"
#include "passes/Patterns.h"
#include "passes/Reasons.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;

namespace dlc {
namespace {

constexpr size_t kLeastSteps = 4;

KernelRoot rootOf(func::FuncOp kernel) {
  auto root = kernel->getAttrOfType<KernelRootAttr>("root");
  return root ? root.getValue() : KernelRoot::loop;
}

// The columns of a part: all rows, next to each other.
bool takesColumns(SliceOp slice) {
  return slice.getSteps().back() == 1 && slice.getStarts().size() == 2 && slice.getStarts().front() == 0 &&
         shapeOf(slice.getOperand()).front() == shapeOf(slice.getResult()).front();
}

// Whether all that the region computes of the product is elements of matrices with its rows: as wide as it, or as the
// results, which take columns of it.
bool combinesColumns(Block &body, ContractionOpInterface product) {
  ArrayRef<int64_t> wide = shapeOf(product->getResult(0)), narrow = shapeOf(body.getTerminator()->getOperand(0));
  for (Operation &op : body.without_terminator()) {
    if (&op == product || isa<ConstantOp>(op))
      continue;
    auto slice = dyn_cast<SliceOp>(op);
    bool takes = slice && shapeOf(slice.getOperand()).size() == 2 && takesColumns(slice) && shapeOf(slice) == narrow;
    bool leadsIn = llvm::is_contained(product->getOperands(), op.getResult(0)) && op.hasOneUse();
    bool elementwise =
        isa<ElementwiseOpInterface>(op) && (shapeOf(op.getResult(0)) == wide || shapeOf(op.getResult(0)) == narrow);
    if (!takes && !elementwise && !(leadsIn && isa<ElementwiseOpInterface>(op)))
      return false;
  }
  return llvm::all_of(body.getTerminator()->getOperands(), [&](Value yielded) { return shapeOf(yielded) == narrow; });
}

} // namespace

bool isRecurrentStep(func::FuncOp kernel) {
  if (kernel.isExternal() || rootOf(kernel) != KernelRoot::contraction)
    return false;
  Block &body = kernel.getBody().front();
  ContractionOpInterface product = findContraction(body);
  if (!product || shapeOf(product->getResult(0)).size() != 2 ||
      !llvm::all_of(body.getTerminator()->getOperandTypes(),
                    [](Type type) { return cast<RankedTensorType>(type).getRank() == 2; }))
    return false;
  ContractionView view = product.getContractionView();
  bool isFloat = typeOf(product->getResult(0)).getElementType().isF32();
  return !view.isEmpty() && !view.panel && view.batches() == 1 && isFloat && combinesColumns(body, product);
}

// Columns of the product's one row, which are a view.
static bool isViewOfColumns(SliceOp slice) {
  return slice && shapeOf(slice.getOperand()).size() == 2 && shapeOf(slice.getOperand()).front() == 1 &&
         takesColumns(slice) && slice->hasOneUse();
}

std::optional<JoinedSteps::Pair> JoinedSteps::pairOf(LaunchOp product) {
  if (product->getNumResults() != 1)
    return std::nullopt;
  Pair pair{product, {}, {}};
  for (OpOperand &use : product->getResult(0).getUses()) {
    auto slice = dyn_cast<SliceOp>(use.getOwner());
    if (slice && !isViewOfColumns(slice))
      return std::nullopt;
    OpOperand &last = slice ? *slice->use_begin() : use;
    auto reader = dyn_cast<LaunchOp>(last.getOwner());
    if (!reader || (pair.reader && pair.reader != reader) || reader->getBlock() != product->getBlock())
      return std::nullopt;
    pair.reader = reader;
    pair.gates.push_back({last.getOperandNumber(), slice ? slice.getStarts().back() : 0, slice != nullptr});
  }
  llvm::sort(pair.gates, [](const Gate &a, const Gate &b) { return a.argument < b.argument; });
  return pair.reader ? std::optional(pair) : std::nullopt;
}

Value JoinedSteps::gateOf(OpBuilder &builder, const Gate &gate, Value product, Type type) {
  if (!gate.isSlice)
    return product;
  SmallVector<int64_t> starts{0, gate.start}, steps{1, 1};
  return SliceOp::create(builder, product.getLoc(), type, product, starts, steps);
}

JoinedSteps::JoinedSteps(ModuleOp module) : module_(module) {
  SymbolTable symbols(module);
  auto hasRoot = [&](LaunchOp launch, KernelRoot root) {
    auto kernel = symbols.lookup<func::FuncOp>(launch.getKernel());
    return !kernel.isExternal() && rootOf(kernel) == root;
  };
  SmallVector<SmallVector<Pair>> groups; // of equal kernels
  for (func::FuncOp entry : entriesOf(module))
    entry.walk([&](LaunchOp product) {
      std::optional<Pair> pair = pairOf(product);
      if (!pair || !hasRoot(product, KernelRoot::contraction) || !hasRoot(pair->reader, KernelRoot::loop))
        return;
      auto *group = llvm::find_if(groups, [&](SmallVector<Pair> &group) {
        return group.front().product.getKernelAttr() == product.getKernelAttr() &&
               group.front().reader.getKernelAttr() == pair->reader.getKernelAttr() &&
               group.front().gates == pair->gates;
      });
      (group == groups.end() ? groups.emplace_back() : *group).push_back(*pair);
    });
  llvm::DenseSet<Operation *> joinedReaders; // are gone; one may read several products, in a group each
  for (SmallVector<Pair> &group : groups) {
    if (llvm::any_of(group, [&](Pair &pair) { return joinedReaders.contains(pair.reader); }))
      continue;
    const SmallVector<Gate> &gates = group.front().gates;
    auto product = symbols.lookup<func::FuncOp>(group.front().product.getKernel());
    auto reader = symbols.lookup<func::FuncOp>(group.front().reader.getKernel());
    if (group.size() < kLeastSteps || product->hasAttr("schedule"))
      continue;
    // Steps read what others of them compute.
    llvm::DenseSet<Operation *> readers;
    for (Pair &pair : group)
      readers.insert(pair.reader);
    size_t following = llvm::count_if(group, [&](Pair &pair) {
      return llvm::any_of(pair.product.getInputs(),
                          [&](Value input) { return readers.contains(input.getDefiningOp()); });
    });
    if (following + 1 < kLeastSteps)
      continue;
    Joined joined{{}, product, reader, gates};
    // The product's body, then the reader's.
    GraphRewriter builder(product.getOperation());
    SmallVector<Type> inputs(product.getArgumentTypes());
    for (auto [i, type] : llvm::enumerate(reader.getArgumentTypes()))
      if (!joined.isGate(unsigned(i)))
        inputs.push_back(type);
    joined.step = func::FuncOp::create(builder, builder.getFusedLoc({product.getLoc(), reader.getLoc()}),
                                       (product.getName() + "_step").str(),
                                       builder.getFunctionType(inputs, reader.getResultTypes()));
    joined.step.setPrivate();
    joined.step->setAttr("dlc.kernel", builder.getUnitAttr());
    joined.step->setAttr("root", product->getAttr("root"));
    Block *body = joined.step.addEntryBlock();
    builder.setInsertionPointToEnd(body);
    IRMapping mapping;
    for (auto [from, to] : llvm::zip(product.getArguments(), body->getArguments()))
      mapping.map(from, to);
    for (Operation &op : product.getBody().front().without_terminator())
      builder.clone(op, mapping);
    Value made = mapping.lookupOrDefault(product.getBody().front().getTerminator()->getOperand(0));
    for (const Gate &gate : gates)
      mapping.map(reader.getArgument(gate.argument),
                  gateOf(builder, gate, made, reader.getArgumentTypes()[gate.argument]));
    unsigned next = product.getNumArguments();
    for (auto [i, argument] : llvm::enumerate(reader.getArguments()))
      if (!joined.isGate(unsigned(i)))
        mapping.map(argument, body->getArgument(next++));
    for (Operation &op : reader.getBody().front())
      builder.clone(op, mapping);
    if (!isRecurrentStep(joined.step)) {
      joined.step.erase();
      continue;
    }
    symbols.insert(joined.step);
    for (Pair &pair : group)
      join(joined, pair);
    joinedReaders.insert(readers.begin(), readers.end());
    joined_.push_back(joined);
  }
}

void JoinedSteps::join(const Joined &joined, const Pair &pair) {
  LaunchOp product = pair.product, reader = pair.reader;
  GraphRewriter builder(reader);
  SmallVector<Value> inputs(product.getInputs());
  for (auto [i, input] : llvm::enumerate(reader.getInputs()))
    if (!joined.isGate(unsigned(i)))
      inputs.push_back(input);
  auto launch = LaunchOp::create(builder, reader.getLoc(), reader.getResultTypes(), func::FuncOp(joined.step).getName(),
                                 inputs, DenseI64ArrayAttr());
  if (Attribute reasons = product->getAttr(kReasonsAttribute)) // the reader's name the product
    launch->setAttr(kReasonsAttribute, reasons);
  builder.replaceOp(reader, launch);
  for (Operation *view : llvm::make_early_inc_range(product->getUsers()))
    builder.eraseOp(view);
  builder.eraseOp(product);
}

bool JoinedSteps::needs(func::FuncOp kernel) const {
  return llvm::any_of(joined_, [&](const Joined &joined) {
    return llvm::is_contained({joined.step, joined.product, joined.reader}, kernel);
  });
}

void JoinedSteps::takeApart() {
  llvm::SetVector<Operation *> functions; // pairs share some of them
  for (Joined &joined : joined_) {
    for (func::FuncOp function : {joined.step, joined.product, joined.reader})
      functions.insert(function);
    SmallVector<LaunchOp> launches;
    for (func::FuncOp entry : entriesOf(module_))
      entry.walk([&](LaunchOp launch) {
        if (launch.getKernel() == joined.step.getName())
          launches.push_back(launch);
      });
    for (LaunchOp launch : launches) {
      GraphRewriter builder(launch);
      unsigned own = joined.product.getNumArguments();
      auto product =
          LaunchOp::create(builder, launch.getLoc(), joined.product.getResultTypes(), joined.product.getName(),
                           launch.getInputs().take_front(own), DenseI64ArrayAttr());
      SmallVector<Value> inputs(launch.getInputs().drop_front(own));
      for (const Gate &gate : joined.gates)
        inputs.insert(inputs.begin() + gate.argument,
                      gateOf(builder, gate, product->getResult(0), joined.reader.getArgumentTypes()[gate.argument]));
      auto reader = LaunchOp::create(builder, launch.getLoc(), launch.getResultTypes(), joined.reader.getName(), inputs,
                                     DenseI64ArrayAttr());
      if (Attribute reasons = launch->getAttr(kReasonsAttribute))
        product->setAttr(kReasonsAttribute, reasons);
      builder.replaceOp(launch, reader);
    }
  }
  joined_.clear();
  SymbolTable symbols(module_);
  for (Operation *function : functions)
    if (SymbolTable::symbolKnownUseEmpty(function, module_))
      symbols.erase(function);
}

} // namespace dlc
