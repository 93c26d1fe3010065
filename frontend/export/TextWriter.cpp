#include "frontend/export/TextWriter.h"
#include "frontend/text/Builtin.h"
#include "llvm/ADT/StringExtras.h"
#include <cmath>

using namespace mlir;

namespace dlc::frontend {

std::string wordFor(StringRef name) {
  std::string plain = name.str();
  for (char &c : plain)
    c = llvm::isAlnum(c) ? c : '_';
  static constexpr StringRef words[] = {"for",    "if",  "else", "in",  "def",  "model", "train", "entry",
                                        "return", "and", "or",   "not", "true", "false", "none"};
  bool isTaken =
      text::findBuiltin(plain) || llvm::is_contained(words, plain) ||
      llvm::is_contained({"f32", "f64", "f16", "bf16", "i8", "i16", "i32", "i64", "u8", "u16", "bool"}, plain);
  return plain.empty() || llvm::isDigit(plain.front()) || isTaken ? "x_" + plain : plain;
}

// A function's name may be that of a value where the function is not needed behind it.
static bool isWord(StringRef name) { return wordFor(name) == name || text::findBuiltin(name); }

std::string TextWriter::fail(Location location, const Twine &what) {
  if (!failed)
    emitError(location) << what;
  failed = true;
  return "";
}

std::string TextWriter::localName(StringRef name) {
  std::string plain = wordFor(name), unique = plain;
  for (unsigned i = 2; !taken.insert(unique).second; ++i)
    unique = plain + "_" + std::to_string(i);
  return unique;
}

std::string TextWriter::give(Value value, StringRef name) {
  if (!isWord(name) || !taken.insert(name).second)
    return names[value] = localName(name);
  if (text::findBuiltin(name))
    hidden.push_back(name.str());
  return names[value] = name.str();
}

std::string TextWriter::layerOf(Value value, StringRef what) const {
  StringRef name = graph.stateOf(value);
  return name.consume_back(what) && name.consume_back(".") ? name.str() : "";
}

std::string TextWriter::applied(Value x, const std::string &made, const std::string &of) {
  std::string operand = use(x);
  call = made;
  layer = of;
  return operand;
}

std::string TextWriter::init(StringRef option, ArrayRef<std::string> states, StringRef usual, int64_t fanIn,
                             int64_t fanOut) {
  std::optional<std::string> found;
  for (const std::string &state : states) {
    FailureOr<std::optional<std::string>> one = file.firstValue(state, fanIn, fanOut);
    if (mlir::failed(one)) {
      failed = true;
      return "";
    }
    if (state != states.front() && *one != found)
      return fail(graph.entry.getLoc(), "states " + Twine(states.front()) + " and " + state +
                                            " begin in two ways, expected one for the layer");
    found = *one;
  }
  return found && *found != usual ? (", " + option + "=" + *found).str() : "";
}

std::string TextWriter::useNumber(Value value) {
  std::optional<double> number = numberOf(value);
  auto type = cast<RankedTensorType>(value.getType());
  return number && type.getRank() == 0 && !std::isnan(*number) ? numberText(type.getElementType(), *number)
                                                               : use(value);
}

std::string TextWriter::use(Value value) {
  if (failed)
    return "";
  if (auto known = names.find(value); known != names.end()) {
    used.insert(value);
    return known->second;
  }
  Statement statement;
  statement.place = graph.placeOf(value);
  if (isa<BlockArgument>(value)) {
    std::string owner = layerOf(value, "value");
    std::string what = graph.stateOf(value).empty() ? "argument " + std::to_string(std::get<2>(statement.place))
                                                    : "state " + graph.stateOf(value).str();
    if (owner.empty())
      return fail(graph.entry.getLoc(), what + " is not the weight of a layer of the language");
    auto shape = cast<RankedTensorType>(value.getType()).getShape();
    statement.text = "weights(" + shapeText(shape) + init("init", {owner + ".value"}, "glorot_uniform") + ", name=\"" +
                     owner + "\")";
  } else {
    Operation *op = value.getDefiningOp();
    std::optional<std::string> text = before ? before(*this, value) : std::nullopt;
    call.clear();
    layer.clear();
    for (TextRow row : layerTexts())
      if (!text && !failed)
        text = row(*this, value);
    if (!text && !failed && op->getNumResults() == 1)
      text = opText(*this, op);
    if (!text && !failed)
      return fail(op->getLoc(), "'" + Twine(op->getName().getStringRef()) + "' is nothing that the language says");
    if (failed)
      return "";
    statement.text = *text;
    statement.call = std::exchange(call, "");
    statement.layer = std::exchange(layer, "");
  }
  std::string owner = isa<BlockArgument>(value) ? layerOf(value, "value") : statement.layer;
  if (!owner.empty() && graph.layers.contains(owner))
    return fail(value.getLoc(), "the loss applies a layer of the model, " + Twine(owner) + ", expected one of its own");
  if (!owner.empty())
    layers.insert(owner);
  auto given = wanted.find(value);
  statement.name = given == wanted.end() ? "$" + std::to_string(statements.size()) + "$" : given->second;
  statements.push_back(statement);
  return names[value] = statement.name;
}

std::string TextWriter::body(ArrayRef<std::pair<std::string, Value>> results) {
  // A value is called as the result that it is, where nothing else has that name; else the result is named last.
  SmallVector<std::string> last;
  for (const auto &[name, value] : results) {
    bool isFree = wordFor(name) == name && !names.count(value) && !wanted.count(value) && taken.insert(name).second;
    if (isFree)
      wanted[value] = name;
    bool isOwn = isFree || (isWord(name) && !llvm::is_contained(last, name));
    last.push_back(isOwn ? name : localName(name));
  }
  SmallVector<Value> live;
  for (const auto &[name, value] : results) {
    use(value);
    live.push_back(value);
  }
  live.append(graph.entry.getBody().front().getTerminator()->operand_begin(),
              graph.entry.getBody().front().getTerminator()->operand_end());
  if (!before)
    for (Value value : graph.deadEnds(live))
      use(value);
  if (failed)
    return "";
  SmallVector<std::string> renamed, values;
  for (auto [name, result] : llvm::zip_equal(last, results))
    if (std::string found = names[result.second]; found != name) {
      renamed.push_back(name);
      values.push_back(found);
    }
  if (!renamed.empty()) {
    std::string given = llvm::join(values, ", ");
    statements.push_back(
        {llvm::join(renamed, ", "), values.size() > 1 ? "[" + given + "]" : given, "", "", {~0u, 2, 0}});
  }
  for (StringRef name : layers.keys())
    graph.layers.insert(name);
  std::string text = print();
  return failed ? "" : text + "  return " + llvm::join(last, ", ") + "\n";
}

// A call in parts: "conv1d(2, 3" and its keywords 'padding="same"', 'name="x"'.
static std::pair<std::string, SmallVector<std::string>> partsOf(StringRef call) {
  SmallVector<std::string> parts{""};
  int depth = 0;
  for (char c : call.drop_back()) { // the bracket at the end
    depth += StringRef("([").contains(c) ? 1 : StringRef(")]").contains(c) ? -1 : 0;
    if (c == ',' && depth == 1)
      parts.push_back("");
    else if (c != ' ' || !parts.back().empty())
      parts.back() += c;
  }
  auto isKeyword = [](StringRef part) {
    return part.take_until([](char c) { return c == '(' || c == '"'; }).contains('=');
  };
  std::string head = parts.front();
  auto keywords = llvm::find_if(ArrayRef(parts).drop_front(), isKeyword);
  for (const std::string &part : llvm::make_range(ArrayRef(parts).begin() + 1, keywords))
    head += ", " + part;
  return {head, SmallVector<std::string>(keywords, ArrayRef(parts).end())};
}

// A layer that is applied several times is made once, with what all its applications say.
std::map<std::string, TextWriter::Shared> TextWriter::sharedLayers() {
  std::map<std::string, Shared> layers;
  for (const Statement &statement : statements) {
    if (statement.layer.empty())
      continue;
    auto [head, keywords] = partsOf(statement.call);
    auto [found, isFirst] = layers.try_emplace(statement.layer, Shared{head, keywords, "", 0});
    Shared &layer = found->second;
    ++layer.uses;
    llvm::erase_if(layer.keywords,
                   [&, &said = keywords](const std::string &one) { return !llvm::is_contained(said, one); });
    if (layer.head != head)
      fail(graph.entry.getLoc(),
           "layer " + statement.layer + " is applied in two ways, " + layer.head + ") and " + head + ")");
  }
  return layers;
}

std::string TextWriter::print() {
  llvm::sort(statements, [](const Statement &a, const Statement &b) { return a.place < b.place; });
  std::map<std::string, Shared> layers = sharedLayers();
  std::string text;
  llvm::StringMap<std::string> numbered; // names of values that have none of their own
  for (const Statement &statement : statements) {
    std::string applied = statement.text;
    if (!statement.layer.empty() && layers[statement.layer].uses > 1) {
      Shared &layer = layers[statement.layer];
      if (layer.name.empty()) {
        layer.name = localName(statement.layer);
        text += "  " + layer.name + " = " + layer.head + ", " + llvm::join(layer.keywords, ", ") + ")\n";
      }
      SmallVector<std::string> own = partsOf(statement.call).second;
      llvm::erase_if(own, [&](const std::string &one) { return llvm::is_contained(layer.keywords, one); });
      applied += " |> " + layer.name + (own.empty() ? "" : "(" + llvm::join(own, ", ") + ")");
    } else if (!statement.layer.empty()) {
      applied += " |> " + statement.call;
    }
    if (statement.name.front() == '$')
      numbered[statement.name] = localName("x" + std::to_string(numbered.size()));
    text += "  " + statement.name + " = " + applied + "\n";
  }
  for (const auto &[placeholder, name] : numbered)
    for (size_t at = 0; (at = text.find(placeholder.str(), at)) != std::string::npos;)
      text.replace(at, placeholder.size(), name);
  for (const std::string &name : hidden)
    for (StringRef line : llvm::split(text, '\n'))
      if (line.contains((" " + name + "(").c_str()) || line.contains(("=" + name + "(").c_str()) ||
          line.contains(("=" + name + ",").c_str()))
        fail(graph.entry.getLoc(), "the input " + Twine(name) + " hides the function that is needed");
  return text;
}

} // namespace dlc::frontend
