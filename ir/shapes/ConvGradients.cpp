// Verifiers of the gradients of convolutions. Numbered constraints: D1 to D6 and E1 to E6 as in the ops' definitions.
#include "ir/shapes/Rules.h"

using namespace mlir;
using namespace dlc;

namespace {

// The numbers of one op's constraints, and the tensors that are images [N, C, spatial...] and the filter.
struct Gradient {
  const Rule &rule;
  char letter;
  RankedTensorType image, output, filter; // the convolution's operand, its result, its filter
  Layout layout;
  int64_t groups;
  bool packed = false; // the filter: outputs and kernel only are looked at
  int64_t outputsInFilter = 0, channelsInFilter = 0;

  std::string number(int constraint) const { return letter + std::to_string(constraint); }
  int64_t rank() const { return image.getRank(); }
  int64_t channelsOf(RankedTensorType type) const {
    return type.getDimSize(layout == Layout::channels_last ? rank() - 1 : 1);
  }

  LogicalResult checkRanks(int64_t filterRank) const;
  LogicalResult checkArrays(ArrayRef<int64_t> strides, ArrayRef<int64_t> dilations, ArrayRef<int64_t> padsLow) const;
  LogicalResult checkChannels() const;
  LogicalResult checkElements(RankedTensorType lhs, RankedTensorType rhs, RankedTensorType result,
                              Precision precision) const;
};

} // namespace

LogicalResult Gradient::checkRanks(int64_t filterRank) const {
  if (rank() >= 3 && rank() <= 5 && output.getRank() == rank() && filter.getRank() == filterRank)
    return success();
  return rule.fail(number(1), ": operands and result have ranks ", rank(), ", ", output.getRank(), " and ",
                   filter.getRank(), " (filter), expected two equal ones from 3 to 5 and ", filterRank);
}

LogicalResult Gradient::checkArrays(ArrayRef<int64_t> strides, ArrayRef<int64_t> dilations,
                                    ArrayRef<int64_t> padsLow) const {
  constexpr int64_t lowest = std::numeric_limits<int32_t>::min();
  size_t spatial = rank() - 2;
  return success(succeeded(checkArray(rule, number(1), "strides", strides, spatial, 1)) &&
                 succeeded(checkArray(rule, number(1), "dilations", dilations, spatial, 1)) &&
                 succeeded(checkArray(rule, number(1), "pads_low", padsLow, spatial, lowest)));
}

LogicalResult Gradient::checkChannels() const {
  int64_t channels = channelsOf(image), outputs = channelsOf(output);
  auto divides = [&](int64_t size) { return !isKnown(size) || size % groups == 0; };
  if (groups < 1 || !divides(channels) || !divides(outputs) || !mayEqual(outputsInFilter, outputs) ||
      (isKnown(channels) && !mayEqual(channelsInFilter, channels / groups)))
    return rule.fail(number(2), ": ", channels, " and ", outputs, " channels in ", groups,
                     " groups beside a filter for ", channelsInFilter, " and ", outputsInFilter,
                     ", expected C / groups and O, and that groups divide both");
  if (!mayEqual(image.getDimSize(0), output.getDimSize(0)))
    return rule.fail(number(3), ": batches are ", image.getDimSize(0), " and ", output.getDimSize(0),
                     ", expected equal ones");
  return success();
}

LogicalResult Gradient::checkElements(RankedTensorType lhs, RankedTensorType rhs, RankedTensorType result,
                                      Precision precision) const {
  Type element = contractionElementType(lhs.getElementType(), rhs.getElementType());
  if (!element || !compatibleSums(TypeRange(result.clone(element)), TypeRange(result)))
    return rule.fail(number(5), ": element types are ", lhs.getElementType(), ", ", rhs.getElementType(), " and ",
                     result.getElementType(), ", expected equal ones (or f32 sums, or i32 sums of 8-bit integers)");
  return checkPrecision(rule, number(6), precision, lhs.getElementType());
}

LogicalResult ConvDataGradOp::verify() {
  Rule rule(*this);
  int64_t panel = getPanel(), groups = getGroups();
  bool last = getLayout() == Layout::channels_last;
  Gradient check{rule, 'D', getType(), getGradient().getType(), getFilter().getType(), getLayout(), groups};
  if (failed(check.checkRanks(check.rank() + (panel ? 1 : 0))) ||
      failed(check.checkArrays(getStrides(), getDilations(), getPadsLow())))
    return failure();
  ArrayRef<int64_t> filter = check.filter.getShape();
  if (panel || getTransposeFilter()) {
    bool bytes = check.filter.getElementTypeBitWidth() == 8 && isa<IntegerType>(check.filter.getElementType());
    int64_t columns = check.channelsOf(check.image);
    if (!last || panel < 0 || (panel && (groups != 1 || getTransposeFilter() || bytes)) ||
        (panel && (!mayEqual(columns, getColumns()) || filter.back() != panel ||
                   filter.front() != int64_t(llvm::divideCeil(getColumns(), panel)))))
      return rule.fail("D4: filter ", printShape(filter), " of ", check.filter.getElementType(), " with panel ", panel,
                       ", columns ", getColumns(), ", groups ", groups, ", transpose_filter ", getTransposeFilter(),
                       " and layout ", stringifyLayout(getLayout()),
                       ", expected channels_last, and panels of one group that were not transposed, no bytes");
  }
  check.outputsInFilter = !last ? filter[0] : panel || getTransposeFilter() ? filter.end()[-2] : filter.back();
  check.channelsInFilter = panel                  ? int64_t(getColumns())
                           : !last                ? filter[1]
                           : getTransposeFilter() ? filter.back()
                                                  : filter.end()[-2];
  if (failed(check.checkChannels()))
    return failure();
  return check.checkElements(check.output, check.filter, check.image, getPrecision());
}

LogicalResult ConvFilterGradOp::verify() {
  Rule rule(*this);
  int64_t parts = getParts();
  bool last = getLayout() == Layout::channels_last;
  Gradient check{rule,      'E',         getOperand().getType(), getGradient().getType(),
                 getType(), getLayout(), int64_t(getGroups())};
  if (failed(check.checkRanks(check.rank() + (parts ? 1 : 0))) ||
      failed(check.checkArrays(getStrides(), getDilations(), getPadsLow())))
    return failure();
  ArrayRef<int64_t> filter = getType().getShape().drop_front(parts ? 1 : 0);
  if (parts) {
    int64_t rest = parts;
    SmallVector<int64_t> lengths{check.output.getDimSize(0)};
    llvm::append_range(lengths, check.output.getShape().drop_front().drop_back());
    for (int64_t length : lengths) {
      if (rest > 1 && length > 0 && rest % length == 0)
        rest /= length;
      else if (rest > 1 && length > 0 && length % rest == 0)
        rest = 1;
      else
        break;
    }
    if (!last || rest != 1 || getType().getDimSize(0) != parts)
      return rule.fail("E4: parts is ", parts, " with layout ", stringifyLayout(getLayout()), ", result ",
                       printShape(getType().getShape()), " and samples and positions ", printShape(lengths),
                       ", expected channels_last, a dim of that many parts, and stretches of equal length");
  }
  check.outputsInFilter = last ? filter.back() : filter[0];
  check.channelsInFilter = last ? filter.end()[-2] : filter[1];
  if (failed(check.checkChannels()))
    return failure();
  return check.checkElements(check.image, check.output, check.filter, getPrecision());
}
