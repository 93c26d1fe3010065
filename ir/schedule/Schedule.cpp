#include "ir/schedule/Schedule.h"
#include "mlir/IR/Builders.h"

using namespace mlir;

namespace dlc {

bool ScheduleParameter::allows(int64_t value) const {
  return values.empty() ? value >= least && value <= most : llvm::is_contained(values, value);
}

std::string ScheduleParameter::expected() const {
  if (values.empty())
    return "from " + std::to_string(least) + " to " + std::to_string(most);
  constexpr size_t most = 20;
  std::string text = "one of ";
  llvm::interleave(
      values.take_front(most), [&](int64_t value) { text += std::to_string(value); }, [&] { text += ", "; });
  if (values.size() > most)
    text += " and " + std::to_string(values.size() - most) + " more";
  return text;
}

const ScheduleParameter *ScheduleKind::find(StringRef parameter) const {
  for (const ScheduleParameter &each : parameters)
    if (parameter == each.name)
      return &each;
  return nullptr;
}

const ScheduleKind *findScheduleKind(ArrayRef<const ScheduleKind *> kinds, StringRef name) {
  for (const ScheduleKind *kind : kinds)
    if (name == kind->name)
      return kind;
  return nullptr;
}

Schedule::Schedule(const ScheduleKind &kind) : kind(&kind) {
  for (const ScheduleParameter &parameter : kind.parameters)
    values.push_back(parameter.start());
}

static size_t indexOf(const ScheduleKind &kind, StringRef name) {
  const ScheduleParameter *parameter = kind.find(name);
  if (!parameter)
    llvm_unreachable("a parameter that the kind does not have");
  return size_t(parameter - kind.parameters.begin());
}

int64_t Schedule::get(StringRef parameter) const { return values[indexOf(*kind, parameter)]; }
void Schedule::set(StringRef parameter, int64_t value) { values[indexOf(*kind, parameter)] = value; }

DictionaryAttr Schedule::attribute(MLIRContext *context) const {
  Builder builder(context);
  NamedAttrList entries;
  entries.set("kind", builder.getStringAttr(kind->name));
  for (auto [parameter, value] : llvm::zip_equal(kind->parameters, values))
    entries.set(parameter.name, builder.getI64IntegerAttr(value));
  return entries.getDictionary(context);
}

std::optional<Schedule> Schedule::fromAttribute(DictionaryAttr attribute, ArrayRef<const ScheduleKind *> kinds) {
  auto name = attribute ? attribute.getAs<StringAttr>("kind") : StringAttr();
  const ScheduleKind *kind = name ? findScheduleKind(kinds, name.getValue()) : nullptr;
  if (!kind || attribute.size() != kind->parameters.size() + 1)
    return std::nullopt;
  Schedule schedule(*kind);
  for (auto [parameter, value] : llvm::zip_equal(kind->parameters, schedule.values)) {
    auto given = attribute.getAs<IntegerAttr>(parameter.name);
    if (!given || !parameter.allows(given.getInt()))
      return std::nullopt;
    value = given.getInt();
  }
  return schedule;
}

std::string Schedule::text() const {
  std::string text = std::string("kind:") + kind->name;
  for (auto [parameter, value] : llvm::zip_equal(kind->parameters, values))
    text += std::string(",") + parameter.name + ":" + std::to_string(value);
  return text;
}

std::optional<Schedule> Schedule::fromText(StringRef text, ArrayRef<const ScheduleKind *> kinds) {
  SmallVector<StringRef> items;
  text.split(items, ',');
  StringRef first = items.front();
  const ScheduleKind *kind = first.consume_front("kind:") ? findScheduleKind(kinds, first) : nullptr;
  if (!kind || items.size() != kind->parameters.size() + 1)
    return std::nullopt;
  Schedule schedule(*kind);
  for (StringRef item : ArrayRef(items).drop_front()) {
    auto [name, number] = item.split(':');
    const ScheduleParameter *parameter = kind->find(name);
    int64_t value;
    if (!parameter || number.getAsInteger(10, value) || !parameter->allows(value))
      return std::nullopt;
    schedule.set(name, value);
  }
  return schedule;
}

} // namespace dlc
