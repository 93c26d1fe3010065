#include "ir/Location.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;

namespace dlc {

// NameLoc(name, FusedLoc<"type">[unknown]); FusedLoc<["type", "output"]> where the name is that of an output.
Location nodeLocation(MLIRContext *context, StringRef name, StringRef opType, bool isOutput) {
  Location unknown = UnknownLoc::get(context);
  Attribute type = StringAttr::get(context, opType);
  if (isOutput)
    type = ArrayAttr::get(context, {type, StringAttr::get(context, "output")});
  return NameLoc::get(StringAttr::get(context, name), FusedLoc::get(context, {unknown}, type));
}

using Node = std::pair<StringAttr, Attribute>; // name, what FusedLoc says

static void collect(Location location, llvm::SetVector<Node> &nodes) {
  if (auto name = dyn_cast<NameLoc>(location)) {
    auto inner = dyn_cast<FusedLoc>(name.getChildLoc());
    Attribute type = inner ? inner.getMetadata() : Attribute();
    if (isa_and_present<StringAttr, ArrayAttr>(type))
      nodes.insert({name.getName(), type});
    collect(name.getChildLoc(), nodes);
  } else if (auto fused = dyn_cast<FusedLoc>(location)) {
    for (Location part : fused.getLocations())
      collect(part, nodes);
  } else if (auto call = dyn_cast<CallSiteLoc>(location)) {
    collect(call.getCallee(), nodes);
    collect(call.getCaller(), nodes);
  }
}

std::string describeNodes(Location location) {
  llvm::SetVector<Node> nodes;
  collect(location, nodes);
  std::string text;
  for (auto [name, type] : nodes) {
    auto ofOutput = dyn_cast<ArrayAttr>(type);
    StringAttr op = ofOutput ? cast<StringAttr>(ofOutput[0]) : cast<StringAttr>(type);
    text += std::string(text.empty() ? "" : ", ") + (ofOutput ? "of output '" : "'");
    text += name.str() + "' (" + op.str() + ")";
  }
  return text;
}

StringRef withoutConstraintNumber(StringRef message) {
  StringRef rest = message;
  bool numbered = !rest.empty() && llvm::isUpper(rest.front());
  rest = rest.drop_front(numbered ? 1 : 0);
  size_t digits = rest.find_first_not_of("0123456789");
  return numbered && digits != 0 && digits != StringRef::npos && rest.substr(digits).starts_with(": ")
             ? rest.substr(digits + 2)
             : message;
}

SmallVector<std::string> nodeNames(Location location) {
  llvm::SetVector<Node> nodes;
  collect(location, nodes);
  SmallVector<std::string> names;
  for (auto [name, type] : nodes)
    names.push_back(name.str());
  return names;
}

} // namespace dlc
