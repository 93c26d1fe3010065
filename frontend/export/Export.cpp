// exportOnnx: signature, states, ops in order.
#include "frontend/Export.h"
#include "frontend/export/Writer.h"
#include "frontend/onnx/Tensors.h"
#include "ir/Constants.h"
#include "ir/Entries.h"
#include "ir/build/GraphBuilder.h"

using namespace mlir;
using namespace dlc::frontend;

namespace dlc {

static const ExportRow *findRow(StringRef op) {
  for (ArrayRef<ExportRow> rows : {elementwiseExports(), structuredExports()})
    for (const ExportRow &row : rows)
      if (row.op == op)
        return &row;
  return nullptr;
}

// Composites that ONNX has not become the ops that they are written in.
static LogicalResult openComposites(func::FuncOp function) {
  for (bool changed = true; changed;) {
    changed = false;
    SmallVector<CompositeOpInterface> composites;
    function.walk([&](CompositeOpInterface op) {
      if (!findRow(op->getName().getStringRef()))
        composites.push_back(op);
    });
    for (CompositeOpInterface op : composites) {
      OpBuilder builder(op);
      GraphBuilder b(builder, op.getLoc());
      SmallVector<Value> values = op.expand(b, op->getOperands());
      if (b.failed())
        return op.emitError(b.errorMessage());
      op->replaceAllUsesWith(values);
      op->erase();
      changed = true;
    }
  }
  return success();
}

static void describeValue(onnx::ValueInfoProto &info, StringRef name, RankedTensorType type) {
  info.set_name(name.str());
  onnx::TypeProto_Tensor *tensor = info.mutable_type()->mutable_tensor_type();
  tensor->set_elem_type(dataTypeOf(type.getElementType()));
  onnx::TensorShapeProto *shape = tensor->mutable_shape();
  for (int64_t dim : type.getShape())
    shape->add_dim()->set_dim_value(dim);
}

static LogicalResult writeArguments(func::FuncOp entry, OnnxWriter &writer, onnx::GraphProto &graph) {
  auto module = entry->getParentOfType<ModuleOp>();
  for (BlockArgument argument : entry.getArguments()) {
    auto type = cast<RankedTensorType>(argument.getType());
    FlatSymbolRefAttr state = argumentState(entry, argument.getArgNumber());
    if (!state) {
      auto name = entry.getArgAttrOfType<StringAttr>(argument.getArgNumber(), "dlc.name");
      writer.setName(argument, name ? name.getValue() : "input");
      describeValue(*graph.add_input(), writer.name(argument), type);
      continue;
    }
    auto known = module.lookupSymbol<StateOp>(state.getValue());
    FailureOr<Tensor> value =
        known.getInitial() ? readConstant(*known.getInitial()) : FailureOr<Tensor>(Tensor::zeros(type));
    if (failed(value))
      return entry.emitError() << "the value of state '" << state.getValue() << "' cannot be read";
    writer.setName(argument, state.getValue());
    onnx::TensorProto *tensor = graph.add_initializer();
    tensor->set_name(writer.name(argument));
    tensor->set_data_type(dataTypeOf(type.getElementType()));
    for (int64_t dim : type.getShape())
      tensor->add_dims(dim);
    tensor->set_raw_data(value->bytes().data(), value->bytes().size());
  }
  return success();
}

static LogicalResult writeOps(func::FuncOp entry, OnnxWriter &writer) {
  for (Operation &op : entry.getBody().front().without_terminator()) {
    if (auto constant = dyn_cast<ConstantOp>(op)) {
      FailureOr<Tensor> value = readConstant(constant.getValue());
      if (failed(value))
        return op.emitError("a constant cannot be read");
      writer.adopt(constant.getResult(), writer.initializer("constant", *value));
      continue;
    }
    const ExportRow *row = findRow(op.getName().getStringRef());
    if (!row)
      return op.emitError() << "'" << op.getName().getStringRef() << "' cannot be written as ONNX";
    if (failed(row->write(writer, &op)))
      return failure();
  }
  return success();
}

FailureOr<std::string> exportOnnx(func::FuncOp given) {
  OwningOpRef<ModuleOp> module = given->getParentOfType<ModuleOp>().clone();
  auto entry = module->lookupSymbol<func::FuncOp>(given.getSymName());
  if (failed(openComposites(entry)))
    return failure();
  onnx::ModelProto model;
  model.set_ir_version(8);
  model.set_producer_name("dlc");
  model.add_opset_import()->set_version(18);
  onnx::GraphProto &graph = *model.mutable_graph();
  graph.set_name(given.getSymName().str());
  OnnxWriter writer(graph);
  if (failed(writeArguments(entry, writer, graph)) || failed(writeOps(entry, writer)))
    return failure();
  auto results = entry.getBody().front().getTerminator()->getOperands();
  for (auto [i, result] : llvm::enumerate(results)) {
    if (resultState(entry, unsigned(i)))
      continue; // what goes on from run to run has no place in a file
    auto name = entry.getResultAttrOfType<StringAttr>(unsigned(i), "dlc.name");
    std::string output = writer.fresh(name ? name.getValue() : "output");
    writer.node("Identity", {writer.name(result)}, output);
    describeValue(*graph.add_output(), output, cast<RankedTensorType>(result.getType()));
  }
  std::string bytes;
  if (!model.SerializeToString(&bytes))
    return entry.emitError("the ONNX file would be larger than 2 GiB");
  return bytes;
}

} // namespace dlc
