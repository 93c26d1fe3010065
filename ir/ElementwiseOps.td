//===- ElementwiseOps.td - One element from elements, with broadcasting ---===//

#ifndef DLC_ELEMENTWISE_OPS
#define DLC_ELEMENTWISE_OPS

include "ir/DlcBase.td"

// Reference, scalar lowering and layout facts of elementwise ops are written once, in ir/Elementwise.h, on top of the two
// functions that each op has. Numbered constraint E1: operand shapes broadcast (NumPy rules). E2: operand element types are
// equal (unless the op says otherwise). E3: bitwise ops and shifts take integers. E4: a conversion keeps the shape. E5: bitcast keeps
// the width. E6: cast's rounding mode is known.
defvar Dlc_elementwiseTraits = [DeclareOpInterfaceMethods<Dlc_ElementwiseOpInterface>,
                                DeclareOpInterfaceMethods<Dlc_LayoutOpInterface>];
defvar Dlc_elementwiseDefinitions = [{
  ::llvm::LogicalResult $cppClass::evaluate(::llvm::ArrayRef<::dlc::Tensor> operands,
                                            ::llvm::MutableArrayRef<::dlc::Tensor> results) {
    return ::dlc::evaluateElementwise(*this, operands, results);
  }
  ::mlir::FailureOr<::mlir::Value> $cppClass::emitScalar(::dlc::ScalarEmitter &emitter, unsigned result,
                                                         ::mlir::ValueRange indices) {
    return ::dlc::emitElementwise(*this, emitter, indices);
  }
  bool $cppClass::canPermute(::llvm::ArrayRef<int64_t> permutation) { return true; }
  ::mlir::Value $cppClass::rewritePermuted(::mlir::OpBuilder &builder, ::mlir::ValueRange permutedOperands,
                                           ::llvm::ArrayRef<int64_t> permutation) {
    return ::dlc::rewriteElementwisePermuted(*this, builder, permutedOperands, permutation);
  }
  ::llvm::SmallVector<unsigned> $cppClass::getPermutedOperands() {
    return ::dlc::elementwisePermutedOperands(*this);
  }
}];

// `rule` is the shape rule, a function declared in ir/Elementwise.h.
class Dlc_ElementwiseOp<string mnemonic, string rule, list<Trait> traits = []>
    : Dlc_InferredOp<mnemonic, "Elementwise", !listconcat(Dlc_elementwiseTraits, traits)> {
  code ruleDefinition = !subst("@rule", rule, [{
    ::llvm::LogicalResult $cppClass::inferReturnTypes(::mlir::MLIRContext *, std::optional<::mlir::Location> location,
                                                      Adaptor adaptor, ::llvm::SmallVectorImpl<::mlir::Type> &types) {
      return ::dlc::inferElementwise(::dlc::@rule, location, adaptor.getOperands(), types);
    }
    ::llvm::LogicalResult $cppClass::verify() { return ::dlc::verifyElementwise(::dlc::@rule, *this); }
  }]);
  let extraClassDefinition = !strconcat(factDefinitions, compatibleDefinition, Dlc_elementwiseDefinitions, ruleDefinition);
  let hasVerifier = 1;
}

// ... whose host evaluation is a row of the table in ir/reference/ScalarFunctions.cpp.
class Dlc_TabulatedOp<string mnemonic, string rule, list<Trait> traits = []>
    : Dlc_ElementwiseOp<mnemonic, rule, traits> {
  let extraClassDefinition = !strconcat(factDefinitions, compatibleDefinition, Dlc_elementwiseDefinitions, ruleDefinition, [{
    ::dlc::Scalar $cppClass::evaluateElement(::llvm::ArrayRef<::dlc::Scalar> elements) {
      static const ::dlc::ScalarFunctions *const row = ::dlc::scalarFunctions(getOperationName());
      return ::dlc::evaluateRow(*row, elements);
    }
  }]);
}

