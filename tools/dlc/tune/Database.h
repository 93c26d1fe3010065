// What was measured, in a file of SQLite: for each kernel and device, how long each schedule takes.
#pragma once

#include "tools/dlc/ExitCode.h"
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

struct sqlite3;

namespace dlc::driver {

// What measurements are kept for: they hold for no other.
struct TuningDevice {
  std::string name;    // "AMD EPYC 9654 96-Core Processor, 2 threads"
  std::string driver;  // of a GPU; "" for the CPU
  std::string version; // of dlc
};

// Better: than the usual schedule, by fresh measurements and clearly; compilations take these alone.
enum class Outcome { Started, Measured, Wrong, Failed, Better };

struct Measurement {
  std::string kernel;   // its key
  std::string schedule; // "kind:tiles,..."
  Outcome outcome = Outcome::Started;
  double nanoseconds = 0;  // of one launch
  double ratio = 0;        // of that to what the default schedule took in the same minutes
  std::string reason = ""; // why it is wrong or failed
  int64_t attempts = 0;    // how often it was begun
};

// A file may be used by several processes. Each change is a transaction of its own: whatever happens to the process,
// what was recorded stays.
class TuningDatabase {
public:
  // Makes the file unless `readOnly`, in which case it has to be there.
  Failure open(const std::string &path, bool readOnly);
  // The device whose measurements the functions below speak of.
  Failure use(const TuningDevice &device);
  int64_t deviceId() const { return device; }
  void use(int64_t id) { device = id; }

  // What is known of a kernel, in the order in which it was measured.
  Failure measurements(const std::string &kernel, std::vector<Measurement> &found);
  // A kernel's name and text, for people.
  Failure describe(const std::string &kernel, const std::string &name, const std::string &text);
  Failure record(const Measurement &measurement);
  // What was begun when the process ended for another reason was not begun.
  Failure takeBackBegun();
  // Key of each kernel -> the schedule that is best for it, where one is better than the usual one.
  Failure best(std::map<std::string, std::string> &schedules);

  // All of the device's rows as text, in an order of their own; and back. A row that is there already is replaced.
  Failure exportText(std::string &text);
  Failure importText(const std::string &path, const std::string &text, size_t &rows);

private:
  struct Close {
    void operator()(sqlite3 *handle) const;
  };
  Failure failed(const std::string &doing);
  Failure run(const char *sql);
  friend class Statement;

  std::unique_ptr<sqlite3, Close> handle;
  std::string path;
  int64_t device = 0;
};

} // namespace dlc::driver
