// dlc-planted-bugs FILE.mlir --survivors LIST: plants bugs in the PTX of every kernel function, one at a time, and runs
// them on the emulated device. The device must report each, or the comparison with the reference interpreter must
// fail; what survives must stand in the list. A change that makes no difference anywhere in any run (a probe in its
// place finds none) is no bug. The last line is `N passed, N failed`.
#include "ir/Sizes.h"
#include "ir/reference/Interpreter.h"
#include "mlir/Parser/Parser.h"
#include "test/codegen/cuda/KernelData.h"
#include "test/codegen/cuda/KernelRunner.h"
#include "test/codegen/cuda/Mutations.h"
#include "test/codegen/cuda/Survivors.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include <atomic>
#include <cmath>
#include <cstdlib>
#include <map>
#include <thread>

using namespace mlir;
using namespace dlc::test;

namespace {
namespace cl = llvm::cl;
cl::opt<std::string> file(cl::Positional, cl::Required, cl::desc("FILE.mlir"));
cl::opt<std::string> survivorsFile("survivors", cl::desc("the list of survivors"));
cl::opt<unsigned> limit("limit", cl::desc("bugs planted of each family in each kernel, at most (default: the list's)"));
cl::opt<std::string> tableFile("table", cl::desc("compare with the table in this file"));
cl::opt<bool> writeTable("write-table", cl::desc("write --table's file instead"));
cl::opt<std::string> only("only", cl::desc("the kernel of this name alone"));
cl::opt<unsigned> jobs("jobs", cl::init(2), cl::desc("threads"));
cl::opt<bool> verbose("verbose", cl::desc("say of each bug how it was found"));
cl::opt<bool> dump("dump", cl::desc("print the PTX and stop"));
cl::opt<std::string> cacheDir("cache", cl::desc("folder of compiled programs (default: DLC_CACHE_DIR, else none)"));

// The runs of a kernel: each with inputs and an order of warps and blocks of its own. The first inputs are random, the
// second hold few different values, and NaN and infinities where the outputs bear them. In the third, whole slices are
// NaN, in the fourth single elements: reading too much shows, even where it is multiplied by zero.
constexpr unsigned kRuns = 4;

enum class Outcome { Reported, Compared, NoEffect, Survived, Invalid };
constexpr unsigned kOutcomes = 5;

// A kernel that is right, with what a run of it needs.
struct Subject {
  std::string name, ptx;
  std::vector<dlc::Tensor> inputs[kRuns], expected[kRuns];
  KernelRun run;
  std::vector<Mutation> all, planted;

