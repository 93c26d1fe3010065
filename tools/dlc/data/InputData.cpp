// Where the values of inputs come from.
#include "tools/dlc/data/InputData.h"
#include "tools/dlc/data/Lists.h"
#include "tools/dlc/data/TensorFile.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/xxhash.h"
#include <cmath>

using namespace llvm;

namespace dlc::driver {

bool InputData::parsePattern(StringRef text, Pattern &pattern) {
  if (text == "zeros" || text == "ones") {
    pattern.fill = text == "ones" ? Fill::Ones : Fill::Zeros;
    return true;
  }
  if (!text.consume_front("random"))
    return false;
  pattern.fill = Fill::Random;
  return text.empty() || (text.consume_front(":") && !text.getAsInteger(10, pattern.seed));
}

Failure InputData::addOption(StringRef spec) {
  Pattern pattern;
  if (parsePattern(spec, pattern)) {
    patterns[""] = pattern;
    return {};
  }
  // Names of inputs may hold '='; files named here end in one of three ways, so the last '=' parts them.
  auto [name, source] = spec.rsplit('=');
  if (!spec.contains('=')) {
    source = spec;
    name = "";
  }
  if (parsePattern(source, pattern)) {
    patterns[name.str()] = pattern;
    return {};
  }
  if (source.ends_with(".npz")) {
    std::vector<HostTensor> arrays;
    if (Failure failure = readNpzFile(source.str(), arrays))
      return failure;
    for (HostTensor &array : arrays)
      if (name.empty() || name == array.name || arrays.size() == 1)
        given[name.empty() ? array.name : name.str()] = std::move(array);
    if (!name.empty() && !given.count(name.str()))
      return badInput((source + ": has no array '" + name + "'").str());
    return {};
  }
  if (!source.ends_with(".npy") && !source.ends_with(".pb"))
    return badInput(
        ("--input=" + spec + ": expected NAME=FILE.npy, .npz or .pb, or NAME=random[:SEED], zeros or ones").str());
  HostTensor tensor;
  if (Failure failure = readTensorFile(source.str(), tensor))
    return failure;
  given[name.str()] = std::move(tensor);
  return {};
}

const HostTensor *InputData::find(StringRef name) const {
  auto found = given.find(name.str());
  return found == given.end() ? nullptr : &found->second;
}

Failure InputData::checkNames(ArrayRef<std::string> known) {
  auto unnamed = given.find("");
  if (unnamed != given.end() && !is_contained(known, "")) {
    if (known.size() != 1)
      return badInput("--input without a name is for models of one input; this one has " +
                      std::to_string(known.size()) + ": " + join(known, ", "));
    given[known.front()] = std::move(unnamed->second);
    given.erase(unnamed);
  }
  auto check = [&](const std::string &name) -> Failure {
    if (name.empty() || is_contained(known, name))
      return {};
    return badInput("the model has no input '" + name + "'; it has: " + (known.empty() ? "none" : join(known, ", ")));
  };
  for (const auto &[name, tensor] : given)
    if (Failure failure = check(name))
      return failure;
  for (const auto &[name, pattern] : patterns)
    if (Failure failure = check(name))
      return failure;
  return {};
}

Failure InputData::checkNames(const OnnxInterface &interface) {
  std::vector<std::string> names;
  for (const ModelValue &input : interface.inputs) {
    names.push_back(input.name);
    if (input.kind == ModelValue::Sequence)
      names.push_back(sizesName(input.name));
    for (const auto &[name, tensor] : given)
      if (input.kind != ModelValue::Tensor && isElementOf(name, input.name))
        names.push_back(name);
  }
  return checkNames(names);
}

Failure InputData::joinLists(ArrayRef<plan::TensorInfo> inputs) {
  for (const auto &[place, info] : enumerate(inputs)) {
    bool isOne = isList(info) || isRagged(info);
    if (!isOne || find(info.name) || (!find(info.name + "[0]") && !is_contained(empty, info.name)))
      continue;
    std::vector<HostTensor> joined;
    if (Failure failure = joinElements(inputs, place, [&](StringRef name) { return find(name); }, joined))
      return failure;
    for (auto each = given.begin(); each != given.end();)
      each = isElementOf(each->first, info.name) ? given.erase(each) : std::next(each);
    for (HostTensor &tensor : joined) {
      std::string name = tensor.name;
      add(name, std::move(tensor));
    }
  }
  return {};
}

Failure InputData::splitRagged(const std::string &sequence, StringRef shape) {
  std::vector<HostTensor> elements;
  for (const std::string &name : {sequence, sizesName(sequence)}) // files may call them otherwise
    given[name].name = name;
  if (Failure failure = splitRows(given[sequence], given[sizesName(sequence)], shape, elements))
    return failure;
  given.erase(sequence);
  given.erase(sizesName(sequence));
  if (elements.empty())
    addEmptySequence(sequence);
  for (HostTensor &element : elements) {
    std::string name = element.name;
    add(name, std::move(element));
  }
  return {};
}

Failure InputData::splitLists(ArrayRef<plan::TensorInfo> inputs) {
  for (const plan::TensorInfo &info : inputs)
    if (std::string sequence = sequenceOfSizes(info); !sequence.empty() && find(sequence) && find(info.name))
      if (Failure failure = splitRagged(sequence, info.dimNames[1]))
        return failure;
  return {};
}

// Dims with a name that stay not open get the sizes of the value.
static Failure bindNames(const ModelValue &input, ArrayRef<int64_t> sizes, compiler::CompileRequest &request) {
  if (!input.ranked || input.dims.size() != sizes.size())
    return {}; // the importer says what does not fit
  for (auto [dim, size] : zip(input.dims, sizes)) {
    if (dim.name.empty() || dim.size >= 0 || request.openDims.count(dim.name))
      continue;
    auto [bound, isNew] = request.dims.insert({dim.name, size});
    if (!isNew && bound->second != size)
      return badInput("dim '" + dim.name + "' is " + std::to_string(bound->second) + " elsewhere, but " +
                      std::to_string(size) + " in the value of input '" + input.name + "'");
  }
  return {};
}

// An input is a list where the length stays open or is given, or all elements are given as one tensor.
bool InputData::isGivenAsList(const ModelValue &input, const compiler::CompileRequest &request) const {
  return input.kind == ModelValue::Sequence &&
         (request.openDims.count(input.name + "[]") || request.dims.count(input.name + "[]") ||
          (find(input.name) && !find(input.name + "[0]")));
}

std::vector<int64_t> InputData::dimsOf(const ModelValue &list) const {
  if (const HostTensor *all = find(list.name))
    return all->dims;
  const HostTensor *first = find(list.name + "[0]");
  if (!first)
    return {};
  std::vector<int64_t> dims = first->dims;
  int64_t count = 0;
  while (find(list.name + "[" + std::to_string(count) + "]"))
    ++count;
  dims.insert(dims.begin(), count);
  return dims;
}

// The shape of a sequence's elements: dims without a name and a size vary.
static std::string elementShape(const ModelValue &sequence) {
  std::string shape;
  for (const ModelValue::Dim &dim : ArrayRef(sequence.dims).drop_front())
    shape += (shape.empty() ? "" : "x") + (dim.size < 0 ? std::string("?") : std::to_string(dim.size));
  return shape;
}

Failure InputData::bindDims(const OnnxInterface &interface, compiler::CompileRequest &request) {
  for (const ModelValue &input : interface.inputs) {
    // Given as rows and their sizes: the elements where these decide about the sizes.
    if (input.kind == ModelValue::Sequence && find(input.name) && find(sizesName(input.name))) {
      if (request.openDims.count(rowsName(input.name)))
        continue;
      if (!input.ranked)
        return badInput("input '" + input.name +
                        "' is a sequence whose elements have no shape in the model: give them one by one");
      if (Failure failure = splitRagged(input.name, elementShape(input)))
        return failure;
    }
    bool mayBeOpen = input.kind == ModelValue::Tensor || isGivenAsList(input, request);
    if (!mayBeOpen && is_contained(empty, input.name))
      request.inputShapes[input.name] = {0};
    if (!mayBeOpen) { // what it holds are inputs of their own
      for (const auto &[name, element] : given)
        if (name == input.name || isElementOf(name, input.name))
          request.inputShapes[name] = element.dims;
      continue;
    }
    const HostTensor *tensor = find(input.name);
    std::vector<int64_t> sizes = dimsOf(input);
    if (sizes.empty() && !tensor)
      continue;
    if (request.openDims.count(rowsName(input.name))) { // elements of any sizes, each of which is looked at later
      if (Failure failure = bindNames(input, sizes, request))
        return failure;
      continue;
    }
    bool isOpen = false;
    for (const auto &[i, dim] : enumerate(input.dims))
      isOpen |= dim.size < 0 &&
                request.openDims.count(dim.name.empty() ? input.name + "[" + std::to_string(i) + "]" : dim.name);
    if (!isOpen)
      request.inputShapes[input.name] = sizes;
    if (Failure failure = bindNames(input, sizes, request))
      return failure;
  }
  return {};
}

namespace {
// SplitMix64: a small generator whose numbers are the same everywhere.
class Generator {
public:
  explicit Generator(uint64_t seed) : state(seed) {}
  uint64_t next() {
    uint64_t z = state += 0x9e3779b97f4a7c15;
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
    z = (z ^ z >> 27) * 0x94d049bb133111eb;
    return z ^ z >> 31;
  }
  double uniform() { return double(next() >> 11) * 0x1p-53; }
  // Standard normal, by Box and Muller.
  double normal() {
    double radius = std::sqrt(-2 * std::log(1 - uniform()));
    return radius * std::cos(6.283185307179586 * uniform());
  }

private:
  uint64_t state;
};
} // namespace

// So many elements are drawn; where there are more they come again and again, with a prime's distance, so that lines
// differ.
static constexpr int64_t kDrawn = 524287;

HostTensor InputData::generate(const plan::TensorInfo &info, int64_t bound) const {
  Pattern pattern;
  if (auto found = patterns.find(info.name); found != patterns.end())
    pattern = found->second;
  else if (auto found = patterns.find(""); found != patterns.end())
    pattern = found->second;
  HostTensor tensor = makeTensor(info.name, info.type, info.dims);
  if (pattern.fill == Fill::Zeros)
    return tensor;
  if (tensor.size() > kDrawn)
    tensor = makeTensor(info.name, info.type, {kDrawn});
  Generator generator(pattern.seed + xxh3_64bits(info.name));
  bool isFloat = factsOf(info.type).kind == TypeFacts::Float;
  for (int64_t i = 0, e = tensor.size(); i < e; ++i) {
    if (pattern.fill == Fill::Ones)
      tensor.setReal(i, 1);
    else
      tensor.setReal(i,
                     isFloat ? generator.normal() : double(generator.next() % uint64_t(std::max<int64_t>(1, bound))));
  }
  return tensor.dims == info.dims ? tensor : compiler::repeat(tensor, info.dims);
}

// Whether values of `from` in a file stand for values of `to`: types that NumPy has not.
static bool standsFor(ElementType from, ElementType to) {
  if (factsOf(to).npy)
    return false;
  switch (factsOf(to).kind) {
  case TypeFacts::Float:
    return from == ElementType::F32;
  case TypeFacts::Signed:
    return from == ElementType::I8;
  default:
    return from == ElementType::U8;
  }
}

Failure InputData::values(ArrayRef<plan::TensorInfo> inputs, const std::map<std::string, int64_t> &bounds,
                          std::vector<HostTensor> &tensors, std::vector<std::string> &randomNames) const {
  tensors.clear();
  for (const plan::TensorInfo &info : inputs) {
    const HostTensor *tensor = find(info.name);
    if (!tensor) {
      auto bound = bounds.find(info.name);
      tensors.push_back(generate(info, bound == bounds.end() ? 2 : bound->second));
      randomNames.push_back(info.name);
      if (std::string sequence = sequenceOfSizes(info); !sequence.empty()) {
        auto *rows = find_if(inputs, [&](const plan::TensorInfo &each) { return each.name == sequence; });
        if (rows != inputs.end())
          spreadSizes(rows->dims[0], tensors.back());
      }
      continue;
    }
    HostTensor value = *tensor;
    value.name = info.name;
    if (value.type != info.type && standsFor(value.type, info.type))
      value = convert(value, info.type);
    if (value.type != info.type || value.dims != info.dims)
      return badInput("input '" + info.name + "': expected " + describe(info.type, info.dims) + ", found " +
                      describe(value));
    tensors.push_back(std::move(value));
  }
  return {};
}

} // namespace dlc::driver
