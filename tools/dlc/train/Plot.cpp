// Curves of a run as an SVG picture.
#include "tools/dlc/train/Log.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"
#include <algorithm>
#include <cmath>

using namespace llvm;

namespace dlc::driver {
namespace {

constexpr double kWidth = 720, kHeight = 280, kLeft = 60, kRight = 150, kTop = 30, kBottom = 40;
constexpr const char *kColours[] = {"#1b6ca8", "#d1495b", "#2e8b57", "#8d5a97", "#c98a1b", "#4a4a4a"};

struct Curve {
  std::string name;
  std::vector<std::pair<double, double>> points; // step, value
};

// A step for the axis that is 1, 2 or 5 times a power of ten.
double niceStep(double span) {
  double raw = span / 5, power = std::pow(10, std::floor(std::log10(raw)));
  double part = raw / power;
  return (part <= 1 ? 1 : part <= 2 ? 2 : part <= 5 ? 5 : 10) * power;
}

void panel(raw_ostream &out, double top, StringRef title, const std::vector<Curve> &curves) {
  double low = HUGE_VAL, high = -HUGE_VAL, last = 1;
  for (const Curve &curve : curves)
    for (auto [step, value] : curve.points) {
      low = std::min(low, value);
      high = std::max(high, value);
      last = std::max(last, step);
    }
  if (!(high > low)) {
    low -= 0.5;
    high += 0.5;
  }
  auto x = [&](double step) { return kLeft + step / last * (kWidth - kLeft - kRight); };
  auto y = [&](double value) {
    return top + kHeight - kBottom - (value - low) / (high - low) * (kHeight - kTop - kBottom);
  };
  out << format("<text x=\"%g\" y=\"%g\" font-weight=\"bold\">", kLeft, top + 18) << title << "</text>\n";
  double step = niceStep(high - low);
  for (double tick = std::ceil(low / step) * step; tick <= high + step * 1e-9; tick += step)
    out << format("<line x1=\"%g\" x2=\"%g\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#ddd\"/>", kLeft, kWidth - kRight,
                  y(tick), y(tick))
        << format("<text x=\"%g\" y=\"%.1f\" text-anchor=\"end\">%.4g</text>\n", kLeft - 6, y(tick) + 4,
                  std::abs(tick) < step / 2 ? 0 : tick);
  step = std::max(1.0, niceStep(last));
  for (double tick = 0; tick <= last; tick += step)
    out << format("<text x=\"%.1f\" y=\"%g\" text-anchor=\"middle\">%.6g</text>\n", x(tick),
                  top + kHeight - kBottom + 16, tick);
  for (auto [i, curve] : enumerate(curves)) {
    const char *colour = kColours[i % std::size(kColours)];
    out << "<polyline fill=\"none\" stroke=\"" << colour << "\" stroke-width=\"1.5\" points=\"";
    for (auto [at, value] : curve.points)
      out << format("%.1f,%.1f ", x(at), y(value));
    out << "\"/>\n";
    for (auto [at, value] : curve.points)
      if (curve.points.size() <= 30)
        out << format("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"2\" fill=\"%s\"/>", x(at), y(value), colour);
    out << format("<text x=\"%g\" y=\"%g\" fill=\"%s\">", kWidth - kRight + 10, top + kTop + 16 * double(i) + 6, colour)
        << curve.name << "</text>\n";
  }
}

} // namespace

std::string plotSvg(const std::vector<LogRow> &rows) {
  std::vector<Curve> losses, metrics;
  for (const LogRow &row : rows)
    for (const auto &entry : row.values) {
      const std::string &name = entry.first;
      double value = entry.second;
      if (!std::isfinite(value) || name == "samples_per_second" || name == "seconds" || name == "waited")
        continue;
      std::vector<Curve> &group = StringRef(name).ends_with("loss") ? losses : metrics;
      auto found = find_if(group, [&](const Curve &curve) { return curve.name == name; });
      if (found == group.end())
        found = group.insert(group.end(), Curve{name, {}});
      found->points.push_back({double(row.step), value});
    }
  std::string text;
  raw_string_ostream out(text);
  double height = kHeight * (metrics.empty() ? 1 : 2);
  out << format("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%g\" height=\"%g\" font-family=\"sans-serif\" "
                "font-size=\"11\">\n",
                kWidth, height)
      << "<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n";
  if (!losses.empty())
    panel(out, 0, "loss over steps", losses);
  if (!metrics.empty())
    panel(out, losses.empty() ? 0 : kHeight, "metrics over steps", metrics);
  out << "</svg>\n";
  return text;
}

} // namespace dlc::driver