// Elementwise, but the result's element type is chosen freely.
class Dlc_ConversionOp<string mnemonic>
    : Dlc_TensorOp<mnemonic, "Elementwise", Dlc_elementwiseTraits> {
  let extraClassDefinition = !strconcat(factDefinitions, Dlc_elementwiseDefinitions);
}

class Dlc_UnaryOp<string mnemonic, Type type = Dlc_Tensor, string rule = "inferFirst">
    : Dlc_TabulatedOp<mnemonic, rule> {
  let arguments = (ins type:$operand);
  let results = (outs type:$result);
  let assemblyFormat = "$operand attr-dict `:` type($operand) `->` type($result)";
}

class Dlc_BinaryOp<string mnemonic, list<Trait> traits = [], string rule = "inferBinary">
    : Dlc_TabulatedOp<mnemonic, rule, traits> {
  let arguments = (ins Dlc_Tensor:$lhs, Dlc_Tensor:$rhs);
  let results = (outs Dlc_Tensor:$result);
  let assemblyFormat = "$lhs `,` $rhs attr-dict `:` `(` type($lhs) `,` type($rhs) `)` `->` type($result)";
}

// Errors stay as large, in relation, as they came in.
class Dlc_PlainUnary<string mnemonic, string meaning, string rule = "inferFirst">
    : Dlc_UnaryOp<mnemonic, Dlc_Tensor, rule> {
  let summary = meaning;
  let precision = "Follows";
}
class Dlc_PlainBinary<string mnemonic, string meaning, list<Trait> traits = [], string rule = "inferBinary">
    : Dlc_BinaryOp<mnemonic, traits, rule> {
  let summary = meaning;
  let precision = "Follows";
}

// Many instructions.
defvar Dlc_expensive = 8;
class Dlc_FloatUnary<string mnemonic, string meaning, string behaviour = "Delicate">
    : Dlc_UnaryOp<mnemonic, Dlc_FloatTensor> {
  let summary = meaning;
  let precision = behaviour;
  let cost = Dlc_expensive;
}
// A step function: its gradient is 0 wherever it has one.
class Dlc_Rounding<string mnemonic, string meaning> : Dlc_UnaryOp<mnemonic, Dlc_FloatTensor> {
  let differentiable = 0;
  let summary = meaning;
}
def ExpOp : Dlc_FloatUnary<"exp", "e to the power of the element">;
def LogOp : Dlc_FloatUnary<"log", "Natural logarithm">;
def SqrtOp : Dlc_FloatUnary<"sqrt", "Square root">;
def RsqrtOp : Dlc_FloatUnary<"rsqrt", "One over the square root">;
def SinOp : Dlc_FloatUnary<"sin", "Sine of an angle in radians">;
def CosOp : Dlc_FloatUnary<"cos", "Cosine of an angle in radians">;
def TanOp : Dlc_FloatUnary<"tan", "Tangent of an angle in radians">;
def AsinOp : Dlc_FloatUnary<"asin", "Inverse sine, in radians">;
def AcosOp : Dlc_FloatUnary<"acos", "Inverse cosine, in radians">;
def AtanOp : Dlc_FloatUnary<"atan", "Inverse tangent, in radians">;
def SinhOp : Dlc_FloatUnary<"sinh", "Hyperbolic sine">;
def CoshOp : Dlc_FloatUnary<"cosh", "Hyperbolic cosine">;
def TanhOp : Dlc_FloatUnary<"tanh", "Hyperbolic tangent", "Follows">;
def AsinhOp : Dlc_FloatUnary<"asinh", "Inverse hyperbolic sine">;
def AcoshOp : Dlc_FloatUnary<"acosh", "Inverse hyperbolic cosine">;
def AtanhOp : Dlc_FloatUnary<"atanh", "Inverse hyperbolic tangent">;
def ErfOp : Dlc_FloatUnary<"erf", "Gauss error function", "Follows">;
def FloorOp : Dlc_Rounding<"floor", "Largest integer not above the element">;
def CeilOp : Dlc_Rounding<"ceil", "Smallest integer not below the element">;
def RoundOp : Dlc_Rounding<"round", "Nearest integer, halves to even">;
def SigmoidOp : Dlc_FloatUnary<"sigmoid", "1 / (1 + exp(-x))", "Follows">;

