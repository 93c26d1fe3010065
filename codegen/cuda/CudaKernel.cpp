#include "codegen/cuda/CudaKernel.h"
#include "ir/Location.h"
#include "ir/Repeats.h"
#include "ir/lowering/AttentionShape.h"
#include "ir/lowering/ScalarEmitter.h"
#include "runtime/plan/DisplayText.h"

using namespace mlir;

namespace dlc::cuda {

int64_t lanesFor(TypeRange elementTypes, int64_t size, int64_t most) {
  int64_t widest = 1;
  for (Type type : elementTypes)
    widest = std::max<int64_t>(widest, elementStorageBytes(type));
  int64_t lanes = std::min<int64_t>(most, 16 / widest);
  while (lanes > 1 && size % lanes != 0)
    lanes /= 2;
  return std::max<int64_t>(lanes, 1);
}

std::string CudaKernel::parameters() const {
  std::string text;
  auto add = [&](Type type, StringRef prefix, StringRef name, unsigned i) {
    Type element = ScalarEmitter::storageType(cast<RankedTensorType>(type).getElementType());
    text += (text.empty() ? "" : ", ") + (prefix + cppType(element, style) + " *" + name + Twine(i)).str();
  };
  for (auto [i, type] : llvm::enumerate(region.getArgumentTypes()))
    add(type, "const ", "in", i);
  for (auto [i, result] : llvm::enumerate(yield().getResults()))
    add(result.getType(), "", "out", i);
  return text;
}

std::string CudaKernel::global(int64_t threads) const {
  std::string cluster =
      launch.cluster[0] > 1 ? " __cluster_dims__(" + std::to_string(launch.cluster[0]) + ", 1, 1)" : std::string();
  return "extern \"C\" __global__ void __launch_bounds__(" + std::to_string(threads) + ", 1)" + cluster + "\n" + name +
         "(";
}

std::string CudaKernel::signature(int64_t threads) const {
  if (isAtPlace)
    return "static __device__ __forceinline__ void " + name + "_at_place(" + parameters() + ") {\n";
  std::string maps, narrowed;
  for (const std::string &size : sizeArguments) {
    maps += ", const long long " + size + (style.wideIndex ? "" : "_");
    if (placesTogether) {
      std::string most = std::to_string(placesTogether) + "LL", left = size + "_ - first";
      narrowed += "  const long long first = blockIdx.y * " + most + ";\n  const int " + size + " = int(" + left +
                  " < " + most + " ? " + left + " : " + most + ");\n  if (blockIdx.x >= " + rowBlocks +
                  ")\n    return;\n";
    } else if (!style.wideIndex)
      narrowed += "  const int " + size + " = int(" + size + "_);\n";
  }
  for (size_t i = 0; i < launch.maps.size(); ++i)
    maps += ", const __grid_constant__ TensorMap map" + std::to_string(i);
  for (size_t i = 0; i < divisors.size(); ++i)
    maps += (style.wideIndex ? ", const WideDivisor by" : ", const NarrowDivisor by") + std::to_string(i);
  return global(threads) + parameters() + maps + ") {\n" + narrowed;
}

// The rows of the grid are the places, and its layers more of them: a loop around the kernel would cost it registers.
void CudaKernel::addPlaces() {
  constexpr plan::Size mostRows = 65535;
  llvm::raw_string_ostream os(source);
  std::string text = parameters();
  SmallVector<StringRef> fields;
  StringRef(text).split(fields, ", ");
  uint64_t threads = uint64_t(launch.block[0]) * launch.block[1] * launch.block[2];
  os << global(int64_t(threads)) << text << ", const long long places) {\n"
     << "  const long long place = blockIdx.y + (long long)gridDim.y * blockIdx.z;\n"
     << "  if (place < places)\n"
     << "    " << name << "_at_place(";
  StringRef separator;
  for (auto [field, elements] : llvm::zip_equal(fields, placeElements)) {
    os << separator << field.rsplit('*').second;
    if (elements)
      os << " + place * " << elements;
    separator = ", ";
  }
  os << ");\n}\n";
  scheduleText += "; at each place";
  launch.expressions = {{plan::SizeOp::Symbol, 0, 0},
                        {plan::SizeOp::Minimum, plan::expressionSize(0), mostRows},
                        {plan::SizeOp::CeilDivide, plan::expressionSize(0), mostRows}};
  launch.grid[1] = plan::expressionSize(1);
  launch.grid[2] = plan::expressionSize(2);
}

// The layers of the grid are the members. Each chooses its pointers, so that the code is there once.
void CudaKernel::addMembers(int64_t members) {
  llvm::raw_string_ostream os(source);
  std::string text = parameters();
  SmallVector<StringRef> fields;
  StringRef(text).split(fields, ", ");
  auto nameOf = [&](StringRef field, int64_t member) { return (field.rsplit('*').second + "_" + Twine(member)).str(); };
  os << global(launch.block[0] * launch.block[1]);
  // All inputs stand before all outputs.
  StringRef separator;
  for (ArrayRef<StringRef> kind : {ArrayRef(fields).take_front(inputs()), ArrayRef(fields).drop_front(inputs())})
    for (int64_t member = 0; member < members; ++member)
      for (StringRef field : kind) {
        os << separator << field.rsplit('*').first << '*' << nameOf(field, member);
        separator = ", ";
      }
  os << ") {\n";
  for (StringRef field : fields)
    os << "  " << field << " = " << nameOf(field, 0) << ";\n";
  for (int64_t member = 1; member < members; ++member) {
    os << "  if (blockIdx.z == " << member << ") {\n";
    for (StringRef field : fields)
      os << "    " << field.rsplit('*').second << " = " << nameOf(field, member) << ";\n";
    os << "  }\n";
  }
  os << "  " << name << "_at_place(";
  llvm::interleave(fields, os, [&](StringRef field) { os << field.rsplit('*').second; }, ", ");
  os << ");\n}\n";
  scheduleText += "; " + std::to_string(members) + " at once";
  launch.grid[2] = members;
}

std::string CudaKernel::headline(StringRef words) {
  scheduleText = words.str();
  std::string nodes = plan::displayMessage(describeNodes(region.getLoc()));
  std::string text;
  llvm::raw_string_ostream os(text);
  if (!nodes.empty())
    os << "// " << nodes << "\n";
  os << "// ";
  llvm::interleave(region.getArgumentTypes(), os, [&](Type type) { os << cast<RankedTensorType>(type); }, ", ");
  os << " -> ";
  llvm::interleave(yield().getResults().getTypes(), os, [&](Type type) { os << cast<RankedTensorType>(type); }, ", ");
  os << "\n// " << words << "\n";
  return text;
}

StringRef CudaKernel::kind() const {
  auto kind = schedule ? schedule.getAs<StringAttr>("kind") : StringAttr();
  return kind ? kind.getValue() : StringRef();
}

int64_t CudaKernel::parameter(StringRef name, int64_t otherwise) const {
  if (schedule)
    if (auto value = schedule.getAs<IntegerAttr>(name))
      return value.getInt();
  return otherwise;
}

void CudaKernel::printFields(raw_ostream &os) const {
  std::string text = parameters();
  SmallVector<StringRef> fields;
  StringRef(text).split(fields, ", ");
  for (StringRef field : fields)
    os << "  " << field << ";\n";
  for (size_t i = 0; i < launch.maps.size(); ++i)
    os << "  const TensorMap *map" << i << ";\n";
  for (auto &[declaration, value] : sizeFields)
    os << "  " << declaration << ";\n";
}

LogicalResult CudaKernel::printMember(raw_ostream &os, StringRef signature, Fragment &fragment, unsigned &taken,
                                      llvm::function_ref<void(ArrayRef<std::string>)> tail) const {
  PrintStyle memberStyle = style;
  memberStyle.indent = 4;
  os << "  __device__ " << signature << " const {\n";
  auto results = printFragment(fragment, os, memberStyle, taken);
  if (failed(results))
    return failure();
  tail(*results);
  os << "  }\n";
  return success();
}

void CudaKernel::printProblemKernel(raw_ostream &os, StringRef function, StringRef problem, int64_t threads) const {
  std::string text = parameters();
  SmallVector<StringRef> fields;
  StringRef(text).split(fields, ", ");
  for (size_t i = 0; i < divisors.size(); ++i)
    os << (style.wideIndex ? "  WideDivisor by" : "  NarrowDivisor by") << i << ";\n";
  os << "};\n";
  os << signature(threads);
  os << "  " << function << "(" << problem << "{";
  for (auto [i, field] : llvm::enumerate(fields)) {
    os << (i ? ", " : "") << field.rsplit('*').second;
    if (placesTogether && placeElements[i])
      os << " + first * " << placeElements[i];
  }
  for (size_t i = 0; i < launch.maps.size(); ++i)
    os << ", &map" << i;
  for (auto &[declaration, value] : sizeFields)
    os << ", " << value;
  for (size_t i = 0; i < divisors.size(); ++i)
    os << ", by" << i;
  os << "});\n}\n";
}

void printStores(raw_ostream &os, unsigned indent, ArrayRef<std::string> results, int64_t lanes, unsigned &taken) {
  SmallVector<std::string> values;
  for (size_t i = 0; i < results.size(); i += 2) {
    values.push_back(results[i]);
    if (results.size() > 2) {
      values.back() = "v" + std::to_string(taken++);
      os.indent(indent) << "const auto " << values.back() << " = " << results[i] << ";\n";
    }
  }
  for (auto [i, value] : llvm::enumerate(values))
    if (lanes > 1)
      os.indent(indent) << "store(out" << i << " + " << results[2 * i + 1] << ", " << value << ");\n";
    else
      os.indent(indent) << "out" << i << "[" << results[2 * i + 1] << "] = " << value << ";\n";
}

std::string asVector(ArrayRef<std::string> results, int64_t lanes) {
  return lanes > 1 ? results[0] : "splat<1>(" + results[0] + ")";
}

void printConstants(raw_ostream &os, ArrayRef<std::pair<StringRef, int64_t>> constants) {
  os << "  static constexpr int ";
  llvm::interleaveComma(constants, os, [&](auto &constant) { os << constant.first << " = " << constant.second; });
  os << ";\n";
}

LogicalResult emitKernel(CudaKernel &kernel) {
  // 32-bit positions where all tensors allow it.
  auto note = [&](Type type) {
    auto tensor = cast<RankedTensorType>(type);
    if (tensorBytes(tensor).value_or(INT64_MAX) > INT32_MAX)
      kernel.style.wideIndex = true;
    kernel.needsHalf |= tensor.getElementType().isF16() || tensor.getElementType().isBF16();
  };
  WalkResult fixed = kernel.region.walk([&](Operation *op) {
    for (Type type : op->getResultTypes())
      if (auto tensor = dyn_cast<RankedTensorType>(type)) {
        if (!tensor.hasStaticShape()) {
          op->emitOpError("has a dim that is not known: ") << tensor;
          return WalkResult::interrupt();
        }
        note(tensor);
      }
    return WalkResult::advance();
  });
  if (fixed.wasInterrupted())
    return failure();
  for (Type type : kernel.region.getArgumentTypes()) {
    if (!cast<RankedTensorType>(type).hasStaticShape())
      return kernel.region.emitOpError("has a dim that is not known: ") << type;
    note(type);
  }

  auto root = kernel.region->getAttrOfType<KernelRootAttr>("root");
  KernelRoot family = root ? root.getValue() : KernelRoot::loop;
  LogicalResult result = success();
  if (kernel.region->hasAttr(kRepeatsAttribute))
    return emitRecurrence(kernel);
  if (kernel.kind() == "loop")
    ; // as asked for
  else if (kernel.kind() == "transpose")
    result = emitTranspose(kernel);
  else if (kernel.kind() == "depthwise")
    result = emitDepthwise(kernel);
  else if (kernel.kind() == "narrow_gradient")
    result = emitNarrowGradient(kernel);
  else if (kernel.kind() == "attention" || (kernel.kind().empty() && !kernel.isAtPlace && isAttention(kernel.region)))
    result = emitAttention(kernel);
  else if (kernel.kind() == "attention_wgmma")
    result = emitWgmmaAttention(kernel);
  else if (family == KernelRoot::reduction)
    result = emitReduction(kernel);
  else if (family == KernelRoot::scatter)
    result = emitScatter(kernel);
  else if (family == KernelRoot::scan)
    result = emitScan(kernel);
  else if (family == KernelRoot::selection)
    result = emitSelection(kernel);
  else if (family == KernelRoot::contraction)
    result = emitContraction(kernel);
  if (failed(result) || !kernel.source.empty())
    return result;
  return emitLoop(kernel, isOneByOne(family) ? 1 : 8);
}

} // namespace dlc::cuda
