#include "runtime/Tensors.h"

#include <algorithm>
#include <cstring>

namespace dlc::runtime {
namespace {

// What a message is about; the text is made only where there is a message.
struct Subject {
  const char *what;
  size_t index;
  const dlc_tensor_info &info;

  std::string text() const { return std::string(what) + " " + std::to_string(index) + " '" + info.name + "'"; }
  Status invalid(const std::string &rest) const { return invalidArgument(text() + rest); }
};

const char *deviceName(dlc_device device) {
  static const char *const names[] = {"auto", "cpu", "cuda", "emu"};
  return device >= DLC_DEVICE_AUTO && device <= DLC_DEVICE_EMU ? names[device] : "an unknown device";
}

Status checkType(const Subject &subject, const dlc_tensor &tensor) {
  const dlc_tensor_info &info = subject.info;
  if (tensor.type != info.type) {
    const char *found = dlc_element_type_name(tensor.type);
    return subject.invalid(std::string(" has type ") + (*found ? found : "(unknown)") + ", expected " +
                           dlc_element_type_name(info.type));
  }
  if (tensor.rank != info.rank)
    return subject.invalid(" has rank " + std::to_string(tensor.rank) + ", expected " + std::to_string(info.rank));
  if (tensor.rank && !tensor.dims)
    return subject.invalid(": dims is NULL");
  for (size_t i = 0; i < info.rank; ++i)
    if (info.dims[i] >= 0 && tensor.dims[i] != info.dims[i]) {
      std::string rule = *info.dim_names[i] ? std::string(info.dim_names[i]) + " = " : "";
      return subject.invalid(": dim " + std::to_string(i) + " is " + std::to_string(tensor.dims[i]) + ", expected " +
                             rule + std::to_string(info.dims[i]));
    }
  return {};
}

// The offsets of the first and the last element in memory, in elements. False where they do not fit.
bool reach(const dlc_tensor &tensor, int64_t &low, int64_t &high) {
  low = high = 0;
  for (size_t i = 0; i < tensor.rank; ++i) {
    int64_t step;
    if (__builtin_mul_overflow(tensor.dims[i] - 1, tensor.strides[i], &step))
      return false;
    int64_t &end = step < 0 ? low : high;
    if (__builtin_add_overflow(end, step, &end) || end > INT64_MAX / 16 || end < INT64_MIN / 16)
      return false;
  }
  return true;
}

} // namespace

bool sharesPlaces(const dlc_tensor &tensor) {
  std::pair<int64_t, int64_t> axes[maxRank]; // stride, size
  size_t count = 0;
  for (size_t i = 0; i < tensor.rank; ++i)
    if (tensor.dims[i] > 1)
      axes[count++] = {tensor.strides[i] < 0 ? -tensor.strides[i] : tensor.strides[i], tensor.dims[i]};
  std::sort(axes, axes + count);
  int64_t extent = 1; // that the dims so far reach over
  for (size_t i = 0; i < count; ++i) {
    if (axes[i].first < extent)
      return true;
    extent += axes[i].first * (axes[i].second - 1);
  }
  return false;
}

char *TensorArray::at(size_t index) const {
  return const_cast<char *>(reinterpret_cast<const char *>(first)) + index * first->struct_size;
}

Status TensorArray::read(size_t index, dlc_tensor &tensor) const {
  if (first->struct_size < offsetof(dlc_tensor, strides) + sizeof(tensor.strides))
    return invalidArgument("a tensor without its struct_size");
  tensor = DLC_TENSOR_INIT;
  std::memcpy(&tensor, at(index), std::min(first->struct_size, sizeof tensor));
  if (tensor.struct_size != first->struct_size)
    return invalidArgument("the tensors of a run have different struct_sizes");
  return {};
}

void TensorArray::write(size_t index, const dlc_tensor &tensor) const {
  std::memcpy(at(index) + sizeof(size_t), reinterpret_cast<const char *>(&tensor) + sizeof(size_t),
              std::min(first->struct_size, sizeof tensor) - sizeof(size_t));
}

static Status checkMemory(const Subject &subject, const dlc_tensor &tensor, dlc_device device) {
  const dlc_tensor_info &info = subject.info;
  if (tensor.device != DLC_DEVICE_CPU && tensor.device != device)
    return subject.invalid(std::string(" lies on ") + deviceName(tensor.device) + ", the session is on " +
                           deviceName(device));
  if (info.bytes && !tensor.data)
    return subject.invalid(": data is NULL");
  if (reinterpret_cast<uintptr_t>(tensor.data) % dlc_element_type_bytes(info.type))
    return subject.invalid(std::string(": data is not aligned to its element type ") +
                           dlc_element_type_name(info.type));
  if (tensor.strides && tensor.rank > maxRank)
    return subject.invalid(": strides of more than " + std::to_string(maxRank) + " dims");
  int64_t low, high;
  if (tensor.strides && info.bytes && !reach(tensor, low, high))
    return subject.invalid(": its strides lead out of memory");
  return {};
}

Status readTensor(const char *what, size_t index, const dlc_tensor_info &info, const TensorArray &array, size_t place,
                  dlc_device device, dlc_tensor &tensor) {
  if (Status status = array.read(place, tensor))
    return status;
  Subject subject{what, index, info};
  if (Status status = checkType(subject, tensor))
    return status;
  return checkMemory(subject, tensor, device);
}

// Whether only a run tells the dims.
static bool isLate(const dlc_tensor_info &info) {
  return std::any_of(info.dims, info.dims + info.rank, [](int64_t dim) { return dim < 0; });
}

void RunTensors::reserve(size_t inputs, size_t outputs) {
  inputPlaces.reserve(inputs);
  outputPlaces.reserve(outputs);
  extents.reserve(inputs + outputs);
  staged.reserve(outputs);
  if (scratch.size() < inputs + outputs)
    scratch.resize(inputs + outputs);
}

Status RunTensors::prepare(const std::vector<dlc_tensor_info> &inputs, const std::vector<dlc_tensor_info> &outputs,
                           const TensorArray &givenInputs, const TensorArray &givenOutputs,
                           const dlc_run_options &options, dlc_device device, const plan::Entry &entry,
                           const plan::Binding &binding) {
  inputPlaces.clear();
  outputPlaces.clear();
  extents.clear();
  staged.clear();
  lateCount = 0;
  dlc_tensor tensor;
  for (size_t i = 0; i < inputs.size(); ++i) {
    if (Status status = readTensor("input", i, inputs[i], givenInputs, i, device, tensor))
      return status;
    if (Status status = add(tensor, inputs[i], i, /*written=*/false))
      return status;
  }
  for (size_t i = 0; i < outputs.size(); ++i) {
    Subject subject{"output", i, outputs[i]};
    if (Status status = givenOutputs.read(i, tensor))
      return status;
    if (isLate(outputs[i])) {
      if (Status status = addLate(tensor, outputs[i], i, plan::largestTensor(entry.outputs[i], binding), options))
        return status;
      continue;
    }
    if (!tensor.data && options.allocate)
      if (Status status = allocate(i, outputs[i], givenOutputs, options, tensor))
        return status;
    if (Status status = checkType(subject, tensor))
      return status;
    if (Status status = checkMemory(subject, tensor, device))
      return status;
    if (tensor.strides && sharesPlaces(tensor))
      return subject.invalid(std::string(": ") + kSharedPlaces);
    if (Status status = add(tensor, outputs[i], i, /*written=*/true))
      return status;
  }
  if (options.asynchronous && !staged.empty())
    return invalidArgument("an asynchronous run writes dense outputs");
  if (options.asynchronous && lateCount)
    return invalidArgument("data decide the dims of an output: the run cannot be asynchronous");
  return checkOverlaps(inputs, outputs);
}

Status RunTensors::allocate(size_t index, const dlc_tensor_info &info, const TensorArray &array,
                            const dlc_run_options &options, dlc_tensor &tensor) {
  tensor.type = info.type;
  tensor.rank = info.rank;
  tensor.dims = info.dims;
  tensor.strides = nullptr;
  if (options.allocate(options.allocate_context, index, &tensor) || (!tensor.data && info.bytes))
    return Status(DLC_OUT_OF_MEMORY, "the allocator gave no memory for " + Subject{"output", index, info}.text() +
                                         " of " + std::to_string(info.bytes) + " bytes");
  array.write(index, tensor);
  return {};
}

// Where the device finds the tensor, dense.
Status RunTensors::add(const dlc_tensor &tensor, const dlc_tensor_info &info, size_t index, bool written) {
  Place place;
  place.data = tensor.data;
  place.bytes = info.bytes;
  place.onDevice = tensor.device != DLC_DEVICE_CPU;
  place.elementBytes = dlc_element_type_bytes(info.type);
  int64_t low = 0, high = int64_t(info.bytes / place.elementBytes) - 1;
  if (info.bytes) {
    if (tensor.strides)
      reach(tensor, low, high);
    auto begin = reinterpret_cast<uintptr_t>(tensor.data);
    auto width = int64_t(place.elementBytes);
    size_t number = written ? inputPlaces.size() + index : index;
    extents.push_back({begin + uintptr_t(low * width), begin + uintptr_t((high + 1) * width), written, number});
    if (!isDense(tensor.dims, tensor.strides, tensor.rank))
      if (Status status = stage(tensor, info, number, written, place))
        return status;
  }
  (written ? outputPlaces : inputPlaces).push_back(place);
  return {};
}

// Host memory is copied here; a device copies its own, by the strides.
Status RunTensors::stage(const dlc_tensor &tensor, const dlc_tensor_info &info, size_t number, bool written,
                         Place &place) {
  if (place.onDevice) {
    place.dims = tensor.dims;
    place.strides = tensor.strides;
    place.rank = tensor.rank;
    return {};
  }
  if (scratch[number].size() < info.bytes && !scratch[number].allocate(info.bytes))
    return outOfMemory(("a dense copy of '" + std::string(info.name) + "'").c_str(), info.bytes);
  place.data = scratch[number].data();
  if (written) {
    staged.push_back({tensor, number});
    return {};
  }
  int64_t dense[maxRank];
  denseStrides(tensor.dims, tensor.rank, dense);
  copyStrided(scratch[number].data(), dense, static_cast<const char *>(tensor.data), tensor.strides, tensor.dims,
              tensor.rank, dlc_element_type_bytes(info.type));
  return {};
}

Status RunTensors::addLate(const dlc_tensor &tensor, const dlc_tensor_info &info, size_t index,
                           const plan::TensorInfo &largest, const dlc_run_options &options) {
  Subject subject{"output", index, info};
  if (!tensor.data && !options.allocate)
    return subject.invalid(": data decide its dims, so it wants an allocator");
  if (tensor.data)
    if (Status status = checkType(subject, tensor))
      return status;
  if (tensor.data && tensor.device != DLC_DEVICE_CPU)
    return subject.invalid(": data decide its dims, so it goes to host memory");
  uint64_t room = 0;
  plan::tensorBytes(largest, room); // has been checked
  size_t number = inputPlaces.size() + index;
  if (scratch[number].size() < room && !scratch[number].allocate(room))
    return outOfMemory(("the most that '" + std::string(info.name) + "' may be").c_str(), room);
  if (late.size() == lateCount)
    late.emplace_back();
  late[lateCount].tensor = tensor;
  late[lateCount++].index = index;
  Place place;
  place.data = scratch[number].data();
  place.bytes = room;
  place.elementBytes = dlc_element_type_bytes(info.type);
  outputPlaces.push_back(place);
  return {};
}

Status RunTensors::finishLate(Late &output, const dlc_tensor_info &info, const TensorArray &array,
                              const dlc_run_options &options, const plan::TensorInfo &bound) {
  output.dims.assign(bound.dims.begin(), bound.dims.end());
  dlc_tensor_info known = info;
  known.dims = output.dims.data();
  uint64_t bytes = 0;
  Subject subject{"output", output.index, known};
  if (!plan::tensorBytes(bound, bytes))
    return subject.invalid(" has come out with dims that are negative or too large");
  known.bytes = size_t(bytes);
  dlc_tensor &tensor = output.tensor;
  if (!tensor.data) {
    if (Status status = allocate(output.index, known, array, options, tensor))
      return status;
  } else if (Status status = checkType(subject, tensor)) {
    return status;
  }
  if (Status status = checkMemory(subject, tensor, DLC_DEVICE_CPU))
    return status;
  if (tensor.strides && sharesPlaces(tensor))
    return subject.invalid(std::string(": ") + kSharedPlaces);
  const char *from = scratch[inputPlaces.size() + output.index].data();
  if (isDense(tensor.dims, tensor.strides, tensor.rank)) {
    if (bytes)
      std::memcpy(tensor.data, from, bytes);
    return {};
  }
  int64_t dense[maxRank];
  denseStrides(tensor.dims, tensor.rank, dense);
  copyStrided(static_cast<char *>(tensor.data), tensor.strides, from, dense, tensor.dims, tensor.rank,
              dlc_element_type_bytes(tensor.type));
  return {};
}

Status RunTensors::finish(const std::vector<dlc_tensor_info> &outputs, const TensorArray &givenOutputs,
                          const dlc_run_options &options, const plan::Entry &entry, const plan::Binding &binding) {
  for (const Staged &output : staged) {
    const dlc_tensor &tensor = output.tensor;
    int64_t dense[maxRank];
    denseStrides(tensor.dims, tensor.rank, dense);
    copyStrided(static_cast<char *>(tensor.data), tensor.strides, scratch[output.number].data(), dense, tensor.dims,
                tensor.rank, dlc_element_type_bytes(tensor.type));
  }
  for (size_t i = 0; i < lateCount; ++i)
    if (Status status = finishLate(late[i], outputs[late[i].index], givenOutputs, options,
                                   plan::boundTensor(entry.outputs[late[i].index], binding)))
      return status;
  return {};
}

// In the order of addresses, each tensor is held against the one that reaches furthest of those that begin before it,
// inputs and outputs apart.
Status RunTensors::checkOverlaps(const std::vector<dlc_tensor_info> &inputs,
                                 const std::vector<dlc_tensor_info> &outputs) {
  std::sort(extents.begin(), extents.end(), [](const Extent &a, const Extent &b) { return a.begin < b.begin; });
  auto subject = [&](const Extent &extent) {
    size_t index = extent.written ? extent.number - inputs.size() : extent.number;
    return Subject{extent.written ? "output" : "input", index, (extent.written ? outputs : inputs)[index]};
  };
  const Extent *read = nullptr, *written = nullptr;
  for (const Extent &extent : extents) {
    const Extent *hit = written && extent.begin < written->end               ? written
                        : extent.written && read && extent.begin < read->end ? read
                                                                             : nullptr;
    if (hit) {
      bool mine = extent.written && (!hit->written || extent.number > hit->number);
      return subject(mine ? extent : *hit).invalid(" overlaps " + subject(mine ? *hit : extent).text());
    }
    const Extent *&furthest = extent.written ? written : read;
    if (!furthest || extent.end > furthest->end)
      furthest = &extent;
  }
  return {};
}

} // namespace dlc::runtime
