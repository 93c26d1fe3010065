// The functions of the language, as rows of a table, and what a row sees of its call.
#pragma once

#include "frontend/text/Value.h"
#include "ir/build/GraphBuilder.h"

namespace dlc::text {

class Call;
class Lowering;

struct Builtin {
  llvm::StringRef name;
  // "x, units, activation=none": in order; what has no default must be given. A first parameter `x` is the tensor that
  // the function is applied to; a call without it is a layer that waits for it.
  llvm::StringRef parameters;
  Value (*build)(Call &); // null: a choice that others read (an optimizer, an initializer)
  llvm::StringRef meaning;
  bool hasWeights = false; // or another state: then it takes a `name`, too
};

// Families, a file each.
llvm::ArrayRef<Builtin> layerBuiltins();
llvm::ArrayRef<Builtin> windowBuiltins();
llvm::ArrayRef<Builtin> normBuiltins();
llvm::ArrayRef<Builtin> recurrentBuiltins();
llvm::ArrayRef<Builtin> attentionBuiltins();
llvm::ArrayRef<Builtin> activationBuiltins();
llvm::ArrayRef<Builtin> shapeBuiltins();
llvm::ArrayRef<Builtin> mathBuiltins();
llvm::ArrayRef<Builtin> pictureBuiltins();
llvm::ArrayRef<Builtin> initializerBuiltins();
llvm::ArrayRef<Builtin> lossBuiltins();
llvm::ArrayRef<Builtin> metricBuiltins();
llvm::ArrayRef<Builtin> optimizerBuiltins();
llvm::ArrayRef<Builtin> importBuiltins();

// The row of a name; null for none. All of them, for documentation and suggestions.
const Builtin *findBuiltin(llvm::StringRef name);
llvm::ArrayRef<const Builtin *> allBuiltins();

// "f32" and its kin; nothing for another name.
std::optional<mlir::Type> elementTypeNamed(mlir::Builder &builder, llvm::StringRef name);

// A parameter of a row.
struct BuiltinParameter {
  llvm::StringRef name;
  llvm::StringRef fallback; // "" where it must be given
};
llvm::SmallVector<BuiltinParameter> parametersOf(const Builtin &builtin);

// One application of a builtin. Getters check; the first that finds something wrong reports it, at the argument's
// place, and all later ones give harmless values.
class Call {
public:
  Call(Lowering &lowering, GraphBuilder &b, const Layer &layer) : lowering(lowering), b(b), layer(layer) {}

  Lowering &lowering;
  GraphBuilder &b;
  const Layer &layer;

  bool failed() const { return wrong || b.failed(); }
  // At the place of the call, or of an argument.
  void error(const llvm::Twine &message);
  void errorAt(llvm::StringRef parameter, const llvm::Twine &message);
  bool expect(bool condition, const llvm::Twine &message) {
    if (!condition)
      error(message);
    return condition && !failed();
  }

  bool has(llvm::StringRef parameter) const; // given, and not none
  Value value(llvm::StringRef parameter);
  mlir::Value tensor(llvm::StringRef parameter); // a number becomes a tensor of rank 0
  mlir::Value x() { return tensor("x"); }
  // x, which must be of floats and of a rank in [low, high].
  mlir::Value floats(int64_t low, int64_t high = 8, llvm::StringRef what = "");
  std::vector<mlir::Value> tensors(llvm::StringRef parameter);
  int64_t integer(llvm::StringRef parameter, int64_t low = 0, int64_t high = int64_t(1) << 40);
  // A list of `count` numbers, or one number for all. count < 0: any list.
  llvm::SmallVector<int64_t> integers(llvm::StringRef parameter, int64_t count, int64_t low = 0);
  double real(llvm::StringRef parameter, double low = -1e300, double high = 1e300);
  llvm::SmallVector<double> reals(llvm::StringRef parameter, int64_t count);
  bool flag(llvm::StringRef parameter);
  std::string text(llvm::StringRef parameter);
  std::string choice(llvm::StringRef parameter, llvm::ArrayRef<llvm::StringRef> choices);
  mlir::Type elementType(llvm::StringRef parameter);
  int64_t axis(llvm::StringRef parameter, mlir::Value tensor); // negative ones count from the end

  bool training() const;
  // Weights of the layer, "<name>.<what>". `initializer` is one of the layer's parameters, or the name of an
  // initializer builtin behind a '='.
  mlir::Value weights(llvm::StringRef what, llvm::ArrayRef<int64_t> shape, llvm::StringRef initializer,
                      int64_t fanIn = 0, int64_t fanOut = 0);
  // The function that a parameter names, applied.
  mlir::Value activate(mlir::Value value, llvm::StringRef parameter = "activation");
  // Random numbers of this site; see dlc.random.
  mlir::Value random(RandomKind kind, llvm::ArrayRef<int64_t> shape);

private:
  const Given *find(llvm::StringRef parameter) const;
  void wrongValue(llvm::StringRef parameter, const llvm::Twine &expected, const Value &found);
  bool wrong = false;
};

} // namespace dlc::text
