// Reference evaluation: matrix products, convolutions and what belongs to them. Operands are widened to double (64-bit
// integers for integers), products are summed there, and the sum is rounded once.
#include "ir/Dlc.h"
#include "ir/Quads.h"
#include "ir/data/ElementAccess.h"
#include "ir/data/FloatFormat.h"
#include "ir/lowering/Factor.h"
#include "ir/reference/Walk.h"
#include <cmath>

using namespace mlir;
using namespace dlc;

namespace {

// Reading and writing elements as T: double or, for integer types, uint64_t (which wraps as every integer type does).
template <typename T> struct Wide {
  ElementAccess access;
  bool tf32; // elements are rounded to it as they are read
  explicit Wide(Type type, Precision precision = Precision::operands)
      : access(accessOf(type)), tf32(precision == Precision::tf32) {}
  T read(const char *data, int64_t place) const {
    if constexpr (std::is_same_v<T, double>) {
      double value = access.readReal(data + place * access.bytes);
      return tf32 ? double(roundToTf32(float(value))) : value;
    } else
      return T(access.readInteger(data + place * access.bytes));
  }
  void write(char *data, int64_t place, T value) const {
    if constexpr (std::is_same_v<T, double>)
      access.writeReal(data + place * access.bytes, value);
    else
      access.writeInteger(data + place * access.bytes, int64_t(value));
  }
};

// The element of rhs (k, j), whatever its layout.
struct MatrixPlaces {
  int64_t row, column, panel = 0, panelStride = 0;
  int64_t at(int64_t k, int64_t j) const {
    return panel ? j / panel * panelStride + k * panel + j % panel : k * row + j * column;
  }
};

} // namespace

// One matrix product: rows are done in blocks, so that a row of rhs is widened once per block.
template <typename T>
static void multiply(const Wide<T> &lhsType, const char *lhs, MatrixPlaces lhsAt, const Wide<T> &rhsType,
                     const char *rhs, MatrixPlaces rhsAt, const Wide<T> &resultType, char *result, int64_t rows,
                     int64_t depth, int64_t columns) {
  constexpr int64_t block = 64;
  std::vector<T> sums, row(columns);
  for (int64_t first = 0; first < rows; first += block) {
    int64_t count = std::min(block, rows - first);
    sums.assign(count * columns, T(0));
    for (int64_t k = 0; k < depth; ++k) {
      for (int64_t j = 0; j < columns; ++j)
        row[j] = rhsType.read(rhs, rhsAt.at(k, j));
      for (int64_t i = 0; i < count; ++i) {
        T factor = lhsType.read(lhs, lhsAt.at(first + i, k));
        T *sum = sums.data() + i * columns;
        for (int64_t j = 0; j < columns; ++j)
          sum[j] += factor * row[j];
      }
    }
    for (int64_t i = 0; i < count * columns; ++i)
      resultType.write(result, first * columns + i, sums[i]);
  }
}

// What dlc.pack has put into quads, the numbers of panels behind the first `batch` dims -> [d0, ..., K, N]. A null
// tensor where there is no memory.
static Tensor unpackQuads(const Tensor &packed, size_t batch, int64_t depth, int64_t columns) {
  SmallVector<int64_t> shape(packed.shape().drop_back(3));
  int64_t panels = shape[batch], inner = ShapedType::getNumElements(ArrayRef(shape).drop_front(batch + 1));
  shape.erase(shape.begin() + batch);
  shape.append({depth, columns});
  Tensor result = Tensor::zeros(RankedTensorType::get(shape, packed.elementType()));
  if (result.isNull() || result.size() == 0)
    return result;
  int64_t panel = packed.shape().end()[-2], quads = quadCount(depth), matrices = result.size() / (depth * columns);
  const char *from = packed.bytes().data();
  char *to = result.mutableBytes().data();
  for (int64_t matrix = 0; matrix < matrices; ++matrix)
    for (int64_t k = 0; k < depth; ++k)
      for (int64_t column = 0; column < columns; ++column) {
        int64_t quad = ((matrix / inner * panels + column / panel) * inner + matrix % inner) * quads + k / 4;
        *to++ = from[(quad * panel + column % panel) * 4 + k - quadStart(k / 4, depth)];
      }
  return result;
}

