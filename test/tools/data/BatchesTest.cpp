// Order, last batches, going on in the middle, errors on the other thread.
#include "tools/data/Batches.h"
#include "Scratch.h"

#include <set>

using namespace dlc::data;
using dlc::compiler::ElementType;
using dlc::compiler::Failure;

namespace {

// Record i is the number i; one of them cannot be read.
class Numbers : public Source {
public:
  explicit Numbers(uint64_t count, uint64_t broken = UINT64_MAX) : count(count), broken(broken) {}
  uint64_t records() const override { return count; }
  Failure read(uint64_t record, llvm::ArrayRef<char *> to) override {
    if (record == broken)
      return dlc::compiler::badInput("numbers: record " + std::to_string(record) + " is broken");
    auto value = int64_t(record);
    std::memcpy(to[0], &value, 8);
    return {};
  }

private:
  uint64_t count, broken;
};

const std::vector<Field> kFields = {{"x", ElementType::I64, {}}};

std::vector<std::vector<int64_t>> take(Batches &batches, uint64_t epoch, uint64_t first, unsigned count) {
  std::vector<std::vector<int64_t>> found;
  double waited = 0;
  batches.start(epoch, first);
  for (unsigned i = 0; i < count; ++i) {
    Batch batch;
    EXPECT_FALSE(bool(batches.next(batch, waited)));
    found.emplace_back();
    for (int64_t k = 0; k < batch.fields[0].size(); ++k)
      found.back().push_back(batch.fields[0].integer(k));
    found.back().push_back(batch.count);
    batches.recycle(std::move(batch));
  }
  batches.stop();
  return found;
}

TEST(Batches, LastOneRepeatsRecords) {
  Numbers source(7);
  BatchOptions options;
  options.size = 4;
  Batches batches(source, kFields, options);
  EXPECT_EQ(batches.perEpoch(), 2u);
  auto found = take(batches, 0, 0, 3);
  EXPECT_EQ(found, (std::vector<std::vector<int64_t>>{{0, 1, 2, 3, 4}, {4, 5, 6, 4, 3}, {0, 1, 2, 3, 4}}));
}

TEST(Batches, SplitsAreApart) {
  Numbers source(10);
  BatchOptions options;
  options.size = 3;
  options.first = 8;
  Batches batches(source, kFields, options);
  EXPECT_EQ(batches.records(), 2u);
  EXPECT_EQ(take(batches, 0, 0, 1), (std::vector<std::vector<int64_t>>{{8, 9, 8, 2}}));
}

TEST(Batches, GoOnInTheMiddle) {
  Numbers source(100);
  BatchOptions options;
  options.size = 8;
  options.shuffle = true;
  options.seed = 5;
  Batches batches(source, kFields, options);
  auto whole = take(batches, 0, 0, 30); // 13 an epoch
  auto rest = take(batches, 1, 4, 13);
  EXPECT_EQ(std::vector<std::vector<int64_t>>(whole.begin() + 17, whole.end()), rest);
  EXPECT_NE(whole[0], whole[13]); // another order in another epoch
  std::set<int64_t> seen;
  for (unsigned i = 0; i < 13; ++i)
    for (int64_t k = 0; k < whole[i].back(); ++k)
      seen.insert(whole[i][k]);
  EXPECT_EQ(seen.size(), 100u);
}

TEST(Batches, TellErrorsOfTheirThread) {
  Numbers source(10, 5);
  BatchOptions options;
  options.size = 2;
  Batches batches(source, kFields, options);
  batches.start(0, 0);
  Batch batch;
  double waited = 0;
  EXPECT_FALSE(bool(batches.next(batch, waited)));
  EXPECT_FALSE(bool(batches.next(batch, waited)));
  EXPECT_EQ(batches.next(batch, waited).message, "numbers: record 5 is broken");
}

TEST(Permutation, IsOne) {
  for (uint64_t size : {1, 2, 3, 17, 64, 1000, 4097}) {
    Permutation order(size, 3), other(size, 4);
    std::set<uint64_t> seen;
    uint64_t fixed = 0, equal = 0;
    for (uint64_t i = 0; i < size; ++i) {
      seen.insert(order(i));
      fixed += order(i) == i;
      equal += order(i) == other(i);
    }
    EXPECT_EQ(seen.size(), size);
    EXPECT_EQ(*seen.rbegin(), size - 1);
    if (size >= 1000) { // about one each, as of any two orders
      EXPECT_LT(fixed, 20u);
      EXPECT_LT(equal, 20u);
    }
  }
}

} // namespace
