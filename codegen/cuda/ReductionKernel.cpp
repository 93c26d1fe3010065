// Reduction kernels: rows of elements are combined, and may be read again with the totals known (softmax,
// normalization).
//
//   rows     the reduced dims hold the innermost one: a warp (<= 1024 elements) or a block works on each row
//   columns  the innermost dim stays: neighbouring threads own neighbouring columns and walk along the reduced dims
//
// Every reduction of the region must combine the same dims of the same shape; what is computed between and after them
// must read a total at its own row only. Other regions are left to the loop schedule.
#include "codegen/cuda/CudaKernel.h"
#include "ir/lowering/Combine.h"
#include "ir/lowering/IndexMath.h"

using namespace mlir;

namespace dlc::cuda {
namespace {

constexpr int64_t warpRowLimit = 1024; // longer rows take a block, where the schedule does not say

class ReductionEmitter {
public:
  explicit ReductionEmitter(CudaKernel &kernel) : kernel_(kernel), copy_(kernel.region) {}
  LogicalResult emit();

private:
  struct Total { // one dlc.reduce
    ReduceOp op;
    Value operand; // in the copy
    BlockArgument hole;
    std::string name; // "max0"
  };
  enum class Point { Element, Row };

  bool analyse();
  // Indices of the full shape for the row and element positions of a fragment.
  SmallVector<Value> indicesOf(Fragment &fragment, Point point, bool vector);
  FailureOr<std::unique_ptr<Fragment>>
  build(Point point, int64_t lanes, unsigned totals,
        llvm::function_ref<FailureOr<SmallVector<Value>>(Fragment &, ValueRange)> body);
  FailureOr<std::unique_ptr<Fragment>> buildElement(unsigned total);
  FailureOr<std::unique_ptr<Fragment>> buildOutput(unsigned output);
  SmallVector<Value> rowIndices(ValueRange full, unsigned total) const;
  Point pointOf(unsigned output) const { return isRow_[output] ? Point::Row : Point::Element; }
  std::string cpp(Type type) const { return cppType(type, kernel_.style); }
  LogicalResult printLoop(raw_ostream &os, Fragment &fragment, llvm::function_ref<void(ArrayRef<std::string>)> tail);
  LogicalResult print();
  std::string opName(ReduceOp op) const;

