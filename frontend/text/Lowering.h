// From the tree to functions of dlc ops over one set of states.
#pragma once

#include "frontend/TextImport.h"
#include "frontend/text/Builtin.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"

namespace dlc::text {

// A tensor that lives from run to run.
struct State {
  mlir::RankedTensorType type;
  std::string role;
  Value initializer; // a layer of an initializer builtin
  int64_t fanIn = 0, fanOut = 0;
  mlir::ElementsAttr initial; // where its first value is known
  int64_t number = 0;         // in the order of first use
};

// What names stand for in a body.
struct Environment {
  llvm::StringMap<Value> values;
  const Environment *outer = nullptr;
};

class Lowering {
public:
  Lowering(mlir::MLIRContext *context, std::string path, const File &file, const TextOptions &options,
           Problems &problems);

  // Builds all entries that are asked for. Problems say what went wrong.
  mlir::OwningOpRef<mlir::ModuleOp> run();

  std::map<std::string, int64_t> boundDims;
  llvm::SmallVector<std::string> defaultedDims;
  std::string modelName;

  // ---- For builtins ----
  mlir::MLIRContext *context;
  mlir::OpBuilder builder;
  const TextOptions &options;
  const std::string path;
  bool isTraining = false; // of the entry that is being built

  void report(Place place, const llvm::Twine &message);
  mlir::Location locationOf(Place place, llvm::StringRef name = "", llvm::StringRef kind = "") const;
  // The value of a state in this entry; makes it where it is not known yet. Null where another one has its name.
  mlir::Value state(const std::string &name, State state, Place place);
  void updateState(const std::string &name, mlir::Value value);
  bool isFrozen(llvm::StringRef name) const;
  void countNode() { ++nodes; } // a call or an operator that makes ops
  mlir::Value random(GraphBuilder &b, RandomKind kind, llvm::ArrayRef<int64_t> shape);
  Value apply(const Layer &layer);
  Value applyTo(const Value &function, Value argument, Place place);
  // A name for the weights of a layer: `wanted`, or that of its kind with a number.
  std::string nameLayer(llvm::StringRef kind, const Value *wanted, Place place);

private:
  friend class InitBuilder;
  friend class Workbench;

  // Evaluate.cpp
  Value evaluate(const Expression &expression, const Environment &environment);
  Value evaluateNumber(const Expression &expression);
  Value evaluateName(const Expression &expression, const Environment &environment);
  Value evaluateUnary(const Expression &expression, const Environment &environment);
  Value evaluateBinary(const Expression &expression, const Environment &environment);
  Value evaluateIndex(const Expression &expression, const Environment &environment);
  Value indexTensor(mlir::Value tensor, const Expression &expression, const Environment &environment);
  Value evaluateCall(const Expression &call, const Environment &environment, const Value *piped);
  Value arithmetic(llvm::StringRef operation, const Value &left, const Value &right, Place place);
  Value tensorArithmetic(llvm::StringRef operation, const Value &left, const Value &right, Place place);
  bool execute(const Block &block, Environment &environment, std::optional<std::vector<Value>> &returned);
  bool assign(const Statement &statement, Environment &environment);
  bool truth(const Value &value, Place place, bool &result);
  bool spend(Place place);

  // Calls.cpp
  struct GivenArgument {
    std::string keyword;
    Given given;
    Place place; // of the keyword, where there is one
  };
  Value callFunction(const Definition &function, llvm::ArrayRef<GivenArgument> arguments, Place place);
  Value callBuiltin(const Layer &layer, llvm::ArrayRef<GivenArgument> arguments, Place place);

  // Lowering.cpp
  bool checkDefinitions();
  void evaluateConstants();
  bool bindDims(const Definition &definition);
  std::optional<mlir::RankedTensorType> typeOf(const TensorType &type);
  bool beginEntry(llvm::StringRef name, llvm::ArrayRef<const Definition *> inputs, bool training);
  using Results = llvm::ArrayRef<std::pair<std::string, mlir::Value>>;
  void endEntry(Results results, Results predictions = {});
  std::optional<std::vector<std::pair<std::string, Value>>> runBody(const Definition &definition);
  bool wants(llvm::StringRef entry) const;
  void buildPlain(const Definition &definition, llvm::StringRef name);
  void emitStates();
  void initializeStates();

  // Training.cpp
  struct Settings; // of a train block
  bool readSettings();
  void buildTraining(llvm::StringRef name, bool training);
  mlir::Value lossOf(const Value &value, mlir::Value count, Place place);
  mlir::DictionaryAttr trainingAttribute();

  // Initialize.cpp
  void buildInit();
  mlir::Value firstValue(GraphBuilder &b, mlir::Value seed, const State &state);

  const File &file;
  Problems &problems;
  mlir::OwningOpRef<mlir::ModuleOp> module;
  const Definition *model = nullptr, *training = nullptr;
  llvm::StringMap<const Definition *> functions;
  Environment builtins, global;          // true, f32, ...; the file's own constants and dims
  llvm::SmallVector<std::string> frozen; // patterns
  std::map<std::string, State> states;   // by name

  // ---- Of the entry that is being built ----
  mlir::func::FuncOp function;
  llvm::StringMap<mlir::Value> inputs;        // by name
  llvm::StringMap<mlir::Value> stateValues;   // as they came in
  std::map<std::string, mlir::Value> updated; // as they go out
  std::vector<std::string> scope;             // of names of layers
  llvm::StringMap<unsigned> namesTaken;
  llvm::StringSet<> explicitNames;
  int64_t nextStream = 0;
  unsigned callDepth = 0;
  int64_t spent = 0; // statements and calls
  int64_t nodes = 0; // calls and operators that made ops
};

// The most statements and calls of one entry.
constexpr int64_t kSteps = 1'000'000;
constexpr unsigned kCallDepth = 100;

} // namespace dlc::text
