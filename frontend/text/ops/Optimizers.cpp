// Optimizers and learning-rate schedules: choices that `train` reads and hands to the pass dlc-build-train-step.
#include "frontend/text/Builtin.h"

namespace dlc::text {

static const Builtin rows[] = {
    {"sgd", "learning_rate=0.01, momentum=0.0, nesterov=false, weight_decay=0.0", nullptr, "gradient descent"},
    {"adam", "learning_rate=1e-3, beta1=0.9, beta2=0.999, epsilon=1e-8, weight_decay=0.0", nullptr, "Adam"},
    {"adamw", "learning_rate=1e-3, beta1=0.9, beta2=0.999, epsilon=1e-8, weight_decay=0.01", nullptr,
     "Adam with decoupled decay"},
    {"rmsprop", "learning_rate=0.01, alpha=0.99, epsilon=1e-8, momentum=0.0, weight_decay=0.0", nullptr, "RMSprop"},
    {"adagrad", "learning_rate=0.01, epsilon=1e-10, weight_decay=0.0", nullptr, "Adagrad"},
    {"lamb", "learning_rate=1e-3, beta1=0.9, beta2=0.999, epsilon=1e-6, weight_decay=0.01", nullptr, "LAMB"},
    {"step_decay", "rate, factor=0.1, every=1000, warmup=0", nullptr, "times `factor` each so many steps"},
    {"exponential_decay", "rate, factor, warmup=0", nullptr, "times `factor` each step"},
    {"cosine_decay", "rate, steps, final=0.0, warmup=0", nullptr, "up to the rate, then half a cosine down to `final`"},
    {"warmup", "rate, steps", nullptr, "up to the rate in so many steps, then constant"},
};

llvm::ArrayRef<Builtin> optimizerBuiltins() { return rows; }

} // namespace dlc::text
