#include "codegen/cpu/EntryPoint.h"
#include "llvm/IR/IRBuilder.h"

using namespace llvm;

namespace dlc::cpu {
namespace {

Function *createEntry(Module &module, StringRef name) {
  Type *pointer = PointerType::get(module.getContext(), 0), *word = Type::getInt64Ty(module.getContext());
  auto *type = FunctionType::get(Type::getVoidTy(module.getContext()), {pointer, word, word}, false);
  auto *entry = Function::Create(type, GlobalValue::ExternalLinkage, name, module);
  entry->setDSOLocal(true);
  return entry;
}

// What the runtime's array of arguments holds at a place.
LoadInst *loadArgument(IRBuilder<> &builder, Function *entry, unsigned number) {
  llvm::Value *slot = builder.CreateConstInBoundsGEP1_64(builder.getPtrTy(), entry->getArg(0), number);
  LoadInst *load = builder.CreateLoad(builder.getPtrTy(), slot);
  load->setMetadata(LLVMContext::MD_invariant_load, MDNode::get(builder.getContext(), {}));
  return load;
}

// The body becomes the entry point.
void wrapWhole(Module &module, const KernelCode &code) {
  Function *body = module.getFunction(code.pieces.front().body), *entry = createEntry(module, code.name);
  IRBuilder<> builder(module.getContext());
  BasicBlock *first = &body->getEntryBlock();
  entry->splice(entry->end(), body);
  builder.SetInsertPoint(BasicBlock::Create(module.getContext(), "", entry, first));
  unsigned buffers = body->arg_size() - 2 - code.sizes;
  for (unsigned i = 0; i < buffers; ++i)
    body->getArg(i)->replaceAllUsesWith(loadArgument(builder, entry, i));
  body->getArg(buffers)->replaceAllUsesWith(entry->getArg(1));
  body->getArg(buffers + 1)->replaceAllUsesWith(entry->getArg(2));
  for (unsigned i = 0; i < code.sizes; ++i)
    body->getArg(buffers + 2 + i)
        ->replaceAllUsesWith(builder.CreateLoad(builder.getInt64Ty(), loadArgument(builder, entry, buffers + i)));
  builder.CreateBr(first);
  body->eraseFromParent();
}

// Calls the bodies for the places one after the other: the first piece as often as its places fit into what is left,
// then the next one. The tasks are those of all calls in this order.
class PlacesEntry {
public:
  PlacesEntry(Module &module, const KernelCode &code)
      : module(module), code(code), entry(createEntry(module, code.name)), builder(module.getContext()) {}
  void emit();

private:
  using V = llvm::Value *;
  V number(int64_t value) { return builder.getInt64(uint64_t(value)); }
  V least(V a, V b) { return builder.CreateBinaryIntrinsic(Intrinsic::smin, a, b); }
  V most(V a, V b) { return builder.CreateBinaryIntrinsic(Intrinsic::smax, a, b); }
  void emitPiece(const KernelPiece &piece);

