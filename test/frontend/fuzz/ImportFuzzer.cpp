// Fuzz target of the ONNX importer, in the form that libFuzzer expects. Whatever the bytes are, the importer returns,
// and a module that it makes verifies.
#include "frontend/Import.h"
#include "mlir/IR/Verifier.h"

#include <cstdlib>
#include <string>
#include <sys/mman.h>
#include <unistd.h>

using namespace mlir;
using namespace dlc;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static const int file = ::memfd_create("model", 0);
  if (::ftruncate(file, 0) != 0 || ::pwrite(file, data, size, 0) != ssize_t(size))
    std::abort();
  MLIRContext context(MLIRContext::Threading::DISABLED);
  ScopedDiagnosticHandler quiet(&context, [](Diagnostic &) { return success(); });
  FailureOr<ImportedModel> model = importOnnx(&context, "/proc/self/fd/" + std::to_string(file), ImportOptions());
  if (succeeded(model) && failed(verify(*model->module)))
    std::abort();
  return 0;
}
