// exportText: an entry in the text language.
#include "frontend/export/TextWriter.h"
#include "frontend/Export.h"
#include "frontend/text/Builtin.h"
#include "frontend/text/Format.h"
#include "ir/Location.h"
#include "llvm/ADT/StringExtras.h"
#include <cmath>

using namespace mlir;

namespace dlc::frontend {

std::string shapeText(ArrayRef<int64_t> values) {
  return "[" + llvm::join(llvm::map_range(values, [](int64_t value) { return std::to_string(value); }), ", ") + "]";
}

std::string listText(ArrayRef<int64_t> values) {
  return !values.empty() && llvm::all_equal(values) ? std::to_string(values.front()) : shapeText(values);
}

// The shortest text that reads as this number of the element type.
std::string numberText(Type element, double value) {
  if (!isa<FloatType>(element))
    return std::to_string(int64_t(value));
  if (value == std::rint(value) && std::abs(value) < 1e9)
    return std::to_string(int64_t(value));
  char text[40];
  for (int digits = 1; digits <= 17; ++digits) {
    std::snprintf(text, sizeof(text), "%.*g", digits, value);
    double read = std::strtod(text, nullptr);
    if (read == value || (element.isF32() && float(read) == float(value)))
      break;
  }
  StringRef mantissa, exponent;
  std::tie(mantissa, exponent) = StringRef(text).split('e');
  if (exponent.empty())
    return text;
  return mantissa.str() + "e" + std::to_string(std::atoi(exponent.str().c_str()));
}

std::string elementText(Type element) {
  Builder builder(element.getContext());
  for (StringRef name : {"f32", "f64", "f16", "bf16", "i8", "i16", "i32", "i64", "u8", "u16", "bool"})
    if (std::optional<Type> known = text::elementTypeNamed(builder, name); known && *known == element)
      return name.str();
  return "";
}

std::optional<std::string> paddingText(ArrayRef<int64_t> operand, ArrayRef<int64_t> kernel, ArrayRef<int64_t> strides,
                                       ArrayRef<int64_t> dilations, ArrayRef<int64_t> low, ArrayRef<int64_t> high) {
  bool isValid = true, isSame = true;
  for (size_t i = 0; i < kernel.size(); ++i) {
    int64_t size = operand[i + 1], count = (size + strides[i] - 1) / strides[i];
    int64_t total = std::max<int64_t>(0, (count - 1) * strides[i] + dilations[i] * (kernel[i] - 1) + 1 - size);
    isValid &= low[i] == 0 && high[i] == 0;
    isSame &= low[i] == total / 2 && high[i] == total - total / 2;
  }
  return isValid  ? std::optional<std::string>("")
         : isSame ? std::optional<std::string>(", padding=\"same\"")
                  : std::nullopt;
}

std::string TextWriter::fail(Location location, const Twine &what) {
  if (!failed)
    emitError(location) << what;
  failed = true;
  return "";
}

std::string TextWriter::plainName(StringRef name) {
  std::string plain = name.str();
  for (char &c : plain)
    c = llvm::isAlnum(c) ? c : '_';
  static constexpr StringRef words[] = {"for",    "if",  "else", "in",  "def",  "model", "train", "entry",
                                        "return", "and", "or",   "not", "true", "false", "none"};
  if (plain.empty() || llvm::isDigit(plain.front()) || text::findBuiltin(plain) || llvm::is_contained(words, plain))
    plain = "x_" + plain;
  std::string unique = plain;
  for (unsigned i = 2; !taken.insert(unique).second; ++i)
    unique = plain + "_" + std::to_string(i);
  return unique;
}

std::string TextWriter::layerOf(Value value, StringRef what) const {
  auto argument = dyn_cast<BlockArgument>(value);
  FlatSymbolRefAttr state = argument ? argumentState(entry, argument.getArgNumber()) : FlatSymbolRefAttr();
  StringRef name = state ? state.getValue() : "";
  return name.consume_back(what) && name.consume_back(".") ? name.str() : "";
}

std::string TextWriter::applied(Value x, const std::string &made, const std::string &of) {
  std::string operand = use(x);
  call = made;
  layer = of;
  return operand;
}

std::string TextWriter::useNumber(Value value) {
  auto constant = value.getDefiningOp<ConstantOp>();
  auto splat = constant ? dyn_cast<SplatElementsAttr>(constant.getValue()) : SplatElementsAttr();
  if (!splat || cast<RankedTensorType>(value.getType()).getRank() != 0)
    return use(value);
  Type element = splat.getElementType();
  return numberText(element, isa<FloatType>(element) ? splat.getSplatValue<APFloat>().convertToDouble()
                                                     : double(splat.getSplatValue<APInt>().getSExtValue()));
}

std::string TextWriter::use(Value value) {
  if (failed)
    return "";
  if (auto known = names.find(value); known != names.end())
    return known->second;
  Statement statement;
  if (auto argument = dyn_cast<BlockArgument>(value)) {
    std::string owner = layerOf(value, "value");
    if (owner.empty())
      return fail(entry.getLoc(), "state " + Twine(argumentState(entry, argument.getArgNumber()).getValue()) +
                                      " is not the weight of a layer of the language");
    auto shape = cast<RankedTensorType>(value.getType()).getShape();
    statement.text = "weights(" + shapeText(shape) + ", name=\"" + owner + "\")";
  } else {
    Operation *op = value.getDefiningOp();
    std::optional<std::string> text;
    call.clear();
    layer.clear();
    for (TextRow row : layerTexts())
      if (!text)
        text = row(*this, value);
    if (!text && op->getNumResults() == 1)
      text = opText(*this, op);
    if (!text && !failed)
      return fail(op->getLoc(), "'" + Twine(op->getName().getStringRef()) + "' is nothing that the language says");
    if (failed)
      return "";
    statement.text = *text;
    statement.call = std::exchange(call, "");
    statement.layer = std::exchange(layer, "");
  }
  auto given = wanted.find(value);
  statement.name = given == wanted.end() ? plainName("x" + std::to_string(statements.size())) : given->second;
  statements.push_back(statement);
  return names[value] = statement.name;
}

LogicalResult TextWriter::write(StringRef model, const std::map<std::string, int64_t> &dims, std::string &text) {
  Operation *end = entry.getBody().front().getTerminator();
  std::string name = plainName(model), inputs;
  for (BlockArgument argument : entry.getArguments()) {
    unsigned number = argument.getArgNumber();
    if (argumentState(entry, number))
      continue;
    auto type = cast<RankedTensorType>(argument.getType());
    auto given = entry.getArgAttrOfType<StringAttr>(number, "dlc.name");
    auto dimNames = entry.getArgAttrOfType<ArrayAttr>(number, "dlc.dim_names");
    names[argument] = plainName(given ? given.getValue() : "x");
    SmallVector<std::string> sizes;
    for (auto [i, size] : llvm::enumerate(type.getShape())) {
      StringRef dim = dimNames && i < dimNames.size() ? cast<StringAttr>(dimNames[i]).getValue() : "";
      sizes.push_back(dims.count(dim.str()) ? dim.str() : std::to_string(size));
      taken.insert(sizes.back());
    }
    inputs += (inputs.empty() ? "" : ", ") + names[argument] + ": " + elementText(type.getElementType()) +
              (sizes.empty() ? "" : "[" + llvm::join(sizes, ", ") + "]");
  }
  SmallVector<std::pair<std::string, Value>> outputs;
  for (auto [i, value] : llvm::enumerate(end->getOperands()))
    if (!resultState(entry, i)) {
      auto given = entry.getResultAttrOfType<StringAttr>(i, "dlc.name");
      outputs.push_back({plainName(given ? given.getValue() : "output"), value});
      wanted.try_emplace(value, outputs.back().first);
    }
  for (const auto &[output, value] : outputs)
    if (std::string found = use(value); !failed && found != output)
      statements.push_back({output, found, "", ""});
  for (auto [i, value] : llvm::enumerate(end->getOperands()))
    if (FlatSymbolRefAttr state = resultState(entry, i); state && !failed) {
      auto carried = dyn_cast<OpResult>(value);
      bool isCarried = carried && isa<LstmOp, GruOp, RnnOp>(carried.getOwner());
      if (!isCarried && value != argumentOfState(entry, state))
        fail(entry.getLoc(), "state " + Twine(state.getValue()) + " changes, expected a model that leaves its states");
    }
  if (failed)
    return failure();
  // A layer that is applied several times is made once.
  std::map<std::string, unsigned> uses;
  for (const Statement &statement : statements)
    ++uses[statement.layer];
  std::map<std::string, std::string> made;
  text = "model " + name + "(" + inputs + ") {\n";
  for (const Statement &statement : statements) {
    std::string applied = statement.text;
    if (!statement.layer.empty() && uses[statement.layer] > 1) {
      std::string &shared = made[statement.layer];
      if (shared.empty()) {
        shared = plainName(statement.layer);
        text += "  " + shared + " = " + statement.call + "\n";
      }
      applied += " |> " + shared;
    } else if (!statement.layer.empty()) {
      applied += " |> " + statement.call;
    }
    text += "  " + statement.name + " = " + applied + "\n";
  }
  text += "  return " + llvm::join(llvm::make_first_range(outputs), ", ") + "\n}\n";
  return success();
}

} // namespace dlc::frontend

FailureOr<std::string> dlc::exportText(func::FuncOp entry, StringRef model,
                                       const std::map<std::string, int64_t> &dims) {
  std::string text;
  if (failed(frontend::TextWriter(entry).write(model, dims, text)))
    return failure();
  text::Problems problems;
  return text::format(text, problems);
}
