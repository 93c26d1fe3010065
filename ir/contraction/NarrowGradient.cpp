#include "ir/contraction/NarrowGradient.h"
#include "ir/ContractionView.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;

namespace dlc {

SmallVector<int64_t> NarrowGradient::sizes(const ContractionView &view, ArrayRef<unsigned> loops) {
  return llvm::map_to_vector(loops, [&](unsigned loop) { return view.loops[loop].size; });
}

int64_t NarrowGradient::count(const ContractionView &view, ArrayRef<unsigned> loops) {
  int64_t product = 1;
  for (unsigned loop : loops)
    product *= view.loops[loop].size;
  return product;
}

// The only dim of the tensor that the loop moves.
static std::optional<unsigned> onlyDim(const ContractionTensor &tensor, unsigned loop) {
  std::optional<unsigned> found;
  for (auto [number, dim] : llvm::enumerate(tensor.dims))
    if (dim.find(loop)) {
      if (found)
        return std::nullopt;
      found = number;
    }
  return found;
}

std::optional<NarrowGradient> narrowGradientOf(const ContractionView &view) {
  if (view.isEmpty() || view.panel || !view.groupsAreNarrow())
    return std::nullopt;
  unsigned group = *view.groupLoop(), rank = view.lhs.dims.size();
  auto isLast = [&](const ContractionTensor &tensor) { return tensor.dims.back().find(group) != nullptr; };
  if (rank < 3 || view.rhs.dims.size() != rank || !isLast(view.lhs) || !isLast(view.rhs) || !isLast(view.result) ||
      view.rhs.shape.back() != view.result.shape.back())
    return std::nullopt;
  NarrowGradient gradient;
  gradient.channels = view.result.shape.back();
  gradient.lineDim = rank - 2;
  const DimIndex &line = view.lhs.dims[gradient.lineDim];
  auto ofRole = [&](LoopRole role) {
    return llvm::find_if(line.terms, [&](const LoopTerm &term) { return view.loops[term.loop].role == role; });
  };
  auto tap = ofRole(LoopRole::row), place = ofRole(LoopRole::depth);
  if (tap == line.terms.end() || place == line.terms.end() || line.divisor != 1 || tap->factor < 1 || place->factor < 1)
    return std::nullopt;
  gradient.tap = tap->loop;
  gradient.place = place->loop;
  if (onlyDim(view.lhs, gradient.tap) != gradient.lineDim || onlyDim(view.lhs, gradient.place) != gradient.lineDim ||
      onlyDim(view.rhs, gradient.place) != gradient.lineDim ||
      view.rhs.dims[gradient.lineDim].factorOf(gradient.place) != 1)
    return std::nullopt;
  gradient.taps = view.loops[gradient.tap].size;
  gradient.places = view.loops[gradient.place].size;
  gradient.inPlaces = view.lhs.shape[gradient.lineDim];
  gradient.stride = place->factor;
  gradient.dilation = tap->factor;
  for (auto [number, loop] : llvm::enumerate(view.loops)) {
    if (number == group || number == gradient.tap || number == gradient.place || loop.role == LoopRole::column)
      continue;
    (loop.role == LoopRole::batch ? gradient.parts
     : loop.role == LoopRole::row ? gradient.lines
                                  : gradient.summed)
        .push_back(number);
  }
  return gradient;
}

} // namespace dlc
