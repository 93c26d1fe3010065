// One contraction of a kernel function and what is computed around it, in the pieces that the schedules print: the
// operands' elements (with whatever leads into them), and the epilogue.
#pragma once

#include "codegen/cuda/AtSizes.h"
#include "codegen/cuda/ContractionView.h"
#include "ir/ContractionView.h"

namespace dlc::cuda {

class Contraction {
public:
  explicit Contraction(CudaKernel &kernel);
  // Product `number` of the `count` that a step of a recurrence has.
  Contraction(CudaKernel &kernel, unsigned number, unsigned count);
  // For all sizes: pieces are made at several and lifted (OpenSizes::lift). What cannot be is `whyNotOpen`, with which
  // the members below fail without another word.
  Contraction(CudaKernel &kernel, const OpenSizes &sizes);

  // Whether the region holds exactly one contraction (or `count`), of kinds that read as GEMM.
  bool find();

  CudaKernel &kernel;
  std::string whyNotOpen;
  GemmView view;             // for all sizes: at the first ones
  ContractionOpInterface op; // the contraction, in a copy of the region
  mlir::Type sumType;        // what its result is computed in
  Precision precision = Precision::operands;

  mlir::Type elementType(bool isA) const;
  // The contraction at the sizes at which pieces are made, or the one; what those are (null: they are known).
  std::vector<ContractionOpInterface> everyOp() const;
  const OpenSizes *sizes() const { return at_.sizes(); }

  // How an operand's elements are wanted: as what is summed, as they are stored, or only where they lie.
  enum class Form { Summed, Stored, Place };
  struct Operand {
    std::unique_ptr<Fragment> fragment; // arguments batch, and row and k or k and column
    Form form = Form::Summed;
    int64_t lanes = 1; // neighbouring elements that are read at once
    bool alongDepth = true;
    std::string memory; // Place: the kernel's parameter
  };
  // The widest way to read an operand; at most `lanes` elements at once. With Form::Place, null where it does not lie
  // in a kernel's parameter in runs of at least 4 bytes.
  mlir::FailureOr<Operand> chooseOperand(bool isA, Form form, int64_t lanes);

  // The lhs of a convolution, channels last: arguments image, line (of two dims), place; results are the elements of
  // its channels, or all of them as one vector where there are `lanes` of them.
  mlir::FailureOr<std::unique_ptr<Fragment>> pixel(int64_t lanes);

  // Arguments batch, row, column and "sums"; results are the outputs' elements, each followed by its position. Null
  // where the sums are read at another point than their own, which only the loop schedule can serve.
  mlir::FailureOr<std::unique_ptr<Fragment>> epilogue(int64_t lanes);
  // The same with as many neighbouring columns as work, at most `lanes`, which are changed to it.
  mlir::FailureOr<std::unique_ptr<Fragment>> widestEpilogue(int64_t &lanes);
  // Of a product whose columns are parts (the gates of a cell): arguments batch, row, unit and one sum for each part
  // that unit's results are computed of. New ones are put behind `gates`. Null where they are not of that form.
  struct Gate {
    unsigned product;
    int64_t start; // its column of unit 0
    bool operator==(const Gate &other) const { return product == other.product && start == other.start; }
  };
  mlir::FailureOr<std::unique_ptr<Fragment>> unitEpilogue(llvm::SmallVector<Gate> &gates);
  // From here on elements of an argument are read at a unit's own place alone, where a value of that name holds them.
  void hold(unsigned argument, std::string name);
  // The same of this product's operand; the result is what it multiplies.
  mlir::FailureOr<std::unique_ptr<Fragment>> unitOperand(llvm::SmallVector<Gate> &gates);
  // Columns that a thread stores together at best: as many as the narrowest output has in 16 bytes.
  int64_t storeLanes() const;
  // What the number of columns is a multiple of at all sizes: itself, where it is known.
  int64_t columnsDivisor() const;

