#include "runtime/cpu/SharedObject.h"

#include <cerrno>
#include <cstring>
#include <dlfcn.h>
#include <sys/mman.h>
#include <unistd.h>

#ifndef MFD_EXEC
#define MFD_EXEC 0x0010U // Linux 6.3
#endif

namespace dlc::runtime {
namespace {

constexpr const char *objectName = "dlc-kernels";

int createMemoryFile() {
  int file = memfd_create(objectName, MFD_CLOEXEC | MFD_EXEC);
  if (file < 0 && errno == EINVAL) // an older kernel: executable is the only kind
    file = memfd_create(objectName, MFD_CLOEXEC);
  return file;
}

bool writeAll(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    ssize_t done = write(file, bytes.data(), bytes.size());
    if (done < 0 && errno == EINTR)
      continue;
    if (done <= 0)
      return false;
    bytes.remove_prefix(size_t(done));
  }
  return true;
}

std::string pathOf(int file) { return "/proc/self/fd/" + std::to_string(file); }

} // namespace

Status SharedObject::load(std::string_view bytes) {
  *this = SharedObject();
  // Where the host was linked without libm, or loaded this library privately, libm's symbols are
  // not in the global scope. It stays loaded.
  static void *const mathLibrary = dlopen("libm.so.6", RTLD_NOW | RTLD_GLOBAL);
  (void)mathLibrary;

  // The file stays open as long as the object is loaded: dlopen knows objects by path, and the
  // path of a closed file would come back with the next one.
  file = createMemoryFile();
  if (file < 0 || !writeAll(file, bytes))
    return Status(errno == ENOMEM || errno == ENOSPC ? DLC_OUT_OF_MEMORY : DLC_INTERNAL,
                  std::string("cannot create a file in memory for the compiled code: ") + std::strerror(errno));
  handle = dlopen(pathOf(file).c_str(), RTLD_NOW | RTLD_LOCAL);
  if (!handle) {
    const char *why = dlerror();
    return Status(DLC_INTERNAL, std::string("cannot load the compiled code: ") + (why ? why : "unknown error"));
  }
  return {};
}

void *SharedObject::find(const char *symbol) const { return handle ? dlsym(handle, symbol) : nullptr; }

SharedObject::~SharedObject() {
  if (handle) {
    dlclose(handle);
    // An object that refuses to be unloaded keeps its path, so it keeps its file too.
    if (void *still = dlopen(pathOf(file).c_str(), RTLD_NOW | RTLD_NOLOAD)) {
      dlclose(still);
      return;
    }
  }
  if (file >= 0)
    close(file);
}

} // namespace dlc::runtime
