// Puts a copying kernel in front of results of the model that no kernel can write in place.
#include "ir/Entries.h"
#include "ir/ValueNames.h"
#include "ir/Views.h"
#include "passes/AllPasses.h"

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_COPYOUTPUTS
#include "passes/Passes.h.inc"

namespace {

struct CopyOutputs : impl::CopyOutputsBase<CopyOutputs> {
  void runOnOperation() override {
    func::FuncOp function = getOperation();
    if (function.isExternal() || function->hasAttr("dlc.kernel"))
      return;
    Operation *terminator = function.getBody().front().getTerminator();
    llvm::DenseSet<Value> written;
    for (OpOperand &operand : terminator->getOpOperands()) {
      if (isUnchangedState(function, operand.getOperandNumber()))
        continue;
      Value source = withoutReshapes(operand.get());
      if (!isa_and_nonnull<KernelOp, LaunchOp>(source.getDefiningOp()) || !written.insert(source).second)
        copy(operand);
    }
    // What a loop carries is copied to its place one after the other: none may be read where another has been put.
    function.walk([&](LoopOpInterface loop) {
      Block &body = loop.getBody().front();
      for (OpOperand &operand : body.getTerminator()->getOpOperands())
        if (auto carried = dyn_cast<BlockArgument>(withoutReshapes(operand.get()));
            carried && carried.getOwner() == &body && carried.getArgNumber() != operand.getOperandNumber())
          copy(operand);
    });
  }

  // In front of the terminator.
  static void copy(OpOperand &operand) {
    Value value = operand.get();
    Operation *terminator = operand.getOwner();
    GraphRewriter builder(terminator);
    Location loc = value.getDefiningOp() ? value.getLoc() : terminator->getLoc();
    auto kernel = KernelOp::create(builder, loc, TypeRange(value.getType()), ValueRange(value), KernelRoot::loop,
                                   DictionaryAttr());
    Block *body = builder.createBlock(&kernel.getBody());
    YieldOp::create(builder, loc, ValueRange(body->addArgument(value.getType(), loc)));
    operand.set(kernel.getOutputs().front());
  }
};

} // namespace
} // namespace dlc
