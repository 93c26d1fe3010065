#include "passes/JoinSteps.h"
#include "ir/Entries.h"
#include "ir/ValueNames.h"
#include "ir/lowering/ContractionShape.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/SymbolTable.h"
#include "passes/Patterns.h"
#include "passes/Reasons.h"
#include "llvm/ADT/MapVector.h"

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
  if (!product || !isa<MatmulOp>(product) || shapeOf(product->getResult(0)).size() != 2 ||
      !llvm::all_of(body.getTerminator()->getOperandTypes(),
                    [](Type type) { return cast<RankedTensorType>(type).getRank() == 2; }))
    return false;
  ContractionView view = product.getContractionView();
  bool isFloat = typeOf(product->getResult(0)).getElementType().isF32();
  return !view.isEmpty() && !view.panel && view.batches() == 1 && isFloat && combinesColumns(body, product);
}

JoinedSteps::JoinedSteps(ModuleOp module) : module_(module) {
  SymbolTable symbols(module);
  // Pairs of launches, by their kernels.
  struct Pair {
    LaunchOp product, reader;
  };
  llvm::MapVector<std::tuple<Attribute, Attribute, unsigned>, SmallVector<Pair>> pairs;
  for (func::FuncOp entry : entriesOf(module))
    entry.walk([&](LaunchOp product) {
      if (product->getNumResults() != 1 || !product->getResult(0).hasOneUse())
        return;
      OpOperand &use = *product->getResult(0).use_begin();
      auto reader = dyn_cast<LaunchOp>(use.getOwner());
      if (reader && reader->getBlock() == product->getBlock())
        pairs[{product.getKernelAttr(), reader.getKernelAttr(), use.getOperandNumber()}].push_back({product, reader});
    });
  for (auto &[key, list] : pairs) {
    auto product = symbols.lookup<func::FuncOp>(list.front().product.getKernel());
    auto reader = symbols.lookup<func::FuncOp>(list.front().reader.getKernel());
    if (list.size() < kLeastSteps || product.isExternal() || reader.isExternal() || product->hasAttr("schedule") ||
        rootOf(product) != KernelRoot::contraction || rootOf(reader) != KernelRoot::loop)
      continue;
    // Steps read what others of them compute.
    llvm::DenseSet<Operation *> readers;
    for (Pair &pair : list)
      readers.insert(pair.reader);
    size_t following = llvm::count_if(list, [&](Pair &pair) {
      return llvm::any_of(pair.product.getInputs(),
                          [&](Value input) { return readers.contains(input.getDefiningOp()); });
    });
    if (following + 1 < kLeastSteps)
      continue;
    unsigned gates = std::get<2>(key);
    // The product's body, then the reader's.
    GraphRewriter builder(product.getOperation());
    SmallVector<Type> inputs(product.getArgumentTypes());
    for (auto [i, type] : llvm::enumerate(reader.getArgumentTypes()))
      if (i != gates)
        inputs.push_back(type);
    auto step = func::FuncOp::create(builder, builder.getFusedLoc({product.getLoc(), reader.getLoc()}),
                                     (product.getName() + "_step").str(),
                                     builder.getFunctionType(inputs, reader.getResultTypes()));
    step.setPrivate();
    step->setAttr("dlc.kernel", builder.getUnitAttr());
    step->setAttr("root", product->getAttr("root"));
    Block *body = step.addEntryBlock();
    builder.setInsertionPointToEnd(body);
    IRMapping mapping;
    for (auto [from, to] : llvm::zip(product.getArguments(), body->getArguments()))
      mapping.map(from, to);
    for (Operation &op : product.getBody().front().without_terminator())
      builder.clone(op, mapping);
    Value made = mapping.lookupOrDefault(product.getBody().front().getTerminator()->getOperand(0));
    unsigned next = product.getNumArguments();
    for (auto [i, argument] : llvm::enumerate(reader.getArguments()))
      mapping.map(argument, i == gates ? made : Value(body->getArgument(next++)));
    for (Operation &op : reader.getBody().front())
      builder.clone(op, mapping);
    if (!isRecurrentStep(step)) {
      step.erase();
      continue;
    }
    symbols.insert(step);
    Joined joined{step, product, reader, gates};
    for (Pair &pair : list)
      join(joined, pair.product, pair.reader);
    joined_.push_back(joined);
  }
}

void JoinedSteps::join(const Joined &joined, LaunchOp product, LaunchOp reader) {
  GraphRewriter builder(reader);
  SmallVector<Value> inputs(product.getInputs());
  for (auto [i, input] : llvm::enumerate(reader.getInputs()))
    if (i != joined.gates)
      inputs.push_back(input);
  auto launch = LaunchOp::create(builder, reader.getLoc(), reader.getResultTypes(), func::FuncOp(joined.step).getName(),
                                 inputs, DenseI64ArrayAttr());
  if (Attribute reasons = product->getAttr(kReasonsAttribute)) // the reader's name the product
    launch->setAttr(kReasonsAttribute, reasons);
  builder.replaceOp(reader, launch);
  builder.eraseOp(product);
}

bool JoinedSteps::hasStep(func::FuncOp kernel) const {
  return llvm::any_of(joined_, [&](const Joined &joined) { return joined.step == kernel; });
}

void JoinedSteps::takeApart() {
  SymbolTable symbols(module_);
  for (Joined &joined : joined_) {
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
      inputs.insert(inputs.begin() + joined.gates, product->getResult(0));
      auto reader = LaunchOp::create(builder, launch.getLoc(), launch.getResultTypes(), joined.reader.getName(), inputs,
                                     DenseI64ArrayAttr());
      if (Attribute reasons = launch->getAttr(kReasonsAttribute))
        product->setAttr(kReasonsAttribute, reasons);
      builder.replaceOp(launch, reader);
    }
    for (func::FuncOp function : {joined.step, joined.product, joined.reader})
      if (SymbolTable::symbolKnownUseEmpty(function, module_))
        symbols.erase(function);
  }
  joined_.clear();
}

} // namespace dlc
