// Reference evaluation: the gradients of convolutions. Every product of the convolution gives one product here; sums
// are double (64-bit integers for integers) and rounded once.
#include "ir/Dlc.h"
#include "ir/data/ElementAccess.h"
#include "ir/data/FloatFormat.h"
#include "ir/reference/Walk.h"

using namespace mlir;
using namespace dlc;

namespace {

// Elements as T: double, or uint64_t, which wraps as integers do.
template <typename T> std::vector<T> readAll(const Tensor &tensor, Precision precision) {
  ElementAccess access = accessOf(tensor.elementType());
  std::vector<T> elements(tensor.size());
  const char *from = tensor.bytes().data();
  for (T &element : elements) {
    if constexpr (std::is_same_v<T, double>) {
      double value = access.readReal(from);
      element = precision == Precision::tf32 ? double(roundToTf32(float(value))) : value;
    } else {
      element = T(access.readInteger(from));
    }
    from += access.bytes;
  }
  return elements;
}

template <typename T> void writeAll(ArrayRef<T> elements, Tensor &tensor) {
  ElementAccess access = accessOf(tensor.elementType());
  char *to = tensor.mutableBytes().data();
  for (T element : elements) {
    if constexpr (std::is_same_v<T, double>)
      access.writeReal(to, element);
    else
      access.writeInteger(to, int64_t(element));
    to += access.bytes;
  }
}

// Places in an image [N, C, spatial...] or [N, spatial..., C], and in a filter.
struct Order {
  bool last; // channels_last
  SmallVector<int64_t> strides;
  bool swapped = false; // [kernel..., O, C]
  int64_t panel = 0;    // [panels, kernel..., O, panel]

