// A run allocates nothing: every way to the heap and every new mapping is counted.
#include "runtime/cuda/CudaDevice.h"
#include "runtime/plan/Writer.h"
#include "test/runtime/Fixtures.h"
#include "test/runtime/Harness.h"
#include "test/runtime/Sanitized.h"

#include <atomic>
#include <gtest/gtest.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifndef DLC_TEST_SANITIZED
static std::atomic<long> allocations{0};

// They take the place of libc's for the whole process, operator new included.
#pragma GCC visibility push(default)
extern "C" {
void *__libc_malloc(size_t);
void *__libc_calloc(size_t, size_t);
void *__libc_realloc(void *, size_t);
void *__libc_memalign(size_t, size_t);

void *malloc(size_t bytes) {
  ++allocations;
  return __libc_malloc(bytes);
}
void *calloc(size_t count, size_t bytes) {
  ++allocations;
  return __libc_calloc(count, bytes);
}
void *realloc(void *old, size_t bytes) {
  ++allocations;
  return __libc_realloc(old, bytes);
}
void *aligned_alloc(size_t alignment, size_t bytes) {
  ++allocations;
  return __libc_memalign(alignment, bytes);
}
int posix_memalign(void **result, size_t alignment, size_t bytes) {
  ++allocations;
  *result = __libc_memalign(alignment, bytes);
  return *result ? 0 : 12;
}
void *mmap(void *address, size_t bytes, int protection, int flags, int file, off_t offset) noexcept {
  ++allocations;
  return reinterpret_cast<void *>(syscall(SYS_mmap, address, bytes, protection, flags, file, offset));
}
}
#pragma GCC visibility pop

using namespace dlc;
using namespace dlc::test;

