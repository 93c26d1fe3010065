// What a command that compiles a model file is asked for.
#pragma once

#include "tools/compiler/Targets.h"
#include "tools/dlc/Model.h"

namespace dlc::driver {

// Stays where it is: the request refers to the values.
struct Compilation {
  Compilation() = default;
  Compilation(const Compilation &) = delete;

  CompileRequest request;
  OnnxInterface interface; // of the model
  Targets targets;
  InputData inputs;               // that shapes depend on
  std::vector<HostTensor> states; // that a text file's begin with
};

// Of --target, --entry, --threads, --precision, --memory-limit, --dim, --shape, --input, --schedule, --db, --checkpoint
// and --seed. `usual`: the targets where none is named.
Failure readCompilation(const Arguments &arguments, const std::string &path, llvm::function_ref<Targets()> usual,
                        Compilation &compilation);

// Imports the request's model so that the symbolic dims that no option names are known when the program runs, and runs
// `compile`. Where that cannot be, it says why and does it again with those dims as 1.
Failure compileOpen(Compilation &compilation, llvm::function_ref<Failure(Compiler &)> compile);

} // namespace dlc::driver
