#include "codegen/cpu/MaskedBFloat.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/Module.h"

using namespace llvm;

namespace dlc::cpu {

static bool holdsBFloats(Type *type) {
  auto *vector = dyn_cast<FixedVectorType>(type);
  return vector && vector->getElementType()->isBFloatTy();
}

void moveBFloatsAsIntegers(Module &module) {
  for (Function &function : module)
    for (BasicBlock &block : function)
      for (Instruction &instruction : make_early_inc_range(block)) {
        auto *call = dyn_cast<IntrinsicInst>(&instruction);
        if (!call)
          continue;
        bool loads = call->getIntrinsicID() == Intrinsic::masked_load;
        bool stores = call->getIntrinsicID() == Intrinsic::masked_store;
        if (!loads && !stores)
          continue;
        // Pointer and mask are where they are in both; LLVM 22 has the alignment in an attribute.
        Value *pointer = call->getArgOperand(stores ? 1 : 0);
        Type *type = stores ? call->getArgOperand(0)->getType() : call->getType();
        if (!holdsBFloats(type))
          continue;
        IRBuilder<> builder(call);
        auto *integers = FixedVectorType::get(builder.getInt16Ty(), cast<FixedVectorType>(type)->getNumElements());
        Align align = call->getParamAlign(stores ? 1 : 0).valueOrOne();
        Value *mask = call->getArgOperand(stores ? 2 : 1);
        if (stores) {
          Value *value = builder.CreateBitCast(call->getArgOperand(0), integers);
          builder.CreateMaskedStore(value, pointer, align, mask);
        } else {
          Value *rest = builder.CreateBitCast(call->getArgOperand(2), integers);
          Value *loaded = builder.CreateMaskedLoad(integers, pointer, align, mask, rest);
          call->replaceAllUsesWith(builder.CreateBitCast(loaded, type));
        }
        call->eraseFromParent();
      }
}

} // namespace dlc::cpu
