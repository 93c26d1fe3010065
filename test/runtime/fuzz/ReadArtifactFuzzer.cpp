// Fuzz target of the artifact reader, in the form that libFuzzer expects. Whatever the bytes are,
// the reader returns: once they stand for the whole file, once for the plan section of a sound file
// (checksums would keep a fuzzer away from the decoder and the validation otherwise).
#include "runtime/plan/Encoding.h"
#include "runtime/plan/Reader.h"
#include "runtime/plan/Writer.h"

#include <cstdlib>

using namespace dlc::plan;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  ArtifactView view;
  (void)readArtifact(data, size, view);

  std::string_view plan(reinterpret_cast<const char *>(data), size);
  std::string weights(4096, 'w');
  std::vector<char> file = assembleFile({{SectionKind::Plan, plan},
                                         {SectionKind::Code, "code"},
                                         {SectionKind::Ir, "ir"},
                                         {SectionKind::Weights, weights}});
  ArtifactView inner;
  if (readArtifact(file.data(), file.size(), inner))
    return 0;
  // What was accepted says the same when it is written again.
  PlanSection again{inner.compiler, inner.model, inner.programs, {}};
  for (const CodeView &code : inner.code)
    again.code.push_back(code);
  std::vector<char> bytes = encodePlan(again);
  if (std::string_view(bytes.data(), bytes.size()) != plan)
    std::abort();
  return 0;
}