  KernelResult execute(const std::string &text, size_t index) const;
  // "" where the results of run `index` are right.
  std::string judge(const KernelResult &result, size_t index) const;
};

KernelResult Subject::execute(const std::string &text, size_t index) const {
  KernelRun now = run;
  now.seed = index;
  for (const dlc::Tensor &input : inputs[index])
    now.inputs.push_back(input.bytes());
  return runKernel(text, now);
}

std::string Subject::judge(const KernelResult &result, size_t index) const {
  for (auto [i, tensor] : llvm::enumerate(expected[index])) {
    KernelComparison compared =
        compareTensors(dlc::Tensor::fromBytes(tensor.type(), result.outputs[i]), tensor, KernelTolerance());
    if (!compared.equal())
      return "output " + std::to_string(i) + " differs at " + std::to_string(compared.worst);
  }
  return "";
}

struct Trial {
  const Subject *subject;
  const Mutation *mutation;
  Outcome outcome = Outcome::Survived;
  std::string how;
};

void attempt(Trial &trial) {
  std::string text = plant(trial.subject->ptx, trial.subject->name, *trial.mutation);
  for (size_t index = 0; index < kRuns; ++index) {
    KernelResult result = trial.subject->execute(text, index);
    if (!result.error.empty()) {
      bool loaded = !StringRef(result.error).starts_with("PTX line");
      trial.outcome = loaded ? Outcome::Reported : Outcome::Invalid;
      trial.how = result.error;
      return;
    }
    trial.how = trial.subject->judge(result, index);
    if (!trial.how.empty()) {
      trial.outcome = Outcome::Compared;
      return;
    }
  }
  std::string probe = plantProbe(trial.subject->ptx, trial.subject->name, *trial.mutation);
  trial.outcome = Outcome::NoEffect;
  for (size_t index = 0; index < kRuns && trial.outcome == Outcome::NoEffect; ++index) {
    KernelResult result = trial.subject->execute(probe, index);
    trial.how = result.error;
    if (!result.error.empty())
      trial.outcome = StringRef(result.error).starts_with("PTX line") ? Outcome::Invalid : Outcome::Survived;
  }
}

// The share of finite elements in what the reference makes of the inputs.
FailureOr<double> finiteShare(func::FuncOp function, ArrayRef<dlc::Tensor> inputs) {
  auto outputs = dlc::interpret(function, inputs);
  if (failed(outputs))
    return failure();
  int64_t finite = 0, all = 0;
  for (const dlc::Tensor &output : *outputs)
    for (int64_t i = 0; i < output.size(); ++i, ++all)
      finite += std::isfinite(output.get(i).real);
  return all ? double(finite) / double(all) : 0;
}

// The rhs of a contraction whose lhs is padded: where it meets padding, a kernel multiplies it by zero, and the
// reference leaves it out.
bool isFilter(Value value) {
  return llvm::any_of(value.getUsers(), [&](Operation *user) {
    auto contraction = dyn_cast<dlc::ContractionOpInterface>(user);
    return contraction && user->getOperand(1) == value && isa<dlc::ChannelsOpInterface>(user);
  });
}

// Less than this share of finite outputs says too little.
constexpr double kEnough = 1.0 / 6;

FailureOr<std::vector<dlc::Tensor>> coarseInputs(func::FuncOp function) {
  std::vector<dlc::Tensor> inputs;
  for (bool special : {true, false}) {
    inputs = randomInputs(function.getArgumentTypes(), function.getSymName(), 2, special);
    std::vector<dlc::Tensor> plain = randomInputs(function.getArgumentTypes(), function.getSymName(), 2, false);
    for (auto [number, input] : llvm::enumerate(inputs)) {
      if (isFilter(function.getArgument(unsigned(number))))
        input = plain[number];
      int64_t row = input.rank() && input.shape().back() > 8 ? input.shape().back() : input.size();
      for (int64_t i = 0; i < input.size() && isa<FloatType>(input.elementType()); ++i) {
        bool largest = i / row % 2 && i % row >= row - i / row % 8; // some at the end of odd rows
        input.set(i, dlc::Scalar::ofReal(input.elementType(), largest ? 3 : std::rint(input.get(i).real)));
      }
    }
    auto share = finiteShare(function, inputs);
    if (failed(share))
      return failure();
    if (*share >= kEnough)
      break;
  }
  return inputs;
}

// Makes single elements NaN, as many as leave enough outputs finite. The filter of a convolution stays as it is: where
// it meets padding, a kernel multiplies it by zero, and the reference leaves it out.
FailureOr<std::vector<dlc::Tensor>> sprinkledInputs(func::FuncOp function) {
  std::vector<dlc::Tensor> inputs;
  for (unsigned each : {8, 32, 128, 512, 2048}) {
    std::mt19937 random(each);
    inputs = randomInputs(function.getArgumentTypes(), function.getSymName(), 4, false);
    for (auto [number, input] : llvm::enumerate(inputs))
      for (int64_t i = 0; i < input.size() && isa<FloatType>(input.elementType()); ++i)
        if (random() % each == 0 && !isFilter(function.getArgument(unsigned(number))))
          input.set(i, dlc::Scalar::ofReal(input.elementType(), NAN));
    auto share = finiteShare(function, inputs);
    if (failed(share))
      return failure();
    if (*share >= 2 * kEnough)
      break;
  }
  return inputs;
}

// Makes every third slice of each input NaN (no divisor of a tile), from the first on (an address that a guard keeps
// away is often that of the first element), along the axis that leaves the most outputs finite, where that is enough.
FailureOr<std::vector<dlc::Tensor>> poisonedInputs(func::FuncOp function) {
  std::vector<dlc::Tensor> inputs = randomInputs(function.getArgumentTypes(), function.getSymName(), 3, false);
  double before = 1;
  for (auto [number, input] : llvm::enumerate(inputs)) {
    if (!isa<FloatType>(input.elementType()))
      continue;
    dlc::Tensor plain = input, chosen = input;
    double best = 0; // of the shares that leave something to the other inputs
    int64_t stride = 1;
    for (int64_t axis = plain.rank() - 1; axis >= 0; stride *= plain.shape()[axis--]) {
      bool filter = isFilter(function.getArgument(unsigned(number)));
      if (plain.shape()[axis] < 2 || (filter && axis + 1 != plain.rank())) // of a filter whole channels alone
        continue;
      input = plain;
      for (int64_t i = 0; i < input.size(); ++i)
        if (i / stride % input.shape()[axis] % 3 == 0)
          input.set(i, dlc::Scalar::ofReal(input.elementType(), NAN));
      auto share = finiteShare(function, inputs);
      if (failed(share))
        return failure();
      if (*share >= kEnough && *share >= 0.4 * before && *share > best) {
        best = *share;
        chosen = input;
      }
    }
    input = chosen;
    before = best ? best : before;
  }
  return inputs;
}

// Compiles one kernel function alone, runs it unharmed, and chooses its bugs.
LogicalResult prepare(func::FuncOp kernel, Subject &subject) {
  subject.name = kernel.getSymName().str();
  OwningOpRef<ModuleOp> module = ModuleOp::create(kernel.getLoc());
  module->push_back(kernel->clone());
  if (auto sizes = kernel->getParentOp()->getAttr(dlc::kSizesAttribute))
    (*module)->setAttr(dlc::kSizesAttribute, sizes);
  auto compiled = compileKernels(*module, "sm_90a", cacheDir);
  auto sources = dlc::cuda::generateCudaSources(*module, "sm_90a");
  if (failed(compiled) || failed(sources))
    return failure();
  subject.ptx = compiled->ptx[0];
  subject.run.kernel = subject.name;
  subject.run.launch = compiled->kernels[0].launch;
  subject.run.sizes = sizesOfLaunch(kernel);
  OwningOpRef<func::FuncOp> launch = launching(kernel);
  func::FuncOp function = *launch;
  auto coarse = coarseInputs(function), poisoned = poisonedInputs(function), sprinkled = sprinkledInputs(function);
  if (failed(coarse) || failed(poisoned) || failed(sprinkled))
    return failure();
  subject.inputs[0] = randomInputs(function.getArgumentTypes(), subject.name, 1, false);
  subject.inputs[1] = *coarse;
  subject.inputs[2] = *poisoned;
  subject.inputs[3] = *sprinkled;
  for (unsigned index = 0; index < kRuns; ++index) {
    auto expected = dlc::interpret(function, subject.inputs[index]);
    if (failed(expected))
      return failure();
    subject.expected[index] = std::move(*expected);
  }
  for (dlc::Tensor &output : subject.expected[0])
    subject.run.outputBytes.push_back(output.bytes().size());
  llvm::append_range(subject.run.outputBytes, roomBytes(kernel));
  uint64_t instructions = 0;
  for (size_t index = 0; index < kRuns; ++index) {
    KernelResult result = subject.execute(subject.ptx, index);
    std::string problem = result.error.empty() ? subject.judge(result, index) : result.error;
    if (!problem.empty())
      return kernel.emitError("fails without a planted bug: ") << problem;
    instructions = std::max(instructions, result.warpInstructions);
  }
  subject.run.budget = 3 * instructions + 10000;
  SmallVector<StringRef> lines;
  StringRef(sources->modules[0].source).split(lines, '\n');
  subject.all = findMutations(subject.ptx, subject.name, lines);
  subject.planted = sample(subject.all, subject.name, limit);
  return success();
}

void runAll(std::vector<Trial> &trials) {
  std::atomic<size_t> next{0};
  auto work = [&] {
    for (size_t i; (i = next.fetch_add(1)) < trials.size();)
      attempt(trials[i]);
  };
  std::vector<std::thread> pool;
  for (unsigned i = 1; i < jobs; ++i)
    pool.emplace_back(work);
  work();
  for (std::thread &thread : pool)
    thread.join();
}

struct Counts {
  unsigned of[kOutcomes] = {};
  unsigned operator[](Outcome outcome) const { return of[int(outcome)]; }
  unsigned found() const { return of[0] + of[1]; }
  unsigned bugs() const { return found() + (*this)[Outcome::Survived]; }
  double percent() const { return bugs() ? 100.0 * found() / bugs() : 100; }
};

void printRow(raw_ostream &os, StringRef name, const Counts &counts) {
  os << "| " << name << " | " << counts.bugs() + counts[Outcome::NoEffect] << " | " << counts[Outcome::NoEffect]
     << " | " << counts[Outcome::Reported] << " | " << counts[Outcome::Compared] << " | " << counts[Outcome::Survived]
     << llvm::format(" | %.1f %% |\n", counts.percent());
}

void printTable(raw_ostream &os, const std::vector<std::unique_ptr<Subject>> &subjects,
                const std::vector<Trial> &trials) {
  std::map<std::pair<StringRef, StringRef>, Counts> cells; // by kernel and family; "" for all
  for (const Trial &trial : trials)
    for (StringRef kernel : {StringRef(trial.subject->name), StringRef()})
      for (StringRef family : {trial.mutation->family, StringRef()})
        ++cells[{kernel, family}].of[int(trial.outcome)];
  os << "| family | planted | no difference | reported by the device | found by comparison | survived | found |\n"
     << "| --- | --- | --- | --- | --- | --- | --- |\n";
  for (StringRef family : mutationFamilies())
    printRow(os, family, cells[{"", family}]);
  printRow(os, "all", cells[{"", ""}]);
  os << "\nBy kernel: reported + found by comparison + survived.\n\n| kernel | places |";
  for (StringRef family : mutationFamilies())
    os << " " << family << " |";
  os << " found |\n| --- | --- |";
  for (size_t i = 0; i <= mutationFamilies().size(); ++i)
    os << " --- |";
  os << "\n";
  for (auto &subject : subjects) {
    os << "| " << subject->name << " | " << subject->all.size() << " |";
    for (StringRef family : mutationFamilies()) {
      const Counts &counts = cells[{subject->name, family}];
      if (counts.bugs())
        os << " " << counts[Outcome::Reported] << " + " << counts[Outcome::Compared] << " + "
           << counts[Outcome::Survived] << " |";
      else
        os << " |";
    }
    const Counts &counts = cells[{subject->name, ""}];
    os << llvm::format(" %.1f %% |\n", counts.percent());
  }
}

// Prints what is wrong; how many things are.
unsigned judge(const std::vector<std::unique_ptr<Subject>> &subjects, const std::vector<Trial> &trials,
               const Survivors &list) {
  unsigned failures = 0;
  Counts total;
  std::map<std::string, std::vector<unsigned>> survived; // what -> lines of the PTX
  for (const Trial &trial : trials) {
    ++total.of[int(trial.outcome)];
    std::string what = StringRef(trial.subject->name + " | " + trial.mutation->key()).rtrim().str();
    if (trial.outcome == Outcome::Survived)
      survived[what].push_back(trial.mutation->line);
    if (trial.outcome == Outcome::Invalid) {
      llvm::outs() << "INVALID " << what << ": " << trial.how << "\n";
      ++failures;
    }
  }
  for (auto &[what, lines] : survived)
    if (unsigned listed = list.countOf(what); lines.size() > listed) {
      llvm::outs() << "SURVIVED " << lines.size() << " " << what << "  (" << listed << " listed; PTX lines";
      for (unsigned line : lines)
        llvm::outs() << " " << line;
      llvm::outs() << ")\n";
      ++failures;
    }
  for (const Survivors::Entry &entry : list.all())
    if (size_t count = survived[entry.what].size(); count < entry.count && only.empty() && limit == list.limit()) {
      llvm::outs() << "STALE line " << entry.line << " of the list, " << entry.what << ": " << count << " survive, "
                   << entry.count << " are listed\n";
      ++failures;
    }
  if (total.percent() < 95) {
    llvm::outs() << "less than 95 % of the bugs were found\n";
    ++failures;
  }
  return failures;
}

// Whether the file holds this table.
bool tableIs(StringRef path, StringRef text) {
  auto buffer = llvm::MemoryBuffer::getFile(path, /*IsText=*/true);
  if (buffer && (*buffer)->getBuffer() == text)
    return true;
  llvm::outs() << path << " is not what this run gives; write it anew with --write-table\n";
  return false;
}

} // namespace

