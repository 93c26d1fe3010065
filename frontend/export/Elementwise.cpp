// Ops on elements, and those that move them.
#include "frontend/export/Writer.h"
#include "frontend/onnx/Tensors.h"

using namespace mlir;

namespace dlc::frontend {
namespace {

SmallVector<std::string> operandNames(OnnxWriter &w, Operation *op) {
  SmallVector<std::string> names;
  for (Value operand : op->getOperands())
    names.push_back(w.name(operand));
  return names;
}

// Ops that ONNX has under another name.
struct Plain {
  StringRef op;
  const char *onnxName;
};
constexpr Plain kPlain[] = {
    {"dlc.add", "Add"},      {"dlc.sub", "Sub"},         {"dlc.mul", "Mul"},
    {"dlc.div", "Div"},      {"dlc.max", "Max"},         {"dlc.min", "Min"},
    {"dlc.pow", "Pow"},      {"dlc.and", "And"},         {"dlc.or", "Or"},
    {"dlc.xor", "Xor"},      {"dlc.not", "Not"},         {"dlc.exp", "Exp"},
    {"dlc.log", "Log"},      {"dlc.sqrt", "Sqrt"},       {"dlc.sin", "Sin"},
    {"dlc.cos", "Cos"},      {"dlc.tan", "Tan"},         {"dlc.tanh", "Tanh"},
    {"dlc.erf", "Erf"},      {"dlc.floor", "Floor"},     {"dlc.ceil", "Ceil"},
    {"dlc.round", "Round"},  {"dlc.sigmoid", "Sigmoid"}, {"dlc.neg", "Neg"},
    {"dlc.abs", "Abs"},      {"dlc.sign", "Sign"},       {"dlc.relu", "Relu"},
    {"dlc.is_nan", "IsNaN"}, {"dlc.select", "Where"},    {"dlc.stop_gradient", "Identity"},
};

LogicalResult writePlain(OnnxWriter &w, Operation *op) {
  for (const Plain &row : kPlain)
    if (op->getName().getStringRef() == row.op) {
      w.node(row.onnxName, operandNames(w, op), w.name(op->getResult(0)));
      return success();
    }
  return failure();
}

LogicalResult writeRsqrt(OnnxWriter &w, Operation *op) {
  w.node("Reciprocal", {w.node("Sqrt", operandNames(w, op)).output()}, w.name(op->getResult(0)));
  return success();
}

LogicalResult writeMod(OnnxWriter &w, Operation *op) {
  auto mod = cast<ModOp>(op);
  bool isFloat = isDlcFloatTensor(mod.getType());
  if (isFloat && !mod.getFmod()) { // x - y floor(x / y)
    std::string x = w.name(mod.getLhs()), y = w.name(mod.getRhs());
    std::string part = w.node("Floor", {w.node("Div", {x, y}).output()}).output();
    w.node("Sub", {x, w.node("Mul", {y, part}).output()}, w.name(mod.getResult()));
    return success();
  }
  w.node("Mod", operandNames(w, op), w.name(mod.getResult())).set("fmod", int64_t(isFloat || mod.getFmod()));
  return success();
}

LogicalResult writeCast(OnnxWriter &w, Operation *op) {
  Type element = cast<RankedTensorType>(op->getResult(0).getType()).getElementType();
  w.node("Cast", operandNames(w, op), w.name(op->getResult(0))).set("to", int64_t(dataTypeOf(element)));
  return success();
}

LogicalResult writeCompare(OnnxWriter &w, Operation *op) {
  auto compare = cast<CompareOp>(op);
  static constexpr const char *names[] = {"Equal", "Equal", "Less", "LessOrEqual", "Greater", "GreaterOrEqual"};
  const char *name = names[int(compare.getPredicate())];
  if (compare.getPredicate() == Predicate::ne)
    w.node("Not", {w.node(name, operandNames(w, op)).output()}, w.name(compare.getResult()));
  else
    w.node(name, operandNames(w, op), w.name(compare.getResult()));
  return success();
}

std::string shapeOf(OnnxWriter &w, Operation *op) {
  return w.integers(cast<RankedTensorType>(op->getResult(0).getType()).getShape());
}
LogicalResult writeReshape(OnnxWriter &w, Operation *op) {
  w.node("Reshape", {w.name(op->getOperand(0)), shapeOf(w, op)}, w.name(op->getResult(0)));
  return success();
}
LogicalResult writeBroadcast(OnnxWriter &w, Operation *op) {
  w.node("Expand", {w.name(op->getOperand(0)), shapeOf(w, op)}, w.name(op->getResult(0)));
  return success();
}
LogicalResult writeTranspose(OnnxWriter &w, Operation *op) {
  w.transposed(w.name(op->getOperand(0)), cast<TransposeOp>(op).getPermutation(), w.name(op->getResult(0)));
  return success();
}
LogicalResult writeConcat(OnnxWriter &w, Operation *op) {
  w.node("Concat", operandNames(w, op), w.name(op->getResult(0))).set("axis", int64_t(cast<ConcatOp>(op).getAxis()));
  return success();
}

LogicalResult writeSlice(OnnxWriter &w, Operation *op) {
  auto slice = cast<SliceOp>(op);
  ArrayRef<int64_t> sizes = cast<RankedTensorType>(slice.getType()).getShape();
  SmallVector<int64_t> starts(slice.getStarts()), steps(slice.getSteps()), ends;
  for (auto [start, step, size] : llvm::zip_equal(starts, steps, sizes)) {
    int64_t end = start + step * size;
    ends.push_back(step < 0 && end < 0 ? std::numeric_limits<int64_t>::min() : end); // before the first
  }
  auto axes = llvm::to_vector(llvm::seq<int64_t>(0, int64_t(starts.size())));
  w.node("Slice",
         {w.name(slice.getOperand()), w.integers(starts), w.integers(ends), w.integers(axes), w.integers(steps)},
         w.name(slice.getResult()));
  return success();
}

LogicalResult writePad(OnnxWriter &w, Operation *op) {
  auto pad = cast<PadOp>(op);
  static constexpr const char *modes[] = {"constant", "edge", "reflect", "wrap"};
  SmallVector<int64_t> pads(pad.getLow());
  llvm::append_range(pads, pad.getHigh());
  w.node("Pad", {w.name(pad.getOperand()), w.integers(pads), w.name(pad.getValue())}, w.name(pad.getResult()))
      .set("mode", StringRef(modes[int(pad.getMode())]));
  return success();
}

LogicalResult writeGather(OnnxWriter &w, Operation *op) {
  w.node("Gather", operandNames(w, op), w.name(op->getResult(0))).set("axis", int64_t(cast<GatherOp>(op).getAxis()));
  return success();
}
LogicalResult writeGatherElements(OnnxWriter &w, Operation *op) {
  w.node("GatherElements", operandNames(w, op), w.name(op->getResult(0)))
      .set("axis", int64_t(cast<GatherElementsOp>(op).getAxis()));
  return success();
}

LogicalResult writeIota(OnnxWriter &w, Operation *op) {
  auto iota = cast<IotaOp>(op);
  auto type = cast<RankedTensorType>(iota.getType());
  int64_t axis = int64_t(iota.getAxis()), size = type.getShape()[axis];
  Tensor line = Tensor::zeros(RankedTensorType::get({size}, type.getElementType()));
  for (int64_t i = 0; i < size; ++i)
    line.set(i, isa<FloatType>(type.getElementType()) ? Scalar::ofReal(type.getElementType(), double(i))
                                                      : Scalar::ofInteger(type.getElementType(), i));
  SmallVector<int64_t> shape(type.getRank(), 1);
  shape[axis] = size;
  std::string placed = w.node("Reshape", {w.initializer("iota", line), w.integers(shape)}).output();
  w.node("Expand", {placed, w.integers(type.getShape())}, w.name(iota.getResult()));
  return success();
}

} // namespace

ArrayRef<ExportRow> elementwiseExports() {
  static const std::vector<ExportRow> rows = [] {
    std::vector<ExportRow> all = {
        {"dlc.rsqrt", writeRsqrt},         {"dlc.mod", writeMod},
        {"dlc.cast", writeCast},           {"dlc.compare", writeCompare},
        {"dlc.reshape", writeReshape},     {"dlc.broadcast", writeBroadcast},
        {"dlc.transpose", writeTranspose}, {"dlc.concat", writeConcat},
        {"dlc.slice", writeSlice},         {"dlc.pad", writePad},
        {"dlc.gather", writeGather},       {"dlc.gather_elements", writeGatherElements},
        {"dlc.iota", writeIota},
    };
    for (const Plain &row : kPlain)
      all.push_back({row.op, writePlain});
    return all;
  }();
  return rows;
}

} // namespace dlc::frontend
