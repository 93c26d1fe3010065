// The views of the contraction ops: the rows that every reader of ContractionView stands on.
#include "ir/ContractionView.h"
#include "ir/Dlc.h"
#include "ir/Quads.h"
#include "llvm/ADT/StringExtras.h"
#include <numeric>

using namespace mlir;
using namespace dlc;

static ArrayRef<int64_t> shapeOf(Value value) { return cast<RankedTensorType>(value.getType()).getShape(); }

static DimIndex along(unsigned loop) { return {{{loop, 1}}}; }

static ContractionTensor tensorOf(Value value) { return {value, llvm::to_vector(shapeOf(value)), {}}; }

//===- dlc.matmul ----------------------------------------------------------===//

ContractionView MatmulOp::getContractionView() {
  ContractionView view;
  view.lhs = tensorOf(getLhs());
  view.rhs = tensorOf(getRhs());
  view.result = tensorOf(getResult());
  view.panel = getPanel();
  view.quads = packsQuads(*this);
  ArrayRef<int64_t> shape = view.result.shape;
  SmallVector<int64_t> &rhs = view.rhs.shape;
  bool transposeLhs = getTransposeLhs(), transposeRhs = getTransposeRhs();
  int64_t batch = int64_t(shape.size()) - 2, columns = shape.back();
  int64_t depth = view.lhs.shape.end()[transposeLhs ? -2 : -1];
  if (view.quads) { // [batch..., panels, quads, panel, 4]
    rhs.pop_back_n(4);
    view.panelsAt = unsigned(rhs.size());
    rhs.append({depth, columns});
  } else if (view.panel) {
    rhs = {depth, columns};
  }

  // Where the rhs has no batch of its own, the lhs's batch dims are more rows.
  bool shared = llvm::all_of(ArrayRef(rhs).drop_back(2), [](int64_t size) { return size == 1; });
  for (int64_t d = 0; d < batch; ++d)
    view.addLoop(shared && !transposeLhs ? LoopRole::row : LoopRole::batch, shape[d]);
  unsigned row = view.addLoop(LoopRole::row, shape[batch]), column = view.addLoop(LoopRole::column, columns);
  unsigned k = view.addLoop(LoopRole::depth, depth);
  // An operand's batch dims of size 1 are broadcast.
  auto place = [&](ContractionTensor &tensor, bool transposed, unsigned first, unsigned second) {
    unsigned own = tensor.shape.size() - 2;
    for (unsigned d = 0; d < own; ++d)
      tensor.dims.push_back(tensor.shape[d] == 1 ? DimIndex() : along(unsigned(batch) - own + d));
    tensor.dims.push_back(along(transposed ? second : first));
    tensor.dims.push_back(along(transposed ? first : second));
  };
  place(view.lhs, transposeLhs, row, k);
  place(view.rhs, transposeRhs, k, column);
  for (unsigned loop = 0; loop <= column; ++loop)
    view.result.dims.push_back(along(loop));
  view.settle();
  return view;
}

//===- Convolution and its gradients ---------------------------------------===//

namespace {

// What dlc.conv and its gradients have in common. The image is the convolution's operand, the output its result.
struct Convolution {
  bool last; // channels_last
  ArrayRef<int64_t> strides, dilations, padsLow;
  int64_t groups;
  SmallVector<int64_t> kernel, spatial, positions; // sizes of filter, image and output
  int64_t batch, channels, outputs;                // channels of each group

