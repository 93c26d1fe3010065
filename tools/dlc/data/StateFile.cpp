#include "tools/dlc/data/StateFile.h"
#include "tools/dlc/data/TensorFile.h"

#include "llvm/Support/FileSystem.h"

namespace dlc::driver {

static ElementType storedType(ElementType type) {
  if (compiler::factsOf(type).npy)
    return type;
  return plan::elementBytes(type) == 2 ? ElementType::U16 : ElementType::U8;
}

Failure loadStates(const std::string &path, RuntimeSession &session, bool &found) {
  found = llvm::sys::fs::exists(path);
  if (!found)
    return {};
  std::vector<HostTensor> states;
  if (Failure failure = readNpzFile(path, states))
    return failure;
  for (HostTensor &state : states)
    for (const plan::TensorInfo &info : session.states())
      if (info.name == state.name && storedType(info.type) == state.type)
        state.type = info.type;
  if (Failure failure = session.writeStates(states))
    return badInput(path + ": " + failure.message);
  return {};
}

Failure saveStates(const std::string &path, const RuntimeSession &session) {
  std::vector<HostTensor> states;
  if (Failure failure = session.readStates(states))
    return failure;
  for (HostTensor &state : states)
    state.type = storedType(state.type);
  return writeNpzFile(path, states);
}

} // namespace dlc::driver
