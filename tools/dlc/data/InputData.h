// The values of a model's inputs: from files, from data sets, or random.
#pragma once

#include "tools/compiler/Compiler.h"
#include "tools/dlc/ExitCode.h"
#include "tools/dlc/data/OnnxInterface.h"
#include <map>

namespace dlc::driver {

class InputData {
public:
  // One --input: NAME=FILE.npy, NAME=FILE.npz, NAME=FILE.pb, FILE.npz (all arrays by their names), FILE (for a model
  // of one input), NAME=random[:SEED], NAME=zeros, NAME=ones, random[:SEED] (for all).
  Failure addOption(llvm::StringRef spec);
  void add(std::string name, HostTensor tensor) { given[std::move(name)] = std::move(tensor); }
  // Of other sequences the elements are inputs.
  void addEmptySequence(std::string name) { empty.push_back(std::move(name)); }

  // The value given for an input; null for none.
  const HostTensor *find(llvm::StringRef name) const;
  // Inputs that values were given for, under names that the model has not: bad input that lists those it has.
  Failure checkNames(llvm::ArrayRef<std::string> known);
  Failure checkNames(const OnnxInterface &interface); // elements of its sequences are names, too
  // Elements that were given for sequences whose length stays open, as the tensors that such an input is; and back, of
  // those that differ in size.
  Failure joinLists(llvm::ArrayRef<plan::TensorInfo> inputs);
  Failure splitLists(llvm::ArrayRef<plan::TensorInfo> inputs);
  // Sizes that the values give to the model's symbolic dims, but for open ones, and to whole inputs. A dim of two sizes
  // is bad input.
  Failure bindDims(const OnnxInterface &interface, compiler::CompileRequest &request);

  // The values of `inputs`, in order, of exactly their types and dims. What no value was given for is random; integers
  // lie in [0, bound) with the bound of that name, else 2. `randomNames` says which.
  Failure values(llvm::ArrayRef<plan::TensorInfo> inputs, const std::map<std::string, int64_t> &bounds,
                 std::vector<HostTensor> &tensors, std::vector<std::string> &randomNames) const;

private:
  enum class Fill { Random, Zeros, Ones };
  struct Pattern {
    Fill fill = Fill::Random;
    uint64_t seed = 0;
  };
  static bool parsePattern(llvm::StringRef text, Pattern &pattern);
  bool isGivenAsList(const ModelValue &input, const compiler::CompileRequest &request) const;
  std::vector<int64_t> dimsOf(const ModelValue &list) const; // of a tensor, too; of none where nothing is given
  Failure splitRagged(const std::string &sequence, llvm::StringRef shape);
  HostTensor generate(const plan::TensorInfo &info, int64_t bound) const;

  std::map<std::string, HostTensor> given; // "": the tensor for the only input
  std::map<std::string, Pattern> patterns; // "": for all
  std::vector<std::string> empty;          // sequences
};

} // namespace dlc::driver
