//===- DlcBase.td - Dialect, types, enums, base classes -------------------===//

#ifndef DLC_BASE
#define DLC_BASE

include "mlir/IR/OpBase.td"
include "mlir/IR/EnumAttr.td"
include "mlir/IR/AttrTypeBase.td"
include "mlir/IR/BuiltinAttributeInterfaces.td"
include "mlir/IR/SymbolInterfaces.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"
include "mlir/Interfaces/ControlFlowInterfaces.td"
include "ir/DlcInterfaces.td"

def Dlc_Dialect : Dialect {
  let name = "dlc";
  let cppNamespace = "::dlc";
  let summary = "Deep-learning graphs and the kernels that they are fused into";
  let description = [{
    Ops on ranked tensors with value semantics. Integers: `i8`…`i64` are signed, `ui8`…`ui64` unsigned, `i1` is bool.
    Elementwise ops broadcast as NumPy does. A dim may be dynamic (`?`).
  }];
  let hasConstantMaterializer = 1;
  let useDefaultAttributePrinterParser = 1;
  let hasRegionArgAttrVerify = 1;
  let hasRegionResultAttrVerify = 1;
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::math::MathDialect", "::mlir::func::FuncDialect", "::mlir::scf::SCFDialect",
    "::mlir::memref::MemRefDialect", "::mlir::vector::VectorDialect"
  ];
}

def Dlc_Tensor : Type<CPred<"::dlc::isDlcTensor($_self)">, "ranked tensor of a dlc element type", "::mlir::RankedTensorType">;
def Dlc_FloatTensor : Type<CPred<"::dlc::isDlcFloatTensor($_self)">, "ranked tensor of floats", "::mlir::RankedTensorType">;
def Dlc_BoolTensor : Type<CPred<"::dlc::isDlcBoolTensor($_self)">, "ranked tensor of i1", "::mlir::RankedTensorType">;
def Dlc_IndexTensor : Type<CPred<"::dlc::isDlcIndexTensor($_self)">, "ranked tensor of i32 or i64", "::mlir::RankedTensorType">;

class Dlc_Enum<string name, string summary, list<I32EnumAttrCase> cases>
    : I32EnumAttr<name, summary, cases> {
  let cppNamespace = "::dlc";
  let genSpecializedAttr = 0;
}
class Dlc_EnumAttr<EnumAttrInfo info, string mnemonic> : EnumAttr<Dlc_Dialect, info, mnemonic> {
  let assemblyFormat = "$value";
}

class Dlc_Op<string mnemonic, list<Trait> traits = []>
    : Op<Dlc_Dialect, mnemonic, traits> {}

// A pure op on tensors with all the facts: shape rule, reference evaluation, scalar lowering, fusion and precision.
// `fusion` is a FusionKind. `precision` (a PrecisionKind), `cheap` and `reads` (expressions: isCheap, getElementsRead) follow
// from it and from `cost` (getElementCost) where an op does not say otherwise; an op that leaves `precision` or `reads`
// empty defines getPrecisionKind or getElementsRead itself.
class Dlc_TensorOp<string mnemonic, string fusion, list<Trait> more = []> : Dlc_Op<mnemonic> {
  bit differentiable = 1; // has a row in ir/gradients
  let traits = !listconcat([Pure, DeclareOpInterfaceMethods<Dlc_ReferenceOpInterface>,
                            DeclareOpInterfaceMethods<Dlc_ScalarLoweringOpInterface>,
                            DeclareOpInterfaceMethods<Dlc_FusionOpInterface>,
                            DeclareOpInterfaceMethods<Dlc_PrecisionOpInterface>],
                           !if(differentiable, [DeclareOpInterfaceMethods<Dlc_GradientOpInterface>], [Dlc_NotDifferentiable]), more);
  string precision = !cond(!eq(fusion, "Contraction") : "Contraction", !eq(fusion, "Injective") : "Follows",
                           true : "Delicate");
  int cost = 1;
  string cheap = !cond(!eq(fusion, "Injective") : "getOperation()->getNumOperands() <= 1",
                       !eq(fusion, "Elementwise") : "getElementCost() == 1", true : "false");
  string reads = !if(!eq(fusion, "Contraction"), "::std::max<int64_t>(1, getContractionView().depth())", "1");
  code factDefinitions = "::dlc::FusionKind $cppClass::getFusionKind() { return ::dlc::FusionKind::" # fusion # "; }\n" #
      "bool $cppClass::isCheap() { return " # cheap # "; }\n" #
      "int64_t $cppClass::getElementCost() { return " # cost # "; }\n" #
      !if(!empty(reads), "", "int64_t $cppClass::getElementsRead() { return " # reads # "; }\n") #
      !if(!empty(precision), "", "::dlc::PrecisionKind $cppClass::getPrecisionKind() { return ::dlc::PrecisionKind::" #
                                 precision # "; }\n");
  let extraClassDefinition = factDefinitions;
}

// ... whose result type follows from operands and attributes. A dynamic dim is compatible with any size.
class Dlc_InferredOp<string mnemonic, string fusion, list<Trait> traits = []>
    : Dlc_TensorOp<mnemonic, fusion, !listconcat([InferTypeOpAdaptorWithIsCompatible], traits)> {
  code compatibleDefinition = [{
    bool $cppClass::isCompatibleReturnTypes(::mlir::TypeRange l, ::mlir::TypeRange r) {
      return ::dlc::compatibleTypes(l, r);
    }
  }];
  let extraClassDefinition = factDefinitions # compatibleDefinition;
}

#endif // DLC_BASE
