// The vocabulary for building graphs of dlc ops: what the importer, passes and gradients write their ops with.
//
//   GraphBuilder b(rewriter, op.getLoc());
//   Value centred = b.sub(x, b.mean(x, axes, true));
//   Value y = b.mul(centred, b.unary<RsqrtOp>(b.add(b.mean(b.mul(centred, centred), axes, true), epsilon)));
//   if (b.failed()) return op.emitError(b.errorMessage());
#pragma once

#include "ir/Dlc.h"

namespace dlc {

// A folded tensor takes at most this many bytes; larger ones are left to the folding pass.
constexpr int64_t kFoldBytes = int64_t(64) << 10;

// Creates ops at the place of an MLIR builder, with all checks that would otherwise be assertions: result types come
// from the ops' shape rules, and a broken constraint is an error. Ops of small constants are folded at once, composites
// (CompositeOpInterface) excepted, which passes want to see.
//
// Errors are sticky: the first one is kept, later calls do nothing and give null values, and null operands give null
// results. So calls compose freely, and `failed()` is asked once at the end.
class GraphBuilder {
public:
  GraphBuilder(mlir::OpBuilder &builder, mlir::Location location) : builder(builder), location(location) {}
  virtual ~GraphBuilder() = default;

  mlir::Location where() const { return location; }
  mlir::MLIRContext *context() const { return location.getContext(); }
  // Where ops are made.
  mlir::OpBuilder &place() { return builder; }
  // Whether sizes are samples there, which say nothing of a run's; whether a number may well be one, or a multiple.
  bool looksAtSizes() const;
  virtual bool maybeOpenSize(int64_t number) const;
  bool hasOpenSize(llvm::ArrayRef<int64_t> shape) const; // in one dim, perhaps
  bool isMultipleAtAllSizes(int64_t number, int64_t of) const;
  bool failed() const { return !message.empty(); }
  const std::string &errorMessage() const { return message; }
  void error(const llvm::Twine &text);
  // The first error, of which nothing is left: for who has another way.
  std::string takeError() { return std::exchange(message, {}); }
  // Reports unless `condition` holds; gives the condition.
  bool expect(bool condition, const llvm::Twine &text) {
    if (!condition)
      error(text);
    return condition && !failed();
  }

  // ---- Facts of values (harmless answers for null values) ----
  mlir::RankedTensorType type(mlir::Value value) const;
  mlir::Type elem(mlir::Value value) const { return type(value).getElementType(); }
  llvm::ArrayRef<int64_t> shape(mlir::Value value) const { return type(value).getShape(); }
  int64_t rank(mlir::Value value) const { return type(value).getRank(); }
  // The size of a dim that must be static and exist.
  int64_t dim(mlir::Value value, int64_t index);
  bool staticShape(mlir::Value value); // reports where a dim is dynamic
  bool isFloat(mlir::Value value) const { return mlir::isa<mlir::FloatType>(elem(value)); }
  bool isBool(mlir::Value value) const { return elem(value).isInteger(1); }
  int64_t normalizeAxis(int64_t axis, int64_t rank); // -1 -> rank-1; reports what is out of range (and gives 0)
  llvm::SmallVector<int64_t> normalizeAxes(llvm::ArrayRef<int64_t> axes, int64_t rank); // sorted; duplicates reported

  // ---- Types ----
  mlir::Builder &types() { return builder; }
  mlir::Type f32() { return builder.getF32Type(); }
  mlir::Type i64() { return builder.getI64Type(); }
  mlir::Type i32() { return builder.getI32Type(); }
  mlir::Type i8() { return builder.getI8Type(); }
  mlir::Type i1() { return builder.getI1Type(); }

  // ---- Attributes ----
  mlir::NamedAttribute integer(llvm::StringRef name, int64_t value);
  mlir::NamedAttribute integers(llvm::StringRef name, llvm::ArrayRef<int64_t> values);
  mlir::NamedAttribute flag(llvm::StringRef name, bool value);
  mlir::NamedAttribute real(llvm::StringRef name, double value);
  mlir::NamedAttribute reals(llvm::StringRef name, llvm::ArrayRef<double> values);
  mlir::NamedAttribute text(llvm::StringRef name, llvm::StringRef value);
  mlir::NamedAttribute kind(llvm::StringRef name, mlir::Attribute value);
  template <typename AttrTy, typename Enum> mlir::NamedAttribute kind(llvm::StringRef name, Enum value) {
    return kind(name, AttrTy::get(context(), value));
  }

  // ---- Any op. Result types are inferred where `types` is empty. ----
  llvm::SmallVector<mlir::Value> create(llvm::StringRef op, mlir::ValueRange operands,
                                        llvm::ArrayRef<mlir::NamedAttribute> attributes, mlir::TypeRange types = {});
  // ... of an op with optional operands (AttrSizedOperandSegments): a null value is one that is absent.
  llvm::SmallVector<mlir::Value> createOptional(llvm::StringRef op, llvm::ArrayRef<mlir::Value> operands,
                                                llvm::ArrayRef<mlir::NamedAttribute> attributes);
  // The op's first result.
  template <typename Op>
  mlir::Value op(mlir::ValueRange operands, llvm::ArrayRef<mlir::NamedAttribute> attributes = {},
                 mlir::Type type = {}) {
    auto results =
        create(Op::getOperationName(), operands, attributes, type ? mlir::TypeRange(type) : mlir::TypeRange());
    return results.empty() ? mlir::Value() : results.front();
  }

