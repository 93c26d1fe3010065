//===- RandomOps.td - Random numbers by counter ----------------------------===//

#ifndef DLC_RANDOM_OPS
#define DLC_RANDOM_OPS

include "ir/DlcBase.td"

def Dlc_RandomKind : Dlc_Enum<"RandomKind", "how random numbers are distributed", [
  I32EnumAttrCase<"uniform", 0>, // in [0, 1)
  I32EnumAttrCase<"normal", 1>   // with mean 0 and variance 1
]>;
def Dlc_RandomKindAttr : Dlc_EnumAttr<Dlc_RandomKind, "random_kind">;

def RandomOp : Dlc_TensorOp<"random", "Injective"> {
  let differentiable = 0;
  let precision = "Delicate";
  let summary = "Random numbers that follow from a seed, a counter and a stream: Philox4x32-10";
  let description = [{
    Philox with ten rounds (Salmon et al. 2011, "Parallel random numbers: as easy as 1, 2, 3"). The key is the seed (low word, high word); the counter
    words are the element's row-major index / 4, `stream`, and the counter (low, high); element i takes word i mod 4. uniform: the word's upper 24
    bits times 2^-24, the same bits on every device. normal: elements 2j and 2j+1 are r cos(t) and r sin(t) with r = sqrt(-2 log(u)), t = 2 pi v; u is
    the upper 24 bits of word 2j and 1, times 2^-24, v is uniform of word 2j+1. Different streams are independent of each other. Seed and counter are
    one i64 each (N1), the stream has 32 bits (N2), the result is f32 (N3).

    Example: `%0 = dlc.random uniform %seed, %counter {stream = 3 : i64} : (tensor<i64>, tensor<i64>) -> tensor<64x128xf32>`
  }];
  let arguments = (ins Arg<Dlc_IndexTensor, "one number">:$seed, Arg<Dlc_IndexTensor, "one number: which draw of the stream">:$counter,
                       Dlc_RandomKindAttr:$kind, DefaultValuedAttr<I64Attr, "0">:$stream);
  let results = (outs Res<Dlc_FloatTensor, "any shape; a part of the op">:$result);
  let assemblyFormat = "$kind $seed `,` $counter attr-dict `:` `(` type($seed) `,` type($counter) `)` `->` type($result)";
  let hasVerifier = 1;
}

#endif // DLC_RANDOM_OPS
