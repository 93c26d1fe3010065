// Kernels -> CUDA C++ programs of a size that compiles well.
#include "codegen/cuda/Cuda.h"
#include "codegen/cuda/CudaKernel.h"
#include "codegen/cuda/DeviceLibrary.h"
#include "codegen/cuda/OpenKernel.h"
#include "ir/Location.h"
#include "ir/Members.h"
#include "ir/Places.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;

namespace dlc::cuda {
namespace {

// The weight of a program. NVRTC takes some 50 ms for any program and the device library; beyond that, time grows with
// the kernels, and smaller programs share the work better between threads.
constexpr unsigned programWeight = 24;

bool isOfTiles(StringRef kind) { return kind == "tensor" || kind == "tiles"; }

// So many places' tensors have positions of 32 bits.
int64_t mostNarrowPlaces(func::FuncOp function) {
  if (auto most = function->getAttrOfType<IntegerAttr>(kPlacesTogetherAttribute))
    return most.getInt();
  int64_t bytes = 1;
  auto look = [&](Type type) { bytes = std::max(bytes, placeBytes(cast<RankedTensorType>(type))); };
  llvm::for_each(function.getArgumentTypes(), look);
  function.walk([&](Operation *op) { llvm::for_each(op->getResultTypes(), look); });
  return INT32_MAX / 2 / bytes;
}

// By a kind that goes over all places at once, or over as many as 32 bits count positions for where threads find their
// own way in the operands. Success without a source where its code cannot be made for all numbers of places, or need
// not be.
LogicalResult generateOverPlaces(CudaKernel &kernel) {
  func::FuncOp function = kernel.region;
  OwningOpRef<ModuleOp> module = overPlaces(function);
  if (isOfTiles(kernel.kind())) {
    SizeSymbol places = sizeSymbols(*module).front();
    const int64_t most = mostNarrowPlaces(function);
    if (most == 0 || places.most == 1) // one place needs no divisions by what a place has
      return success();
    if (places.most > most) {
      kernel.placesTogether = places.most = most;
      setSizeSymbols(*module, places);
    }
  }
  kernel.region = *module->getOps<func::FuncOp>().begin();
  LogicalResult emitted = emitOpenByKind(kernel);
  kernel.region = function;
  if (kernel.placesTogether && (kernel.style.wideIndex || !kernel.divisors.empty()))
    kernel.source.clear(); // divisors are those of all places
  if (kernel.source.empty())
    kernel.placesTogether = 0;
  return emitted;
}

// A kernel with an open size: what it does at one place, and the loop over all places around that; or code for all
// sizes.
LogicalResult generateAtPlaces(CudaKernel &kernel) {
  func::FuncOp function = kernel.region;
  const bool isOverPlaces =
      isOfTiles(kernel.kind()) || llvm::is_contained({"wgmma", "attention_wgmma", "attention"}, kernel.kind());
  std::string why;
  if (!placesOf(function, why))
    return emitOpen(kernel, why);
  for (Type type : llvm::concat<const Type>(function.getArgumentTypes(), function.getResultTypes())) {
    auto tensor = cast<RankedTensorType>(type);
    kernel.placeElements.push_back(placeBytes(tensor) / elementStorageBytes(tensor.getElementType()));
  }
  if (isOverPlaces) {
    if (failed(generateOverPlaces(kernel)) || !kernel.source.empty())
      return success(!kernel.source.empty());
    if (!isOfTiles(kernel.kind()))
      kernel.schedule = {}; // a plain choice, at each place
    kernel.style.wideIndex = false;
  }
  OwningOpRef<func::FuncOp> one = atPlaces(function, 1);
  kernel.region = *one;
  kernel.isAtPlace = true;
  LogicalResult emitted = emitKernel(kernel);
  if (succeeded(emitted) && kernel.launch.cluster[0] > 1) // places are rows of a grid without clusters
    emitted = emitError(function.getLoc())
              << "kernel '" << kernel.name << "' has a schedule that is not legal: kind '" << kernel.kind()
              << "' cannot compute it: it has sizes that are known when it runs";
  if (succeeded(emitted))
    kernel.addPlaces();
  kernel.region = function;
  return emitted;
}

LogicalResult generateMembers(CudaKernel &kernel) {
  kernel.isAtPlace = true;
  if (failed(emitKernel(kernel)))
    return failure();
  kernel.addMembers(membersOf(kernel.region));
  return success();
}

std::string ownSchedule(StringRef architecture) { return ("schedule_" + architecture).str(); }

FailureOr<std::vector<CudaKernel>> generateKernels(ModuleOp module, StringRef architecture) {
  std::vector<CudaKernel> kernels;
  WalkResult result = module.walk([&](func::FuncOp function) {
    if (!function->hasAttr("dlc.kernel"))
      return WalkResult::skip();
    CudaKernel kernel;
    kernel.region = function;
    kernel.name = function.getSymName().str();
    kernel.schedule = function->getAttrOfType<DictionaryAttr>(ownSchedule(architecture));
    if (!kernel.schedule)
      kernel.schedule = function->getAttrOfType<DictionaryAttr>("schedule");
    if (!isa_and_present<dlc::YieldOp>(function.getBody().front().getTerminator())) {
      function.emitOpError("is a kernel and must end in dlc.yield");
      return WalkResult::interrupt();
    }
    if (failed(usesSizes(function)       ? generateAtPlaces(kernel)
               : membersOf(function) > 1 ? generateMembers(kernel)
                                         : emitKernel(kernel)))
      return WalkResult::interrupt();
    kernels.push_back(std::move(kernel));
    return WalkResult::skip();
  });
  if (result.wasInterrupted())
    return failure();
  return kernels;
}

std::string programSource(ArrayRef<const CudaKernel *> kernels) {
  llvm::SmallSetVector<StringRef, 8> files; // some stand on the same ones
  files.insert_range(std::initializer_list<StringRef>{"ptx.cuh", "vec.cuh", "math.cuh"});
  auto takeFor = [&](bool CudaKernel::*member, std::initializer_list<StringRef> names) {
    if (llvm::any_of(kernels, [&](auto *kernel) { return kernel->*member; }))
      files.insert_range(names);
  };
  takeFor(&CudaKernel::needsHalf, {"half.cuh"});
  takeFor(&CudaKernel::needsTranspose, {"transpose.cuh"});
  takeFor(&CudaKernel::needsDepthwise, {"depthwise.cuh"});
  takeFor(&CudaKernel::needsGradient, {"narrow_gradient.cuh"});
  takeFor(&CudaKernel::needsScatter, {"scatter.cuh"});
  takeFor(&CudaKernel::needsReduce, {"reduce.cuh"});
  takeFor(&CudaKernel::needsCluster, {"hopper.cuh", "cluster.cuh"});
  takeFor(&CudaKernel::needsRecurrence, {"hopper.cuh", "recurrence.cuh"});
  takeFor(&CudaKernel::needsScan, {"scan.cuh"});
  takeFor(&CudaKernel::needsSelection, {"selection.cuh"});
  takeFor(&CudaKernel::needsGemm, {"gemm.cuh"});
  takeFor(&CudaKernel::needsFewRows, {"few_rows.cuh"});
  takeFor(&CudaKernel::needsTensorGemm, {"tensor_gemm.cuh"});
  takeFor(&CudaKernel::needsAttention, {"tensor_gemm.cuh", "softmax.cuh", "attention.cuh"});
  takeFor(&CudaKernel::needsWindowGemm, {"tensor_gemm.cuh", "window_gemm.cuh"});
  takeFor(&CudaKernel::needsSplitDepth, {"hopper.cuh", "split_depth.cuh"});
  takeFor(&CudaKernel::needsWgmmaGemm, {"hopper.cuh", "wgmma_gemm.cuh"});
  takeFor(&CudaKernel::needsWgmmaAttention, {"hopper.cuh", "wgmma_gemm.cuh", "softmax.cuh", "wgmma_attention.cuh"});
  std::string source = deviceSource(files.getArrayRef());
  for (const CudaKernel *kernel : kernels)
    source += "\n" + kernel->source;
  return source;
}

} // namespace

bool hasOwnSchedules(ModuleOp module, StringRef architecture) {
  return llvm::any_of(module.getOps<func::FuncOp>(),
                      [&](func::FuncOp function) { return function->hasAttr(ownSchedule(architecture)); });
}

FailureOr<CudaSources> generateCudaSources(ModuleOp module, StringRef architecture) {
  FailureOr<std::vector<CudaKernel>> kernels = generateKernels(module, architecture);
  if (failed(kernels))
    return failure();
  CudaSources sources;
  // Kernels of one kind stand together, so that a program carries only the device files that it needs.
  std::vector<const CudaKernel *> order;
  for (const CudaKernel &kernel : *kernels)
    order.push_back(&kernel);
  auto kind = [](const CudaKernel *kernel) {
    return std::tuple(kernel->needsWgmmaGemm, kernel->needsWgmmaAttention, kernel->needsAttention, kernel->needsHopper,
                      kernel->needsCluster, kernel->needsRecurrence, kernel->needsSplitDepth, kernel->needsTensorGemm,
                      kernel->needsWindowGemm, kernel->needsFewRows, kernel->needsGemm, kernel->needsHalf,
                      kernel->needsReduce, kernel->needsScan, kernel->needsSelection);
  };
  llvm::sort(order,
             [&](auto *a, auto *b) { return std::pair(kind(a), a) < std::pair(kind(b), b); }); // else as they are

  for (size_t begin = 0; begin < order.size();) {
    size_t end = begin;
    unsigned weight = 0;
    while (end < order.size() && kind(order[end]) == kind(order[begin]) &&
           (end == begin || weight + order[end]->weight <= programWeight))
      weight += order[end++]->weight;
    auto chosen = ArrayRef(order).slice(begin, end - begin);
    CudaModule program;
    program.source = programSource(chosen);
    for (const CudaKernel *kernel : chosen) {
      program.kernels.push_back(kernel->name);
      program.needsHeaders |= kernel->needsHalf;
      if (kernel->needsHopper) {
        program.only = "sm_90a";
        program.onlyKind = kernel->kind().str();
      }
    }
    sources.modules.push_back(std::move(program));
    begin = end;
  }
  for (const CudaKernel &kernel : *kernels) {
    sources.launches.push_back({kernel.name, kernel.launch});
    sources.schedules.push_back(kernel.scheduleText);
  }
  return sources;
}

LogicalResult printCudaSource(ModuleOp module, raw_ostream &os, StringRef architecture) {
  FailureOr<std::vector<CudaKernel>> kernels = generateKernels(module, architecture);
  if (failed(kernels))
    return failure();
  for (const CudaKernel &kernel : *kernels) {
    const plan::Size *grid = kernel.launch.grid;
    const uint32_t *block = kernel.launch.block;
    auto extent = [](plan::Size size) { return plan::isNumber(size) ? std::to_string(size) : "places"; };
    os << "// launch: grid " << extent(grid[0]) << " x " << extent(grid[1]) << " x " << extent(grid[2]) << ", block "
       << block[0] << " x " << block[1] << " x " << block[2];
    if (kernel.launch.sharedBytes)
      os << ", " << kernel.launch.sharedBytes << " bytes of shared memory";
    os << "\n" << kernel.source << "\n";
  }
  return success();
}

} // namespace dlc::cuda
