// The compiler as a library: compilations in threads of one process, cancelling, diagnostics as data.
#include "tools/compiler/Compiler.h"
#include "runtime/plan/Writer.h"
#include "test/tools/compiler/Models.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

#include <condition_variable>
#include <fstream>
#include <gtest/gtest.h>
#include <mutex>
#include <thread>

using namespace dlc;
using namespace dlc::compiler;

namespace {

// A folder that goes away with all that is in it.
class Scratch {
public:
  Scratch() { EXPECT_FALSE(llvm::sys::fs::createUniqueDirectory("dlc-compiler-test", folder)); }
  ~Scratch() { llvm::sys::fs::remove_directories(folder); }
  std::string path(llvm::StringRef name) const { return (folder + "/" + name).str(); }
  std::string write(llvm::StringRef name, const onnx::ModelProto &model) const {
    std::ofstream file(path(name), std::ios::binary);
    EXPECT_TRUE(model.SerializeToOstream(&file));
    return path(name);
  }

private:
  llvm::SmallString<128> folder;
};

// Keeps what it is told.
struct Recorder : Observer {
  std::vector<Diagnostic> diagnostics;
  std::vector<std::string> phases, stages;

  void report(const Diagnostic &diagnostic) override { diagnostics.push_back(diagnostic); }
  void phaseBegins(llvm::StringRef phase, const Reproducer &) override { phases.push_back(phase.str()); }
  void stageEnds(Stage stage, plan::Target, llvm::function_ref<std::string()>) override {
    stages.push_back(stageName(stage));
  }
};

// Cancels its compiler from another thread when a phase begins, and lets the phase go on once that has been done.
struct Canceller : Recorder {
  explicit Canceller(std::string when) : when(std::move(when)) {}
  Compiler *compiler = nullptr;
  std::string when;

  void phaseBegins(llvm::StringRef phase, const Reproducer &reproducer) override {
    Recorder::phaseBegins(phase, reproducer);
    if (phase == when)
      std::thread([this] { compiler->cancel(); }).join();
  }
};

CompileRequest request(const std::string &path, Observer *observer) {
  CompileRequest request;
  request.path = path;
  request.observer = observer;
  request.threads = 2;
  return request;
}

Targets cpu() {
  Targets targets;
  targets.cpu = true;
  targets.cpuLevels = {"x86-64-v3"};
  return targets;
}

std::vector<char> compileToBytes(const std::string &path, Recorder &recorder) {
  Compiler compiler(request(path, &recorder));
  plan::Artifact artifact;
  Failure failure = compiler.importModel();
  if (!failure)
    failure = compiler.compile(cpu(), artifact);
  EXPECT_FALSE(failure) << failure.message;
  return plan::writeArtifact(artifact);
}

const std::vector<std::string> kOps = {"Relu", "ReduceMean", "Sin", "Softmax", "Exp", "ReduceMax", "Tanh", "Softmax"};

} // namespace

TEST(Compiler, TwoAtOnceGiveTheBytesOfEachAlone) {
  Scratch scratch;
  std::string paths[] = {scratch.write("one.onnx", test::chain(kOps, {4, 6})),
                         scratch.write("two.onnx", test::chain({"Softmax", "Cos", "ReduceSum"}, {8, 5}))};
  std::vector<char> alone[2], together[2];
  Recorder recorders[4];
  for (int i : {0, 1})
    alone[i] = compileToBytes(paths[i], recorders[i]);
  std::thread other([&] { together[1] = compileToBytes(paths[1], recorders[3]); });
  together[0] = compileToBytes(paths[0], recorders[2]);
  other.join();
  EXPECT_NE(alone[0], alone[1]);
  for (int i : {0, 1}) {
    EXPECT_GT(alone[i].size(), 4096u);
    EXPECT_EQ(alone[i], together[i]);
  }
  for (const Recorder &recorder : recorders) {
    for (const Diagnostic &diagnostic : recorder.diagnostics) // where the time went
      EXPECT_EQ(diagnostic.severity, Severity::Note) << diagnostic.text();
    EXPECT_EQ(recorder.stages, (std::vector<std::string>{"import", "graph", "kernels", "plan"}));
  }
}

