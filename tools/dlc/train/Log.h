// What a run of training writes down: rows of numbers as CSV, as JSON lines, and as a picture.
#pragma once

#include "tools/dlc/ExitCode.h"
#include <string>
#include <vector>

namespace dlc::driver {

struct LogRow {
  uint64_t step = 0, epoch = 0;
  std::vector<std::pair<std::string, double>> values; // "loss", "accuracy", "validation_loss", ...
};

class Log {
public:
  // Files to write, each "" for none. Goes on with what a file of JSON lines holds up to `step`; rows behind it go.
  Failure open(const std::string &csv, const std::string &jsonLines, const std::string &svg, uint64_t step);
  Failure add(const LogRow &row);

private:
  Failure writeAll() const;

  std::string csv, jsonLines, svg;
  std::vector<LogRow> rows;
};

// Loss and metrics over steps as an SVG picture: one panel for losses, one for the rest.
std::string plotSvg(const std::vector<LogRow> &rows);

} // namespace dlc::driver
