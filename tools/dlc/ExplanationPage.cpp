// An explanation as a page: what there is in short, memory over the run, every step with what lies behind it.
#include "tools/dlc/Console.h"
#include "tools/dlc/Explanation.h"

#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

namespace dlc::driver {

static constexpr StringLiteral kStyle = R"(
:root { --ink: #1d2330; --soft: #667085; --line: #e3e6ec; --fill: #7aa2e3; --peak: #d1495b; --paper: #ffffff; --band: #f6f7f9; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e8ee; --soft: #98a2b3; --line: #333a47; --fill: #4a76c0; --peak: #ef767a; --paper: #14171d; --band: #1b2028; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 2rem 1.5rem 4rem; color: var(--ink); background: var(--paper);
       font: 15px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; margin: 0 0 .2rem; overflow-wrap: anywhere; }
h2 { font-size: 1.15rem; margin: 2.4rem 0 .4rem; overflow-wrap: anywhere; }
p { margin: .2rem 0; color: var(--soft); }
code, .mono { font: 13px/1.45 ui-monospace, monospace; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(10rem, 1fr)); gap: .8rem; margin: 1rem 0; }
dl div { border-top: 2px solid var(--line); padding-top: .3rem; }
dt { color: var(--soft); font-size: .85rem; }
dd { margin: 0; font-size: 1.15rem; font-variant-numeric: tabular-nums; }
svg { display: block; width: 100%; height: 10rem; background: var(--band); }
svg rect { fill: var(--fill); }
svg rect.peak { fill: var(--peak); }
svg rect:hover { opacity: .7; }
input { width: 100%; padding: .5rem .7rem; margin: .8rem 0; font: inherit; color: inherit; background: var(--paper);
        border: 1px solid var(--line); border-radius: 4px; }
details { border-top: 1px solid var(--line); }
details.peak summary { box-shadow: inset 3px 0 var(--peak); }
summary { display: grid; grid-template-columns: 3.5rem minmax(0, 3fr) minmax(0, 3fr) 6.5rem 6rem; gap: .8rem; padding: .45rem .5rem;
          cursor: pointer; list-style: none; }
summary:hover { background: var(--band); }
.number { text-align: right; font-variant-numeric: tabular-nums; color: var(--soft); white-space: nowrap; }
.more { padding: .2rem .5rem 1rem 5rem; }
.more h3 { font-size: .85rem; font-weight: 600; color: var(--soft); margin: .6rem 0 .1rem; }
ul { margin: 0; padding-left: 1.2rem; }
@media (max-width: 45rem) { summary { grid-template-columns: 2.5rem minmax(0, 1fr) 6rem; } summary .values, summary .flops { display: none; }
                            .more { padding-left: 1rem; } }
)";

// Shows the steps that hold the words.
static constexpr StringLiteral kScript = R"(
for (const field of document.querySelectorAll('input'))
  field.addEventListener('input', () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const step of field.parentElement.querySelectorAll('details'))
      step.hidden = !words.every(word => step.textContent.toLowerCase().includes(word));
  });
for (const bar of document.querySelectorAll('rect'))
  bar.addEventListener('click', () => {
    const step = document.getElementById(bar.dataset.step);
    step.hidden = false;
    step.open = true;
    step.scrollIntoView({block: 'center'});
  });
)";

static std::string escaped(StringRef text) {
  std::string result;
  for (char c : displayMessage(text))
    switch (c) {
    case '&':
      result += "&amp;";
      break;
    case '<':
      result += "&lt;";
      break;
    case '>':
      result += "&gt;";
      break;
    case '"':
      result += "&quot;";
      break;
    default:
      result += c;
    }
  return result;
}

static void printFact(raw_ostream &out, StringRef name, const std::string &value) {
  out << "<div><dt>" << name << "</dt><dd>" << escaped(value) << "</dd></div>\n";
}

static void printList(raw_ostream &out, StringRef title, const std::vector<std::string> &lines) {
  if (lines.empty())
    return;
  out << "<h3>" << title << "</h3><ul class=\"mono\">";
  for (const std::string &line : lines)
    out << "<li>" << escaped(line) << "</li>";
  out << "</ul>\n";
}

static std::string idOf(size_t entry, size_t step) { return "e" + std::to_string(entry) + "s" + std::to_string(step); }

