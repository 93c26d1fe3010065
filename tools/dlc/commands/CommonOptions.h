// Options that several commands have.
#pragma once

#include "tools/dlc/Options.h"

namespace dlc::driver::options {

inline constexpr Option kDim = {"dim", "NAME=SIZE",
                                "the size of a symbolic dim, e.g. batch=8; NAME=? or NAME=1..32: known when the "
                                "program runs; INPUT[INDEX] names one "
                                "without a name, * all others; those that nothing names become 1"};
inline constexpr Option kShape = {"shape", "NAME=1x3x..", "the dims of a whole input"};
inline constexpr Option kPrecision = {
    "precision", "TYPE",
    "f32 (default): as the model says; tf32, f16, bf16: f32 contractions multiply in that type and sum in f32"};
inline constexpr Option kEntry = {"entry", "NAME", "of a text file: the entry in place of infer"};
inline constexpr Option kCheckpoint = {
    "checkpoint", "RUN|FILE", "of a text file: weights of a run's newest checkpoint, or of a .safetensors file"};
inline constexpr Option kSeed = {"seed", "N",
                                 "of a text file: what weights without a checkpoint begin with (default: 0)"};
inline constexpr Option kMemoryLimit = {
    "memory-limit", "SIZE",
    "the most memory that values between kernels may take, e.g. 512MiB: some are computed again instead of kept"};
inline constexpr Option kThreads = {"threads", "N", "CPU threads (default: DLC_NUM_THREADS, else all cores)"};
inline constexpr Option kDevice = {
    "device", "NAME", "auto (default), cpu, cuda, emu; auto takes cuda where a GPU is, and says what it took"};
inline constexpr Option kInput = {
    "input", "NAME=SOURCE",
    "value of an input: FILE.npy, FILE.npz, FILE.pb, random[:SEED], zeros or ones; default random"};
inline constexpr Option kSchedule = {"schedule", "KERNEL=K:V,..",
                                     "parameters of a kernel's schedule in place of the chosen ones, e.g. "
                                     "matmul*=tasks:8; KERNEL is a name, a pattern or "
                                     "the beginning of one name, cpu: or cuda: in front of it means kernels of that "
                                     "target alone; --stage=kernels prints "
                                     "what there is; can be repeated"};
inline constexpr Option kDb = {"db", "FILE", "the database of 'dlc tune' (default: DLC_TUNING_DB, else none)"};
inline constexpr Option kJson = {"json", "[FILE]",
                                 "write the figures as JSON to FILE, or to stdout in place of the text"};
inline constexpr Option kVerbose = {"verbose", nullptr, "say more on stderr: phases, notes (see also DLC_DEBUG)", 'v'};

} // namespace dlc::driver::options
