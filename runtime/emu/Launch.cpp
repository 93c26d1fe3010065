#include "runtime/emu/Launch.h"
#include "runtime/emu/Cluster.h"
#include "runtime/emu/Warp.h"

#include <algorithm>

namespace dlc::runtime::emu {

std::string textOf(const Dim3 &at) {
  return "(" + std::to_string(at.x) + ", " + std::to_string(at.y) + ", " + std::to_string(at.z) + ")";
}

Dim3 placeIn(const Dim3 &dims, uint64_t linear) {
  Dim3 place;
  place.x = uint32_t(linear % dims.x);
  place.y = uint32_t(linear / dims.x % dims.y);
  place.z = uint32_t(linear / dims.x / dims.y);
  return place;
}

void Launch::numberSites() {
  functions.assign(1, kernel);
  firstSites.assign(1, 0);
  for (size_t i = 0; i < functions.size(); ++i) {
    for (const CallSite &call : functions[i]->calls)
      if (call.callee && std::find(functions.begin(), functions.end(), call.callee) == functions.end())
        functions.push_back(call.callee);
    firstSites.push_back(firstSites.back() + uint32_t(functions[i]->code.size()));
    usesAsyncProxy |= functions[i]->usesAsyncProxy;
  }
}

uint32_t Launch::firstSite(const Function &function) const {
  size_t at = size_t(std::find(functions.begin(), functions.end(), &function) - functions.begin());
  return firstSites[at];
}

std::string Launch::describeSite(uint32_t site) const {
  size_t at = size_t(std::upper_bound(firstSites.begin(), firstSites.end() - 1, site) - firstSites.begin()) - 1;
  return describe(*functions[at], site - firstSites[at]);
}

std::string Launch::describe(const Function &function, uint32_t pc) const {
  pc = std::min<uint32_t>(pc, uint32_t(function.code.size() - 1));
  const ptx::Location &location = function.locations[pc];
  std::string text = "PTX line " + std::to_string(location.line) + " `" + function.opcodes[pc] + "`";
  if (!function.isEntry)
    text += " in '" + function.name + "'";
  if (location.sourceLine) {
    auto file = program->files.find(location.file);
    text += ", " + (file == program->files.end() ? "source" : file->second) + ":" + std::to_string(location.sourceLine);
  }
  return text;
}

const Region *Launch::find(uint64_t address, uint64_t bytes) {
  auto after = std::upper_bound(regions.begin(), regions.end(), address,
                                [](uint64_t value, const Region &region) { return value < region.begin; });
  if (after == regions.begin())
    return nullptr;
  const Region &found = *--after;
  return found.holds(address, bytes) ? &found : nullptr;
}

namespace {

constexpr uint64_t worthThreads = 20000; // warp instructions of a launch from which on threads pay

// Clusters (of one block, mostly) in their order, taken one by one by the host threads.
struct Queue {
  Launch &launch;
  std::vector<uint64_t> order; // empty: as numbered
  uint64_t count, next = 0;    // next: by __atomic
  // The first cluster, in this order, that has failed.
  pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
  uint64_t failed = ~uint64_t(0);

  explicit Queue(Launch &launch) : launch(launch), count(clustersOf(launch).count()) {
    if (launch.options.seed == 0 || count >= (1 << 22))
      return;
    Random random(launch.options.seed);
    order.resize(count);
    for (uint64_t i = 0; i < count; ++i)
      order[i] = i;
    std::shuffle(order.begin(), order.end(), random);
  }
  uint64_t clusterAt(uint64_t place) const { return order.empty() ? place : order[place]; }

