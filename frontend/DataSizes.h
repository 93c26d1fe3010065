// ONNX models in which data decide about sizes when the program runs.
#pragma once

#include "frontend/Import.h"

namespace dlc {

// A size that a dlc.read_size reads, from 0 to `most`.
struct DataSize {
  std::string name; // "selected[0]": of the result that has it
  int64_t most = 0;
};

struct DataSizes {
  bool hasOpenDims = false;        // inputs have dims that stay open
  llvm::SmallVector<int64_t> open; // all sizes, where the graph is looked at at several (ir/SizeMarks.h)
  // As which numbers the sizes are looked at, in the order in which the graph reads them; numbers of the importer's
  // where there are too few.
  llvm::SmallVector<int64_t> samples;
  std::map<std::string, int64_t> bounds; // the most that they may be, by name
  llvm::SmallVector<DataSize> found;     // filled in
};

// As importOnnx, which refuses such models.
mlir::FailureOr<ImportedModel> importOnnx(mlir::MLIRContext *context, llvm::StringRef path,
                                          const ImportOptions &options, DataSizes &dataSizes);

} // namespace dlc
