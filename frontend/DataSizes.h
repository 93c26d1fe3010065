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
  // Those that must be equal to other sizes, by name: to one that is read before, or a dim that stays open, which is
  // looked at as this number. The run fails where they are not.
  struct Other {
    std::string name;
    std::optional<int64_t> number;
  };
  std::map<std::string, Other> equal;
  llvm::SmallVector<DataSize> found; // filled in
  // Filled in, also where the import fails: as which number a size has been looked at.
  std::vector<std::pair<std::string, int64_t>> looked;
};

// As importOnnx, which refuses such models.
mlir::FailureOr<ImportedModel> importOnnx(mlir::MLIRContext *context, llvm::StringRef path,
                                          const ImportOptions &options, DataSizes &dataSizes);

} // namespace dlc
