// The table of ONNX ops.
#pragma once

#include "frontend/onnx/NodeContext.h"

namespace dlc::frontend {

// Operator sets of ai.onnx that are read.
constexpr int64_t kOldestOpset = 6;
constexpr int64_t kNewestOpset = 27;

// "domain", op, the versions of the operator set it holds for, and what builds it. ONNX's schema (OpSchema.h) says what
// inputs, outputs and attributes there are; a node that reaches its row is as the schema says. A row whose `refusal` is
// set stands for an op that dlc does not have, and says why.
struct OpRow {
  const char *domain; // "" is ai.onnx
  const char *name;
  int64_t since;
  int64_t until; // 0: to the newest
  void (*build)(NodeContext &);
  const char *refusal = nullptr;
};

llvm::ArrayRef<OpRow> activationRows();
llvm::ArrayRef<OpRow> attentionRows();
llvm::ArrayRef<OpRow> constantRows();
llvm::ArrayRef<OpRow> contractionRows();
llvm::ArrayRef<OpRow> detRows();
llvm::ArrayRef<OpRow> elementwiseRows();
llvm::ArrayRef<OpRow> geometryRows();
llvm::ArrayRef<OpRow> ifRows();
llvm::ArrayRef<OpRow> indexingRows();
llvm::ArrayRef<OpRow> loopRows();
llvm::ArrayRef<OpRow> lossRows();
llvm::ArrayRef<OpRow> mlRows();
llvm::ArrayRef<OpRow> normalizationRows();
llvm::ArrayRef<OpRow> poolingRows();
llvm::ArrayRef<OpRow> quantizationRows();
llvm::ArrayRef<OpRow> recurrenceRows();
llvm::ArrayRef<OpRow> reductionRows();
llvm::ArrayRef<OpRow> refusedRows();
llvm::ArrayRef<OpRow> regionRows();
llvm::ArrayRef<OpRow> resizeRows();
llvm::ArrayRef<OpRow> scanRows();
llvm::ArrayRef<OpRow> sequenceRows();
llvm::ArrayRef<OpRow> shapeRows();
llvm::ArrayRef<OpRow> signalRows();
llvm::ArrayRef<OpRow> streamingRows();
llvm::ArrayRef<OpRow> trainingRows();
llvm::ArrayRef<OpRow> valueShapeRows();

// The row for an op in a version of its domain; otherwise `why` says what is known about the name.
const OpRow *findRow(llvm::StringRef domain, llvm::StringRef name, int64_t version, std::string &why);

} // namespace dlc::frontend
