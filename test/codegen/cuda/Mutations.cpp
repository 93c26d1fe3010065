#include "test/codegen/cuda/Mutations.h"
#include "test/codegen/cuda/PtxText.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/xxhash.h"

#include <algorithm>

using llvm::ArrayRef;
using llvm::StringRef;
using llvm::Twine;

namespace dlc::test {

static constexpr StringRef kFamilies[] = {"barrier",   "async",   "bound",         "offset", "index",
                                          "predicate", "shuffle", "uninitialised", "matrix"};
ArrayRef<StringRef> mutationFamilies() { return kFamilies; }

namespace {

bool isInteger(StringRef text, int64_t &value) { return !text.empty() && !text.getAsInteger(0, value); }

// "ld.global.v2.f32" -> bytes of one element.
unsigned elementBytes(const PtxStatement &statement) {
  if (statement.is("ldmatrix") || statement.is("stmatrix") || statement.is("cp.async"))
    return 16;
  StringRef digits = statement.type().ltrim("bfsu");
  unsigned bits = 32;
  if (digits.starts_with("16x2"))
    return 4;
  digits.consumeInteger(10, bits);
  return std::max(1u, bits / 8);
}

class Finder {
public:
  Finder(StringRef ptx, const PtxBody &body, ArrayRef<StringRef> sourceLines)
      : ptx(ptx), body(body), sourceLines(sourceLines) {}

  std::vector<Mutation> run() {
    size_t counted = 0;
    for (const PtxStatement &each : body.statements) {
      statement = &each;
      size_t at = size_t(each.text.data() - ptx.data());
      line += unsigned(ptx.slice(counted, at).count('\n'));
      counted = at;
      if (each.is("call") || each.is("ret") || each.is("exit"))
        continue;
      synchronization();
      bounds();
      offsets();
      indices();
      predicates();
      shuffles();
      matrices();
      uninitialised();
    }
    return std::move(found);
  }

private:
  void add(StringRef family, StringRef part, const Twine &replacement, const Twine &change,
           const Twine &declaration = "") {
    Mutation mutation;
    mutation.family = family;
    mutation.change = change.str();
    if (statement->sourceLine && statement->sourceLine <= sourceLines.size())
      mutation.source = sourceLines[statement->sourceLine - 1].trim().str();
    mutation.declaration = declaration.str();
    mutation.begin = size_t(part.data() - ptx.data());
    mutation.end = mutation.begin + part.size();
    mutation.replacement = replacement.str();
    mutation.line = line;
    addProbe(mutation, part);
    found.push_back(std::move(mutation));
  }
  void addProbe(Mutation &mutation, StringRef part);
  void remove(StringRef family) { add(family, statement->text, "", statement->opcode + " removed"); }
  std::string withOpcode(StringRef from, StringRef to) {
    std::string opcode = statement->opcode.str();
    opcode.replace(opcode.find(from.str()), from.size(), to.str());
    return opcode;
  }
  void changeOpcode(StringRef family, StringRef from, StringRef to) {
    std::string changed = withOpcode(from, to);
    add(family, statement->opcode, changed, statement->opcode + " -> " + changed);
  }
  void changeConstant(StringRef family, StringRef operand, int64_t by) {
    int64_t value;
    if (isInteger(operand, value))
      add(family, operand, Twine(value + by), statement->opcode + (by > 0 ? " constant +" : " constant ") + Twine(by));
  }

  void synchronization();
  void bounds();
  void offsets();
  void indices();
  void predicates();
  void shuffles();
  void matrices();
  void uninitialised();

