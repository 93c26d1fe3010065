// The promises of Plan.h, checked one by one, so that a session needs no checks of its own.
#include "runtime/plan/Validate.h"
#include "runtime/plan/Placement.h"
#include "runtime/plan/Reader.h"

#include <algorithm>
#include <unordered_set>

namespace dlc::plan {
namespace {

std::string number(uint64_t value) { return std::to_string(value); }

// The plain bytes of a packed matrix are those that the program reads, and nothing overflows.
bool isSound(const Constant &constant) {
  const Packing &packing = constant.packing;
  if (packing.encoding == Encoding::Plain)
    return true;
  if (packing.panel == 0 || packing.panel > 65536 || packing.rows > kMaxBytes || packing.columns > kMaxBytes ||
      (packing.elementBytes != 1 && packing.elementBytes != 2 && packing.elementBytes != 4 &&
       packing.elementBytes != 8))
    return false;
  if (packing.depth ? packing.rows % packing.depth != 0 : packing.encoding == Encoding::Quads)
    return false;
  if (packing.encoding == Encoding::Quads && packing.elementBytes != 1)
    return false;
  uint64_t elements = 0;
  return !__builtin_mul_overflow(packing.rows, packing.columns, &elements) &&
         elements == constant.bytes / packing.elementBytes && constant.bytes % packing.elementBytes == 0 &&
         packing.rows <= kMaxBytes / 4 / (packing.columns + packing.panel); // of what is stored, too
}

Error checkConstants(const Program &program, uint64_t weightBytes) {
  for (size_t i = 0; i < program.constants.size(); ++i) {
    const Constant &constant = program.constants[i];
    std::string name = "constant " + number(i);
    if (constant.bytes > kMaxBytes || !isSound(constant))
      return invalid(name + " is packed in a way that cannot be");
    if (constant.packing.encoding != Encoding::Plain && program.target == Target::Cpu)
      return invalid(name + " is packed, but the CPU uses constants in place");
    uint64_t bytes = storedBytes(constant);
    if (constant.offset > weightBytes || bytes > weightBytes - constant.offset)
      return invalid(name + " lies outside the weights: bytes " + number(constant.offset) + " + " + number(bytes) +
                     " of " + number(weightBytes));
    if (constant.offset % kArenaAlignment)
      return invalid(name + " is misaligned: offset " + number(constant.offset));
  }
  return {};
}

Error checkStates(const Program &program) {
  std::unordered_set<std::string> names;
  uint64_t sum = 0;
  for (size_t i = 0; i < program.states.size(); ++i) {
    const State &state = program.states[i];
    std::string name = "state " + number(i) + " '" + state.tensor.name + "'";
    uint64_t bytes = 0;
    if (state.tensor.name.empty() || !names.insert(state.tensor.name).second)
      return invalid(name + " has no name of its own");
    if (!tensorBytes(state.tensor, bytes) || (sum += bytes) > kMaxBytes)
      return invalid(name + " has dims that are negative or too large");
    if (!state.tensor.dimNames.empty() && state.tensor.dimNames.size() != state.tensor.dims.size())
      return invalid(name + " has " + number(state.tensor.dims.size()) + " dims and " +
                     number(state.tensor.dimNames.size()) + " names of dims");
    if (state.initial == kNone)
      continue;
    if (state.initial >= program.constants.size())
      return invalid(name + " starts with constant " + number(state.initial) + " of " +
                     number(program.constants.size()));
    if (program.constants[state.initial].bytes != bytes)
      return invalid(name + " of " + number(bytes) + " bytes starts with a constant of " +
                     number(program.constants[state.initial].bytes));
  }
  return {};
}

Error checkNames(const Program &program) {
  std::unordered_set<std::string> kernels, entries;
  for (size_t i = 0; i < program.kernels.size(); ++i)
    if (program.kernels[i].name.empty() || !kernels.insert(program.kernels[i].name).second)
      return invalid("kernel " + number(i) + " '" + program.kernels[i].name + "' has no name of its own");
  for (const Kernel &kernel : program.kernels)
    if (kernel.places != kNone && kernel.places >= kernel.sizes)
      return invalid("kernel '" + kernel.name + "' counts places by argument " + number(kernel.places) + " of " +
                     number(kernel.sizes) + " sizes");
  for (size_t i = 0; i < program.entries.size(); ++i)
    if (program.entries[i].name.empty() || !entries.insert(program.entries[i].name).second)
      return invalid("entry " + number(i) + " '" + program.entries[i].name + "' has no name of its own");
  if (program.entries.empty())
    return invalid("it has no entry");
  return {};
}

Error checkAlternatives(const Program &program) {
  for (size_t i = 0; i < program.kernels.size(); ++i) {
    const Kernel &kernel = program.kernels[i];
    if (kernel.alternatives.empty())
      continue;
    std::string name = "kernel " + number(i) + " '" + kernel.name + "'";
    if (program.target != Target::Cuda)
      return invalid(name + " has alternatives, which the CPU does not");
    if (!areValid(kernel.expressions, kernel.sizes))
      return invalid(name + " has expressions that refer to what is not there");
    for (const Alternative &alternative : kernel.alternatives) {
      const Kernel *other =
          alternative.kernel < program.kernels.size() ? &program.kernels[alternative.kernel] : nullptr;
      if (!other || !other->alternatives.empty() || other->sizes != kernel.sizes || other->places != kernel.places)
        return invalid(name + " has an alternative " + number(alternative.kernel) + ", which is no kernel like it");
      if (!isValid(alternative.measure, kernel.expressions.size()))
        return invalid(name + " has an alternative whose measure is not there");
    }
  }
  return {};
}

Error checkGeometry(const Program &program, const Geometry &geometry, bool isCuda) {
  if (geometry.kernel >= program.kernels.size())
    return invalid("a geometry refers to kernel " + number(geometry.kernel) + " of " + number(program.kernels.size()));
  const Kernel &kernel = program.kernels[geometry.kernel];
  std::string name = "kernel " + number(geometry.kernel) + " '" + kernel.name + "'";
  size_t expressions = geometry.expressions.size();
  bool valid = areValid(geometry.expressions, kernel.sizes) && isValid(geometry.tasks, expressions);
  for (Size extent : geometry.grid)
    valid = valid && isValid(extent, expressions);
  for (const Divisor &divisor : geometry.divisors)
    valid = valid && isValid(divisor.by, expressions);
  if (!valid)
    return invalid(name + " has a geometry that refers to expressions or sizes that are not there");
  for (unsigned axis = 0; axis < 3 && isCuda; ++axis)
    if (geometry.grid[axis] == 0 || geometry.grid[axis] > int64_t(UINT32_MAX) || geometry.block[axis] == 0 ||
        geometry.cluster[axis] == 0)
      return invalid(name + " has an empty or impossible launch grid");
  if (!geometry.maps.empty() && !isCuda)
    return invalid(name + " has tensor maps, which the CPU does not");
  if (!geometry.divisors.empty() && !isCuda)
    return invalid(name + " has divisors, which the CPU does not");
  return checkTensorMaps(program, geometry);
}

Error checkCode(const Program &program, const CodeHeader &code) {
  for (size_t i = 0; i < code.geometries.size(); ++i) {
    if (i && code.geometries[i].kernel <= code.geometries[i - 1].kernel)
      return invalid("the geometries of a code object are not in the order of kernels");
    if (Error error = checkGeometry(program, code.geometries[i], program.target == Target::Cuda))
      return error;
  }
  return {};
}

bool belongsTo(CodeKind kind, Target target) {
  return kind == CodeKind::CpuSharedObject ? target == Target::Cpu : target == Target::Cuda;
}

} // namespace

bool tensorBytes(const TensorInfo &tensor, uint64_t &bytes) {
  bytes = elementBytes(tensor.type);
  // Zero first: a tensor of no elements is fine whatever its other dims are.
  for (int64_t dim : tensor.dims) {
    if (dim < 0)
      return false;
    if (dim == 0)
      bytes = 0;
  }
  if (bytes == 0)
    return true;
  for (int64_t dim : tensor.dims)
    if (__builtin_mul_overflow(bytes, uint64_t(dim), &bytes) || bytes > kMaxBytes)
      return false;
  return true;
}

uint64_t storedBytes(const Constant &constant) {
  const Packing &packing = constant.packing;
  if (packing.encoding == Encoding::Plain)
    return constant.bytes;
  uint64_t rows = packing.rows;
  if (packing.encoding == Encoding::Quads)
    rows = packing.rows / packing.depth * ((packing.depth + 3) / 4 * 4);
  return (packing.columns + packing.panel - 1) / packing.panel * packing.panel * rows * packing.elementBytes;
}

uint64_t storedBytes(const Program &program) {
  uint64_t bytes = 0;
  for (const Constant &constant : program.constants)
    bytes += storedBytes(constant);
  return bytes;
}

const Geometry *findGeometry(const CodeHeader &code, uint32_t kernel) {
  auto place = std::lower_bound(code.geometries.begin(), code.geometries.end(), kernel,
                                [](const Geometry &geometry, uint32_t wanted) { return geometry.kernel < wanted; });
  return place == code.geometries.end() || place->kernel != kernel ? nullptr : &*place;
}

// At the default sizes, or where sizes are open at larger ones: a run binds what it needs, and is checked again.
static Error playAt(const Program &program, const Entry &entry, bool larger) {
  constexpr int64_t step = 62;
  std::vector<int64_t> sizes = defaultSizes(entry);
  for (size_t i = 0; i < sizes.size() && larger; ++i)
    if (isNumber(entry.symbols[i].most)) // else steps read it
      sizes[i] += std::min(step + int64_t(i), entry.symbols[i].most - sizes[i]);
  Binding binding;
  if (Error error = bind(program, entry, std::move(sizes), binding))
    return error;
  return replayEntry(entry, binding);
}

Error validateProgram(const Program &program, uint64_t weightBytes) {
  if (Error error = checkConstants(program, weightBytes))
    return error;
  if (Error error = checkStates(program))
    return error;
  if (Error error = checkNames(program))
    return error;
  if (Error error = checkAlternatives(program))
    return error;
  for (const Entry &entry : program.entries) {
    Error error = checkEntry(program, entry);
    for (bool larger : {false, true})
      if (!error && (!larger || hasOpenSizes(entry)))
        error = playAt(program, entry, larger);
    if (error)
      return program.entries.size() == 1 ? error : invalid("entry '" + entry.name + "': " + error.message);
  }
  return {};
}

Error validateArtifact(const ArtifactView &view) {
  bool seen[256] = {};
  for (const Program &program : view.programs) {
    if (seen[uint8_t(program.target)])
      return invalid("the plan holds two programs for one target");
    seen[uint8_t(program.target)] = true;
    Error error = validateProgram(program, view.weights.size());
    for (const CodeView &code : view.code)
      if (!error && belongsTo(code.kind, program.target))
        error = checkCode(program, code);
    const char *target = program.target == Target::Cpu ? "CPU" : "CUDA";
    if (error)
      return invalid(std::string("the plan of the ") + target + " program is wrong: " + error.message);
  }
  if (view.programs.empty())
    return invalid("the plan holds no program");
  return {};
}

} // namespace dlc::plan
