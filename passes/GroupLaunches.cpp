// Launches of one kernel that do not need each other become one launch of several members.
#include "ir/Entries.h"
#include "ir/Members.h"
#include "ir/Repeats.h"
#include "ir/Sizes.h"
#include "ir/ValueNames.h"
#include "mlir/IR/SymbolTable.h"
#include "passes/AllPasses.h"
#include "passes/BufferUses.h"
#include "passes/Patterns.h"
#include "passes/Reasons.h"
#include "llvm/ADT/MapVector.h"

using namespace mlir;

namespace dlc {
#define GEN_PASS_DEF_GROUPLAUNCHES
#include "passes/Passes.h.inc"

namespace {

// CUDA hands over 4096 bytes of arguments at most.
constexpr size_t kMostPointers = 480;

// Large products keep every processor busy by themselves; what is left for others to share is small.
bool mayHaveMembers(func::FuncOp kernel) {
  auto root = kernel->getAttrOfType<KernelRootAttr>("root");
  return root && !kernel.isExternal() && !usesSizes(kernel) && !kernel->hasAttr(kRepeatsAttribute) &&
         !kernel->hasAttr(kMembersAttribute) &&
         (root.getValue() == KernelRoot::loop || root.getValue() == KernelRoot::reduction);
}

// Whether the launch makes what stays behind the block (new values of states), and so takes no memory from others.
bool isLast(LaunchOp launch) {
  return llvm::all_of(launch->getUsers(), [&](Operation *user) { return user == launch->getBlock()->getTerminator(); });
}

// Launches of one kernel, in a block, that wait for the last of them.
class Waiting {
public:
  ArrayRef<LaunchOp> members() const { return members_; }
  void add(LaunchOp launch);
  // Whether nobody needs what they make before `launch` has run.
  bool areUnreadBefore(LaunchOp launch) const { return !reader_ || launch->isBeforeInBlock(reader_); }
  // What has to stay until `launch`, if they wait for it: it matters where others need room meanwhile. Asked for one
  // launch after the other.
  int64_t bytesKept(LaunchOp launch);

private:
  Operation *lastReader(Value value);

  SmallVector<LaunchOp> members_;
  Operation *reader_ = nullptr; // the first that needs one of them
  Operation *seen_ = nullptr;   // ops before it have been looked at
  bool roomIsNeeded_ = false;   // by one of those
  llvm::DenseMap<Value, Operation *> lastReaders_;
  SmallVector<std::pair<Operation *, int64_t>> others_; // that read operands last, and the bytes of these
  int64_t bytes_ = 0;                                   // of operands that nobody else needs any more
};

Operation *Waiting::lastReader(Value value) {
  Block *block = members_.back()->getBlock();
  auto [found, isNew] = lastReaders_.try_emplace(value);
  if (isNew)
    for (Operation *user : value.getUsers()) {
      Operation *reader = block->findAncestorOpInBlock(*user);
      if (reader && (!found->second || found->second->isBeforeInBlock(reader)))
        found->second = reader;
    }
  return found->second;
}

void Waiting::add(LaunchOp launch) {
  members_.push_back(launch);
  for (Operation *user : launch->getUsers()) {
    Operation *reader = launch->getBlock()->findAncestorOpInBlock(*user);
    if (!reader_ || reader->isBeforeInBlock(reader_))
      reader_ = reader;
  }
  if (!seen_)
    seen_ = launch;
  for (Value operand : launch.getInputs()) {
    Value viewed = viewedValue(operand);
    Operation *maker = viewed.getDefiningOp();
    if (maker && !isa<ConstantOp>(maker))
      others_.push_back({lastReader(viewed), arenaBytesOf(viewed)});
  }
}

int64_t Waiting::bytesKept(LaunchOp launch) {
  for (; seen_ && seen_ != launch; seen_ = seen_->getNextNode()) {
    auto other = dyn_cast<LaunchOp>(seen_);
    roomIsNeeded_ |= seen_->getNumRegions() != 0 || (other && !isLast(other));
  }
  llvm::erase_if(others_, [&](std::pair<Operation *, int64_t> other) {
    bool stays = other.first && launch->isBeforeInBlock(other.first);
    bytes_ += stays ? 0 : other.second;
    return !stays;
  });
  return roomIsNeeded_ ? bytes_ : 0;
}

struct GroupLaunches : impl::GroupLaunchesBase<GroupLaunches> {
  using GroupLaunchesBase::GroupLaunchesBase;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    SymbolTable symbols(module);
    llvm::MapVector<std::pair<StringAttr, Block *>, SmallVector<LaunchOp>> found;
    for (func::FuncOp entry : entriesOf(module))
      entry.walk(
          [&](LaunchOp launch) { found[{launch.getKernelAttr().getAttr(), launch->getBlock()}].push_back(launch); });
    for (auto &[key, launches] : found) {
      auto kernel = symbols.lookup<func::FuncOp>(key.first);
      if (launches.size() < 2 || !mayHaveMembers(kernel))
        continue;
      group(symbols, kernel, launches);
      if (SymbolTable::symbolKnownUseEmpty(kernel, module))
        symbols.erase(kernel);
    }
  }

  // From the first launch on, as many as can wait for the last of them.
  void group(SymbolTable &symbols, func::FuncOp kernel, ArrayRef<LaunchOp> launches) {
    size_t most = kMostPointers / (kernel.getNumArguments() + kernel.getNumResults());
    Waiting waiting;
    auto flush = [&] {
      if (waiting.members().size() > 1)
        replace(symbols, kernel, waiting.members());
      waiting = Waiting();
    };
    for (LaunchOp launch : launches) {
      if (waiting.members().size() >= most || !waiting.areUnreadBefore(launch) || waiting.bytesKept(launch) > keptBytes)
        flush();
      waiting.add(launch);
    }
    flush();
  }

  void replace(SymbolTable &symbols, func::FuncOp kernel, ArrayRef<LaunchOp> members) {
    std::string name = (kernel.getName() + "_" + Twine(members.size()) + "_at_once").str();
    auto together = symbols.lookup<func::FuncOp>(name);
    if (!together) {
      together = kernel.clone();
      together.setName(name);
      together->setAttr(kMembersAttribute,
                        IntegerAttr::get(IntegerType::get(&getContext(), 64), int64_t(members.size())));
      symbols.insert(together, Block::iterator(kernel));
    }
    GraphRewriter builder(members.back());
    SmallVector<Value> operands;
    for (LaunchOp member : members)
      llvm::append_range(operands, member.getInputs());
    auto locations = llvm::map_to_vector(members, [](LaunchOp member) { return Location(member.getLoc()); });
    auto all = LaunchOp::create(builder, builder.getFusedLoc(locations), launchType(together).getResults(),
                                together.getName(), operands, DenseI64ArrayAttr());
    unsigned number = 0;
    for (LaunchOp member : members) {
      if (auto reasons = member->getAttrOfType<ArrayAttr>(kReasonsAttribute))
        for (auto reason : reasons.getAsRange<StringAttr>())
          addReasons(all, reason.str());
      builder.replaceOp(member, all->getResults().slice(number, kernel.getNumResults()));
      number += kernel.getNumResults();
    }
  }
};

} // namespace
} // namespace dlc
