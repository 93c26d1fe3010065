#include "codegen/cpu/MoveBFloats.h"
#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/IntrinsicInst.h"
#include "llvm/IR/Module.h"

using namespace llvm;

namespace dlc::cpu {

static bool isBFloat(Type *type) { return type->getScalarType()->isBFloatTy(); }

// The type with 16-bit integers in place of bf16.
static Type *asIntegers(Type *type) {
  auto *element = IntegerType::get(type->getContext(), 16);
  auto *vector = dyn_cast<VectorType>(type);
  return vector ? cast<Type>(VectorType::get(element, vector->getElementCount())) : element;
}

// What moves bf16 without computing with it, on integers. Null where the instruction is none of these.
static Value *moveAsIntegers(Instruction &instruction, IRBuilder<> &builder) {
  auto bits = [&](Value *value) -> Value * {
    if (!isBFloat(value->getType()))
      return value;
    Type *integers = asIntegers(value->getType());
    auto *cast = dyn_cast<BitCastInst>(value);
    return cast && cast->getSrcTy() == integers ? cast->getOperand(0) : builder.CreateBitCast(value, integers);
  };
  if (auto *select = dyn_cast<SelectInst>(&instruction))
    return builder.CreateSelect(select->getCondition(), bits(select->getTrueValue()), bits(select->getFalseValue()));
  if (auto *extract = dyn_cast<ExtractElementInst>(&instruction))
    return builder.CreateExtractElement(bits(extract->getVectorOperand()), extract->getIndexOperand());
  if (auto *insert = dyn_cast<InsertElementInst>(&instruction))
    return builder.CreateInsertElement(bits(insert->getOperand(0)), bits(insert->getOperand(1)), insert->getOperand(2));
  if (auto *shuffle = dyn_cast<ShuffleVectorInst>(&instruction))
    return builder.CreateShuffleVector(bits(shuffle->getOperand(0)), bits(shuffle->getOperand(1)),
                                       shuffle->getShuffleMask());
  if (auto *load = dyn_cast<LoadInst>(&instruction))
    return builder.CreateAlignedLoad(asIntegers(load->getType()), load->getPointerOperand(), load->getAlign());
  if (auto *store = dyn_cast<StoreInst>(&instruction))
    return builder.CreateAlignedStore(bits(store->getValueOperand()), store->getPointerOperand(), store->getAlign());
  auto *call = dyn_cast<IntrinsicInst>(&instruction);
  if (!call)
    return nullptr;
  // Pointer and mask are where they are in both; LLVM 22 has the alignment in an attribute.
  bool stores = call->getIntrinsicID() == Intrinsic::masked_store;
  if (!stores && call->getIntrinsicID() != Intrinsic::masked_load)
    return nullptr;
  Value *pointer = call->getArgOperand(stores ? 1 : 0);
  Align align = call->getParamAlign(stores ? 1 : 0).valueOrOne();
  if (stores)
    return builder.CreateMaskedStore(bits(call->getArgOperand(0)), pointer, align, call->getArgOperand(2));
  return builder.CreateMaskedLoad(asIntegers(call->getType()), pointer, align, call->getArgOperand(1),
                                  bits(call->getArgOperand(2)));
}

void moveBFloatsAsIntegers(Module &module) {
  for (Function &function : module)
    for (BasicBlock &block : function)
      for (Instruction &instruction : make_early_inc_range(block)) {
        bool gives = isBFloat(instruction.getType());
        if (!gives && !(instruction.getType()->isVoidTy() && instruction.getNumOperands() > 0 &&
                        isBFloat(instruction.getOperand(0)->getType())))
          continue;
        IRBuilder<> builder(&instruction);
        Value *moved = moveAsIntegers(instruction, builder);
        if (!moved)
          continue;
        if (gives)
          instruction.replaceAllUsesWith(builder.CreateBitCast(moved, instruction.getType()));
        instruction.eraseFromParent();
      }
}

} // namespace dlc::cpu
