// Names of attribute types, and types of attributes that do not say theirs.
#include "frontend/onnx/AttributeType.h"

using namespace onnx;

const char *dlc::frontend::attributeTypeName(AttributeProto_AttributeType type) {
  switch (type) {
  case AttributeProto_AttributeType_UNDEFINED:
    break;
  case AttributeProto_AttributeType_FLOAT:
    return "a float";
  case AttributeProto_AttributeType_INT:
    return "an integer";
  case AttributeProto_AttributeType_STRING:
    return "a string";
  case AttributeProto_AttributeType_TENSOR:
    return "a tensor";
  case AttributeProto_AttributeType_GRAPH:
    return "a graph";
  case AttributeProto_AttributeType_SPARSE_TENSOR:
    return "a sparse tensor";
  case AttributeProto_AttributeType_TYPE_PROTO:
    return "a type";
  case AttributeProto_AttributeType_FLOATS:
    return "a list of floats";
  case AttributeProto_AttributeType_INTS:
    return "a list of integers";
  case AttributeProto_AttributeType_STRINGS:
    return "a list of strings";
  case AttributeProto_AttributeType_TENSORS:
    return "a list of tensors";
  case AttributeProto_AttributeType_GRAPHS:
    return "a list of graphs";
  case AttributeProto_AttributeType_SPARSE_TENSORS:
    return "a list of sparse tensors";
  case AttributeProto_AttributeType_TYPE_PROTOS:
    return "a list of types";
  }
  return "of no type";
}

AttributeProto_AttributeType dlc::frontend::attributeType(const AttributeProto &attribute,
                                                          AttributeProto_AttributeType expected) {
  if (attribute.type() != AttributeProto_AttributeType_UNDEFINED)
    return attribute.type();
  if (attribute.has_f())
    return AttributeProto_AttributeType_FLOAT;
  if (attribute.has_i())
    return AttributeProto_AttributeType_INT;
  if (attribute.has_s())
    return AttributeProto_AttributeType_STRING;
  if (attribute.has_t())
    return AttributeProto_AttributeType_TENSOR;
  if (attribute.has_g())
    return AttributeProto_AttributeType_GRAPH;
  if (attribute.floats_size())
    return AttributeProto_AttributeType_FLOATS;
  if (attribute.strings_size())
    return AttributeProto_AttributeType_STRINGS;
  if (attribute.ints_size())
    return AttributeProto_AttributeType_INTS;
  bool list = expected >= AttributeProto_AttributeType_FLOATS && expected <= AttributeProto_AttributeType_GRAPHS;
  return list ? expected : AttributeProto_AttributeType_UNDEFINED;
}
