#include "passes/RowReads.h"
#include "ir/Dlc.h"
#include "ir/ValueNames.h"
#include "ir/lowering/ScalarEmitter.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/IRMapping.h"
#include "passes/Patterns.h"

using namespace mlir;

namespace dlc {

namespace {

// How the elements of an operand are addressed, of all that have been read.
struct Reads {
  bool ownRow = false, otherRows = false;

  void add(ValueRange indices, Value row) {
    bool first = !indices.empty() && indices.front() == row;
    bool others = !indices.empty() && llvm::is_contained(indices.drop_front(), row);
    ownRow |= first;
    otherRows |= !first || others;
  }
};

} // namespace

// Emits an element of each result at unknown indices and looks where the first one of them goes.
std::optional<SmallVector<bool>> operandsReadByRow(Operation *op) {
  if (!isa<ScalarLoweringOpInterface>(op) || op->getNumRegions())
    return std::nullopt;
  GraphRewriter builder(op->getContext());
  Location loc = op->getLoc();
  OwningOpRef<func::FuncOp> scratch =
      func::FuncOp::create(loc, "scratch", builder.getFunctionType(op->getOperandTypes(), {}));
  Block *block = scratch->addEntryBlock();
  builder.setInsertionPointToEnd(block);
  auto copy = cast<ScalarLoweringOpInterface>(builder.clone(*op));
  copy->setOperands(block->getArguments());

  SmallVector<Reads> reads(op->getNumOperands());
  for (OpResult result : op->getResults()) {
    auto type = cast<RankedTensorType>(result.getType());
    if (type.getRank() == 0)
      return std::nullopt;
    SmallVector<Value> indices;
    for (int64_t dim = 0; dim < type.getRank(); ++dim)
      indices.push_back(block->addArgument(builder.getIndexType(), loc));
    Value row = indices.front();
    auto load = [&](ScalarEmitter &emitter, BlockArgument operand, ValueRange place) -> FailureOr<Value> {
      reads[operand.getArgNumber()].add(place, row);
      Type loaded = emitter.computeType(typeOf(operand).getElementType());
      return UnrealizedConversionCastOp::create(builder, loc, loaded, ValueRange()).getResult(0); // whatever it is
    };
    ScalarEmitter emitter(builder, loc, load);
    if (failed(copy.emitScalar(emitter, result.getResultNumber(), indices)) || !row.use_empty())
      return std::nullopt;
  }

  SmallVector<bool> byRow;
  for (auto [operand, read] : llvm::zip_equal(op->getOperands(), reads)) {
    if (read.ownRow) {
      int64_t rows = shapeOf(operand).front();
      bool asMany = llvm::all_of(op->getResults(), [rows](Value result) { return shapeOf(result).front() == rows; });
      if (read.otherRows || !asMany)
        return std::nullopt;
    }
    byRow.push_back(read.ownRow);
  }
  return byRow;
}

} // namespace dlc