// One is cancelled while the other goes on: passes and kernels that have not begun are not run.
TEST(Compiler, CancelledWhileAnotherCompiles) {
  Scratch scratch;
  std::string path = scratch.write("one.onnx", test::chain(kOps, {4, 6}));
  for (const char *when : {"import", "graph", "kernels (cpu)", "code (cpu)"}) {
    Canceller canceller(when);
    CompileRequest cancelled = request(path, &canceller);
    cancelled.dumpDir = scratch.path(when);
    Compiler compiler(std::move(cancelled));
    canceller.compiler = &compiler;
    Recorder recorder;
    std::vector<char> bytes;
    std::thread other([&] { bytes = compileToBytes(path, recorder); });
    plan::Artifact artifact;
    Failure failure = compiler.importModel();
    if (!failure)
      failure = compiler.compile(cpu(), artifact);
    other.join();
    EXPECT_EQ(failure.kind, FailureKind::Cancelled) << when;
    EXPECT_EQ(failure.message, path + ": cancelled");
    EXPECT_EQ(canceller.phases.back(), when);
    EXPECT_TRUE(canceller.diagnostics.empty()) << canceller.diagnostics[0].text();
    EXPECT_TRUE(artifact.programs.empty() && artifact.code.empty());
    EXPECT_GT(bytes.size(), 4096u);
    // The folder that code is written to while it is made.
    std::error_code error;
    llvm::sys::fs::directory_iterator code(scratch.path(std::string(when) + "/5-code.cpu"), error), end;
    EXPECT_TRUE(error || code == end) << when << ": " << code->path();
    // What was cancelled stays so.
    EXPECT_EQ(compiler.compile(cpu(), artifact).kind, FailureKind::Cancelled);
  }
}

TEST(Compiler, DiagnosticsNameFileNodeAndRule) {
  Scratch scratch;
  std::string path = scratch.write("unknown.onnx", test::chain({"Relu", "Sqrtt"}, {2, 3}));
  Recorder recorder;
  Compiler compiler(request(path, &recorder));
  Failure failure = compiler.importModel();
  EXPECT_EQ(failure.kind, FailureKind::BadInput);
  EXPECT_EQ(failure.message, ""); // it has been reported
  ASSERT_EQ(recorder.diagnostics.size(), 1u);
  const Diagnostic &found = recorder.diagnostics[0];
  EXPECT_EQ(found.severity, Severity::Error);
  EXPECT_EQ(found.phase, "import");
  EXPECT_EQ(found.file, path);
  EXPECT_EQ(found.node, "'/node1' (Sqrtt)");
  EXPECT_EQ(found.message, "op 'Sqrtt' is not known");
  EXPECT_EQ(found.rule, "");
  EXPECT_EQ(found.text(), path + ": node '/node1' (Sqrtt): op 'Sqrtt' is not known");
}

TEST(Compiler, RulesOfShapesHaveTheirNumber) {
  Scratch scratch;
  onnx::ModelProto model = test::chain({"MatMul"}, {2, 3});
  model.mutable_graph()->mutable_node(0)->add_input("a");
  std::string path = scratch.write("matmul.onnx", model);
  Recorder recorder;
  Compiler compiler(request(path, &recorder));
  EXPECT_EQ(compiler.importModel().kind, FailureKind::BadInput);
  ASSERT_EQ(recorder.diagnostics.size(), 1u);
  const Diagnostic &found = recorder.diagnostics[0];
  EXPECT_EQ(found.rule, "M3");
  EXPECT_EQ(found.node, "'/node0' (MatMul)");
  EXPECT_EQ(found.message, "K is 3 in lhs and 2 in rhs, expected equal sizes");
}

TEST(Compiler, AMissingFileIsBadInput) {
  Recorder recorder;
  Compiler compiler(request("/no/such/file.onnx", &recorder));
  EXPECT_EQ(compiler.importModel().kind, FailureKind::BadInput);
  ASSERT_EQ(recorder.diagnostics.size(), 1u);
  EXPECT_EQ(recorder.diagnostics[0].text(), "/no/such/file.onnx: no such file");
}

TEST(Compiler, TargetsByName) {
  Targets targets;
  ASSERT_FALSE(parseTargets({"cpu:x86-64-v3,cuda:sm_80,sm_90a"}, targets));
  EXPECT_TRUE(targets.cpu && targets.cuda);
  EXPECT_EQ(targets.cpuLevels, std::vector<std::string>{"x86-64-v3"});
  EXPECT_EQ(targets.cudaArchitectures, (std::vector<std::string>{"sm_80", "sm_90a"}));
  Failure failure = parseTargets({"gpu"}, targets);
  EXPECT_EQ(failure.kind, FailureKind::BadInput);
  EXPECT_EQ(failure.message, "--target: expected cpu, cpu:LEVEL, cuda or cuda:sm_NN, found 'gpu'");
}

int main(int argc, char **argv) {
  testing::InitGoogleTest(&argc, argv);
  return RUN_ALL_TESTS();
}
