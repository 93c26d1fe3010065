#include "ir/contraction/Depthwise.h"
#include "ir/ContractionView.h"

using namespace mlir;

namespace dlc {

std::optional<DepthwiseShape> depthwiseShapeOf(const ContractionView &view) {
  const ContractionTensor &in = view.lhs, &out = view.result;
  if (!view.isDepthwise() || view.columns() != 1 || view.panel || view.isEmpty() || out.dims.size() != 4 ||
      !out.dims.back().find(*view.groupLoop()) || !in.dims.back().find(*view.groupLoop()))
    return std::nullopt;
  // Samples and places are the same loops in both images.
  auto isAlong = [](const DimIndex &dim, unsigned loop) {
    return dim.terms.size() == 1 && dim.factorOf(loop) == 1 && dim.constant == 0;
  };
  SmallVector<unsigned> rows = view.numbers(LoopRole::row);
  if (rows.size() != 3 || !isAlong(in.dims[0], rows[0]) || !isAlong(out.dims[0], rows[0]))
    return std::nullopt;
  DepthwiseShape shape{out.shape[0], out.shape[3], {}, {}, {}, {}, {}, {}, {}};
  for (int d : {0, 1}) {
    const DimIndex &place = in.dims[1 + d];
    if (!isAlong(out.dims[1 + d], rows[1 + d]) || place.terms.size() != 2 || place.terms[0].loop != rows[1 + d] ||
        view.loops[place.terms[1].loop].role != LoopRole::depth || place.divisor != 1)
      return std::nullopt;
    shape.taps[d] = place.terms[1].loop;
    shape.input[d] = in.shape[1 + d];
    shape.output[d] = out.shape[1 + d];
    shape.kernel[d] = view.loops[shape.taps[d]].size;
    shape.strides[d] = place.terms[0].factor;
    shape.dilations[d] = place.terms[1].factor;
    shape.pads[d] = -place.constant;
  }
  return shape;
}

} // namespace dlc
