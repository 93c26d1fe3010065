#include "runtime/Machine.h"

#include <algorithm>
#include <cpuid.h>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sched.h>
#include <unistd.h>

namespace dlc::runtime {
namespace {

enum Register { Eax, Ebx, Ecx, Edx };
// The register state that the operating system must save for a feature to be usable.
enum State { Always, Avx, Avx512, Amx };

struct Feature {
  const char *name; // LLVM's
  unsigned leaf, subleaf;
  Register reg;
  unsigned bit;
  State state;
};

constexpr Feature featureTable[] = {
    {"sse3", 1, 0, Ecx, 0, Always},
    {"ssse3", 1, 0, Ecx, 9, Always},
    {"sse4.1", 1, 0, Ecx, 19, Always},
    {"sse4.2", 1, 0, Ecx, 20, Always},
    {"cx16", 1, 0, Ecx, 13, Always},
    {"popcnt", 1, 0, Ecx, 23, Always},
    {"movbe", 1, 0, Ecx, 22, Always},
    {"aes", 1, 0, Ecx, 25, Always},
    {"sahf", 0x80000001, 0, Ecx, 0, Always},
    {"lzcnt", 0x80000001, 0, Ecx, 5, Always},
    {"avx", 1, 0, Ecx, 28, Avx},
    {"fma", 1, 0, Ecx, 12, Avx},
    {"f16c", 1, 0, Ecx, 29, Avx},
    {"avx2", 7, 0, Ebx, 5, Avx},
    {"bmi", 7, 0, Ebx, 3, Always},
    {"bmi2", 7, 0, Ebx, 8, Always},
    {"gfni", 7, 0, Ecx, 8, Always},
    {"vaes", 7, 0, Ecx, 9, Avx},
    {"vpclmulqdq", 7, 0, Ecx, 10, Avx},
    {"avxvnni", 7, 1, Eax, 4, Avx},
    {"avxifma", 7, 1, Eax, 23, Avx},
    {"avxvnniint8", 7, 1, Edx, 4, Avx},
    {"avx512f", 7, 0, Ebx, 16, Avx512},
    {"avx512dq", 7, 0, Ebx, 17, Avx512},
    {"avx512ifma", 7, 0, Ebx, 21, Avx512},
    {"avx512cd", 7, 0, Ebx, 28, Avx512},
    {"avx512bw", 7, 0, Ebx, 30, Avx512},
    {"avx512vl", 7, 0, Ebx, 31, Avx512},
    {"avx512vbmi", 7, 0, Ecx, 1, Avx512},
    {"avx512vbmi2", 7, 0, Ecx, 6, Avx512},
    {"avx512vnni", 7, 0, Ecx, 11, Avx512},
    {"avx512bitalg", 7, 0, Ecx, 12, Avx512},
    {"avx512vpopcntdq", 7, 0, Ecx, 14, Avx512},
    {"avx512vp2intersect", 7, 0, Edx, 8, Avx512},
    {"avx512bf16", 7, 1, Eax, 5, Avx512},
    {"avx512fp16", 7, 0, Edx, 23, Avx512},
    {"amx-tile", 7, 0, Edx, 24, Amx},
    {"amx-int8", 7, 0, Edx, 25, Amx},
    {"amx-bf16", 7, 0, Edx, 22, Amx},
};

// What code for a level or a CPU may use, beyond the parent's. Parents stand before children.
struct CpuKind {
  const char *name;
  const char *parent;
  const char *features; // separated by blanks
};

constexpr CpuKind cpuTable[] = {
    {"x86-64", "", ""},
    {"x86-64-v2", "x86-64", "sse3 ssse3 sse4.1 sse4.2 cx16 popcnt sahf"},
    {"x86-64-v3", "x86-64-v2", "avx avx2 bmi bmi2 f16c fma lzcnt movbe"},
    {"x86-64-v4", "x86-64-v3", "avx512f avx512bw avx512cd avx512dq avx512vl"},
    {"x86-64-v4-vnni", "x86-64-v4", "avx512vnni"},
    {"haswell", "x86-64-v3", ""},
    {"broadwell", "haswell", ""},
    {"skylake", "broadwell", "aes"},
    {"skylake-avx512", "x86-64-v4", "aes"},
    {"cascadelake", "skylake-avx512", "avx512vnni"},
    {"cooperlake", "cascadelake", "avx512bf16"},
    {"cannonlake", "skylake-avx512", "avx512vbmi avx512ifma"},
    {"icelake-client", "cannonlake", "avx512bitalg avx512vbmi2 avx512vnni avx512vpopcntdq gfni vaes vpclmulqdq"},
    {"icelake-server", "icelake-client", ""},
    {"rocketlake", "icelake-client", ""},
    {"tigerlake", "icelake-client", "avx512vp2intersect"},
    {"sapphirerapids", "icelake-server", "avxvnni avx512bf16 avx512fp16"},
    {"emeraldrapids", "sapphirerapids", ""},
    {"graniterapids", "sapphirerapids", ""},
    {"alderlake", "x86-64-v3", "aes avxvnni gfni vaes vpclmulqdq"},
    {"raptorlake", "alderlake", ""},
    {"meteorlake", "alderlake", ""},
    {"gracemont", "alderlake", ""},
    {"sierraforest", "alderlake", "avxifma avxvnniint8"},
    {"arrowlake", "sierraforest", ""},
    {"arrowlake-s", "sierraforest", ""},
    {"lunarlake", "sierraforest", ""},
    {"znver1", "x86-64-v3", "aes"},
    {"znver2", "znver1", ""},
    {"znver3", "znver2", "vaes vpclmulqdq"},
    {"znver4", "znver3",
     "avx512f avx512bw avx512cd avx512dq avx512vl avx512ifma avx512vbmi avx512vbmi2 avx512vnni "
     "avx512bitalg avx512vpopcntdq avx512bf16 gfni"},
    {"znver5", "znver4", "avxvnni avx512vp2intersect"},
};

constexpr std::string_view nativePrefix = "native:";

const CpuKind *findCpu(std::string_view name) {
  for (const CpuKind &cpu : cpuTable)
    if (name == cpu.name)
      return &cpu;
  return nullptr;
}

uint64_t readXcr0() {
  uint32_t low, high;
  __asm__("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
  return uint64_t(high) << 32 | low;
}

bool readFeature(const Feature &feature, uint64_t xcr0) {
  constexpr uint64_t masks[] = {0, 0x6, 0xe6, 0x600e6};
  if ((xcr0 & masks[feature.state]) != masks[feature.state])
    return false;
  unsigned regs[4];
  if (!__get_cpuid_count(feature.leaf, feature.subleaf, &regs[Eax], &regs[Ebx], &regs[Ecx], &regs[Edx]))
    return false;
  if (feature.subleaf) { // beyond the last subleaf, CPUs answer with something else
    unsigned last, b, c, d;
    __get_cpuid_count(feature.leaf, 0, &last, &b, &c, &d);
    if (feature.subleaf > last)
      return false;
  }
  return regs[feature.reg] >> feature.bit & 1;
}

std::string readBrand() {
  unsigned words[12] = {};
  for (unsigned i = 0; i < 3; ++i)
    if (!__get_cpuid(0x80000002 + i, &words[i * 4], &words[i * 4 + 1], &words[i * 4 + 2], &words[i * 4 + 3]))
      return "unknown CPU";
  char text[49] = {};
  std::memcpy(text, words, 48);
  std::string brand(text);
  size_t begin = brand.find_first_not_of(' ');
  size_t end = brand.find_last_not_of(" \t");
  return begin == std::string::npos ? "unknown CPU" : brand.substr(begin, end - begin + 1);
}

// The first line of a small file of the system, or "".
std::string readLine(const char *path) {
  char text[256] = {};
  if (FILE *file = std::fopen(path, "re")) {
    if (!std::fgets(text, sizeof text, file))
      text[0] = 0;
    std::fclose(file);
  }
  text[std::strcspn(text, "\n")] = 0;
  return text;
}

// CPUs that a container may use at a time by its quota ("max 100000" or "200000 100000"), or 0.
unsigned readCpuQuota() {
  unsigned long quota = 0, period = 0;
  std::string line = readLine("/sys/fs/cgroup/cpu.max");
  if (std::sscanf(line.c_str(), "%lu %lu", &quota, &period) != 2 || !period || !quota)
    return 0;
  return unsigned(std::max(1ul, (quota + period - 1) / period));
}

// Fills in logicalCpus and physicalCores: a core counts once, by the first of its siblings that
// the process may use.
void readCores(Machine &machine) {
  cpu_set_t allowed;
  CPU_ZERO(&allowed);
  if (sched_getaffinity(0, sizeof allowed, &allowed) != 0)
    return;
  machine.logicalCpus = unsigned(std::max(1, CPU_COUNT(&allowed)));
  std::vector<std::string> seen;
  for (int cpu = 0; cpu < CPU_SETSIZE; ++cpu) {
    if (!CPU_ISSET(cpu, &allowed))
      continue;
    char path[96];
    std::snprintf(path, sizeof path, "/sys/devices/system/cpu/cpu%d/topology/thread_siblings_list", cpu);
    std::string siblings = readLine(path);
    if (siblings.empty())
      siblings = std::to_string(cpu);
    if (std::find(seen.begin(), seen.end(), siblings) == seen.end())
      seen.push_back(std::move(siblings));
  }
  machine.physicalCores = unsigned(std::max<size_t>(1, seen.size()));
  if (unsigned quota = readCpuQuota())
    machine.physicalCores = std::min(machine.physicalCores, quota);
}

unsigned long positive(long value) { return value > 0 ? (unsigned long)value : 0; }

Machine readMachine() {
  Machine machine;
  machine.brand = readBrand();
  unsigned a, b, c = 0, d;
  bool hasXgetbv = __get_cpuid(1, &a, &b, &c, &d) && (c >> 27 & 1);
  uint64_t xcr0 = hasXgetbv ? readXcr0() : 0;
  for (const Feature &feature : featureTable)
    if (readFeature(feature, xcr0))
      machine.features.push_back(feature.name);
  std::string reason;
  for (unsigned level = 2; level <= 4; ++level)
    if (canRun(machine, "x86-64-v" + std::to_string(level), reason))
      machine.level = level;
  readCores(machine);
  machine.l1dBytes = positive(sysconf(_SC_LEVEL1_DCACHE_SIZE));
  machine.l2Bytes = positive(sysconf(_SC_LEVEL2_CACHE_SIZE));
  machine.l3Bytes = positive(sysconf(_SC_LEVEL3_CACHE_SIZE));
  machine.memoryBytes = positive(sysconf(_SC_PHYS_PAGES)) * positive(sysconf(_SC_PAGESIZE));
  return machine;
}

} // namespace

bool Machine::has(std::string_view feature) const {
  return std::find(features.begin(), features.end(), feature) != features.end();
}

const Machine &machine() {
  static const Machine cached = readMachine();
  return cached;
}

bool canRun(const Machine &machine, std::string_view level, std::string &reason) {
  bool native = level.substr(0, nativePrefix.size()) == nativePrefix;
  std::string_view name = native ? level.substr(nativePrefix.size()) : level;
  const CpuKind *cpu = findCpu(name);
  if (!cpu) {
    reason = "the CPU '" + std::string(name) + "' is not known to this runtime";
    return false;
  }
  for (; cpu; cpu = findCpu(cpu->parent)) {
    std::string_view rest = cpu->features;
    while (!rest.empty()) {
      size_t end = std::min(rest.find(' '), rest.size());
      if (!machine.has(rest.substr(0, end))) {
        reason = "needs " + std::string(rest.substr(0, end));
        return false;
      }
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }
  return true;
}

int levelRank(std::string_view level) {
  if (level.substr(0, nativePrefix.size()) == nativePrefix)
    return 1000;
  for (size_t i = 0; i < sizeof cpuTable / sizeof *cpuTable; ++i)
    if (level == cpuTable[i].name)
      return int(i);
  return -1;
}

} // namespace dlc::runtime
