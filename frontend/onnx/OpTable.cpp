// Looks ops up.
#include "frontend/onnx/OpTable.h"
#include "frontend/onnx/OpSchema.h"
#include <limits>
#include <map>

using namespace llvm;
using namespace dlc::frontend;

namespace {

using Key = std::pair<StringRef, StringRef>;

const std::map<Key, SmallVector<const OpRow *, 2>> &table() {
  static const auto *rows = [] {
    auto *map = new std::map<Key, SmallVector<const OpRow *, 2>>;
    for (ArrayRef<OpRow> family :
         {activationRows(),    attentionRows(),  constantRows(),     contractionRows(), ifRows(),
          elementwiseRows(),   geometryRows(),   indexingRows(),     lossRows(),        mlRows(),
          normalizationRows(), poolingRows(),    quantizationRows(), recurrenceRows(),  reductionRows(),
          refusedRows(),       resizeRows(),     shapeRows(),        signalRows(),      streamingRows(),
          trainingRows(),      valueShapeRows(), loopRows(),         scanRows(),        regionRows(),
          detRows(),           sequenceRows()})
      for (const OpRow &row : family)
        (*map)[{row.domain, row.name}].push_back(&row);
    return map;
  }();
  return *rows;
}

} // namespace

const OpRow *dlc::frontend::findRow(StringRef domain, StringRef name, int64_t version, std::string &why) {
  auto found = table().find({domain, name});
  std::string set = domain.empty() ? "" : " of the domain '" + domain.str() + "'";
  if (found == table().end()) {
    why = "op '" + name.str() + "'" + set;
    if (findSchema(domain, name, std::numeric_limits<int64_t>::max())) {
      why += " is not supported: it is not written yet";
      return nullptr;
    }
    why += " is not known";
    for (const auto &[key, rows] : table())
      if (key.second == name && key.first != domain)
        why += key.first.empty() ? "; the standard domain has an op of this name"
                                 : "; the domain '" + key.first.str() + "' has an op of this name";
    return nullptr;
  }
  for (const OpRow *row : found->second)
    if (version >= row->since && (row->until == 0 || version <= row->until)) {
      if (!row->refusal)
        return row;
      why = "op '" + name.str() + "'" + set + " is not supported: " + row->refusal;
      return nullptr;
    }
  why = "op '" + name.str() + "'" + set + " is not in opset " + std::to_string(version) + ", but in opset ";
  for (auto [i, row] : enumerate(found->second)) {
    why += (i ? ", " : "") + std::to_string(row->since);
    why += row->until ? " to " + std::to_string(row->until) : " and later";
  }
  return nullptr;
}