  Module &module;
  const KernelCode &code;
  Function *entry;
  IRBuilder<> builder;
  SmallVector<V> buffers;
  V places = nullptr;                 // all of them
  V place = nullptr, tasks = nullptr; // how many places and tasks come before the piece
};

void PlacesEntry::emitPiece(const KernelPiece &piece) {
  Function *body = module.getFunction(piece.body);
  body->setLinkage(GlobalValue::InternalLinkage);
  V calls = builder.CreateSDiv(builder.CreateSub(places, place), number(piece.places));
  V all = builder.CreateMul(calls, number(piece.tasks));
  V begin = most(builder.CreateSub(entry->getArg(1), tasks), number(0));
  V end = least(builder.CreateSub(entry->getArg(2), tasks), all);

  BasicBlock *before = builder.GetInsertBlock();
  auto block = [&] { return BasicBlock::Create(module.getContext(), "", entry); };
  BasicBlock *test = block(), *inside = block(), *behind = block();
  builder.CreateBr(test);
  builder.SetInsertPoint(test);
  PHINode *task = builder.CreatePHI(builder.getInt64Ty(), 2);
  task->addIncoming(begin, before);
  builder.CreateCondBr(builder.CreateICmpSLT(task, end), inside, behind);

  builder.SetInsertPoint(inside);
  V call = builder.CreateSDiv(task, number(piece.tasks)), first = builder.CreateMul(call, number(piece.tasks));
  V last = least(builder.CreateSub(end, first), number(piece.tasks));
  V at = builder.CreateAdd(place, builder.CreateMul(call, number(piece.places)));
  SmallVector<V> arguments;
  for (auto [buffer, bytes] : zip_equal(buffers, code.placeBytes))
    arguments.push_back(builder.CreatePtrAdd(buffer, builder.CreateMul(at, number(bytes))));
  arguments.append({builder.CreateSub(task, first), last});
  builder.CreateCall(body, arguments);
  task->addIncoming(builder.CreateAdd(first, last), builder.GetInsertBlock());
  builder.CreateBr(test);

  builder.SetInsertPoint(behind);
  place = builder.CreateAdd(place, builder.CreateMul(calls, number(piece.places)));
  tasks = builder.CreateAdd(tasks, all);
}

void PlacesEntry::emit() {
  builder.SetInsertPoint(BasicBlock::Create(module.getContext(), "", entry));
  for (unsigned i = 0; i < code.placeBytes.size(); ++i)
    buffers.push_back(loadArgument(builder, entry, i));
  places = builder.CreateLoad(builder.getInt64Ty(), loadArgument(builder, entry, unsigned(buffers.size())));
  place = tasks = number(0);
  for (const KernelPiece &piece : code.pieces)
    emitPiece(piece);
  builder.CreateRetVoid();
}

// Calls the body once for each round. A task is the same part of all rounds: it reads of the round before what it has
// written itself, so no round waits for other tasks.
class RoundsEntry {
public:
  RoundsEntry(Module &module, const KernelCode &code)
      : rounds(*code.rounds), entry(createEntry(module, code.name)), body(module.getFunction(code.pieces.front().body)),
        builder(module.getContext()) {}
  void emit();

private:
  using V = llvm::Value *;
  V number(int64_t value) { return builder.getInt64(uint64_t(value)); }
  V part(V base, int64_t bytes, V round) {
    return bytes ? builder.CreatePtrAdd(base, builder.CreateMul(round, number(bytes))) : base;
  }

