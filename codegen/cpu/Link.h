// Object files -> one ELF shared object, by lld in this process.
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <vector>

namespace dlc::cpu {

// Links `objects`. The result has no dependencies; what it leaves undefined must be in the list of functions of libc
// and libm that the loader provides.
llvm::Expected<std::vector<char>> linkSharedObject(llvm::ArrayRef<llvm::SmallVector<char, 0>> objects);

// The first undefined symbol of an object file that no loader provides; empty where all is well.
llvm::Expected<std::string> findForeignSymbol(llvm::ArrayRef<char> object);

} // namespace dlc::cpu
