// Float encodings, host tensors, constants, locations, and that every op has its facts.
#include "ir/Location.h"
#include "ir/data/ElementAccess.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "test/ir/Harness.h"
#include <cmath>

using namespace mlir;
using namespace dlc;
using namespace dlc::test;

namespace {

struct Encoding {
  double value;
  uint64_t bits;
};
#include "test/ir/FloatTable.inc"

class TensorTest : public IrTest {
protected:
  FloatType floatType(StringRef name) {
    return cast<FloatType>(cast<RankedTensorType>(typeOf(("tensor<1x" + name + ">").str())).getElementType());
  }
  void checkDecoding(StringRef name, ArrayRef<double> expected) {
    FloatType type = floatType(name);
    ElementAccess access = accessOf(type);
    for (auto [bits, value] : llvm::enumerate(expected)) {
      char byte = char(bits);
      double found = decodeFloat(type, bits), read = access.readReal(&byte);
      if (std::isnan(value)) {
        EXPECT_TRUE(std::isnan(found) && std::isnan(read)) << name.str() << " " << bits;
      } else {
        EXPECT_EQ(found, value) << name.str() << " " << bits;
        EXPECT_EQ(read, value) << name.str() << " " << bits;
        EXPECT_EQ(std::signbit(found), std::signbit(value)) << name.str() << " " << bits;
      }
    }
  }
  void checkEncoding(StringRef name, ArrayRef<Encoding> expected) {
    FloatType type = floatType(name);
    ElementAccess access = accessOf(type);
    for (const Encoding &row : expected) {
      uint64_t found = encodeFloat(type, row.value), written = 0;
      access.writeReal(reinterpret_cast<char *>(&written), row.value);
      EXPECT_EQ(found, written) << name.str() << " of " << row.value;
      if (std::isnan(row.value)) // which NaN is free
        EXPECT_TRUE(std::isnan(decodeFloat(type, found)) || type.getWidth() == 4) << name.str();
      else if (std::isnan(decodeFloat(type, row.bits)) && type.getWidth() > 4)
        EXPECT_TRUE(std::isnan(decodeFloat(type, found))) << name.str() << " of " << row.value;
      else
        EXPECT_EQ(found, row.bits) << name.str() << " of " << row.value;
    }
  }
};

TEST_F(TensorTest, DecodesEveryPattern) {
  checkDecoding("f8E5M2", decoded_f8E5M2);
  checkDecoding("f8E5M2FNUZ", decoded_f8E5M2FNUZ);
  checkDecoding("f8E4M3FN", decoded_f8E4M3FN);
  checkDecoding("f8E4M3FNUZ", decoded_f8E4M3FNUZ);
  checkDecoding("f4E2M1FN", decoded_f4E2M1FN);
  checkDecoding("f8E8M0FNU", decoded_f8E8M0FNU);
}

TEST_F(TensorTest, RoundsToNearestEven) {
  checkEncoding("f16", encoded_f16);
  checkEncoding("bf16", encoded_bf16);
  checkEncoding("f8E5M2", encoded_f8E5M2);
  checkEncoding("f8E5M2FNUZ", encoded_f8E5M2FNUZ);
  checkEncoding("f8E4M3FN", encoded_f8E4M3FN);
  checkEncoding("f8E4M3FNUZ", encoded_f8E4M3FNUZ);
  checkEncoding("f4E2M1FN", encoded_f4E2M1FN);
}

TEST_F(TensorTest, RoundsDoublesOnce) {
  // Just above the middle between two neighbours, by less than single precision sees.
  for (StringRef name : {"f16", "bf16"}) {
    FloatType type = floatType(name);
    double step = name == "f16" ? 0x1p-10 : 0x1p-7;
    double above = 1 + step / 2 + 0x1p-40, below = 1 + 1.5 * step - 0x1p-40;
    uint64_t written = 0;
    accessOf(type).writeReal(reinterpret_cast<char *>(&written), above);
    EXPECT_EQ(decodeFloat(type, written), 1 + step) << name.str();
    EXPECT_EQ(decodeFloat(type, encodeFloat(type, above)), 1 + step) << name.str();
    accessOf(type).writeReal(reinterpret_cast<char *>(&written), below);
    EXPECT_EQ(decodeFloat(type, written), 1 + step) << name.str();
  }
}

// Every 16-bit pattern, and the middle between each two neighbours: the fast conversions against the plain ones.
TEST_F(TensorTest, FastConversionsAreThePlainOnes) {
  for (StringRef name : {"f16", "bf16"}) {
    FloatType type = floatType(name);
    ElementAccess access = accessOf(type);
    auto encode = [&](double value) {
      uint16_t bits;
      access.writeReal(reinterpret_cast<char *>(&bits), value);
      return bits;
    };
    for (uint32_t bits = 0; bits < 65536; ++bits) {
      uint16_t pattern = uint16_t(bits);
      double plain = decodeFloat(type, bits), fast = access.readReal(reinterpret_cast<char *>(&pattern));
      ASSERT_TRUE(plain == fast || (std::isnan(plain) && std::isnan(fast))) << name.str() << " " << bits;
      if (std::isnan(plain))
        continue;
      double middle = (plain + decodeFloat(type, bits ^ 1)) / 2;
      for (double value : {plain, middle, middle * (1 + 0x1p-50), middle * (1 - 0x1p-50), plain * 1e-9})
        ASSERT_TRUE(encode(value) == encodeFloat(type, value) || std::isnan(value)) << name.str() << " of " << value;
    }
  }
}

TEST_F(TensorTest, SaturatesAndRoundsExponents) {
  FloatType e4m3 = floatType("f8E4M3FN"), e5m2 = floatType("f8E5M2");
  EXPECT_EQ(decodeFloat(e4m3, encodeFloat(e4m3, 1e6, true)), 448);
  EXPECT_EQ(decodeFloat(e4m3, encodeFloat(e4m3, -INFINITY, true)), -448);
  EXPECT_TRUE(std::isnan(decodeFloat(e4m3, encodeFloat(e4m3, 1e6, false))));
  EXPECT_EQ(decodeFloat(e5m2, encodeFloat(e5m2, 1e6, true)), 57344);
  EXPECT_EQ(decodeFloat(e5m2, encodeFloat(e5m2, 1e6, false)), INFINITY);
  // ONNX's f8E8M0: up takes the next exponent for any fraction, down none, nearest ties upwards.
  EXPECT_EQ(encodeExponent(4.5, true, ExponentRounding::Up), 130u);
  EXPECT_EQ(encodeExponent(4.5, true, ExponentRounding::Down), 129u);
  EXPECT_EQ(encodeExponent(5.9, true, ExponentRounding::Nearest), 129u);
  EXPECT_EQ(encodeExponent(6, true, ExponentRounding::Nearest), 130u);
  EXPECT_EQ(encodeExponent(3.4e38, true, ExponentRounding::Up), 254u);
  EXPECT_EQ(encodeExponent(3.4e38, false, ExponentRounding::Up), 255u);
}

TEST_F(TensorTest, IntegersWrap) {
  Type i8 = IntegerType::get(&context, 8), i4 = IntegerType::get(&context, 4), i1 = IntegerType::get(&context, 1);
  Type ui8 = IntegerType::get(&context, 8, IntegerType::Unsigned);
  EXPECT_EQ(Scalar::ofInteger(i8, 200).integer, -56);
  EXPECT_EQ(Scalar::ofInteger(ui8, -1).integer, 255);
  EXPECT_EQ(Scalar::ofInteger(i4, 8).integer, -8);
  EXPECT_EQ(Scalar::ofInteger(i1, 3).integer, 1);
  EXPECT_EQ(Scalar::ofReal(i8, -3.9).integer, -3);
}

TEST_F(TensorTest, CopiesShareUntilWritten) {
  Tensor a = tensor("tensor<4xf32>", {1, 2, 3, 4}), b = a;
  EXPECT_EQ(a.bytes().data(), b.bytes().data());
  b.set(0, Scalar::ofReal(b.elementType(), 9));
  EXPECT_EQ(a.get(0).real, 1);
  EXPECT_EQ(b.get(0).real, 9);
  const char *own = b.bytes().data();
  b.set(1, Scalar::ofReal(b.elementType(), 9));
  EXPECT_EQ(own, b.bytes().data());
  EXPECT_TRUE(Tensor::zeros(typeOf("tensor<1048576x1048576xf32>")).isNull());
  EXPECT_TRUE(a.reinterpret(typeOf("tensor<3xf32>")).isNull());
  EXPECT_EQ(a.reinterpret(typeOf("tensor<2x2xf32>")).bytes().data(), a.bytes().data());
}

TEST_F(TensorTest, ConstantsKeepEveryElementType) {
  for (StringRef element : {"i1",   "i2",       "i4",         "ui2",    "ui4",        "i8",        "ui8",     "i16",
                            "ui16", "i32",      "ui32",       "i64",    "ui64",       "f16",       "bf16",    "f32",
                            "f64",  "f8E4M3FN", "f8E4M3FNUZ", "f8E5M2", "f8E5M2FNUZ", "f8E8M0FNU", "f4E2M1FN"}) {
    for (bool splat : {false, true}) {
      for (int64_t count : {1, 2, 9, 300, 5000}) {
        RankedTensorType type = typeOf(("tensor<" + Twine(count) + "x" + element + ">").str());
        Tensor made = Tensor::zeros(type);
        for (int64_t i = 0; i < count; ++i)
          made.set(i, Scalar::ofReal(type.getElementType(), splat ? 1 : (i * 7 + 1) % 5 - 2));
        ElementsAttr attribute = makeConstant(&context, made);
        ASSERT_EQ(attribute.getShapedType(), type);
        FailureOr<Tensor> back = readConstant(attribute);
        ASSERT_TRUE(succeeded(back)) << element.str();
        EXPECT_EQ(back->bytes(), made.bytes()) << element.str() << " x " << count << (splat ? " splat" : "");
        // What is printed is read back the same.
        std::string text;
        llvm::raw_string_ostream(text) << "func.func @f() -> " << type << " {\n  %0 = dlc.constant " << attribute
                                       << "\n  return %0 : " << type << "\n}\n";
        if (isa<DenseElementsAttr>(attribute)) {
          run(text, {});
          ASSERT_EQ(results.size(), 1u) << text << errors;
          EXPECT_EQ(results[0].bytes(), made.bytes()) << text;
        }
      }
    }
  }
}

TEST_F(TensorTest, LargeConstantsAreNotCopied) {
  Tensor made = Tensor::zeros(typeOf("tensor<1000000xf32>"));
  made.set(5, Scalar::ofReal(made.elementType(), 1));
  const char *data = made.bytes().data();
  ElementsAttr attribute = makeConstant(&context, std::move(made));
  EXPECT_TRUE(isa<DenseResourceElementsAttr>(attribute));
  FailureOr<Tensor> back = readConstant(attribute);
  ASSERT_TRUE(succeeded(back));
  EXPECT_EQ(back->bytes().data(), data);
  EXPECT_EQ(back->get(5).real, 1);
  // A splat of 2^40 elements is refused, not allocated.
  auto huge = typeOf("tensor<1048576x1048576xf32>");
  EXPECT_TRUE(failed(readConstant(DenseElementsAttr::get(huge, 1.0f))));
}

TEST_F(TensorTest, LocationsDescribeNodes) {
  Location conv = nodeLocation(&context, "/layer1/Conv", "Conv"), relu = nodeLocation(&context, "y", "Relu", true);
  Location fused = FusedLoc::get(&context, {conv, relu, conv});
  EXPECT_EQ(describeNodes(conv), "'/layer1/Conv' (Conv)");
  EXPECT_EQ(describeNodes(fused), "'/layer1/Conv' (Conv), of output 'y' (Relu)");
  EXPECT_EQ(describeNodes(FusedLoc::get(&context, {fused, relu}, StringAttr::get(&context, "pass"))),
            describeNodes(fused));
  EXPECT_EQ(describeNodes(UnknownLoc::get(&context)), "");
  EXPECT_EQ(nodeNames(fused), (SmallVector<std::string>{"/layer1/Conv", "y"}));
}

TEST_F(TensorTest, MessagesWithoutConstraintNumber) {
  EXPECT_EQ(withoutConstraintNumber("I1: index is 7"), "index is 7");
  EXPECT_EQ(withoutConstraintNumber("C12: a"), "a");
  for (const char *whole : {"", "I", "I1", "I: a", "I1 a", "i1: a", "12: a", "x: I1: a"})
    EXPECT_EQ(withoutConstraintNumber(whole), whole);
}

} // namespace
