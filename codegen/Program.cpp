// The planned @main -> dlc::plan::Program.
#include "codegen/Codegen.h"
#include "codegen/KernelCost.h"
#include "ir/Constants.h"
#include "ir/Location.h"
#include "ir/Views.h"
#include "runtime/plan/DisplayText.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/xxhash.h"

using namespace mlir;

namespace dlc {

static constexpr uint64_t kAlignment = 64;

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

namespace {

class ProgramBuilder {
public:
  ProgramBuilder(ModuleOp module, plan::Target target, std::vector<char> &weights)
      : module_(module), symbols_(module), weights_(weights) {
    program_.target = target;
  }

  FailureOr<plan::Program> build();

private:
  LogicalResult addBoundary(func::FuncOp main);
  LogicalResult addConstant(ConstantOp op);
  LogicalResult addView(Operation &op);
  LogicalResult addLaunch(LaunchOp op, func::ReturnOp results);
  FailureOr<uint32_t> kernelOf(LaunchOp op);
  FailureOr<uint64_t> bytesOf(Value value);
  uint32_t addBuffer(plan::Buffer buffer) {
    program_.buffers.push_back(buffer);
    return uint32_t(program_.buffers.size() - 1);
  }
  FailureOr<plan::TensorInfo> describe(Location loc, Type type, DictionaryAttr attributes, StringRef fallbackName);

