// Scan kernels: one cumulative op, what leads into it and what follows.
//
//   scan          the scanned dim is the innermost one: a block walks along each row, a chunk at a time
//   scan_columns  the innermost dim stays: a block has 32 neighbouring columns and shares their length
#include "codegen/cuda/AtSizes.h"
#include "codegen/cuda/OpenKernel.h"
#include "ir/lowering/Combine.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;

namespace dlc::cuda {
namespace {

constexpr int64_t columnItems = 4; // elements of a column that a thread takes at a time

// What the region computes at an element of a row: of the kernel, or of it at some sizes.
class ScanFragments {
public:
  ScanFragments(CudaKernel &kernel, func::FuncOp region) : kernel_(kernel), copy_(region) {}
  // Whether there is one scan; cuts it out.
  bool analyse();
  using Built = FailureOr<std::unique_ptr<Fragment>>;
  Built load(int64_t lanes);
  Built store(int64_t lanes);
  Built identity();

  CumulativeOp op() const { return op_; }
  int64_t elements() const { return elements_; }
  int64_t rows() const { return ShapedType::getNumElements(rowShape_); }
  bool columns() const { return columns_; }
  bool mismatch() const { return mismatch_; }
  Type totalType();
  SmallVector<Type> typesInMemory();

private:
  // A fragment over row and element (and lanes along the element); `indices`: those of the scanned shape.
  std::unique_ptr<Fragment> start(int64_t lanes, SmallVector<Value> &indices);

  CudaKernel &kernel_;
  RegionCopy copy_;
  CumulativeOp op_;
  Value operand_; // in the copy
  SmallVector<int64_t> shape_, rowShape_;
  int64_t axis_ = 0, elements_ = 1;
  bool columns_ = false, mismatch_ = false;
};

class ScanEmitter {
public:
  // `sizes`: for all of them; null: they are known.
  ScanEmitter(CudaKernel &kernel, const OpenSizes *sizes) : kernel_(kernel), at_(kernel, sizes), region_(at_.front()) {}
  LogicalResult emit();
  const std::string &whyNotOpen() const { return whyNotOpen_; }

private:
  using Built = ScanFragments::Built;
  bool analyse();
  Built build(llvm::function_ref<Built(ScanFragments &)> make) { return at_.build(lanes_, make, whyNotOpen_); }
  // "  <statements>" and the identity as an expression.
  FailureOr<std::string> printIdentity(raw_ostream &os);
  FailureOr<std::string> printRows(StringRef op, StringRef identity, Fragment &load, Fragment &store);
  FailureOr<std::string> printColumns(StringRef op, StringRef identity, Fragment &load, Fragment &store);
  LogicalResult print(Fragment &load, Fragment &store);
  void setGrid(int64_t rowsOfBlock);
  // The statements of the fragment that loads or stores, behind `if (condition)`.
  LogicalResult printLoad(raw_ostream &os, unsigned indent, StringRef condition, StringRef target, Fragment &load);
  LogicalResult printStore(raw_ostream &os, unsigned indent, StringRef condition, Fragment &store);