  CudaKernel &kernel_;
  RegionCopy copy_;
  SmallVector<Total> totals_;
  SmallVector<int64_t> shape_;                   // the full shape
  SmallVector<int64_t> axes_;                    // reduced
  SmallVector<int64_t> rowShape_, elementShape_; // sizes of the dims that stay, and of the reduced ones
  bool columns_ = false;
  int64_t lanes_ = 1;
  SmallVector<bool> isRow_; // per output: one element per row
  bool mismatch_ = false;   // a total was asked for at another row
  unsigned taken_ = 0, indent_ = 2;
  std::string indexType_;
};

// The dims of size 1 do not count.
SmallVector<int64_t> withoutOnes(ArrayRef<int64_t> shape) {
  SmallVector<int64_t> kept;
  llvm::copy_if(shape, std::back_inserter(kept), [](int64_t size) { return size != 1; });
  return kept;
}

// Whether `name` stands in the text as an identifier of its own.
bool usesName(StringRef text, StringRef name) {
  auto partOfName = [](char c) { return llvm::isAlnum(c) || c == '_'; };
  for (size_t at = text.find(name); at != StringRef::npos; at = text.find(name, at + 1)) {
    size_t end = at + name.size();
    if ((at == 0 || !partOfName(text[at - 1])) && (end == text.size() || !partOfName(text[end])))
      return true;
  }
  return false;
}

bool ReductionEmitter::analyse() {
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
  if (totals_.empty() || elementsOf(shape_) == 0)
    return false;
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
    isRow_.push_back(!full || (row && elementsOf(elementShape_) == 1));
  }
  return true;
}

SmallVector<Value> ReductionEmitter::indicesOf(Fragment &fragment, Point point, bool vector) {
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
SmallVector<Value> ReductionEmitter::rowIndices(ValueRange full, unsigned total) const {
  SmallVector<Value> indices;
  for (auto [dim, index] : llvm::enumerate(full))
    if (!llvm::is_contained(axes_, int64_t(dim)))
      indices.push_back(index);
    else if (ReduceOp(totals_[total].op).getKeepdims())
      indices.push_back(Value());
  return indices;
}

FailureOr<std::unique_ptr<Fragment>>
ReductionEmitter::build(Point point, int64_t lanes, unsigned totals,
                        llvm::function_ref<FailureOr<SmallVector<Value>>(Fragment &, ValueRange)> body) {
  auto fragment = std::make_unique<Fragment>(copy_.function(), kernel_.inputs(), kernel_.region.getLoc());
  fragment->index("row", columns_ ? lanes : 1);
  if (point == Point::Element)
    fragment->index("element", columns_ ? 1 : lanes);
  bool vector = lanes > 1 && (point == Point::Element || columns_);
  if (vector)
    fragment->lane();
  SmallVector<Value> values;
  // In the column variant each lane has its own totals, which a fragment takes as vectors once it is vectorized; until
  // then they are read from arrays, one element per lane.
  for (Total &total : MutableArrayRef(totals_).take_front(totals)) {
    Type type = fragment->emitter().computeType(total.op.getType().getElementType());
    if (vector && columns_) {
      Value array = fragment->scalar(MemRefType::get({ShapedType::kDynamic}, type), total.name + ".lane");
      values.push_back(memref::LoadOp::create(fragment->builder(), fragment->loc(), array,
                                              fragment->body().getArgument(fragment->laneArgument())));
    } else {
      values.push_back(fragment->scalar(type, total.name));
    }
  }
  SmallVector<Value> full = indicesOf(*fragment, point, vector);
  fragment->hole = [&](Fragment &, BlockArgument hole, ValueRange indices) -> FailureOr<Value> {
    for (unsigned i = 0; i < totals; ++i)
      if (totals_[i].hole == hole) {
        SmallVector<Value> expected = rowIndices(full, i);
        ArrayRef<int64_t> sizes = cast<RankedTensorType>(hole.getType()).getShape();
        for (auto [index, wanted, size] : llvm::zip_equal(indices, expected, sizes))
          if (size != 1 && index != wanted)
            mismatch_ = true;
        return values[i];
      }
    mismatch_ = true; // a total that is not known yet
    return failure();
  };
  FailureOr<SmallVector<Value>> results = body(*fragment, full);
  if (failed(results) || failed(fragment->finish(*results)))
    return failure();
  return fragment;
}

FailureOr<std::unique_ptr<Fragment>> ReductionEmitter::buildElement(unsigned total) {
  auto body = [&](Fragment &fragment, ValueRange full) -> FailureOr<SmallVector<Value>> {
    FailureOr<Value> element = fragment.emitter().at(totals_[total].operand, full);
    if (failed(element))
      return failure();
    return SmallVector<Value>{*element};
  };
  auto fragment = build(Point::Element, lanes_, total, body);
  if (succeeded(fragment) && lanes_ > 1 && !vectorize(**fragment, lanes_))
    return failure();
  return fragment;
}

FailureOr<std::unique_ptr<Fragment>> ReductionEmitter::buildOutput(unsigned output) {
  Value result = copy_.yield().getResults()[output];
  auto type = cast<RankedTensorType>(result.getType());
  Point point = pointOf(output);
  auto body = [&](Fragment &fragment, ValueRange full) -> FailureOr<SmallVector<Value>> {
    // The output's own indices: those of the row or of the full shape, with dims of size 1 where it has them.
    SmallVector<Value> kept;
    for (auto [dim, index] : llvm::enumerate(full))
      if (shape_[dim] != 1 && (point == Point::Element || !llvm::is_contained(axes_, int64_t(dim))))
        kept.push_back(index);
    SmallVector<Value> indices;
    auto next = kept.begin();
    for (int64_t size : type.getShape())
      indices.push_back(size == 1 ? fragment.emitter().index(0) : *next++);
    FailureOr<Value> element = fragment.emitter().at(result, indices);
    if (failed(element))
      return failure();
    Value at = fragment.position(indices, type.getShape());
    return SmallVector<Value>{fragment.emitter().narrow(*element, type.getElementType()), at};
  };
  auto fragment = build(point, lanes_, totals_.size(), body);
  bool vector = lanes_ > 1 && (point == Point::Element || columns_);
  if (succeeded(fragment) && vector && !vectorize(**fragment, lanes_))
    return failure();
  return fragment;
}

std::string ReductionEmitter::opName(ReduceOp op) const {
  Type element = cast<RankedTensorType>(op.getOperand().getType()).getElementType();
  bool isUnsignedType = isUnsigned(element);
  switch (op.getKind()) {
  case ReduceKind::sum:
    return "Sum";
  case ReduceKind::prod:
    return "Product";
  case ReduceKind::max:
    return isUnsignedType ? "LargestUnsigned" : "Largest";
  case ReduceKind::min:
    return isUnsignedType ? "SmallestUnsigned" : "Smallest";
  }
  return "";
}

// for (element = first; element < count; element += step) { statements; tail(results) }
LogicalResult ReductionEmitter::printLoop(raw_ostream &os, Fragment &fragment,
                                          llvm::function_ref<void(ArrayRef<std::string>)> tail) {
  PrintStyle style = kernel_.style;
  style.indent = indent_ + 2;
  int64_t stride = columns_ ? 1 : lanes_;
  os.indent(indent_) << "for (" << indexType_ << " element = worker";
  if (stride > 1)
    os << " * " << stride;
  os << "; element < elements; element += workers";
  if (stride > 1)
    os << " * " << stride;
  os << ") {\n";
  auto results = printFragment(fragment, os, style, taken_);
  if (failed(results))
    return failure();
  tail(*results);
  os.indent(indent_) << "}\n";
  return success();
}

LogicalResult ReductionEmitter::print() {
  int64_t rows = elementsOf(rowShape_), elements = elementsOf(elementShape_);
  StringRef kind = kernel_.kind();
  bool warp = !columns_ && (kind.empty() ? elements <= warpRowLimit : kind == "warp");
  int64_t warpsPerBlock = std::min(kernel_.parameter("rows_per_block", 8), rows);
  int64_t split = kernel_.parameter("split", elements >= 16 ? 8 : 1); // threads that share a column
  int64_t blockThreads = kernel_.parameter("threads", elements >= 8192 ? 1024 : 256);
  int64_t rowsPerBlock = columns_ ? 32 * lanes_ : warp ? warpsPerBlock : 1;
  plan::Geometry &launch = kernel_.launch;
  launch.grid[0] = uint32_t((rows + rowsPerBlock - 1) / rowsPerBlock);
  if (columns_) {
    launch.block[0] = 32;
    launch.block[1] = uint32_t(split);
  } else {
    launch.block[0] = uint32_t(warp ? 32 * warpsPerBlock : blockThreads);
  }
  int64_t threads = int64_t(launch.block[0]) * launch.block[1];

  std::string body;
  llvm::raw_string_ostream os(body);
  auto typeAt = [&](Total &total) {
    return cpp(Fragment(copy_.function(), 0, kernel_.region.getLoc())
                   .emitter()
                   .computeType(total.op.getType().getElementType()));
  };
  // Whether all threads of a block must reach its barriers: rows beyond the last one are computed like the last, and
  // not stored.
  bool ragged = rows % rowsPerBlock != 0;
  std::string last = std::to_string(columns_ ? rows - lanes_ : rows - 1);

  for (auto [i, total] : llvm::enumerate(totals_)) {
    auto fragment = buildElement(i);
    if (failed(fragment))
      return failure();
    std::string type = typeAt(total), op = opName(total.op);
    std::string accumulator = lanes_ > 1 ? "Vec<" + type + ", " + std::to_string(lanes_) + ">" : type;
    std::string partial = "partial" + std::to_string(i);
    // The identity, printed by a fragment of its own.
    Fragment start(copy_.function(), 0, kernel_.region.getLoc());
    Value value = reduceIdentity(start.emitter(), total.op.getKind(),
                                 cast<RankedTensorType>(total.operand.getType()).getElementType());
    if (failed(start.finish(value)))
      return failure();
    auto text = printFragment(start, os, kernel_.style, taken_);
    if (failed(text))
      return failure();
    os << "  " << accumulator << " " << partial << " = ";
    if (lanes_ > 1)
      os << "splat<" << lanes_ << ">(" << (*text)[0] << ");\n";
    else
      os << (*text)[0] << ";\n";
    auto combine = [&](ArrayRef<std::string> results) {
      os << "    " << partial << " = combineLanes<" << op << ">(" << partial << ", " << results[0] << ");\n";
    };
    if (failed(printLoop(os, **fragment, combine)))
      return failure();
    os << "  const auto " << total.name << " = ";
    if (columns_)
      os << (split > 1 ? "reduceColumns<" + op + ", " + std::to_string(split) + ">(" + partial + ")" : partial);
    else if (warp)
      os << "reduceWarp<" << op << ">(reduceLanes<" << op << ">(" << partial << "))";
    else
      os << "reduceBlock<" << op << ", " << blockThreads << ">(reduceLanes<" << op << ">(" << partial << "), "
         << (*text)[0] << ")";
    os << ";\n";
  }

  for (unsigned output = 0; output < isRow_.size(); ++output) {
    auto fragment = buildOutput(output);
    if (failed(fragment))
      return failure();
    std::string destination = "out" + std::to_string(output);
    bool vector = lanes_ > 1 && (pointOf(output) == Point::Element || columns_);
    indent_ = ragged ? 4 : 2;
    if (ragged)
      os << "  if (inside) {\n";
    auto storeTail = [&](ArrayRef<std::string> results) {
      os.indent(indent_ + 2);
      if (vector)
        os << "store(" << destination << " + " << results[1] << ", " << results[0] << ");\n";
      else
        os << destination << "[" << results[1] << "] = " << results[0] << ";\n";
    };
    if (pointOf(output) == Point::Element) {
      if (failed(printLoop(os, **fragment, storeTail)))
        return failure();
    } else {
      os.indent(indent_) << "if (worker == 0) {\n";
      PrintStyle style = kernel_.style;
      style.indent = indent_ + 2;
      auto results = printFragment(**fragment, os, style, taken_);
      if (failed(results))
        return failure();
      storeTail(*results);
      os.indent(indent_) << "}\n";
    }
    if (ragged)
      os << "  }\n";
    indent_ = 2;
  }

  llvm::raw_string_ostream source(kernel_.source);
  std::string width = std::to_string(lanes_) + (lanes_ == 1 ? " element" : " elements") + " a load";
  std::string how = columns_
                        ? "columns, " + std::to_string(split) + (split == 1 ? " thread" : " threads") + " a column, "
                    : warp ? "rows, a warp each, " + std::to_string(warpsPerBlock) + " a block, "
                           : "rows, a block of " + std::to_string(blockThreads) + " threads each, ";
  source << kernel_.headline(how + width);
  source << kernel_.signature(threads);
  source << "  constexpr " << indexType_ << " elements = " << elements << "; // of a row\n";
  std::string block = kernel_.style.wideIndex ? "(long long)blockIdx.x" : "int(blockIdx.x)";
  std::string first;
  if (columns_)
    first = "(" + block + " * 32 + int(threadIdx.x))" + (lanes_ > 1 ? " * " + std::to_string(lanes_) : "");
  else if (warp)
    first = block + " * " + std::to_string(warpsPerBlock) + " + int(threadIdx.x) / 32";
  else
    first = block;
  bool usesRow = usesName(body, "row"); // a single row has no number
  if (ragged) {
    source << "  const " << indexType_ << " wanted = " << first << ";\n";
    source << "  const bool inside = wanted <= " << last << ";\n";
  }
  if (usesRow)
    source << "  const " << indexType_ << " row = " << (ragged ? "inside ? wanted : " + last : first) << ";\n";
  std::string worker = columns_ ? (split > 1 ? "int(threadIdx.y)" : "0")
                       : warp   ? "int(threadIdx.x) % 32"
                                : "int(threadIdx.x)";
  int64_t workers = columns_ ? split : warp ? 32 : blockThreads;
  source << "  const " << indexType_ << " worker = " << worker << ";\n";
  source << "  constexpr " << indexType_ << " workers = " << workers << ";\n";
  source << body << "}\n";
  kernel_.needsReduce = true;
  kernel_.weight = unsigned(2 + body.size() / 2000);
  return success();
}

LogicalResult ReductionEmitter::emit() {
  if (!analyse())
    return success();
  indexType_ = kernel_.style.wideIndex ? "long long" : "int";
  // Neighbouring elements, where they are contiguous; else one by one.
  SmallVector<Type> types;
  for (Total &total : totals_)
    types.push_back(cast<RankedTensorType>(total.operand.getType()).getElementType());
  for (Value result : copy_.yield().getResults())
    types.push_back(cast<RankedTensorType>(result.getType()).getElementType());
  SmallVector<int64_t> inner = withoutOnes(columns_ ? rowShape_ : elementShape_);
  int64_t most = inner.empty() ? 1 : lanesFor(types, inner.back(), 8);
  int64_t plain = most; // without a schedule: fewer where threads would be without work
  while (!columns_ && plain > 1 && elementsOf(elementShape_) < plain * 32)
    plain /= 2;
  while (columns_ && plain > 1 && elementsOf(rowShape_) < plain * 32 * 64)
    plain /= 2;
  most = std::min(most, kernel_.parameter("lanes", plain));
  for (int64_t lanes : {most, int64_t(1)}) {
    lanes_ = lanes;
    taken_ = 0;
    {
      // Errors of a vector attempt are not errors of the kernel.
      if (succeeded(print()) && !mismatch_)
        return success();
    }
    kernel_.source.clear();
    if (mismatch_) // some total is read at another row than its own
      return success();
    if (lanes == 1)
      break;
  }
  return failure();
}

} // namespace

LogicalResult emitReduction(CudaKernel &kernel) { return ReductionEmitter(kernel).emit(); }

} // namespace dlc::cuda
