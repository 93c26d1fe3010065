// The planned module -> dlc::plan::Program.
#include "codegen/Codegen.h"
#include "codegen/EntryBuilder.h"
#include "codegen/EntrySizes.h"
#include "codegen/KernelCost.h"
#include "ir/Alternatives.h"
#include "ir/Constants.h"
#include "ir/Entries.h"
#include "ir/Places.h"
#include "runtime/plan/Placement.h"
#include "runtime/plan/Reader.h"

using namespace mlir;

namespace dlc {

std::optional<plan::ElementType> planElementType(Type type) {
  using E = plan::ElementType;
  if (auto integer = dyn_cast<IntegerType>(type)) {
    bool noSign = integer.isUnsigned();
    switch (integer.getWidth()) {
    case 1:
      return E::Bool;
    case 2:
      return noSign ? E::U2 : E::I2;
    case 4:
      return noSign ? E::U4 : E::I4;
    case 8:
      return noSign ? E::U8 : E::I8;
    case 16:
      return noSign ? E::U16 : E::I16;
    case 32:
      return noSign ? E::U32 : E::I32;
    case 64:
      return noSign ? E::U64 : E::I64;
    default:
      return std::nullopt;
    }
  }
  return llvm::TypeSwitch<Type, std::optional<E>>(type)
      .Case<Float64Type>([](auto) { return E::F64; })
      .Case<Float32Type>([](auto) { return E::F32; })
      .Case<Float16Type>([](auto) { return E::F16; })
      .Case<BFloat16Type>([](auto) { return E::BF16; })
      .Case<Float8E4M3FNType>([](auto) { return E::F8E4M3FN; })
      .Case<Float8E4M3FNUZType>([](auto) { return E::F8E4M3FNUZ; })
      .Case<Float8E5M2Type>([](auto) { return E::F8E5M2; })
      .Case<Float8E5M2FNUZType>([](auto) { return E::F8E5M2FNUZ; })
      .Case<Float8E8M0FNUType>([](auto) { return E::F8E8M0FNU; })
      .Case<Float4E2M1FNType>([](auto) { return E::F4E2M1FN; })
      .Default([](auto) { return std::nullopt; });
}

FailureOr<plan::TensorInfo> describeTensor(Location loc, Type type, DictionaryAttr attributes, StringRef fallbackName) {
  auto tensor = cast<RankedTensorType>(type);
  auto element = planElementType(tensor.getElementType());
  if (!element)
    return emitError(loc) << "element type " << tensor.getElementType() << " cannot cross the model's boundary";
  plan::TensorInfo info;
  info.type = *element;
  info.dims.assign(tensor.getShape().begin(), tensor.getShape().end());
  info.dimNames.resize(info.dims.size());
  info.name = fallbackName.str();
  if (attributes) {
    if (auto name = attributes.getAs<StringAttr>("dlc.name"))
      info.name = name.str();
    if (auto names = attributes.getAs<ArrayAttr>("dlc.dim_names"))
      for (auto [into, name] : llvm::zip(info.dimNames, names.getAsRange<StringAttr>()))
        into = name.str();
  }
  return info;
}

FailureOr<uint32_t> ProgramParts::kernelOf(LaunchOp op) {
  func::FuncOp function = functionOf(op);
  if (!function)
    return op.emitOpError("names a kernel that does not exist: ") << op.getKernel();
  return addKernel(function);
}

// The kernel's number, and behind it its alternatives.
uint32_t ProgramParts::addKernel(func::FuncOp function) {
  auto number = uint32_t(program_.kernels.size());
  auto [place, isNew] = kernels_.try_emplace(function.getSymName(), number);
  if (!isNew)
    return place->second;
  plan::Kernel kernel;
  kernel.name = function.getSymName().str();
  kernel.summary = summarizeKernel(function);
  kernel.sizes = uint32_t(sizeArguments(function).size());
  if (std::optional<unsigned> places = placesArgument(function))
    kernel.places = *places;
  if (!kernel.sizes) { // else they follow from the run
    kernel.flops = kernelFlops(function);
    kernel.bytes = kernelBytes(function);
  }
  program_.kernels.push_back(std::move(kernel));
  if (SmallVector<KernelAlternative, 1> alternatives = alternativesOf(function); !alternatives.empty()) {
    LaunchSizes sizes(function);
    std::vector<plan::Alternative> all;
    for (const KernelAlternative &each : alternatives)
      all.push_back(
          {addKernel(symbols_.lookup<func::FuncOp>(each.kernel.getValue())), sizes.of(each.measure), each.most});
    program_.kernels[number].alternatives = std::move(all);
    program_.kernels[number].expressions = sizes.expressions();
  }
  return number;
}

// How pack-contractions made the constant of plain matrices.
static plan::Packing packingOf(Operation *op, Type element) {
  auto panels = op->getAttrOfType<PanelsAttr>("dlc.panels");
  if (!panels)
    return {};
  int64_t bytes = elementStorageBytes(element);
  return {bytes == 1 ? plan::Encoding::Quads : plan::Encoding::Panels,
          panels.getTransposed(),
          uint8_t(bytes),
          uint32_t(panels.getPanel()),
          uint64_t(panels.getRows()),
          uint64_t(panels.getColumns()),
          uint64_t(panels.getDepth())};
}

FailureOr<uint32_t> ProgramParts::constantOf(Operation *op, ElementsAttr value) {
  FailureOr<Tensor> tensor = readConstant(value);
  if (failed(tensor))
    return op->emitOpError("has a value that cannot be read");
  plan::Constant constant = weights_.add(tensor->bytes(), packingOf(op, tensor->elementType()));
  // One of no bytes may lie where another begins.
  if (constant.bytes) {
    auto [place, isNew] = constants_.try_emplace(constant.offset, uint32_t(program_.constants.size()));
    if (!isNew)
      return place->second;
  }
  program_.constants.push_back(constant);
  return uint32_t(program_.constants.size() - 1);
}

LogicalResult ProgramParts::addStates(ModuleOp module) {
  for (auto op : module.getOps<StateOp>()) {
    plan::State state;
    FailureOr<plan::TensorInfo> info =
        describeTensor(op.getLoc(), op.getType(), op->getDiscardableAttrDictionary(), op.getSymName());
    if (failed(info))
      return failure();
    state.tensor = std::move(*info);
    state.role = op.getRole().value_or("").str();
    if (op.getInitial()) {
      FailureOr<uint32_t> initial = constantOf(op, *op.getInitial());
      if (failed(initial))
        return failure();
      state.initial = *initial;
    }
    states_[op.getSymName()] = uint32_t(program_.states.size());
    program_.states.push_back(std::move(state));
  }
  return success();
}

static uint64_t bytesOfConstants(ModuleOp module) {
  uint64_t bytes = 0;
  for (func::FuncOp function : entriesOf(module))
    function.walk([&](ConstantOp constant) {
      bytes += uint64_t(tensorBytes(cast<RankedTensorType>(constant.getType())).value_or(0)) + plan::kArenaAlignment;
    });
  return bytes;
}

static plan::Precision precisionOf(func::FuncOp function) {
  if (auto precision = function->getAttrOfType<StringAttr>("dlc.precision"))
    for (plan::Precision each : {plan::Precision::TF32, plan::Precision::F16, plan::Precision::BF16})
      if (precision == plan::precisionName(each))
        return each;
  return plan::Precision::F32;
}

FailureOr<plan::Program> buildProgram(ModuleOp module, plan::Target target, WeightStore &weights) {
  SmallVector<func::FuncOp> entries = entriesOf(module);
  if (entries.empty())
    return emitError(module.getLoc()) << "expected a public function: those are the entries of a program";
  plan::Program program;
  program.target = target;
  program.precision = precisionOf(entries.front());
  weights.reserve(bytesOfConstants(module));
  ProgramParts parts(module, weights, program);
  if (failed(parts.addStates(module)))
    return failure();
  for (func::FuncOp function : entries) {
    FailureOr<plan::Entry> entry = buildEntry(function, parts);
    if (failed(entry))
      return failure();
    program.entries.push_back(std::move(*entry));
  }
  if (plan::Error error = plan::validateProgram(program, weights.size()))
    return emitError(module.getLoc()) << "the plan is wrong: " << error.message;
  return program;
}

} // namespace dlc
