// Elements of sequences, one behind the other.
#include "tools/dlc/data/Lists.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace dlc::driver {

bool isList(const plan::TensorInfo &info) { return !info.dimNames.empty() && info.dimNames[0] == info.name + "[]"; }

bool isElementOf(StringRef name, StringRef sequence) {
  return name.consume_front(sequence) && name.consume_front("[") && name.consume_back("]") && !name.empty() &&
         all_of(name, isDigit);
}

Failure stackElements(const plan::TensorInfo &list, function_ref<const HostTensor *(StringRef)> find,
                      HostTensor &stacked) {
  std::vector<const HostTensor *> elements;
  while (const HostTensor *element = find(list.name + "[" + std::to_string(elements.size()) + "]"))
    elements.push_back(element);
  std::vector<int64_t> dims;
  for (int64_t size : ArrayRef(list.dims).drop_front())
    dims.push_back(std::max<int64_t>(size, 0));
  if (!elements.empty())
    dims = elements.front()->dims;
  dims.insert(dims.begin(), int64_t(elements.size()));
  stacked = makeTensor(list.name, elements.empty() ? list.type : elements.front()->type, std::move(dims));
  stacked.bytes.clear();
  for (const auto &[i, element] : enumerate(elements)) {
    const HostTensor &first = *elements.front();
    if (element->type != first.type || element->dims != first.dims)
      return badInput("element " + std::to_string(i) + " of sequence '" + list.name + "' is " + describe(*element) +
                      ", the first one " + describe(first) + ": where its length stays open, all have one type");
    stacked.bytes.insert(stacked.bytes.end(), element->bytes.begin(), element->bytes.end());
  }
  return {};
}

Failure stackLists(ArrayRef<plan::TensorInfo> infos, std::vector<HostTensor> &tensors) {
  for (size_t place = 0; place < infos.size(); ++place) {
    const plan::TensorInfo &info = infos[place];
    auto find = [&](StringRef name) -> const HostTensor * {
      auto found = find_if(tensors, [&](const HostTensor &tensor) { return tensor.name == name; });
      return found == tensors.end() ? nullptr : &*found;
    };
    if (!isList(info) || find(info.name))
      continue;
    HostTensor stacked;
    if (Failure failure = stackElements(info, find, stacked))
      return failure;
    erase_if(tensors, [&](const HostTensor &tensor) { return isElementOf(tensor.name, info.name); });
    tensors.insert(tensors.begin() + std::min(place, tensors.size()), std::move(stacked));
  }
  return {};
}

} // namespace dlc::driver
