// A PTX module as parsed: names resolved, nothing interpreted.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace dlc::runtime::emu::ptx {

enum class Type : uint8_t {
  None,
  Pred,
  B8,
  B16,
  B32,
  B64,
  B128,
  U8,
  U16,
  U32,
  U64,
  S8,
  S16,
  S32,
  S64,
  F16,
  F16x2,
  BF16,
  BF16x2,
  F32,
  F64,
  U16x2,
  S16x2,
  TF32,
  E4M3x2,
  E5M2x2,
  E4M3,
  E5M2,
};

// None where the name (without its dot) is no type.
Type typeOf(std::string_view name);
const char *nameOf(Type type);
unsigned bytesOf(Type type); // 0 for None; 1 for Pred

// Cluster: .shared::cluster, the shared memory of any block of the cluster.
enum class Space : uint8_t { Generic, Global, Shared, Local, Param, Const, Cluster };

struct Operand {
  enum Kind : uint8_t {
    None,
    Register, // index into Function::registers
    Special,  // name: "%tid.x"
    Integer,  // bits
    Float,    // bits of an f64, or of an f32 where `single`
    Symbol,   // name: a variable, function or parameter
    Label,    // index into Function::labels
    Vector,   // parts: {a, b}; also the lists of a call
    Address,  // parts[0]: what stands before the offset; offset; parts[1]: coordinates, as in [map, {x, y}]
    Sink,     // _
  };
  Kind kind = None;
  bool negated = false; // !%p
  bool single = false;
  uint32_t index = 0;
  uint64_t bits = 0;
  int64_t offset = 0;
  std::string name;
  std::vector<Operand> parts;
};

struct Location {
  int line = 0;                 // of the PTX text
  int file = 0, sourceLine = 0; // by .loc; 0: unknown
};

struct Instruction {
  std::string opcode;                  // as written: "ld.global.nc.v4.f32"
  std::vector<std::string_view> parts; // of the text: "ld", "global", ...
  int guard = -1;                      // a predicate register; -1: none
  bool guardNegated = false;
  std::vector<Operand> operands; // "d|p" gives two
  Location location;
};

// A variable of any space. bytes 0: an extern array whose size the launch gives.
struct Variable {
  std::string name;
  Space space = Space::Global;
  Type type = Type::None;
  unsigned align = 1;
  uint64_t bytes = 0;
  bool isExtern = false;
  std::vector<uint8_t> initial; // may be shorter than bytes: the rest is zero
  struct Reference {
    uint64_t at;
    std::string symbol;
    int64_t offset;
    bool generic;
  };
  std::vector<Reference> references; // addresses of other variables in `initial`
};

struct Register {
  std::string name;
  Type type = Type::None;
};

struct Label {
  std::string name;
  uint32_t target = 0; // instruction; may be one past the last
  bool defined = false;
  int line = 0;
  std::vector<uint32_t> targets; // of a .branchtargets label: labels
};

struct Function {
  std::string name;
  bool isEntry = false, isDefined = false;
  std::vector<Variable> returns, parameters;
  std::vector<Variable> variables; // .local, .shared and .param of the body
  std::vector<Register> registers;
  std::vector<Label> labels;
  std::vector<Instruction> instructions;
  // What launches of a kernel must keep to; 0: not said.
  unsigned maxThreads = 0;          // by .maxntid or .reqntid: their product
  unsigned requiredThreads[3] = {}; // by .reqntid, each
  unsigned maxRegisters = 0;        // of a thread, by .maxnreg
  unsigned clusterDims[3] = {};     // by .reqnctapercluster
  int line = 0;
};

struct Module {
  std::string target; // "sm_90a"
  int targetLine = 0;
  int versionMajor = 0, versionMinor = 0;
  std::map<int, std::string> files; // by .file
  std::vector<Variable> variables;  // .global, .const, .shared of the module
  std::vector<Function> functions;
};

struct Error {
  int line = 0;
  std::string message; // without the line
};

// Parses a whole module. The text must outlive the module. False with the first error.
bool parse(std::string_view text, Module &module, Error &error);

} // namespace dlc::runtime::emu::ptx
