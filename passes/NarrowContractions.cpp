// What contractions multiply, in the type that --precision asks for.
#include "ir/ValueNames.h"
#include "ir/data/Tensor.h"
#include "passes/AllPasses.h"
#include "passes/Patterns.h"
#include <cmath>

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_NARROWCONTRACTIONS
#include "passes/Passes.h.inc"

namespace {

// The largest finite f16.
constexpr float kLargestHalf = 65504;

bool isContraction(Operation *op) {
  auto precision = dyn_cast<PrecisionOpInterface>(op);
  auto isF32 = [](Type type) { return cast<RankedTensorType>(type).getElementType().isF32(); };
  return precision && precision.getPrecisionKind() == PrecisionKind::Contraction &&
         llvm::all_of(op->getOperandTypes(), isF32) && llvm::all_of(op->getResultTypes(), isF32);
}

struct NarrowContractions : impl::NarrowContractionsBase<NarrowContractions> {
  using NarrowContractionsBase::NarrowContractionsBase;

  void runOnOperation() override;
  bool fits(Value constant) const;
  Value narrow(Value value);

  FloatType element_;
  llvm::DenseMap<Value, Value> known_; // f32 -> the same in the narrow type
};

} // namespace

// Whether no finite element of a constant becomes infinite; what is not constant is not known.
bool NarrowContractions::fits(Value value) const {
  if (!element_.isF16() || !constantOf(value))
    return true;
  FailureOr<Tensor> tensor = constantValue(value);
  if (failed(tensor))
    return true;
  auto elements = ArrayRef(reinterpret_cast<const float *>(tensor->bytes().data()), tensor->size());
  return llvm::all_of(elements, [](float x) { return std::abs(x) <= kLargestHalf || !std::isfinite(x); });
}

// The cast stands behind the value that it rounds, past reshapes: there fusion puts it into the kernel that computes
// the value.
Value NarrowContractions::narrow(Value value) {
  if (Value known = known_.lookup(value))
    return known;
  auto type = typeOf(value).clone(element_);
  GraphRewriter builder(&getContext());
  builder.setInsertionPointAfterValue(value);
  Value result;
  auto widening = value.getDefiningOp<CastOp>();
  if (widening && widening.getOperand().getType() == type)
    result = widening.getOperand();
  else if (auto reshape = value.getDefiningOp<ReshapeOp>())
    result = ReshapeOp::create(builder, reshape.getLoc(), type, narrow(reshape.getOperand()));
  else
    result = CastOp::create(builder, value.getLoc(), type, value);
  known_[value] = result;
  return result;
}

void NarrowContractions::runOnOperation() {
  func::FuncOp function = getOperation();
  MLIRContext *context = &getContext();
  auto own = function->getAttrOfType<StringAttr>("dlc.precision"); // a step of training says it itself
  StringRef wanted = own ? own.getValue() : StringRef(type.getValue());
  if (wanted.empty() || function.isExternal() || function->hasAttr("dlc.kernel"))
    return;
  bool tf32 = wanted == "tf32";
  if (wanted == "f16")
    element_ = Float16Type::get(context);
  else if (wanted == "bf16")
    element_ = BFloat16Type::get(context);
  else if (!tf32) {
    function.emitError() << "cannot narrow contractions to '" << wanted << "', expected tf32, f16 or bf16";
    return signalPassFailure();
  }
  function->setAttr("dlc.precision", StringAttr::get(context, wanted)); // what the plan records
  SmallVector<Operation *> contractions;
  function.walk([&](Operation *op) {
    if (isContraction(op))
      contractions.push_back(op);
  });
  for (Operation *op : contractions) {
    if (tf32) {
      op->setAttr("precision", PrecisionAttr::get(context, Precision::tf32));
      continue;
    }
    if (!llvm::all_of(op->getOperands(), [&](Value operand) { return fits(operand); }))
      continue;
    for (OpOperand &operand : op->getOpOperands())
      operand.set(narrow(operand.get()));
  }
}

} // namespace dlc