  const KernelRounds &rounds;
  Function *entry, *body;
  IRBuilder<> builder;
};

void RoundsEntry::emit() {
  body->setLinkage(GlobalValue::InternalLinkage);
  body->addFnAttr(Attribute::NoInline);
  LLVMContext &context = builder.getContext();
  BasicBlock *before = BasicBlock::Create(context, "", entry), *loop = BasicBlock::Create(context, "", entry),
             *behind = BasicBlock::Create(context, "", entry);
  builder.SetInsertPoint(before);
  size_t inputs = rounds.arguments.size(), outputs = rounds.results.size(), buffers = inputs + outputs;
  for (const KernelRounds::Result &result : rounds.results)
    buffers = std::max(buffers, size_t(result.other + 1));
  SmallVector<V> memory;
  for (size_t i = 0; i < buffers; ++i)
    memory.push_back(loadArgument(builder, entry, unsigned(i)));
  builder.CreateBr(loop);

  builder.SetInsertPoint(loop);
  PHINode *round = builder.CreatePHI(builder.getInt64Ty(), 2);
  round->addIncoming(number(0), before);
  SmallVector<PHINode *> carried; // null for other arguments
  for (auto [i, argument] : enumerate(rounds.arguments)) {
    carried.push_back(argument.result >= 0 ? builder.CreatePHI(builder.getPtrTy(), 2) : nullptr);
    if (carried.back())
      carried.back()->addIncoming(memory[i], before);
  }
  V left = builder.CreateSub(number(rounds.count - 1), round); // rounds behind this one
  SmallVector<V> arguments;
  for (auto [i, argument] : enumerate(rounds.arguments))
    arguments.push_back(carried[i] ? carried[i]
                                   : part(memory[i], argument.partBytes, argument.fromEnd ? left : V(round)));
  V isOther = builder.CreateTrunc(left, builder.getInt1Ty());
  for (auto [i, result] : enumerate(rounds.results)) {
    V place = part(memory[inputs + i], result.partBytes, round);
    if (result.other >= 0)
      place = builder.CreateSelect(isOther, memory[size_t(result.other)], place);
    arguments.push_back(place);
  }
  for (auto [i, argument] : enumerate(rounds.arguments))
    if (carried[i])
      carried[i]->addIncoming(arguments[inputs + size_t(argument.result)], loop);
  arguments.append({entry->getArg(1), entry->getArg(2)});
  builder.CreateCall(body, arguments);
  V next = builder.CreateAdd(round, number(1));
  round->addIncoming(next, loop);
  builder.CreateCondBr(builder.CreateICmpSLT(next, number(rounds.count)), loop, behind);
  builder.SetInsertPoint(behind);
  builder.CreateRetVoid();
}

// Calls the body for the members one after the other (ir/Members.h). The tasks are those of all calls in this order.
void wrapMembers(Module &module, const KernelCode &code) {
  Function *entry = createEntry(module, code.name), *body = module.getFunction(code.pieces.front().body);
  body->setLinkage(GlobalValue::InternalLinkage);
  IRBuilder<> builder(module.getContext());
  auto number = [&](int64_t value) { return builder.getInt64(uint64_t(value)); };
  auto block = [&] { return BasicBlock::Create(module.getContext(), "", entry); };
  BasicBlock *before = block(), *test = block(), *inside = block(), *behind = block();
  llvm::Value *end = entry->getArg(2), *tasks = number(code.pieces.front().tasks);
  builder.SetInsertPoint(before);
  builder.CreateBr(test);
  builder.SetInsertPoint(test);
  PHINode *task = builder.CreatePHI(builder.getInt64Ty(), 2);
  task->addIncoming(entry->getArg(1), before);
  builder.CreateCondBr(builder.CreateICmpSLT(task, end), inside, behind);

  builder.SetInsertPoint(inside);
  llvm::Value *member = builder.CreateSDiv(task, tasks), *first = builder.CreateMul(member, tasks);
  llvm::Value *last = builder.CreateBinaryIntrinsic(Intrinsic::smin, builder.CreateSub(end, first), tasks);
  SmallVector<llvm::Value *> arguments;
  auto add = [&](int64_t from, unsigned count) {
    llvm::Value *own = builder.CreateAdd(number(from), builder.CreateMul(member, number(count)));
    for (unsigned i = 0; i < count; ++i) {
      llvm::Value *slot = builder.CreateGEP(builder.getPtrTy(), entry->getArg(0), builder.CreateAdd(own, number(i)));
      arguments.push_back(builder.CreateLoad(builder.getPtrTy(), slot));
    }
  };
  add(0, code.inputs);
  add(code.members * code.inputs, code.outputs);
  arguments.append({builder.CreateSub(task, first), last});
  builder.CreateCall(body, arguments);
  task->addIncoming(builder.CreateAdd(first, last), builder.GetInsertBlock());
  builder.CreateBr(test);
  builder.SetInsertPoint(behind);
  builder.CreateRetVoid();
}

} // namespace

void makeEntryPoint(Module &module, const KernelCode &code) {
  if (code.rounds)
    RoundsEntry(module, code).emit();
  else if (code.members > 1)
    wrapMembers(module, code);
  else if (code.pieces.front().places == 0)
    wrapWhole(module, code);
  else
    PlacesEntry(module, code).emit();
}

plan::Geometry geometryOf(const KernelCode &code) {
  if (code.geometry)
    return *code.geometry;
  plan::Geometry geometry;
  geometry.tasks = code.members * code.pieces.front().tasks;
  if (code.pieces.front().places == 0)
    return geometry;
  auto add = [&](plan::SizeOp op, plan::Size left, plan::Size right) {
    geometry.expressions.push_back({op, left, right});
    return plan::expressionSize(uint32_t(geometry.expressions.size() - 1));
  };
  plan::Size left = add(plan::SizeOp::Symbol, 0, 0), tasks = 0; // places that no piece before has
  for (const KernelPiece &piece : code.pieces) {
    plan::Size calls = piece.places == 1 ? left : add(plan::SizeOp::FloorDivide, left, piece.places);
    plan::Size own = add(plan::SizeOp::Multiply, calls, piece.tasks);
    tasks = tasks == 0 ? own : add(plan::SizeOp::Add, tasks, own);
    if (piece.places != 1)
      left = add(plan::SizeOp::Modulo, left, piece.places);
  }
  geometry.tasks = tasks;
  return geometry;
}

} // namespace dlc::cpu
