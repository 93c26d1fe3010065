// The types of attributes.
#pragma once

#include "frontend/onnx/Schema.h"

namespace dlc::frontend {

// The attribute's type. Old files leave it out; then the field in use tells, and an empty list is of type `expected`.
onnx::AttributeProto_AttributeType attributeType(const onnx::AttributeProto &attribute,
                                                 onnx::AttributeProto_AttributeType expected);

// "an integer", "a list of strings", ...
const char *attributeTypeName(onnx::AttributeProto_AttributeType type);

} // namespace dlc::frontend
