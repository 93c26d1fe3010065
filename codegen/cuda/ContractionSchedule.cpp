#include "codegen/cuda/ContractionSchedule.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;

namespace dlc::cuda {

constexpr int64_t sharedLimit = 101376; // of a block on sm_86, sm_89 and sm_120; others have more
constexpr int64_t stepBytes = 32;       // of depth, that one multiplication takes

std::optional<TensorProducts> productsOf(const Contraction &contraction) {
  Type a = contraction.elementType(true), b = contraction.elementType(false);
  if (contraction.sumType.isF32() && a == b) {
    if (a.isF16())
      return TensorProducts{"ProductsF16", 2};
    if (a.isBF16())
      return TensorProducts{"ProductsBf16", 2};
    if (a.isF32() && contraction.precision == Precision::tf32)
      return TensorProducts{"ProductsTf32", 4};
  }
  if (contraction.sumType.isInteger(32) && isa<IntegerType>(a) && isa<IntegerType>(b) &&
      a.getIntOrFloatBitWidth() == 8 && b.getIntOrFloatBitWidth() == 8) {
    static const StringRef texts[2][2] = {{"ProductsI8<true, true>", "ProductsI8<true, false>"},
                                          {"ProductsI8<false, true>", "ProductsI8<false, false>"}};
    return TensorProducts{texts[isUnsigned(a)][isUnsigned(b)], 1};
  }
  return std::nullopt;
}

int64_t TensorSchedule::sharedBytes(int64_t elementBytes, int64_t padded) const {
  int64_t ring = stages * tileDepth * ((tileRows + tileColumns) * elementBytes + padded * 32);
  int64_t slabs = warps() * 16 * (tileColumns / warpsColumns + 8) * 4;
  return std::max(ring, slabs);
}

// Large tiles while they fill the device, none much larger than the matrix; a warp's part of up to 64 x 32. Where few
// tiles have a long depth, the warps share it.
static TensorSchedule plainSchedule(const GemmView &view, int64_t elementBytes) {
  auto fitting = [](int64_t size) { return std::clamp<int64_t>(llvm::PowerOf2Ceil(size), 16, 128); };
  auto ceilDiv = [](int64_t a, int64_t b) { return (a + b - 1) / b; };
  TensorSchedule s{fitting(view.rows()), fitting(view.columns), 64 / elementBytes, 1, 1, 1, 3};
  constexpr int64_t multiprocessors = 108;
  auto blocks = [&] {
    return view.batches() * ceilDiv(view.rows(), s.tileRows) * ceilDiv(view.columns, s.tileColumns);
  };
  while (blocks() < multiprocessors && std::max(s.tileRows, s.tileColumns) > 32)
    (s.tileRows > s.tileColumns ? s.tileRows : s.tileColumns) /= 2;
  s.warpsRows = std::max<int64_t>(1, s.tileRows / (s.tileColumns >= 64 ? 64 : 32));
  s.warpsColumns = std::max<int64_t>(1, s.tileColumns / 32);
  // A block needs some warps to hide latency, and a warp sharing the depth needs its own step.
  while (s.warps() < 4 && view.depth() >= 256 / elementBytes * s.warpsDepth) {
    s.warpsDepth *= 2;
    s.tileDepth = std::max(s.tileDepth, s.warpsDepth * stepBytes / elementBytes);
  }
  if (s.tileRows * s.tileColumns <= 64 * 64)
    s.stages = 4;
  return s;
}

FailureOr<TensorSchedule> tensorSchedule(const Contraction &contraction, int64_t elementBytes, int64_t padded) {
  const CudaKernel &kernel = contraction.kernel;
  TensorSchedule plain = plainSchedule(contraction.view, elementBytes), s = plain;
  auto fail = [&](const Twine &what) {
    return emitError(kernel.region.getLoc())
               << "kernel '" << kernel.name << "' has a schedule that is not legal: " << what,
           failure();
  };
  struct Parameter {
    StringRef name;
    int64_t TensorSchedule::*member;
    int64_t least, most;
  };
  const Parameter parameters[] = {
      {"tile_rows", &TensorSchedule::tileRows, 16, 256},
      {"tile_columns", &TensorSchedule::tileColumns, 16, 256},
      {"tile_depth", &TensorSchedule::tileDepth, stepBytes / elementBytes, 4 * stepBytes / elementBytes},
      {"warps_rows", &TensorSchedule::warpsRows, 1, 8},
      {"warps_columns", &TensorSchedule::warpsColumns, 1, 8},
      {"warps_depth", &TensorSchedule::warpsDepth, 1, 8},
      {"stages", &TensorSchedule::stages, 2, 6}};
  for (const Parameter &parameter : parameters) {
    int64_t value = s.*parameter.member = kernel.parameter(parameter.name, plain.*parameter.member);
    bool power = parameter.name == "stages" || (value > 0 && llvm::isPowerOf2_64(uint64_t(value)));
    if (!power || value < parameter.least || value > parameter.most)
      return fail(parameter.name + " is " + Twine(value) + ", expected " +
                  (parameter.name == "stages" ? "a number" : "a power of two") + " from " + Twine(parameter.least) +
                  " to " + Twine(parameter.most));
  }
  int64_t partRows = s.tileRows / s.warpsRows, partColumns = s.tileColumns / s.warpsColumns;
  if (partRows < 16 || partColumns < 16)
    return fail("a warp's part is " + Twine(partRows) + " x " + Twine(partColumns) + ", at least 16 x 16 is needed");
  if (s.tileDepth * elementBytes < s.warpsDepth * stepBytes)
    return fail("tile_depth is " + Twine(s.tileDepth) + ", " + Twine(s.warpsDepth) + " warps that share it need " +
                Twine(s.warpsDepth * stepBytes / elementBytes));
  if (s.warps() > 16)
    return fail(Twine(s.warps()) + " warps, at most 16 are possible");
  int64_t mostSums = s.warps() > 8 ? 2048 : 4096;
  if (partRows * partColumns > mostSums)
    return fail("a warp's part is " + Twine(partRows) + " x " + Twine(partColumns) + ", with " + Twine(s.warps()) +
                " warps it has at most " + Twine(mostSums) + " elements");
  if (s.sharedBytes(elementBytes, padded) > sharedLimit)
    return fail(Twine(s.sharedBytes(elementBytes, padded)) + " bytes of shared memory, at most " + Twine(sharedLimit) +
                " are possible");
  return s;
}

} // namespace dlc::cuda
