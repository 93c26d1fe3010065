// The schedules of contractions and their named parameters, as they stand in the `schedule` attribute of a kernel
// function, e.g. {kind = "tensor", tile_rows = 128, tile_columns = 64, tile_depth = 32, warps_rows = 2,
// warps_columns = 2, warps_depth = 1, stages = 3}. What is not named takes a default; what is not legal is an error.
//
// kind = "tensor": tensor cores (device/tensor_gemm.cuh). Operands f16 x f16, bf16 x bf16, f32 x f32 of an op that is
// marked tf32, and 8-bit integers. "Bytes" are those of an operand's element.
//   tile_rows, tile_columns      16, 32, 64, 128 or 256: what a block computes
//   tile_depth                   32, 64, 128 or 256 bytes of elements: 16|32|64|128 of 16 bits, 8|16|32|64 in tf32,
//                                32|64|128|256 of 8 bits; at least 32 bytes for each of warps_depth
//   warps_rows, warps_columns    1, 2, 4 or 8: the block's tile is split among so many warps; a warp's part is at least
//                                16 x 16
//   warps_depth                  1, 2, 4 or 8: so many warps share a part's depth and add up at the end
//   stages                       2 to 6: tiles of the ring in shared memory
//   async                        0 brings operands through registers even where they could be copied (default 1; for
//                                tests)
//   Limits: at most 16 warps together; a warp's part has at most 4096 elements, at most 2048 with more than 8 warps;
//   shared memory of at most 101376 bytes (what every device since sm_80 has), which is the larger of
//     stages * (tile_rows + tile_columns) * tile_depth * bytes    (+ stages * tile_depth * 32 for each tf32 operand
//                                                                    whose neighbours in memory do not run along k)
//     warps * 16 * (tile_columns / warps_columns + 8) * 4
//
// kind = "split_depth": the same on sm_90a, and
//   split                        2, 4 or 8 blocks of a cluster share the depth of a tile, and each finishes a part of
//   it
//
// kind = "window": convolutions of few channels (device/window_gemm.cuh)
//   tile_lines, tile_places, tile_columns, warps, together, blocks: ir/schedule/WindowTiles.h
//
// kind = "few_rows": at most 8 rows, any type, CUDA cores (device/few_rows.cuh): the second operand is read once, by 16
// bytes.
//   tile_columns                 what a block computes: where B's neighbours run along k, 1, 2, 4 or 8; else a power of
//                                two from the elements of a load to 32 times as many
//   warps                        1, 2, 4, 8 or 16: they split the depth and add up at the end; warps * rows *
//                                tile_columns sums take at most 49152 bytes
//
// kind = "tiles": everything else, CUDA cores (device/gemm.cuh).
//   tile_rows, tile_columns, tile_depth, thread_rows, thread_columns
//   groups                       of threads that share the depth and add up at the end
#pragma once

#include "codegen/cuda/Contraction.h"
#include "ir/schedule/TensorTiles.h"

namespace dlc::cuda {

// What the tensor cores multiply.
struct TensorProducts {
  llvm::StringRef text; // the type in device/tensor_gemm.cuh
  int64_t bytes;        // of an operand's element
};
// None where they cannot take the operands' types.
std::optional<TensorProducts> productsOf(const Contraction &contraction);

// The parameters of the kernel's attribute over a plain default that fits the sizes. An error where they are not legal.
mlir::FailureOr<TensorTiles> tensorTiles(const Contraction &contraction, int64_t elementBytes, int64_t padded);

} // namespace dlc::cuda
