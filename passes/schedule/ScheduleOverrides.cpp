// `--schedule KERNEL=key:value,...`: single parameters in place of those that the cost model chose.
#include "passes/schedule/CudaSchedule.h"
#include "llvm/Support/GlobPattern.h"

using namespace mlir;

namespace dlc {
namespace {

// "a, b and c"; long lists are cut.
std::string listed(ArrayRef<std::string> words, size_t most = 20) {
  std::string text = llvm::join(words.take_front(most), ", ");
  if (words.size() > most)
    text += " and " + std::to_string(words.size() - most) + " more";
  return text;
}

InFlightDiagnostic complain(Location loc, StringRef text) { return emitError(loc) << "--schedule " << text << ": "; }

// The kernels that the name, the glob or the beginning of a name stands for.
FailureOr<SmallVector<ScheduledKernel *>> find(MutableArrayRef<ScheduledKernel> kernels, StringRef wanted,
                                               StringRef text, Location loc) {
  auto nameOf = [](ScheduledKernel &kernel) { return kernel.facts.function.getSymName(); };
  SmallVector<ScheduledKernel *> found;
  for (ScheduledKernel &kernel : kernels)
    if (nameOf(kernel) == wanted)
      return SmallVector<ScheduledKernel *>{&kernel};
  bool isGlob = wanted.find_first_of("*?[") != StringRef::npos;
  if (isGlob) {
    llvm::Expected<llvm::GlobPattern> glob = llvm::GlobPattern::create(wanted);
    if (!glob) {
      complain(loc, text) << "'" << wanted << "' is not a pattern: " << llvm::toString(glob.takeError());
      return failure();
    }
    for (ScheduledKernel &kernel : kernels)
      if (glob->match(nameOf(kernel)))
        found.push_back(&kernel);
  } else {
    for (ScheduledKernel &kernel : kernels)
      if (nameOf(kernel).starts_with(wanted))
        found.push_back(&kernel);
  }
  std::vector<std::string> names;
  if (found.empty()) {
    for (ScheduledKernel &kernel : kernels)
      names.push_back(nameOf(kernel).str());
    complain(loc, text) << "no kernel matches '" << wanted
                        << "'; the kernels are: " << (names.empty() ? "none" : listed(names));
    return failure();
  }
  if (!isGlob && found.size() > 1) {
    for (ScheduledKernel *kernel : found)
      names.push_back(nameOf(*kernel).str());
    complain(loc, text) << "'" << wanted << "' is the beginning of several kernels: " << listed(names) << "; write '"
                        << wanted << "*' for all of them";
    return failure();
  }
  return found;
}

struct Setting {
  StringRef key, value;
};

LogicalResult apply(ScheduledKernel &kernel, ArrayRef<Setting> settings, const CudaTarget &target, StringRef text,
                    Location loc) {
  KernelFacts &facts = kernel.facts;
  StringRef name = facts.function.getSymName();
  for (const Setting &setting : settings) {
    if (setting.key != "kind")
      continue;
    if (!llvm::is_contained(facts.kinds, setting.value)) {
      std::vector<std::string> kinds;
      for (StringRef kind : facts.kinds)
        kinds.push_back(kind.str());
      return complain(loc, text) << "kernel " << name << " cannot be computed by kind '" << setting.value
                                 << "'; expected " << listed(kinds);
    }
    if (setting.value != kernel.schedule.kind->name)
      kernel.schedule = chooseCudaSchedule(facts, target, setting.value);
  }
  for (const Setting &setting : settings) {
    if (setting.key == "kind")
      continue;
    auto *parameter = llvm::find_if(kernel.schedule.kind->parameters,
                                    [&](const ScheduleParameter &each) { return setting.key == each.name; });
    if (parameter == kernel.schedule.kind->parameters.end()) {
      std::vector<std::string> keys{"kind"};
      for (const ScheduleParameter &each : kernel.schedule.kind->parameters)
        keys.push_back(each.name);
      return complain(loc, text) << "kernel " << name << ", of kind " << kernel.schedule.kind->name
                                 << ", has no parameter '" << setting.key << "'; it has " << listed(keys);
    }
    int64_t value;
    if (setting.value.getAsInteger(10, value) || !llvm::is_contained(parameter->values, value)) {
      std::vector<std::string> values;
      for (int64_t each : parameter->values)
        values.push_back(std::to_string(each));
      return complain(loc, text) << "expected " << parameter->name << " to be one of " << listed(values) << ", found '"
                                 << setting.value << "'";
    }
    kernel.schedule.set(parameter->name, value);
  }
  if (std::string fault = scheduleFault(kernel.schedule, facts, target); !fault.empty())
    return complain(loc, text) << "kernel " << name << ": " << fault;
  return success();
}

} // namespace

LogicalResult overrideSchedules(MutableArrayRef<ScheduledKernel> kernels, const CudaTarget &target, StringRef text,
                                Location loc) {
  auto [wanted, list] = text.split('=');
  SmallVector<Setting> settings;
  SmallVector<StringRef> items;
  list.split(items, ',');
  for (StringRef item : items) {
    auto [key, value] = item.split(':');
    if (wanted.empty() || key.empty() || value.empty())
      return complain(loc, text) << "expected KERNEL=key:value,key:value";
    settings.push_back({key, value});
  }
  auto found = find(kernels, wanted, text, loc);
  if (failed(found))
    return failure();
  for (ScheduledKernel *kernel : *found)
    if (failed(apply(*kernel, settings, target, text, loc)))
      return failure();
  return success();
}

} // namespace dlc
