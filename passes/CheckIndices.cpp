// Refuses indices that are known and out of range.
#include "ir/IndexBounds.h"
#include "passes/AllPasses.h"

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_CHECKINDICES
#include "passes/Passes.h.inc"

namespace {

struct CheckIndices : impl::CheckIndicesBase<CheckIndices> {
  void runOnOperation() override {
    bool wrong = false;
    getOperation().walk([&](Operation *op) {
      if (std::string what = knownIndexOutOfRange(op); !what.empty()) {
        emitError(op->getLoc()) << what;
        wrong = true;
      }
    });
    if (wrong)
      signalPassFailure();
  }
};

} // namespace
} // namespace dlc
