// Elements of sequences, one behind the other.
#include "tools/dlc/data/Lists.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace dlc::driver {

bool isList(const plan::TensorInfo &info) { return !info.dimNames.empty() && info.dimNames[0] == info.name + "[]"; }

bool isRagged(const plan::TensorInfo &info) {
  return !info.dimNames.empty() && info.dimNames[0] == rowsName(info.name);
}

std::string rowsName(StringRef sequence) { return (sequence + ".rows").str(); }
std::string sizesName(StringRef sequence) { return (sequence + ".sizes").str(); }

std::string sequenceOfSizes(const plan::TensorInfo &info) {
  StringRef name = info.name;
  bool isIt = name.consume_back(".sizes") && info.dimNames.size() == 2 && info.dimNames[0] == (name + "[]").str();
  return isIt ? name.str() : "";
}

bool isElementOf(StringRef name, StringRef sequence) {
  return name.consume_front(sequence) && name.consume_front("[") && name.consume_back("]") && !name.empty() &&
         all_of(name, isDigit);
}

static std::string elementName(StringRef sequence, size_t place) { return (sequence + "[" + Twine(place) + "]").str(); }

namespace {

// The shape of an element whose dims vary in part.
struct ElementShape {
  explicit ElementShape(StringRef text) {
    for (StringRef part : split(text, 'x')) {
      int64_t size = 0;
      dims.push_back(part == "?" ? kVaries : part.getAsInteger(10, size) ? kAnySize : size);
    }
    for (bool varies : {true, false})
      for (size_t dim = 0; dim < dims.size(); ++dim)
        if ((dims[dim] == kVaries) == varies)
          order.push_back(dim);
    varying = size_t(count(dims, kVaries));
  }
  // Sizes that the run decides are those of this element, or of these rows.
  void settle(ArrayRef<int64_t> element) {
    for (size_t dim = 0; dim < dims.size() && element.size() == dims.size(); ++dim)
      dims[dim] = dims[dim] == kAnySize ? element[dim] : dims[dim];
  }
  void settleByRows(ArrayRef<int64_t> rows) {
    for (size_t i = varying; i < order.size() && rows.size() == order.size() - varying + 1; ++i)
      if (dims[order[i]] == kAnySize)
        dims[order[i]] = std::max<int64_t>(rows[i - varying + 1], 0);
  }
  bool fits(ArrayRef<int64_t> other) const {
    return other.size() == dims.size() && all_of(zip(dims, other), [](auto pair) {
             return std::get<0>(pair) < 0 || std::get<0>(pair) == std::get<1>(pair);
           });
  }
  // [rows, dims that do not vary].
  std::vector<int64_t> rowDims(int64_t rows) const {
    std::vector<int64_t> result{rows};
    for (size_t dim : ArrayRef(order).drop_front(varying))
      result.push_back(dims[dim]);
    return result;
  }

  static constexpr int64_t kVaries = -1, kAnySize = -2;
  std::vector<int64_t> dims;
  std::vector<size_t> order; // those that vary, then the others
  size_t varying;
};

} // namespace

// How far the elements of each dim lie apart.
static std::vector<int64_t> stridesOf(ArrayRef<int64_t> dims) {
  std::vector<int64_t> strides(dims.size(), 1);
  for (size_t dim = dims.size(); dim-- > 1;)
    strides[dim - 1] = strides[dim] * dims[dim];
  return strides;
}

static Failure joinRows(const plan::TensorInfo &rows, const plan::TensorInfo &sizes,
                        ArrayRef<const HostTensor *> elements, std::vector<HostTensor> &joined) {
  ElementShape shape(sizes.dimNames[1]);
  if (!elements.empty())
    shape.settle(elements.front()->dims);
  shape.settleByRows(rows.dims);
  std::vector<char> bytes;
  std::vector<int64_t> all;
  int64_t total = 0;
  for (const auto &[i, element] : enumerate(elements)) {
    if (element->type != rows.type || !shape.fits(element->dims))
      return badInput("element " + std::to_string(i) + " of sequence '" + rows.name + "' is " + describe(*element) +
                      ", expected " + factsOf(rows.type).name + "[" + sizes.dimNames[1] + "]");
    std::vector<int64_t> dims, strides, own = stridesOf(element->dims);
    int64_t count = 1;
    for (size_t dim : shape.order) {
      dims.push_back(element->dims[dim]);
      strides.push_back(own[dim]);
      if (dims.size() > shape.varying)
        continue;
      all.push_back(dims.back());
      count *= dims.back();
    }
    HostTensor moved = compiler::gather("", element->type, dims, strides, element->bytes.data());
    bytes.insert(bytes.end(), moved.bytes.begin(), moved.bytes.end());
    total += count;
  }
  joined.push_back(makeTensor(rows.name, rows.type, shape.rowDims(total)));
  joined.back().bytes = std::move(bytes);
  joined.push_back(makeTensor(sizes.name, ElementType::I64, {int64_t(elements.size()), int64_t(shape.varying)}));
  for (const auto &[i, size] : enumerate(all))
    joined.back().setReal(int64_t(i), double(size));
  return {};
}

