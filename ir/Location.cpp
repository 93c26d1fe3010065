#include "ir/Location.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;

namespace dlc {

// NameLoc(name, FusedLoc<"type">[unknown]).
Location nodeLocation(MLIRContext *context, StringRef name, StringRef opType) {
  Location unknown = UnknownLoc::get(context);
  Location type = FusedLoc::get(context, {unknown}, StringAttr::get(context, opType));
  return NameLoc::get(StringAttr::get(context, name), type);
}

using Node = std::pair<StringAttr, StringAttr>; // name, type

static void collect(Location location, llvm::SetVector<Node> &nodes) {
  if (auto name = dyn_cast<NameLoc>(location)) {
    auto inner = dyn_cast<FusedLoc>(name.getChildLoc());
    auto type = inner ? dyn_cast_if_present<StringAttr>(inner.getMetadata()) : StringAttr();
    if (type)
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
    text += text.empty() ? "'" : ", '";
    text += name.str() + "' (" + type.str() + ")";
  }
  return text;
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
