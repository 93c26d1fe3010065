#include "runtime/plan/Reader.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace dlc::plan {

Error MappedFile::open(const std::string &path) {
  auto failed = [&](const char *what) {
    return Error(errno == ENOMEM ? ErrorKind::Memory : ErrorKind::File,
                 std::string("cannot ") + what + " '" + path + "': " + std::strerror(errno));
  };
  int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (file < 0)
    return failed("open");
  struct stat info;
  Error error;
  if (fstat(file, &info) != 0) {
    error = failed("read");
  } else if (!S_ISREG(info.st_mode)) {
    error = Error(ErrorKind::File, "cannot open '" + path + "': not a regular file");
  } else if (info.st_size == 0) {
    error = invalid("'" + path + "': the file is empty");
  } else {
    void *mapping = mmap(nullptr, size_t(info.st_size), PROT_READ, MAP_PRIVATE, file, 0);
    if (mapping == MAP_FAILED) {
      error = failed("map");
    } else {
      MappedFile old = std::move(*this); // released at the end of this scope
      base = static_cast<const char *>(mapping);
      length = size_t(info.st_size);
    }
  }
  ::close(file);
  return error;
}

MappedFile::~MappedFile() {
  if (base)
    munmap(const_cast<char *>(base), length);
}

} // namespace dlc::plan
