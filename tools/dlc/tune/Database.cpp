#include "tools/dlc/tune/Database.h"
#include "frontend/text/Lexer.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/FormatVariadic.h"
#include <sqlite3.h>

using namespace llvm;

namespace dlc::driver {

static constexpr const char *kSchema = R"(
CREATE TABLE IF NOT EXISTS devices (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL, driver TEXT NOT NULL, version TEXT NOT NULL, UNIQUE (name, driver, version));
CREATE TABLE IF NOT EXISTS kernels (key TEXT PRIMARY KEY, name TEXT NOT NULL, region TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS measurements (
  id INTEGER PRIMARY KEY, device INTEGER NOT NULL REFERENCES devices, kernel TEXT NOT NULL, schedule TEXT NOT NULL,
  outcome INTEGER NOT NULL, nanoseconds REAL NOT NULL, ratio REAL NOT NULL, reason TEXT NOT NULL, attempts INTEGER NOT NULL,
  UNIQUE (device, kernel, schedule));
)";
// The file's own number for its form; another form is another number.
static constexpr int kForm = 1;

void TuningDatabase::Close::operator()(sqlite3 *handle) const { sqlite3_close(handle); }

// A prepared statement. What goes wrong stays with it until `failure` is asked.
class Statement {
public:
  Statement(TuningDatabase &database, const char *sql) : database(database) {
    code = sqlite3_prepare_v2(database.handle.get(), sql, -1, &statement, nullptr);
  }
  ~Statement() { sqlite3_finalize(statement); }
  Statement &bind(const std::string &text) {
    if (code == SQLITE_OK)
      code = sqlite3_bind_text(statement, ++bound, text.data(), int(text.size()), SQLITE_TRANSIENT);
    return *this;
  }
  Statement &bind(int64_t number) {
    if (code == SQLITE_OK)
      code = sqlite3_bind_int64(statement, ++bound, number);
    return *this;
  }
  Statement &bind(double number) {
    if (code == SQLITE_OK)
      code = sqlite3_bind_double(statement, ++bound, number);
    return *this;
  }
  // Whether there is another row.
  bool step() {
    if (code == SQLITE_OK || code == SQLITE_ROW)
      code = sqlite3_step(statement);
    return code == SQLITE_ROW;
  }
  std::string text(int column) {
    const unsigned char *bytes = sqlite3_column_text(statement, column);
    return bytes ? std::string(reinterpret_cast<const char *>(bytes), sqlite3_column_bytes(statement, column)) : "";
  }
  int64_t integer(int column) { return sqlite3_column_int64(statement, column); }
  double real(int column) { return sqlite3_column_double(statement, column); }
  Failure failure(const char *doing) {
    return code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE ? Failure() : database.failed(doing);
  }

private:
  TuningDatabase &database;
  sqlite3_stmt *statement = nullptr;
  int code = SQLITE_OK, bound = 0;
};

Failure TuningDatabase::failed(const std::string &doing) {
  return badInput(path + ": cannot " + doing + ": " + (handle ? sqlite3_errmsg(handle.get()) : "out of memory"));
}

Failure TuningDatabase::run(const char *sql) {
  return sqlite3_exec(handle.get(), sql, nullptr, nullptr, nullptr) == SQLITE_OK ? Failure() : failed("be used");
}

Failure TuningDatabase::open(const std::string &file, bool readOnly) {
  path = file;
  sqlite3 *opened = nullptr;
  int flags = readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
  int code = sqlite3_open_v2(path.c_str(), &opened, flags, nullptr);
  handle.reset(opened);
  if (code != SQLITE_OK)
    return failed("be opened as a tuning database");
  sqlite3_busy_timeout(handle.get(), 10'000);
  int form = 0;
  {
    Statement statement(*this, "PRAGMA user_version");
    if (statement.step())
      form = int(statement.integer(0));
    if (Failure failure = statement.failure("be read as a tuning database"))
      return failure;
  }
  if (form != kForm && (form != 0 || readOnly))
    return badInput(path + ": is no tuning database of this version of dlc; 'dlc tune' makes one");
  if (readOnly)
    return {};
  if (form == kForm)
    return {};
  std::string make =
      std::string("BEGIN IMMEDIATE;") + kSchema + "PRAGMA user_version = " + std::to_string(kForm) + "; COMMIT";
  return run(make.c_str());
}

Failure TuningDatabase::use(const TuningDevice &wanted) {
  if (!sqlite3_db_readonly(handle.get(), "main")) {
    Statement insert(*this, "INSERT OR IGNORE INTO devices (name, driver, version) VALUES (?, ?, ?)");
    insert.bind(wanted.name).bind(wanted.driver).bind(wanted.version).step();
    if (Failure failure = insert.failure("be written"))
      return failure;
  }
  Statement find(*this, "SELECT id FROM devices WHERE name = ? AND driver = ? AND version = ?");
  device = find.bind(wanted.name).bind(wanted.driver).bind(wanted.version).step() ? find.integer(0) : 0;
  return find.failure("be read");
}

Failure TuningDatabase::describe(const std::string &kernel, const std::string &name, const std::string &text) {
  Statement insert(*this, "INSERT OR IGNORE INTO kernels (key, name, region) VALUES (?, ?, ?)");
  insert.bind(kernel).bind(name).bind(text).step();
  return insert.failure("be written");
}

Failure TuningDatabase::measurements(const std::string &kernel, std::vector<Measurement> &found) {
  Statement find(*this, "SELECT schedule, outcome, nanoseconds, ratio, reason, attempts FROM measurements "
                        "WHERE device = ? AND kernel = ? ORDER BY id");
  find.bind(device).bind(kernel);
  while (find.step())
    found.push_back(
        {kernel, find.text(0), Outcome(find.integer(1)), find.real(2), find.real(3), find.text(4), find.integer(5)});
  return find.failure("be read");
}

Failure TuningDatabase::record(const Measurement &m) {
  Statement insert(*this, "INSERT INTO measurements (device, kernel, schedule, outcome, nanoseconds, ratio, reason, "
                          "attempts) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (device, kernel, schedule) DO UPDATE "
                          "SET outcome = excluded.outcome, nanoseconds = excluded.nanoseconds, ratio = excluded.ratio, "
                          "reason = excluded.reason, attempts = excluded.attempts");
  insert.bind(device).bind(m.kernel).bind(m.schedule).bind(int64_t(m.outcome)).bind(m.nanoseconds).bind(m.ratio);
  insert.bind(m.reason).bind(m.attempts).step();
  return insert.failure("be written");
}

Failure TuningDatabase::takeBackBegun() {
  Statement update(*this, "UPDATE measurements SET attempts = attempts - 1 WHERE device = ? AND outcome = ? AND "
                          "attempts > 0");
  update.bind(device).bind(int64_t(Outcome::Started)).step();
  return update.failure("be written");
}

Failure TuningDatabase::best(std::map<std::string, std::string> &schedules) {
  // Of equal ratios the one that was measured first.
  Statement find(*this, "SELECT kernel, schedule FROM measurements WHERE device = ? AND outcome = ? AND ratio < 1 "
                        "ORDER BY kernel, ratio, id");
  find.bind(device).bind(int64_t(Outcome::Better));
  while (find.step())
    schedules.emplace(find.text(0), find.text(1));
  return find.failure("be read");
}

// A line for each row: device, kernel and measurement, tabs between their columns.
static constexpr StringLiteral kHeader = "# dlc tuning 1";
static constexpr StringLiteral kOutcomes[] = {"started", "measured", "wrong", "failed", "better"};

// Tabs and line ends part columns and rows.
static std::string escaped(StringRef text) {
  std::string result;
  for (char c : text)
    result += c == '\n' ? "\\n" : c == '\t' ? "\\t" : c == '\\' ? "\\\\" : std::string(1, c);
  return result;
}

Failure TuningDatabase::exportText(std::string &text) {
  text = kHeader.str() + "\n";
  {
    Statement devices(*this, "SELECT name, driver, version FROM devices ORDER BY name, driver, version");
    while (devices.step())
      text += "device\t" + escaped(devices.text(0)) + "\t" + escaped(devices.text(1)) + "\t" +
              escaped(devices.text(2)) + "\n";
    if (Failure failure = devices.failure("be read"))
      return failure;
  }
  Statement kernels(*this, "SELECT key, name, region FROM kernels ORDER BY name, key");
  while (kernels.step())
    text += "kernel\t" + kernels.text(0) + "\t" + escaped(kernels.text(1)) + "\t" + escaped(kernels.text(2)) + "\n";
  if (Failure failure = kernels.failure("be read"))
    return failure;
  Statement rows(*this,
                 "SELECT d.name, d.driver, d.version, m.kernel, m.schedule, m.outcome, m.nanoseconds, m.ratio, "
                 "m.reason, m.attempts FROM measurements m JOIN devices d ON d.id = m.device LEFT JOIN kernels k ON "
                 "k.key = m.kernel WHERE m.outcome != 0 ORDER BY d.name, d.driver, d.version, k.name, m.kernel, m.id");
  while (rows.step())
    text += "measurement\t" + escaped(rows.text(0)) + "\t" + escaped(rows.text(1)) + "\t" + escaped(rows.text(2)) +
            "\t" + rows.text(3) + "\t" + rows.text(4) + "\t" + kOutcomes[rows.integer(5)].str() + "\t" +
            formatv("{0:f1}\t{1:f4}", rows.real(6), rows.real(7)).str() + "\t" + escaped(rows.text(8)) + "\t" +
            std::to_string(rows.integer(9)) + "\n";
  return rows.failure("be read");
}

Failure TuningDatabase::importText(const std::string &file, const std::string &text, size_t &count) {
  SmallVector<StringRef> lines;
  StringRef(text).split(lines, '\n');
  if (lines.empty() || lines.front() != kHeader)
    return badInput(file + ": expected '" + kHeader.str() + "' in the first line: the text of 'dlc tune --export'");
  if (Failure failure = run("BEGIN IMMEDIATE"))
    return failure;
  int64_t own = device;
  auto undo = [&](Failure failure) {
    (void)run("ROLLBACK");
    device = own;
    return failure;
  };
  for (size_t number = 1; number < lines.size(); ++number) {
    if (lines[number].empty())
      continue;
    SmallVector<StringRef> columns;
    lines[number].split(columns, '\t');
    auto wrong = [&](const std::string &what) {
      return undo(badInput(file + ":" + std::to_string(number + 1) + ": " + what));
    };
    auto field = [&](size_t i) { return dlc::text::unescaped(columns[i]); };
    if (columns[0] == "device" && columns.size() == 4) {
      if (Failure failure = use({field(1), field(2), field(3)}))
        return undo(failure);
    } else if (columns[0] == "kernel" && columns.size() == 4) {
      if (Failure failure = describe(field(1), field(2), field(3)))
        return undo(failure);
    } else if (columns[0] == "measurement" && columns.size() == 11) {
      Measurement m{field(4), field(5)};
      auto outcome = find(kOutcomes, columns[6]);
      if (outcome == std::end(kOutcomes))
        return wrong("expected better, measured, wrong or failed, found '" + columns[6].str() + "'");
      m.outcome = Outcome(outcome - std::begin(kOutcomes));
      m.reason = field(9);
      if (columns[7].getAsDouble(m.nanoseconds) || columns[8].getAsDouble(m.ratio) ||
          columns[10].getAsInteger(10, m.attempts))
        return wrong("expected numbers in columns 8, 9 and 11");
      if (Failure failure = use({field(1), field(2), field(3)}))
        return undo(failure);
      if (Failure failure = record(m))
        return undo(failure);
      ++count;
    } else {
      return wrong("expected a row of 'device', 'kernel' or 'measurement' with all its columns");
    }
  }
  device = own;
  return run("COMMIT");
}

} // namespace dlc::driver
