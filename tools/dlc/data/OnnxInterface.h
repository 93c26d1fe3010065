// What a model asks for and gives, read from the file without importing it: the names and dims that data are bound to.
#pragma once

#include "tools/dlc/ExitCode.h"
#include "llvm/ADT/StringRef.h"
#include <string>
#include <vector>

namespace dlc::driver {

// An input or output of a model file.
struct ModelValue {
  enum Kind { Tensor, Sequence, Optional, Other } kind = Other;
  struct Dim {
    int64_t size = -1; // -1: not known
    std::string name;  // "" for none
  };
  std::string name;
  int onnxType = 0;
  bool ranked = false;   // whether the file says the dims
  std::vector<Dim> dims; // of a sequence: "x[]", and those of its elements
};

struct OnnxInterface {
  std::vector<ModelValue> inputs; // without those that are initializers
  std::vector<ModelValue> outputs;

  const ModelValue *input(llvm::StringRef name) const;
};

// Reads an ONNX file. A file that is no model gives an empty interface: the importer says what is wrong with it.
OnnxInterface readOnnxInterface(const std::string &path);

} // namespace dlc::driver