template <typename T> static void evaluateMatmul(MatmulOp op, const Tensor &lhs, const Tensor &rhs, Tensor &result) {
  auto places = [](const Tensor &tensor, bool transposed) {
    int64_t last = tensor.shape().back();
    return transposed ? MatrixPlaces{1, last} : MatrixPlaces{last, 1};
  };
  ArrayRef<int64_t> shape = result.shape(), batch = shape.drop_back(2);
  int64_t rows = shape[shape.size() - 2], columns = shape.back();
  int64_t depth = lhs.shape()[lhs.rank() - (op.getTransposeLhs() ? 2 : 1)];
  int64_t panel = packsQuads(op) ? 0 : op.getPanel(); // quads are unpacked
  MatrixPlaces lhsAt = places(lhs, op.getTransposeLhs()), rhsAt = places(rhs, op.getTransposeRhs());
  if (panel)
    rhsAt.panel = panel, rhsAt.panelStride = depth * panel;
  // Offsets of a batch's matrices; 0 along broadcast dims.
  auto batchStrides = [&](const Tensor &tensor, bool hasBatch) {
    SmallVector<int64_t> strides(batch.size(), 0), own = rowMajorStrides(tensor.shape());
    size_t leading = hasBatch ? tensor.rank() - 2 : 0;
    for (size_t i = 0; i < leading; ++i)
      strides[batch.size() - leading + i] = tensor.shape()[i] == 1 ? 0 : own[i];
    return strides;
  };
  SmallVector<int64_t> lhsStrides = batchStrides(lhs, true), rhsStrides = batchStrides(rhs, panel == 0);
  Wide<T> lhsType(lhs.elementType(), op.getPrecision()), rhsType(rhs.elementType(), op.getPrecision());
  Wide<T> resultType(result.elementType());
  char *out = result.mutableBytes().data();
  for (Counter at(batch); !at.done(); at.next(), out += rows * columns * resultType.access.bytes)
    multiply(lhsType, lhs.bytes().data() + dot(at.index(), lhsStrides) * lhsType.access.bytes, lhsAt, rhsType,
             rhs.bytes().data() + dot(at.index(), rhsStrides) * rhsType.access.bytes, rhsAt, resultType, out, rows,
             depth, columns);
}

LogicalResult MatmulOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  if (results[0].size() == 0)
    return success();
  if (isa<FloatType>(results[0].elementType())) {
    evaluateMatmul<double>(*this, operands[0], operands[1], results[0]);
    return success();
  }
  Tensor rhs = operands[1];
  if (packsQuads(*this)) {
    rhs = unpackQuads(rhs, rhs.rank() - 4, operands[0].shape()[operands[0].rank() - (getTransposeLhs() ? 2 : 1)],
                      getColumns());
    if (rhs.isNull())
      return emitError("no memory for the unpacked rhs");
  }
  evaluateMatmul<uint64_t>(*this, operands[0], rhs, results[0]);
  return success();
}

namespace {

// A convolution with three spatial dims (missing ones have size 1), and where its elements lie in memory.
struct ConvPlaces {
  int64_t batch, channels, outputs, groups, panel = 0;
  int64_t input[3], output[3], kernel[3], strides[3], low[3], dilations[3];
  int64_t operandStrides[5], filterStrides[5], resultStrides[5]; // N C D H W, and O C D H W
};

} // namespace

// Spreads the spatial entries of an array over three, the missing ones in front.
static void spread(ArrayRef<int64_t> from, int64_t (&to)[3], int64_t missing) {
  std::fill(std::begin(to), std::end(to), missing);
  std::copy(from.begin(), from.end(), std::end(to) - from.size());
}