Failure joinElements(ArrayRef<plan::TensorInfo> infos, size_t place, function_ref<const HostTensor *(StringRef)> find,
                     std::vector<HostTensor> &joined) {
  const plan::TensorInfo &list = infos[place];
  std::vector<const HostTensor *> elements;
  while (const HostTensor *element = find(elementName(list.name, elements.size())))
    elements.push_back(element);
  if (isRagged(list))
    return joinRows(list, infos[place + 1], elements, joined);
  std::vector<int64_t> dims;
  for (int64_t size : ArrayRef(list.dims).drop_front())
    dims.push_back(std::max<int64_t>(size, 0));
  if (!elements.empty())
    dims = elements.front()->dims;
  dims.insert(dims.begin(), int64_t(elements.size()));
  HostTensor stacked = makeTensor(list.name, elements.empty() ? list.type : elements.front()->type, std::move(dims));
  stacked.bytes.clear();
  for (const auto &[i, element] : enumerate(elements)) {
    const HostTensor &first = *elements.front();
    if (element->type != first.type || element->dims != first.dims)
      return badInput("element " + std::to_string(i) + " of sequence '" + list.name + "' is " + describe(*element) +
                      ", the first one " + describe(first) + ": here all have one type");
    stacked.bytes.insert(stacked.bytes.end(), element->bytes.begin(), element->bytes.end());
  }
  joined.push_back(std::move(stacked));
  return {};
}

Failure joinLists(ArrayRef<plan::TensorInfo> infos, std::vector<HostTensor> &tensors) {
  for (size_t place = 0; place < infos.size(); ++place) {
    const plan::TensorInfo &info = infos[place];
    auto find = [&](StringRef name) -> const HostTensor * {
      auto found = find_if(tensors, [&](const HostTensor &tensor) { return tensor.name == name; });
      return found == tensors.end() ? nullptr : &*found;
    };
    bool isOne = isList(info) || isRagged(info);
    if (!isOne || find(info.name))
      continue;
    std::vector<HostTensor> joined;
    if (Failure failure = joinElements(infos, place, find, joined))
      return failure;
    erase_if(tensors, [&](const HostTensor &tensor) { return isElementOf(tensor.name, info.name); });
    tensors.insert(tensors.begin() + std::min(place, tensors.size()), std::make_move_iterator(joined.begin()),
                   std::make_move_iterator(joined.end()));
  }
  return {};
}

Failure splitRows(const HostTensor &rows, const HostTensor &sizes, StringRef text, std::vector<HostTensor> &elements) {
  ElementShape shape(text);
  shape.settleByRows(rows.dims);
  auto wrong = [&] {
    return badInput("'" + sizes.name + "', " + describe(sizes) + ", does not say what '" + rows.name + "', " +
                    describe(rows) + ", holds: expected the sizes of elements of [" + text.str() + "]");
  };
  if (sizes.type != ElementType::I64 || sizes.dims.size() != 2 || sizes.dims[1] != int64_t(shape.varying) ||
      rows.dims.empty() || rows.dims != shape.rowDims(rows.dims[0]))
    return wrong();
  int64_t rowBytes = rows.dims[0] ? int64_t(rows.bytes.size()) / rows.dims[0] : 0, first = 0;
  for (int64_t i = 0; i < sizes.dims[0]; ++i) {
    // As it lies there, and how far its own dims lie apart in that.
    std::vector<int64_t> lying, dims = shape.dims;
    int64_t count = 1;
    for (size_t dim = 0; dim < shape.order.size(); ++dim) {
      if (dim < shape.varying)
        dims[shape.order[dim]] = sizes.integer(i * sizes.dims[1] + int64_t(dim));
      lying.push_back(dims[shape.order[dim]]);
      if (lying.back() < 0 || lying.back() > rows.dims[0] + int64_t(rows.bytes.size()))
        return wrong();
      count *= dim < shape.varying ? lying.back() : 1;
    }
    if (count > rows.dims[0] - first)
      return wrong();
    std::vector<int64_t> apart = stridesOf(lying), strides(dims.size());
    for (const auto &[place, dim] : enumerate(shape.order))
      strides[dim] = apart[place];
    elements.push_back(compiler::gather(elementName(rows.name, size_t(i)), rows.type, dims, strides,
                                        rows.bytes.data() + first * rowBytes));
    first += count;
  }
  return first == rows.dims[0] ? Failure() : wrong();
}

void spreadSizes(int64_t rows, HostTensor &sizes) {
  for (int64_t i = 0; i < sizes.dims[0]; ++i)
    for (int64_t dim = 0; dim < sizes.dims[1]; ++dim)
      sizes.setReal(i * sizes.dims[1] + dim,
                    dim ? 1 : double(rows / sizes.dims[0] + (i < rows % sizes.dims[0] ? 1 : 0)));
}

} // namespace dlc::driver
