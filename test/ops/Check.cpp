// dlc-op-check --list FILE [--cache FOLDER] [--device cpu|emu] [--only TEXT] [--verbose]: every op x every element type
// that its constraints accept, compiled and run on the CPU and on the emulated device, against the reference
// interpreter. What does not work stands in FILE with its reason; what stands there and works fails, and so does an op
// without a row. The last line is `N passed, N failed, N skipped`.
#include "ir/Dlc.h"
#include "mlir/IR/IRMapping.h"
#include "test/ops/Case.h"
#include "test/ops/Child.h"
#include "test/ops/Device.h"
#include "test/ops/List.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace dlc::test;

namespace {
namespace cl = llvm::cl;
cl::opt<std::string> listFile("list", cl::Required, cl::desc("the strict list of what does not work"));
cl::opt<std::string> device("device", cl::desc("cpu or emu alone"));
cl::opt<std::string> only("only", cl::desc("rows whose name holds this alone"));
cl::opt<std::string> cacheDir("cache", cl::desc("folder of compiled programs (default: DLC_CACHE_DIR, else none)"));
cl::opt<bool> verbose("verbose", cl::desc("also say how what is listed fails"));

constexpr size_t kBatch = 120; // cases in one module: one NVRTC program, one shared object

// One @main that computes all of the cases, in order.
OwningOpRef<ModuleOp> combined(ArrayRef<const Case *> cases, MLIRContext &context) {
  OpBuilder builder(&context);
  Location location = builder.getUnknownLoc();
  OwningOpRef<ModuleOp> module = ModuleOp::create(location);
  SmallVector<Type> inputs, results;
  for (const Case *each : cases) {
    llvm::append_range(inputs, each->function().getArgumentTypes());
    llvm::append_range(results, each->function().getResultTypes());
  }
  builder.setInsertionPointToStart(module->getBody());
  auto main = func::FuncOp::create(builder, location, "main", builder.getFunctionType(inputs, results));
  Block *block = main.addEntryBlock();
  builder.setInsertionPointToStart(block);
  SmallVector<Value> values;
  unsigned next = 0;
  for (const Case *each : cases) {
    IRMapping mapping;
    for (Value argument : each->function().getArguments())
      mapping.map(argument, block->getArgument(next++));
    Block &body = each->function().getBody().front();
    for (Operation &op : body.without_terminator())
      builder.clone(op, mapping);
    for (Value value : body.getTerminator()->getOperands())
      values.push_back(mapping.lookup(value));
  }
  func::ReturnOp::create(builder, location, values);
  return module;
}

// Runs the cases as one program. A line for each, how it fails; none with an error where the program does not run.
std::string runTogether(ArrayRef<const Case *> cases, Target target, MLIRContext &context, std::string &error) {
  std::vector<dlc::Tensor> inputs, results;
  for (const Case *each : cases) {
    llvm::append_range(inputs, each->inputs);
    for (const dlc::Tensor &tensor : each->expected)
      results.push_back(dlc::Tensor::zeros(tensor.type()));
  }
  OwningOpRef<ModuleOp> module = combined(cases, context);
  error = compileAndRun(*module, target, inputs, results);
  std::string verdicts;
  if (!error.empty())
    return verdicts;
  size_t next = 0;
  for (const Case *each : cases) {
    std::string first;
    for (const dlc::Tensor &tensor : each->expected) {
      std::string text = difference(*each->row, results[next++], tensor);
      if (!text.empty() && first.empty())
        first = "wrong: " + text;
    }
    verdicts += first + "\n";
  }
  return verdicts;
}

class Checker {
public:
  Checker(Target target, MLIRContext &context, const List &list) : target(target), context(context), list(list) {}

  // What is listed runs alone: it may bring down the others.
  void check(ArrayRef<Case> cases) {
    std::vector<const Case *> batch;
    auto flush = [&] {
      together(batch);
      batch.clear();
    };
    for (const Case &each : cases) {
      if (!each.refused.empty())
        note(each, each.refused);
      else if (list.reasons.count(key(each)))
        together({&each});
      else if (batch.push_back(&each); batch.size() == kBatch)
        flush();
    }
    if (!batch.empty())
      flush();
  }