  // ---- Constants ----
  mlir::Value constant(const Tensor &tensor);
  mlir::Value scalar(mlir::Type element, double value);         // rank 0; rounded to the element type
  mlir::Value scalarInteger(mlir::Type element, int64_t value); // rank 0
  mlir::Value like(mlir::Value value, double number) { return scalar(elem(value), number); }
  mlir::Value index(int64_t value) { return scalarInteger(i64(), value); } // rank 0
  mlir::Value vector(llvm::ArrayRef<int64_t> values);                      // 1-D i64
  mlir::Value reals1d(mlir::Type element, llvm::ArrayRef<double> values);
  mlir::Value full(mlir::Type element, llvm::ArrayRef<int64_t> shape, double value);
  // Sizes that are known now: they may be others in other imports.
  mlir::Value sizeAsValue(int64_t size);                   // i64 of rank 0
  mlir::Value sizesAsValue(llvm::ArrayRef<int64_t> sizes); // 1-D
  // The value's elements, which must be known now; `what` names it in the error ("input 'shape'").
  std::optional<Tensor> known(mlir::Value value, const llvm::Twine &what);
  std::optional<llvm::SmallVector<int64_t>> knownIntegers(mlir::Value value, const llvm::Twine &what);
  std::optional<llvm::SmallVector<double>> knownReals(mlir::Value value, const llvm::Twine &what);

  // ---- Elementwise ----
  mlir::Value add(mlir::Value a, mlir::Value b) { return op<AddOp>({a, b}); }
  mlir::Value sub(mlir::Value a, mlir::Value b) { return op<SubOp>({a, b}); }
  mlir::Value mul(mlir::Value a, mlir::Value b) { return op<MulOp>({a, b}); }
  mlir::Value div(mlir::Value a, mlir::Value b) { return op<DivOp>({a, b}); }
  mlir::Value max(mlir::Value a, mlir::Value b) { return op<MaxOp>({a, b}); }
  mlir::Value min(mlir::Value a, mlir::Value b) { return op<MinOp>({a, b}); }
  mlir::Value add(mlir::Value a, double b) { return add(a, like(a, b)); }
  mlir::Value sub(mlir::Value a, double b) { return sub(a, like(a, b)); }
  mlir::Value mul(mlir::Value a, double b) { return mul(a, like(a, b)); }
  mlir::Value div(mlir::Value a, double b) { return div(a, like(a, b)); }
  template <typename Op> mlir::Value unary(mlir::Value a) { return op<Op>({a}); }
  mlir::Value compare(Predicate predicate, mlir::Value a, mlir::Value b);
  mlir::Value select(mlir::Value condition, mlir::Value a, mlir::Value b) { return op<SelectOp>({condition, a, b}); }
  mlir::Value clamp(mlir::Value value, double low, double high); // min(max(value, low), high)
  mlir::Value cast(mlir::Value value, mlir::Type element);       // nothing where the type is right
  mlir::Value allOf(llvm::ArrayRef<mlir::Value> conditions);     // true of none
  mlir::Value anyOf(llvm::ArrayRef<mlir::Value> conditions);     // false of none

  // ---- Reductions, products ----
  mlir::Value reduce(ReduceKind kind, mlir::Value value, llvm::ArrayRef<int64_t> axes, bool keepdims);
  mlir::Value mean(mlir::Value value, llvm::ArrayRef<int64_t> axes, bool keepdims);
  mlir::Value softmax(mlir::Value value, llvm::ArrayRef<int64_t> axes);
  mlir::Value logSoftmax(mlir::Value value, llvm::ArrayRef<int64_t> axes);
  mlir::Value matmul(mlir::Value a, mlir::Value b, bool transposeA = false, bool transposeB = false);

  // ---- Shapes ----
  mlir::Value reshape(mlir::Value value, llvm::ArrayRef<int64_t> shape); // nothing where the shape is right
  mlir::Value broadcast(mlir::Value value, llvm::ArrayRef<int64_t> shape);
  mlir::Value broadcastLike(mlir::Value value, mlir::Value other) { return broadcast(value, shape(other)); }
  mlir::Value transpose(mlir::Value value, llvm::ArrayRef<int64_t> permutation); // nothing for the identity
  mlir::Value slice(mlir::Value value, llvm::ArrayRef<int64_t> starts, llvm::ArrayRef<int64_t> steps,
                    llvm::ArrayRef<int64_t> sizes);
  mlir::Value sliceDim(mlir::Value value, int64_t axis, int64_t start, int64_t size);
  mlir::Value element(mlir::Value list, int64_t index); // of a 1-D one, as rank 0
  mlir::Value concat(llvm::ArrayRef<mlir::Value> values, int64_t axis);
  mlir::Value pad(mlir::Value value, llvm::ArrayRef<int64_t> low, llvm::ArrayRef<int64_t> high, PadMode mode,
                  mlir::Value filler);
  mlir::Value iota(mlir::Type element, llvm::ArrayRef<int64_t> shape, int64_t axis);
  mlir::Value gather(mlir::Value value, mlir::Value indices, int64_t axis);
  // [C] -> [1, C, 1, ...] of the given rank.
  mlir::Value perChannel(mlir::Value value, int64_t rank, int64_t axis = 1);

protected:
  // What stands for `value` now.
  virtual mlir::Value current(mlir::Value value) const { return value; }
  // The value's elements, or why they are not known ("it is not a constant").
  virtual std::optional<Tensor> evaluate(mlir::Value value, std::string &why);
  // Whether an op of these operands is folded where they are constant.
  virtual bool folds(mlir::ValueRange) const { return true; }

  mlir::OpBuilder &builder;
  mlir::Location location;

private:
  std::optional<llvm::SmallVector<mlir::Value>> folded(mlir::Operation *op);

  std::string message;
};

} // namespace dlc
