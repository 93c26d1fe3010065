#include "codegen/cuda/ReductionKernel.h"
#include "ir/lowering/ScalarEmitter.h"

using namespace mlir;

namespace dlc::cuda {

SmallVector<int64_t> withoutOnes(ArrayRef<int64_t> shape) {
  SmallVector<int64_t> kept;
  llvm::copy_if(shape, std::back_inserter(kept), [](int64_t size) { return size != 1; });
  return kept;
}

bool ReductionFragments::analyse() {
  for (ReduceOp op : copy_.body().getOps<ReduceOp>()) {
    auto type = cast<RankedTensorType>(op.getOperand().getType());
    if (totals_.empty()) {
      shape_.assign(type.getShape().begin(), type.getShape().end());
      axes_.assign(op.getAxes().begin(), op.getAxes().end());
    } else if (ArrayRef(shape_) != type.getShape() || ArrayRef(axes_) != op.getAxes()) {
      return false;
    }
    StringRef names[] = {"sum", "product", "largest", "smallest"};
    totals_.push_back({op, op.getOperand(), {}, (names[unsigned(op.getKind())] + Twine(totals_.size())).str()});
  }
  if (totals_.empty() || ShapedType::getNumElements(shape_) == 0)
    return false;
  row_ = KeptRow::of(copy_.body());
  for (Total &total : totals_)
    total.hole = copy_.cut(total.op.getResult());

  int64_t innermost = -1;
  for (auto [dim, size] : llvm::enumerate(shape_)) {
    bool reduced = llvm::is_contained(axes_, int64_t(dim));
    (reduced ? elementShape_ : rowShape_).push_back(size);
    if (size != 1)
      innermost = dim;
  }
  columns_ = innermost >= 0 && !llvm::is_contained(axes_, innermost);

  for (Value result : copy_.yield().getResults()) {
    SmallVector<int64_t> own = withoutOnes(cast<RankedTensorType>(result.getType()).getShape());
    bool full = own == withoutOnes(shape_), row = own == withoutOnes(rowShape_);
    if (!full && !row)
      return false;
    isRow_.push_back(!full || (row && ShapedType::getNumElements(elementShape_) == 1));
  }
  return true;
}

SmallVector<Type> ReductionFragments::typesInMemory() {
  SmallVector<Type> types;
  for (Value argument : copy_.body().getArguments().take_front(kernel_.inputs()))
    if (auto tensor = cast<RankedTensorType>(argument.getType());
        tensor.getNumElements() == ShapedType::getNumElements(shape_))
      types.push_back(tensor.getElementType());
  if (types.empty())
    for (Total &total : totals_)
      types.push_back(cast<RankedTensorType>(total.operand.getType()).getElementType());
  for (unsigned output = 0; output < outputs(); ++output)
    if (pointOf(output) == Point::Element)
      types.push_back(outputType(output));
  return types;
}

bool ReductionFragments::isNarrow() {
  return llvm::all_of(copy_.yield().getResults(), [](Value result) {
    Type element = cast<RankedTensorType>(result.getType()).getElementType();
    return element.isF16() || element.isBF16();
  });
}

Type ReductionFragments::typeOf(const Total &total) {
  return Fragment(copy_.function(), 0, kernel_.region.getLoc())
      .emitter()
      .computeType(ReduceOp(total.op).getType().getElementType());
}

Type ReductionFragments::typeOf(const Kept &kept) {
  if (!kept.total)
    return ScalarEmitter::storageType(kept.elementType());
  return Fragment(copy_.function(), 0, kernel_.region.getLoc()).emitter().computeType(kept.elementType());
}

void ReductionFragments::keep() {
  for (ReduceOp op : row_.made)
    for (auto [number, total] : llvm::enumerate(totals_))
      if (total.op == op)
        kept_.push_back({total.operand, copy_.cut(total.operand), "made" + std::to_string(number), unsigned(number)});
  for (auto [number, input] : llvm::enumerate(row_.loaded))
    kept_.push_back({input, copy_.cut(input), "kept" + std::to_string(number)});
  row_ = {};
}

void ReductionFragments::keepNothing() {
  for (Kept &kept : kept_)
    kept.hole.replaceAllUsesWith(kept.value);
  kept_.clear();
}

SmallVector<Value> ReductionFragments::indicesOf(Fragment &fragment, Point point, bool vector) {
  Block &body = fragment.body();
  Value row = body.getArgument(kernel_.inputs());
  Value lane = vector ? body.getArgument(fragment.laneArgument()) : Value();
  SmallVector<Value> rows = fragment.indicesAt(row, rowShape_, columns_ ? lane : Value());
  SmallVector<Value> elements(elementShape_.size());
  if (point == Point::Element) {
    elements = fragment.indicesAt(body.getArgument(kernel_.inputs() + 1), elementShape_, columns_ ? Value() : lane);
  } else {
    for (Value &element : elements)
      element = fragment.emitter().index(0);
  }
  SmallVector<Value> full;
  auto nextRow = rows.begin(), nextElement = elements.begin();
  for (int64_t dim = 0; dim < int64_t(shape_.size()); ++dim)
    full.push_back(llvm::is_contained(axes_, dim) ? *nextElement++ : *nextRow++);
  return full;
}

// The indices of a total's tensor at the row of `full`.
SmallVector<Value> ReductionFragments::rowIndices(ValueRange full, unsigned total) const {
  SmallVector<Value> indices;
  for (auto [dim, index] : llvm::enumerate(full))
    if (!llvm::is_contained(axes_, int64_t(dim)))
      indices.push_back(index);
    else if (ReduceOp(totals_[total].op).getKeepdims())
      indices.push_back(Value());
  return indices;
}

// Indices of the row or of the full shape as those of a tensor, with dims of size 1 where it has them.
SmallVector<Value> ReductionFragments::outputIndices(Fragment &fragment, ValueRange full, RankedTensorType type,
                                                     Point point) {
  SmallVector<Value> kept;
  for (auto [dim, index] : llvm::enumerate(full))
    if (shape_[dim] != 1 && (point == Point::Element || !llvm::is_contained(axes_, int64_t(dim))))
      kept.push_back(index);
  SmallVector<Value> indices;
  auto next = kept.begin();
  for (int64_t size : type.getShape())
    indices.push_back(size == 1 ? fragment.emitter().index(0) : *next++);
  return indices;
}

ReductionFragments::Built ReductionFragments::build(Point point, int64_t lanes, unsigned totals, Body body) {
  auto fragment = std::make_unique<Fragment>(copy_.function(), kernel_.inputs(), kernel_.region.getLoc());
  fragment->index("row", columns_ ? lanes : 1);
  if (point == Point::Element)
    fragment->index("element", columns_ ? 1 : lanes);
  bool vector = lanes > 1 && (point == Point::Element || columns_);
  if (vector)
    fragment->lane();
  // What the schedule holds of each lane comes as vectors once a fragment is vectorized; until then it is read from
  // arrays, one element a lane.
  auto held = [&](Type type, const std::string &name, bool perLane) -> Value {
    return perLane ? fragment->held(type, name) : fragment->scalar(type, name);
  };
  SmallVector<Value> values; // in the column variant each lane has its own totals
  for (Total &total : MutableArrayRef(totals_).take_front(totals))
    values.push_back(held(typeOf(total), total.name, vector && columns_));
  SmallVector<Value> keptValues(kept_.size());
  for (auto [i, kept] : llvm::enumerate(kept_))
    if (point == Point::Element && (!kept.total || *kept.total < totals)) {
      keptValues[i] = held(typeOf(kept), kept.name + "[part]", vector);
      if (!kept.total)
        keptValues[i] = fragment->emitter().widen(keptValues[i], kept.elementType());
    }
  SmallVector<Value> full = indicesOf(*fragment, point, vector);
  auto isHere = [&](ValueRange indices, ValueRange expected, RankedTensorType type) {
    return llvm::all_of(llvm::zip_equal(indices, expected, type.getShape()),
                        [](auto each) { return std::get<2>(each) == 1 || std::get<0>(each) == std::get<1>(each); });
  };
  fragment->hole = [&](Fragment &, BlockArgument hole, ValueRange indices) -> FailureOr<Value> {
    auto type = cast<RankedTensorType>(hole.getType());
    for (unsigned i = 0; i < totals; ++i)
      if (totals_[i].hole == hole) {
        mismatch_ |= !isHere(indices, rowIndices(full, i), type);
        return values[i];
      }
    for (auto [i, kept] : llvm::enumerate(kept_))
      if (kept.hole == hole) {
        if (!keptValues[i] || !isHere(indices, outputIndices(*fragment, full, type, Point::Element), type))
          return fragment->emitter().at(kept.value, indices);
        return keptValues[i];
      }
    mismatch_ = true; // a total that is not known yet
    return failure();
  };
  FailureOr<SmallVector<Value>> results = body(*fragment, full);
  if (succeeded(results) && isNarrow())
    fragment->relax();
  if (failed(results) || failed(fragment->finish(*results)))
    return failure();
  if (vector && !vectorize(*fragment, lanes))
    return failure();
  return fragment;
}

ReductionFragments::Built ReductionFragments::element(unsigned total, int64_t lanes) {
  return build(Point::Element, lanes, total, [&](Fragment &fragment, ValueRange full) -> FailureOr<SmallVector<Value>> {
    Value operand = totals_[total].operand;
    for (const Kept &kept : kept_)
      if (!kept.total && kept.value == operand)
        operand = kept.hole;
    FailureOr<Value> element = fragment.emitter().at(operand, full);
    if (failed(element))
      return failure();
    return SmallVector<Value>{*element};
  });
}

ReductionFragments::Built ReductionFragments::stored(const Kept &kept, int64_t lanes) {
  return build(Point::Element, lanes, 0, [&](Fragment &fragment, ValueRange full) -> FailureOr<SmallVector<Value>> {
    auto input = cast<BlockArgument>(kept.value);
    auto type = cast<RankedTensorType>(input.getType());
    Value at = fragment.position(outputIndices(fragment, full, type, Point::Element), type.getShape());
    Value memory = fragment.body().getArgument(input.getArgNumber());
    return SmallVector<Value>{memref::LoadOp::create(fragment.builder(), fragment.loc(), memory, at).getResult()};
  });
}

ReductionFragments::Built ReductionFragments::elements(ArrayRef<unsigned> outputs, int64_t lanes) {
  Point point = pointOf(outputs.front());
  auto body = [&](Fragment &fragment, ValueRange full) -> FailureOr<SmallVector<Value>> {
    SmallVector<Value> results;
    for (unsigned output : outputs) {
      Value result = copy_.yield().getResults()[output];
      auto type = cast<RankedTensorType>(result.getType());
      SmallVector<Value> indices = outputIndices(fragment, full, type, point);
      FailureOr<Value> element = fragment.emitter().at(result, indices);
      if (failed(element))
        return failure();
      results.push_back(fragment.emitter().narrow(*element, type.getElementType()));
      results.push_back(fragment.position(indices, type.getShape()));
    }
    return results;
  };
  return build(point, lanes, totals_.size(), body);
}

ReductionFragments::Built ReductionFragments::place(unsigned output, int64_t lanes) {
  auto type = cast<RankedTensorType>(copy_.yield().getResults()[output].getType());
  Point point = pointOf(output);
  auto body = [&](Fragment &fragment, ValueRange full) -> FailureOr<SmallVector<Value>> {
    return SmallVector<Value>{fragment.position(outputIndices(fragment, full, type, point), type.getShape())};
  };
  return build(point, lanes, 0, body);
}

} // namespace dlc::cuda