  // Compares with the list; `all`: the whole table has run.
  void report(unsigned &passed, unsigned &failed, unsigned &skipped, bool all) {
    for (const auto &[name, failure] : failures) {
      auto listed = list.reasons.find(name);
      bool isListed = listed != list.reasons.end();
      if (failure.empty() == isListed)
        llvm::outs() << "FAILED " << name << ": " << (isListed ? "stands in the list, but works" : StringRef(failure))
                     << "\n";
      else if (isListed && verbose)
        llvm::outs() << "listed " << name << ": " << failure << "\n";
      ++(failure.empty() == isListed ? failed : isListed ? skipped : passed);
    }
    for (const auto &[name, reason] : list.reasons)
      if (all && StringRef(name).starts_with(nameOf(target)) && !failures.count(name)) {
        llvm::outs() << "FAILED " << name << ": stands in the list, but the op does not take this type\n";
        ++failed;
      }
  }

private:
  std::string key(const Case &each) const { return std::string(nameOf(target)) + " " + each.name(); }
  void note(const Case &each, const std::string &failure) {
    std::string &text = failures[key(each)];
    if (text.empty())
      text = failure;
  }
  void together(ArrayRef<const Case *> cases) {
    std::string refusal, end;
    std::string answer = inChild(
        [&] {
          std::string verdicts = runTogether(cases, target, context, refusal);
          return refusal.empty() ? "ran\n" + verdicts : refusal;
        },
        end);
    SmallVector<StringRef> lines;
    StringRef(answer).split(lines, '\n');
    const bool ran = end.empty() && lines.front() == "ran";
    if (!ran && cases.size() > 1) { // one of them
      together(cases.take_front(cases.size() / 2));
      together(cases.drop_front(cases.size() / 2));
      return;
    }
    for (auto [i, each] : llvm::enumerate(cases))
      note(*each, ran ? lines[i + 1].str() : end.empty() ? answer : end);
  }

  Target target;
  MLIRContext &context;
  const List &list;
  std::map<std::string, std::string> failures; // "cpu add f32" -> the first failure, or ""
};

// Rows of all registered ops, each accepted with some element type.
unsigned checkRows(MLIRContext &context, ArrayRef<Row> rows, ArrayRef<std::vector<Case>> cases) {
  static const char *const structural[] = {"dlc.constant", "dlc.cut",    "dlc.if",        "dlc.kernel",
                                           "dlc.launch",   "dlc.number", "dlc.read_size", "dlc.size",
                                           "dlc.repeat",   "dlc.state",  "dlc.while",     "dlc.yield"};
  unsigned failed = 0;
  auto fail = [&](const Twine &text) {
    llvm::outs() << "FAILED " << text << "\n";
    ++failed;
  };
  std::set<std::string> known;
  for (auto [row, made] : llvm::zip_equal(rows, cases)) {
    known.insert("dlc." + StringRef(row.name).split('.').first.str());
    if (made.empty())
      fail(row.name + ": the op accepts no element type as the row writes it");
  }
  for (RegisteredOperationName name : context.getRegisteredOperations())
    if (name.getDialectNamespace() == "dlc" && !llvm::is_contained(structural, name.getStringRef()) &&
        !known.count(name.getStringRef().str()))
      fail(name.getStringRef() + ": no row in test/ops");
  return failed;
}

} // namespace

int main(int argc, char **argv) {
  cl::ParseCommandLineOptions(argc, argv, "every op with every element type on every device\n");
  if (!cacheDir.empty())
    setenv("DLC_CACHE_DIR", cacheDir.c_str(), 1);
  DialectRegistry registry;
  registry.insert<dlc::DlcDialect, func::FuncDialect>();
  MLIRContext context(registry, MLIRContext::Threading::DISABLED);
  context.loadAllAvailableDialects();
  std::vector<Row> rows = opRows();
  std::set<std::string> names;
  for (const Row &row : rows)
    names.insert(row.name);
  const List list = List::read(listFile, names);
  if (!list.error.empty()) {
    llvm::errs() << list.error << "\n";
    return 2;
  }
  const bool all = only.empty();
  std::string wanted = device, part = only; // linking may reset options
  std::vector<std::vector<Case>> byRow;
  for (const Row &row : rows)
    byRow.push_back(StringRef(row.name).contains(part) ? casesOf(row, context) : std::vector<Case>());
  unsigned passed = 0, skipped = 0, failed = all ? checkRows(context, rows, byRow) : 0;
  std::vector<Case> cases;
  for (std::vector<Case> &made : byRow)
    std::move(made.begin(), made.end(), std::back_inserter(cases));
  for (Target target : {Target::Cpu, Target::Emulated})
    if (wanted.empty() || wanted == nameOf(target)) {
      Checker checker(target, context, list);
      checker.check(cases);
      checker.report(passed, failed, skipped, all);
    }
  llvm::outs() << passed << " passed, " << failed << " failed, " << skipped << " skipped\n";
  return failed || !passed;
}
