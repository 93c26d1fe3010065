// Registration of the dialect.
#include "ir/ConstantPool.h"
#include "ir/SizeOps.h"

using namespace mlir;
using namespace dlc;

#include "ir/DlcDialect.cpp.inc"
#include "ir/DlcEnums.cpp.inc"
#include "ir/DlcInterfaces.cpp.inc"
#define GET_ATTRDEF_CLASSES
#include "ir/DlcAttrs.cpp.inc"
#define GET_OP_CLASSES
#include "ir/DlcOps.cpp.inc"
#define GET_OP_CLASSES
#include "ir/SizeOps.cpp.inc"

void DlcDialect::initialize() {
  addInterface<ConstantPool>();
  addAttributes<
#define GET_ATTRDEF_LIST
#include "ir/DlcAttrs.cpp.inc"
      >();
  addOperations<
#define GET_OP_LIST
#include "ir/DlcOps.cpp.inc"
      >();
  addOperations<
#define GET_OP_LIST
#include "ir/SizeOps.cpp.inc"
      >();
}

Operation *DlcDialect::materializeConstant(OpBuilder &builder, Attribute value, Type type, Location loc) {
  auto elements = dyn_cast<ElementsAttr>(value);
  if (!elements || elements.getType() != type)
    return nullptr;
  return ConstantOp::create(builder, loc, elements);
}
