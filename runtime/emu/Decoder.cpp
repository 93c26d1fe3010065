#include "runtime/emu/Decoder.h"

#include <cstring>

namespace dlc::runtime::emu {

const Function *Program::find(const std::string &name) const {
  for (const std::unique_ptr<Function> &function : functions)
    if (function->name == name)
      return function.get();
  return nullptr;
}

bool Decoder::fail(const std::string &message) {
  if (error.message.empty())
    error = {source ? source->location.line : text ? text->line : 0, message};
  return false;
}
bool Decoder::unsupported() { return fail("the instruction '" + source->opcode + "' is not supported"); }

// --- Layout ---------------------------------------------------------------------------------------

namespace {
uint64_t alignUp(uint64_t value, uint64_t align) { return (value + align - 1) / align * align; }
} // namespace

bool Decoder::variables(const ptx::Function &body, Function &result) {
  uint64_t sharedAt = sharedBase, localAt = 0;
  unsigned dynamicAlign = 16;
  auto addShared = [&](const ptx::Variable &variable) {
    sharedAt = alignUp(sharedAt, variable.align);
    shareds[variable.name] = sharedAt;
    sharedAt += variable.bytes;
  };
  for (const ptx::Variable &variable : module.variables)
    if (variable.space == ptx::Space::Shared && variable.bytes)
      addShared(variable);
  for (const ptx::Variable &variable : body.variables) {
    if (variable.space == ptx::Space::Shared && variable.bytes)
      addShared(variable);
    if (variable.space == ptx::Space::Local) {
      localAt = alignUp(localAt, variable.align);
      locals[variable.name] = localAt;
      localAt += variable.bytes;
    }
    if (variable.space == ptx::Space::Param) {
      result.slotBytes = uint32_t(alignUp(result.slotBytes, 16));
      slots[variable.name] = {result.slotBytes, uint32_t(variable.bytes)};
      result.slotBytes += uint32_t(variable.bytes);
    }
  }
  for (const ptx::Variable &variable : module.variables)
    if (variable.space == ptx::Space::Shared && !variable.bytes)
      dynamicAlign = std::max(dynamicAlign, variable.align);
  result.dynamicAlign = dynamicAlign;
  result.sharedBytes = uint32_t(alignUp(sharedAt, dynamicAlign) - sharedBase);
  for (const ptx::Variable &variable : module.variables)
    if (variable.space == ptx::Space::Shared && !variable.bytes)
      shareds[variable.name] = sharedBase + result.sharedBytes;
  result.localBytes = uint32_t(alignUp(localAt, 16));
  if (localAt > maxLocalBytes || sharedAt > (1 << 24) || result.slotBytes > (1 << 16))
    return fail("the variables of '" + body.name + "' are too large");
  return true;
}

bool Decoder::layOut(const ptx::Function &body, Function &result) {
  text = &body;
  source = nullptr;
  function = &result;
  result.name = body.name;
  result.isEntry = body.isEntry;
  if (body.maxThreads)
    result.maxThreads = body.maxThreads;
  std::copy(body.requiredThreads, body.requiredThreads + 3, result.requiredThreads);
  result.registers = body.maxRegisters;
  std::copy(body.clusterDims, body.clusterDims + 3, result.clusterDims);
  auto place = [&](const std::vector<ptx::Variable> &list, std::vector<Slot> &into) {
    for (const ptx::Variable &variable : list) {
      result.slotBytes = uint32_t(alignUp(result.slotBytes, 16));
      into.push_back({result.slotBytes, uint32_t(variable.bytes)});
      result.slotBytes += uint32_t(variable.bytes);
    }
  };
  if (body.isEntry) {
    for (const ptx::Variable &variable : body.parameters) {
      result.parameterBytes = uint32_t(alignUp(result.parameterBytes, variable.align));
      result.kernelParameters.push_back({result.parameterBytes, uint32_t(variable.bytes)});
      result.parameterBytes += uint32_t(variable.bytes);
    }
  } else {
    place(body.parameters, result.parameters);
    place(body.returns, result.returns);
  }
  return true;
}

bool Decoder::decode(const ptx::Function &body, Function &result) {
  text = &body;
  source = nullptr;
  function = &result;
  slots.clear();
  locals.clear();
  shareds.clear();
  kernelParameters.clear();
  for (size_t i = 0; i < body.parameters.size(); ++i)
    if (body.isEntry)
      kernelParameters[body.parameters[i].name] = result.kernelParameters[i].at;
    else
      slots[body.parameters[i].name] = result.parameters[i];
  for (size_t i = 0; i < body.returns.size(); ++i)
    slots[body.returns[i].name] = result.returns[i];
  if (!variables(body, result))
    return false;
  // Registers: 32 lanes of 2, 4, 8 or 16 bytes; a predicate is one mask.
  registers.clear();
  result.registerBytes = 64;
  for (const ptx::Register &declared : body.registers) {
    unsigned bytes = ptx::bytesOf(declared.type);
    unsigned lanes = declared.type == Type::Pred ? 4 : 32 * std::max(2u, bytes);
    result.registerBytes = uint32_t(alignUp(result.registerBytes, lanes >= 64 ? 64 : 4));
    if (result.registerBytes + lanes > (1u << 25))
      return fail("the registers of '" + body.name + "' take more than 32 MiB");
    registers.push_back({result.registerBytes, result.registerCount++});
    result.registerBytes += lanes;
  }
  for (const ptx::Instruction &instruction : body.instructions)
    if (!one(instruction))
      return false;
  // Control must not run off the end.
  Instruction end;
  end.flow = body.isEntry ? Flow::Exit : Flow::Return;
  result.code.push_back(end);
  result.locations.push_back(body.instructions.empty() ? ptx::Location{body.line, 0, 0}
                                                       : body.instructions.back().location);
  result.opcodes.push_back("the end of the function");
  watchWgmmaRegisters(result);
  result.registerBytes = uint32_t(alignUp(result.registerBytes, 64));
  return true;
}

namespace {
bool (*findDecoder(std::string_view name))(Decoder &) {
  for (const DecodeRow *rows :
       {integerRows, logicRows, compareRows, floatRows, convertRows, moveRows, memoryRows, controlRows, warpRows,
        asyncRows, atomicRows, mbarrierRows, matrixRows, matrixMoveRows, packedRows, clusterRows, wgmmaRows})
    for (; rows->name; ++rows)
      if (name == rows->name)
        return rows->decode;
  return nullptr;
}
} // namespace

bool Decoder::one(const ptx::Instruction &instruction) {
  source = &instruction;
  used = 1;
  operands.clear();
  Instruction result;
  out = &result;
  auto *decodeOne = findDecoder(instruction.parts[0]);
  if (!decodeOne)
    return fail("unknown instruction '" + instruction.opcode + "'");
  if (instruction.parts.size() > 24)
    return fail("'" + instruction.opcode + "' has too many modifiers");
  if (instruction.guard >= 0) {
    result.guarded = true;
    result.guardNegated = instruction.guardNegated;
    result.guard = registers[size_t(instruction.guard)];
  }
  if (!decodeOne(*this)) {
    if (error.message.empty())
      return unsupported();
    return false;
  }
  for (size_t i = 0; i < instruction.parts.size(); ++i)
    if (!(used >> i & 1))
      return fail("the modifier '." + std::string(instruction.parts[i]) + "' of '" + instruction.opcode +
                  "' is not supported here");
  result.sources = uint8_t(operands.size() - result.destinations);
  function->operandLists.push_back(std::move(operands));
  result.operands = function->operandLists.back().data();
  operands = {};
  function->code.push_back(result);
  function->locations.push_back(instruction.location);
  function->opcodes.push_back(instruction.opcode);
  return true;
}

// --- Modifiers ------------------------------------------------------------------------------------

bool Decoder::take(std::string_view modifier) {
  for (size_t i = 1; i < source->parts.size() && i < 24; ++i)
    if (!(used >> i & 1) && source->parts[i] == modifier) {
      used |= 1u << i;
      return true;
    }
  return false;
}

int Decoder::takeOne(std::initializer_list<const char *> modifiers) {
  int index = 0;
  for (const char *modifier : modifiers) {
    if (take(modifier))
      return index;
    ++index;
  }
  return -1;
}

bool Decoder::takePrefix(std::string_view prefix) {
  bool any = false;
  for (size_t i = 1; i < source->parts.size() && i < 24; ++i)
    if (source->parts[i].substr(0, prefix.size()) == prefix) {
      used |= 1u << i;
      any = true;
    }
  return any;
}

Type Decoder::takeType() {
  for (size_t i = 1; i < source->parts.size() && i < 24; ++i)
    if (!(used >> i & 1))
      if (Type type = ptx::typeOf(source->parts[i]); type != Type::None) {
        used |= 1u << i;
        return type;
      }
  return Type::None;
}

Type Decoder::peekType() const {
  for (size_t i = 1; i < source->parts.size() && i < 24; ++i)
    if (!(used >> i & 1))
      if (Type type = ptx::typeOf(source->parts[i]); type != Type::None)
        return type;
  return Type::None;
}

// --- Operands -------------------------------------------------------------------------------------

bool Decoder::need(size_t least, size_t most) {
  if (count() >= least && count() <= most)
    return true;
  return fail("'" + source->opcode + "' with " + std::to_string(count()) + " operands, expected " +
              std::to_string(least) + (most > least ? " to " + std::to_string(most) : ""));
}

bool Decoder::pure(Execute run, int destinations) {
  out->run = run;
  out->pure = true;
  out->destinations = uint8_t(destinations);
  return true;
}

Operand Decoder::scratch() {
  function->registerBytes = uint32_t(alignUp(function->registerBytes, 64));
  Operand result = {function->registerBytes, function->registerCount++};
  function->registerBytes += 32 * 16;
  return result;
}

bool Decoder::anyDestination(const ptx::Operand &operand, unsigned least, unsigned &bytes) {
  if (operand.kind == ptx::Operand::Sink) {
    bytes = std::max(2u, least);
    operands.push_back(scratch());
    return true;
  }
  if (operand.kind != ptx::Operand::Register)
    return fail("'" + source->opcode + "': the destination must be a register");
  const ptx::Register &declared = text->registers[operand.index];
  bytes = std::max(2u, ptx::bytesOf(declared.type));
  if (declared.type == Type::Pred || ptx::bytesOf(declared.type) < least)
    return fail("'" + source->opcode + "': the register " + declared.name + " (." + ptx::nameOf(declared.type) +
                ") does not fit");
  operands.push_back(registers[operand.index]);
  return true;
}

bool Decoder::destination(size_t i, unsigned bytes) {
  unsigned actual = 0;
  if (i >= count())
    return need(i + 1, 64);
  if (!anyDestination(operand(i), bytes, actual))
    return false;
  if (actual != std::max(2u, bytes) && operand(i).kind == ptx::Operand::Register)
    return fail("'" + source->opcode + "': the register " + operand(i).name + " is wider than the type");
  return true;
}

bool Decoder::destinationPredicate(size_t i) {
  if (i >= count())
    return need(i + 1, 64);
  if (operand(i).kind == ptx::Operand::Sink) {
    operands.push_back(scratch());
    return true;
  }
  if (operand(i).kind != ptx::Operand::Register || text->registers[operand(i).index].type != Type::Pred)
    return fail("'" + source->opcode + "': expected a predicate register as operand " + std::to_string(i + 1));
  operands.push_back(registers[operand(i).index]);
  return true;
}

bool Decoder::predicate(size_t i) {
  if (i < count() && operand(i).kind == ptx::Operand::Integer) { // a constant predicate: 0 or not
    uint32_t mask = (operand(i).bits != 0) != operand(i).negated ? ~0u : 0u;
    return pushConstant(mask, 4);
  }
  if (!destinationPredicate(i))
    return false;
  if (operand(i).negated)
    operands.back().at |= Operand::negated;
  return true;
}

bool Decoder::pushConstant(uint64_t bits, unsigned bytes) {
  bytes = std::max(2u, bytes);
  std::vector<uint8_t> &pool = function->constants;
  // Splats of equal bits are shared: the newest few are looked at.
  for (size_t at = pool.size(), tries = 0; at >= 256 && tries < 16; at -= 256, ++tries)
    if (std::memcmp(pool.data() + at - 256, &bits, bytes) == 0 &&
        std::memcmp(pool.data() + at - 256 + bytes, &bits, bytes) == 0) {
      bool equal = true;
      for (unsigned lane = 2; lane < 32; ++lane)
        equal &= std::memcmp(pool.data() + at - 256 + lane * bytes, &bits, bytes) == 0;
      if (equal) {
        operands.push_back({uint32_t(at - 256) | Operand::constant, 0});
        return true;
      }
    }
  size_t at = pool.size();
  if (at > (1u << 28))
    return fail("too many constants");
  pool.resize(at + 256);
  for (unsigned lane = 0; lane < 32; ++lane)
    std::memcpy(pool.data() + at + lane * bytes, &bits, bytes);
  operands.push_back({uint32_t(at) | Operand::constant, 0});
  return true;
}

bool Decoder::constantValue(const ptx::Operand &operand, Type type, uint64_t &bits) {
  bits = operand.bits;
  bool wantsFloat = isFloat(type) || type == Type::B32 || type == Type::B64;
  if (operand.kind == ptx::Operand::Integer)
    return !isFloat(type) || type == Type::F16 || type == Type::BF16 || bits == 0 ||
           fail("an integer where a float is expected");
  if (operand.kind != ptx::Operand::Float || !wantsFloat)
    return fail("'" + source->opcode + "': the constant does not fit the type");
  bool wantsDouble = ptx::bytesOf(type) == 8;
  if (operand.single && wantsDouble) {
    uint32_t low = uint32_t(bits);
    float narrow;
    std::memcpy(&narrow, &low, 4);
    double wide = narrow;
    std::memcpy(&bits, &wide, 8);
  } else if (!operand.single && !wantsDouble) {
    double wide;
    std::memcpy(&wide, &bits, 8);
    float narrow = float(wide);
    uint32_t low;
    std::memcpy(&low, &narrow, 4);
    bits = low;
  }
  return true;
}

bool Decoder::anyValue(const ptx::Operand &operand, Type type, unsigned &bytes) {
  uint64_t bits = 0;
  switch (operand.kind) {
  case ptx::Operand::Register: {
    const ptx::Register &declared = text->registers[operand.index];
    bytes = std::max(2u, ptx::bytesOf(declared.type));
    if (declared.type == Type::Pred || ptx::bytesOf(declared.type) < ptx::bytesOf(type))
      return fail("'" + source->opcode + "': the register " + declared.name + " (." + ptx::nameOf(declared.type) +
                  ") does not fit");
    operands.push_back(registers[operand.index]);
    return true;
  }
  case ptx::Operand::Special:
    bytes = std::max(2u, ptx::bytesOf(type));
    operands.push_back(special(operand.name, bytes));
    return operands.back().at || fail("the register '" + operand.name + "' is not supported");
  case ptx::Operand::Integer:
  case ptx::Operand::Float:
    bytes = std::max(2u, ptx::bytesOf(type));
    return constantValue(operand, type, bits) && pushConstant(bits, bytes);
  default:
    return fail("'" + source->opcode + "': expected a register or a constant" +
                (operand.name.empty() ? "" : ", found '" + operand.name + "'"));
  }
}

bool Decoder::value(size_t i, Type type) {
  unsigned bytes = 0;
  if (i >= count())
    return need(i + 1, 64);
  if (!anyValue(operand(i), type, bytes))
    return false;
  if (bytes != std::max(2u, ptx::bytesOf(type)))
    return fail("'" + source->opcode + "': the register " + operand(i).name + " is wider than the type");
  return true;
}

bool Decoder::values(size_t first, size_t n, Type type) {
  for (size_t i = 0; i < n; ++i)
    if (!value(first + i, type))
      return false;
  return true;
}

Operand Decoder::special(const std::string &name, unsigned bytes) {
  static const char *const known[] = {"%tid.x",
                                      "%tid.y",
                                      "%tid.z",
                                      "%ntid.x",
                                      "%ntid.y",
                                      "%ntid.z",
                                      "%ctaid.x",
                                      "%ctaid.y",
                                      "%ctaid.z",
                                      "%nctaid.x",
                                      "%nctaid.y",
                                      "%nctaid.z",
                                      "%laneid",
                                      "%warpid",
                                      "%nwarpid",
                                      "%lanemask_eq",
                                      "%lanemask_lt",
                                      "%lanemask_le",
                                      "%lanemask_gt",
                                      "%lanemask_ge",
                                      "%smid",
                                      "%cluster_ctaid.x",
                                      "%cluster_ctaid.y",
                                      "%cluster_ctaid.z",
                                      "%cluster_nctaid.x",
                                      "%cluster_nctaid.y",
                                      "%cluster_nctaid.z",
                                      "%cluster_ctarank",
                                      "%cluster_nctarank",
                                      "%clusterid.x",
                                      "%clusterid.y",
                                      "%clusterid.z",
                                      "%nclusterid.x",
                                      "%nclusterid.y",
                                      "%nclusterid.z",
                                      "%nsmid",
                                      "%gridid",
                                      "%clock",
                                      "%clock64",
                                      "%globaltimer",
                                      "%dynamic_smem_size"};
  bool found = false;
  for (const char *one : known)
    found |= name == one;
  if (!found)
    return {};
  for (const SpecialRegister &earlier : function->specials)
    if (earlier.name == name && earlier.bytes == bytes)
      return earlier.operand;
  Operand result = scratch();
  result.reg = 0; // always defined
  function->specials.push_back({name, result, bytes});
  return result;
}

bool Decoder::addressOf(const ptx::Operand &operand, ptx::Space &space, uint64_t &address) {
  if (auto it = shareds.find(operand.name); it != shareds.end()) {
    space = ptx::Space::Shared;
    address = it->second;
  } else if (auto local = locals.find(operand.name); local != locals.end()) {
    space = ptx::Space::Local;
    address = local->second;
  } else if (auto parameter = kernelParameters.find(operand.name); parameter != kernelParameters.end()) {
    space = ptx::Space::Param;
    address = parameter->second;
  } else if ((address = symbols.addressOf(operand.name))) {
    space = ptx::Space::Global;
  } else {
    return fail("'" + operand.name + "' is not declared");
  }
  return true;
}

bool Decoder::address(size_t i, ptx::Space space) {
  if (i >= count())
    return need(i + 1, 64);
  if (operand(i).kind != ptx::Operand::Address)
    return fail("'" + source->opcode + "': expected an address in brackets");
  const ptx::Operand &base = operand(i).parts[0];
  out->offset = operand(i).offset;
  out->space = space;
  if (base.kind == ptx::Operand::Symbol) {
    ptx::Space actual;
    uint64_t start = 0;
    if (!addressOf(base, actual, start))
      return false;
    bool isGlobal = space == ptx::Space::Global || space == ptx::Space::Const || space == ptx::Space::Generic;
    if (actual == ptx::Space::Local)
      return fail("'" + source->opcode + "': local variables are reached through a register");
    bool isShared = space == ptx::Space::Cluster && actual == ptx::Space::Shared;
    if (actual != space && !isShared && !(actual == ptx::Space::Global && isGlobal))
      return fail("'" + base.name + "' is in another address space");
    return pushConstant(start, 8);
  }
  unsigned bytes = 0;
  if (!anyValue(base, Type::B32, bytes))
    return false;
  if (bytes == 4 && base.kind == ptx::Operand::Register)
    out->flags |= 0x80; // a 32-bit address
  else if (base.kind != ptx::Operand::Register) {
    operands.pop_back();
    return pushConstant(base.bits, 8);
  }
  return true;
}

bool Decoder::parameterSlot(const std::string &name, Slot &slot) const {
  auto it = slots.find(name);
  if (it == slots.end())
    return false;
  slot = it->second;
  return true;
}

uint32_t Decoder::branchTable(const std::vector<uint32_t> &labels) {
  std::vector<uint32_t> targets;
  for (uint32_t label : labels)
    targets.push_back(text->labels[label].target);
  function->branchTables.push_back(std::move(targets));
  return uint32_t(function->branchTables.size() - 1);
}

bool decode(const ptx::Module &module, const SymbolTable &symbols, Program &program, ptx::Error &error) {
  program.files = module.files;
  error = {};
  Decoder decoder(module, symbols, program, error);
  std::vector<const ptx::Function *> defined;
  for (const ptx::Function &function : module.functions)
    if (function.isDefined) {
      defined.push_back(&function);
      program.functions.push_back(std::make_unique<Function>());
      if (!decoder.layOut(function, *program.functions.back()))
        return false;
    }
  for (size_t i = 0; i < defined.size(); ++i)
    if (!decoder.decode(*defined[i], *program.functions[i]))
      return false;
  return true;
}

} // namespace dlc::runtime::emu
