// Loops and choices in graphs that are being built.
//
//   Value total = buildLoop(b, {.count = b.scalarInteger(b.i64(), 10), .inits = {zero}}, [&](Value round, ValueRange
//   carried) {
//     return Round{.next = {b.add(carried[0], b.gather(x, round, 0))}};
//   }).front();
#pragma once

#include "ir/build/GraphBuilder.h"

namespace dlc {

// A value of which each round's is kept: element `place` (i64, one element; null: the round's number) along a new dim
// 0. The others are 0.
struct KeptValue {
  mlir::Value value, place;
};

// What one round gives: the next carried values, in their types; what is kept; and whether there is another round (one
// i1 element; null: yes).
struct Round {
  llvm::SmallVector<mlir::Value> next;
  llvm::SmallVector<KeptValue> kept;
  mlir::Value goesOn;
};

struct LoopSpec {
  mlir::Value count;    // of rounds at the most, i64 of rank 0; null: without a bound
  mlir::Value begins;   // whether there is a first round, one i1 element; null: yes
  int64_t keptSize = 0; // of dim 0 of what is kept
  llvm::SmallVector<mlir::Value> inits;
};

// A dlc.while that counts its rounds. `body` makes one round, in the loop's body: `round` is its number (i64 of rank
// 0), `condition` the i1 that has let it begin. Gives the last carried values and then what has been kept; nothing
// where `b` has failed.
llvm::SmallVector<mlir::Value>
buildLoop(GraphBuilder &b, const LoopSpec &spec,
          llvm::function_ref<Round(mlir::Value round, mlir::Value condition, mlir::ValueRange carried)> body);

// Brings what a branch gives into the form in which both can be yielded; called in its region. `other` are the types of
// what the other branch gives.
using UnifyBranch =
    llvm::function_ref<void(llvm::SmallVectorImpl<mlir::Value> &values, llvm::ArrayRef<mlir::Type> other)>;

// A dlc.if; both functions make the values that are yielded in their regions, in equal types, once `unify` has seen to
// it.
llvm::SmallVector<mlir::Value> buildChoice(GraphBuilder &b, mlir::Value condition,
                                           llvm::function_ref<llvm::SmallVector<mlir::Value>()> then,
                                           llvm::function_ref<llvm::SmallVector<mlir::Value>()> otherwise,
                                           UnifyBranch unify = nullptr);

// Erases the loops and choices that could not be built. To be called when nothing is built any more.
void eraseAbandoned(mlir::Operation *within);

} // namespace dlc
