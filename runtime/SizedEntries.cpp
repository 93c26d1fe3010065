#include "runtime/SizedEntries.h"
#include "runtime/Program.h"
#include "runtime/plan/Validate.h"

#include <algorithm>

namespace dlc::runtime {
namespace {

constexpr size_t mostKept = 256, mostKeptBytes = size_t(32) << 20;

// What keeping it takes, roughly: its pointers, and what is known of each step.
size_t bytesOf(const plan::Entry &entry) {
  constexpr size_t bytesOfStep = 160, bytesOfArgument = 32, bytesOfExpression = 16;
  size_t bytes = entry.steps.size() * bytesOfStep + entry.expressions.size() * bytesOfExpression;
  for (const plan::Step &step : entry.steps)
    bytes += step.arguments.size() * bytesOfArgument;
  return bytes + 1;
}

// The infos of a program with numbers for all dims but those that steps read; they lie in `dims`.
void bindInfos(const std::vector<dlc_tensor_info> &infos, const std::vector<plan::TensorInfo> &tensors,
               const plan::Binding &binding, const std::vector<bool> &readExpressions, std::vector<int64_t> &dims,
               std::vector<dlc_tensor_info> &bound) {
  for (size_t i = 0; i < infos.size(); ++i) {
    plan::TensorInfo tensor = plan::boundTensor(tensors[i], binding);
    bool isRead = plan::hasReadSizes(tensors[i], readExpressions);
    dlc_tensor_info &info = bound.emplace_back(infos[i]);
    info.dims = dims.data() + dims.size();
    for (size_t dim = 0; dim < tensor.dims.size(); ++dim)
      dims.push_back(isRead && !plan::isNumber(tensors[i].dims[dim]) ? -1 : tensor.dims[dim]);
    uint64_t bytes = 0;
    if (!isRead)
      plan::tensorBytes(tensor, bytes); // has been checked
    info.bytes = size_t(bytes);
  }
}

} // namespace

Status SizedEntries::make(const Program &program, DeviceSession &session, size_t entry) {
  const plan::Entry &plan = program.entry(entry);
  auto made = std::make_unique<SizedEntry>();
  made->entry = entry;
  made->sizes = sizes;
  if (plan::Error error = plan::bind(program.plan(), plan, sizes, made->binding))
    return invalidArgument("entry '" + plan.name + "' at these sizes: " + error.message);
  if (plan::Error error = plan::replayEntry(plan, made->binding))
    return invalidArgument("entry '" + plan.name + "' at these sizes: " + error.message);
  size_t dims = 0;
  for (const auto *tensors : {&plan.inputs, &plan.outputs})
    for (const plan::TensorInfo &tensor : *tensors)
      dims += tensor.dims.size();
  made->dims.reserve(dims); // pointers into it stay
  const std::vector<bool> &read = program.readExpressions(entry);
  bindInfos(program.inputs(entry), plan.inputs, made->binding, read, made->dims, made->inputs);
  bindInfos(program.outputs(entry), plan.outputs, made->binding, read, made->dims, made->outputs);
  size_t most = std::min(mostKept, mostKeptBytes / bytesOf(plan) + 1);
  while (kept.size() >= most)
    kept.pop_back();
  if (Status status = session.bind(entry, made->binding, made->device))
    return status;
  kept.insert(kept.begin(), std::move(made));
  return {};
}

Status SizedEntries::find(const Program &program, DeviceSession &session, size_t entry, const TensorArray &inputs,
                          SizedEntry *&found) {
  const std::vector<dlc_tensor_info> &infos = program.inputs(entry);
  inputDims.clear();
  dlc_tensor tensor;
  for (size_t i = 0; i < infos.size(); ++i) {
    if (Status status = readTensor("input", i, infos[i], inputs, i, program.deviceKind(), tensor))
      return status;
    inputDims.push_back(tensor.dims);
  }
  if (plan::Error error = plan::sizesOfInputs(program.entry(entry), inputDims, sizes))
    return invalidArgument(error.message);
  auto known = std::find_if(kept.begin(), kept.end(), [&](const std::unique_ptr<SizedEntry> &each) {
    return each->entry == entry && each->sizes == sizes;
  });
  if (known != kept.end())
    std::rotate(kept.begin(), known, known + 1);
  else if (Status status = make(program, session, entry))
    return status;
  found = kept.front().get();
  return {};
}

} // namespace dlc::runtime
