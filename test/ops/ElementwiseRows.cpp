// Ops on elements: odd sizes, broadcasts, scalars, empty tensors.
#include "test/ops/Rows.h"

namespace dlc::test {
namespace {

const char *const unaryShapes[] = {"3x37", "0x5", "", "2x1x9"};
const struct {
  const char *lhs, *rhs, *result;
} binaryShapes[] = {{"3x37", "3x37", "3x37"}, {"5x1x7", "4x1", "5x4x7"}, {"0x3", "1x3", "0x3"}, {"", "13", "13"}};

Row unary(const std::string &name, double units = 0, const std::string &attributes = "",
          const std::string &result = "$T") {
  Row row{name, {}, Draw::All, units};
  std::string op = "dlc." + name.substr(0, name.find('.')) + " %0" + attributes + " : ";
  for (const char *shape : unaryShapes)
    row.forms.push_back({op + tensor(shape) + " -> " + tensor(shape, result), {tensor(shape)}});
  return row;
}

// `op` with what stands before the operands ("compare lt").
Row binary(const std::string &name, const std::string &op, double units = 0, const std::string &attributes = "",
           const std::string &result = "$T") {
  Row row{name, {}, Draw::All, units};
  for (const auto &shape : binaryShapes)
    row.forms.push_back({"dlc." + op + " %0, %1" + attributes + " : (" + tensor(shape.lhs) + ", " + tensor(shape.rhs) +
                             ") -> " + tensor(shape.result, result),
                         {tensor(shape.lhs), tensor(shape.rhs)}});
  return row;
}

} // namespace

std::vector<Row> elementwiseRows() {
  std::vector<Row> rows;
  // Within 4 units of the last place, as the CPU's polynomials promise, and more than NVIDIA's functions are off.
  for (const char *name : {"sin", "cos", "tan"}) {
    rows.push_back(unary(name, 4));
    rows.back().draw = Draw::Near;
    rows.push_back(unary(std::string(name) + ".far", 4));
  }
  for (const char *name : {"exp", "log", "rsqrt", "asin", "acos", "atan", "sinh", "cosh", "tanh", "asinh", "acosh",
                           "atanh", "erf", "sigmoid"})
    rows.push_back(unary(name, 4));
  for (const char *name : {"sqrt", "floor", "ceil", "round", "neg", "abs", "sign", "relu", "not"})
    rows.push_back(unary(name));
  rows.push_back(unary("is_nan", 0, "", "i1"));
  rows.push_back(unary("is_inf", 0, "", "i1"));
  rows.push_back(unary("is_inf.negative", 0, " {detect_positive = false}", "i1"));
  for (const std::string &type : elementTypes())
    rows.push_back(unary("cast.to_" + type, 0, "", type));
  for (const char *type : {"f8E4M3FN", "f8E5M2", "f8E4M3FNUZ", "f8E5M2FNUZ"})
    rows.push_back(unary(std::string("cast.unsaturated_to_") + type, 0, " {saturate = false}", type));
  for (const char *rounding : {"up", "down"})
    rows.push_back(unary(std::string("cast.rounded_") + rounding, 0, std::string(" {rounding = \"") + rounding + "\"}",
                         "f8E8M0FNU"));
  for (const std::string &type : elementTypes())
    rows.push_back(unary("bitcast.to_" + type, 0, "", type));
  for (const char *name :
       {"add", "sub", "mul", "div", "mod", "max", "min", "and", "or", "xor", "shift_left", "shift_right"})
    rows.push_back(binary(name, name));
  rows.push_back(binary("mod.fmod", "mod", 0, " {fmod = true}"));
  rows.push_back(binary("pow", "pow", 4));
  for (const char *exponent : {"f32", "i64", "i32"}) {
    Row row = binary(std::string("pow.by_") + exponent, "pow", 4);
    for (Form &form : row.forms) {
      std::string &type = form.types[1], other = type;
      other.replace(other.find("$T"), 2, exponent);
      form.op.replace(form.op.find(", " + type) + 2, type.size(), other);
      type = other;
    }
    rows.push_back(row);
  }
  for (const char *predicate : {"eq", "ne", "lt", "le", "gt", "ge"})
    rows.push_back(binary(std::string("compare.") + predicate, std::string("compare ") + predicate, 0, "", "i1"));
  rows.push_back({"select",
                  {{"dlc.select %0, %1, %2 : (tensor<3x37xi1>, tensor<3x37x$T>, tensor<3x37x$T>) -> tensor<3x37x$T>",
                    {"tensor<3x37xi1>", "tensor<3x37x$T>", "tensor<3x37x$T>"}},
                   {"dlc.select %0, %1, %2 : (tensor<4x1xi1>, tensor<2x1x7x$T>, tensor<$T>) -> tensor<2x4x7x$T>",
                    {"tensor<4x1xi1>", "tensor<2x1x7x$T>", "tensor<$T>"}}}});
  for (Row &row : rows)
    row.brief = row.name.find('.') != std::string::npos;
  return rows;
}

} // namespace dlc::test
