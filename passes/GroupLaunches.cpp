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
    SmallVector<LaunchOp> members;
    auto flush = [&] {
      if (members.size() > 1)
        replace(symbols, kernel, members);
      members.clear();
    };
    for (LaunchOp launch : launches) {
      if (members.size() == most ||
          !llvm::all_of(members, [&](LaunchOp member) { return isUnreadBefore(member, launch); }) ||
          bytesKept(members, launch) > keptBytes)
        flush();
      members.push_back(launch);
    }
    flush();
  }

  static bool isUnreadBefore(LaunchOp member, LaunchOp launch) {
    return llvm::all_of(member->getUsers(), [&](Operation *user) {
      Operation *reader = launch->getBlock()->findAncestorOpInBlock(*user);
      return reader != launch && launch->isBeforeInBlock(reader);
    });
  }

  // Whether the launch makes what stays behind the block (new values of states), and so takes no memory from others.
  static bool isLast(LaunchOp launch) {
    return llvm::all_of(launch->getUsers(),
                        [&](Operation *user) { return user == launch->getBlock()->getTerminator(); });
  }

  // What would have to stay until then, if the members wait for `launch`: it matters where others need room meanwhile.
  static int64_t bytesKept(ArrayRef<LaunchOp> members, LaunchOp launch) {
    LaunchOp front = members.empty() ? launch : members.front();
    Operation *first = front.getOperation();
    if (llvm::all_of(llvm::make_range(Block::iterator(first), Block::iterator(launch)), [](Operation &op) {
          auto other = dyn_cast<LaunchOp>(op);
          return op.getNumRegions() == 0 && (!other || isLast(other));
        }))
      return 0;
    int64_t bytes = 0;
    for (LaunchOp member : members)
      for (Value operand : member.getInputs()) {
        Value viewed = viewedValue(operand);
        Operation *maker = viewed.getDefiningOp();
        bool stays = !maker || isa<ConstantOp>(maker) || llvm::any_of(viewed.getUsers(), [&](Operation *user) {
          Operation *reader = launch->getBlock()->findAncestorOpInBlock(*user);
          return reader && launch->isBeforeInBlock(reader);
        });
        bytes += stays ? 0 : arenaBytesOf(viewed);
      }
    return bytes;
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