// A bar for each step: as high as what is alive.
static void printMemory(raw_ostream &out, const ExplainedEntry &entry, size_t number) {
  if (!entry.arenaBytes)
    return;
  out << "<svg viewBox=\"0 0 " << entry.steps.size() << " 100\" preserveAspectRatio=\"none\" role=\"img\" "
      << "aria-label=\"memory over the steps of a run\">\n";
  for (const auto &[i, step] : enumerate(entry.steps)) {
    double height = 95.0 * double(step.live) / double(entry.arenaBytes);
    out << "<rect data-step=\"" << idOf(number, i) << "\"" << (i == entry.peak ? " class=\"peak\"" : "") << " x=\"" << i
        << "\" y=\"" << format("%.2f", 100 - height) << "\" width=\"0.9\" height=\"" << format("%.2f", height)
        << "\"><title>step " << step.number << ": " << escaped(step.name) << ", " << formatBytes(step.live)
        << "</title></rect>\n";
  }
  out << "</svg>\n<p>Memory of the arena that each step needs; most at step " << entry.steps[entry.peak].number
      << ".</p>\n";
}

static void printStep(raw_ostream &out, const ExplainedStep &step, const std::string &id, bool isPeak,
                      const std::vector<ExplainedSlot> &slots) {
  out << "<details id=\"" << id << "\"" << (isPeak ? " class=\"peak\"" : "") << "><summary>"
      << "<span class=\"number\">" << step.number << "</span><code style=\"padding-left:" << step.depth << "rem\">"
      << escaped(step.name) << "</code><span class=\"mono values\">";
  out << escaped(join(grouped(step.writes), ", "));
  out << "</span><span class=\"number flops\">" << (step.flops ? formatFlops(double(step.flops)) : "") << "</span>"
      << "<span class=\"number\">" << formatBytes(step.bytes) << "</span></summary>\n<div class=\"more\">\n";
  if (!step.source.empty())
    printList(out, "Nodes of the model", {step.source});
  if (!step.summary.empty())
    printList(out, "Kernel", {step.summary});
  if (!step.schedule.empty())
    printList(out, "How it is computed", {step.schedule});
  printList(out, "Reads", grouped(step.reads));
  printList(out, "Writes", grouped(step.writes));
  printList(out, "Why it does not compute what it reads", step.reasons);
  if (isPeak) {
    std::vector<std::string> alive;
    for (const ExplainedSlot &slot : slots)
      if (slot.first <= step.number && step.number <= slot.last)
        alive.push_back(formatBytes(slot.bytes) + ": " + slot.holds);
    printList(out, "In memory at this step, the most of the run", alive);
  }
  out << "</div></details>\n";
}

std::string explanationPage(StringRef model, const std::vector<ExplainedEntry> &entries) {
  std::string text;
  raw_string_ostream out(text);
  out << "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n"
      << "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" << escaped(model)
      << "</title>\n<style>" << kStyle << "</style></head>\n<body><h1>" << escaped(model) << "</h1>\n"
      << "<p>Every kernel of a run, with the nodes and values of the model that it computes.</p>\n";
  for (const auto &[number, entry] : enumerate(entries)) {
    out << "<section><h2>" << escaped(entry.target) << (entry.precision == "f32" ? "" : ", " + entry.precision)
        << ": entry " << escaped(entry.name) << "</h2>\n<dl>";
    if (entry.nodes)
      printFact(out, "nodes", std::to_string(entry.nodes));
    printFact(out, "launches", std::to_string(entry.launches));
    printFact(out, "operations of contractions", formatFlops(double(entry.flops)));
    printFact(out, "read and written", formatBytes(entry.bytes));
    printFact(out, "peak memory", formatBytes(entry.arenaBytes));
    printFact(out, "weights", formatBytes(entry.weightBytes));
    out << "</dl>\n";
    printMemory(out, entry, number);
    out << "<input type=\"search\" placeholder=\"Show the steps of a node, a value or a kernel\" "
        << "aria-label=\"Show the steps of a node, a value or a kernel\">\n";
    for (const auto &[i, step] : enumerate(entry.steps))
      printStep(out, step, idOf(number, i), i == entry.peak && entry.arenaBytes, entry.slots);
    out << "</section>\n";
  }
  out << "<script>" << kScript << "</script></body></html>\n";
  return text;
}

} // namespace dlc::driver