  Order(Layout layout, ArrayRef<int64_t> shape)
      : last(layout == Layout::channels_last), strides(rowMajorStrides(shape)) {}
  int64_t image(int64_t sample, int64_t channel, ArrayRef<int64_t> at) const {
    int64_t place = sample * strides[0] + channel * strides[last ? strides.size() - 1 : 1];
    for (size_t d = 0; d < at.size(); ++d)
      place += at[d] * strides[(last ? 1 : 2) + d];
    return place;
  }
  int64_t filter(int64_t output, int64_t channel, ArrayRef<int64_t> tap) const {
    size_t rank = tap.size(), first = panel ? 1 : last ? 0 : 2;
    int64_t place = 0;
    for (size_t d = 0; d < rank; ++d)
      place += tap[d] * strides[first + d];
    if (panel)
      return place + channel / panel * strides[0] + output * strides[rank + 1] + channel % panel;
    if (!last)
      return place + output * strides[0] + channel * strides[1];
    return place + (swapped ? output : channel) * strides[rank] + (swapped ? channel : output);
  }
};

struct Sizes {
  int64_t samples, channels, outputs, groups;
  ArrayRef<int64_t> spatial, positions, kernel, strides, padsLow, dilations;
};

ArrayRef<int64_t> spatialOf(Layout layout, ArrayRef<int64_t> shape) {
  return layout == Layout::channels_last ? shape.drop_front().drop_back() : shape.drop_front(2);
}
int64_t channelsOf(Layout layout, ArrayRef<int64_t> shape) {
  return layout == Layout::channels_last ? shape.back() : shape[1];
}

// visit(sample, channel, place in the image, output, position, channel in the group, tap) for every product.
template <typename Visit> void forEachProduct(const Sizes &s, Visit visit) {
  int64_t channels = s.channels / s.groups, outputs = s.outputs / s.groups;
  SmallVector<int64_t> place(s.kernel.size());
  for (int64_t sample = 0; sample < s.samples; ++sample)
    for (Counter position(s.positions); !position.done(); position.next())
      for (Counter tap(s.kernel); !tap.done(); tap.next()) {
        bool inside = true;
        for (size_t d = 0; d < place.size(); ++d) {
          place[d] = position[d] * s.strides[d] - s.padsLow[d] + tap[d] * s.dilations[d];
          inside &= place[d] >= 0 && place[d] < s.spatial[d];
        }
        if (!inside)
          continue;
        for (int64_t group = 0; group < s.groups; ++group)
          for (int64_t c = 0; c < channels; ++c)
            for (int64_t o = 0; o < outputs; ++o)
              visit(sample, group * channels + c, ArrayRef(place), group * outputs + o, position.index(), c,
                    tap.index());
      }
}

template <typename T> void evaluateDataGrad(ConvDataGradOp op, ArrayRef<Tensor> operands, Tensor &result) {
  Layout layout = op.getLayout();
  Order image(layout, result.shape()), output(layout, operands[0].shape()), filter(layout, operands[1].shape());
  filter.panel = op.getPanel();
  filter.swapped = op.getTransposeFilter();
  size_t first = filter.panel ? 1 : filter.last ? 0 : 2;
  Sizes sizes{result.shape()[0],
              channelsOf(layout, result.shape()),
              channelsOf(layout, operands[0].shape()),
              int64_t(op.getGroups()),
              spatialOf(layout, result.shape()),
              spatialOf(layout, operands[0].shape()),
              operands[1].shape().slice(first, op.getStrides().size()),
              op.getStrides(),
              op.getPadsLow(),
              op.getDilations()};
  std::vector<T> gradient = readAll<T>(operands[0], op.getPrecision());
  std::vector<T> weights = readAll<T>(operands[1], op.getPrecision()), sums(result.size(), 0);
  forEachProduct(sizes, [&](int64_t n, int64_t channel, ArrayRef<int64_t> place, int64_t o, ArrayRef<int64_t> position,
                            int64_t c, ArrayRef<int64_t> tap) {
    sums[image.image(n, channel, place)] += gradient[output.image(n, o, position)] * weights[filter.filter(o, c, tap)];
  });
  writeAll<T>(sums, result);
}

template <typename T> void evaluateFilterGrad(ConvFilterGradOp op, ArrayRef<Tensor> operands, Tensor &result) {
  Layout layout = op.getLayout();
  int64_t parts = op.getParts();
  ArrayRef<int64_t> shape = result.shape().drop_front(parts ? 1 : 0);
  Order image(layout, operands[0].shape()), output(layout, operands[1].shape()), filter(layout, shape);
  Sizes sizes{operands[0].shape()[0],
              channelsOf(layout, operands[0].shape()),
              channelsOf(layout, operands[1].shape()),
              int64_t(op.getGroups()),
              spatialOf(layout, operands[0].shape()),
              spatialOf(layout, operands[1].shape()),
              shape.slice(filter.last ? 0 : 2, op.getStrides().size()),
              op.getStrides(),
              op.getPadsLow(),
              op.getDilations()};
  std::vector<T> x = readAll<T>(operands[0], op.getPrecision());
  std::vector<T> gradient = readAll<T>(operands[1], op.getPrecision()), sums(result.size(), 0);
  // Samples and positions in their order, cut into stretches of equal length.
  SmallVector<int64_t> positionStrides = rowMajorStrides(sizes.positions);
  int64_t positions = 1;
  for (int64_t size : sizes.positions)
    positions *= size;
  int64_t length = parts ? sizes.samples * positions / parts : 0, one = parts ? result.size() / parts : 0;
  forEachProduct(sizes, [&](int64_t n, int64_t channel, ArrayRef<int64_t> place, int64_t o, ArrayRef<int64_t> position,
                            int64_t c, ArrayRef<int64_t> tap) {
    int64_t part = parts ? (n * positions + dot(position, positionStrides)) / length : 0;
    sums[part * one + filter.filter(o, c, tap)] +=
        x[image.image(n, channel, place)] * gradient[output.image(n, o, position)];
  });
  writeAll<T>(sums, result);
}

} // namespace

LogicalResult ConvDataGradOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  if (isa<FloatType>(results[0].elementType()))
    evaluateDataGrad<double>(*this, operands, results[0]);
  else
    evaluateDataGrad<uint64_t>(*this, operands, results[0]);
  return success();
}

LogicalResult ConvFilterGradOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  if (isa<FloatType>(results[0].elementType()))
    evaluateFilterGrad<double>(*this, operands, results[0]);
  else
    evaluateFilterGrad<uint64_t>(*this, operands, results[0]);
  return success();
}
