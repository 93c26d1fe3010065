#include "passes/JoinOperands.h"
#include "ir/ContractionView.h"
#include "ir/Entries.h"
#include "ir/RecurrentOperand.h"
#include "ir/ValueNames.h"
#include "ir/lowering/ContractionShape.h"
#include "mlir/IR/SymbolTable.h"
#include "passes/Patterns.h"
#include "passes/RecurrentStep.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;

namespace dlc {
namespace {

constexpr size_t kLeastSteps = 4;

// The new launch gives what the old one gave.
void replaceLaunch(LaunchOp old, LaunchOp launch) {
  for (auto [from, to] : llvm::zip_equal(old->getResults(), launch->getResults()))
    if (std::optional<ValueName> name = nameOf(from))
      giveName(to, *name);
  for (NamedAttribute attribute : old->getDiscardableAttrs())
    launch->setDiscardableAttr(attribute.getName(), attribute.getValue());
  old->replaceAllUsesWith(launch->getResults());
  old->erase();
}

} // namespace

// A product whose rows, its kernel's argument `operand`, another launch has put side by side: these inputs of its own.
struct JoinedOperands::Candidate {
  LaunchOp product, maker;
  func::FuncOp kernel;
  unsigned operand = 0;
  SmallVector<unsigned> pieces;

