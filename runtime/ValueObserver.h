// Tells a caller what the values of the source model are, while a run computes them.
#pragma once

#include "runtime/Device.h"

namespace dlc::runtime {

class ValueObserver final : public StepObserver {
public:
  ValueObserver(const plan::Entry &entry, dlc_observe_function observe, void *context)
      : entry(entry), observe(observe), context(context) {}

  bool wants(size_t step) const override { return !entry.steps[step].values.empty(); }
  void wrote(size_t step, size_t output, const void *data, const plan::Binding &binding) override;

private:
  const plan::Entry &entry;
  dlc_observe_function observe;
  void *context;
};

} // namespace dlc::runtime
