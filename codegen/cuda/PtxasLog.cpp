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

// What a compiler says that counts, beside spills. Other warnings are about code that is legal and means what it says
// (a division by a constant zero, a comparison that always holds): a model may well ask for it.
struct Complaint {
  llvm::StringRef speaker, text;
  bool isFault;
};
static constexpr Complaint kComplaints[] = {
    {"ptxas", "(C75", false},            // products that wait for each other
    {"ptxas", "will be ignored", false}, // launch bounds, limits of registers
    {"ptxas", "error", true},
    {"", "warning #549-D", true}, // a variable is used before it has a value
};

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
    } else {
      auto *complaint = llvm::find_if(kComplaints, [&](const Complaint &complaint) {
        return line.starts_with(complaint.speaker) && line.contains(complaint.text);
      });
      if (complaint == std::end(kComplaints))
        continue;
      std::string text = line.trim().str();
      if (current && ofPtxas && !line.contains(current->kernel))
        text += " [kernel " + current->kernel + "]";
      (complaint->isFault ? report.faults : report.losses).push_back(text);
    }
  }
  for (const KernelResources &kernel : report.kernels)
    if (kernel.spillStoreBytes || kernel.spillLoadBytes)
      report.losses.push_back("kernel " + kernel.kernel +
                              " spills registers: " + std::to_string(kernel.spillStoreBytes) + " bytes stored, " +
                              std::to_string(kernel.spillLoadBytes) + " bytes loaded");
  llvm::sort(report.kernels, [](auto &a, auto &b) { return a.kernel < b.kernel; });
  return report;
}

} // namespace dlc::cuda