  CudaKernel &kernel_;
  AtSizes<ScanFragments> at_;
  ScanFragments &region_;              // the first
  AffineExpr openRows_, openElements_; // for all sizes
  std::string whyNotOpen_;
  CumulativeOp op_;
  int64_t lanes_ = 1, threads_ = 256, split_ = 8;
  unsigned taken_ = 0;
  std::string value_; // what is called Value: the C++ type of a running total
  std::string words_;
};

bool ScanFragments::analyse() {
  for (CumulativeOp op : copy_.body().getOps<CumulativeOp>()) {
    if (op_)
      return false;
    op_ = op;
  }
  if (!op_ || op_.getType().getNumElements() == 0 || op_.getType().getElementType().isInteger(1))
    return false;
  shape_.assign(op_.getType().getShape().begin(), op_.getType().getShape().end());
  axis_ = int64_t(op_.getAxis());
  for (auto [dim, size] : llvm::enumerate(shape_))
    if (int64_t(dim) == axis_)
      elements_ = size;
    else
      rowShape_.push_back(size);
  columns_ = ShapedType::getNumElements(ArrayRef(shape_).drop_front(axis_ + 1)) != 1;
  operand_ = op_.getOperand();
  copy_.cut(op_.getResult());
  return true;
}

std::unique_ptr<Fragment> ScanFragments::start(int64_t lanes, SmallVector<Value> &indices) {
  auto fragment = std::make_unique<Fragment>(copy_.function(), kernel_.inputs(), kernel_.region.getLoc());
  Value row = fragment->index("row"), element = fragment->index("element", lanes);
  Value lane = lanes > 1 ? fragment->lane() : Value();
  indices = fragment->indicesAt(row, rowShape_);
  indices.insert(indices.begin() + axis_, fragment->indicesAt(element, {elements_}, lane).front());
  return fragment;
}

ScanFragments::Built ScanFragments::load(int64_t lanes) {
  SmallVector<Value> indices;
  std::unique_ptr<Fragment> fragment = start(lanes, indices);
  fragment->hole = [&](Fragment &, BlockArgument, ValueRange) -> FailureOr<Value> {
    mismatch_ = true; // the scan leads into itself
    return failure();
  };
  FailureOr<Value> element = fragment->emitter().at(operand_, indices);
  if (failed(element) || failed(fragment->finish(*element)))
    return failure();
  if (lanes > 1 && !vectorize(*fragment, lanes))
    return failure();
  return fragment;
}

ScanFragments::Built ScanFragments::store(int64_t lanes) {
  SmallVector<Value> indices;
  std::unique_ptr<Fragment> fragment = start(lanes, indices);
  Value array = fragment->scalar(MemRefType::get({ShapedType::kDynamic}, totalType()), "running.lane");
  Value place = lanes > 1  ? Value(fragment->body().getArgument(fragment->laneArgument()))
                : columns_ ? fragment->index("item")
                           : fragment->emitter().index(0);
  Value running = memref::LoadOp::create(fragment->builder(), fragment->loc(), array, place);
  FailureOr<bool> atPoint = fragment->finishAtPoint(copy_, running, indices, shape_);
  if (failed(atPoint))
    return failure();
  mismatch_ |= !*atPoint;
  if (mismatch_ || (lanes > 1 && !vectorize(*fragment, lanes)))
    return failure();
  return fragment;
}

ScanFragments::Built ScanFragments::identity() {
  auto fragment = std::make_unique<Fragment>(copy_.function(), 0, kernel_.region.getLoc());
  Value value = reduceIdentity(fragment->emitter(), op_.getKind(), op_.getType().getElementType());
  if (failed(fragment->finish(value)))
    return failure();
  return fragment;
}

Type ScanFragments::totalType() {
  return Fragment(copy_.function(), 0, kernel_.region.getLoc()).emitter().computeType(op_.getType().getElementType());
}

SmallVector<Type> ScanFragments::typesInMemory() {
  SmallVector<Type> types{cast<RankedTensorType>(operand_.getType()).getElementType()};
  for (unsigned i = 0; i < copy_.yield().getResults().size(); ++i)
    types.push_back(kernel_.outputType(i).getElementType());
  return types;
}

FailureOr<std::string> ScanEmitter::printIdentity(raw_ostream &os) {
  Built fragment = region_.identity();
  if (failed(fragment))
    return failure();
  auto text = printFragment(**fragment, os, kernel_.style, taken_);
  if (failed(text))
    return failure();
  return (*text)[0];
}

LogicalResult ScanEmitter::printLoad(raw_ostream &os, unsigned indent, StringRef condition, StringRef target,
                                     Fragment &load) {
  PrintStyle style = kernel_.style;
  style.indent = indent + 2;
  os.indent(indent) << "if (" << condition << ") {\n";
  auto results = printFragment(load, os, style, taken_);
  if (failed(results))
    return failure();
  os.indent(indent + 2) << target << " = ";
  if (lanes_ > 1)
    os << "toLanes<" << lanes_ << ">(" << (*results)[0] << ");\n";
  else
    os << (*results)[0] << ";\n";
  os.indent(indent) << "}\n";
  return success();
}

LogicalResult ScanEmitter::printStore(raw_ostream &os, unsigned indent, StringRef condition, Fragment &store) {
  PrintStyle style = kernel_.style;
  style.indent = indent + 2;
  os.indent(indent) << "if (" << condition << ") {\n";
  auto results = printFragment(store, os, style, taken_);
  if (failed(results))
    return failure();
  printStores(os, indent + 2, *results, lanes_, taken_);
  os.indent(indent) << "}\n";
  return success();
}

FailureOr<std::string> ScanEmitter::printRows(StringRef op, StringRef identity, Fragment &load, Fragment &store) {
  const char *index = kernel_.style.wideIndex ? "long long" : "int";
  const char *backward = op_.getReverse() ? "true" : "false", *exclusive = op_.getExclusive() ? "true" : "false";
  std::string body;
  llvm::raw_string_ostream os(body);
  if (at_.sizes() || region_.rows() > 1)
    os << "  const " << index << " row = " << (kernel_.style.wideIndex ? "(long long)blockIdx.x" : "int(blockIdx.x)")
       << ";\n";
  os << "  Value before = " << identity << "; // of what comes before the chunk\n"
     << "  for (" << index << " chunk = 0; chunk < elements; chunk += " << threads_ * lanes_ << ") {\n"
     << "    const " << index << " step = chunk + int(threadIdx.x)"
     << (lanes_ > 1 ? " * " + std::to_string(lanes_) : "") << ";\n"
     << "    const " << index
     << " element = " << (op_.getReverse() ? "elements - " + std::to_string(lanes_) + " - step" : "step") << ";\n"
     << "    Vec<Value, " << lanes_ << "> running = splat<" << lanes_ << ">(Value(" << identity << "));\n";
  if (failed(printLoad(os, 4, "step < elements", lanes_ > 1 ? "running" : "running.lane[0]", load)))
    return failure();
  os << "    const Value own = scanLanes<" << op << ", " << backward << ">(running);\n"
     << "    Value total;\n"
     << "    const Value ahead = scanBlock<" << op << ", " << threads_ << ", Value>(own, " << identity << ", total);\n"
     << "    running = takeIn<" << op << ", " << backward << ", " << exclusive << ">(Value(" << op
     << "::combine(before, ahead)), running);\n"
     << "    before = " << op << "::combine(before, total);\n";
  if (failed(printStore(os, 4, "step < elements", store)))
    return failure();
  os << "  }\n";
  words_ = "rows, a block of " + std::to_string(threads_) + " threads each, " + std::to_string(lanes_) +
           (lanes_ == 1 ? " element" : " elements") + " a load";
  setGrid(1);
  kernel_.launch.block[0] = uint32_t(threads_);
  return body;
}

FailureOr<std::string> ScanEmitter::printColumns(StringRef op, StringRef identity, Fragment &load, Fragment &store) {
  const char *index = kernel_.style.wideIndex ? "long long" : "int";
  const char *exclusive = op_.getExclusive() ? "true" : "false";
  std::string body;
  llvm::raw_string_ostream os(body);
  os << "  const " << index << " row = " << (kernel_.style.wideIndex ? "(long long)blockIdx.x" : "int(blockIdx.x)")
     << " * 32 + int(threadIdx.x);\n"
     << "  Value before = " << identity << "; // of what comes before the chunk\n"
     << "  for (" << index << " chunk = 0; chunk < elements; chunk += " << split_ * columnItems << ") {\n"
     << "    const " << index << " first = chunk + int(threadIdx.y) * " << columnItems << ";\n"
     << "    Vec<Value, " << columnItems << "> running = splat<" << columnItems << ">(Value(" << identity << "));\n";
  auto openLoop = [&] {
    os << "#pragma unroll\n    for (int item = 0; item < " << columnItems << "; ++item) {\n"
       << "      const " << index
       << " element = " << (op_.getReverse() ? "elements - 1 - first - item" : "first + item") << ";\n";
  };
  std::string condition = op_.getReverse() ? "element >= 0" : "element < elements";
  if (at_.sizes())
    condition += " && row < " + at_.sizes()->textOf(openRows_);
  else if (region_.rows() % 32 != 0)
    condition += " && row < " + std::to_string(region_.rows());
  openLoop();
  if (failed(printLoad(os, 6, condition, "running.lane[item]", load)))
    return failure();
  os << "    }\n"
     << "    const Value own = scanLanes<" << op << ", false>(running);\n"
     << "    Value total;\n"
     << "    const Value ahead = scanColumns<" << op << ", " << split_ << ", Value>(own, " << identity << ", total);\n"
     << "    running = takeIn<" << op << ", false, " << exclusive << ">(Value(" << op
     << "::combine(before, ahead)), running);\n"
     << "    before = " << op << "::combine(before, total);\n";
  openLoop();
  if (failed(printStore(os, 6, condition, store)))
    return failure();
  os << "    }\n  }\n";
  words_ = "columns, " + std::to_string(split_) + (split_ == 1 ? " thread" : " threads") + " a column, " +
           std::to_string(columnItems) + " elements each at a time";
  setGrid(32);
  kernel_.launch.block[0] = 32;
  kernel_.launch.block[1] = uint32_t(split_);
  return body;
}

void ScanEmitter::setGrid(int64_t rowsOfBlock) {
  if (!at_.sizes()) {
    kernel_.launch.grid[0] = uint32_t(llvm::divideCeilSigned(region_.rows(), rowsOfBlock));
    return;
  }
  LaunchSizes grid = at_.sizes()->launchSizes();
  grid.setGrid(kernel_.launch, grid.ceilDivide(grid.larger(0, grid.of(openRows_)), rowsOfBlock));
}

LogicalResult ScanEmitter::print(Fragment &load, Fragment &store) {
  StringRef op = op_.getKind() == ReduceKind::sum ? "Sum" : "Product";
  std::string head;
  llvm::raw_string_ostream os(head);
  auto identity = printIdentity(os);
  if (failed(identity))
    return failure();
  auto body = region_.columns() ? printColumns(op, *identity, load, store) : printRows(op, *identity, load, store);
  if (failed(body))
    return failure();
  llvm::raw_string_ostream source(kernel_.source);
  source << kernel_.headline(words_ + (at_.sizes() ? ": for all sizes" : ""));
  source << kernel_.signature(region_.columns() ? 32 * split_ : threads_) << "  "
         << (at_.sizes() ? "const" : "constexpr") << " " << (kernel_.style.wideIndex ? "long long" : "int")
         << " elements = " << (at_.sizes() ? at_.sizes()->textOf(openElements_) : std::to_string(region_.elements()))
         << "; // of a row\n"
         << "  using Value = " << value_ << "; // of running totals\n"
         << head << *body << "}\n";
  kernel_.needsReduce = kernel_.needsScan = true;
  kernel_.weight = unsigned(2 + body->size() / 2000);
  return success();
}

bool ScanEmitter::analyse() {
  if (at_.isEmpty() || !at_.every([](ScanFragments &region) { return region.analyse(); }))
    return false;
  auto isLikeFirst = [&](ScanFragments &region) { return region.columns() == region_.columns(); };
  if (!at_.every(isLikeFirst)) // columns are one at some sizes
    return false;
  op_ = region_.op();
  if (!at_.sizes()) // more blocks than a grid has are none of this kind's
    return (region_.columns() ? region_.rows() / 32 : region_.rows()) <= INT32_MAX / 2;
  kernel_.sizeArguments = at_.sizes()->names();
  openRows_ = at_.fit([](ScanFragments &region) { return region.rows(); }).value_or(AffineExpr());
  openElements_ = at_.fit([](ScanFragments &region) { return region.elements(); }).value_or(AffineExpr());
  return openRows_ && openElements_;
}

LogicalResult ScanEmitter::emit() {
  if (!analyse())
    return success();
  threads_ = kernel_.parameter("threads", region_.elements() >= 4096 ? 1024 : 256);
  split_ = kernel_.parameter("split", 8);
  value_ = cppType(region_.totalType(), kernel_.style);
  int64_t elements = at_.divisorOf([](ScanFragments &region) { return region.elements(); });
  int64_t most = region_.columns() ? 1 : lanesFor(region_.typesInMemory(), elements, kernel_.parameter("lanes", 4));
  for (int64_t lanes : {most, int64_t(1)}) {
    lanes_ = lanes;
    auto load = build([&](ScanFragments &region) { return region.load(lanes); }),
         store = build([&](ScanFragments &region) { return region.store(lanes); });
    if (!at_.every([](ScanFragments &region) { return !region.mismatch(); }))
      return success();
    if (succeeded(load) && succeeded(store) && *load && *store)
      return print(**load, **store);
    if (lanes == 1)
      return failure();
  }
  return success();
}

} // namespace

LogicalResult emitScan(CudaKernel &kernel) { return ScanEmitter(kernel, nullptr).emit(); }

LogicalResult emitOpenScan(CudaKernel &kernel, const OpenSizes &sizes) {
  return emitForAllSizes<ScanEmitter>(kernel, sizes);
}

} // namespace dlc::cuda
