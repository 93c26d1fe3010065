#include "runtime/ValueObserver.h"

namespace dlc::runtime {

// Dims in the model's order; where they lie is told by strides.
void ValueObserver::wrote(size_t step, size_t output, const void *data, const plan::Binding &binding) {
  const plan::NamedValue &value = entry.steps[step].values[output];
  if (value.name.empty())
    return;
  size_t rank = value.dims.size();
  std::vector<int64_t> dims(rank), strides(rank);
  int64_t stride = 1;
  for (size_t i = rank; i-- > 0;) {
    dims[value.order[i]] = binding.value(value.dims[i]);
    strides[value.order[i]] = stride;
    stride *= binding.value(value.dims[i]);
  }
  dlc_tensor tensor = DLC_TENSOR_INIT;
  tensor.data = const_cast<void *>(data);
  tensor.type = dlc_element_type(value.type);
  tensor.rank = rank;
  tensor.dims = dims.data();
  tensor.strides = strides.data();
  observe(context, step, value.name.c_str(), &tensor);
}

} // namespace dlc::runtime
