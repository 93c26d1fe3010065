// The steps of a recurrence as GPUs launch them: a product, and kernels that combine its columns; of some cells another
// product of what these give.
#pragma once

#include "ir/Dlc.h"
#include "llvm/ADT/SetVector.h"

namespace dlc {

// Launches that together are a step (isRecurrentStep), where steps follow each other: those of each step become a
// launch of one kernel function. Of a single row, columns are views between the launches; the step takes them itself.
// So does a step beside them that computes the same but of constants, or gives less: the first one, the last one.
class JoinedSteps {
public:
  explicit JoinedSteps(mlir::ModuleOp module);
  // Whether takeApart launches it, or takes its launches apart.
  bool needs(mlir::func::FuncOp kernel) const;
  // Takes those apart again that are still launched.
  void takeApart();

private:
  // An input of one of a step's launches: an operand of the step's, or what an earlier one of them computes; or columns
  // of that from `start` on.
  struct Source {
    int64_t launch; // -1: an operand
    int64_t number;
    std::optional<int64_t> start;
    bool operator==(const Source &other) const {
      return launch == other.launch && number == other.number && start == other.start;
    }
  };
  // How the launches of a step fit together; equal ones are launches of one function.
  struct Form {
    llvm::SmallVector<mlir::func::FuncOp> kernels;
    llvm::SmallVector<llvm::SmallVector<Source>> inputs;
    llvm::SmallVector<std::pair<int64_t, int64_t>> results; // launch and result: those that others read
    bool operator==(const Form &other) const {
      return kernels == other.kernels && inputs == other.inputs && results == other.results;
    }
  };
  struct Step {
    llvm::SmallVector<LaunchOp> launches;
    llvm::SmallVector<mlir::Value> operands;
    Form form;
  };
  struct Joined {
    mlir::func::FuncOp function;
    Form form;
  };
  struct Functions;

  static std::optional<Step> stepOf(llvm::ArrayRef<LaunchOp> launches, const Functions &functions);
  static mlir::Value columnsOf(mlir::OpBuilder &builder, const Source &source, mlir::Value of, mlir::Type type);
  void joinAll(llvm::ArrayRef<llvm::SmallVector<LaunchOp>> candidates, Functions &functions,
               llvm::DenseSet<mlir::Operation *> &taken);
  mlir::func::FuncOp functionOf(const Step &step);
  void join(mlir::func::FuncOp function, const Step &step);
  // `results`: the function's, for each of the step's; `operands`: the function's.
  static void replace(mlir::func::FuncOp function, const Step &step, llvm::ArrayRef<mlir::Value> operands,
                      llvm::ArrayRef<unsigned> results);
  bool joinLesser(mlir::func::FuncOp function, const Step &step);

  mlir::ModuleOp module_;
  llvm::SmallVector<Joined> joined_;
  llvm::SetVector<mlir::Operation *> lesser_; // kernels of steps that became another's
};

} // namespace dlc