// `order` names the dims of `shape`: 0 and 1 for batch (outputs) and channels, 2 and up for spatial dims. Gives strides
// and spatial sizes.
static void placeDims(ArrayRef<int64_t> shape, ArrayRef<int64_t> order, int64_t (&strides)[5], int64_t (&sizes)[3]) {
  SmallVector<int64_t> own = rowMajorStrides(shape);
  int64_t shift = 5 - int64_t(order.size());
  std::fill(std::begin(strides), std::end(strides), 0);
  std::fill(std::begin(sizes), std::end(sizes), 1);
  for (size_t i = 0; i < order.size(); ++i) {
    int64_t dim = order[i] < 2 ? order[i] : order[i] + shift;
    strides[dim] = own[i];
    if (dim >= 2)
      sizes[dim - 2] = shape[i];
  }
}

static ConvPlaces placesOf(ConvOp op, const Tensor &operand, const Tensor &filter, const Tensor &result) {
  ConvPlaces places;
  bool last = op.getLayout() == Layout::channels_last;
  int64_t rank = operand.rank();
  SmallVector<int64_t> image, weights; // which dim each memory dim is
  for (int64_t dim = 2; dim < rank; ++dim)
    image.push_back(dim);
  weights = image;
  image.insert(last ? image.end() : image.begin(), 1);
  image.insert(image.begin(), 0);
  if (last)
    weights.append(op.getTransposeFilter() ? std::initializer_list<int64_t>{0, 1}
                                           : std::initializer_list<int64_t>{1, 0});
  else
    weights.insert(weights.begin(), {0, 1});
  placeDims(operand.shape(), image, places.operandStrides, places.input);
  placeDims(result.shape(), image, places.resultStrides, places.output);
  ArrayRef<int64_t> filterShape = filter.shape();
  places.panel = packsQuads(op) ? 0 : op.getPanel(); // quads are unpacked
  if (places.panel) // [panels, kernel..., C, panel]: strides of one panel, the panel's number is added at each element
    filterShape = filterShape.drop_front();
  placeDims(filterShape, weights, places.filterStrides, places.kernel);
  places.batch = operand.shape()[0];
  places.channels = operand.shape()[last ? rank - 1 : 1];
  places.outputs = result.shape()[last ? rank - 1 : 1];
  places.groups = op.getGroups();
  spread(op.getStrides(), places.strides, 1);
  spread(op.getPadsLow(), places.low, 0);
  spread(op.getDilations(), places.dilations, 1);
  return places;
}

// The range of output positions whose input position o*stride - low + k*dilation lies inside.
static std::pair<int64_t, int64_t> insideRange(const ConvPlaces &p, int dim, int64_t k) {
  int64_t shift = k * p.dilations[dim] - p.low[dim], stride = p.strides[dim];
  int64_t first = shift >= 0 ? 0 : (-shift + stride - 1) / stride;
  int64_t last = p.input[dim] - 1 - shift; // largest o*stride
  return {first, last < 0 ? 0 : std::min(p.output[dim], last / stride + 1)};
}

// One output plane of one sample: the sum over channels and kernel positions of a weight times a shifted input plane.
template <typename T>
static void convolvePlane(const ConvPlaces &p, const T *image, const T *weights, int64_t firstChannel, int64_t channels,
                          T *plane) {
  int64_t planeSize = p.input[0] * p.input[1] * p.input[2];
  for (int64_t c = 0; c < channels; ++c) {
    const T *input = image + (firstChannel + c) * planeSize;
    for (int64_t kd = 0; kd < p.kernel[0]; ++kd)
      for (int64_t kh = 0; kh < p.kernel[1]; ++kh)
        for (int64_t kw = 0; kw < p.kernel[2]; ++kw) {
          T weight = *weights++;
          auto [d0, d1] = insideRange(p, 0, kd);
          auto [h0, h1] = insideRange(p, 1, kh);
          auto [w0, w1] = insideRange(p, 2, kw);
          for (int64_t d = d0; d < d1; ++d)
            for (int64_t h = h0; h < h1; ++h) {
              int64_t id = d * p.strides[0] - p.low[0] + kd * p.dilations[0];
              int64_t ih = h * p.strides[1] - p.low[1] + kh * p.dilations[1];
              const T *from = input + (id * p.input[1] + ih) * p.input[2] - p.low[2] + kw * p.dilations[2];
              T *to = plane + (d * p.output[1] + h) * p.output[2];
              if (p.strides[2] == 1)
                for (int64_t w = w0; w < w1; ++w)
                  to[w] += weight * from[w];
              else
                for (int64_t w = w0; w < w1; ++w)
                  to[w] += weight * from[w * p.strides[2]];
            }
        }
  }
}

