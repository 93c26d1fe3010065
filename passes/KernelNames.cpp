#include "passes/KernelNames.h"
#include "ir/ContractionView.h"
#include "ir/Sizes.h"
#include "ir/lowering/AttentionShape.h"
#include "passes/Patterns.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/SHA256.h"

using namespace mlir;

namespace dlc {

// Epilogues and chains longer than this are cut: the name is a label, not the program.
static constexpr size_t kMaxNamedOps = 5;
// NVRTC 13 writes past a buffer of 100,000 characters where an identifier is as long.
static constexpr size_t kMostOfSizeName = 24;
static constexpr int64_t kMostOfWindow = 11;

static std::string joined(ArrayRef<int64_t> sizes) {
  if (sizes.empty())
    return "scalar";
  return llvm::join(llvm::map_range(sizes, [](int64_t size) { return std::to_string(size); }), "x");
}

// "3x3", "3x3s2", "3x1s2x1d2": a window's kernel, strides and dilations.
static std::string window(ArrayRef<int64_t> kernel, ArrayRef<int64_t> strides, ArrayRef<int64_t> dilations) {
  std::string text = joined(kernel);
  auto add = [&](char letter, ArrayRef<int64_t> values) {
    if (llvm::all_of(values, [](int64_t value) { return value == 1; }))
      return;
    text += letter + (llvm::all_equal(values) ? std::to_string(values.front()) : joined(values));
  };
  add('s', strides);
  add('d', dilations);
  return text;
}

static std::string poolName(PoolOp pool) {
  return stringifyPoolKind(pool.getKind()).str() + "pool" +
         window(pool.getKernel(), pool.getStrides(), pool.getDilations()) + "_" + joined(shapeOf(pool.getResult()));
}

// What kind of normalization a reduction with its surroundings is, where it is a known one.
static std::optional<StringRef> idiom(Block &body) {
  unsigned maxima = 0, minima = 0, sums = 0, exps = 0, logs = 0, roots = 0, quotients = 0, iotas = 0;
  std::optional<ReduceKind> first;
  bool givesRows = false; // normalized ones; without, it is a sum that something else follows
  for (Operation &op : body) {
    if (auto reduce = dyn_cast<ReduceOp>(op)) {
      givesRows |= llvm::any_of(body.getTerminator()->getOperands(),
                                [&](Value yielded) { return shapeOf(yielded) == shapeOf(reduce.getOperand()); });
      first = first.value_or(reduce.getKind());
      maxima += reduce.getKind() == ReduceKind::max;
      minima += reduce.getKind() == ReduceKind::min;
      sums += reduce.getKind() == ReduceKind::sum;
    }
    iotas += isa<IotaOp>(op);
    exps += isa<ExpOp>(op);
    logs += isa<LogOp>(op);
    roots += isa<SqrtOp, RsqrtOp>(op);
    quotients += isa<DivOp>(op);
  }
  if (iotas > 0 && maxima + minima == 2 && sums == 0)
    return StringRef(first == ReduceKind::max ? "arg_max" : "arg_min");
  if (maxima == 1 && sums == 1 && exps == 1)
    return logs ? StringRef("log_softmax") : quotients ? StringRef("softmax") : StringRef("log_sum_exp");
  if (sums == 2 && roots == 1 && givesRows)
    return StringRef("layer_norm");
  if (sums == 1 && roots == 1 && givesRows)
    return StringRef("rms_norm");
  return std::nullopt;
}

// "add_relu", "mul_add_and_3_more"; reductions as "sum", "max".
static std::string chain(ArrayRef<Operation *> ops) {
  SmallVector<std::string> words;
  for (Operation *op : ops.take_front(kMaxNamedOps)) {
    if (auto reduce = dyn_cast<ReduceOp>(op))
      words.push_back("reduce_" + stringifyReduceKind(reduce.getKind()).str());
    else
      words.push_back(op->getName().stripDialect().str());
  }
  if (ops.size() > kMaxNamedOps)
    words.push_back("and_" + std::to_string(ops.size() - kMaxNamedOps) + "_more");
  return llvm::join(words, "_");
}

// "hby32" for (h + 31) floordiv 32.
static std::string sizeName(const SizeSymbol &symbol, ArrayRef<SizeSymbol> symbols) {
  std::string name;
  auto append = [&](StringRef text) {
    llvm::copy_if(text.take_front(kMostOfSizeName), std::back_inserter(name), llvm::isAlnum);
  };
  auto division = dyn_cast_or_null<AffineBinaryOpExpr>(symbol.quotient);
  auto divisor = division ? dyn_cast<AffineConstantExpr>(division.getRHS()) : AffineConstantExpr();
  if (!divisor) {
    append(symbol.name);
    return name;
  }
  for (auto [i, of] : llvm::enumerate(symbols))
    if (division.isFunctionOfSymbol(unsigned(i)))
      append(of.name);
  return name + "by" + std::to_string(divisor.getValue());
}

// Numbers that come of an open size: "61" is called "batch", "122" "2batch". Small ones are windows rather than
// quotients.
static std::string nameSizes(StringRef name, ArrayRef<SizeSymbol> symbols) {
  std::string result;
  while (!name.empty()) {
    StringRef digits = name.take_while(llvm::isDigit), rest = name.drop_front(digits.size());
    int64_t number;
    auto symbol = symbols.end();
    if (!digits.getAsInteger(10, number) && number > 0)
      symbol = llvm::find_if(symbols, [&](const SizeSymbol &each) {
        return each.quotient ? number == each.nominal && number > kMostOfWindow : number % each.nominal == 0;
      });
    if (symbol == symbols.end()) {
      result += digits;
    } else {
      result += number == symbol->nominal ? "" : std::to_string(number / symbol->nominal);
      result += sizeName(*symbol, symbols);
    }
    StringRef others = rest.take_until(llvm::isDigit);
    result += others;
    name = rest.drop_front(others.size());
  }
  return result;
}

// "attention_12x128x128x64": batches (heads, too), queries, keys, size of a head.
static std::optional<std::string> attentionName(Block &body) {
  for (MatmulOp product : body.getOps<MatmulOp>()) {
    std::string why;
    std::optional<AttentionOps> attention = findAttention(product, why);
    if (!attention)
      continue;
    ContractionView view = cast<ContractionOpInterface>(attention->scores.getOperation()).getContractionView();
    return "attention_" + joined({view.batches(), view.rows(), view.columns(), view.depth()});
  }
  return std::nullopt;
}

static std::string nominalName(KernelOp kernel) {
  Block &body = kernel.getBody().front();
  std::string head;
  SmallVector<Operation *> others;
  for (Operation &op : body.without_terminator()) {
    if (isa<ConstantOp>(op))
      continue;
    if (kernel.getRoot() == KernelRoot::reduction && isa<ReshapeOp, SliceOp, ConcatOp>(op))
      continue; // parts of rows
    if (auto contraction = dyn_cast<ContractionOpInterface>(op); contraction && head.empty())
      head = contraction.getContractionLabel();
    else if (auto pool = dyn_cast<PoolOp>(op); pool && head.empty())
      head = poolName(pool);
    else
      others.push_back(&op);
  }
  // Casts are named where there is nothing else; the result's type ends the name anyway.
  auto isCast = [](Operation *op) { return isa<CastOp>(op); };
  if (!head.empty() || !llvm::all_of(others, isCast))
    llvm::erase_if(others, isCast);
  std::string name;
  if (std::optional<std::string> attention = attentionName(body)) {
    name = *attention;
  } else if (!head.empty()) {
    name = head;
    if (!others.empty())
      name += "_" + chain(others);
  } else {
    std::optional<StringRef> known = kernel.getRoot() == KernelRoot::reduction ? idiom(body) : std::nullopt;
    name = known ? known->str() : others.empty() ? "copy" : chain(others);
    Value shaped = kernel.getNumOperands() ? kernel.getInputs().front() : kernel.getOutputs().front();
    for (Operation *op : others)
      if (isa<ReduceOp>(op)) {
        shaped = op->getOperand(0);
        break;
      }
    if (kernel.getRoot() != KernelRoot::reduction)
      shaped = kernel.getOutputs().front();
    name += "_" + joined(shapeOf(shaped));
  }
  Type element = typeOf(kernel.getOutputs().front()).getElementType();
  if (!element.isF32())
    name += "_" + StringRef(typeName(element)).lower();
  return name;
}

std::string kernelName(KernelOp kernel) {
  std::string name = nominalName(kernel);
  bool isOpen = llvm::any_of(
      llvm::concat<const Type>(llvm::to_vector(kernel.getOperandTypes()), llvm::to_vector(kernel.getResultTypes())),
      hasSizes);
  return isOpen ? nameSizes(name, sizeSymbols(kernel->getParentOfType<ModuleOp>())) : name;
}

// The ops of a region and their types.
static std::string regionText(Block &block) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  llvm::DenseMap<Value, unsigned> numbers;
  auto number = [&](Value value) { return numbers.try_emplace(value, numbers.size()).first->second; };
  for (BlockArgument argument : block.getArguments())
    stream << " %" << number(argument) << argument.getType();
  for (Operation &op : block) {
    stream << "\n" << op.getName() << op.getRawDictionaryAttrs();
    // Properties hold the inherent attributes; a resource prints as its name, which is one tensor's alone.
    stream << op.getPropertiesAsAttribute();
    for (Value operand : op.getOperands())
      stream << " %" << number(operand);
    stream << " ->";
    for (Value result : op.getResults())
      stream << " %" << number(result) << result.getType();
  }
  return text;
}