  // Pieces of the Problem struct.
  std::string problemName() const { return kernel.name + "_problem"; }
  void printHead(llvm::raw_ostream &os, llvm::StringRef schedule); // comment, name, sizes
  void printOpenBatches(llvm::raw_ostream &os); // the size that the head leaves out where they are open
  // Whether whole tiles make up each size.
  void printEven(llvm::raw_ostream &os, int64_t tileRows, int64_t tileColumns, int64_t tileDepth) const;
  // loadA, loadB or placeA, placeB; or under another letter.
  mlir::LogicalResult printOperand(llvm::raw_ostream &os, bool isA, const Operand &operand,
                                   llvm::StringRef letter = {});
  mlir::LogicalResult printPixel(llvm::raw_ostream &os, Fragment &pixel, int64_t lanes); // more of them are zeros
  mlir::LogicalResult printFinish(llvm::raw_ostream &os, Fragment &epilogue, int64_t lanes);
  // The same where what the epilogue reads at rows is read ahead of it: members Ahead and readAhead, and what that
  // gives as the last argument of finish.
  mlir::LogicalResult printFinishAhead(llvm::raw_ostream &os, Fragment &epilogue, int64_t lanes);
  // Of results at a unit: members Finished and finish, which takes one sum for each gate, and `more` arguments.
  mlir::LogicalResult printUnitFinish(llvm::raw_ostream &os, Fragment &epilogue, int64_t gates, llvm::StringRef more);
  // What a fragment loads from places that follow from `arguments` is read ahead of it: a member struct `name`, and
  // read`name`, whose arguments are batch, row and `second`. In the fragment it becomes values of `variable`.
  mlir::LogicalResult printAhead(llvm::raw_ostream &os, Fragment &fragment, llvm::ArrayRef<llvm::StringRef> arguments,
                                 llvm::StringRef second, llvm::StringRef name, llvm::StringRef variable, bool &isEmpty);
  mlir::LogicalResult printMember(llvm::raw_ostream &os, llvm::StringRef signature, Fragment &fragment,
                                  llvm::function_ref<void(llvm::ArrayRef<std::string>)> tail);

  // Whether it is known how many columns there are, and how deep the product is.
  bool hasKnownColumns() const;
  // A block of threads, or `times` as many, for each tile.
  void setGrid(int64_t tileRows, int64_t tileColumns, int64_t times = 1);
  // How many tiles there are, each times as many, in the scope of a launch of all sizes.
  plan::Size openTiles(LaunchSizes &launch, int64_t tileRows, int64_t tileColumns, int64_t times) const;

private:
  // The region at sizes, without the contraction.
  struct Instance {
    RegionCopy copy;
    GemmView view = {};
    ContractionOpInterface op = {};
    llvm::SmallVector<mlir::BlockArgument> sums = {}; // in place of the products
    llvm::SmallVector<std::pair<mlir::BlockArgument, std::string>> held = {};
    explicit Instance(mlir::func::FuncOp region) : copy(region) {}
    bool find(unsigned number = 0, unsigned count = 1);
    static std::unique_ptr<Instance> of(mlir::func::FuncOp region); // null: find() fails
  };
  enum class Axis { Row, Depth, Column };
  struct Point { // a fragment's coordinates
    std::unique_ptr<Fragment> fragment;
    llvm::SmallVector<mlir::Value> batch, row, depth;
    mlir::Value column, lane;
  };
  Point start(Instance &instance, Axis first, Axis second, Axis along, int64_t lanes);
  mlir::FailureOr<Operand> buildOperand(bool isA, Form form, bool alongDepth, int64_t lanes);
  mlir::FailureOr<Operand> buildOperandAt(Instance &instance, bool isA, Form form, bool alongDepth, int64_t lanes);
  mlir::FailureOr<std::unique_ptr<Fragment>> epilogueAt(Instance &instance, int64_t lanes);
  mlir::FailureOr<std::unique_ptr<Fragment>>
  ofUnit(llvm::SmallVector<Gate> &gates,
         llvm::function_ref<mlir::LogicalResult(Fragment &, mlir::Value row, mlir::Value unit,
                                                llvm::SmallVector<mlir::Value> &results)>
             build);
  // Neighbours in memory: what their number is a multiple of at all sizes.
  int64_t neighbours(bool isA, bool alongDepth) const;
  mlir::LogicalResult printFinish(llvm::raw_ostream &os, Fragment &epilogue, int64_t lanes, llvm::StringRef second,
                                  const std::string &sums);
  void printSize(llvm::raw_ostream &os, llvm::StringRef name, mlir::AffineExpr size);
  void printWrite(llvm::raw_ostream &os) const;
  std::string coordinates(llvm::StringRef first, llvm::StringRef second) const;

  AtSizes<Instance> at_;
  unsigned number_ = 0, count_ = 1;                   // of products
  mlir::AffineExpr rows_, columns_, depth_, batches_; // for all sizes
  unsigned taken_ = 0;                                // names in the printed members
};

// The schedules of contractions. Success with an empty source: not of a form that the schedule knows.
mlir::LogicalResult emitTensorContraction(Contraction &contraction);
mlir::LogicalResult emitWgmmaContraction(Contraction &contraction);
mlir::LogicalResult emitWindowContraction(Contraction &contraction);
mlir::LogicalResult emitFewRowsContraction(Contraction &contraction);
mlir::LogicalResult emitTiledContraction(Contraction &contraction);

// By kind `tiles`, `tensor`, `wgmma` or `few_rows` for all sizes.
mlir::LogicalResult emitOpenContraction(CudaKernel &kernel, const OpenSizes &sizes);

} // namespace dlc::cuda
