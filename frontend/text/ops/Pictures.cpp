// Preprocessing and augmentation of pictures [batch, height, width, channels] in the graph. Layers called random_*
// change pictures in training only, each picture of a batch by itself.
#include "frontend/text/Lowering.h"
#include <cmath>

using namespace mlir;

namespace dlc::text {
namespace {

mlir::Value picture(Call &c) {
  mlir::Value x = c.x();
  if (!c.failed() && c.b.rank(x) != 4)
    c.errorAt("x", "takes pictures [batch, height, width, channels], found " + describe(x));
  return c.failed() ? mlir::Value() : c.b.cast(x, c.b.isFloat(x) ? c.b.elem(x) : Type(c.b.f32()));
}

Value rescale(Call &c) {
  mlir::Value x = c.x();
  double scale = c.real("scale"), offset = c.real("offset");
  if (c.failed())
    return Value::poison();
  GraphBuilder &b = c.b;
  x = b.mul(b.cast(x, b.isFloat(x) ? b.elem(x) : Type(b.f32())), scale);
  return Value::of(offset == 0 ? x : b.add(x, offset));
}

// (x - mean) / deviation for each channel.
Value normalizeChannels(Call &c) {
  mlir::Value x = c.x();
  if (c.failed() || !c.expect(c.b.rank(x) >= 1, "takes a tensor of rank 1 or more"))
    return Value::poison();
  GraphBuilder &b = c.b;
  int64_t channels = b.shape(x).back();
  SmallVector<double> mean = c.reals("mean", channels), deviation = c.reals("deviation", channels), factor;
  for (double value : deviation) {
    if (!(value > 0)) {
      c.errorAt("deviation", "takes numbers above 0");
      return Value::poison();
    }
    factor.push_back(1 / value);
  }
  x = b.cast(x, b.isFloat(x) ? b.elem(x) : Type(b.f32()));
  return Value::of(b.mul(b.sub(x, b.reals1d(b.elem(x), mean)), b.reals1d(b.elem(x), factor)));
}

Value resize(Call &c) {
  mlir::Value x = picture(c);
  SmallVector<int64_t> size = c.integers("size", 2, 1);
  std::string method = c.choice("method", {"bilinear", "nearest"});
  if (c.failed())
    return Value::poison();
  GraphBuilder &b = c.b;
  SmallVector<int64_t> shape(b.shape(x));
  SmallVector<double> scales(4, 1.0);
  for (int i : {0, 1}) {
    scales[i + 1] = double(size[i]) / double(shape[i + 1]);
    shape[i + 1] = size[i];
  }
  ResizeMode mode = method == "nearest" ? ResizeMode::nearest : ResizeMode::linear;
  return Value::of(b.op<ResizeOp>({x},
                                  {b.kind<ResizeModeAttr>("mode", mode), b.reals("scales", scales),
                                   b.text("coordinates", "half_pixel"), b.text("nearest_mode", "round_prefer_floor"),
                                   b.reals("roi_low", {0, 0, 0, 0}), b.reals("roi_high", {1, 1, 1, 1})},
                                  RankedTensorType::get(shape, b.elem(x))));
}

// The middle of each picture.
Value centerCrop(Call &c) {
  mlir::Value x = c.x();
  SmallVector<int64_t> size = c.integers("size", 2, 1);
  if (c.failed() ||
      !c.expect(c.b.rank(x) == 4, "takes pictures [batch, height, width, channels], found " + describe(x)))
    return Value::poison();
  GraphBuilder &b = c.b;
  SmallVector<int64_t> shape(b.shape(x)), starts(4, 0);
  for (int i : {0, 1}) {
    if (size[i] > shape[i + 1]) {
      c.errorAt("size", "does not fit into " + describe(x));
      return Value::poison();
    }
    starts[i + 1] = (shape[i + 1] - size[i]) / 2;
    shape[i + 1] = size[i];
  }
  return Value::of(b.slice(x, starts, {1, 1, 1, 1}, shape));
}

Value grayscale(Call &c) {
  mlir::Value x = picture(c);
  if (c.failed() || !c.expect(c.b.shape(x).back() == 3, "takes pictures of 3 channels, found " + describe(x)))
    return Value::poison();
  GraphBuilder &b = c.b; // ITU-R BT.601
  return Value::of(b.reduce(ReduceKind::sum, b.mul(x, b.reals1d(b.elem(x), {0.299, 0.587, 0.114})), {3}, true));
}

// One uniform number in [0, 1) for each picture, [batch, 1, 1, 1].
mlir::Value eachPicture(Call &c, mlir::Value x, RandomKind kind = RandomKind::uniform) {
  return c.b.reshape(c.random(kind, {c.b.shape(x)[0]}), {c.b.shape(x)[0], 1, 1, 1});
}

Value randomFlip(Call &c) {
  mlir::Value x = c.x();
  std::string axis = c.choice("axis", {"horizontal", "vertical"});
  if (c.failed() || !c.training())
    return Value::of(x);
  if (!c.expect(c.b.rank(x) == 4, "takes pictures [batch, height, width, channels], found " + describe(x)))
    return Value::poison();
  GraphBuilder &b = c.b;
  int64_t dim = axis == "horizontal" ? 2 : 1;
  SmallVector<int64_t> starts(4, 0), steps(4, 1), sizes(b.shape(x));
  starts[dim] = sizes[dim] - 1;
  steps[dim] = -1;
  mlir::Value flipped = b.slice(x, starts, steps, sizes), random = eachPicture(c, x);
  return Value::of(b.select(b.compare(Predicate::lt, random, b.like(random, 0.5)), flipped, x));
}

// The places [batch, size] of one dim after a move of each picture by up to `most` places, and whether they lie inside.
struct Moved {
  mlir::Value places, inside; // i64, i1
};
Moved moved(Call &c, mlir::Value x, int64_t dim, int64_t most) {
  GraphBuilder &b = c.b;
  int64_t batch = b.shape(x)[0], size = b.shape(x)[dim];
  mlir::Value random = b.reshape(c.random(RandomKind::uniform, {batch}), {batch, 1});
  mlir::Value move = b.sub(b.unary<FloorOp>(b.mul(random, double(2 * most + 1))), double(most));
  mlir::Value places = b.add(b.iota(b.f32(), {batch, size}, 1), move);
  mlir::Value kept = b.clamp(places, 0, double(size - 1));
  return {b.cast(kept, b.i64()), b.compare(Predicate::eq, kept, places)};
}

// Moves each picture by whole places, up to the given part of its size; zeros move in.
Value randomShift(Call &c) {
  mlir::Value x = c.x();
  SmallVector<double> part = c.reals("part", 2);
  if (c.failed() || !c.training())
    return Value::of(x);
  if (!c.expect(c.b.rank(x) == 4, "takes pictures [batch, height, width, channels], found " + describe(x)) ||
      !c.expect(part[0] >= 0 && part[0] <= 1 && part[1] >= 0 && part[1] <= 1, "'part' takes numbers from 0 to 1"))
    return Value::poison();
  GraphBuilder &b = c.b;
  SmallVector<int64_t> s(b.shape(x));
  // One gather of whole pixels: the picture's number and both places, in one number.
  Moved row = moved(c, x, 1, std::lround(part[0] * double(s[1]))),
        column = moved(c, x, 2, std::lround(part[1] * double(s[2])));
  mlir::Value first = b.mul(b.iota(b.i64(), {s[0], 1, 1}, 0), b.scalarInteger(b.i64(), s[1] * s[2]));
  mlir::Value rows = b.mul(b.reshape(row.places, {s[0], s[1], 1}), b.scalarInteger(b.i64(), s[2]));
  mlir::Value index = b.add(b.add(first, rows), b.reshape(column.places, {s[0], 1, s[2]}));
  mlir::Value inside = b.op<AndOp>({b.reshape(row.inside, {s[0], s[1], 1}), b.reshape(column.inside, {s[0], 1, s[2]})});
  mlir::Value y = b.gather(b.reshape(x, {s[0] * s[1] * s[2], s[3]}), index, 0);
  return Value::of(b.select(b.reshape(inside, {s[0], s[1], s[2], 1}), y, b.like(x, 0)));
}

// Turns and scales each picture about its middle; each pixel is the nearest one there is, zeros outside.
Value randomRotate(Call &c) {
  mlir::Value x = c.x();
  double degrees = c.real("degrees", 0, 180), zoom = c.real("zoom", 0, 0.9);
  if (c.failed() || !c.training())
    return Value::of(x);
  if (!c.expect(c.b.rank(x) == 4, "takes pictures [batch, height, width, channels], found " + describe(x)))
    return Value::poison();
  GraphBuilder &b = c.b;
  SmallVector<int64_t> s(b.shape(x));
  auto between = [&](double limit) { // [batch, 1, 1]
    return b.mul(b.sub(b.mul(b.reshape(c.random(RandomKind::uniform, {s[0]}), {s[0], 1, 1}), 2), 1), limit);
  };
  mlir::Value angle = between(degrees * 3.14159265358979323846 / 180), factor = b.add(between(zoom), 1);
  mlir::Value cosine = b.mul(b.unary<CosOp>(angle), factor), sine = b.mul(b.unary<SinOp>(angle), factor);
  double middleRow = double(s[1] - 1) / 2, middleColumn = double(s[2] - 1) / 2;
  mlir::Value row = b.sub(b.iota(b.f32(), {1, s[1], 1}, 1), middleRow),
              column = b.sub(b.iota(b.f32(), {1, 1, s[2]}, 2), middleColumn);
  mlir::Value fromRow = b.unary<RoundOp>(b.add(b.add(b.mul(cosine, row), b.mul(sine, column)), middleRow));
  mlir::Value fromColumn = b.unary<RoundOp>(b.add(b.sub(b.mul(cosine, column), b.mul(sine, row)), middleColumn));
  mlir::Value keptRow = b.clamp(fromRow, 0, double(s[1] - 1)), keptColumn = b.clamp(fromColumn, 0, double(s[2] - 1));
  mlir::Value inside =
      b.op<AndOp>({b.compare(Predicate::eq, keptRow, fromRow), b.compare(Predicate::eq, keptColumn, fromColumn)});
  mlir::Value first = b.mul(b.iota(b.i64(), {s[0], 1, 1}, 0), b.scalarInteger(b.i64(), s[1] * s[2]));
  mlir::Value index =
      b.add(b.add(first, b.mul(b.cast(keptRow, b.i64()), b.scalarInteger(b.i64(), s[2]))), b.cast(keptColumn, b.i64()));
  mlir::Value y = b.gather(b.reshape(x, {s[0] * s[1] * s[2], s[3]}), index, 0);
  return Value::of(b.select(b.reshape(inside, {s[0], s[1], s[2], 1}), y, b.like(x, 0)));
}

Value randomNoise(Call &c) {
  mlir::Value x = c.floats(0);
  double deviation = c.real("deviation", 0);
  if (c.failed() || !c.training())
    return Value::of(x);
  return Value::of(c.b.add(x, c.b.mul(c.random(RandomKind::normal, c.b.shape(x)), deviation)));
}

Value randomBrightness(Call &c) {
  mlir::Value x = picture(c);
  double most = c.real("most", 0);
  if (c.failed() || !c.training())
    return Value::of(x);
  GraphBuilder &b = c.b;
  return Value::of(b.add(x, b.mul(b.sub(b.mul(eachPicture(c, x), 2), 1), most)));
}

const Builtin rows[] = {
    {"rescale", "x, scale, offset=0.0", rescale, "x * scale + offset, in f32"},
    {"normalize", "x, mean, deviation", normalizeChannels, "(x - mean) / deviation, by channel"},
    {"resize", "x, size, method=\"bilinear\"", resize, "pictures of another size"},
    {"center_crop", "x, size", centerCrop, "the middle of each picture"},
    {"grayscale", "x", grayscale, "3 channels to 1, by ITU-R BT.601"},
    {"random_flip", "x, axis=\"horizontal\"", randomFlip, "in training: half of the pictures turned over"},
    {"random_shift", "x, part=0.1", randomShift, "in training: moved by up to this part of their size"},
    {"random_rotate", "x, degrees=10, zoom=0.0", randomRotate, "in training: turned and scaled about their middle"},
    {"random_noise", "x, deviation", randomNoise, "in training: normal noise added"},
    {"random_brightness", "x, most", randomBrightness, "in training: a number up to this added to each picture"},
};

} // namespace

ArrayRef<Builtin> pictureBuiltins() { return rows; }

} // namespace dlc::text
