// dlc-instruction-check --device=emu|cuda [--json FILE] [--only TEXT] [--ptx-to FOLDER]
//
// Runs the table of instructions on a device and compares what comes out, bit by bit or within the bound
// that the row states: with the row's value or reference, and on a GPU with the emulated device too. The
// last line is "N passed, N failed". Exit code 0: all passed; 1: some failed; 2: no device, wrong usage.
#include "runtime/emu/Emu.h"
#include "test/emu/instructions/Run.h"

#include <cstdio>
#include <cstring>
#include <fstream>

using namespace dlc;
using namespace dlc::test;

namespace {

std::string quoted(const std::string &text) {
  std::string result = "\"";
  for (char c : text)
    if (c == '"' || c == '\\')
      result += std::string("\\") + c;
    else if (c == '\n')
      result += "\\n";
    else
      result += static_cast<unsigned char>(c) < 32 ? ' ' : c;
  return result + "\"";
}

std::string inOneLine(std::string text) {
  for (char &c : text)
    c = c == '\n' ? ' ' : c;
  return text;
}

int usage() {
  std::fprintf(stderr,
               "usage: dlc-instruction-check --device=emu|cuda [--json FILE] [--only TEXT] [--ptx-to FOLDER]\n");
  return 2;
}

struct Options {
  std::string device, json, only, ptxTo;
};

bool parse(int argc, char **argv, Options &options) {
  for (int i = 1; i < argc; ++i) {
    std::string name = argv[i], value;
    size_t equals = name.find('=');
    if (equals != std::string::npos) {
      value = name.substr(equals + 1);
      name.resize(equals);
    } else if (i + 1 < argc) {
      value = argv[++i];
    } else {
      return false;
    }
    std::string *to = name == "--device"   ? &options.device
                      : name == "--json"   ? &options.json
                      : name == "--only"   ? &options.only
                      : name == "--ptx-to" ? &options.ptxTo
                                           : nullptr;
    if (!to)
      return false;
    *to = value;
  }
  return options.device == "emu" || options.device == "cuda";
}

} // namespace

int main(int argc, char **argv) {
  Options options;
  if (!parse(argc, argv, options))
    return usage();
  runtime::cuda::DriverTable emulatedTable = {};
  if (!runtime::emu::fillDriverTable(emulatedTable)) {
    std::fprintf(stderr, "this machine's CPU lacks AVX2 and FMA: there is no emulated device\n");
    return 2;
  }
  const runtime::cuda::DriverTable *table = &emulatedTable;
  bool onGpu = options.device == "cuda";
  if (onGpu) {
    runtime::Status missing;
    table = runtime::cuda::systemDriver(missing);
    if (!table) {
      std::fprintf(stderr, "%s\n", missing.message());
      return 2;
    }
  }
  RowRunner runner, emulator;
  std::string error = runner.open(*table);
  if (error.empty() && onGpu)
    error = emulator.open(emulatedTable);
  if (!error.empty()) {
    std::fprintf(stderr, "%s\n", error.c_str());
    return 2;
  }
  unsigned passed = 0, failed = 0, skipped = 0, number = 0;
  std::string rows;
  auto save = [&] { // after each group: a run that is cut short keeps what it has
    if (options.json.empty())
      return true;
    std::ofstream file(options.json);
    file << "{\n  \"device\": " << quoted(runner.device()) << ",\n  \"capability\": " << runner.capability()
         << ",\n  \"passed\": " << passed << ",\n  \"failed\": " << failed << ",\n  \"skipped\": " << skipped
         << ",\n  \"rows\": [" << rows << "\n  ]\n}\n";
    return bool(file.flush());
  };
  for (const Group &group : instructionRows()) {
    for (const Row &row : group.rows) {
      ++number;
      if (!options.only.empty() && row.body.find(options.only) == std::string::npos)
        continue;
      if (!options.ptxTo.empty())
        std::ofstream(options.ptxTo + "/row" + std::to_string(number) + "_sm_" + std::to_string(row.target) +
                      (row.isExact ? "a" : "") + ".ptx")
            << kernelOf(row);
      Verdict verdict;
      const char *outcome = "passed";
      if (runner.capability() < row.target || (row.isExact && runner.capability() != row.target)) {
        outcome = "skipped";
        verdict.message =
            "needs compute capability " + std::to_string(row.target / 10) + ".0" + (row.isExact ? " itself" : "");
        ++skipped;
      } else {
        std::vector<uint32_t> out, expected;
        std::string problem = runner.run(row, out);
        if (problem.empty() && onGpu)
          problem = emulator.run(row, expected);
        if (problem.empty())
          verdict = judge(row, out, onGpu ? &expected : nullptr);
        else
          verdict.message = problem;
        outcome = verdict.passed ? "passed" : "failed";
        ++(verdict.passed ? passed : failed);
      }
      if (!verdict.passed && std::strcmp(outcome, "skipped"))
        std::printf("FAILED %s: %s: %s\n", group.name, inOneLine(row.body).c_str(), verdict.message.c_str());
      char share[64];
      std::snprintf(share, sizeof share, "%.4g", verdict.worst <= 1e9 ? verdict.worst : 1e9);
      bool exact = row.bound.relative == 0 && row.bound.absolute == 0;
      rows += std::string(rows.empty() ? "" : ",") + "\n    {\"group\": " + quoted(group.name) +
              ", \"body\": " + quoted(row.body) + ", \"outcome\": \"" + outcome + "\", \"against\": \"" +
              verdict.against + "\"" + (exact ? "" : std::string(", \"share_of_bound\": ") + share) +
              (verdict.message.empty() ? "" : ", \"message\": " + quoted(verdict.message)) + "}";
    }
    (void)save();
  }
  if (!save()) {
    std::fprintf(stderr, "cannot write '%s'\n", options.json.c_str());
    return 2;
  }
  std::printf("%s, compute capability %u.%u%s\n", runner.device().c_str(), runner.capability() / 10,
              runner.capability() % 10, skipped ? (", " + std::to_string(skipped) + " rows skipped").c_str() : "");
  std::printf("%u passed, %u failed\n", passed, failed);
  return failed ? 1 : 0;
}