def NegOp : Dlc_PlainUnary<"neg", "Negation (wraps for integers)">;
def AbsOp : Dlc_PlainUnary<"abs", "Absolute value">;
def SignOp : Dlc_UnaryOp<"sign"> {
  let differentiable = 0;
  let summary = "-1, 0 or 1 by the sign of the element; NaN stays NaN";
}
def ReluOp : Dlc_PlainUnary<"relu", "max(x, 0); NaN stays NaN">;
def NotOp : Dlc_PlainUnary<"not", "Complement: logical for i1, bitwise for other integers", "inferBitwise"> { let differentiable = 0; }

def IsNanOp : Dlc_ElementwiseOp<"is_nan", "inferPredicate"> {
  let differentiable = 0;
  let summary = "Whether the element is NaN";
  let arguments = (ins Dlc_FloatTensor:$operand);
  let results = (outs Dlc_BoolTensor:$result);
  let assemblyFormat = "$operand attr-dict `:` type($operand) `->` type($result)";
}
def IsInfOp : Dlc_ElementwiseOp<"is_inf", "inferPredicate"> {
  let differentiable = 0;
  let summary = "Whether the element is an infinity of a wanted sign";
  let arguments = (ins Dlc_FloatTensor:$operand, DefaultValuedAttr<BoolAttr, "true">:$detect_positive,
                       DefaultValuedAttr<BoolAttr, "true">:$detect_negative);
  let results = (outs Dlc_BoolTensor:$result);
  let assemblyFormat = "$operand attr-dict `:` type($operand) `->` type($result)";
}