std::string kernelText(KernelOp kernel) {
  std::string text;
  llvm::raw_string_ostream(text) << kernel.getRoot() << kernel.getScheduleAttr();
  return text + regionText(kernel.getBody().front());
}

// Which operands are constants, a letter for each.
static std::string constantOperands(KernelOp kernel) {
  std::string text;
  for (Value input : kernel.getInputs())
    text += input.getDefiningOp<ConstantOp>() ? 'c' : 'v';
  return text;
}

static std::string digest(StringRef target, KernelRoot root, StringRef text) {
  std::string all;
  llvm::raw_string_ostream(all) << target << ' ' << root << text;
  return llvm::toHex(llvm::SHA256::hash(llvm::arrayRefFromStringRef(all)), /*LowerCase=*/true).substr(0, 32);
}

std::string kernelKey(KernelOp kernel) {
  auto isOpen = [](Value value) { return hasSizes(value.getType()); };
  if (llvm::any_of(kernel.getInputs(), isOpen) || llvm::any_of(kernel.getOutputs(), isOpen))
    return "";
  return digest("cpu", kernel.getRoot(), constantOperands(kernel) + regionText(kernel.getBody().front()));
}

std::string kernelKey(func::FuncOp kernel) {
  auto root = kernel->getAttrOfType<KernelRootAttr>("root");
  if (!root || llvm::any_of(kernel.getArgumentTypes(), hasSizes) || llvm::any_of(kernel.getResultTypes(), hasSizes))
    return "";
  return digest("cuda", root.getValue(), regionText(kernel.getBody().front()));
}

std::string uniqueName(StringRef name, llvm::StringSet<> &taken) {
  std::string unique = name.str();
  for (unsigned i = 2; !taken.insert(unique).second; ++i)
    unique = name.str() + "_" + std::to_string(i);
  return unique;
}

void nameKernels(ModuleOp module) {
  llvm::StringMap<StringAttr> known;
  llvm::StringSet<> taken;
  for (func::FuncOp function : module.getOps<func::FuncOp>())
    taken.insert(function.getName());
  module.walk([&](KernelOp kernel) {
    StringAttr &name = known[kernelText(kernel) + constantOperands(kernel)];
    if (!name)
      name = StringAttr::get(module.getContext(), uniqueName(kernelName(kernel), taken));
    kernel->setAttr(kNameAttribute, name);
  });
}

} // namespace dlc
