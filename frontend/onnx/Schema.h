// ONNX's Protobuf messages, generated from onnx.proto at build time.
#pragma once

#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wunused-parameter"
#include "onnx.pb.h"
#pragma clang diagnostic pop
