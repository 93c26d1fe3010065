// The few ops of ai.onnx.ml that are plain tensor arithmetic.
#include "frontend/onnx/OpTable.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

namespace {

void buildBinarizer(NodeContext &c) {
  Value x = c.input(0);
  c.set(0, c.cast(c.compare(Predicate::gt, x, c.like(x, c.floatAttr("threshold", 0))), c.elem(x)));
}

// Columns of the last dim; a vector counts as one row.
void buildArrayFeatureExtractor(NodeContext &c) {
  Value x = c.input(0), indices = c.input(1);
  if (!c.expect(c.rank(x) >= 1, "expected a tensor of rank 1 at least") || !c.staticShape(x) || !c.staticShape(indices))
    return;
  if (c.rank(x) == 1)
    x = c.reshape(x, {1, c.dim(x, 0)});
  c.set(0, c.gather(x, c.reshape(indices, {c.type(indices).getNumElements()}), c.rank(x) - 1));
}

void buildScaler(NodeContext &c) {
  Value x = c.cast(c.input(0), c.f32());
  SmallVector<double> offset = c.floatsAttr("offset"), scale = c.floatsAttr("scale");
  if (!offset.empty())
    x = c.sub(x, c.reals1d(c.f32(), offset));
  if (!scale.empty())
    x = c.mul(x, c.reals1d(c.f32(), scale));
  c.set(0, x);
}

const OpRow rows[] = {
    {"ai.onnx.ml", "Binarizer", 1, 0, buildBinarizer},
    {"ai.onnx.ml", "ArrayFeatureExtractor", 1, 0, buildArrayFeatureExtractor},
    {"ai.onnx.ml", "Scaler", 1, 0, buildScaler},
};

} // namespace

ArrayRef<OpRow> dlc::frontend::mlRows() { return rows; }
