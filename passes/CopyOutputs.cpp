// Puts a copying kernel in front of results of the model that no kernel can write in place.
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
    OpBuilder builder(terminator);
    llvm::DenseSet<Value> written;
    for (OpOperand &operand : terminator->getOpOperands()) {
      Value value = operand.get();
      Value source = withoutReshapes(value);
      if (isa_and_nonnull<KernelOp, LaunchOp>(source.getDefiningOp()) && written.insert(source).second)
        continue;
      Location loc = value.getDefiningOp() ? value.getLoc() : terminator->getLoc();
      auto kernel = KernelOp::create(builder, loc, TypeRange(value.getType()), ValueRange(value), KernelRoot::loop,
                                     DictionaryAttr());
      OpBuilder::InsertionGuard guard(builder);
      Block *body = builder.createBlock(&kernel.getBody());
      YieldOp::create(builder, loc, ValueRange(body->addArgument(value.getType(), loc)));
      operand.set(kernel.getOutputs().front());
    }
  }
};

} // namespace
} // namespace dlc