  static int64_t channelDim(bool last, ArrayRef<int64_t> shape) { return last ? int64_t(shape.size()) - 1 : 1; }
  static ArrayRef<int64_t> spatialOf(bool last, ArrayRef<int64_t> shape) {
    return last ? shape.drop_front().drop_back() : shape.drop_front(2);
  }
};

// `kernel`: the filter's spatial sizes.
template <typename Op> Convolution read(Op op, Value image, Value output, ArrayRef<int64_t> kernel) {
  bool last = op.getLayout() == Layout::channels_last;
  ArrayRef<int64_t> in = shapeOf(image), out = shapeOf(output);
  int64_t groups = op.getGroups();
  auto perGroup = [&](int64_t channels) { return ShapedType::isDynamic(channels) ? channels : channels / groups; };
  return {last,
          op.getStrides(),
          op.getDilations(),
          op.getPadsLow(),
          groups,
          llvm::to_vector(kernel),
          llvm::to_vector(Convolution::spatialOf(last, in)),
          llvm::to_vector(Convolution::spatialOf(last, out)),
          in[0],
          perGroup(in[Convolution::channelDim(last, in)]),
          perGroup(out[Convolution::channelDim(last, out)])};
}

// The kernel's sizes in a filter of one or the other layout, packed or not.
ArrayRef<int64_t> kernelOf(Value filter, bool last, int64_t panel, size_t spatial) {
  return shapeOf(filter).slice(!last ? 2 : panel ? 1 : 0, spatial);
}

// The numbers of a convolution's loops; `group` only where there are several.
struct Loops {
  std::optional<unsigned> group;
  unsigned sample = 0, channel = 0, output = 0;
  SmallVector<unsigned> taps, places; // spatial: of the kernel; of the image or of the output
};

// Channels of one kind: where the number of their loop goes, and how many there are in a group.
struct Channels {
  unsigned Loops::*loop;
  int64_t size;
};

// The loops of sums over taps and channels, at each of `places`; the depth in the filter's order.
Loops addLoops(ContractionView &view, const Convolution &conv, ArrayRef<int64_t> places, Channels columns,
               Channels depth) {
  Loops loops;
  if (conv.groups != 1)
    loops.group = view.addLoop(LoopRole::batch, conv.groups);
  loops.sample = view.addLoop(LoopRole::row, conv.batch);
  for (int64_t size : places)
    loops.places.push_back(view.addLoop(LoopRole::row, size));
  loops.*columns.loop = view.addLoop(LoopRole::column, columns.size);
  if (!conv.last)
    loops.*depth.loop = view.addLoop(LoopRole::depth, depth.size);
  for (int64_t size : conv.kernel)
    loops.taps.push_back(view.addLoop(LoopRole::depth, size));
  if (conv.last)
    loops.*depth.loop = view.addLoop(LoopRole::depth, depth.size);
  return loops;
}

DimIndex channelIndex(const Loops &loops, int64_t perGroup, unsigned loop) {
  DimIndex index;
  if (loops.group)
    index.terms.push_back({*loops.group, perGroup});
  index.terms.push_back({loop, 1});
  return index;
}

// [N, C, spatial...] or [N, spatial..., C].
void placeImage(ContractionTensor &tensor, bool last, DimIndex sample, ArrayRef<DimIndex> spatial, DimIndex channel) {
  tensor.dims = {sample};
  if (!last)
    tensor.dims.push_back(channel);
  llvm::append_range(tensor.dims, spatial);
  if (last)
    tensor.dims.push_back(channel);
}

// [O, C, kernel...] or [kernel..., C, O] ([kernel..., O, C] where `transposed`).
void placeFilter(ContractionTensor &tensor, bool last, bool transposed, ArrayRef<DimIndex> kernel, DimIndex channel,
                 DimIndex output) {
  if (!last)
    tensor.dims.append({output, channel});
  llvm::append_range(tensor.dims, kernel);
  if (last)
    tensor.dims.append({transposed ? output : channel, transposed ? channel : output});
}

SmallVector<DimIndex> alongEach(ArrayRef<unsigned> loops) { return llvm::map_to_vector(loops, along); }

// The packed filter's shape before it was packed.
void unpack(ContractionView &view, const Convolution &conv, int64_t depth, int64_t columns) {
  if (!view.panel)
    return;
  view.rhs.shape = conv.kernel;
  view.rhs.shape.append({depth, columns});
}

std::string joined(ArrayRef<int64_t> sizes) {
  return llvm::join(llvm::map_range(sizes, [](int64_t size) { return std::to_string(size); }), "x");
}

// "conv3x3s2_64x128_28x28", "dwconv3x3_64_56x56": kernel, channels, size of the output.
std::string label(const Convolution &conv, StringRef kind) {
  std::string text = joined(conv.kernel);
  auto add = [&](char letter, ArrayRef<int64_t> values) {
    if (!llvm::all_of(values, [](int64_t value) { return value == 1; }))
      text += letter + (llvm::all_equal(values) ? std::to_string(values.front()) : joined(values));
  };
  add('s', conv.strides);
  add('d', conv.dilations);
  bool depthwise = conv.groups > 1 && conv.channels == 1;
  std::string channels = std::to_string(conv.channels * conv.groups);
  if (!depthwise || conv.outputs != conv.channels)
    channels += "x" + std::to_string(conv.outputs * conv.groups);
  if (!depthwise && conv.groups > 1)
    channels += "g" + std::to_string(conv.groups);
  return (depthwise ? "dw" : "") + kind.str() + text + "_" +
         (conv.batch == 1 ? "" : "n" + std::to_string(conv.batch) + "_") + channels + "_" + joined(conv.positions);
}

Convolution read(ConvOp op) { return read(op, op.getOperand(), op.getResult(), op.getKernel()); }

Convolution read(ConvDataGradOp op) {
  bool last = op.getLayout() == Layout::channels_last;
  return read(op, op.getResult(), op.getGradient(),
              kernelOf(op.getFilter(), last, op.getPanel(), op.getStrides().size()));
}

Convolution read(ConvFilterGradOp op) {
  bool last = op.getLayout() == Layout::channels_last;
  ArrayRef<int64_t> filter = shapeOf(op.getResult()).drop_front(op.getParts() ? 1 : 0);
  return read(op, op.getOperand(), op.getGradient(), filter.slice(last ? 0 : 2, op.getStrides().size()));
}

} // namespace

