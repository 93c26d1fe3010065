#include "codegen/cuda/ContractionSchedule.h"
#include "ir/lowering/Factor.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;

namespace dlc::cuda {

std::optional<TensorProducts> productsOf(const Contraction &contraction) {
  int64_t bytes = tensorElementBytes(contraction.op);
  Type a = contraction.elementType(true), b = contraction.elementType(false);
  if (!bytes || !(contraction.sumType.isF32() || contraction.sumType.isInteger(32)))
    return std::nullopt;
  if (bytes == 4)
    return TensorProducts{"ProductsTf32", bytes};
  if (bytes == 2)
    return TensorProducts{a.isF16() ? "ProductsF16" : "ProductsBf16", bytes};
  static const StringRef texts[2][2] = {{"ProductsI8<true, true>", "ProductsI8<true, false>"},
                                        {"ProductsI8<false, true>", "ProductsI8<false, false>"}};
  return TensorProducts{texts[isUnsigned(a)][isUnsigned(b)], bytes};
}

// Large tiles while they fill the device, none much larger than the matrix; a warp's part of up to 64 x 32. Where few
// tiles have a long depth, the warps share it.
static TensorTiles plainTiles(const GemmView &view, int64_t elementBytes) {
  auto fitting = [](int64_t size) { return std::clamp<int64_t>(llvm::PowerOf2Ceil(size), 16, 128); };
  TensorTiles s{fitting(view.rows()), fitting(view.columns), 64 / elementBytes, 3, 1, 1, 1};
  constexpr int64_t multiprocessors = 108;
  auto blocks = [&] {
    return view.batches() * llvm::divideCeilSigned(view.rows(), s.rows) *
           llvm::divideCeilSigned(view.columns, s.columns);
  };
  while (blocks() < multiprocessors && std::max(s.rows, s.columns) > 32)
    (s.rows > s.columns ? s.rows : s.columns) /= 2;
  s.warpsRows = std::max<int64_t>(1, s.rows / (s.columns >= 64 ? 64 : 32));
  s.warpsColumns = std::max<int64_t>(1, s.columns / 32);
  // A block needs some warps to hide latency, and a warp sharing the depth needs its own step.
  while (s.warps() < 4 && view.depth() >= 256 / elementBytes * s.warpsDepth) {
    s.warpsDepth *= 2;
    s.depth = std::max(s.depth, s.warpsDepth * TensorTiles::kStepBytes / elementBytes);
  }
  if (s.rows * s.columns <= 64 * 64)
    s.stages = 4;
  return s;
}

FailureOr<TensorTiles> tensorTiles(const Contraction &contraction, int64_t elementBytes, int64_t padded) {
  const CudaKernel &kernel = contraction.kernel;
  TensorTiles plain = plainTiles(contraction.view, elementBytes), s = plain;
  auto fail = [&](const Twine &what) {
    return emitError(kernel.region.getLoc())
               << "kernel '" << kernel.name << "' has a schedule that is not legal: " << what,
           failure();
  };
  struct Parameter {
    StringRef name;
    int64_t TensorTiles::*member;
    int64_t least, most;
  };
  const Parameter parameters[] = {{"tile_rows", &TensorTiles::rows, 16, 256},
                                  {"tile_columns", &TensorTiles::columns, 16, 256},
                                  {"tile_depth", &TensorTiles::depth, TensorTiles::kStepBytes / elementBytes,
                                   TensorTiles::kMostSteps * TensorTiles::kStepBytes / elementBytes},
                                  {"warps_rows", &TensorTiles::warpsRows, 1, 8},
                                  {"warps_columns", &TensorTiles::warpsColumns, 1, 8},
                                  {"warps_depth", &TensorTiles::warpsDepth, 1, 8},
                                  {"stages", &TensorTiles::stages, 2, 6}};
  for (const Parameter &parameter : parameters) {
    int64_t value = s.*parameter.member = kernel.parameter(parameter.name, plain.*parameter.member);
    bool power = parameter.name == "stages" || (value > 0 && llvm::isPowerOf2_64(uint64_t(value)));
    if (!power || value < parameter.least || value > parameter.most)
      return fail(parameter.name + " is " + Twine(value) + ", expected " +
                  (parameter.name == "stages" ? "a number" : "a power of two") + " from " + Twine(parameter.least) +
                  " to " + Twine(parameter.most));
  }
  if (std::string fault = s.fault(elementBytes, padded); !fault.empty())
    return fail(fault);
  return s;
}

} // namespace dlc::cuda
