//===- DlcOps.td - The dlc dialect ----------------------------------------===//
//
// Value semantics on ranked tensors; dims may be dynamic. The families stand in files of their own.
//
//===----------------------------------------------------------------------===//

#ifndef DLC_OPS
#define DLC_OPS

include "ir/DlcBase.td"
include "ir/ElementwiseOps.td"
include "ir/ReductionOps.td"
include "ir/ContractionOps.td"
include "ir/ShapeOps.td"
include "ir/IndexingOps.td"
include "ir/StructureOps.td"
include "ir/RandomOps.td"
include "ir/CompositeOps.td"

#endif // DLC_OPS
