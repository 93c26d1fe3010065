//===- StructureOps.td - Constants, kernels, launches ---------------------===//

#ifndef DLC_STRUCTURE_OPS
#define DLC_STRUCTURE_OPS

include "ir/DlcBase.td"

def ConstantOp : Dlc_Op<"constant", [Pure, ConstantLike, Dlc_NotDifferentiable, AllTypesMatch<["value", "result"]>]> {
  let summary = "A tensor known at compile time";
  let description = "Small ones are dense attributes; large ones are dense resources that are neither copied nor hashed.";
  let arguments = (ins ElementsAttr:$value);
  let results = (outs Dlc_Tensor:$result);
  let assemblyFormat = "attr-dict $value";
  let hasFolder = 1;
}

def PanelsAttr : AttrDef<Dlc_Dialect, "Panels"> {
  let mnemonic = "panels";
  let summary = "How a constant was made of a plain matrix";
  let description = [{
    On a dlc.constant, as `dlc.panels`: it holds the panels [ceil(columns / panel), rows, panel], filled up with zeros, of rows / depth
    matrices below each other, each [depth, columns], or [columns, depth] where `transposed`. Bytes lie in quads (dlc.pack). A target
    that reads the plain matrices can be given this one.
  }];
  let parameters = (ins "int64_t":$rows, "int64_t":$columns, "int64_t":$panel, "bool":$transposed, "int64_t":$depth);
  let assemblyFormat = "`<` struct(params) `>`";
}

def StateOp : Dlc_Op<"state", [Symbol, Dlc_NotDifferentiable]> {
  let summary = "A tensor that lives from run to run: a parameter, a counter, a statistic";
  let description = [{
    Stands in the module. A public function (an entry) reads it as an argument with the attribute `dlc.state`, the value before the run, and
    writes it as a result with that attribute, the value after the run; both have the state's type (S3), and each state is at most one argument
    and one result of a function (S4). It starts with `initial`, or with zeros. The type has known dims (S1), and is that of `initial` (S2).

    ```mlir
    dlc.state @mean {role = "statistic"} : tensor<4xf32> = dense<0.0> : tensor<4xf32>
    func.func @update(%x: tensor<4xf32>, %mean: tensor<4xf32> {dlc.state = @mean}) -> (tensor<4xf32> {dlc.state = @mean}) {...}
    func.func @read(%mean: tensor<4xf32> {dlc.state = @mean}) -> tensor<4xf32> {...}
    ```
  }];
  let arguments = (ins SymbolNameAttr:$sym_name, TypeAttrOf<Dlc_Tensor>:$type, OptionalAttr<ElementsAttr>:$initial,
                       OptionalAttr<StrAttr>:$role);
  let assemblyFormat = "$sym_name attr-dict `:` $type (`=` $initial^)?";
  let hasVerifier = 1;
}

def IfOp : Dlc_Op<"if", [RecursiveMemoryEffects, SingleBlock, DeclareOpInterfaceMethods<Dlc_GradientOpInterface>]> {
  let summary = "One of two regions, chosen when the program runs";
  let description = [{
    `condition` is one element (C1). Each region has no arguments (C2) and ends in dlc.yield with the results' types (C3); it may use values from
    around it. `arena_offsets`, set by plan-memory, has the place of each result, where both regions copy what they yield.

    ```mlir
    %0 = dlc.if %c : (tensor<i1>) -> tensor<4xf32> {
      dlc.yield %a : tensor<4xf32>
    } else {
      dlc.yield %b : tensor<4xf32>
    }
    ```
  }];
  let arguments = (ins Dlc_BoolTensor:$condition, OptionalAttr<DenseI64ArrayAttr>:$arena_offsets);
  let results = (outs Variadic<Dlc_Tensor>:$outputs);
  let regions = (region SizedRegion<1>:$thenRegion, SizedRegion<1>:$elseRegion);
  let assemblyFormat = "$condition attr-dict `:` functional-type(operands, results) $thenRegion `else` $elseRegion";
  let hasVerifier = 1;
}

