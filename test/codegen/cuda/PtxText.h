// PTX as text: the statements of one kernel's body with the places of their parts.
#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringRef.h"
#include <vector>

namespace dlc::test {

// All parts point into the PTX.
struct PtxStatement {
  llvm::StringRef text;  // without the semicolon
  llvm::StringRef guard; // "%p1" or "!%p1"; empty for none
  llvm::StringRef opcode;
  std::vector<llvm::StringRef> operands; // a vector in braces is one operand
  unsigned sourceLine = 0;               // of the `.loc` in front of it; 0: none, or a header of CUDA's

  bool is(llvm::StringRef prefix) const { return opcode.starts_with(prefix); }
  bool has(llvm::StringRef modifier) const; // ".trans" as a whole part of the opcode
  llvm::StringRef type() const;             // the last part of the opcode: "f32"
};

struct PtxBody {
  size_t begin = 0; // behind the opening brace
  std::vector<PtxStatement> statements;
  llvm::StringMap<llvm::StringRef> registers; // "%rd" -> ".b64", of those declared by number

  // The type of a register of the function; "" for another name.
  llvm::StringRef typeOf(llvm::StringRef name) const;
};

// The body of `.entry kernel`; without statements where there is none.
PtxBody readBody(llvm::StringRef ptx, llvm::StringRef kernel);

} // namespace dlc::test
