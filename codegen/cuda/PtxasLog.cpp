#include "codegen/cuda/PtxasLog.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"

namespace dlc::cuda {

// The number in front of `unit`, as in "96 bytes stack frame".
static unsigned numberBefore(llvm::StringRef line, llvm::StringRef unit) {
  size_t end = line.find(unit);
  if (end == llvm::StringRef::npos)
    return 0;
  llvm::StringRef head = line.take_front(end).rtrim();
  llvm::StringRef digits = head.substr(head.find_last_not_of("0123456789") + 1);
  unsigned value = 0;
  return digits.getAsInteger(10, value) ? 0 : value;
}

PtxasReport parsePtxasLog(llvm::StringRef log) {
  PtxasReport report;
  llvm::SmallVector<llvm::StringRef> lines;
  log.split(lines, '\n', -1, /*KeepEmpty=*/false);
  KernelResources *current = nullptr;
  for (llvm::StringRef line : lines) {
    bool ofPtxas = line.starts_with("ptxas");
    if (line.contains("Compiling entry function '")) {
      llvm::StringRef name = line.split('\'').second.split('\'').first;
      report.kernels.push_back({name.str()});
      current = &report.kernels.back();
    } else if (current && line.contains("bytes stack frame")) {
      current->stackBytes = numberBefore(line, " bytes stack frame");
      current->spillStoreBytes = numberBefore(line, " bytes spill stores");
      current->spillLoadBytes = numberBefore(line, " bytes spill loads");
    } else if (current && line.contains(" registers")) {
      current->registers = numberBefore(line, " registers");
      current->sharedBytes = numberBefore(line, " bytes smem");
    } else if (line.contains("warning") || (ofPtxas && (line.contains("(C75") || line.contains("error")))) {
      std::string text = line.trim().str();
      if (current && ofPtxas && !line.contains(current->kernel))
        text += " [kernel " + current->kernel + "]";
      report.complaints.push_back(text);
    }
  }
  for (const KernelResources &kernel : report.kernels)
    if (kernel.spillStoreBytes || kernel.spillLoadBytes)
      report.complaints.push_back("kernel " + kernel.kernel +
                                  " spills registers: " + std::to_string(kernel.spillStoreBytes) + " bytes stored, " +
                                  std::to_string(kernel.spillLoadBytes) + " bytes loaded");
  llvm::sort(report.kernels, [](auto &a, auto &b) { return a.kernel < b.kernel; });
  return report;
}

} // namespace dlc::cuda
