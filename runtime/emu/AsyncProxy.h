// What a block's shared memory has to do with the async proxy (bulk copies, wgmma): what its operations still read,
// what they will write, and which generic writes no proxy fence has published (PTX ISA, "Async proxy").
#pragma once

#include "runtime/emu/Code.h"

namespace dlc::runtime::emu {

class Block;
class Warp;

// Pieces of 16 bytes of a block's shared memory that an operation reads until it is complete.
struct AsyncRead {
  std::vector<uint32_t> pieces;
  std::string who; // "thread (0, 0, 0) (PTX line 12 `...`)"
};

// A bulk copy, or a store of st.async, into the block's shared memory that has not landed.
struct BulkLanding {
  const char *what = "bulk copy";
  bool isGeneric = false; // of the generic proxy, as st.async: fences of the async proxy do not matter
  uint32_t to = 0;        // offset in shared memory
  uint32_t mbarrier = 0;  // address within the block
  std::vector<uint8_t> data, shadow;
  Block *source = nullptr; // whose shared memory it reads; NULL: global memory
  uint32_t read = 0;       // the number of that reading
  std::string who;         // as above
};

class AsyncProxy {
public:
  AsyncProxy(Block &block, uint32_t sharedBytes);
  void start(); // a block begins

  // A lane's generic write to bytes of shared memory, from `offset` on; the warp may be another block's of the cluster.
  // False, and reported: an operation on its way reads or writes them.
  bool noteGenericWrite(Warp &warp, int lane, uint32_t offset, uint32_t bytes);
  // fence.proxy.async by the lanes.
  void fence(Warp &warp, uint32_t mask);
  // An operation of the async proxy that `lane` issues reads or overwrites the bytes. False, and reported: a generic
  // write to them is not behind a proxy fence.
  bool checkFenced(Warp &warp, int lane, uint32_t offset, uint32_t bytes, const char *what);
  // The pieces are read from now on, until endRead of the number that it returns.
  uint32_t beginRead(Warp &warp, int lane, std::vector<uint32_t> pieces);
  void endRead(uint32_t number);
  // A bulk copy, or an asynchronous store, begins to write the bytes. False, and reported: an operation on its way
  // reads or writes them.
  bool beginWrite(Warp &warp, int lane, BulkLanding landing);
  // Who writes the byte: for messages. NULL: nobody.
  const BulkLanding *landingAt(uint32_t offset) const;

  std::vector<BulkLanding> landings;

private:
  bool failAtReader(Warp &warp, int lane, uint32_t piece, const char *what);

  Block &block;
  std::vector<uint32_t> written; // by word: the count of proxy fences when it was last written; 0: never
  std::vector<uint16_t> writers; // by word: the thread's number in the cluster
  std::vector<uint32_t> fenced;  // by thread of the block: the count of its last fence
  std::vector<uint16_t> readers; // by piece: operations on their way
  std::vector<AsyncRead> reads;  // by number; without pieces: free
};

} // namespace dlc::runtime::emu