  void finish(const Cluster &cluster) {
    pthread_mutex_lock(&mutex);
    for (const std::unique_ptr<Block> &block : cluster.blocks) {
      launch.statistics.warpInstructions += block->statistics.warpInstructions;
      launch.statistics.laneInstructions += block->statistics.laneInstructions;
    }
    pthread_mutex_unlock(&mutex);
  }
  void fail(uint64_t place, const Cluster &cluster) {
    pthread_mutex_lock(&mutex);
    if (place < failed) {
      failed = place;
      launch.error = cluster.error;
    }
    __atomic_store_n(&launch.stop, 1, __ATOMIC_RELAXED);
    pthread_mutex_unlock(&mutex);
  }
  // Runs clusters until none is left or one has failed.
  void work(Cluster &cluster, uint64_t most = ~uint64_t(0)) {
    for (uint64_t done = 0; done < most && !__atomic_load_n(&launch.stop, __ATOMIC_RELAXED); ++done) {
      uint64_t place = __atomic_fetch_add(&next, 1, __ATOMIC_RELAXED);
      if (place >= count)
        return;
      if (!cluster.run(clusterAt(place)))
        return fail(place, cluster);
    }
  }
};

void *workAlone(void *queue) {
  Queue &work = *static_cast<Queue *>(queue);
  Cluster cluster(work.launch);
  work.work(cluster);
  work.finish(cluster);
  return nullptr;
}

// Atomics, reductions and strong accesses to global memory order blocks, and their results depend on that order: one
// host thread.
bool isOrdering(const std::string &opcode) {
  auto begins = [&](const char *name) { return opcode.rfind(name, 0) == 0; };
  if (begins("atom") || begins("red.") || begins("cp.reduce"))
    return true;
  if (begins("ld") || begins("st"))
    for (const char *modifier : {".relaxed", ".acquire", ".release", ".volatile"})
      if (opcode.find(modifier) != std::string::npos)
        return true;
  return false;
}
bool ordersBlocks(const Launch &launch) {
  for (const Function *function : launch.functions)
    for (size_t i = 0; i < function->code.size(); ++i) {
      const std::string &opcode = function->opcodes[i];
      ptx::Space space = opcode.rfind("cp.", 0) == 0 ? ptx::Space::Global : function->code[i].space;
      bool isGlobal = space == ptx::Space::Global || space == ptx::Space::Generic || space == ptx::Space::Const;
      if (isGlobal && isOrdering(opcode))
        return true;
    }
  return false;
}

} // namespace

bool execute(Launch &launch, Restore *restore) {
  bool serial = launch.options.threads <= 1 || !restore || ordersBlocks(launch);
  launch.memory->startRaces();
  launch.published.assign(ordersBlocks(launch) ? launch.grid.count() : 0, {});
  Queue queue(launch);
  Cluster cluster(launch);
  queue.work(cluster, serial ? ~uint64_t(0) : 1);
  // The first cluster tells what the launch costs.
  uint64_t first = 0;
  for (const std::unique_ptr<Block> &block : cluster.blocks)
    first += block->statistics.warpInstructions;
  if (launch.stop || queue.next >= queue.count || first * (queue.count - 1) < worthThreads) {
    queue.work(cluster);
    queue.finish(cluster);
    return launch.error.empty();
  }
  launch.parallel = true;
  std::vector<pthread_t> threads;
  for (unsigned i = 1; i < launch.options.threads && i < queue.count; ++i) {
    pthread_t thread;
    if (pthread_create(&thread, nullptr, workAlone, &queue) == 0)
      threads.push_back(thread);
  }
  queue.work(cluster);
  queue.finish(cluster);
  for (pthread_t thread : threads)
    pthread_join(thread, nullptr);
  launch.parallel = false;
  if (launch.error.empty())
    return true;
  // Which fault was met first depended on the threads. Once more, in order.
  std::string met = std::move(launch.error);
  launch.error.clear();
  launch.stop = 0;
  restore->restore();
  launch.memory->startRaces();
  Queue again(launch);
  Cluster alone(launch);
  again.work(alone);
  again.finish(alone);
  if (launch.error.empty())
    launch.error = met;
  return false;
}

} // namespace dlc::runtime::emu
