// The caller's tensors of a run: checked against what the entry says, and brought into the form that devices take.
#pragma once

#include "runtime/Device.h"
#include "runtime/Memory.h"
#include "runtime/StridedCopy.h"

#include <vector>

namespace dlc::runtime {

// Tensors in the caller's array, which may hold structs of an older or newer version: as we know them.
class TensorArray {
public:
  TensorArray() = default;
  TensorArray(const dlc_tensor *first, size_t count) : first(first), count(count) {}

  size_t size() const { return count; }
  // INVALID_ARGUMENT without a struct_size, or with several.
  Status read(size_t index, dlc_tensor &tensor) const;
  // Stores what an allocator has set.
  void write(size_t index, const dlc_tensor &tensor) const;

private:
  char *at(size_t index) const;

  const dlc_tensor *first = nullptr;
  size_t count = 0;
};

// Reads and checks the tensor at a place of the array; the message names it by its number among what it is (`what` is
// "input", "output" or "state").
Status readTensor(const char *what, size_t index, const dlc_tensor_info &info, const TensorArray &array, size_t place,
                  dlc_device device, dlc_tensor &tensor);

// Whether the strides may let two elements share a place: in their order, each must step over all of the dims before
// it.
bool sharesPlaces(const dlc_tensor &tensor);
constexpr const char *kSharedPlaces = "its strides let elements share a place";

// What a session keeps to prepare its runs. Once it has seen an entry, it allocates nothing for dense tensors.
class RunTensors {
public:
  // Makes room for entries of so many inputs and outputs.
  void reserve(size_t inputs, size_t outputs);

  // Checks all tensors and their overlaps, calls the allocator, copies inputs that are not dense. Outputs with a dim of
  // -1 are known when the run is over: until then they are written to memory of the session's, with room for the most
  // that they may come to by `binding`.
  Status prepare(const std::vector<dlc_tensor_info> &inputs, const std::vector<dlc_tensor_info> &outputs,
                 const TensorArray &givenInputs, const TensorArray &givenOutputs, const dlc_run_options &options,
                 dlc_device device, const plan::Entry &entry, const plan::Binding &binding);
  const Place *inputs() const { return inputPlaces.data(); }
  const Place *outputs() const { return outputPlaces.data(); }
  // Copies outputs that are not dense to where the caller wants them, and those whose dims the run has decided, by
  // `binding`: to memory that the allocator gives, or the caller's, where it has these dims.
  Status finish(const std::vector<dlc_tensor_info> &outputs, const TensorArray &givenOutputs,
                const dlc_run_options &options, const plan::Entry &entry, const plan::Binding &binding);

private:
  // The bytes from the first to behind the last element.
  struct Extent {
    uintptr_t begin, end;
    bool written;
    size_t number; // of the tensor: inputs, then outputs
  };
  struct Staged {
    dlc_tensor tensor;
    size_t number;
  };

  // An output whose dims the run decides.
  struct Late {
    dlc_tensor tensor;
    size_t index;
    std::vector<int64_t> dims; // kept for the next run
  };

  Status add(const dlc_tensor &tensor, const dlc_tensor_info &info, size_t index, bool written);
  Status addLate(const dlc_tensor &tensor, const dlc_tensor_info &info, size_t index, const plan::TensorInfo &largest,
                 const dlc_run_options &options);
  Status finishLate(Late &output, const dlc_tensor_info &info, const TensorArray &array, const dlc_run_options &options,
                    const plan::TensorInfo &bound);
  Status allocate(size_t index, const dlc_tensor_info &info, const TensorArray &array, const dlc_run_options &options,
                  dlc_tensor &tensor);
  Status stage(const dlc_tensor &tensor, const dlc_tensor_info &info, size_t number, bool written, Place &place);
  Status checkOverlaps(const std::vector<dlc_tensor_info> &inputs, const std::vector<dlc_tensor_info> &outputs);

  std::vector<Place> inputPlaces, outputPlaces;
  std::vector<Extent> extents;
  std::vector<Staged> staged; // outputs of this run
  std::vector<Late> late;
  size_t lateCount = 0;        // of this run
  std::vector<Memory> scratch; // of each tensor that was not dense in some run
};

} // namespace dlc::runtime
