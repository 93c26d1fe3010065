// Messages, colour, progress, and numbers for people.
#include "tools/dlc/Console.h"
#include "tools/dlc/Environment.h"

#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"
#include <unistd.h>

using namespace llvm;
using namespace dlc::driver;

static const char *const kStyleCodes[] = {"", "\033[1m", "\033[1;31m", "\033[32m", "\033[1;33m", "\033[36m", "\033[2m"};

bool dlc::driver::isTerminal(int fd) { return isatty(fd) != 0; }

static bool colourOn(int fd) {
  // https://no-color.org: any value that is not empty.
  if (!environment("NO_COLOR").empty() || environment("TERM") == "dumb")
    return false;
  return isTerminal(fd);
}

std::string dlc::driver::paint(Style style, StringRef text, int out) {
  if (style == Style::Plain || !colourOn(out))
    return text.str();
  return (Twine(kStyleCodes[static_cast<int>(style)]) + text + "\033[0m").str();
}

static void printMessage(StringRef kind, Style style, StringRef message) {
  outs().flush();
  errs() << paint(Style::Bold, "dlc:", 2) << ' ' << paint(style, kind, 2) << ' ' << displayMessage(message.rtrim())
         << '\n';
}

void dlc::driver::printError(StringRef message) { printMessage("error:", Style::Red, message); }
void dlc::driver::printWarning(StringRef message) { printMessage("warning:", Style::Yellow, message); }
void dlc::driver::printNote(StringRef message) { printMessage("note:", Style::Cyan, message); }

int dlc::driver::report(const Failure &failure) {
  if (!failure.message.empty())
    printError(failure.message);
  if (!failure.note.empty())
    printNote(failure.note);
  return exitCode(failure);
}

std::string dlc::driver::displayNames(ArrayRef<std::string> names) {
  std::string text;
  for (const std::string &name : names)
    text += (text.empty() ? "" : ", ") + displayName(name);
  return text;
}

static std::string withUnit(double value, StringRef unit) {
  std::string text;
  raw_string_ostream stream(text);
  int decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  stream << format("%.*f ", decimals, value) << unit;
  return text;
}

std::string dlc::driver::formatBytes(uint64_t bytes) {
  if (bytes < 1024)
    return plural(bytes, "byte");
  static const char *const units[] = {"KiB", "MiB", "GiB", "TiB"};
  double value = bytes / 1024.0;
  unsigned unit = 0;
  for (; value >= 1024 && unit < 3; ++unit)
    value /= 1024;
  return withUnit(value, units[unit]);
}

std::string dlc::driver::formatSeconds(double seconds) {
  if (seconds >= 1)
    return withUnit(seconds, "s");
  if (seconds >= 1e-3)
    return withUnit(seconds * 1e3, "ms");
  return withUnit(seconds * 1e6, "us");
}

std::string dlc::driver::formatFlops(double flops) {
  if (flops >= 1e9)
    return withUnit(flops / 1e9, "GFLOP");
  if (flops >= 1e6)
    return withUnit(flops / 1e6, "MFLOP");
  return withUnit(flops / 1e3, "kFLOP");
}

static int verbosityLevel = -1;

int dlc::driver::verbosity() {
  if (verbosityLevel < 0) {
    verbosityLevel = 0;
    (void)StringRef(environment("DLC_DEBUG")).getAsInteger(10, verbosityLevel);
    verbosityLevel = std::max(0, std::min(5, verbosityLevel));
  }
  return verbosityLevel;
}

void dlc::driver::setVerbosity(int level) { verbosityLevel = std::max(verbosity(), level); }

Progress::Progress() : active(isTerminal(2) && environment("TERM") != "dumb") {}
Progress::~Progress() { clear(); }

void Progress::say(StringRef what) {
  if (!active)
    return;
  errs() << "\r\033[K" << paint(Style::Dim, displayName(what.take_front(100)), 2);
  errs().flush();
  shown = true;
}

void Progress::clear() {
  if (shown)
    errs() << "\r\033[K";
  shown = false;
}
