#include "test/ops/Rows.h"

namespace dlc::test {

std::vector<Row> opRows() {
  std::vector<Row> rows;
  for (const std::vector<Row> &family :
       {elementwiseRows(), movementRows(), reductionRows(), contractionRows(), compositeRows()})
    rows.insert(rows.end(), family.begin(), family.end());
  return rows;
}

const std::vector<std::string> &elementTypes() {
  static const std::vector<std::string> types = {
      "f32",  "f64",      "f16",    "bf16",       "i64",        "i32",       "i16",     "i8",
      "ui64", "ui32",     "ui16",   "ui8",        "i1",         "i4",        "ui4",     "i2",
      "ui2",  "f8E4M3FN", "f8E5M2", "f8E4M3FNUZ", "f8E5M2FNUZ", "f8E8M0FNU", "f4E2M1FN"};
  return types;
}

std::string tensor(const std::string &shape, const std::string &element) {
  return "tensor<" + shape + (shape.empty() ? "" : "x") + element + ">";
}

} // namespace dlc::test
