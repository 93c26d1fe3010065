// Ops whose result's shape depends on values that are known when the program runs.
#pragma once

#include "frontend/DataSizes.h"
#include "frontend/onnx/NodeContext.h"

namespace dlc::frontend {

// Says in the module that data may decide about sizes; and afterwards which there are.
void mayReadSizes(mlir::ModuleOp module, const DataSizes &sizes);
void takeReadSizes(mlir::ModuleOp module, DataSizes &sizes);
// Which have been looked at so far, and as which numbers.
void takeLookedAt(mlir::ModuleOp module, DataSizes &sizes);

// Whether data may decide about sizes, here: in the body of a loop or a choice while there is a ReadsInside.
bool mayReadSizes(NodeContext &c);

// Lets data decide about sizes in the bodies of the loop or choice that is built where `c` makes ops now, or not. What
// has such a size stays in its body: orderReads tells what leaves it.
class ReadsInside {
public:
  ReadsInside(NodeContext &c, bool may);
  ~ReadsInside();
  ReadsInside(const ReadsInside &) = delete;

private:
  mlir::ModuleOp module; // null: data decide about no sizes
  mlir::Attribute before;
};
// Whether dims of the model's inputs stay open.
bool hasOpenDims(NodeContext &c);
// Whether the value is known only when the program runs, and sizes may then follow from it.
bool decidedByData(NodeContext &c, mlir::Value value);

// Whether the value may follow from sizes where data decide about some: what is the same at all sizes that the graph is
// looked at (a comparison) may be another one in a run. To be asked before the value is evaluated.
bool followsFromSizes(NodeContext &c, mlir::Value value);

// What a size is of: a dim of an output, or of a part of the node's own that has a name (".taps").
struct SizePlace {
  unsigned output;
  int64_t dim;
  llvm::StringRef part = "";
};
// Reads a size, one element of an integer type, from 0 to `most`. Gives a number at which the size is looked at; other
// numbers of other imports tell what follows from it.
int64_t readSize(NodeContext &c, mlir::Value value, int64_t most, SizePlace place);
// The run fails unless the condition holds: a size that it reads is out of bounds. `part`: the size's name behind that
// of the node's output.
void requireInRun(NodeContext &c, mlir::Value condition, llvm::StringRef part);
// The most that such a size may be: what the options say, or `otherwise`.
int64_t mostOf(NodeContext &c, SizePlace place, int64_t otherwise);
// The same elements in row-major order as the first ones of a tensor of this shape, which has room for them.
mlir::Value withRoom(NodeContext &c, mlir::Value value, llvm::ArrayRef<int64_t> most);
// The first elements in row-major order, under this shape; the value must have room for the most.
mlir::Value cut(NodeContext &c, mlir::Value value, llvm::ArrayRef<int64_t> shape);
// The places in a mask or number (not 0), flat and in order: i64 [n], where data decide n.
mlir::Value placesOf(NodeContext &c, mlir::Value mask, SizePlace place);
// Columns [n], side by side: [n, columns], or as rows [columns, n].
mlir::Value joined(NodeContext &c, llvm::ArrayRef<mlir::Value> columns, bool asRows);

void nonZeroAtRunTime(NodeContext &c);
void uniqueAtRunTime(NodeContext &c);                     // of all elements
void uniqueSlicesAtRunTime(NodeContext &c, int64_t axis); // of what lies along the other dims
void suppressAtRunTime(NodeContext &c);

void sliceAtRunTime(NodeContext &c); // starts and ends
void splitAtRunTime(NodeContext &c, mlir::Value x, int64_t axis);
// `size` elements along the axis, the first `low` in front of x. `filler`: where the mode is constant.
mlir::Value padAlong(NodeContext &c, mlir::Value x, int64_t axis, mlir::Value low, int64_t size, PadMode mode,
                     mlir::Value filler = {});
void padAtRunTime(NodeContext &c, PadMode mode); // also by pads that follow from the sizes
void centerCropPadAtRunTime(NodeContext &c);     // also of dims that stay open
// Whether it is done; room is kept for the most that each dim may be.
bool reshapeAtRunTime(NodeContext &c);

// A size without a bound of its own is at most so much, where its result has so many of them: all together 2^24
// elements. --dim 'NAME[DIM]=0..MOST' gives another bound.
int64_t mostOfUnbounded(int64_t sizes);

// The sizes that an input of integers holds, each read when the program runs: of dims of a result from `first` on.
llvm::SmallVector<int64_t> readSizes(NodeContext &c, mlir::Value values, SizePlace first, int64_t most);

// Part of x along an axis: from `start`, by `step` (i64 of one element each, in bounds), `count` elements, which is at
// most `most`.
mlir::Value partAtRunTime(NodeContext &c, mlir::Value x, int64_t axis, mlir::Value start, mlir::Value step,
                          mlir::Value count, int64_t most, unsigned output);

} // namespace dlc::frontend