ArrayRef<int64_t> ConvOp::getKernel() {
  return kernelOf(getFilter(), getLayout() == Layout::channels_last, getPanel(), getStrides().size());
}

ContractionView ConvOp::getContractionView() {
  Convolution conv = read(*this);
  ContractionView view;
  view.lhs = ::tensorOf(getOperand());
  view.rhs = ::tensorOf(getFilter());
  view.result = ::tensorOf(getResult());
  view.panel = getPanel();
  view.quads = packsQuads(*this);
  unpack(view, conv, conv.channels, conv.outputs * conv.groups);

  Loops loops = addLoops(view, conv, conv.positions, {&Loops::output, conv.outputs}, {&Loops::channel, conv.channels});
  SmallVector<DimIndex> window;
  for (size_t d = 0; d < conv.strides.size(); ++d)
    window.push_back({{{loops.places[d], conv.strides[d]}, {loops.taps[d], conv.dilations[d]}}, -conv.padsLow[d]});
  DimIndex channel = channelIndex(loops, conv.channels, loops.channel);
  DimIndex output = channelIndex(loops, conv.outputs, loops.output);
  placeImage(view.lhs, conv.last, along(loops.sample), window, channel);
  placeFilter(view.rhs, conv.last, getTransposeFilter(), alongEach(loops.taps), along(loops.channel), output);
  placeImage(view.result, conv.last, along(loops.sample), alongEach(loops.places), output);
  view.settle();
  return view;
}

// Taps are counted from the last one, so that they walk forwards over the gradient.
ContractionView ConvDataGradOp::getContractionView() {
  Convolution conv = read(*this);
  ContractionView view;
  view.lhs = ::tensorOf(getGradient());
  view.rhs = ::tensorOf(getFilter());
  view.result = ::tensorOf(getResult());
  view.panel = getPanel();
  unpack(view, conv, conv.outputs, conv.channels);

  Loops loops = addLoops(view, conv, conv.spatial, {&Loops::channel, conv.channels}, {&Loops::output, conv.outputs});
  SmallVector<DimIndex> window, taps;
  for (size_t d = 0; d < conv.strides.size(); ++d) {
    int64_t lastTap = conv.kernel[d] - 1;
    window.push_back({{{loops.places[d], 1}, {loops.taps[d], conv.dilations[d]}},
                      conv.padsLow[d] - lastTap * conv.dilations[d],
                      conv.strides[d]});
    taps.push_back({{{loops.taps[d], -1}}, lastTap});
  }
  DimIndex output = channelIndex(loops, conv.outputs, loops.output);
  DimIndex channel = channelIndex(loops, conv.channels, loops.channel);
  placeImage(view.lhs, conv.last, along(loops.sample), window, output);
  placeFilter(view.rhs, conv.last, getTransposeFilter() || getPanel() != 0, taps, along(loops.channel), output);
  placeImage(view.result, conv.last, along(loops.sample), alongEach(loops.places), channel);
  view.settle();
  return view;
}