template <typename T>
static void evaluateConv(const ConvPlaces &p, Precision precision, const Tensor &operand, const Tensor &filter,
                         Tensor &result) {
  Wide<T> operandType(operand.elementType(), precision), filterType(filter.elementType(), precision);
  Wide<T> resultType(result.elementType());
  int64_t filterChannels = p.channels / p.groups, outputsPerGroup = p.outputs / p.groups;
  int64_t filterShape[5] = {p.outputs, filterChannels, p.kernel[0], p.kernel[1], p.kernel[2]};
  int64_t imageShape[4] = {p.channels, p.input[0], p.input[1], p.input[2]};
  int64_t filterSize = filterChannels * p.kernel[0] * p.kernel[1] * p.kernel[2];
  int64_t outputSize = p.output[0] * p.output[1] * p.output[2];
  // The filter as [O, C, D, H, W], a sample as [C, D, H, W].
  std::vector<T> weights, image, plane(outputSize);
  weights.reserve(p.outputs * filterSize);
  int64_t panelSize = filterSize * p.panel;
  for (Counter at(filterShape); !at.done(); at.next()) {
    int64_t place = dot(at.index(), p.filterStrides);
    if (p.panel)
      place += at[0] / p.panel * (panelSize - p.panel * p.filterStrides[0]);
    weights.push_back(filterType.read(filter.bytes().data(), place));
  }
  char *out = result.mutableBytes().data();
  for (int64_t n = 0; n < p.batch; ++n) {
    image.clear();
    image.reserve(p.channels * p.input[0] * p.input[1] * p.input[2]);
    for (Counter at(imageShape); !at.done(); at.next())
      image.push_back(operandType.read(
          operand.bytes().data(), n * p.operandStrides[0] + at[0] * p.operandStrides[1] + at[1] * p.operandStrides[2] +
                                      at[2] * p.operandStrides[3] + at[3] * p.operandStrides[4]));
    for (int64_t o = 0; o < p.outputs; ++o) {
      std::fill(plane.begin(), plane.end(), T(0));
      convolvePlane(p, image.data(), weights.data() + o * filterSize, o / outputsPerGroup * filterChannels,
                    filterChannels, plane.data());
      const T *sum = plane.data();
      for (Counter at(p.output); !at.done(); at.next())
        resultType.write(out,
                         n * p.resultStrides[0] + o * p.resultStrides[1] + at[0] * p.resultStrides[2] +
                             at[1] * p.resultStrides[3] + at[2] * p.resultStrides[4],
                         *sum++);
    }
  }
}

LogicalResult ConvOp::evaluate(ArrayRef<Tensor> operands, MutableArrayRef<Tensor> results) {
  if (results[0].size() == 0)
    return success();
  Tensor filter = operands[1];
  if (packsQuads(*this)) {
    filter = unpackQuads(filter, 0, operands[0].shape().back() / getGroups(), getColumns());
    if (filter.isNull())
      return emitError("no memory for the unpacked filter");
  }
  ConvPlaces places = placesOf(*this, operands[0], filter, results[0]);
  if (isa<FloatType>(results[0].elementType()))
    evaluateConv<double>(places, getPrecision(), operands[0], filter, results[0]);
  else
    evaluateConv<uint64_t>(places, getPrecision(), operands[0], filter, results[0]);
  return success();
}
