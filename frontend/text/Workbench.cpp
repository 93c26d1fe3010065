#include "frontend/text/Workbench.h"
#include "frontend/text/Lowering.h"

using namespace mlir;

namespace dlc::text {

// A file of nothing, whose entry is made anew for each expression.
struct Workbench::Bench {
  explicit Bench(MLIRContext *context) : lowering(context, "", file, options, problems) {
    lowering.module = ModuleOp::create(UnknownLoc::get(context));
  }

  void begin(Tensors tensors) {
    if (lowering.function)
      lowering.function.erase();
    lowering.states.clear();
    problems = {};
    lowering.beginEntry("bench", {}, /*training=*/true);
    for (const auto &[name, type] : tensors)
      lowering.inputs[name] = lowering.function.getBody().front().addArgument(type, lowering.function.getLoc());
  }
  mlir::Value argument(StringRef name) { return lowering.inputs.lookup(name); }

  // The value of an expression; poison where it has problems.
  Value evaluate(StringRef expression) {
    File parsed = parse(("value = " + expression).str(), problems);
    if (!problems.empty())
      return Value::poison();
    Environment local;
    local.outer = &lowering.builtins;
    for (const auto &[name, value] : lowering.inputs)
      local.values[name] = Value::of(value);
    return lowering.evaluate(*parsed.definitions.front().body.front().values.front(), local);
  }

  std::optional<Built> built(const Value &value) {
    if (!problems.empty() || value.kind != Value::Tensor)
      return std::nullopt;
    return Built{value.tensor, value.weights};
  }

  File file;
  TextOptions options;
  Problems problems;
  Lowering lowering;
};

Workbench::Workbench(MLIRContext *context) : bench(std::make_unique<Bench>(context)) {}
Workbench::~Workbench() = default;

std::optional<Workbench::Built> Workbench::build(StringRef expression, Tensors tensors) {
  bench->begin(tensors);
  return bench->built(bench->evaluate(expression));
}

std::optional<Workbench::Built> Workbench::meanLoss(Type values, Type weights) {
  SmallVector<std::pair<StringRef, Type>> tensors{
      {"values", values}, {"count", RankedTensorType::get({}, IntegerType::get(values.getContext(), 64))}};
  if (weights)
    tensors.push_back({"weights", weights});
  bench->begin(tensors);
  Value loss = Value::of(bench->argument("values"), bench->argument("weights"));
  return bench->built(Value::of(bench->lowering.lossOf(loss, bench->argument("count"), {})));
}

std::optional<Workbench::Built> Workbench::firstValue(StringRef initializer, RankedTensorType type, int64_t fanIn,
                                                      int64_t fanOut) {
  bench->begin({{"seed", RankedTensorType::get({}, IntegerType::get(type.getContext(), 64))}});
  State state;
  state.type = type;
  state.initializer = bench->evaluate(initializer);
  state.fanIn = fanIn;
  state.fanOut = fanOut;
  if (!bench->problems.empty())
    return std::nullopt;
  Lowering &lowering = bench->lowering;
  GraphBuilder b(lowering.builder, lowering.function.getLoc());
  return bench->built(Value::of(lowering.firstValue(b, bench->argument("seed"), state)));
}

std::string Workbench::nameOf(mlir::Value argument) const {
  for (const auto &[name, value] : bench->lowering.inputs)
    if (value == argument)
      return name.str();
  for (const auto &[name, value] : bench->lowering.stateValues)
    if (value == argument)
      return ("@" + name).str();
  return "";
}

} // namespace dlc::text
