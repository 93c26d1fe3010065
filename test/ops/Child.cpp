#include "test/ops/Child.h"

#include <cstdio>
#include <cstring>
#include <sys/wait.h>
#include <unistd.h>

namespace dlc::test {

static std::string readAll(int descriptor) {
  std::string text;
  char buffer[4096];
  for (ssize_t count; (count = read(descriptor, buffer, sizeof buffer)) > 0;)
    text.append(buffer, size_t(count));
  close(descriptor);
  return text;
}

// Everything, or the process ends: the reader is the parent.
static void writeAll(int descriptor, const std::string &text) {
  for (size_t done = 0; done < text.size();) {
    ssize_t count = write(descriptor, text.data() + done, text.size() - done);
    if (count <= 0)
      _exit(1);
    done += size_t(count);
  }
}

std::string inChild(llvm::function_ref<std::string()> work, std::string &error) {
  int answer[2];
  FILE *said = std::tmpfile(); // what the child writes to stderr
  if (!said || pipe(answer)) {
    error = "no pipe";
    return "";
  }
  std::fflush(nullptr);
  pid_t child = fork();
  if (child == 0) {
    dup2(fileno(said), 2);
    close(answer[0]);
    writeAll(answer[1], work());
    _exit(0);
  }
  close(answer[1]);
  std::string result = readAll(answer[0]);
  char last[200] = {};
  std::rewind(said);
  if (!std::fgets(last, sizeof last, said))
    last[0] = 0;
  std::fclose(said);
  int status = 0;
  if (child < 0 || waitpid(child, &status, 0) < 0)
    error = "no child process";
  else if (status)
    error = "the compiler ends with " +
            (WIFSIGNALED(status) ? std::string(strsignal(WTERMSIG(status)))
                                 : "exit code " + std::to_string(WEXITSTATUS(status))) +
            ": " + last;
  return error.empty() ? result : "";
}

} // namespace dlc::test
