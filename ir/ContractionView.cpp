#include "ir/ContractionView.h"
#include "mlir/IR/BuiltinTypes.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MathExtras.h"
#include <numeric>

using namespace mlir;

namespace dlc {

const LoopTerm *DimIndex::find(unsigned loop) const {
  auto found = llvm::find_if(terms, [&](const LoopTerm &term) { return term.loop == loop; });
  return found == terms.end() ? nullptr : &*found;
}

int64_t DimIndex::factorOf(unsigned loop) const {
  const LoopTerm *term = find(loop);
  return term ? term->factor : 0;
}

int64_t ContractionTensor::strideOf(unsigned loop, ArrayRef<int64_t> dimStrides) const {
  int64_t stride = 0;
  for (auto [dim, dimStride] : llvm::zip_equal(dims, dimStrides))
    stride += dim.factorOf(loop) * dimStride;
  return stride;
}

int64_t ContractionTensor::origin(ArrayRef<int64_t> dimStrides) const {
  int64_t origin = 0;
  for (auto [dim, dimStride] : llvm::zip_equal(dims, dimStrides))
    origin += dim.constant * dimStride;
  return origin;
}

unsigned ContractionView::addLoop(LoopRole role, int64_t size) {
  loops.push_back({role, size});
  return loops.size() - 1;
}

void ContractionView::settle() {
  for (ContractionTensor *tensor : {&lhs, &rhs})
    for (auto [dim, size] : llvm::zip_equal(tensor->dims, tensor->shape)) {
      int64_t low = dim.constant, high = dim.constant;
      bool known = !ShapedType::isDynamic(size);
      for (const LoopTerm &term : dim.terms) {
        known &= !ShapedType::isDynamic(loops[term.loop].size);
        (term.factor < 0 ? low : high) += term.factor * (loops[term.loop].size - 1);
      }
      bool moves = dim.terms.size() > 1 || dim.constant != 0;
      dim.mayLeave = dim.divisor != 1 || (known ? low < 0 || high >= size : moves);
    }
}

SmallVector<int64_t> ContractionView::sizes(LoopRole role) const {
  SmallVector<int64_t> result;
  for (const ContractionLoop &loop : loops)
    if (loop.role == role)
      result.push_back(loop.size);
  return result;
}

SmallVector<unsigned> ContractionView::numbers(LoopRole role) const {
  SmallVector<unsigned> result;
  for (auto [number, loop] : llvm::enumerate(loops))
    if (loop.role == role)
      result.push_back(number);
  return result;
}

int64_t ContractionView::count(LoopRole role) const {
  int64_t product = 1;
  for (const ContractionLoop &loop : loops)
    if (loop.role == role)
      product *= loop.size;
  return product;
}

bool ContractionView::isEmpty() const {
  return llvm::any_of(loops, [](const ContractionLoop &loop) { return loop.size == 0; });
}

uint64_t ContractionView::multiplyAdds() const {
  uint64_t product = 1;
  for (const ContractionLoop &loop : loops)
    product *= uint64_t(loop.size);
  for (const DimIndex &dim : lhs.dims)
    product /= uint64_t(dim.divisor);
  return product;
}

unsigned ContractionView::columnLoop() const {
  for (auto [number, loop] : llvm::enumerate(loops))
    if (loop.role == LoopRole::column)
      return number;
  llvm_unreachable("a contraction without columns");
}

std::optional<unsigned> ContractionView::groupLoop() const {
  for (const DimIndex &dim : result.dims)
    if (dim.find(columnLoop()))
      for (const LoopTerm &term : dim.terms)
        if (loops[term.loop].role == LoopRole::batch)
          return term.loop;
  return std::nullopt;
}

int64_t ContractionView::groups() const {
  std::optional<unsigned> group = groupLoop();
  return group ? loops[*group].size : 1;
}

int64_t ContractionView::groupChannels() const {
  std::optional<unsigned> group = groupLoop();
  if (!group)
    return 0;
  for (const DimIndex &dim : lhs.dims)
    if (const LoopTerm *term = dim.find(*group))
      return term->factor;
  return 0;
}

bool ContractionView::groupsAreNarrow() const { return groupLoop() && (columns() < 8 || groupChannels() < 4); }

bool ContractionView::isDepthwise() const { return groupLoop() && groupChannels() == 1; }

std::optional<unsigned> ContractionView::dimOf(const ContractionTensor &tensor, unsigned loop) const {
  std::optional<unsigned> group = groupLoop();
  for (auto [number, dim] : llvm::enumerate(tensor.dims)) {
    if (dim.factorOf(loop) != 1)
      continue;
    bool alone = llvm::all_of(dim.terms, [&](const LoopTerm &term) { return term.loop == loop || term.loop == group; });
    return alone && dim.constant == 0 && dim.divisor == 1 ? std::optional<unsigned>(number) : std::nullopt;
  }
  return std::nullopt;
}

// Where a window is read, its places come first: neighbours are those of the rows.
bool ContractionView::runsAlongDepth(const ContractionTensor &tensor) const {
  std::optional<unsigned> group = groupLoop();
  for (const LoopTerm &term : tensor.dims.back().terms)
    if (term.loop != group)
      return loops[term.loop].role == LoopRole::depth;
  return false;
}

int64_t ContractionView::neighbours(const ContractionTensor &tensor) const {
  const DimIndex &last = tensor.dims.back();
  std::optional<unsigned> group = groupLoop();
  return group && last.find(*group) && last.terms.size() > 1 ? loops[last.terms.back().loop].size : tensor.shape.back();
}

bool ContractionView::rhsIsTransposed() const {
  return rhs.dims.size() >= 2 && rhs.dims[rhs.dims.size() - 2].find(columnLoop()) && runsAlongDepth(rhs);
}

// Puts `factor` * (a new loop) + `offset` in the place of a loop whose size changes to `size`.
static void replaceLoop(ContractionView &view, unsigned loop, int64_t size, int64_t factor, int64_t offset) {
  view.loops[loop].size = size;
  for (ContractionTensor *tensor : {&view.lhs, &view.rhs, &view.result})
    for (DimIndex &dim : tensor->dims)
      for (LoopTerm &term : dim.terms)
        if (term.loop == loop) {
          dim.constant += term.factor * offset;
          term.factor *= factor;
        }
}

static int64_t floorModulo(int64_t a, int64_t b) { return (a % b + b) % b; }

// One dim (row + factor * tap + constant) / s: at place r of s, row = s*q + r, and of the taps every (s / gcd)-th.
static std::vector<ContractionView> withoutDivisor(const ContractionView &view, unsigned dimNumber) {
  std::vector<ContractionView> phases;
  const DimIndex &dim = view.lhs.dims[dimNumber];
  int64_t divisor = dim.divisor;
  auto isTap = [&](const LoopTerm &term) { return view.loops[term.loop].role == LoopRole::depth; };
  const LoopTerm tap = *llvm::find_if(dim.terms, isTap), row = *llvm::find_if_not(dim.terms, isTap);
  int64_t rows = view.loops[row.loop].size, taps = view.loops[tap.loop].size;
  int64_t step = divisor / std::gcd(std::abs(tap.factor), divisor);
  for (int64_t place = 0; place < std::min(divisor, rows); ++place) {
    int64_t first = 0;
    while (first < step && floorModulo(row.factor * place + tap.factor * first + dim.constant, divisor) != 0)
      ++first;
    ContractionView phase = view;
    bool any = first < step && first < taps;
    replaceLoop(phase, row.loop, (rows - place + divisor - 1) / divisor, divisor, place);
    replaceLoop(phase, tap.loop, any ? (taps - first + step - 1) / step : 0, any ? step : divisor, any ? first : 0);
    DimIndex &index = phase.lhs.dims[dimNumber];
    for (LoopTerm &term : index.terms)
      term.factor /= divisor;
    index.constant = any ? index.constant / divisor : 0;
    index.divisor = 1;
    phase.settle();
    phases.push_back(std::move(phase));
  }
  return phases;
}

std::vector<ContractionView> withoutDivisors(const ContractionView &view) {
  for (auto [number, dim] : llvm::enumerate(view.lhs.dims)) {
    if (dim.divisor == 1)
      continue;
    std::vector<ContractionView> all;
    for (const ContractionView &phase : withoutDivisor(view, number))
      llvm::append_range(all, withoutDivisors(phase));
    return all;
  }
  return {view};
}

} // namespace dlc