TEST(Allocation, TheHooksCount) {
  long before = allocations;
  ::operator delete(::operator new(10)); // as functions: an expression may be left out
  EXPECT_EQ(allocations, before + 1);
  void *mapping = mmap(nullptr, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  munmap(mapping, 4096);
  EXPECT_EQ(allocations, before + 2);
}

TEST(Allocation, SteadyStateAllocatesNothing) {
  for (int threads : {1, 2, 4}) {
    Loaded loaded;
    load(chainArtifact(1 << 14), loaded, threads);
    std::vector<float> x(1 << 14), y(1 << 14), z(1 << 14), copy(1 << 14);
    dlc_tensor inputs[] = {hostTensor(x.data(), {1 << 14}), hostTensor(y.data(), {1 << 12, 4})};
    dlc_tensor outputs[] = {hostTensor(z.data(), {1 << 14}), hostTensor(copy.data(), {1 << 14})};
    const int64_t everyOther[] = {2}; // goes through memory of the session's, which the first run allocates
    std::vector<float> wide(1 << 15);
    dlc_tensor strided[] = {inputs[0], inputs[1]};
    strided[0].data = wide.data();
    strided[0].strides = everyOther;
    uint64_t nanoseconds[3];
    dlc_run_options options = DLC_RUN_OPTIONS_INIT;
    options.entry = "main";
    options.step_nanoseconds = nanoseconds;
    options.step_count = 3;
    dlc_status *failure = dlc_session_run(loaded.session, strided, 2, outputs, 2, nullptr);
    long before = allocations;
    for (int run = 0; run < 200 && !failure; ++run) {
      failure = dlc_session_run(loaded.session, inputs, 2, outputs, 2, nullptr);
      if (!failure)
        failure = dlc_session_run(loaded.session, strided, 2, outputs, 2, &options);
      if (run % 50 == 0)
        usleep(1000); // workers go to sleep and are woken
    }
    long after = allocations;
    EXPECT_EQ(codeOf(failure), DLC_OK);
    EXPECT_EQ(after, before) << threads << " threads";
  }
}

// A driver that does nothing and allocates nothing.
static runtime::cuda::DriverTable idleDriver() {
  using namespace runtime::cuda;
  static char object;
  static void *handle = &object;
  DriverTable table = {};
#define DLC_GIVES(member, Handle, ...)                                                                                 \
  table.member = [](Handle *result, __VA_ARGS__) { return *result = (Handle)(handle), Result(0); }
  DLC_GIVES(primaryContextRetain, Context, Device);
  DLC_GIVES(memAlloc, DevicePointer, size_t);
  DLC_GIVES(streamCreate, Stream, unsigned);
  DLC_GIVES(eventCreate, Event, unsigned);
  DLC_GIVES(moduleLoad, Module, const void *, unsigned, int *, void **);
  DLC_GIVES(moduleGetFunction, Function, Module, const char *);
  DLC_GIVES(graphInstantiate, GraphExec, Graph, unsigned long long);
#undef DLC_GIVES
#define DLC_IDLE(member, ...) table.member = [](__VA_ARGS__) { return Result(0); }
  DLC_IDLE(deviceGet, Device *, int);
  DLC_IDLE(deviceGetName, char *, int, Device);
  DLC_IDLE(deviceTotalMem, size_t *, Device);
  DLC_IDLE(primaryContextRelease, Device);
  DLC_IDLE(contextPush, Context);
  DLC_IDLE(contextPop, Context *);
  DLC_IDLE(memFree, DevicePointer);
  DLC_IDLE(copyToDevice, DevicePointer, const void *, size_t, Stream);
  DLC_IDLE(copyToHost, void *, DevicePointer, size_t, Stream);
  DLC_IDLE(copyOnDevice, DevicePointer, DevicePointer, size_t, Stream);
  DLC_IDLE(streamSynchronize, Stream);
  DLC_IDLE(streamDestroy, Stream);
  DLC_IDLE(eventRecord, Event, Stream);
  DLC_IDLE(eventElapsedTime, float *, Event, Event);
  DLC_IDLE(eventDestroy, Event);
  DLC_IDLE(moduleUnload, Module);
  DLC_IDLE(launch, Function, unsigned, unsigned, unsigned, unsigned, unsigned, unsigned, unsigned, Stream, void **,
           void **);
  DLC_IDLE(streamBeginCapture, Stream, int);
  DLC_IDLE(graphDestroy, Graph);
  DLC_IDLE(graphLaunch, GraphExec, Stream);
  DLC_IDLE(graphExecDestroy, GraphExec);
#undef DLC_IDLE
  table.deviceGetCount = [](int *count) { return *count = 1, Result(0); };
  table.deviceGetAttribute = [](int *value, int attribute, Device) {
    return *value = attribute == AttributeMajor ? 9 : 0, Result(0);
  };
  table.streamEndCapture = [](Stream, Graph *graph) { return *graph = Graph(handle), Result(0); };
  return table;
}

TEST(Allocation, SteadyStateOnCudaAllocatesNothing) {
  plan::Artifact artifact = chainArtifact(1 << 10);
  artifact.programs[0].target = plan::Target::Cuda;
  artifact.code = {cudaCode(plan::CodeKind::Cubin, "sm_90a", {'C', 'U', 0}, {geometry(0), geometry(1)})};
  std::vector<char> bytes = plan::writeArtifact(artifact);
  plan::ArtifactView view;
  ASSERT_FALSE(plan::readArtifact(bytes.data(), bytes.size(), view));
  runtime::cuda::DriverTable table = idleDriver();
  std::unique_ptr<runtime::DeviceProgram> program;
  std::unique_ptr<runtime::DeviceSession> session;
  ASSERT_FALSE(runtime::cuda::loadProgram(table, view, view.programs[0], 0, program));
  ASSERT_FALSE(program->createSession({}, session));
  std::vector<float> x(1 << 10), y(1 << 10), z(1 << 10), copy(1 << 10);
  runtime::Place inputs[] = {hostPlace(x.data(), x.size() * 4), hostPlace(y.data(), y.size() * 4)};
  runtime::Place outputs[] = {hostPlace(z.data(), z.size() * 4), hostPlace(copy.data(), copy.size() * 4)};
  uint64_t nanoseconds[3];
  ASSERT_FALSE(session->run({inputs, outputs, 0}, nanoseconds)); // makes the events
  long before = allocations;
  bool failed = false;
  for (int run = 0; run < 50; ++run) {
    failed |= bool(session->run({inputs, outputs, 0}, nullptr));
    failed |= bool(session->run({inputs, outputs, 0}, nanoseconds));
  }
  long after = allocations;
  EXPECT_FALSE(failed);
  EXPECT_EQ(after, before);
}
#endif