def WhileOp : Dlc_Op<"while", [RecursiveMemoryEffects, SingleBlock, DeclareOpInterfaceMethods<Dlc_GradientOpInterface>,
                               DeclareOpInterfaceMethods<Dlc_LoopOpInterface, ["createLike"]>]> {
  let summary = "A region again and again, while another says so when the program runs";
  let description = [{
    Both regions have the carried values as arguments (C2), `inits` at first. `test` yields one i1 element (C1); while it holds, `body` yields the
    next values, which have the same types (C3). The results are the last values. Regions may use values from around them.
    `arena_offsets`, set by plan-memory, has the place of each carried value, where `inits` and what `body` yields are copied.

    ```mlir
    %0 = dlc.while (%i) : (tensor<i32>) -> tensor<i32> {
    ^bb0(%now: tensor<i32>):
      %c = dlc.compare LT %now, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
      dlc.yield %c : tensor<i1>
    } do {
    ^bb0(%now: tensor<i32>):
      %next = dlc.add %now, %one : (tensor<i32>, tensor<i32>) -> tensor<i32>
      dlc.yield %next : tensor<i32>
    }
    ```
  }];
  let arguments = (ins Variadic<Dlc_Tensor>:$inits, OptionalAttr<DenseI64ArrayAttr>:$arena_offsets);
  let results = (outs Variadic<Dlc_Tensor>:$outputs);
  let regions = (region SizedRegion<1>:$test, SizedRegion<1>:$body);
  let assemblyFormat = "`(` $inits `)` attr-dict `:` functional-type(operands, results) $test `do` $body";
  let hasVerifier = 1;
}

def RepeatOp : Dlc_Op<"repeat", [RecursiveMemoryEffects, SingleBlock, AttrSizedOperandSegments, Dlc_NotDifferentiable,
                                 DeclareOpInterfaceMethods<Dlc_LoopOpInterface, ["createLike"]>]> {
  let summary = "A region as often as is known when it begins";
  let description = [{
    As dlc.while (C2, C3), of which dlc-simplify makes it: gradients know the loop that tests. How often is `count`, one i64 element that the program
    has computed, or `rounds`, a number, which `size` says of open sizes, as a type's encoding does of its shape (C4). Below 0 it is not at all.

    ```mlir
    %0 = dlc.repeat (%x) {rounds = 7 : i64} : (tensor<4xf32>) -> tensor<4xf32> {
    ^bb0(%now: tensor<4xf32>):
      %next = dlc.add %now, %y : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
      dlc.yield %next : tensor<4xf32>
    }
    ```
  }];
  let arguments = (ins Optional<Dlc_IndexTensor>:$count, Variadic<Dlc_Tensor>:$inits, OptionalAttr<I64Attr>:$rounds,
                       OptionalAttr<AffineMapAttr>:$size, OptionalAttr<DenseI64ArrayAttr>:$arena_offsets);
  let results = (outs Variadic<Dlc_Tensor>:$outputs);
  let regions = (region SizedRegion<1>:$body);
  let assemblyFormat = "($count^)? `(` $inits `)` attr-dict `:` functional-type(operands, results) $body";
  let extraClassDeclaration = [{
    // The number, or the sum of sizes, that `rounds` and `size` are; null where it is `count`.
    ::mlir::AffineExpr getKnownRounds();
  }];
  let hasVerifier = 1;
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

def KernelOp : Dlc_Op<"kernel", [IsolatedFromAbove, SingleBlockImplicitTerminator<"YieldOp">, Dlc_NotDifferentiable]> {
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

def YieldOp : Dlc_Op<"yield", [Pure, ReturnLike, Dlc_NotDifferentiable, Terminator, ParentOneOf<["KernelOp", "IfOp", "WhileOp", "RepeatOp", "::mlir::func::FuncOp"]>]> {
  let summary = "The results of a region";
  let arguments = (ins Variadic<Dlc_Tensor>:$results);
  let builders = [OpBuilder<(ins), [{ (void)odsBuilder; (void)odsState; }]>];
  let assemblyFormat = "attr-dict ($results^ `:` type($results))?";
}

def LaunchOp : Dlc_Op<"launch", [DeclareOpInterfaceMethods<SymbolUserOpInterface>, Dlc_NotDifferentiable]> {
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
