// Ops that give the same elements another shape or order.
#include "frontend/onnx/OpTable.h"
#include "frontend/onnx/ops/DataAxes.h"
#include "frontend/onnx/ops/DataSizes.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

namespace {

void buildIdentity(NodeContext &c) { c.set(0, c.input(0)); }

// Product of the sizes, or -1 where it is out of range.
int64_t elements(ArrayRef<int64_t> shape) {
  int64_t product = 1;
  for (int64_t size : shape) {
    if (size == 0)
      return 0;
    if (size < 0 || product > (int64_t(1) << 40) / size)
      return -1;
    product *= size;
  }
  return product;
}

void buildReshape(NodeContext &c) {
  Value x = c.input(0);
  std::optional<SmallVector<int64_t>> wanted = c.intsAttr("shape");
  if (c.version >= 5 && decidedByData(c, c.input(1)) && reshapeAtRunTime(c))
    return;
  if (c.version >= 5)
    wanted = c.inputIntegers("shape", 1);
  if (!wanted || !c.staticShape(x))
    return;
  bool allowZero = c.intAttr("allowzero", 0) != 0;
  int64_t inferred = -1, known = 1;
  for (auto [i, size] : llvm::enumerate(*wanted)) {
    if (size == 0 && !allowZero) {
      if (!c.expect(int64_t(i) < c.rank(x),
                    "the shape copies dim " + Twine(i) + ", which " + typeName(c.type(x)) + " does not have"))
        return;
      size = c.shape(x)[i];
    }
    if (size == -1) {
      if (!c.expect(inferred < 0, "the shape holds -1 twice"))
        return;
      inferred = i;
      continue;
    }
    if (!c.expect(size >= 0, "the shape holds " + Twine(size)))
      return;
    known = elements({known, size});
    if (!c.expect(known >= 0, "the shape is too large"))
      return;
  }
  int64_t count = c.type(x).getNumElements();
  if (inferred >= 0) {
    if (!c.expect(known > 0 && count % known == 0, "the shape does not fit: " + typeName(c.type(x)) + " has " +
                                                       Twine(count) + " elements, the other dims have " + Twine(known)))
      return;
    (*wanted)[inferred] = count / known;
  } else if (!c.expect(known == count, "the shape does not fit: " + typeName(c.type(x)) + " has " + Twine(count) +
                                           " elements, the shape " + Twine(known))) {
    return;
  }
  c.set(0, c.reshape(x, *wanted));
}

void buildFlatten(NodeContext &c) {
  Value x = c.input(0);
  int64_t axis = c.intAttr("axis", 1);
  if (axis != c.rank(x))
    axis = c.normalizeAxis(axis, c.rank(x));
  if (!c.staticShape(x))
    return;
  int64_t rows = elements(c.shape(x).take_front(axis)), columns = elements(c.shape(x).drop_front(axis));
  c.set(0, c.reshape(x, {rows, columns}));
}

// `axes` of Squeeze and Unsqueeze: an attribute up to opset 12. Empty where absent; nullopt after an error.
std::optional<SmallVector<int64_t>> readAxes(NodeContext &c) {
  if (c.version < 13)
    return c.intsAttr("axes");
  return c.hasInput(1) ? c.inputIntegers("axes", 1) : SmallVector<int64_t>();
}

void buildSqueeze(NodeContext &c) {
  Value x = c.input(0);
  if (c.version >= 13 && chooseAxes(c, 1, c.rank(x), AxesKind::several, buildSqueeze))
    return;
  std::optional<SmallVector<int64_t>> given = readAxes(c);
  if (!given)
    return;
  SmallVector<int64_t> axes = c.normalizeAxes(*given, c.rank(x)), shape;
  bool all = c.version < 13 ? !c.has("axes") : !c.hasInput(1);
  for (auto [i, size] : llvm::enumerate(c.shape(x))) {
    if (all ? size == 1 : llvm::is_contained(axes, int64_t(i))) {
      if (!c.expect(size == 1, "dim " + Twine(i) + " of " + typeName(c.type(x)) + " is not 1"))
        return;
    } else {
      shape.push_back(size);
    }
  }
  c.set(0, c.reshape(x, shape));
}

void buildUnsqueeze(NodeContext &c) {
  Value x = c.input(0);
  if (c.version >= 13 && decidedByData(c, c.input(1)) &&
      chooseAxes(c, 1, c.rank(x) + c.type(c.input(1)).getNumElements(), AxesKind::several, buildUnsqueeze))
    return;
  std::optional<SmallVector<int64_t>> given = readAxes(c);
  if (!given || !c.expect(given->size() <= 64, "attribute 'axes' is too long"))
    return;
  int64_t rank = c.rank(x) + given->size();
  SmallVector<int64_t> axes = c.normalizeAxes(*given, rank), shape;
  if (c.failed())
    return;
  ArrayRef<int64_t> rest = c.shape(x);
  for (int64_t i = 0; i < rank; ++i) {
    if (llvm::is_contained(axes, i)) {
      shape.push_back(1);
    } else {
      shape.push_back(rest.front());
      rest = rest.drop_front();
    }
  }
  c.set(0, c.reshape(x, shape));
}

void buildTranspose(NodeContext &c) {
  Value x = c.input(0);
  auto reversed = llvm::to_vector(llvm::reverse(llvm::seq<int64_t>(0, c.rank(x))));
  SmallVector<int64_t> permutation = c.intsAttr("perm", reversed);
  for (int64_t axis : permutation) // negative ones are not allowed here
    c.expect(axis >= 0 && axis < c.rank(x), "'perm' holds " + Twine(axis) + ", expected 0 to " + Twine(c.rank(x) - 1));
  if (c.failed() || !c.expect(int64_t(permutation.size()) == c.rank(x), "expected one entry per dim in 'perm'"))
    return;
  c.set(0, c.transpose(x, permutation));
}

void buildConcat(NodeContext &c) {
  for (unsigned i = 0; i < c.inputCount(); ++i)
    c.input(i);
  c.set(0, c.concat(c.inputs(), c.normalizeAxis(c.intAttr("axis", 1), c.rank(c.input(0)))));
}

void buildSplit(NodeContext &c) {
  Value x = c.input(0);
  int64_t axis = c.normalizeAxis(c.intAttr("axis", 0), c.rank(x));
  std::optional<SmallVector<int64_t>> sizes = SmallVector<int64_t>();
  if (c.version < 13)
    sizes = c.intsAttr("split");
  else if (c.hasInput(1) && decidedByData(c, c.input(1)))
    return splitAtRunTime(c, x, axis);
  else if (c.hasInput(1))
    sizes = c.inputIntegers("split", 1);
  int64_t whole = c.failed() ? 0 : c.dim(x, axis), parts = c.outputCount();
  if (!sizes || c.failed())
    return;
  bool given = c.version < 13 ? c.has("split") : c.hasInput(1);
  if (c.version >= 18 &&
      !c.expect(given != c.has("num_outputs"),
                "expected either input 'split' or attribute 'num_outputs', found " + Twine(given ? "both" : "neither")))
    return;
  if (!given) {
    parts = c.intAttr("num_outputs", parts);
    if (!c.expect(parts == int64_t(c.outputCount()), "attribute 'num_outputs' is " + Twine(parts) +
                                                         ", but the node has " + Twine(c.outputCount()) + " outputs"))
      return;
    if (!c.expect(c.version >= 18 || whole % parts == 0,
                  "a dim of " + Twine(whole) + " does not divide into " + Twine(parts) + " equal parts"))
      return;
    int64_t part = (whole + parts - 1) / parts;
    for (int64_t left = whole; int64_t(sizes->size()) < parts; left -= part)
      sizes->push_back(std::clamp<int64_t>(left, 0, part));
  }
  int64_t sum = 0;
  for (int64_t size : *sizes) {
    if (!c.expect(size >= 0 && size <= whole, "a part of " + Twine(size) + " does not fit into " + typeName(c.type(x))))
      return;
    sum += size;
  }
  if (!c.expect(int64_t(sizes->size()) == parts && sum == whole, "expected " + Twine(parts) + " parts that add up to " +
                                                                     Twine(whole) + ", found " + Twine(sizes->size()) +
                                                                     " parts that add up to " + Twine(sum)))
    return;
  int64_t start = 0;
  for (auto [i, size] : llvm::enumerate(*sizes)) {
    c.set(i, c.sliceDim(x, axis, start, size));
    start += size;
  }
}

void buildSlice(NodeContext &c) {
  Value x = c.input(0);
  std::optional<SmallVector<int64_t>> starts, ends, axes = SmallVector<int64_t>(), steps = SmallVector<int64_t>();
  if (c.version >= 10 &&
      llvm::any_of(llvm::seq<unsigned>(1, 5), [&](unsigned i) { return decidedByData(c, c.optional(i)); }))
    return sliceAtRunTime(c);
  if (c.version < 10) {
    starts = c.intsAttr("starts");
    ends = c.intsAttr("ends");
    axes = c.intsAttr("axes");
  } else {
    starts = c.inputIntegers("starts", 1);
    ends = starts ? c.inputIntegers("ends", 2) : std::nullopt;
    if (ends && c.hasInput(3))
      axes = c.inputIntegers("axes", 3);
    if (ends && axes && c.hasInput(4))
      steps = c.inputIntegers("steps", 4);
  }
  if (!starts || !ends || !axes || !steps || c.failed())
    return;
  if (axes->empty())
    axes = llvm::to_vector(llvm::seq<int64_t>(0, starts->size()));
  if (steps->empty())
    steps->assign(starts->size(), 1);
  if (!c.expect(starts->size() == ends->size() && starts->size() == axes->size() && starts->size() == steps->size(),
                "starts, ends, axes and steps have different lengths"))
    return;
  SmallVector<int64_t> first(c.rank(x), 0), stride(c.rank(x), 1), sizes(c.shape(x));
  llvm::SmallBitVector seen(c.rank(x));
  for (size_t i = 0; i < axes->size(); ++i) {
    int64_t axis = c.normalizeAxis((*axes)[i], c.rank(x)), step = (*steps)[i];
    if (c.failed() || !c.expect(step != 0, "a step is zero") || !c.expect(!seen[axis], "an axis is named twice"))
      return;
    seen.set(axis);
    int64_t size = c.dim(x, axis);
    // ONNX clamps starts and ends; steps beyond the dim count as the dim's size.
    step = std::clamp<int64_t>(step, -std::max<int64_t>(size, 1), std::max<int64_t>(size, 1));
    auto place = [&](int64_t index) {
      int64_t fromStart = index < 0 ? index + size : index; // index >= INT64_MIN, so no overflow
      return step > 0 ? std::clamp<int64_t>(fromStart, 0, size) : std::clamp<int64_t>(fromStart, -1, size - 1);
    };
    int64_t from = place((*starts)[i]), to = place((*ends)[i]);
    int64_t count = step > 0 ? (to - from + step - 1) / step : (from - to - step - 1) / -step;
    first[axis] = count > 0 ? from : 0;
    stride[axis] = step;
    sizes[axis] = std::max<int64_t>(count, 0);
  }
  c.set(0, c.slice(x, first, stride, sizes));
}

// A dim of more than one element stays as it is; what the shape says for it is 1 or the same.
SmallVector<int64_t> expandedShape(NodeContext &c, Value x, Value wanted) {
  int64_t own = c.rank(x), count = c.dim(wanted, 0), rank = std::max(own, count);
  SmallVector<int64_t> shape;
  for (int64_t i = 0; i < rank && !c.failed(); ++i) {
    int64_t dim = i - (rank - own), place = i - (rank - count);
    bool stays = dim >= 0 && (c.shape(x)[dim] != 1 || place < 0);
    shape.push_back(stays ? c.shape(x)[dim] : readSize(c, c.element(wanted, place), mostOfUnbounded(rank), {0, i}));
  }
  return shape;
}

void buildExpand(NodeContext &c) {
  Value x = c.input(0);
  if (Value given = c.input(1); decidedByData(c, given) && c.rank(given) == 1 && c.staticShape(x)) {
    SmallVector<int64_t> shape = expandedShape(c, x, given);
    c.set(0, c.broadcast(x, shape));
    return;
  }
  std::optional<SmallVector<int64_t>> wanted = c.inputIntegers("shape", 1);
  if (!wanted ||
      !c.expect(llvm::all_of(*wanted, [](int64_t size) { return size >= 0; }), "the shape holds a negative size"))
    return;
  std::optional<SmallVector<int64_t>> shape = broadcastShapes(c.shape(x), *wanted);
  if (c.expect(shape.has_value(), typeName(c.type(x)) + " does not broadcast to the shape"))
    c.set(0, c.broadcast(x, *shape));
}

// [a, b] -> [1, a, 1, b] -> [n, a, m, b] -> [n*a, m*b]
void buildTile(NodeContext &c) {
  Value x = c.input(0);
  std::optional<SmallVector<int64_t>> repeats;
  if (Value given = c.input(1); decidedByData(c, given) && c.rank(given) == 1)
    repeats = readSizes(c, given, {0, 0}, mostOfUnbounded(c.dim(given, 0)));
  else
    repeats = c.inputIntegers("repeats", 1);
  if (!repeats || c.failed() || !c.staticShape(x))
    return;
  if (!c.expect(int64_t(repeats->size()) == c.rank(x), "expected one number per dim in input 'repeats'"))
    return;
  SmallVector<int64_t> apart, repeated, result;
  for (auto [size, count] : llvm::zip_equal(c.shape(x), *repeats)) {
    if (!c.expect(count >= 0 && (size == 0 || count <= (int64_t(1) << 40) / size),
                  "input 'repeats' holds " + Twine(count)))
      return;
    llvm::append_range(apart, ArrayRef<int64_t>{1, size});
    llvm::append_range(repeated, ArrayRef<int64_t>{count, size});
    result.push_back(size * count);
  }
  if (c.expect(elements(result) >= 0, "its result would be too large"))
    c.set(0, c.reshape(c.broadcast(c.reshape(x, apart), repeated), result));
}

std::optional<PadMode> padMode(NodeContext &c) {
  std::string mode = c.stringAttr("mode", "constant");
  if (mode == "constant")
    return PadMode::constant;
  if (mode == "edge")
    return PadMode::edge;
  if (mode == "reflect")
    return PadMode::reflect;
  if (mode == "wrap")
    return PadMode::wrap;
  c.error("attribute 'mode' is '" + mode + "', expected constant, edge, reflect or wrap");
  return std::nullopt;
}

void buildPad(NodeContext &c) {
  Value x = c.input(0), value;
  std::optional<SmallVector<int64_t>> pads, axes;
  std::optional<PadMode> mode = padMode(c);
  // Pads that are computed of sizes are known here, but others in other imports.
  auto isComputed = [&](Value pads) { return pads && c.looksAtSizes() && !pads.getDefiningOp<ConstantOp>(); };
  if (c.version >= 11 && mode &&
      (decidedByData(c, c.input(1)) || decidedByData(c, c.optional(3)) || isComputed(c.input(1))))
    return padAtRunTime(c, *mode);
  if (c.version < 11) {
    pads = c.intsAttr(c.has("paddings") ? "paddings" : "pads");
    value = c.like(x, c.floatAttr("value", 0));
  } else {
    pads = c.inputIntegers("pads", 1);
    value = c.hasInput(2) ? c.reshape(c.input(2), {}) : c.like(x, 0);
  }
  axes = llvm::to_vector(llvm::seq<int64_t>(0, c.rank(x)));
  if (c.hasInput(3))
    axes = c.inputIntegers("axes", 3);
  if (!pads || !mode || !axes ||
      !c.expect(pads->size() == 2 * axes->size(), "expected two pads per dim, found " + Twine(pads->size())))
    return;
  SmallVector<int64_t> low(c.rank(x), 0), high(c.rank(x), 0);
  for (size_t i = 0; i < axes->size(); ++i) {
    int64_t axis = c.normalizeAxis((*axes)[i], c.rank(x));
    if (c.failed())
      return;
    low[axis] = (*pads)[i];
    high[axis] = (*pads)[i + axes->size()];
    if (!c.expect(std::abs(low[axis]) < (int64_t(1) << 40) && std::abs(high[axis]) < (int64_t(1) << 40),
                  "a pad is out of range"))
      return;
  }
  c.set(0, c.pad(x, low, high, *mode, value));
}

// Splits the channels into [block, block, C'] (DCR) or [C', block, block] (CRD) and moves the blocks next to H and W.
void buildDepthToSpace(NodeContext &c) {
  Value x = c.input(0);
  int64_t block = c.intAttr("blocksize", 0);
  std::string mode = c.choiceAttr("mode", "DCR", {"DCR", "CRD"});
  if (!c.expect(c.rank(x) == 4, "expected a tensor [N, C, H, W], found " + typeName(c.type(x))) || !c.staticShape(x))
    return;
  ArrayRef<int64_t> s = c.shape(x);
  if (!c.expect(block > 0 && block < 32768 && s[1] % (block * block) == 0, "the channels do not divide by blocksize^2"))
    return;
  int64_t depth = s[1] / (block * block);
  bool dcr = mode == "DCR";
  Value apart = dcr ? c.reshape(x, {s[0], block, block, depth, s[2], s[3]})
                    : c.reshape(x, {s[0], depth, block, block, s[2], s[3]});
  Value moved = dcr ? c.transpose(apart, {0, 3, 4, 1, 5, 2}) : c.transpose(apart, {0, 1, 4, 2, 5, 3});
  c.set(0, c.reshape(moved, {s[0], depth, s[2] * block, s[3] * block}));
}

void buildSpaceToDepth(NodeContext &c) {
  Value x = c.input(0);
  int64_t block = c.intAttr("blocksize", 0);
  if (!c.expect(c.rank(x) == 4, "expected a tensor [N, C, H, W], found " + typeName(c.type(x))) || !c.staticShape(x))
    return;
  ArrayRef<int64_t> s = c.shape(x);
  if (!c.expect(block > 0 && block < 32768 && s[2] % block == 0 && s[3] % block == 0,
                "H and W do not divide by the blocksize"))
    return;
  Value apart = c.reshape(x, {s[0], s[1], s[2] / block, block, s[3] / block, block});
  std::string mode = c.choiceAttr("mode", "DCR", {"DCR", "CRD"});
  bool dcr = mode == "DCR";
  Value moved = dcr ? c.transpose(apart, {0, 3, 5, 1, 2, 4}) : c.transpose(apart, {0, 1, 3, 5, 2, 4});
  c.set(0, c.reshape(moved, {s[0], s[1] * block * block, s[2] / block, s[3] / block}));
}

// Crops or pads the named dims to the wanted sizes around the centre.
void buildCenterCropPad(NodeContext &c) {
  Value x = c.input(0);
  if (decidedByData(c, c.input(1)) || c.looksAtSizes())
    return centerCropPadAtRunTime(c);
  std::optional<SmallVector<int64_t>> wanted = c.inputIntegers("shape", 1);
  if (!wanted || !c.staticShape(x))
    return;
  auto all = llvm::to_vector(llvm::seq<int64_t>(0, c.rank(x)));
  SmallVector<int64_t> axes = c.intsAttr("axes", all);
  if (!c.expect(axes.size() == wanted->size(), "expected one size per axis in input 'shape'"))
    return;
  SmallVector<int64_t> low(c.rank(x), 0), high(c.rank(x), 0);
  for (auto [axis, size] : llvm::zip_equal(axes, *wanted)) {
    int64_t dim = c.normalizeAxis(axis, c.rank(x));
    if (c.failed() || !c.expect(size >= 0 && size < (int64_t(1) << 40), "a size is out of range"))
      return;
    int64_t more = size - c.shape(x)[dim];
    low[dim] = more >= 0 ? more / 2 : -(-more / 2);
    high[dim] = more - low[dim];
  }
  c.set(0, c.pad(x, low, high, PadMode::constant, c.like(x, 0)));
}

const OpRow rows[] = {
    {"", "Identity", 1, 0, buildIdentity},
    {"", "Reshape", 1, 0, buildReshape},
    {"", "Flatten", 1, 0, buildFlatten},
    {"", "Squeeze", 1, 0, buildSqueeze},
    {"", "Unsqueeze", 1, 0, buildUnsqueeze},
    {"", "Transpose", 1, 0, buildTranspose},
    {"", "Concat", 1, 0, buildConcat},
    {"", "Split", 1, 0, buildSplit},
    {"", "Slice", 1, 0, buildSlice},
    {"", "Expand", 8, 0, buildExpand},
    {"", "Tile", 6, 0, buildTile},
    {"", "Pad", 1, 0, buildPad},
    {"", "DepthToSpace", 1, 0, buildDepthToSpace},
    {"", "SpaceToDepth", 1, 0, buildSpaceToDepth},
    {"", "CenterCropPad", 18, 0, buildCenterCropPad},
};

} // namespace

ArrayRef<OpRow> dlc::frontend::shapeRows() { return rows; }
