//===- StructureOps.td - Constants, kernels, launches ---------------------===//

#ifndef DLC_STRUCTURE_OPS
#define DLC_STRUCTURE_OPS

include "ir/DlcBase.td"

def ConstantOp : Dlc_Op<"constant", [Pure, ConstantLike, AllTypesMatch<["value", "result"]>]> {
  let summary = "A tensor known at compile time";
  let description = "Small ones are dense attributes; large ones are dense resources that are neither copied nor hashed.";
  let arguments = (ins ElementsAttr:$value);
  let results = (outs Dlc_Tensor:$result);
  let assemblyFormat = "attr-dict $value";
  let hasFolder = 1;
}

def Dlc_KernelRoot : Dlc_Enum<"KernelRoot", "which family of schedules a kernel belongs to", [
  I32EnumAttrCase<"loop", 0>,         // every output element on its own
  I32EnumAttrCase<"reduction", 1>,    // rows are reduced, and may be read again (softmax)
  I32EnumAttrCase<"contraction", 2>,  // one contraction and its epilogue
  I32EnumAttrCase<"sequential", 4>,   // one op, each element by its scalar lowering (arg_reduce of short rows)
  I32EnumAttrCase<"scan", 5>,         // one cumulative op along rows, and elementwise ops before and after it
  I32EnumAttrCase<"selection", 6>,    // one top_k: the first elements of rows in sorted order
  I32EnumAttrCase<"scatter", 7>       // a copy of a tensor with updates combined in
]>;
def Dlc_KernelRootAttr : Dlc_EnumAttr<Dlc_KernelRoot, "kernel_root">;

def KernelOp : Dlc_Op<"kernel", [IsolatedFromAbove, SingleBlockImplicitTerminator<"YieldOp">]> {
  let summary = "Ops that become one kernel";
  let description = [{
    The block's arguments are the operands; `dlc.yield` gives the results (K1: counts and types agree). `root` and `schedule` say how code is
    generated.
  }];
  let arguments = (ins Variadic<Dlc_Tensor>:$inputs, Dlc_KernelRootAttr:$root, OptionalAttr<DictionaryAttr>:$schedule);
  let results = (outs Variadic<Dlc_Tensor>:$outputs);
  let regions = (region SizedRegion<1>:$body);
  let assemblyFormat = [{$root `(` $inputs `)` attr-dict-with-keyword `:` functional-type($inputs, $outputs) $body}];
  let hasVerifier = 1;
}

def YieldOp : Dlc_Op<"yield", [Pure, ReturnLike, Terminator, ParentOneOf<["KernelOp", "::mlir::func::FuncOp"]>]> {
  let summary = "The results of a kernel";
  let arguments = (ins Variadic<Dlc_Tensor>:$results);
  let builders = [OpBuilder<(ins), [{ (void)odsBuilder; (void)odsState; }]>];
  let assemblyFormat = "attr-dict ($results^ `:` type($results))?";
}

def LaunchOp : Dlc_Op<"launch", [DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "Runs a kernel function";
  let description = [{
    `kernel` names a private func.func with the unit attribute `dlc.kernel` and attributes `root` and `schedule`; its body ends in dlc.yield (K2).
    `arena_offsets`, set by plan-memory, has one byte offset per result: the place in the arena, or -1 where the result is an output of the
    model and is written in place.
  }];
  let arguments = (ins FlatSymbolRefAttr:$kernel, Variadic<Dlc_Tensor>:$inputs, OptionalAttr<DenseI64ArrayAttr>:$arena_offsets);
  let results = (outs Variadic<Dlc_Tensor>:$outputs);
  let assemblyFormat = "$kernel `(` $inputs `)` attr-dict `:` functional-type($inputs, $outputs)";
}

#endif // DLC_STRUCTURE_OPS
