// The optimizers of ai.onnx.preview.training: one step for any number of tensors. Their definitions are not those of
// ir/build/Optimizers.h in every detail (where epsilon is added, what is regularized).
#include "frontend/onnx/OpTable.h"

using namespace mlir;
using namespace dlc;
using namespace dlc::frontend;

namespace {

// Inputs: rate, count of updates, then `kinds` lists of equally many tensors: parameters, gradients, moments. Outputs:
// the new parameters, then the new moments. `step` is called for each parameter with what belongs to it.
using Step = llvm::function_ref<SmallVector<Value>(Value x, Value gradient, ArrayRef<Value> moments)>;
void eachTensor(NodeContext &c, unsigned kinds, Step step) {
  unsigned given = c.inputCount() < 2 ? 0 : c.inputCount() - 2, tensors = given / kinds;
  if (!c.expect(given > 0 && given % kinds == 0, "expected a rate, a count and " + Twine(kinds) +
                                                     " tensors for each parameter, found " + Twine(c.inputCount()) +
                                                     " inputs"))
    return;
  double decay = c.floatAttr("norm_coefficient", 0);
  for (unsigned i = 0; i < tensors && !c.failed(); ++i) {
    Value x = c.input(2 + i), gradient = c.input(2 + tensors + i);
    if (decay != 0)
      gradient = c.add(gradient, c.mul(x, decay));
    SmallVector<Value> moments;
    for (unsigned kind = 2; kind < kinds; ++kind)
      moments.push_back(c.input(2 + kind * tensors + i));
    SmallVector<Value> next = step(x, gradient, moments);
    if (c.failed())
      return;
    for (auto [kind, value] : llvm::enumerate(next))
      c.set(kind * tensors + i, value);
  }
}

Value rateLike(NodeContext &c, Value x) { return c.cast(c.reshape(c.input(0), {}), c.elem(x)); }
Value count(NodeContext &c) { return c.cast(c.reshape(c.input(1), {}), c.types().getF64Type()); }

void buildAdagrad(NodeContext &c) {
  double decay = c.floatAttr("decay_factor", 0), epsilon = c.floatAttr("epsilon", 0);
  eachTensor(c, 3, [&](Value x, Value gradient, ArrayRef<Value> moments) {
    Value slower = c.cast(c.add(c.mul(count(c), decay), 1), c.elem(x));
    Value sum = c.add(moments[0], c.mul(gradient, gradient));
    Value change = c.div(gradient, c.add(c.unary<SqrtOp>(sum), epsilon));
    return SmallVector<Value>{c.sub(x, c.mul(c.div(rateLike(c, x), slower), change)), sum};
  });
}

void buildAdam(NodeContext &c) {
  double alpha = c.floatAttr("alpha", 0.9), beta = c.floatAttr("beta", 0.999), epsilon = c.floatAttr("epsilon", 1e-6);
  double decay = c.floatAttr("norm_coefficient_post", 0);
  eachTensor(c, 4, [&](Value x, Value gradient, ArrayRef<Value> moments) {
    Value updates = count(c), one = c.like(updates, 1);
    auto rest = [&](double base) { return c.sub(one, c.op<PowOp>({c.like(updates, base), updates})); };
    Value corrected = c.div(c.unary<SqrtOp>(rest(beta)), rest(alpha));
    Value factor = c.cast(c.select(c.compare(Predicate::gt, updates, c.like(updates, 0)), corrected, one), c.elem(x));
    Value v = c.add(c.mul(moments[0], alpha), c.mul(gradient, 1 - alpha));
    Value h = c.add(c.mul(moments[1], beta), c.mul(c.mul(gradient, gradient), 1 - beta));
    Value change = c.div(v, c.add(c.unary<SqrtOp>(h), epsilon));
    Value next = c.sub(x, c.mul(c.mul(rateLike(c, x), factor), change));
    return SmallVector<Value>{decay == 0 ? next : c.mul(next, 1 - decay), v, h};
  });
}

void buildMomentum(NodeContext &c) {
  double alpha = c.floatAttr("alpha", 0), beta = c.floatAttr("beta", 0);
  std::string mode = c.choiceAttr("mode", "", {"standard", "nesterov"});
  eachTensor(c, 3, [&](Value x, Value gradient, ArrayRef<Value> moments) {
    Value updates = count(c);
    Value share =
        c.select(c.compare(Predicate::gt, updates, c.like(updates, 0)), c.like(updates, beta), c.like(updates, 1));
    Value v = c.add(c.mul(moments[0], alpha), c.mul(gradient, c.cast(share, c.elem(x))));
    Value change = mode == "nesterov" ? c.add(gradient, c.mul(v, alpha)) : v;
    return SmallVector<Value>{c.sub(x, c.mul(change, rateLike(c, x))), v};
  });
}

constexpr const char *kDomain = "ai.onnx.preview.training";
const OpRow rows[] = {
    {kDomain, "Adagrad", 1, 0, buildAdagrad},
    {kDomain, "Adam", 1, 0, buildAdam},
    {kDomain, "Momentum", 1, 0, buildMomentum},
};

} // namespace

ArrayRef<OpRow> dlc::frontend::trainingRows() { return rows; }