int main(int argc, char **argv) {
  cl::ParseCommandLineOptions(argc, argv, "plants bugs in kernels and looks whether they are found\n");
  if (const char *folder = std::getenv("DLC_CACHE_DIR"); folder && !cacheDir.getNumOccurrences())
    cacheDir = folder;
  Survivors list;
  std::string error;
  if (!survivorsFile.empty() && !list.read(survivorsFile, error)) {
    llvm::errs() << error << "\n";
    return 2;
  }
  if (!limit.getNumOccurrences())
    limit = list.limit();
  if (!dlc::cuda::cudaEnvironment().ok()) {
    llvm::errs() << dlc::cuda::cudaEnvironment().error << "\n";
    return 3;
  }
  MLIRContext context;
  context.loadDialect<dlc::DlcDialect, func::FuncDialect>();
  OwningOpRef<ModuleOp> module = parseSourceFile<ModuleOp>(file, &context);
  if (!module)
    return 2;
  std::vector<std::unique_ptr<Subject>> subjects;
  std::vector<Trial> trials;
  for (auto function : module->getOps<func::FuncOp>()) {
    if (!function->hasAttr("dlc.kernel") || (!only.empty() && function.getSymName() != only))
      continue;
    subjects.push_back(std::make_unique<Subject>());
    if (failed(prepare(function, *subjects.back())))
      return 1;
    if (dump)
      llvm::outs() << subjects.back()->ptx;
    for (const Mutation &mutation : subjects.back()->planted)
      trials.push_back({subjects.back().get(), &mutation, Outcome::Survived, ""});
  }
  if (dump)
    return 0;
  runAll(trials);
  if (verbose)
    for (const Trial &trial : trials)
      llvm::outs() << trial.subject->name << " | " << trial.mutation->key() << ": "
                   << (trial.outcome == Outcome::Survived ? "SURVIVED" : trial.how) << "\n";
  std::string table;
  llvm::raw_string_ostream os(table);
  os << "# Planted bugs\n\nOne change at a time in the PTX of each kernel of `Inputs/"
     << llvm::sys::path::filename(file) << "` (sm_90a, NVRTC 13.0), at most " << limit
     << " of each family in each\nkernel, chosen by a hash. Each is run on four sets of inputs under four orders of "
        "warps and blocks. \"No difference\": a probe in the\nplace of the change finds that no thread computes "
        "anything else because of it; such a change is no bug and does not count. The\nsurvivors stand in `"
     << llvm::sys::path::filename(survivorsFile)
     << "` with their reasons.\nWritten by `dlc-planted-bugs --write-table`.\n\n";
  printTable(os, subjects, trials);
  llvm::outs() << table;
  unsigned failures = judge(subjects, trials, list);
  std::error_code failed;
  if (writeTable)
    llvm::raw_fd_ostream(tableFile, failed) << table;
  else if (!tableFile.empty())
    failures += !tableIs(tableFile, table);
  llvm::outs() << trials.size() - std::min<size_t>(trials.size(), failures) << " passed, " << failures << " failed\n";
  return failures != 0;
}
