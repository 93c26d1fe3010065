// How weights begin: choices that `init` reads (Initialize.cpp). Fans are those of dense and convolution kernels,
// [places..., in, out]: places * in, places * out.
#include "frontend/text/Builtin.h"

namespace dlc::text {

static const Builtin rows[] = {
    {"zeros", "", nullptr, "zeros"},
    {"ones", "", nullptr, "ones"},
    {"constant", "value", nullptr, "one number"},
    {"uniform", "low=-0.05, high=0.05", nullptr, "uniform between two numbers"},
    {"normal", "deviation=0.05, mean=0.0", nullptr, "normally distributed"},
    {"glorot_uniform", "", nullptr, "uniform up to sqrt(6 / (fan_in + fan_out))"},
    {"glorot_normal", "", nullptr, "normal of variance 2 / (fan_in + fan_out)"},
    {"he_uniform", "", nullptr, "uniform up to sqrt(6 / fan_in)"},
    {"he_normal", "", nullptr, "normal of variance 2 / fan_in"},
    {"lecun_normal", "", nullptr, "normal of variance 1 / fan_in"},
    {"orthogonal", "gain=1.0", nullptr, "orthonormal columns, or rows where there are fewer"},
    {"forget_gate", "", nullptr, "zeros, and ones for an LSTM's forget gate"},
};

llvm::ArrayRef<Builtin> initializerBuiltins() { return rows; }

} // namespace dlc::text
