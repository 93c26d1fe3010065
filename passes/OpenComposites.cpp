// Puts the expansions of composites in their place.
#include "ir/ValueNames.h"
#include "ir/build/GraphBuilder.h"
#include "passes/AllPasses.h"

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_OPENCOMPOSITES
#include "passes/Passes.h.inc"

namespace {

struct OpenComposites : impl::OpenCompositesBase<OpenComposites> {
  void runOnOperation() override {
    // Composites may be written in others: attention is, in softmax.
    for (;;) {
      SmallVector<CompositeOpInterface> composites;
      getOperation().walk([&](CompositeOpInterface op) { composites.push_back(op); });
      if (composites.empty())
        return;
      for (CompositeOpInterface op : composites)
        if (failed(open(op)))
          return signalPassFailure();
    }
  }

  static LogicalResult open(CompositeOpInterface op) {
    GraphRewriter builder(op);
    GraphBuilder graph(builder, op.getLoc());
    SmallVector<Value> values = op.expand(graph, op->getOperands());
    if (graph.failed())
      return emitError(op.getLoc()) << graph.errorMessage();
    builder.replaceOp(op, values);
    return success();
  }
};

} // namespace
} // namespace dlc