  ModuleOp module_;
  SymbolTable symbols_;
  std::vector<char> &weights_;
  plan::Program program_;
  llvm::DenseMap<Value, uint32_t> bufferOf_;
  llvm::StringMap<uint32_t> kernels_;
  // Content hash -> places in the weights that hold such content.
  llvm::DenseMap<uint64_t, SmallVector<std::pair<uint64_t, uint64_t>>> stored_;
};

} // namespace

FailureOr<uint64_t> ProgramBuilder::bytesOf(Value value) {
  auto bytes = tensorBytes(cast<RankedTensorType>(value.getType()));
  if (!bytes)
    return emitError(value.getLoc()) << "expected a static shape to plan with, found " << value.getType();
  return uint64_t(*bytes);
}

FailureOr<plan::TensorInfo> ProgramBuilder::describe(Location loc, Type type, DictionaryAttr attributes,
                                                     StringRef fallbackName) {
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

LogicalResult ProgramBuilder::addBoundary(func::FuncOp main) {
  for (BlockArgument argument : main.getArguments()) {
    unsigned i = argument.getArgNumber();
    auto info = describe(argument.getLoc(), argument.getType(), main.getArgAttrDict(i), "input" + std::to_string(i));
    auto bytes = bytesOf(argument);
    if (failed(info) || failed(bytes))
      return failure();
    program_.inputs.push_back(*info);
    bufferOf_[argument] = addBuffer({plan::BufferKind::Input, i, 0, *bytes});
  }
  for (auto [i, type] : llvm::enumerate(main.getResultTypes())) {
    auto info = describe(main.getLoc(), type, main.getResultAttrDict(i), "output" + std::to_string(i));
    if (failed(info))
      return failure();
    program_.outputs.push_back(*info);
  }
  return success();
}

LogicalResult ProgramBuilder::addConstant(ConstantOp op) {
  if (op.use_empty())
    return success();
  FailureOr<Tensor> tensor = readConstant(op.getValue());
  if (failed(tensor))
    return op.emitOpError("has a value that cannot be read");
  ArrayRef<char> bytes = tensor->bytes();
  uint64_t hash = llvm::xxh3_64bits(ArrayRef(reinterpret_cast<const uint8_t *>(bytes.data()), bytes.size()));
  auto &places = stored_[hash];
  for (auto [offset, size] : places)
    if (size == bytes.size() && std::equal(bytes.begin(), bytes.end(), weights_.begin() + int64_t(offset))) {
      bufferOf_[op.getResult()] = addBuffer({plan::BufferKind::Constant, 0, offset, size});
      return success();
    }
  uint64_t offset = llvm::alignTo(weights_.size(), kAlignment);
  weights_.resize(offset);
  weights_.insert(weights_.end(), bytes.begin(), bytes.end());
  places.push_back({offset, bytes.size()});
  program_.weightBytes += bytes.size();
  bufferOf_[op.getResult()] = addBuffer({plan::BufferKind::Constant, 0, offset, bytes.size()});
  return success();
}

// A view of the whole shares its operand's buffer.
LogicalResult ProgramBuilder::addView(Operation &op) {
  View view = *viewOf(&op);
  uint32_t viewed = bufferOf_.lookup(view.operand);
  plan::Buffer buffer = program_.buffers[viewed];
  auto type = cast<RankedTensorType>(op.getResult(0).getType());
  FailureOr<uint64_t> bytes = bytesOf(op.getResult(0));
  if (failed(bytes))
    return failure();
  buffer.offset += uint64_t(view.elements) * elementStorageBytes(type.getElementType());
  bool whole = *bytes == buffer.bytes;
  buffer.bytes = *bytes;
  bufferOf_[op.getResult(0)] = whole ? viewed : addBuffer(buffer);
  return success();
}

FailureOr<uint32_t> ProgramBuilder::kernelOf(LaunchOp op) {
  auto [place, isNew] = kernels_.try_emplace(op.getKernel(), uint32_t(program_.kernels.size()));
  if (!isNew)
    return place->second;
  auto function = symbols_.lookup<func::FuncOp>(op.getKernel());
  if (!function)
    return op.emitOpError("names a kernel that does not exist: ") << op.getKernel();
  plan::Kernel kernel;
  kernel.name = op.getKernel().str();
  kernel.summary = summarizeKernel(function);
  kernel.flops = kernelFlops(function);
  kernel.bytes = kernelBytes(function);
  program_.kernels.push_back(std::move(kernel));
  return place->second;
}

LogicalResult ProgramBuilder::addLaunch(LaunchOp op, func::ReturnOp results) {
  FailureOr<uint32_t> kernel = kernelOf(op);
  if (failed(kernel))
    return failure();
  auto offsets = op.getArenaOffsets();
  if (!offsets || offsets->size() != op.getNumResults())
    return op.emitOpError("expected one arena offset per result; plan-memory sets them");

  plan::Step step;
  step.kernel = *kernel;
  step.source = plan::displayMessage(describeNodes(op.getLoc()));
  for (Value input : op.getInputs()) {
    auto buffer = bufferOf_.find(input);
    if (buffer == bufferOf_.end())
      return op.emitOpError("reads a value that has no memory: ") << input;
    step.buffers.push_back(buffer->second);
  }
  step.outputs = op.getNumResults();
  for (auto [result, offset] : llvm::zip_equal(op.getResults(), *offsets)) {
    auto bytes = bytesOf(result);
    if (failed(bytes))
      return failure();
    plan::Buffer buffer{plan::BufferKind::Arena, 0, uint64_t(offset), *bytes};
    if (offset < 0) {
      auto place = llvm::find_if(results.getOperands(), [&](Value value) { return withoutReshapes(value) == result; });
      if (place == results.getOperands().end())
        return op.emitOpError("writes an output of the model, but @main does not return it");
      buffer = {plan::BufferKind::Output, uint32_t(place - results.getOperands().begin()), 0, *bytes};
    }
    bufferOf_[result] = addBuffer(buffer);
    step.buffers.push_back(bufferOf_[result]);
  }
  program_.steps.push_back(std::move(step));
  return success();
}

FailureOr<plan::Program> ProgramBuilder::build() {
  auto main = symbols_.lookup<func::FuncOp>("main");
  if (!main)
    return emitError(module_.getLoc()) << "expected a function @main";
  if (failed(addBoundary(main)))
    return failure();
  auto results = cast<func::ReturnOp>(main.getBody().front().getTerminator());
  uint64_t room = weights_.size();
  for (auto constant : main.getOps<ConstantOp>())
    if (auto bytes = tensorBytes(cast<RankedTensorType>(constant.getType())))
      room += uint64_t(*bytes) + kAlignment;
  weights_.reserve(room);

  for (Operation &op : main.getBody().front().without_terminator()) {
    if (auto constant = dyn_cast<ConstantOp>(op)) {
      if (failed(addConstant(constant)))
        return failure();
    } else if (viewOf(&op)) {
      if (failed(addView(op)))
        return failure();
    } else if (auto launch = dyn_cast<LaunchOp>(op)) {
      if (failed(addLaunch(launch, results)))
        return failure();
    } else {
      return op.emitOpError("stands outside of every kernel");
    }
  }
  auto number = [&](StringRef name) {
    auto attribute = module_->getAttrOfType<IntegerAttr>(name);
    return attribute ? uint64_t(attribute.getInt()) : 0;
  };
  program_.arenaBytes = number("dlc.arena_bytes");
  program_.largestLiveSet = number("dlc.largest_live_set");
  if (auto nodes = main->getAttrOfType<IntegerAttr>("dlc.source_nodes"))
    program_.sourceNodes = uint64_t(nodes.getInt());
  if (auto precision = main->getAttrOfType<StringAttr>("dlc.precision"))
    for (plan::Precision each : {plan::Precision::TF32, plan::Precision::F16, plan::Precision::BF16})
      if (precision == plan::precisionName(each))
        program_.precision = each;
  return std::move(program_);
}

FailureOr<plan::Program> buildProgram(ModuleOp module, plan::Target target, std::vector<char> &weights) {
  return ProgramBuilder(module, target, weights).build();
}

} // namespace dlc
