// Instructions between the lanes of a warp, and divergence.
#include "test/emu/instructions/Row.h"

#include <cmath>
#include <cstring>

namespace dlc::test {
std::vector<Row> warpRows() {
  return {
      lanes("shfl.sync.bfly.b32 %r3, %r0, 1, 31, -1;", 1, 4, 30),
      lanes("shfl.sync.down.b32 %r3|%p1, %r0, 2, 31, -1;\nselp.u32 %r3, %r3, 99, %p1;", 2, 7, 99),
      lanes("shfl.sync.up.b32 %r3, %r0, 1, 0, -1;", 0, 4, 30),
      lanes("shfl.sync.idx.b32 %r3, %r0, 3, 0x181f, -1;", 3, 3, 27),
      lanes("setp.gt.u32 %p1, %r0, 29;\nvote.sync.ballot.b32 %r3, %p1, -1;", 0xc0000000, 0xc0000000, 0xc0000000),
      lanes("setp.lt.u32 %p1, %r0, 40;\nvote.sync.all.pred %p2, %p1, -1;\nselp.u32 %r3, 1, 0, %p2;", 1, 1, 1),
      lanes("and.b32 %r1, %r0, 16;\nmatch.any.sync.b32 %r3, %r1, -1;", 0xffff, 0xffff, 0xffff0000),
      lanes("redux.sync.add.s32 %r3, %r0, -1;", 496, 496, 496),
      lanes("activemask.b32 %r3;", 0xffffffff, 0xffffffff, 0xffffffff),
      from90(lanes("elect.sync %r3|%p1, -1;\nselp.u32 %r3, 1, 2, %p1;", 1, 2, 2)),
      lanes("mov.u32 %r3, %laneid;", 0, 5, 31),
      lanes("mov.u32 %r3, %lanemask_lt;", 0, 31, 0x7fffffff),
      lanes("bar.red.popc.u32 %r3, 0, 1;", 32, 32, 32),
      // Parts of the warp: each lane loops as often as its number says.
      lanes(
          "mov.u32 %r3, 0;\nL: setp.ge.u32 %p1, %r3, %r0;\n@%p1 bra E;\nadd.u32 %r3, %r3, 1;\nbra L;\nE: bar.warp.sync "
          "-1;",
          0, 5, 31),
      lanes("and.b32 %r1, %r0, 3;\nT: .branchtargets A, B, C, D;\nbrx.idx %r1, T;\nA: mov.u32 %r3, 10;\nbra E;\nB: "
            "mov.u32 "
            "%r3, "
            "11;\nbra E;\nC: mov.u32 %r3, 12;\nbra E;\nD: mov.u32 %r3, 13;\nE:",
            10, 11, 13),
      lanes("and.b32 %r1, %r0, 16;\nmatch.all.sync.b32 %r3|%p1, %r1, -1;\nselp.u32 %r4, 1, 0, %p1;\n"
            "add.u32 %r3, %r3, %r4;",
            0, 0, 0),
      lanes("setp.lt.u32 %p1, %r0, 7;\nvote.sync.uni.pred %p2, %p1, -1;\nvote.sync.any.pred %p3, %p1, -1;\n"
            "selp.u32 %r3, 1, 0, %p2;\nselp.u32 %r4, 2, 0, %p3;\nadd.u32 %r3, %r3, %r4;",
            2, 2, 2),
      // Two halves of the warp, each with its own mask.
      lanes("setp.lt.u32 %p1, %r0, 16;\n@%p1 bra A;\nredux.sync.max.s32 %r3, %r0, 0xffff0000;\nbra E;\n"
            "A: redux.sync.max.s32 %r3, %r0, 0x0000ffff;\nE:",
            15, 15, 31),
      lanes("barrier.sync 1;\nbarrier.red.or.pred %p1, 2, 0;\nselp.u32 %r3, 1, 2, %p1;", 2, 2, 2),
      random(Input::Bits, "shfl.sync.idx.b32 %r3, %r1, %r2, 31, -1;"),
      random(Input::Bits, "shfl.sync.bfly.b32 %r3|%p1, %r1, %r2, 0x0c1f, -1;\nselp.u32 %r4, 1, 0, %p1;\n"
                          "add.u32 %r3, %r3, %r4;"),
      random(Input::Bits,
             "shfl.sync.up.b32 %r3|%p1, %r1, 5, 0x1000, -1;\nselp.u32 %r4, 1, 0, %p1;\nadd.u32 %r3, %r3, %r4;"),
      random(Input::Bits, "redux.sync.add.u32 %r3, %r1, -1;"),
      random(Input::Bits, "redux.sync.min.s32 %r3, %r1, -1;"),
      random(Input::Bits, "redux.sync.xor.b32 %r3, %r1, -1;"),
      random(Input::Bits, "and.b32 %r1, %r1, 3;\nmatch.any.sync.b32 %r3, %r1, -1;"),
      random(Input::Bits, "setp.lt.s32 %p1, %r1, 0;\nvote.sync.ballot.b32 %r3, %p1, -1;"),
  };
}

} // namespace dlc::test
