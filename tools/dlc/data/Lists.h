// Sequences whose length each run decides: one tensor of all elements, "x", whose dim 0 is called "x[]". Where the
// elements differ in size there are two: "x", the elements one behind the other, the dims that vary in front and
// counted together, whose dim 0 is called "x.rows"; and "x.sizes", i64 [elements, dims that vary], whose dim 1 is
// called by the element's shape, "?x3x_": a dim that varies, one of 3, one that is known when it runs. Data files and
// options may give the elements instead, "x[0]", "x[1]", ...
#pragma once

#include "tools/compiler/HostTensor.h"
#include "tools/dlc/ExitCode.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace dlc::driver {

bool isList(const plan::TensorInfo &info);   // of elements of one type
bool isRagged(const plan::TensorInfo &info); // the rows
// The name of the sequence whose sizes these are; else empty.
std::string sequenceOfSizes(const plan::TensorInfo &info);
std::string rowsName(llvm::StringRef sequence);
std::string sizesName(llvm::StringRef sequence);
// Whether the name is that of an element of this sequence.
bool isElementOf(llvm::StringRef name, llvm::StringRef sequence);

// The elements that `find` has ("x[0]" and what follows) put together, as the tensors that the list at `place` among
// `infos` is: one, or two where it is ragged.
Failure joinElements(llvm::ArrayRef<plan::TensorInfo> infos, size_t place,
                     llvm::function_ref<const HostTensor *(llvm::StringRef)> find, std::vector<HostTensor> &joined);
// The same for all lists among `infos`, in place of the elements among tensors in their order.
Failure joinLists(llvm::ArrayRef<plan::TensorInfo> infos, std::vector<HostTensor> &tensors);

// The elements of a ragged list of elements of this shape ("?x3x_").
Failure splitRows(const HostTensor &rows, const HostTensor &sizes, llvm::StringRef shape,
                  std::vector<HostTensor> &elements);
// Sizes that add up to the rows, as equal as can be.
void spreadSizes(int64_t rows, HostTensor &sizes);

} // namespace dlc::driver
