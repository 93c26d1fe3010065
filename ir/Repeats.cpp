#include "ir/Repeats.h"
#include "ir/Members.h"
#include "mlir/IR/Builders.h"

using namespace mlir;

namespace dlc {

std::optional<Repeats> Repeats::of(func::FuncOp kernel) {
  auto entries = kernel->getAttrOfType<DictionaryAttr>(kRepeatsAttribute);
  auto count = entries ? entries.getAs<IntegerAttr>("count") : IntegerAttr();
  auto arguments = entries ? entries.getAs<DenseI64ArrayAttr>("arguments") : DenseI64ArrayAttr();
  auto results = entries ? entries.getAs<DenseI64ArrayAttr>("results") : DenseI64ArrayAttr();
  if (!count || !arguments || !results || count.getInt() < 1 || arguments.size() != kernel.getNumArguments() ||
      results.size() != kernel.getNumResults())
    return std::nullopt;
  Repeats repeats{count.getInt(), llvm::to_vector(arguments.asArrayRef()), llvm::to_vector(results.asArrayRef())};
  for (auto [source, type] : llvm::zip_equal(repeats.arguments, kernel.getArgumentTypes()))
    if (source < PartBehind || source >= int64_t(results.size()) ||
        (source >= 0 && kernel.getResultTypes()[source] != type))
      return std::nullopt;
  if (!llvm::all_of(repeats.results, [](int64_t kind) { return kind >= Last && kind <= Held; }))
    return std::nullopt;
  return repeats;
}

DictionaryAttr Repeats::attribute(MLIRContext *context) const {
  Builder builder(context);
  return builder.getDictionaryAttr({
      builder.getNamedAttr("arguments", builder.getDenseI64ArrayAttr(arguments)),
      builder.getNamedAttr("count", builder.getI64IntegerAttr(count)),
      builder.getNamedAttr("results", builder.getDenseI64ArrayAttr(results)),
  });
}

SmallVector<unsigned> Repeats::alternating() const {
  SmallVector<unsigned> numbers;
  for (auto [i, kind] : llvm::enumerate(results))
    if (kind == Last && llvm::is_contained(arguments, int64_t(i)))
      numbers.push_back(unsigned(i));
  return numbers;
}

FunctionType launchType(func::FuncOp kernel) {
  std::optional<Repeats> repeats = Repeats::of(kernel);
  if (!repeats) {
    SmallVector<Type> inputs, outputs;
    for (int64_t member = 0, members = membersOf(kernel); member < members; ++member) {
      llvm::append_range(inputs, kernel.getArgumentTypes());
      llvm::append_range(outputs, kernel.getResultTypes());
    }
    return FunctionType::get(kernel.getContext(), inputs, outputs);
  }
  auto allRounds = [&](Type type) -> Type {
    auto tensor = cast<RankedTensorType>(type);
    SmallVector<int64_t> shape{repeats->count};
    llvm::append_range(shape, tensor.getShape());
    return RankedTensorType::get(shape, tensor.getElementType());
  };
  SmallVector<Type> inputs(kernel.getArgumentTypes()), outputs(kernel.getResultTypes());
  for (unsigned i = 0; i < inputs.size(); ++i)
    if (repeats->isPart(i))
      inputs[i] = allRounds(inputs[i]);
  for (unsigned i : repeats->alternating())
    outputs.push_back(outputs[i]);
  for (auto [kind, type] : llvm::zip(repeats->results, outputs))
    if (kind == Repeats::Parts)
      type = allRounds(type);
  return FunctionType::get(kernel.getContext(), inputs, outputs);
}

} // namespace dlc