ContractionView ConvFilterGradOp::getContractionView() {
  Convolution conv = read(*this);
  ContractionView view;
  view.lhs = ::tensorOf(getOperand());
  view.rhs = ::tensorOf(getGradient());
  view.result = ::tensorOf(getResult());

  // Samples and positions, with as many parts of each: those in front are cut first.
  SmallVector<int64_t> lengths{conv.batch};
  llvm::append_range(lengths, conv.positions);
  SmallVector<DimIndex> summed(lengths.size());
  int64_t parts = getParts();
  DimIndex part;
  for (auto [length, index] : llvm::zip_equal(lengths, summed)) {
    int64_t cut = std::gcd(parts, length);
    if (parts <= 1 || cut <= 1)
      continue;
    for (LoopTerm &term : part.terms)
      term.factor *= cut;
    length /= cut;
    parts /= cut;
    part.terms.push_back({view.addLoop(LoopRole::batch, cut), 1});
    index.terms.push_back({part.terms.back().loop, length});
  }
  Loops loops;
  if (conv.groups != 1)
    loops.group = view.addLoop(LoopRole::batch, conv.groups);
  SmallVector<DimIndex> window, taps;
  std::optional<unsigned> channelLoop; // none where each group has one channel
  auto addChannels = [&] {
    if (conv.channels != 1 || conv.groups == 1)
      channelLoop = view.addLoop(LoopRole::row, conv.channels);
  };
  if (!conv.last)
    addChannels();
  for (int64_t size : conv.kernel)
    taps.push_back(along(view.addLoop(LoopRole::row, size)));
  if (conv.last)
    addChannels();
  loops.output = view.addLoop(LoopRole::column, conv.outputs);
  for (auto [length, index] : llvm::zip_equal(lengths, summed))
    index.terms.push_back({view.addLoop(LoopRole::depth, length), 1});

  for (size_t d = 0; d < conv.strides.size(); ++d) {
    DimIndex index{{}, -conv.padsLow[d]};
    index.terms.push_back({taps[d].terms[0].loop, conv.dilations[d]});
    for (const LoopTerm &term : summed[1 + d].terms)
      index.terms.push_back({term.loop, term.factor * conv.strides[d]});
    window.push_back(index);
  }
  DimIndex channel, filterChannel, output = channelIndex(loops, conv.outputs, loops.output);
  if (channelLoop) {
    channel = channelIndex(loops, conv.channels, *channelLoop);
    filterChannel = along(*channelLoop);
  } else {
    channel.terms.push_back({*loops.group, 1});
  }
  placeImage(view.lhs, conv.last, summed[0], window, channel);
  placeImage(view.rhs, conv.last, summed[0], ArrayRef(summed).drop_front(), output);
  if (getParts())
    view.result.dims.push_back(part);
  placeFilter(view.result, conv.last, false, taps, filterChannel, output);
  view.settle();
  return view;
}

//===- Names and orders ----------------------------------------------------===//

std::string MatmulOp::getContractionLabel() {
  ContractionView view = getContractionView();
  return "matmul_" + joined(view.result.shape) + "x" + std::to_string(view.depth());
}
std::string ConvOp::getContractionLabel() { return label(read(*this), "conv"); }
std::string ConvDataGradOp::getContractionLabel() { return label(read(*this), "conv_data_grad"); }
std::string ConvFilterGradOp::getContractionLabel() { return label(read(*this), "conv_filter_grad"); }

bool MatmulOp::mayPackRhs(bool quads) { return true; }
bool ConvOp::mayPackRhs(bool quads) { return true; }
bool ConvDataGradOp::mayPackRhs(bool quads) { return !quads && getLayout() == Layout::channels_last; }
bool ConvFilterGradOp::mayPackRhs(bool quads) { return false; }

void MatmulOp::setRhsOrder(bool transposed, int64_t panel) {
  setColumns(panel ? getType().getShape().back() : 0);
  setTransposeRhs(transposed);
  setPanel(panel);
}
void ConvOp::setRhsOrder(bool transposed, int64_t panel) {
  setColumns(panel ? getType().getShape().back() : 0);
  setTransposeFilter(transposed);
  setPanel(panel);
}
void ConvDataGradOp::setRhsOrder(bool transposed, int64_t panel) {
  setColumns(panel ? getType().getShape().back() : 0);
  setTransposeFilter(!transposed && !panel);
  setPanel(panel);
}
void ConvFilterGradOp::setRhsOrder(bool transposed, int64_t panel) {
  assert(!transposed && !panel && "a gradient ends with its columns and is not packed");
}
