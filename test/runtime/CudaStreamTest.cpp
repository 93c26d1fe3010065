// Runs on the caller's stream, asynchronous ones, and tensors in the GPU's memory, against a fake driver.
#include "test/runtime/CudaFixture.h"

using namespace dlc;
using namespace dlc::test;
using namespace dlc::runtime;

namespace {

cuda::Stream makeStream(CudaFixture &cuda) {
  cuda::Stream stream = nullptr;
  EXPECT_EQ(cuda.table.streamCreate(&stream, 0), cuda::Success);
  return stream;
}

// Whether everything since the last call went to this stream.
bool allOn(CudaFixture &cuda, cuda::Stream stream) {
  bool all = !cuda.fake.used.empty();
  for (cuda::Stream used : cuda.fake.used)
    all &= used == stream;
  cuda.fake.used.clear();
  return all;
}

void expectResults(const CudaFixture &cuda) {
  for (size_t i = 0; i < elements; ++i) {
    ASSERT_NEAR(cuda.z[i], expf(sinf(cuda.x[i] + float(i % 97) * 0.01f)), 1e-5);
    ASSERT_EQ(cuda.copy[i], cuda.y[i]);
  }
}

TEST(CudaStream, OfTheCaller) {
  CudaFixture cuda;
  ASSERT_SUCCESS(cuda.load());
  ASSERT_SUCCESS(cuda.createSession());
  cuda::Stream stream = makeStream(cuda);
  std::vector<Place> in = cuda.inputs(), out = cuda.outputs();
  cuda.fake.used.clear();
  ASSERT_SUCCESS(cuda.session->run({in.data(), out.data(), 0, stream}, nullptr));
  EXPECT_TRUE(allOn(cuda, stream));
  expectResults(cuda);
  ASSERT_SUCCESS(cuda.run()); // and the next on its own again
  for (cuda::Stream used : cuda.fake.used)
    EXPECT_NE(used, stream);
  cuda.table.streamDestroy(stream);
  cuda.expectClean();
}

TEST(CudaStream, AsynchronousRunsAreWaitedForWhereItMatters) {
  CudaFixture cuda;
  ASSERT_SUCCESS(cuda.load());
  ASSERT_SUCCESS(cuda.createSession());
  cuda::Stream stream = makeStream(cuda), other = makeStream(cuda);
  std::vector<Place> in = cuda.inputs(), out = cuda.outputs();
  auto run = [&](cuda::Stream where) {
    cuda.fake.calls.clear();
    return cuda.session->run({in.data(), out.data(), 0, where, /*asynchronous=*/true}, nullptr);
  };
  ASSERT_SUCCESS(run(stream));
  EXPECT_EQ(cuda.fake.count("streamSynchronize"), 0u);
  ASSERT_SUCCESS(run(stream)); // one behind the other
  EXPECT_EQ(cuda.fake.count("streamSynchronize"), 0u);
  ASSERT_SUCCESS(run(other)); // which shares the arena with it
  EXPECT_EQ(cuda.fake.count("streamSynchronize"), 1u);
  cuda.fake.calls.clear();
  ASSERT_SUCCESS(cuda.session->wait());
  ASSERT_SUCCESS(cuda.session->wait()); // nothing is left
  EXPECT_EQ(cuda.fake.count("streamSynchronize"), 1u);
  expectResults(cuda);
  // A failure that only the wait sees.
  ASSERT_SUCCESS(run(stream));
  cuda.fake.failures["streamSynchronize"] = cuda::IllegalState;
  Status failed = cuda.session->wait();
  EXPECT_EQ(failed.code(), DLC_INTERNAL);
  EXPECT_NE(std::string(failed.message()).find("a kernel of an asynchronous run"), std::string::npos)
      << failed.message();
  cuda.fake.failures.clear();
  cuda.table.streamDestroy(stream);
  cuda.table.streamDestroy(other);
  cuda.expectClean();
}

// Two runs are under way, the third waits for the first. What is copied is the driver's memory, not the caller's.
TEST(CudaStream, RunsAheadOfTheHost) {
  CudaFixture cuda;
  ASSERT_SUCCESS(cuda.load());
  ASSERT_SUCCESS(cuda.createSession());
  std::vector<std::vector<float>> x(4, cuda.x), z(4, std::vector<float>(elements, -1));
  auto run = [&](size_t i) {
    for (float &value : x[i])
      value += float(i);
    std::vector<Place> in = cuda.inputs(), out = cuda.outputs();
    in[0] = hostPlace(x[i].data(), elements * 4);
    out[0] = hostPlace(z[i].data(), elements * 4);
    return cuda.session->run({in.data(), out.data(), 0, nullptr, /*asynchronous=*/true}, nullptr);
  };
  auto isDone = [&](size_t i) {
    for (size_t at = 0; at < elements; ++at)
      if (std::abs(z[i][at] - expf(sinf(x[i][at] + float(at % 97) * 0.01f))) > 1e-5f)
        return false;
    return true;
  };
  cuda.fake.calls.clear();
  ASSERT_SUCCESS(run(0));
  ASSERT_SUCCESS(run(1));
  EXPECT_EQ(cuda.fake.count("streamSynchronize") + cuda.fake.count("eventSynchronize"), 0u);
  EXPECT_FALSE(isDone(0));
  ASSERT_SUCCESS(run(2));
  EXPECT_EQ(cuda.fake.count("eventSynchronize"), 1u);
  EXPECT_TRUE(isDone(0));
  EXPECT_FALSE(isDone(1));
  EXPECT_EQ(cuda.fake.count("hostAlloc"), 2u);
  ASSERT_SUCCESS(cuda.session->wait());
  EXPECT_TRUE(isDone(1) && isDone(2));
  // One that is waited for stands behind those that are not.
  ASSERT_SUCCESS(run(3));
  ASSERT_SUCCESS(cuda.run());
  EXPECT_TRUE(isDone(3));
  expectResults(cuda);
  // A failure that the next run meets, and one that none sees any more: the caller's memory may be gone.
  ASSERT_SUCCESS(run(0));
  ASSERT_SUCCESS(run(1));
  cuda.fake.failures["eventSynchronize"] = cuda::IllegalState;
  EXPECT_EQ(run(2).code(), DLC_INTERNAL);
  cuda.fake.failures.clear();
  z[0].assign(elements, -1);
  z[1].assign(elements, -1);
  cuda.expectClean();
  EXPECT_FALSE(isDone(0) || isDone(1));
}

TEST(CudaStream, TensorsInMemoryOfTheGpu) {
  CudaFixture cuda;
  ASSERT_SUCCESS(cuda.load());
  ASSERT_SUCCESS(cuda.createSession());
  // y as a [16, 16] matrix that lies transposed, z in every other place.
  cuda::DevicePointer x, y, z;
  for (cuda::DevicePointer *memory : {&x, &y, &z})
    ASSERT_EQ(cuda.table.memAlloc(memory, elements * 8), cuda::Success);
  auto at = [](cuda::DevicePointer pointer) { return reinterpret_cast<float *>(pointer); };
  std::copy(cuda.x.begin(), cuda.x.end(), at(x));
  for (size_t i = 0; i < elements; ++i)
    at(y)[i % 16 * 16 + i / 16] = cuda.y[i];
  std::fill_n(at(z), elements * 2, -1.0f);
  const int64_t square[] = {16, 16}, transposed[] = {1, 16}, all[] = {elements}, everyOther[] = {2};
  std::vector<Place> in = cuda.inputs(), out = cuda.outputs();
  auto put = [&](Place &place, cuda::DevicePointer memory, size_t rank, const int64_t *dims, const int64_t *strides) {
    place.data = at(memory);
    place.onDevice = true;
    place.dims = dims;
    place.strides = strides;
    place.rank = rank;
    place.elementBytes = 4;
  };
  put(in[0], x, 1, all, nullptr);
  put(in[1], y, 2, square, transposed);
  put(out[0], z, 1, all, everyOther);
  cuda.fake.calls.clear();
  ASSERT_SUCCESS(cuda.session->run({in.data(), out.data(), 0}, nullptr));
  EXPECT_EQ(cuda.fake.count("copyToDevice"), 0u);
  for (size_t i = 0; i < elements; ++i) {
    cuda.z[i] = at(z)[2 * i];
    ASSERT_EQ(at(z)[2 * i + 1], -1);
  }
  expectResults(cuda);
  for (cuda::DevicePointer memory : {x, y, z})
    cuda.table.memFree(memory);
  cuda.expectClean();
}

} // namespace
