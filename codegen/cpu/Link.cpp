#include "codegen/cpu/Link.h"
#include "lld/Common/Driver.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Object/ELFObjectFile.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include <mutex>
#include <unistd.h>

LLD_HAS_DRIVER(elf)

using namespace llvm;

namespace dlc::cpu {

Expected<std::string> findForeignSymbol(ArrayRef<char> bytes) {
  static const StringSet<> known = [] {
    StringSet<> names;
    for (StringRef name : {"memcpy", "memset", "memmove", "memcmp"})
      names.insert(name);
    // libm, in double and in single precision.
    for (StringRef name :
         {"exp",  "exp2", "expm1", "log",   "log2", "log10", "log1p", "pow",       "sin",    "cos",   "tan",
          "asin", "acos", "atan",  "atan2", "sinh", "cosh",  "tanh",  "asinh",     "acosh",  "atanh", "erf",
          "erfc", "cbrt", "fmod",  "floor", "ceil", "trunc", "round", "roundeven", "sincos", "fma",   "ldexp"}) {
      names.insert(name);
      names.insert((name + "f").str());
    }
    names.insert("_GLOBAL_OFFSET_TABLE_");
    return names;
  }();
  auto object = object::ObjectFile::createObjectFile(MemoryBufferRef(StringRef(bytes.data(), bytes.size()), "kernel"));
  if (!object)
    return object.takeError();
  for (const object::SymbolRef &symbol : (*object)->symbols()) {
    Expected<uint32_t> flags = symbol.getFlags();
    if (!flags)
      return flags.takeError();
    if (!(*flags & object::SymbolRef::SF_Undefined))
      continue;
    Expected<StringRef> name = symbol.getName();
    if (!name)
      return name.takeError();
    if (!name->empty() && !known.contains(*name))
      return name->str();
  }
  return std::string();
}

namespace {

// A private directory that goes away with all that is in it.
struct TemporaryDirectory {
  SmallString<128> path;
  std::error_code create() { return sys::fs::createUniqueDirectory("dlc-link", path); }
  ~TemporaryDirectory() {
    if (!path.empty())
      sys::fs::remove_directories(path);
  }
  std::string file(const Twine &name) const {
    SmallString<128> full(path);
    sys::path::append(full, name);
    return full.str().str();
  }
};

} // namespace

static Error writeFile(StringRef path, ArrayRef<char> bytes) {
  std::error_code error;
  raw_fd_ostream os(path, error);
  if (!error) {
    os.write(bytes.data(), bytes.size());
    os.close();
    error = os.error();
    os.clear_error();
  }
  return error ? createStringError(error, "cannot write " + path + ": " + error.message()) : Error::success();
}

Expected<std::vector<char>> linkSharedObject(ArrayRef<SmallVector<char, 0>> objects) {
  TemporaryDirectory directory;
  if (std::error_code error = directory.create())
    return createStringError(error, "cannot create a temporary directory: " + error.message());
  std::string output = directory.file("kernels.so");
  std::vector<std::string> arguments = {"ld.lld",           "-shared",     "-o", output,        "--build-id=none",
                                        "--hash-style=gnu", "--threads=1", "-z", "noexecstack", "--soname=dlc-kernels",
                                        "--strip-all"};
  for (auto [i, object] : enumerate(objects)) {
    std::string path = directory.file(Twine(i) + ".o");
    if (Error error = writeFile(path, object))
      return std::move(error);
    arguments.push_back(path);
  }
  std::vector<const char *> pointers;
  for (const std::string &argument : arguments)
    pointers.push_back(argument.c_str());

  static std::mutex onlyOne; // lld keeps global state
  std::string messages;
  raw_string_ostream os(messages);
  lld::Result result;
  {
    std::lock_guard<std::mutex> lock(onlyOne);
    const lld::DriverDef drivers[] = {{lld::Gnu, &lld::elf::link}};
    result = lld::lldMain(pointers, os, os, drivers);
  }
  if (result.retCode != 0)
    return createStringError("cannot link the compiled kernels: " + messages);
  auto file = MemoryBuffer::getFile(output, /*IsText=*/false, /*RequiresNullTerminator=*/false);
  if (!file)
    return createStringError(file.getError(), "cannot read the linked kernels: " + file.getError().message());
  return std::vector<char>((*file)->getBufferStart(), (*file)->getBufferEnd());
}

} // namespace dlc::cpu
