// Finds and reads sets of test data.
#include "tools/dlc/data/DataSet.h"
#include "tools/dlc/data/TensorFile.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace dlc::driver {

static bool isDataSet(const std::string &folder) {
  return sys::fs::exists(folder + "/output_0.pb") || sys::fs::exists(folder + "/input_0.pb");
}

// Folders test_data_set_N in `folder`, by N.
static std::vector<std::string> dataSetsIn(const std::string &folder) {
  std::vector<std::pair<unsigned, std::string>> found;
  std::error_code failed;
  for (sys::fs::directory_iterator entry(folder, failed), end; entry != end && !failed; entry.increment(failed)) {
    StringRef name = sys::path::filename(entry->path());
    unsigned number;
    if (name.consume_front("test_data_set_") && !name.getAsInteger(10, number))
      found.push_back({number, entry->path()});
  }
  llvm::sort(found);
  std::vector<std::string> paths;
  for (const auto &[number, path] : found)
    paths.push_back(path);
  return paths;
}

Failure findDataSets(const std::string &model, const std::vector<std::string> &given,
                     std::vector<std::string> &folders) {
  if (given.empty()) {
    StringRef parent = sys::path::parent_path(model);
    folders = dataSetsIn(parent.empty() ? "." : parent.str());
    return {};
  }
  for (const std::string &folder : given) {
    if (!sys::fs::is_directory(folder))
      return badInput("--data: there is no folder '" + folder + "'");
    if (isDataSet(folder)) {
      folders.push_back(folder);
      continue;
    }
    std::vector<std::string> inside = dataSetsIn(folder);
    if (inside.empty())
      return badInput("--data: '" + folder + "' holds neither input_0.pb and output_0.pb nor folders test_data_set_N");
    append_range(folders, inside);
  }
  return {};
}

static Failure readTensors(const std::string &folder, const char *kind, const std::vector<ModelValue> &values,
                           std::vector<HostTensor> &tensors) {
  for (unsigned i = 0;; ++i) {
    std::string path = folder + "/" + kind + "_" + std::to_string(i) + ".pb";
    if (!sys::fs::exists(path))
      return {};
    std::string what = std::string(kind) + " " + std::to_string(i);
    if (!values.empty() && i >= values.size())
      return badInput(path + ": the model has only " + std::to_string(values.size()) + " " + kind + "s");
    if (!values.empty() && values[i].kind == ModelValue::Other)
      return badInput(path + ": " + kind + " '" + values[i].name +
                      "' is a map or another kind of value that dlc has not");
    if (!values.empty() && values[i].kind != ModelValue::Tensor) {
      bool isOptional = values[i].kind == ModelValue::Optional;
      if (Failure failure = readSequenceFile(path, values[i].name, isOptional, tensors))
        return failure;
      continue;
    }
    HostTensor tensor;
    if (Failure failure = readTensorFile(path, tensor))
      return failure;
    if (!values.empty())
      tensor.name = values[i].name;
    tensors.push_back(std::move(tensor));
  }
}

Failure readDataSet(const std::string &folder, const OnnxInterface &interface, DataSet &set) {
  set.name = sys::path::filename(folder).str();
  if (Failure failure = readTensors(folder, "input", interface.inputs, set.inputs))
    return failure;
  if (Failure failure = readTensors(folder, "output", interface.outputs, set.outputs))
    return failure;
  for (const ModelValue &input : interface.inputs) {
    auto holds = [&](const HostTensor &tensor) { return StringRef(tensor.name).starts_with(input.name + "["); };
    if (input.kind == ModelValue::Sequence && none_of(set.inputs, holds))
      set.emptySequences.push_back(input.name);
  }
  if (interface.inputs.empty())
    set.inputs.clear(); // a broken model: the importer says what is wrong
  if (!sys::fs::exists(folder + "/output_0.pb"))
    return badInput(folder + ": has no output_0.pb");
  return {};
}

} // namespace dlc::driver
