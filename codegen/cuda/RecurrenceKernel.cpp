// Steps of a recurrence: an instance of device/recurrence.cuh. Rounds differ in where their operands and results lie
// (ir/Repeats.h).
#include "codegen/cuda/Contraction.h"
#include "ir/Repeats.h"
#include "ir/lowering/ContractionShape.h"
#include "ir/lowering/Factor.h"
#include "ir/lowering/ScalarEmitter.h"
#include "ir/schedule/RecurrentTiles.h"

using namespace mlir;

namespace dlc::cuda {
namespace {

// Where the arguments of a round lie, as members of its Problem.
std::string printRound(CudaKernel &kernel, const Repeats &repeats, StringRef problem) {
  SmallVector<unsigned> alternating = repeats.alternating();
  auto elements = [](Type type) { return std::to_string(cast<RankedTensorType>(type).getNumElements()); };
  std::string last = std::to_string(repeats.count - 1);
  // A result in a round, or in the one before.
  auto placeOf = [&](unsigned result, bool before) -> std::string {
    std::string number = std::to_string(result);
    if (repeats.results[result] == Repeats::Parts)
      return "out" + number + " + " + (before ? "(round - 1)" : "round") + " * " + elements(kernel.outputType(result));
    auto *found = llvm::find(alternating, result);
    if (found == alternating.end())
      return "out" + number;
    std::string other = "other" + number;
    return before ? "here ? " + other + " : out" + number : "here ? out" + number + " : " + other;
  };
  std::string text = "  recurrence<" + problem.str() + ">([=](int round) {\n";
  if (!alternating.empty()) // the last round writes to the launch's own result
    text += "    const bool here = (" + last + " - round) % 2 == 0;\n";
  text += "    return " + problem.str() + "{";
  for (auto [i, source] : llvm::enumerate(repeats.arguments)) {
    std::string name = "in" + std::to_string(i), size = elements(kernel.region.getArgumentTypes()[i]);
    text += i ? ", " : "";
    if (source == Repeats::Part)
      text += name + " + round * " + size;
    else if (source == Repeats::PartBehind)
      text += name + " + (" + last + " - round) * " + size;
    else if (source == Repeats::Same)
      text += name;
    else
      text += "round == 0 ? " + name + " : " + placeOf(unsigned(source), true);
  }
  for (unsigned result = 0; result < repeats.results.size(); ++result)
    text += ", " + placeOf(result, false);
  return text + "};\n  });\n}\n";
}

// `next`: the product's operand in the next round, from what has been computed at its place.
LogicalResult printNext(raw_ostream &os, CudaKernel &kernel, const Repeats &repeats, const Contraction &contraction) {
  RegionCopy copy(kernel.region);
  Value operand = gemmViewOf(findContractions(copy.body()).front())->a;
  BlockArgument state;
  for (Value at = operand; at; at = at.getDefiningOp() ? at.getDefiningOp()->getOperand(0) : Value())
    state = dyn_cast<BlockArgument>(at);
  int64_t source = repeats.arguments[state.getArgNumber()];
  if (source < 0)
    return failure();
  Fragment fragment(copy.function(), kernel.inputs(), kernel.region.getLoc());
  Type element = cast<RankedTensorType>(state.getType()).getElementType();
  Value made = fragment.scalar(ScalarEmitter::storageType(element), "finished.value" + std::to_string(source));
  Value row = fragment.index("row"), k = fragment.index("k");
  bool isSelf = operand == state;
  BlockArgument hole = copy.cut(state);
  fragment.hole = [&](Fragment &, BlockArgument, ValueRange indices) -> FailureOr<Value> {
    if (indices.back() != k)
      return failure();
    return fragment.emitter().widen(made, element);
  };
  FailureOr<Value> value = fragment.emitter().at(isSelf ? Value(hole) : operand, {row, k});
  fragment.hole = nullptr;
  if (failed(value))
    return failure();
  Value factor = emitFactor(fragment.builder(), fragment.loc(), *value, contraction.elementType(true),
                            contraction.sumType, contraction.precision);
  if (failed(fragment.finish(factor)))
    return failure();
  unsigned taken = 0;
  return kernel.printMember(os, "float next(const Finished &finished)", fragment, taken,
                            [&](ArrayRef<std::string> results) { os << "    return " << results[0] << ";\n"; });
}

} // namespace

LogicalResult emitRecurrence(CudaKernel &kernel) {
  std::optional<Repeats> repeats = Repeats::of(kernel.region);
  auto fail = [&](const Twine &what) {
    return emitError(kernel.region.getLoc())
           << "kernel '" << kernel.name << "' cannot be repeated in one launch: " << what;
  };
  // One product, or one of what another gives.
  const bool isTwofold = findContractions(kernel.region.getBody().front()).size() == 2;
  Contraction first(kernel, 0, isTwofold ? 2 : 1), second(kernel, 1, 2);
  Contraction &last = isTwofold ? second : first;
  if (!repeats || !first.find() || !first.sumType.isF32() || (isTwofold && !second.find()))
    return fail("expected a product that is summed in f32, or two");
  using Form = Contraction::Form;
  auto a = first.chooseOperand(true, Form::Summed, 1), b = first.chooseOperand(false, Form::Summed, 1);
  auto lastB = last.chooseOperand(false, Form::Summed, 1);
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

  int64_t units = kernel.outputType(0).getShape().back(), rows = first.view.rows();
  RecurrentTiles tiles{units,
                       allGates,
                       first.view.depth(),
                       kernel.parameter("rows", 1),
                       kernel.parameter("blocks", 1),
                       kernel.parameter("threads", 256),
                       kernel.parameter("keep", 0) != 0};
  if (units % tiles.blocks || tiles.blockUnits() > tiles.threads)
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
                          std::to_string(tiles.threads) + " threads, weights in " + (tiles.keep ? "shared" : "global") +
                          " memory");
  os << "  static constexpr int rounds = " << repeats->count << ", units = " << units << ", gates = " << allGates
     << ", innerGates = " << innerGates << ", tileRows = " << tiles.rows << ", blocks = " << tiles.blocks
     << ", threads = " << tiles.threads << ", parts = " << tiles.parts() << ";\n";
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
  unsigned taken = 0;
  if (isTwofold && failed(kernel.printMember(
                       os, "float inner(int batch, int row, int unit, const float (&sums)[innerGates])", **inner, taken,
                       [&](ArrayRef<std::string> results) { os << "    return " << results[0] << ";\n"; })))
    return failure();
  if (failed(last.printUnitFinish(os, **finish, allGates)))
    return failure();
  if (failed(printNext(os, kernel, *repeats, first)))
    return fail("its product's rows are not what the round before computes");
  os << "};\n";
  std::string more;
  for (unsigned result : repeats->alternating()) {
    Type element = ScalarEmitter::storageType(kernel.outputType(result).getElementType());
    more += ", " + cppType(element, kernel.style) + " *other" + std::to_string(result);
  }
  os << kernel.signature(tiles.threads, more) << printRound(kernel, *repeats, first.problemName());
  kernel.source = text;
  kernel.needsRecurrence = true;
  kernel.needsHopper = tiles.blocks > 1;
  kernel.weight = 6;
  return success();
}

} // namespace dlc::cuda