def CastOp : Dlc_ConversionOp<"cast"> {
  let summary = "Conversion of the element type";
  let description = [{
    To a float: rounded once, to nearest even (f8E8M0FNU: after rounding to f32; `rounding` = "nearest", "up", "down" are ONNX's modes). To
    an 8-bit or smaller float, `saturate` clamps to the largest finite value instead of overflowing to infinity or NaN.
    Float to integer: truncated toward zero. Out of range, 32 and 64 bits take the nearest integer they have; narrower
    types keep the low bits of what a signed 32-bit integer takes. NaN gives 0. Integers wrap; a bool is `x != 0`.
  }];
  let arguments = (ins Dlc_Tensor:$operand, DefaultValuedAttr<BoolAttr, "true">:$saturate,
                       DefaultValuedAttr<StrAttr, "\"nearest\"">:$rounding);
  let results = (outs Dlc_Tensor:$result);
  let assemblyFormat = "$operand attr-dict `:` type($operand) `->` type($result)";
  let hasVerifier = 1;
  let precision = ""; // by types
}
def BitcastOp : Dlc_ConversionOp<"bitcast"> {
  let differentiable = 0;
  let summary = "The same bits read as another element type of equal width";
  let arguments = (ins Dlc_Tensor:$operand);
  let results = (outs Dlc_Tensor:$result);
  let assemblyFormat = "$operand attr-dict `:` type($operand) `->` type($result)";
  let hasVerifier = 1;
}

def AddOp : Dlc_PlainBinary<"add", "Sum", [Commutative]>;
def SubOp : Dlc_PlainBinary<"sub", "Difference">;
def MulOp : Dlc_PlainBinary<"mul", "Product", [Commutative]> {
  let precision = ""; // a square may leave the range of f16
}
def DivOp : Dlc_BinaryOp<"div"> {
  let summary = "Quotient; integers truncate toward zero (division by zero gives 0)";
  let cost = Dlc_expensive;
}
def PowOp : Dlc_ElementwiseOp<"pow", "inferFirst"> {
  let cost = Dlc_expensive;
  let summary = "lhs to the power of rhs; the result has lhs's type, rhs may have another";
  let description = [{
    Integers: exact modulo 2^width. A negative exponent gives the quotient 1/x^|e|, truncated: 0 but for 1 and -1. A float exponent that is a
    whole number counts as an integer; with any other the power is computed in f64, and truncated as by `cast`.
  }];
  let arguments = (ins Dlc_Tensor:$lhs, Dlc_Tensor:$rhs);
  let results = (outs Dlc_Tensor:$result);
  let assemblyFormat = "$lhs `,` $rhs attr-dict `:` `(` type($lhs) `,` type($rhs) `)` `->` type($result)";
}
def ModOp : Dlc_ElementwiseOp<"mod", "inferBinary"> {
  let cost = Dlc_expensive;
  let summary = "Remainder: sign of the divisor, or of the dividend with `fmod` (C's fmod)";
  let arguments = (ins Dlc_Tensor:$lhs, Dlc_Tensor:$rhs, DefaultValuedAttr<BoolAttr, "false">:$fmod);
  let results = (outs Dlc_Tensor:$result);
  let assemblyFormat = "$lhs `,` $rhs attr-dict `:` `(` type($lhs) `,` type($rhs) `)` `->` type($result)";
}
def MaxOp : Dlc_PlainBinary<"max", "The larger; NaN if either is NaN", [Commutative]>;
def MinOp : Dlc_PlainBinary<"min", "The smaller; NaN if either is NaN", [Commutative]>;
def AndOp : Dlc_PlainBinary<"and", "Bitwise (i1: logical) and", [Commutative], "inferBitwise"> { let differentiable = 0; }
def OrOp : Dlc_PlainBinary<"or", "Bitwise (i1: logical) or", [Commutative], "inferBitwise"> { let differentiable = 0; }
def XorOp : Dlc_PlainBinary<"xor", "Bitwise (i1: logical) exclusive or", [Commutative], "inferBitwise"> { let differentiable = 0; }
def ShiftLeftOp : Dlc_BinaryOp<"shift_left", [], "inferBitwise"> {
  let differentiable = 0;
  let summary = "Bits moved up; a shift by the width or more gives 0";
}
def ShiftRightOp : Dlc_BinaryOp<"shift_right", [], "inferBitwise"> {
  let differentiable = 0;
  let summary = "Bits moved down, zeros (unsigned) or sign (signed) move in";
}

def Dlc_Predicate : Dlc_Enum<"Predicate", "what a comparison asks", [
  I32EnumAttrCase<"eq", 0>, I32EnumAttrCase<"ne", 1>, I32EnumAttrCase<"lt", 2>, I32EnumAttrCase<"le", 3>,
  I32EnumAttrCase<"gt", 4>, I32EnumAttrCase<"ge", 5>]>;
def Dlc_PredicateAttr : Dlc_EnumAttr<Dlc_Predicate, "predicate">;
def CompareOp : Dlc_ElementwiseOp<"compare", "inferPredicate"> {
  let differentiable = 0;
  let summary = "Comparison; false where either is NaN (true for ne)";
  let arguments = (ins Dlc_Tensor:$lhs, Dlc_Tensor:$rhs, Dlc_PredicateAttr:$predicate);
  let results = (outs Dlc_BoolTensor:$result);
  let assemblyFormat = "$predicate $lhs `,` $rhs attr-dict `:` `(` type($lhs) `,` type($rhs) `)` `->` type($result)";
}
def SelectOp : Dlc_ElementwiseOp<"select", "inferSelect"> {
  let precision = "Follows";
  let summary = "on_true where the condition holds, else on_false; all three broadcast";
  let arguments = (ins Dlc_BoolTensor:$condition, Dlc_Tensor:$on_true, Dlc_Tensor:$on_false);
  let results = (outs Dlc_Tensor:$result);
  let assemblyFormat = [{$condition `,` $on_true `,` $on_false attr-dict `:` `(` type($condition) `,` type($on_true) `,`
                         type($on_false) `)` `->` type($result)}];
}

#endif // DLC_ELEMENTWISE_OPS