  StringRef ptx;
  const PtxBody &body;
  ArrayRef<StringRef> sourceLines;
  const PtxStatement *statement = nullptr;
  unsigned line = 1;
  std::vector<Mutation> found;
};

void Finder::addProbe(Mutation &mutation, StringRef part) {
  const PtxStatement &s = *statement;
  mutation.probeBegin = size_t(s.text.data() - ptx.data());
  mutation.probeEnd = mutation.probeBegin + s.text.size();
  std::string changed = (ptx.slice(mutation.probeBegin, mutation.begin) + mutation.replacement +
                         ptx.slice(mutation.end, mutation.probeEnd))
                            .str();
  std::string trap = s.guard.empty() ? "trap; " : ("@" + s.guard + " trap; ").str();
  mutation.probe = trap + s.text.str(); // reached at all
  if (part.starts_with("@")) {          // the guard is changed: for all lanes, or for those that it keeps away
    StringRef opposite = s.guard.starts_with("!") ? s.guard.drop_front() : s.guard;
    StringRef not_ = s.guard.starts_with("!") ? "" : "!";
    mutation.probe =
        (mutation.replacement.empty() ? "@" + not_ + opposite + " trap; " : Twine("trap; ")).str() + s.text.str();
    return;
  }
  if (s.operands.empty() || !s.guard.empty() || !mutation.declaration.empty() || mutation.replacement.empty())
    return;
  StringRef result = s.operands[0].split('|').first, type = body.typeOf(result);
  if (type.empty() || s.is("ld") || s.is("atom"))
    return;
  // Both ways, and a trap where the results differ.
  size_t at = changed.find(s.operands[0].str());
  changed.replace(at, s.operands[0].size(), s.operands[0].contains('|') ? "%planted|%plantedOther" : "%planted");
  bool predicate = type == ".pred";
  std::string bits = ".b" + type.ltrim(".bfsu").str();
  mutation.probeDeclaration = (".reg " + type + " %planted; .reg .pred %plantedOther, %plantedTrap;").str();
  mutation.probe = (changed + "; " + s.text + (predicate ? "; xor.pred" : "; setp.ne" + bits) +
                    " %plantedTrap, %planted, " + result + "; @%plantedTrap trap")
                       .str();
}

void Finder::synchronization() {
  const PtxStatement &s = *statement;
  if (s.is("bar.") || s.is("barrier."))
    remove("barrier");
  if (s.is("fence") || s.is("membar") || s.is("mbarrier") || s.is("wgmma") || s.is("setmaxnreg"))
    remove("async");
  if (s.is("mbarrier.init"))
    for (int64_t by : {1, -1})
      changeConstant("async", s.operands[1], by);
  if (s.is("mbarrier.arrive.expect_tx"))
    for (int64_t by : {16, -16})
      changeConstant("async", s.operands[2], by);
  if (s.is("wgmma.wait_group"))
    changeConstant("async", s.operands[0], 1);
  if (!s.is("cp.async"))
    return;
  if (s.is("cp.async.bulk")) {
    remove("async");
    return;
  }
  if (s.is("cp.async.commit") || s.is("cp.async.wait")) {
    remove("async");
    if (s.is("cp.async.wait_group"))
      changeConstant("async", s.operands[0], 1);
    return;
  }
  if (s.operands.size() == 4) { // with the bytes to read: the rest is filled with zeros
    StringRef both(s.operands[2].data(), size_t(s.operands[3].end() - s.operands[2].data()));
    add("async", both, s.operands[2], s.opcode + " reads all bytes");
  }
}

void Finder::bounds() {
  const PtxStatement &s = *statement;
  if (!s.is("setp.") || !StringRef("su").contains(s.type()[0]))
    return;
  static constexpr std::pair<StringRef, StringRef> kOther[] = {
      {".lt.", ".le."}, {".le.", ".lt."}, {".gt.", ".ge."}, {".ge.", ".gt."}, {".eq.", ".ne."},
      {".ne.", ".eq."}, {".lo.", ".ls."}, {".ls.", ".lo."}, {".hi.", ".hs."}, {".hs.", ".hi."}};
  for (auto [from, to] : kOther)
    if (s.opcode.contains(from)) {
      changeOpcode("bound", from, to);
      break;
    }
  for (StringRef operand : llvm::drop_begin(s.operands))
    for (int64_t by : {1, -1})
      changeConstant("bound", operand, by);
}

// [%rd1+4] -> its neighbours.
void Finder::offsets() {
  const PtxStatement &s = *statement;
  if (s.has(".param") || s.is("prefetch")) // which is a hint
    return;
  for (StringRef operand : s.operands) {
    if (!operand.starts_with("["))
      continue;
    StringRef inside = operand.drop_front().drop_back();
    if (inside.contains(',')) // a tensor map and coordinates
      continue;
    auto [base, text] = inside.split('+');
    int64_t offset = 0;
    if (!text.empty() && !isInteger(text.trim(), offset))
      continue;
    unsigned bytes = elementBytes(s), all = s.has(".v4") ? 4 * bytes : s.has(".v2") ? 2 * bytes : bytes;
    for (int64_t by : {int64_t(all), -int64_t(all)})
      add("offset", inside, base + "+" + Twine(offset + by), s.opcode + " address " + (by > 0 ? "+" : "") + Twine(by));
  }
}

// Constants in the arithmetic of positions. Large ones are magic numbers of divisions and of math functions, where the
// neighbour may serve as well.
void Finder::indices() {
  const PtxStatement &s = *statement;
  static constexpr StringRef kOpcodes[] = {"add.s", "sub.s", "mul.lo", "mul.wide", "mad.lo", "mad.wide",
                                           "shl.b", "shr.",  "and.b",  "or.b",     "xor.b"};
  if (llvm::none_of(kOpcodes, [&](StringRef opcode) { return s.is(opcode); }))
    return;
  for (StringRef operand : llvm::drop_begin(s.operands)) {
    int64_t value;
    if (isInteger(operand, value) && std::abs(value) < (1 << 20))
      changeConstant("index", operand, value > 0 || s.is("sub") ? 1 : -1);
  }
}

void Finder::predicates() {
  const PtxStatement &s = *statement;
  if (!s.guard.empty()) {
    StringRef guard(s.text.data(), size_t(s.guard.end() - s.text.data()));
    std::string opposite = s.guard.starts_with("!") ? "@" + s.guard.drop_front().str() : "@!" + s.guard.str();
    add("predicate", guard, opposite, s.opcode + " guard inverted");
    add("predicate", guard, "", s.opcode + " guard dropped");
  }
  if (s.is("selp")) {
    StringRef both(s.operands[1].data(), size_t(s.operands[2].end() - s.operands[1].data()));
    add("predicate", both, s.operands[2] + ", " + s.operands[1], s.opcode + " inverted");
  }
  if (s.is("and.pred"))
    changeOpcode("predicate", "and", "or");
  if (s.is("or.pred"))
    changeOpcode("predicate", "or", "and");
}

void Finder::shuffles() {
  const PtxStatement &s = *statement;
  if (s.is("shfl") && s.operands.size() == 5) {
    add("shuffle", s.operands[2], "0", s.opcode + " lane 0");
    add("shuffle", s.operands[4], "65535", s.opcode + " mask of half a warp");
  }
  if (s.is("vote") || s.is("redux") || s.is("match") || s.is("bar.warp"))
    add("shuffle", s.operands.back(), "65535", s.opcode + " mask of half a warp");
}

// Fragments: what ldmatrix brings, and which registers mma takes.
void Finder::matrices() {
  const PtxStatement &s = *statement;
  if (s.is("ldmatrix") || s.is("stmatrix")) {
    std::string changed = s.opcode.str();
    size_t at = changed.find(".trans");
    if (at != std::string::npos)
      changed.erase(at, 6);
    else
      changed.insert(changed.find(".shared"), ".trans");
    add("matrix", s.opcode, changed, s.opcode + " -> " + changed);
  }
  auto swapFragment = [&](unsigned i, StringRef name) {
    StringRef inside = s.operands[i].drop_front().drop_back();
    auto [first, rest] = inside.split(',');
    auto [second, more] = rest.split(',');
    if (!second.empty())
      add("matrix", inside, second + ", " + first + (more.empty() ? "" : ", ") + more,
          s.opcode + " " + name + " fragment swapped");
  };
  if (s.is("wgmma.mma_async")) {
    const bool ofRegisters = s.operands[1].starts_with("{"); // then the lhs is never transposed
    if (ofRegisters) {
      swapFragment(1, "A");
    } else {
      StringRef both(s.operands[1].data(), size_t(s.operands[2].end() - s.operands[1].data()));
      add("matrix", both, s.operands[2] + ", " + s.operands[1], s.opcode + " operands swapped");
    }
    for (unsigned i = 6; i < s.operands.size(); ++i)
      add("matrix", s.operands[i], s.operands[i] == "0" ? "1" : "0",
          s.opcode + (i == 6 && !ofRegisters ? " A" : " B") + " transposed");
  }
  if (!s.is("mma.sync"))
    return;
  swapFragment(1, "A");
  swapFragment(2, "B");
}

// Every source register, one at a time, becomes one that was never written.
void Finder::uninitialised() {
  const PtxStatement &s = *statement;
  if (s.operands.empty() || s.is("bra") || s.is("bar"))
    return;
  bool noResult = s.operands[0].starts_with("[") || s.is("red.");
  StringRef sources(s.operands[0].data(), size_t(s.text.end() - s.operands[0].data()));
  if (!noResult)
    sources = sources.drop_front(s.operands[0].size());
  for (size_t at = sources.find('%'); at != StringRef::npos; at = sources.find('%', at + 1)) {
    StringRef name = sources.drop_front(at).take_while([](char c) { return c == '%' || isalnum(c) || c == '_'; });
    StringRef type = body.typeOf(name);
    if (!type.empty())
      add("uninitialised", name, "%planted", s.opcode + " source " + type, ".reg " + type + " %planted;");
  }
}

} // namespace

std::vector<Mutation> findMutations(StringRef ptx, StringRef kernel, ArrayRef<StringRef> sourceLines) {
  PtxBody body = readBody(ptx, kernel);
  return Finder(ptx, body, sourceLines).run();
}

std::string plant(StringRef ptx, StringRef kernel, const Mutation &mutation) {
  size_t begin = readBody(ptx, kernel).begin;
  return (ptx.take_front(begin) + mutation.declaration + ptx.slice(begin, mutation.begin) + mutation.replacement +
          ptx.drop_front(mutation.end))
      .str();
}

std::string plantProbe(StringRef ptx, StringRef kernel, const Mutation &mutation) {
  size_t begin = readBody(ptx, kernel).begin;
  return (ptx.take_front(begin) + mutation.probeDeclaration + ptx.slice(begin, mutation.probeBegin) + mutation.probe +
          ptx.drop_front(mutation.probeEnd))
      .str();
}

std::vector<Mutation> sample(std::vector<Mutation> mutations, StringRef kernel, unsigned limit) {
  // By a hash of what the mutation is, not of where: a change of the kernel elsewhere leaves the sample as it was.
  llvm::StringMap<unsigned> seen;
  std::vector<std::pair<uint64_t, size_t>> order;
  for (auto [i, mutation] : llvm::enumerate(mutations)) {
    std::string identity = kernel.str() + mutation.key();
    identity += "#" + std::to_string(seen[identity]++);
    order.push_back({llvm::xxh3_64bits(identity), i});
  }
  llvm::sort(order);
  llvm::StringMap<unsigned> taken;
  std::vector<size_t> chosen;
  for (auto [hash, i] : order)
    if (taken[mutations[i].family]++ < limit)
      chosen.push_back(i);
  llvm::sort(chosen);
  std::vector<Mutation> result;
  for (size_t i : chosen)
    result.push_back(std::move(mutations[i]));
  return result;
}

} // namespace dlc::test
