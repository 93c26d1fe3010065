// Products, convolutions, pools, reductions, softmax, recurrences, resampling.
#include "frontend/export/Writer.h"
#include "ir/Permutations.h"

using namespace mlir;

namespace dlc::frontend {
namespace {

int64_t rankOf(Value value) { return cast<RankedTensorType>(value.getType()).getRank(); }

std::string toFirst(OnnxWriter &w, Value value, Layout layout) {
  return layout == Layout::channels_first ? w.name(value)
                                          : w.transposed(w.name(value), inverse(channelsLastOrder(rankOf(value))));
}
// A node whose result gets back to where the op's has its channels.
OnnxWriter::Node fromFirst(OnnxWriter &w, const char *op, ArrayRef<std::string> inputs, Value result, Layout layout) {
  if (layout == Layout::channels_first)
    return w.node(op, inputs, w.name(result));
  OnnxWriter::Node node = w.node(op, inputs);
  w.transposed(node.output(), channelsLastOrder(rankOf(result)), w.name(result));
  return node;
}

// [kernel..., I, O], or [kernel..., O, I] -> [O, I, kernel...]
std::string filterToFirst(OnnxWriter &w, Value filter, Layout layout, bool transposed = false) {
  if (layout == Layout::channels_first)
    return w.name(filter);
  SmallVector<int64_t> order = filterLastOrder(rankOf(filter));
  if (transposed)
    std::swap(order.end()[-1], order.end()[-2]);
  return w.transposed(w.name(filter), inverse(order));
}

SmallVector<int64_t> joined(ArrayRef<int64_t> low, ArrayRef<int64_t> high) {
  SmallVector<int64_t> pads(low);
  llvm::append_range(pads, high);
  return pads;
}

LogicalResult writeConv(OnnxWriter &w, Operation *op) {
  auto conv = cast<ConvOp>(op);
  fromFirst(w, "Conv",
            {toFirst(w, conv.getOperand(), conv.getLayout()),
             filterToFirst(w, conv.getFilter(), conv.getLayout(), conv.getTransposeFilter())},
            conv.getResult(), conv.getLayout())
      .set("strides", conv.getStrides())
      .set("pads", joined(conv.getPadsLow(), conv.getPadsHigh()))
      .set("dilations", conv.getDilations())
      .set("group", int64_t(conv.getGroups()));
  return success();
}

// ConvTranspose pads the end so that the result has its size.
LogicalResult writeConvDataGrad(OnnxWriter &w, Operation *op) {
  auto conv = cast<ConvDataGradOp>(op);
  if (conv.getTransposeFilter() || conv.getLayout() == Layout::channels_first)
    return op->emitError("this form of dlc.conv_data_grad cannot be written as ONNX");
  ArrayRef<int64_t> in = cast<RankedTensorType>(conv.getGradient().getType()).getShape(),
                    out = cast<RankedTensorType>(conv.getType()).getShape();
  ArrayRef<int64_t> filter = cast<RankedTensorType>(conv.getFilter().getType()).getShape();
  SmallVector<int64_t> high, extra;
  for (size_t i = 0; i < conv.getStrides().size(); ++i) {
    int64_t whole =
        (in[i + 1] - 1) * conv.getStrides()[i] + conv.getDilations()[i] * (filter[i] - 1) + 1 - conv.getPadsLow()[i];
    high.push_back(std::max<int64_t>(0, whole - out[i + 1]));
    extra.push_back(std::max<int64_t>(0, out[i + 1] - whole));
  }
  // Its filter is [O, I/groups, kernel...] of the convolution: [in, out, kernel...] here.
  fromFirst(w, "ConvTranspose",
            {toFirst(w, conv.getGradient(), conv.getLayout()), filterToFirst(w, conv.getFilter(), conv.getLayout())},
            conv.getResult(), conv.getLayout())
      .set("strides", conv.getStrides())
      .set("pads", joined(conv.getPadsLow(), high))
      .set("output_padding", extra)
      .set("dilations", conv.getDilations())
      .set("group", int64_t(conv.getGroups()));
  return success();
}

LogicalResult writePool(OnnxWriter &w, Operation *op) {
  auto pool = cast<PoolOp>(op);
  static constexpr const char *names[] = {"MaxPool", "AveragePool", "LpPool"};
  OnnxWriter::Node node = fromFirst(w, names[int(pool.getKind())], {toFirst(w, pool.getOperand(), pool.getLayout())},
                                    pool.getResult(), pool.getLayout());
  node.set("kernel_shape", pool.getKernel())
      .set("strides", pool.getStrides())
      .set("pads", joined(pool.getPadsLow(), pool.getPadsHigh()));
  node.set("ceil_mode", int64_t(pool.getCeilMode()));
  if (pool.getKind() == PoolKind::average)
    node.set("count_include_pad", int64_t(pool.getCountIncludePad()));
  else
    node.set("dilations", pool.getDilations());
  if (pool.getKind() == PoolKind::lp)
    node.set("p", int64_t(pool.getP()));
  return success();
}

LogicalResult writeMatmul(OnnxWriter &w, Operation *op) {
  auto matmul = cast<MatmulOp>(op);
  auto operand = [&](Value value, bool isTransposed) {
    if (!isTransposed)
      return w.name(value);
    auto order = llvm::to_vector(llvm::seq<int64_t>(0, rankOf(value)));
    std::swap(order[order.size() - 1], order[order.size() - 2]);
    return w.transposed(w.name(value), order);
  };
  w.node("MatMul",
         {operand(matmul.getLhs(), matmul.getTransposeLhs()), operand(matmul.getRhs(), matmul.getTransposeRhs())},
         w.name(matmul.getResult()));
  return success();
}

LogicalResult writeReduce(OnnxWriter &w, Operation *op) {
  auto reduce = cast<ReduceOp>(op);
  const char *name = reduce.getKind() == ReduceKind::sum   ? "ReduceSum"
                     : reduce.getKind() == ReduceKind::max ? "ReduceMax"
                     : reduce.getKind() == ReduceKind::min ? "ReduceMin"
                                                           : "ReduceProd";
  w.node(name, {w.name(reduce.getOperand()), w.integers(reduce.getAxes())}, w.name(reduce.getResult()))
      .set("keepdims", int64_t(reduce.getKeepdims()));
  return success();
}

LogicalResult writeArgReduce(OnnxWriter &w, Operation *op) {
  auto reduce = cast<ArgReduceOp>(op);
  w.node(reduce.getKind() == ReduceKind::max ? "ArgMax" : "ArgMin", {w.name(reduce.getOperand())},
         w.name(reduce.getResult()))
      .set("axis", int64_t(reduce.getAxis()))
      .set("keepdims", int64_t(reduce.getKeepdims()))
      .set("select_last_index", int64_t(reduce.getSelectLast()));
  return success();
}

template <typename Op> LogicalResult writeSoftmax(OnnxWriter &w, Operation *op) {
  auto softmax = cast<Op>(op);
  if (softmax.getAxes().size() != 1)
    return op->emitError("a softmax over several dims cannot be written as ONNX");
  w.node(std::is_same_v<Op, SoftmaxOp> ? "Softmax" : "LogSoftmax", {w.name(softmax.getOperand())},
         w.name(softmax.getResult()))
      .set("axis", int64_t(softmax.getAxes()[0]));
  return success();
}

// The ops are ONNX's own, to the order of gates.
template <typename Op> LogicalResult writeRecurrence(OnnxWriter &w, Operation *op) {
  auto layer = cast<Op>(op);
  auto optional = [&](Value value) { return value ? w.name(value) : std::string(); };
  SmallVector<std::string> inputs{w.name(layer.getOperand()),    w.name(layer.getWeights()),
                                  w.name(layer.getRecurrence()), optional(layer.getBias()),
                                  optional(layer.getLengths()),  optional(layer.getInitialHidden())};
  const char *name = std::is_same_v<Op, RnnOp> ? "RNN" : std::is_same_v<Op, GruOp> ? "GRU" : "LSTM";
  if constexpr (std::is_same_v<Op, LstmOp>)
    inputs.append({optional(layer.getInitialCell()), optional(layer.getPeepholes())});
  while (inputs.back().empty())
    inputs.pop_back();
  OnnxWriter::Node node = w.node(name, inputs, w.name(op->getResult(0)));
  for (Value result : op->getResults().drop_front())
    node.proto->add_output(w.name(result));
  static constexpr const char *directions[] = {"forward", "reverse", "bidirectional"};
  SmallVector<std::string> functions;
  for (StringRef function : layer.getActivations().template getAsValueRange<StringAttr>())
    functions.push_back(function == "sigmoid" ? "Sigmoid"
                        : function == "tanh"  ? "Tanh"
                        : function == "relu"  ? "Relu"
                                              : function.str());
  node.set("direction", StringRef(directions[int(layer.getDirection())])).set("activations", functions);
  node.set("hidden_size", cast<RankedTensorType>(layer.getRecurrence().getType()).getShape()[2]);
  if constexpr (std::is_same_v<Op, GruOp>)
    node.set("linear_before_reset", int64_t(layer.getLinearBeforeReset()));
  return success();
}

LogicalResult writeResize(OnnxWriter &w, Operation *op) {
  auto resize = cast<ResizeOp>(op);
  static constexpr const char *modes[] = {"nearest", "linear", "cubic"};
  std::string sizes = w.integers(cast<RankedTensorType>(resize.getType()).getShape());
  w.node("Resize", {w.name(resize.getOperand()), "", "", sizes}, w.name(resize.getResult()))
      .set("mode", StringRef(modes[int(resize.getMode())]))
      .set("coordinate_transformation_mode", resize.getCoordinates())
      .set("nearest_mode", resize.getNearestMode())
      .set("cubic_coeff_a", resize.getCubicCoefficient().convertToDouble());
  return success();
}

LogicalResult writeBatchNorm(OnnxWriter &w, Operation *op) {
  auto norm = cast<BatchNormOp>(op);
  SmallVector<std::string> inputs;
  for (Value operand : op->getOperands())
    inputs.push_back(w.name(operand));
  w.node("BatchNormalization", inputs, w.name(norm.getResult())).set("epsilon", norm.getEpsilon().convertToDouble());
  return success();
}

const ExportRow rows[] = {
    {"dlc.conv", writeConv},
    {"dlc.conv_data_grad", writeConvDataGrad},
    {"dlc.pool", writePool},
    {"dlc.matmul", writeMatmul},
    {"dlc.reduce", writeReduce},
    {"dlc.arg_reduce", writeArgReduce},
    {"dlc.softmax", writeSoftmax<SoftmaxOp>},
    {"dlc.log_softmax", writeSoftmax<LogSoftmaxOp>},
    {"dlc.rnn", writeRecurrence<RnnOp>},
    {"dlc.gru", writeRecurrence<GruOp>},
    {"dlc.lstm", writeRecurrence<LstmOp>},
    {"dlc.resize", writeResize},
    {"dlc.batch_norm", writeBatchNorm},
};

} // namespace

ArrayRef<ExportRow> structuredExports() { return rows; }

} // namespace dlc::frontend
