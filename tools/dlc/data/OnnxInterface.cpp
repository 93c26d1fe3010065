// Reads the inputs and outputs of an ONNX file; everything else is skipped.
#include "tools/dlc/data/OnnxInterface.h"
#include "frontend/Import.h"
#include "tools/compiler/Compiler.h"
#include "tools/dlc/data/TensorFile.h"
#include "tools/dlc/data/Wire.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"

using namespace llvm;

namespace dlc::driver {

const ModelValue *OnnxInterface::input(StringRef name) const {
  auto found = find_if(inputs, [&](const ModelValue &value) { return value.name == name; });
  return found == inputs.end() ? nullptr : &*found;
}

// TensorShapeProto.Dimension: dim_value 1, dim_param 2.
static ModelValue::Dim readDim(StringRef bytes) {
  ModelValue::Dim dim;
  for (WireReader reader(bytes); reader.next();) {
    if (reader.field == 1)
      dim.size = int64_t(reader.number);
    else if (reader.field == 2)
      dim.name = isDimName(reader.bytes) ? reader.bytes.str() : "";
  }
  return dim;
}

// TypeProto.Tensor: elem_type 1, shape 2 (dim 1).
static void readTensorType(StringRef bytes, ModelValue &value) {
  for (WireReader reader(bytes); reader.next();) {
    if (reader.field == 1)
      value.onnxType = int(reader.number);
    if (reader.field != 2)
      continue;
    value.ranked = true;
    for (WireReader shape(reader.bytes); shape.next();)
      if (shape.field == 1)
        value.dims.push_back(readDim(shape.bytes));
  }
}

// TypeProto.Sequence: elem_type 1, a TypeProto.
static void readSequenceType(StringRef bytes, ModelValue &value) {
  for (WireReader reader(bytes); reader.next();)
    for (WireReader type(reader.field == 1 ? reader.bytes : StringRef()); type.next();)
      if (type.field == 1)
        readTensorType(type.bytes, value);
}

// ValueInfoProto: name 1, type 2; TypeProto: tensor 1, sequence 4, optional 9.
static ModelValue readValue(StringRef bytes) {
  ModelValue value;
  for (WireReader reader(bytes); reader.next();) {
    if (reader.field == 1)
      value.name = reader.bytes.str();
    if (reader.field != 2)
      continue;
    for (WireReader type(reader.bytes); type.next();) {
      value.kind = type.field == 1   ? ModelValue::Tensor
                   : type.field == 4 ? ModelValue::Sequence
                   : type.field == 9 ? ModelValue::Optional
                                     : value.kind;
      if (type.field == 1)
        readTensorType(type.bytes, value);
      if (type.field == 4)
        readSequenceType(type.bytes, value);
    }
  }
  if (value.kind == ModelValue::Sequence && value.ranked)
    value.dims.insert(value.dims.begin(), {-1, value.name + "[]"});
  return value;
}

// TensorProto: name 8; SparseTensorProto: values 1, a TensorProto.
static std::string initializerName(StringRef bytes, bool sparse) {
  for (WireReader reader(bytes); reader.next();) {
    if (sparse && reader.field == 1)
      return initializerName(reader.bytes, false);
    if (!sparse && reader.field == 8)
      return reader.bytes.str();
  }
  return "";
}

OnnxInterface readOnnxInterface(const std::string &path) {
  OnnxInterface interface;
  std::unique_ptr<MemoryBuffer> file;
  if (compiler::isMlirFile(path) || openFile(path, file))
    return interface;
  StringSet<> initializers;
  // ModelProto: graph 7; GraphProto: initializer 5, input 11, output 12, sparse_initializer 15.
  for (WireReader model(file->getBuffer()); model.next();) {
    if (model.field != 7 || model.wire != 2)
      continue;
    for (WireReader graph(model.bytes); graph.next();) {
      if (graph.field == 5 || graph.field == 15)
        initializers.insert(initializerName(graph.bytes, graph.field == 15));
      else if (graph.field == 11)
        interface.inputs.push_back(readValue(graph.bytes));
      else if (graph.field == 12)
        interface.outputs.push_back(readValue(graph.bytes));
    }
  }
  erase_if(interface.inputs, [&](const ModelValue &value) { return initializers.contains(value.name); });
  return interface;
}

} // namespace dlc::driver
