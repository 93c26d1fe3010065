// Steps of a recurrence: an instance of device/recurrence.cuh. Rounds differ in where their operands and results lie
// (ir/Repeats.h).
#include "codegen/cuda/Contraction.h"
#include "ir/RecurrentOperand.h"
#include "ir/Repeats.h"
#include "ir/lowering/ContractionShape.h"
#include "ir/lowering/Factor.h"
#include "ir/lowering/ScalarEmitter.h"
#include "ir/schedule/RecurrentTiles.h"

using namespace mlir;

namespace dlc::cuda {
namespace {

// Where the arguments and results of a round lie, as members of its Problem.
std::string printRound(CudaKernel &kernel, const Repeats &repeats, StringRef problem) {
  auto elements = [](Type type) { return std::to_string(cast<RankedTensorType>(type).getNumElements()); };
  std::string last = std::to_string(repeats.count - 1);
  std::string text = "  recurrence<" + problem.str() + ">([=](int round) {\n    return " + problem.str() + "{";
  for (auto [i, source] : llvm::enumerate(repeats.arguments)) {
    std::string name = "in" + std::to_string(i), size = elements(kernel.region.getArgumentTypes()[i]);
    text += (i ? ", " : "") + name;
    if (source == Repeats::Part)
      text += " + round * " + size;
    else if (source == Repeats::PartBehind)
      text += " + (" + last + " - round) * " + size;
  }
  for (auto [i, kind] : llvm::enumerate(repeats.results)) {
    text += ", out" + std::to_string(i);
    if (kind == Repeats::Parts)
      text += " + round * " + elements(kernel.outputType(unsigned(i)));
  }
  return text + "};\n  });\n}\n";
}

// The values that a round has of the one before, at a unit's own place: `arguments`, by the names of these.
void printCarried(raw_ostream &os, CudaKernel &kernel, ArrayRef<unsigned> arguments, int64_t units) {
  std::string index = kernel.style.wideIndex ? "long long" : "int", first;
  os << "  struct Carried {\n";
  for (unsigned argument : arguments) {
    std::string number = std::to_string(argument);
    Type element = cast<RankedTensorType>(kernel.region.getArgumentTypes()[argument]).getElementType();
    os << "    " << cppType(ScalarEmitter::storageType(element), kernel.style) << " value" << number << ";\n";
    first += (first.empty() ? "in" : ", in") + number + "[at]";
  }
  os << "  };\n  __device__ Carried begin(" << index << " row, " << index << " unit) const {\n";
  if (!arguments.empty())
    os << "    const " << index << " at = row * " << units << " + unit;\n";
  os << "    return {" << first << "};\n  }\n";
}

// What the next round has of a round's results; what is written: each round's where it becomes a part, in the last
// round the others.
void printResults(raw_ostream &os, const Repeats &repeats, ArrayRef<unsigned> carried) {
  os << "  __device__ static Carried carry(const Finished &finished) { return {";
  llvm::interleaveComma(carried, os, [&](unsigned argument) { os << "finished.value" << repeats.arguments[argument]; });
  os << "}; }\n";
  os << "  __device__ void write(const Finished &finished, bool isLast) const {\n";
  for (auto [i, kind] : llvm::enumerate(repeats.results))
    os << "    " << (kind == Repeats::Parts ? "" : "if (isLast)\n      ") << "store(out" << i << " + finished.at" << i
       << ", finished.value" << i << ");\n";
  os << "  }\n";
}

// `next`: the product's operand in the next round, from what has been computed at its place.
LogicalResult printNext(raw_ostream &os, CudaKernel &kernel, const Repeats &repeats, const Contraction &contraction) {
  RegionCopy copy(kernel.region);
  Value factor = gemmViewOf(findContractions(copy.body()).front())->a;
  std::optional<RecurrentOperand> operand = recurrentOperandOf(factor);
  if (!operand)
    return failure();
  const bool isWhole = factor == operand->whole;
  Fragment fragment(copy.function(), kernel.inputs(), kernel.region.getLoc());
  Value row = fragment.index("row"), whole = copy.cut(operand->whole), k, made;
  fragment.hole = [&](Fragment &, BlockArgument hole, ValueRange indices) -> FailureOr<Value> {
    if (hole != whole || indices.back() != k)
      return failure();
    return made;
  };
  SmallVector<Value> factors;
  for (BlockArgument segment : operand->segments) {
    int64_t source = repeats.arguments[segment.getArgNumber()];
    if (source < 0)
      return failure();
    Type element = cast<RankedTensorType>(segment.getType()).getElementType();
    k = fragment.index("k");
    made = fragment.emitter().widen(
        fragment.scalar(ScalarEmitter::storageType(element), "finished.value" + std::to_string(source)), element);
    FailureOr<Value> value = fragment.emitter().at(isWhole ? whole : factor, {row, k});
    if (failed(value))
      return failure();
    factors.push_back(emitFactor(fragment.builder(), fragment.loc(), *value, contraction.elementType(true),
                                 contraction.sumType, contraction.precision));
  }
  fragment.hole = nullptr;
  if (failed(fragment.finish(factors)))
    return failure();
  unsigned taken = 0;
  return kernel.printMember(
      os, "Segments<" + std::to_string(factors.size()) + "> next(const Finished &finished)", fragment, taken,
      [&](ArrayRef<std::string> results) { os << "    return {{" << llvm::join(results, ", ") << "}};\n"; });
}

std::string placeOf(const RecurrentTiles &tiles) {
  if (!tiles.keep)
    return "global memory";
  if (tiles.heldSteps() == tiles.steps())
    return "registers";
  return tiles.heldSteps() ? "registers and shared memory" : "shared memory";
}

} // namespace

LogicalResult emitRecurrence(CudaKernel &kernel) {
  std::optional<Repeats> repeats = Repeats::of(kernel.region);
  auto fail = [&](const Twine &what) {
    return emitError(kernel.region.getLoc())
           << "kernel '" << kernel.name << "' cannot be repeated in one launch: " << what;
  };
  if (repeats && !repeats->alternating().empty())
    return fail("expected results that become parts or are held");
  // One product, or one of what another gives.
  const bool isTwofold = findContractions(kernel.region.getBody().front()).size() == 2;
  Contraction first(kernel, 0, isTwofold ? 2 : 1), second(kernel, 1, 2);
  Contraction &last = isTwofold ? second : first;
  if (!repeats || !first.find() || !first.sumType.isF32() || (isTwofold && !second.find()))
    return fail("expected a product that is summed in f32, or two");
  using Form = Contraction::Form;
  auto a = first.chooseOperand(true, Form::Summed, 1), b = first.chooseOperand(false, Form::Summed, 1);
  auto lastB = last.chooseOperand(false, Form::Summed, 1);
  // What a round has of the one before, a thread holds.
  SmallVector<unsigned> carried;
  for (auto [argument, source] : llvm::enumerate(repeats->arguments))
    if (source >= 0) {
      carried.push_back(unsigned(argument));
      last.hold(unsigned(argument), "carried.value" + std::to_string(argument));
    }
  // Once to find the gates, of the first product in front; then as what is printed.
  SmallVector<Contraction::Gate> gates;
  auto build = [&](auto &inner, auto &finish) {
    inner = isTwofold ? second.unitOperand(gates) : std::unique_ptr<Fragment>();
    finish = last.unitEpilogue(gates);
    return success(succeeded(inner) && succeeded(finish));
  };
  FailureOr<std::unique_ptr<Fragment>> inner, finish;
  if (failed(a) || failed(b) || failed(lastB) || failed(build(inner, finish)))
    return failure();
  if ((isTwofold && !*inner) || !*finish)
    return fail("expected results of a few columns of the product each, at the same distances");
  auto ofLast = std::stable_partition(gates.begin(), gates.end(),
                                      [&](const Contraction::Gate &gate) { return isTwofold && gate.product == 0; });
  const int64_t innerGates = ofLast - gates.begin(), allGates = int64_t(gates.size());
  if (failed(build(inner, finish)))
    return failure();
  (*finish)->straighten();
  if (isTwofold)
    (*inner)->straighten();

  int64_t units = kernel.outputType(0).getShape().back(), rows = first.view.rows();
  RecurrentTiles tiles{units,
                       allGates,
                       first.view.depth(),
                       int64_t(repeats->arguments.size() + repeats->results.size()),
                       kernel.parameter("rows", 1),
                       kernel.parameter("blocks", 1),
                       kernel.parameter("threads", 256),
                       kernel.parameter("keep", 0) != 0};
  if (units % tiles.blocks || tiles.blockUnits() > tiles.threads || first.view.depth() % units ||
      (tiles.keep ? tiles.parts() < tiles.rows : tiles.blocks > 1))
    return fail(Twine(units) + " units do not fit " + Twine(tiles.blocks) + " blocks of " + Twine(tiles.threads) +
                " threads");
  kernel.launch.block[0] = uint32_t(tiles.threads);
  kernel.launch.cluster[0] = uint32_t(tiles.blocks);
  kernel.launch.grid[0] = uint32_t((rows + tiles.rows - 1) / tiles.rows * tiles.blocks);
  kernel.launch.sharedBytes = uint32_t(tiles.sharedBytes());

  std::string text;
  llvm::raw_string_ostream os(text);
  first.printHead(os, std::to_string(repeats->count) + " rounds" + (isTwofold ? " of two products, " : ", ") +
                          std::to_string(tiles.rows) + (tiles.rows == 1 ? " row" : " rows") + " by " +
                          std::to_string(tiles.blocks) + (tiles.blocks == 1 ? " block" : " blocks") + " of " +
                          std::to_string(tiles.threads) + " threads, weights in " + placeOf(tiles));
  os << "  static constexpr int rounds = " << repeats->count << ", units = " << units << ", gates = " << allGates
     << ", innerGates = " << innerGates << ", tileRows = " << tiles.rows << ", blocks = " << tiles.blocks
     << ", threads = " << tiles.threads << ", parts = " << tiles.parts()
     << ", segments = " << first.view.depth() / units << ", paddedDepth = " << tiles.paddedDepth()
     << ", heldSteps = " << tiles.heldSteps() << ";\n";
  os << "  static constexpr bool keep = " << (tiles.keep ? "true" : "false") << ";\n";
  kernel.printFields(os);
  if (failed(first.printOperand(os, true, *a)) || failed(first.printOperand(os, false, *b)) ||
      (isTwofold && failed(second.printOperand(os, false, *lastB, "Last"))))
    return failure();
  os << "  // What the columns of the products that a unit's results are computed of multiply by.\n";
  os << "  __device__ float weight(int k, int gate, int unit) const {\n    constexpr int starts[] = {";
  llvm::interleaveComma(gates, os, [&](const Contraction::Gate &gate) { os << gate.start; });
  os << "};\n    const int column = starts[gate] + unit;\n    return ";
  if (isTwofold)
    os << "gate >= innerGates ? loadLast(0, k, column).lane[0] : ";
  os << "loadB(0, k, column).lane[0];\n  }\n";
  printCarried(os, kernel, carried, units);
  bool isEmpty = false;
  if (isTwofold) {
    if (failed(second.printAhead(os, **inner, {"row", "unit"}, "unit", "InnerAhead", "innerAhead", isEmpty)) ||
        failed(second.printMember(os,
                                  "float inner(int batch, int row, int unit, const float (&sums)[innerGates], const "
                                  "InnerAhead &innerAhead, const Carried &carried)",
                                  **inner,
                                  [&](ArrayRef<std::string> results) { os << "    return " << results[0] << ";\n"; })))
      return failure();
  } else {
    os << "  struct InnerAhead {};\n  __device__ InnerAhead readInnerAhead(int, int, int) const { return {}; }\n";
  }
  if (failed(last.printAhead(os, **finish, {"row", "unit"}, "unit", "Ahead", "ahead", isEmpty)) ||
      failed(last.printUnitFinish(os, **finish, allGates, ", const Ahead &ahead, const Carried &carried")))
    return failure();
  printResults(os, *repeats, carried);
  if (failed(printNext(os, kernel, *repeats, first)))
    return fail("its product's rows are not what the round before computes");
  os << "};\n";
  os << kernel.signature(tiles.threads) << printRound(kernel, *repeats, first.problemName());
  kernel.source = text;
  kernel.needsRecurrence = true;
  kernel.needsHopper = tiles.blocks > 1;
  kernel.weight = 6;
  return success();
}

} // namespace dlc::cuda
