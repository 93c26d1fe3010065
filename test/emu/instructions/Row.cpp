#include "test/emu/instructions/Row.h"

#include <cstring>

namespace dlc::test {

std::vector<Group> instructionRows() {
  return {{"integers", integerRows()},  {"floats", floatRows()}, {"conversions", conversionRows()},
          {"short floats", halfRows()}, {"warps", warpRows()},   {"matrices", matrixRows()},
          {"memory", memoryRows()},     {"hopper", hopperRows()}};
}

uint64_t bits(float x) {
  uint32_t result;
  std::memcpy(&result, &x, 4);
  return result;
}
uint64_t bits(double x) {
  uint64_t result;
  std::memcpy(&result, &x, 8);
  return result;
}

float floatOf(uint32_t word) {
  float value;
  std::memcpy(&value, &word, 4);
  return value;
}

Row narrow(std::string body, uint64_t value, uint64_t expected) {
  Row row;
  row.body = std::move(body);
  row.value = value;
  row.expected = {expected};
  return row;
}
Row wide(std::string body, uint64_t value, uint64_t expected) {
  Row row = narrow(std::move(body), value, expected);
  row.output = Output::Wide;
  return row;
}
Row lanes(std::string body, uint64_t lane0, uint64_t lane5, uint64_t lane31) {
  Row row = narrow(std::move(body), 0, lane0);
  row.expected = {lane0, lane5, lane31};
  return row;
}
Row floats(std::string body, float a, float b, uint64_t expected, Bound bound) {
  Row row = narrow(body + "\nmov.b32 %r3, %f3;", pair(bits(a), bits(b)), expected);
  row.bound = bound;
  return row;
}
Row random(Input input, std::string body, uint64_t (*reference)(const uint32_t *), Bound bound) {
  Row row;
  row.body = std::move(body);
  row.input = input;
  row.reference = reference;
  row.bound = bound;
  return row;
}
Row randomWide(Input input, std::string body, uint64_t (*reference)(const uint32_t *), Bound bound) {
  Row row = random(input, std::move(body), reference, bound);
  row.output = Output::Wide;
  return row;
}
Row randomWords(Input input, std::string body, Output output, Bound bound) {
  Row row = random(input, std::move(body), nullptr, bound);
  row.output = output;
  return row;
}
Row from90(Row row) {
  row.target = 90;
  return row;
}

} // namespace dlc::test