  Value piece(size_t number) const { return LaunchOp(maker).getInputs()[pieces[number]]; }
  // What equal steps have in common; pieces are of one type.
  auto form() const { return std::tuple(kernel, pieces.size(), piece(0).getType()); }
};

std::optional<JoinedOperands::Candidate> JoinedOperands::candidateOf(LaunchOp product, const SymbolTable &symbols) {
  Candidate candidate;
  candidate.product = product;
  candidate.kernel = symbols.lookup<func::FuncOp>(product.getKernel());
  if (candidate.kernel.isExternal() || rootOf(candidate.kernel) != KernelRoot::contraction ||
      candidate.kernel->hasAttr("schedule"))
    return std::nullopt;
  SmallVector<ContractionOpInterface> products = findContractions(candidate.kernel.getBody().front());
  if (products.size() != 1)
    return std::nullopt;
  auto rows = recurrentOperandOf(products.front().getContractionView().lhs.value);
  if (!rows || rows->segments.size() != 1)
    return std::nullopt;
  candidate.operand = rows->segments.front().getArgNumber();
  auto made = dyn_cast<OpResult>(product.getInputs()[candidate.operand]);
  candidate.maker = made ? dyn_cast<LaunchOp>(made.getOwner()) : LaunchOp();
  if (!candidate.maker || candidate.maker->getBlock() != product->getBlock())
    return std::nullopt;
  auto maker = symbols.lookup<func::FuncOp>(candidate.maker.getKernel());
  if (maker.isExternal() || maker->hasAttr("schedule"))
    return std::nullopt;
  Value yielded = maker.getBody().front().getTerminator()->getOperand(made.getResultNumber());
  auto pieces = recurrentOperandOf(yielded);
  if (!pieces || pieces->whole != yielded || pieces->segments.size() < 2)
    return std::nullopt;
  for (BlockArgument piece : pieces->segments)
    candidate.pieces.push_back(piece.getArgNumber());
  return candidate;
}

// The product's kernel, which puts its last arguments side by side.
func::FuncOp JoinedOperands::functionOf(const Candidate &candidate) {
  func::FuncOp kernel = candidate.kernel, function = kernel.clone();
  function.setName((kernel.getName() + "_of_parts").str());
  Location loc = function.getLoc();
  Block &body = function.getBody().front();
  SmallVector<Value> pieces;
  for (size_t piece = 0; piece < candidate.pieces.size(); ++piece) {
    (void)function.insertArgument(function.getNumArguments(), candidate.piece(piece).getType(), {}, loc);
    pieces.push_back(body.getArguments().back());
  }
  GraphRewriter builder(function.getContext());
  builder.setInsertionPointToStart(&body);
  Value whole = body.getArgument(candidate.operand);
  whole.replaceAllUsesWith(ConcatOp::create(builder, loc, whole.getType(), pieces, /*axis=*/1));
  (void)function.eraseArgument(candidate.operand);
  return function;
}

JoinedOperands::JoinedOperands(ModuleOp module) : module_(module) {
  SymbolTable symbols(module);
  std::vector<std::vector<Candidate>> groups; // of equal form
  for (func::FuncOp entry : entriesOf(module))
    entry.walk([&](LaunchOp product) {
      if (std::optional<Candidate> candidate = candidateOf(product, symbols)) {
        auto group =
            llvm::find_if(groups, [&](ArrayRef<Candidate> group) { return group.front().form() == candidate->form(); });
        (group == groups.end() ? groups.emplace_back() : *group).push_back(*candidate);
      }
    });
  for (ArrayRef<Candidate> group : groups) {
    // Steps put side by side what others of them compute.
    size_t following = llvm::count_if(group, [&](const Candidate &candidate) {
      auto before = candidate.piece(0).getDefiningOp<LaunchOp>();
      return before && before.getKernelAttr() == LaunchOp(candidate.product).getKernelAttr();
    });
    if (following + 1 < kLeastSteps)
      continue;
    func::FuncOp function = functionOf(group.front());
    if (!isRecurrentStep(function)) {
      function.erase();
      continue;
    }
    symbols.insert(function);
    for (const Candidate &candidate : group) {
      LaunchOp product = candidate.product;
      SmallVector<Value> operands(product.getInputs());
      Value whole = operands[candidate.operand];
      operands.erase(operands.begin() + candidate.operand);
      for (size_t piece = 0; piece < candidate.pieces.size(); ++piece)
        operands.push_back(candidate.piece(piece));
      GraphRewriter builder(product);
      auto launch = LaunchOp::create(builder, product.getLoc(), product.getResultTypes(), function.getName(), operands,
                                     DenseI64ArrayAttr());
      wholes_[launch] = whole;
      replaceLaunch(product, launch);
    }
    joined_.push_back({group.front().kernel, function, group.front().operand});
  }
}

bool JoinedOperands::needs(func::FuncOp kernel) const {
  return llvm::any_of(joined_,
                      [&](const Joined &joined) { return joined.product == kernel || joined.function == kernel; });
}

void JoinedOperands::takeApart() {
  llvm::SetVector<Operation *> makers, functions;
  for (auto [launch, whole] : wholes_)
    makers.insert(whole.getDefiningOp());
  for (Joined &joined : joined_) {
    functions.insert(joined.product);
    functions.insert(joined.function);
    SmallVector<LaunchOp> launches;
    for (func::FuncOp entry : entriesOf(module_))
      entry.walk([&](LaunchOp launch) {
        if (launch.getKernel() == joined.function.getName())
          launches.push_back(launch);
      });
    for (LaunchOp launch : launches) {
      SmallVector<Value> operands(launch.getInputs().take_front(joined.product.getNumArguments() - 1));
      operands.insert(operands.begin() + joined.operand, wholes_[launch]);
      GraphRewriter builder(launch);
      replaceLaunch(launch, LaunchOp::create(builder, launch.getLoc(), launch.getResultTypes(),
                                             joined.product.getName(), operands, DenseI64ArrayAttr()));
    }
  }
  for (Operation *maker : makers)
    if (maker->use_empty()) {
      functions.insert(SymbolTable::lookupNearestSymbolFrom(maker, LaunchOp(cast<LaunchOp>(maker)).getKernelAttr()));
      maker->erase();
    }
  joined_.clear();
  wholes_.clear();
  SymbolTable symbols(module_);
  for (Operation *function : functions)
    if (SymbolTable::symbolKnownUseEmpty(function, module_))
      symbols.erase(function);
}

} // namespace dlc
