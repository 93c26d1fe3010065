// Sequences whose length each run decides: one tensor of all elements, "x", whose dim 0 is called "x[]". Data files and
// options may give the elements instead, "x[0]", "x[1]", ...
#pragma once

#include "tools/compiler/HostTensor.h"
#include "tools/dlc/ExitCode.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace dlc::driver {

bool isList(const plan::TensorInfo &info);
// Whether the name is that of an element of this sequence.
bool isElementOf(llvm::StringRef name, llvm::StringRef sequence);

// The elements that `find` has ("x[0]" and what follows) put together; they must have one type.
Failure stackElements(const plan::TensorInfo &list, llvm::function_ref<const HostTensor *(llvm::StringRef)> find,
                      HostTensor &stacked);
// The same for all lists among `infos`, in place of the elements among tensors in their order.
Failure stackLists(llvm::ArrayRef<plan::TensorInfo> infos, std::vector<HostTensor> &tensors);

} // namespace dlc::driver
