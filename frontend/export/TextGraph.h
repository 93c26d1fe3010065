// A function that is being written as text: the order of its ops, and what it makes of states.
#pragma once

#include "ir/Dlc.h"
#include "ir/Entries.h"
#include "llvm/ADT/StringSet.h"
#include <map>
#include <string>
#include <tuple>

namespace dlc::frontend {

// A batch norm in training form: the layer whose running statistics follow those of the batch.
struct MovedNorm {
  std::string layer;
  double momentum;
};

class TextGraph {
public:
  explicit TextGraph(mlir::func::FuncOp entry);

  mlir::func::FuncOp entry;
  bool isTraining; // layers are in their training form
  // The states whose new values the layers written so far stand for.
  llvm::StringSet<> toldStates;
  llvm::StringSet<> layers; // that bodies written so far make

  // Where a statement for the value belongs: behind all that made it, and so that states are met in their order.
  using Place = std::tuple<unsigned, unsigned, unsigned>;
  Place placeOf(mlir::Value value) const;

  // The name of the state that a value is; "" for none.
  llvm::StringRef stateOf(mlir::Value value) const;
  std::optional<MovedNorm> movedNorm(NormalizeOp norm) const;
  // Values that nothing reads, made of states that none of `live` is made of: they are part of the text as well.
  llvm::SmallVector<mlir::Value> deadEnds(llvm::ArrayRef<mlir::Value> live) const;

private:
  void findMovedNorms();

  llvm::DenseMap<mlir::Operation *, unsigned> positions;
  llvm::SmallVector<unsigned> firstUses; // by argument: the first op that reads this state or a later one
  std::map<mlir::Operation *, MovedNorm> norms;
};

} // namespace dlc::frontend
