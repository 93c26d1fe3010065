#include "codegen/cpu/ParallelLoops.h"
#include "llvm/Analysis/LoopInfo.h"
#include "llvm/IR/Dominators.h"
#include "llvm/IR/Instructions.h"
#include "llvm/IR/LLVMContext.h"

using namespace llvm;

namespace dlc::cpu {

static bool stores(const Loop &loop) {
  for (const BasicBlock *block : loop.blocks())
    for (const Instruction &instruction : *block)
      if (isa<StoreInst>(instruction))
        return true;
  return false;
}

static void mark(Loop &loop, LLVMContext &context) {
  MDNode *group = MDNode::getDistinct(context, {});
  for (BasicBlock *block : loop.blocks())
    for (Instruction &instruction : *block)
      if (instruction.mayReadOrWriteMemory())
        instruction.setMetadata(LLVMContext::MD_access_group, group);
  Metadata *accesses[] = {MDString::get(context, "llvm.loop.parallel_accesses"), group};
  Metadata *operands[] = {nullptr, MDNode::get(context, accesses)};
  MDNode *id = MDNode::getDistinct(context, operands);
  id->replaceOperandWith(0, id);
  loop.setLoopID(id);
}

void markParallelLoops(Function &function) {
  if (function.isDeclaration())
    return;
  DominatorTree dominators(function);
  LoopInfo loops(dominators);
  for (Loop *loop : loops.getLoopsInPreorder())
    if (loop->isInnermost() && stores(*loop))
      mark(*loop, function.getContext());
}

} // namespace dlc::cpu
