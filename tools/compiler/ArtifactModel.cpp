// The model of an artifact, as far as its IR says it: ops, types and small constants. Large constants are left out
// there; who only wants to know how fast its kernels are gets some of the same types.
#include "ir/Constants.h"
#include "runtime/plan/Binding.h"
#include "runtime/plan/Reader.h"
#include "tools/compiler/Bridge.h"
#include "tools/compiler/State.h"

#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/Parser/Parser.h"

using namespace mlir;

namespace dlc::compiler {

// Positive floats near 1 (they may be variances), and zeros of other types (they may be indices).
static Tensor inventTensor(RankedTensorType type) {
  ElementType element = elementTypeOf(type.getElementType()).value_or(ElementType::F32);
  if (!isa<FloatType>(type.getElementType()))
    return toTensor(type.getContext(), makeTensor("", element, type.getShape()));
  constexpr int64_t most = 65521; // others are these again: rounding to narrow types is slow
  HostTensor made = makeTensor("", element, {std::min(type.getNumElements(), most)});
  uint32_t state = 1;
  for (int64_t i = 0; i < made.size(); ++i) {
    state = state * 1664525 + 1013904223;
    made.setReal(i, 0.5 + double(state >> 8) / double(1 << 24));
  }
  return toTensor(type.getContext(), repeat(made, type.getShape()));
}

// What stands in place of a constant that was left out; the attribute itself where it is there.
static ElementsAttr withElements(ElementsAttr value) {
  auto resource = dyn_cast<DenseResourceElementsAttr>(value);
  auto type = resource ? dyn_cast<RankedTensorType>(resource.getType()) : RankedTensorType();
  if (!type || resource.getRawHandle().getBlob())
    return value;
  return makeConstant(value.getContext(), inventTensor(type));
}

LogicalResult Compiler::State::importArtifact() {
  Location loc = UnknownLoc::get(&context);
  plan::Artifact artifact;
  if (plan::Error error = plan::readArtifactFile(request.path, artifact))
    return emitError(loc) << error.message;
  if (artifact.ir.empty())
    return emitError(loc) << request.path << ": the artifact holds no IR";
  for (const plan::Program &program : artifact.programs) {
    request.precision = program.precision;
    if (llvm::any_of(program.entries, plan::hasOpenSizes))
      return emitError(loc) << request.path
                            << ": sizes that are known when the program runs cannot be tuned; compile it with "
                               "--dim NAME=SIZE";
  }
  model.module = parseSourceString<ModuleOp>(artifact.ir, ParserConfig(&context), request.path);
  if (!model.module)
    return failure();
  model.name = artifact.model;
  model.module->walk([](Operation *op) {
    if (auto constant = dyn_cast<ConstantOp>(op))
      constant.setValueAttr(withElements(constant.getValue()));
    if (auto state = dyn_cast<StateOp>(op); state && state.getInitial())
      state.setInitialAttr(withElements(*state.getInitial()));
  });
  return success();
}

} // namespace dlc::compiler
