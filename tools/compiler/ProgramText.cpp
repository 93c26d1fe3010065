// Prints inputs, outputs, kernels and steps of a plan.
#include "tools/compiler/ProgramText.h"
#include "runtime/plan/Binding.h"
#include "runtime/plan/DisplayText.h"
#include "runtime/plan/Reader.h"
#include "tools/compiler/HostTensor.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

namespace dlc::compiler {

using plan::displayMessage;
using plan::displayName;

std::string plural(uint64_t count, StringRef noun) {
  bool hisses = noun.ends_with("x") || noun.ends_with("ch") || noun.ends_with("s");
  return (Twine(count) + " " + noun + (count == 1 ? "" : hisses ? "es" : "s")).str();
}

// What the model calls by this name is so many times the symbol.
struct SymbolText {
  std::string name;
  int64_t factor = 1;
};

// A size as it is written: "((4*batch)+1)", "((width/2)+1)"; what lies deeper than a few parentheses as "e7", the
// expression's number.
static std::string sizeText(plan::Size size, const std::vector<plan::Expression> &expressions,
                            const std::vector<SymbolText> &symbols, unsigned depth = 0) {
  constexpr unsigned shown = 6;
  if (plan::isNumber(size))
    return std::to_string(size);
  if (depth > shown)
    return "e" + std::to_string(plan::expressionIndex(size));
  const plan::Expression &each = expressions[plan::expressionIndex(size)];
  auto symbolOf = [&](const plan::Expression &size) {
    return size.op == plan::SizeOp::Symbol ? &symbols[size_t(size.left)] : nullptr;
  };
  if (const SymbolText *symbol = symbolOf(each))
    return symbol->factor == 1 ? symbol->name : "(" + symbol->name + "/" + std::to_string(symbol->factor) + ")";
  if (each.op == plan::SizeOp::Multiply && !plan::isNumber(each.left))
    if (const SymbolText *symbol = symbolOf(expressions[plan::expressionIndex(each.left)]);
        symbol && symbol->factor > 1 && each.right == symbol->factor)
      return symbol->name;
  static const char *const signs[] = {"", "+", "-", "*", " floordiv ", " ceildiv ", " mod ", " min ", " max "};
  return "(" + sizeText(each.left, expressions, symbols, depth + 1) + signs[int(each.op)] +
         sizeText(each.right, expressions, symbols, depth + 1) + ")";
}

static std::string entrySize(const plan::Entry &entry, plan::Size size) {
  std::vector<SymbolText> symbols;
  for (const auto &[i, symbol] : enumerate(entry.symbols))
    symbols.push_back({displayName(symbol.name), plan::factorOf(entry, i)});
  return sizeText(size, entry.expressions, symbols);
}

static std::string argumentText(const plan::Entry &entry, const plan::Argument &argument) {
  if (argument.kind == plan::ArgumentKind::Size)
    return "size " + entrySize(entry, argument.value);
  const plan::Buffer &buffer = entry.buffers[size_t(argument.value)];
  static const char *const kinds[] = {"input", "output", "constant", "state", "slot"};
  std::string text = std::string(kinds[int(buffer.kind)]) + " " + std::to_string(buffer.index);
  if (buffer.offset)
    text += " +" + entrySize(entry, buffer.offset);
  return text + " (" + entrySize(entry, buffer.bytes) + ")";
}

// `entry`: whose sizes the dims are; null for numbers.
static void printTensors(raw_ostream &out, StringRef kind, const std::vector<plan::TensorInfo> &tensors,
                         const plan::Entry *entry) {
  for (const auto &[i, tensor] : enumerate(tensors)) {
    out << kind << ' ' << i << " '" << displayName(tensor.name) << "' ";
    if (llvm::all_of(tensor.dims, plan::isNumber))
      out << describe(tensor.type, tensor.dims);
    else
      out << factsOf(tensor.type).name << '['
          << join(map_range(tensor.dims, [&](plan::Size dim) { return entrySize(*entry, dim); }), ",") << ']';
    for (const auto &[d, name] : enumerate(tensor.dimNames))
      if (!name.empty())
        out << " dim " << d << ": " << displayName(name);
    out << '\n';
  }
}

uint64_t launchCount(const plan::Entry &entry) {
  return count_if(entry.steps, [](const plan::Step &step) { return step.kind == plan::StepKind::Launch; });
}

static uint64_t bytesOf(const plan::TensorInfo &tensor) {
  uint64_t bytes = plan::elementBytes(tensor.type);
  for (int64_t dim : tensor.dims)
    bytes *= plan::isNumber(dim) ? uint64_t(dim) : 0;
  return bytes;
}

EntryMemory memoryOf(const plan::Program &program, const plan::Entry &entry) {
  EntryMemory memory;
  plan::Binding binding;
  if (!plan::bind(program, entry, plan::defaultSizes(entry), binding)) {
    memory.arenaBytes = binding.arenaBytes;
    memory.largestLiveSet = binding.largestLiveSet;
  }
  for (const plan::State &state : program.states)
    memory.stateBytes += bytesOf(state.tensor);
  for (const plan::TensorInfo &input : entry.inputs)
    memory.inputBytes += bytesOf(input);
  for (const plan::TensorInfo &output : entry.outputs)
    memory.outputBytes += bytesOf(output);
  return memory;
}

// The size arguments of a kernel.
static std::vector<SymbolText> argumentNames(uint32_t sizes) {
  std::vector<SymbolText> symbols;
  for (uint32_t i = 0; i < sizes; ++i)
    symbols.push_back({"size" + std::to_string(i)});
  return symbols;
}

static void printGeometry(raw_ostream &out, const plan::CodeObject &object, const plan::Geometry &geometry,
                          uint32_t sizes) {
  std::vector<SymbolText> symbols = argumentNames(sizes);
  auto size = [&](plan::Size value) { return sizeText(value, geometry.expressions, symbols); };
  out << "  " << displayName(object.level) << ": ";
  if (object.kind == plan::CodeKind::CpuSharedObject) {
    out << (geometry.tasks == 1 ? "1 task" : size(geometry.tasks) + " tasks") << '\n';
    return;
  }
  out << "grid " << size(geometry.grid[0]) << 'x' << size(geometry.grid[1]) << 'x' << size(geometry.grid[2])
      << ", block " << geometry.block[0] << 'x' << geometry.block[1] << 'x' << geometry.block[2] << ", "
      << geometry.sharedBytes << " bytes shared, module " << object.module << '\n';
  for (const plan::TensorMap &map : geometry.maps) { // the outermost dim first
    auto dims = [&](auto text) { return join(map_range(reverse(map.dims), text), ","); };
    out << "    buffer " << map.argument;
    if (map.offset)
      out << " +" << size(map.offset);
    out << " as " << factsOf(map.type).name << '[' << dims([&](const plan::MapDim &dim) { return size(dim.size); })
        << "], " << (map.window.empty() ? "boxes" : "places of a window") << " of "
        << dims([](const plan::MapDim &dim) { return std::to_string(dim.box); }) << '\n';
  }
}

static void printKernels(raw_ostream &out, const plan::Program &program, const std::vector<plan::CodeObject> &code) {
  plan::CodeKind kind = program.target == plan::Target::Cpu ? plan::CodeKind::CpuSharedObject : plan::CodeKind::Cubin;
  for (const auto &[i, kernel] : enumerate(program.kernels)) {
    out << "\nkernel " << i << ' ' << displayName(kernel.name) << "\n  " << displayMessage(kernel.summary) << '\n';
    if (!kernel.schedule.empty())
      out << "  " << displayMessage(kernel.schedule) << '\n';
    for (const plan::Alternative &alternative : kernel.alternatives)
      out << "  where " << sizeText(alternative.measure, kernel.expressions, argumentNames(kernel.sizes))
          << " is at most " << alternative.most << ": " << displayName(program.kernels[alternative.kernel].name)
          << '\n';
    out << "  " << kernel.flops << " floating-point operations, " << kernel.bytes << " bytes\n";
    for (const plan::CodeObject &object : code)
      if (object.kind == kind)
        if (const plan::Geometry *geometry = plan::findGeometry(object, uint32_t(i)))
          printGeometry(out, object, *geometry, kernel.sizes);
  }
}

// "'y' f32[1,56,56,64] in order 0,2,3,1".
static std::string valueText(const plan::Entry &entry, const plan::NamedValue &value) {
  auto dim = [&](plan::Size dim) { return entrySize(entry, dim); };
  std::string text = "'" + displayName(value.name) + "' " + std::string(factsOf(value.type).name) + "[" +
                     join(map_range(value.dims, dim), ",") + "]";
  if (!is_sorted(value.order))
    text += " in order " + join(map_range(value.order, [](uint32_t from) { return std::to_string(from); }), ",");
  return text;
}

static void printSteps(raw_ostream &out, const plan::Program &program, const plan::Entry &entry, size_t begin,
                       size_t end, unsigned depth, bool why) {
  std::string indent(2 * depth, ' ');
  for (size_t i = begin; i < end;) {
    const plan::Step &step = entry.steps[i];
    out << indent << "step " << i << ' ';
    if (step.kind == plan::StepKind::Launch)
      out << displayName(program.kernels[step.index].name);
    else if (step.kind == plan::StepKind::ReadSize)
      out << "read " << displayName(entry.symbols[step.index].name);
    else
      out << plan::stepKindName(step.kind);
    for (const plan::Argument &argument : step.arguments)
      out << ", " << argumentText(entry, argument);
    if (!step.source.empty())
      out << '\n' << indent << "  " << displayMessage(step.source);
    for (const plan::NamedValue &value : step.values)
      if (!value.name.empty())
        out << '\n' << indent << "  value " << valueText(entry, value);
    if (why)
      for (const std::string &reason : step.reasons)
        out << '\n' << indent << "  why: " << displayMessage(reason);
    out << '\n';
    size_t middle = i + 1 + step.blocks[0], behind = middle + step.blocks[1];
    printSteps(out, program, entry, i + 1, middle, depth + 1, why);
    if (step.blocks[1])
      out << indent << (step.kind == plan::StepKind::While ? "do" : "else") << '\n';
    printSteps(out, program, entry, middle, behind, depth + 1, why);
    i = behind;
  }
}

static void printEntry(raw_ostream &out, const plan::Program &program, const plan::Entry &entry, bool why) {
  EntryMemory memory = memoryOf(program, entry);
  out << "\nentry '" << displayName(entry.name) << "': " << plural(launchCount(entry), "launch") << "; arena "
      << memory.arenaBytes << " bytes (largest live set " << memory.largestLiveSet << ")\n";
  printTensors(out, "input", entry.inputs, &entry);
  printTensors(out, "output", entry.outputs, &entry);
  for (const auto &[i, symbol] : enumerate(entry.symbols)) {
    int64_t factor = plan::factorOf(entry, i);
    out << "size '" << displayName(symbol.name) << "' from " << symbol.least * factor << " to "
        << (factor > 1 ? std::to_string(symbol.most * factor) + ", a multiple of " + std::to_string(factor)
                       : entrySize(entry, symbol.most))
        << '\n';
  }
  for (const auto &[i, slot] : enumerate(entry.slots))
    out << "slot " << i << ": " << entrySize(entry, slot.bytes) << " bytes, steps " << slot.first << " to " << slot.last
        << '\n';
  printSteps(out, program, entry, 0, entry.steps.size(), 0, why);
}

std::string programText(const plan::Program &program, const std::vector<plan::CodeObject> &code, bool why) {
  std::string text;
  raw_string_ostream out(text);
  bool isCuda = program.target == plan::Target::Cuda;
  const plan::Entry &entry = program.entries.front();
  EntryMemory memory = memoryOf(program, entry);
  out << "target " << (isCuda ? "cuda" : "cpu") << ", precision " << plan::precisionName(program.precision) << ": "
      << (entry.sourceNodes ? plural(entry.sourceNodes, "node") + " -> " : "") << plural(launchCount(entry), "launch")
      << " of " << plural(program.kernels.size(), "kernel") << "; arena " << memory.arenaBytes
      << " bytes (largest live set " << memory.largestLiveSet << "), weights " << plan::storedBytes(program)
      << " bytes\n";
  std::vector<plan::TensorInfo> states;
  for (const plan::State &state : program.states)
    states.push_back(state.tensor);
  printTensors(out, "state", states, nullptr);
  printKernels(out, program, code);
  for (const plan::Entry &each : program.entries)
    printEntry(out, program, each, why);
  return text;
}

} // namespace dlc::compiler
