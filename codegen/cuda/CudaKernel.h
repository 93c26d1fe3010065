// The hand-over between the dispatcher of CUDA kernels and the schedules.
#pragma once

#include "codegen/cuda/Fragment.h"
#include "codegen/cuda/PrintScalar.h"
#include "runtime/plan/Plan.h"

namespace dlc::cuda {

// One kernel being generated. Its C++ parameters are in0, in1, ..., out0, out1, ...: pointers to row-major elements in
// storage type. They carry no __restrict__, because a result may be computed in place of an operand.
struct CudaKernel {
  mutable mlir::func::FuncOp region; // the dlc kernel function (a handle: its accessors are not const)
  std::string name;                  // of the function and of the kernel
  mlir::DictionaryAttr schedule;     // named parameters, may be null
  PrintStyle style;
  bool isAtPlace = false; // `region` is one place of a kernel that has many (ir/Places.h), or one of its members

  // Of code for all numbers of places whose positions have 32 bits: so many a row of the grid computes together, if all
  // were too many (0: all); elements from place to place of each argument and result; a row's blocks that have
  // something to do.
  int64_t placesTogether = 0;
  llvm::SmallVector<int64_t> placeElements;
  std::string rowBlocks;

  // Sizes that the kernel is handed behind its pointers, and fields of its `Problem` that follow from them: declaration
  // and value.
  llvm::SmallVector<std::string> sizeArguments;
  llvm::SmallVector<std::pair<std::string, std::string>> sizeFields;
  // Sizes by which it divides positions: handed over as by0, by1, ... behind everything else.
  llvm::SmallVector<mlir::AffineExpr> divisors;

  // What the schedules fill in.
  std::string source;               // helper types and the __global__ function
  std::string scheduleText;         // in words: what was generated, which may be less than the attribute asks for
  plan::Geometry launch;            // without the number of the kernel
  bool needsHalf = false;           // half.cuh and CUDA's headers
  bool needsReduce = false;         // reduce.cuh
  bool needsCluster = false;        // cluster.cuh, on top of reduce.cuh
  bool needsRecurrence = false;     // recurrence.cuh
  bool needsHopper = false;         // instructions of sm_90a
  bool needsScan = false;           // scan.cuh, on top of reduce.cuh
  bool needsSelection = false;      // selection.cuh, on top of scan.cuh
  bool needsGemm = false;           // gemm.cuh
  bool needsFewRows = false;        // few_rows.cuh
  bool needsTensorGemm = false;     // tensor_gemm.cuh
  bool needsSplitDepth = false;     // split_depth.cuh, on top of tensor_gemm.cuh: sm_90a alone
  bool needsWgmmaGemm = false;      // wgmma_gemm.cuh: sm_90a alone
  bool needsAttention = false;      // attention.cuh, on top of tensor_gemm.cuh
  bool needsWgmmaAttention = false; // wgmma_attention.cuh, on top of wgmma_gemm.cuh: sm_90a alone
  bool needsWindowGemm = false;     // window_gemm.cuh, on top of tensor_gemm.cuh
  bool needsTranspose = false;      // transpose.cuh
  bool needsDepthwise = false;      // depthwise.cuh
  bool needsGradient = false;       // narrow_gradient.cuh
  bool needsScatter = false;        // scatter.cuh
  unsigned weight = 1;              // what compiling it costs, in small loop kernels

  dlc::YieldOp yield() const { return mlir::cast<dlc::YieldOp>(region.getBody().front().getTerminator()); }
  unsigned inputs() const { return region.getNumArguments(); }
  mlir::RankedTensorType outputType(unsigned i) const {
    return mlir::cast<mlir::RankedTensorType>(yield().getResults()[i].getType());
  }

  // "const float *in0, ..., float *out0".
  std::string parameters() const;
  // The beginning of the kernel, up to its first brace; at a place, of the function that computes there. Behind the
  // last fragment, for the divisors that it knows.
  std::string global(int64_t threads) const; // up to its parameters
  std::string signature(int64_t threads) const;
  // The kernel around such a function.
  void addPlaces();
  // The kernel around such a function, of so many members (ir/Members.h).
  void addMembers(int64_t members);
  // A `Problem` struct, as the device library takes it: the kernel's pointers as its fields; and, behind its members,
  // its end and the kernel, which hands one to `function`.
  void printFields(llvm::raw_ostream &os) const;
  // A member function: the statements of a fragment, whose temporaries are numbered from `taken` on, and what `tail`
  // prints of its results.
  mlir::LogicalResult printMember(llvm::raw_ostream &os, llvm::StringRef signature, Fragment &fragment, unsigned &taken,
                                  llvm::function_ref<void(llvm::ArrayRef<std::string>)> tail) const;
  void printProblemKernel(llvm::raw_ostream &os, llvm::StringRef function, llvm::StringRef problem,
                          int64_t threads) const;
  // The comment above the kernel: source nodes, types and the schedule in words, which is kept as scheduleText.
  std::string headline(llvm::StringRef schedule);
  // The kind that the schedule attribute asks for; "" without one.
  llvm::StringRef kind() const;
  // A parameter of the schedule attribute, or the default.
  int64_t parameter(llvm::StringRef name, int64_t otherwise) const;
};

// The schedules. Each prints the source and sets the launch. All but emitLoop give success with an empty source where
// the region is not of a form that they know; the caller then takes the loop schedule, which knows every region.
mlir::LogicalResult emitLoop(CudaKernel &kernel, int64_t maxLanes = 8);
mlir::LogicalResult emitReduction(CudaKernel &kernel);
mlir::LogicalResult emitScan(CudaKernel &kernel);
mlir::LogicalResult emitRecurrence(CudaKernel &kernel);
mlir::LogicalResult emitSelection(CudaKernel &kernel);
mlir::LogicalResult emitContraction(CudaKernel &kernel);
mlir::LogicalResult emitAttention(CudaKernel &kernel);
mlir::LogicalResult emitWgmmaAttention(CudaKernel &kernel);
mlir::LogicalResult emitTranspose(CudaKernel &kernel);
mlir::LogicalResult emitDepthwise(CudaKernel &kernel);
mlir::LogicalResult emitNarrowGradient(CudaKernel &kernel);
mlir::LogicalResult emitScatter(CudaKernel &kernel);

// The stores of a fragment that Fragment::finishAtPoint has ended: values and positions in turn. Everything is read
// before anything is written: an output may lie where an operand lies.
void printStores(llvm::raw_ostream &os, unsigned indent, llvm::ArrayRef<std::string> results, int64_t lanes,
                 unsigned &taken);

// A fragment's result as a Vec of `lanes`; of one lane it is a number.
std::string asVector(llvm::ArrayRef<std::string> results, int64_t lanes);

// A line of a Problem with constants of type int.
void printConstants(llvm::raw_ostream &os, llvm::ArrayRef<std::pair<llvm::StringRef, int64_t>> constants);

// Chooses a schedule by the function's root attribute.
mlir::LogicalResult emitKernel(CudaKernel &kernel);

// As many neighbouring elements as 16 bytes of the widest of `types` hold, at most `most`, such that `size` divides by
// it.
int64_t lanesFor(mlir::TypeRange elementTypes, int64_t size, int64_t most);

} // namespace dlc::cuda
