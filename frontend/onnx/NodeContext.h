// What the row of an op sees of a node: typed attributes, operands, and a place for results.
#pragma once

#include "frontend/ImportPart.h"
#include "frontend/onnx/ImportState.h"
#include "frontend/onnx/Schema.h"
#include "ir/build/GraphBuilder.h"
#include <functional>

namespace dlc::frontend {

// Attributes by name, references to a function's attributes resolved. The pointers live as long as the model.
using AttributeMap = llvm::StringMap<const onnx::AttributeProto *>;

class NodeContext : public GraphBuilder {
public:
  NodeContext(ImportState &state, mlir::Location location, const onnx::NodeProto &node, int64_t version,
              AttributeMap attributes, llvm::SmallVector<mlir::Value> inputs)

      : GraphBuilder(state.builder, location), node(node), version(version), state(state),
        attributes(std::move(attributes)), operands(std::move(inputs)), results(node.output_size()) {}

  const onnx::NodeProto &node;
  const int64_t version; // of the node's operator set
  // Imports a graph attribute's body here, with its inputs bound; gives its outputs. Reports errors itself (and fails).
  std::function<mlir::FailureOr<llvm::SmallVector<mlir::Value>>(const onnx::GraphProto &, mlir::ValueRange)> importBody;

  // The same, for what its outputs would be: errors are not reported, and give nullopt; `why` gets the first one.
  std::optional<llvm::SmallVector<mlir::Value>> tryBody(const onnx::GraphProto &body, mlir::ValueRange inputs,
                                                        std::string *why = nullptr) {
    return failed() ? std::nullopt : importQuietly(body, inputs, why);
  }
  std::function<std::optional<llvm::SmallVector<mlir::Value>>(const onnx::GraphProto &, mlir::ValueRange,
                                                              std::string *why)>
      importQuietly;

  // Where other imports tell, by them.
  bool maybeOpenSize(int64_t number) const override;

  // ---- Operands ----
  unsigned inputCount() const { return operands.size(); }
  bool hasInput(unsigned index) const { return index < operands.size() && operands[index]; }
  mlir::Value input(unsigned index); // reports a missing one
  mlir::Value optional(unsigned index) const { return index < operands.size() ? operands[index] : mlir::Value(); }
  llvm::ArrayRef<mlir::Value> inputs() const { return operands; }
  // Values of an input that a shape rule reads; reports where they are not known.
  std::optional<llvm::SmallVector<int64_t>> inputIntegers(llvm::StringRef name, unsigned index);
  std::optional<int64_t> inputInteger(llvm::StringRef name, unsigned index); // exactly one
  std::optional<llvm::SmallVector<double>> inputReals(llvm::StringRef name, unsigned index);
  // The results of `build` where the input is this one; nullopt where it fails, and `why`.
  std::optional<llvm::SmallVector<mlir::Value>>
  tryWith(unsigned index, mlir::Value input, llvm::function_ref<void(NodeContext &)> build, std::string &why);
  // The value's elements where they follow from constants alone: no input becomes one for it.
  std::optional<Tensor> constantOf(mlir::Value value);

  // ---- Attributes. A wrong type is reported; the default is what an absent one means. ----
  const AttributeMap &attributeMap() const { return attributes; }
  bool has(llvm::StringRef name) const { return attributes.count(name); }
  int64_t intAttr(llvm::StringRef name, int64_t defaultValue);
  double floatAttr(llvm::StringRef name, double defaultValue);
  std::string stringAttr(llvm::StringRef name, llvm::StringRef defaultValue);
  // One of these strings; reports others.
  std::string choiceAttr(llvm::StringRef name, llvm::StringRef defaultValue, llvm::ArrayRef<llvm::StringRef> choices);
  llvm::SmallVector<int64_t> intsAttr(llvm::StringRef name, llvm::ArrayRef<int64_t> defaultValue = {});
  llvm::SmallVector<double> floatsAttr(llvm::StringRef name, llvm::ArrayRef<double> defaultValue = {});
  llvm::SmallVector<std::string> stringsAttr(llvm::StringRef name);
  std::optional<Tensor> tensorAttr(llvm::StringRef name);
  const onnx::GraphProto *graphAttr(llvm::StringRef name);            // required
  mlir::Type typeAttr(llvm::StringRef name, mlir::Type defaultValue); // a TensorProto.DataType

  // ---- Results ----
  unsigned outputCount() const { return results.size(); }
  bool wants(unsigned index) const { return index < results.size() && !node.output(int(index)).empty(); }
  void set(unsigned index, mlir::Value value) {
    if (index < results.size())
      results[index] = value;
  }
  llvm::ArrayRef<mlir::Value> outputs() const { return results; }

  // ---- Graphs that are trained ----
  // Whether this is one; whether it is a step of its training.
  bool isTrained() const { return state.options.trained.has_value(); }
  bool isStep() const { return isTrained() && state.options.trained->isStep; }
  // Whether the input is a weight that is a running statistic from now on: a name that only such have.
  bool isStatistic(unsigned index);
  bool isFrozen(unsigned index) const;
  // What follows an If may be computed in its branches (BranchTails.h).
  void noteUnequalBranches() { state.unequalBranches = &node; }
  // What a step makes of a statistic; what earlier nodes made of it is what there is to move.
  mlir::Value statistic(unsigned index);
  void setStatistic(unsigned index, mlir::Value next);

private:
  bool folds(mlir::ValueRange operands) const override;
  // Values that were evaluated are constants now; what follows from constants and given inputs is known.
  mlir::Value current(mlir::Value value) const override { return state.resolve(value); }
  std::optional<Tensor> evaluate(mlir::Value value, std::string &why) override { return state.evaluate(value, why); }

  const onnx::AttributeProto *find(llvm::StringRef name, onnx::AttributeProto_AttributeType type);

  ImportState &state;
  AttributeMap attributes;
  llvm::SmallVector<mlir::Value> operands;
  llvm::SmallVector<mlir::Value> results;
};

} // namespace dlc::frontend
