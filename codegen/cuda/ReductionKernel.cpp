// Reduction kernels: rows of elements are combined, and may be read again with the totals known (softmax,
// normalization).
//
//   rows     the reduced dims hold the innermost one: a warp (<= 1024 elements), a block or a cluster of blocks works
//   on
//            each row; what several passes read is kept in registers, so that a row comes from memory once
//   columns  the innermost dim stays: neighbouring threads own neighbouring columns and walk along the reduced dims
//
// Every reduction of the region must combine the same dims of the same shape; what is computed between and after them
// must read a total at its own row only. Other regions are left to the loop schedule.
#include "codegen/cuda/ReductionKernel.h"
#include "ir/lowering/Combine.h"
#include "ir/lowering/ScalarEmitter.h"

using namespace mlir;

namespace dlc::cuda {
namespace {

constexpr int64_t warpRowLimit = 1024; // longer rows take a block, where the schedule does not say

class ReductionEmitter {
public:
  // `sizes`: for all of them; null: they are known.
  ReductionEmitter(CudaKernel &kernel, const OpenSizes *sizes)
      : kernel_(kernel), at_(kernel, sizes), region_(at_.front()) {}
  LogicalResult emit();
  const std::string &whyNotOpen() const { return whyNotOpen_; }

private:
  using Point = ReductionFragments::Point;
  using Total = ReductionFragments::Total;
  using Kept = ReductionFragments::Kept;
  using Tail = llvm::function_ref<void(ArrayRef<std::string>)>;
  using Built = ReductionFragments::Built;

  bool analyse();
  // Of the region, or for all sizes.
  Built build(llvm::function_ref<Built(ReductionFragments &)> make) { return at_.build(lanes_, make, whyNotOpen_); }
  bool mismatch() const {
    return !at_.every([](ReductionFragments &region) { return !region.mismatch(); });
  }
  void chooseGeometry();
  void setGrid();
  // Whether the last block has rows that are not there.
  bool isRagged() const { return at_.sizes() ? rowsPerBlock_ > 1 : rows_ % rowsPerBlock_ != 0; }
  LogicalResult print();
  void printHead(raw_ostream &os, StringRef body) const;
  LogicalResult printTotal(raw_ostream &os, unsigned number);
  LogicalResult printKept(raw_ostream &os, const Kept &kept);
  LogicalResult printRowOutputs(raw_ostream &os, ArrayRef<unsigned> outputs);
  LogicalResult printElementOutput(raw_ostream &os, unsigned output);
  void printStore(raw_ostream &os, unsigned output, StringRef position, StringRef value);
  LogicalResult printLoop(raw_ostream &os, Fragment &fragment, Tail tail, bool everywhere = false);
  int64_t threadsOfBlock() const { return region_.columns() ? 32 * split_ : blockThreads_; }
  bool inParts() const { return !region_.kept().empty(); }
  bool isVector(unsigned output) const {
    return lanes_ > 1 && (region_.columns() || region_.pointOf(output) == Point::Element);
  }
  std::string cpp(Type type) const { return cppType(type, kernel_.style); }
  std::string lanesOf(const std::string &type) const {
    return lanes_ > 1 ? "Vec<" + type + ", " + std::to_string(lanes_) + ">" : type;
  }

  CudaKernel &kernel_;
  AtSizes<ReductionFragments> at_;
  ReductionFragments &region_;         // the first
  AffineExpr openRows_, openElements_; // for all sizes
  std::string whyNotOpen_;
  int64_t lanes_ = 1, rows_ = 1, elements_ = 1;
  bool warp_ = false;
  int64_t rowsPerBlock_ = 1, blockThreads_ = 32, workers_ = 32;
  int64_t blocks_ = 1; // of a cluster, that work on one row
  int64_t split_ = 1;  // threads that share a column
  int64_t atOnce_ = 1; // elements of a row or column, by all its threads
  int64_t parts_ = 1;  // of it, that one thread has
  unsigned taken_ = 0, indent_ = 2;
  std::string indexType_;
};

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

std::string opName(ReduceOp op) {
  bool isUnsignedType = isUnsigned(cast<RankedTensorType>(op.getOperand().getType()).getElementType());
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

bool ReductionEmitter::analyse() {
  if (!at_.every([](ReductionFragments &region) { return region.analyse(); }))
    return false;
  if (!at_.sizes())
    return true;
  kernel_.sizeArguments = at_.sizes()->names();
  auto count = [](ArrayRef<int64_t> shape) { return ShapedType::getNumElements(shape); };
  auto rows = at_.fit([&](ReductionFragments &region) { return count(region.rowShape()); });
  auto elements = at_.fit([&](ReductionFragments &region) { return count(region.elementShape()); });
  openRows_ = rows.value_or(AffineExpr());
  openElements_ = elements.value_or(AffineExpr());
  return openRows_ && openElements_;
}

void ReductionEmitter::setGrid() {
  plan::Geometry &launch = kernel_.launch;
  if (!at_.sizes()) {
    launch.grid[0] = uint32_t((rows_ + rowsPerBlock_ - 1) / rowsPerBlock_ * blocks_);
    return;
  }
  LaunchSizes grid = at_.sizes()->launchSizes();
  plan::Size rows = grid.larger(0, grid.of(openRows_));
  grid.setGrid(launch, grid.ceilDivide(rows, rowsPerBlock_));
}

void ReductionEmitter::chooseGeometry() {
  rows_ = ShapedType::getNumElements(region_.rowShape());
  elements_ = ShapedType::getNumElements(region_.elementShape());
  StringRef kind = kernel_.kind();
  bool columns = region_.columns();
  warp_ = !columns && (kind.empty() ? elements_ <= warpRowLimit : kind == "warp");
  split_ = kernel_.parameter("split", elements_ >= 16 ? 8 : 1);
  blocks_ = kind == "cluster" ? kernel_.parameter("blocks", 1) : 1;
  blockThreads_ = warp_ ? 32 * std::min(kernel_.parameter("rows_per_block", 8), at_.sizes() ? 32 : rows_)
                        : kernel_.parameter("threads", elements_ >= 8192 ? 1024 : 256);
  rowsPerBlock_ = columns ? 32 * lanes_ : warp_ ? blockThreads_ / 32 : 1;
  workers_ = columns ? split_ : warp_ ? 32 : blockThreads_ * blocks_;
  plan::Geometry &launch = kernel_.launch;
  setGrid();
  launch.block[0] = uint32_t(columns ? 32 : blockThreads_);
  launch.block[1] = uint32_t(columns ? split_ : 1);
  launch.cluster[0] = uint32_t(blocks_);

  atOnce_ = workers_ * (columns ? 1 : lanes_);
  parts_ = (elements_ + atOnce_ - 1) / atOnce_;
  const KeptRow &row = region_.worthKeeping();
  if (!at_.sizes() && kernel_.parameter("keep", 1) && !row.isEmpty() && row.fits(parts_ * lanes_, threadsOfBlock()))
    region_.keep();
}

// for (element = first; element < count; element += step) { statements; tail(results) }
// Where values are kept, a thread's parts of the row are counted, and the loop is unrolled: registers have no index.
// Beyond the end of the row nothing is done, or (`everywhere`) what the first element needs.
LogicalResult ReductionEmitter::printLoop(raw_ostream &os, Fragment &fragment, Tail tail, bool everywhere) {
  PrintStyle style = kernel_.style;
  style.indent = indent_ + 2;
  std::string stride = !region_.columns() && lanes_ > 1 ? " * " + std::to_string(lanes_) : "";
  bool guard = false;
  if (inParts()) {
    // The last part may go beyond the end.
    guard = elements_ % atOnce_ != 0;
    std::string before = parts_ > 1 ? "part < " + std::to_string(parts_ - 1) + " || " : std::string();
    os << "#pragma unroll\n";
    os.indent(indent_) << "for (int part = 0; part < " << parts_ << "; ++part) {\n";
    std::string element = (stride.empty() ? "part * workers + worker" : "(part * workers + worker)") + stride;
    if (guard && everywhere) {
      os.indent(indent_ + 2) << "const " << indexType_ << " own = " << element << ";\n";
      element = before + "own < elements ? own : 0";
      guard = false;
    }
    os.indent(indent_ + 2) << "const " << indexType_ << " element = " << element << ";\n";
    if (guard) {
      os.indent(indent_ + 2) << "if (" << before << "element < elements) {\n";
      style.indent += 2;
    }
  } else {
    os.indent(indent_) << "for (" << indexType_ << " element = worker" << stride
                       << "; element < elements; element += workers" << stride << ") {\n";
  }
  auto results = printFragment(fragment, os, style, taken_);
  if (failed(results))
    return failure();
  unsigned before = std::exchange(indent_, style.indent);
  tail(*results);
  indent_ = before;
  if (guard)
    os.indent(indent_ + 2) << "}\n";
  os.indent(indent_) << "}\n";
  return success();
}

LogicalResult ReductionEmitter::printKept(raw_ostream &os, const Kept &kept) {
  os << "  " << lanesOf(cpp(region_.typeOf(kept))) << " " << kept.name << "[" << parts_ << "];\n";
  if (kept.total)
    return success();
  auto fragment = build([&](ReductionFragments &region) { return region.stored(kept, lanes_); });
  if (failed(fragment))
    return failure();
  auto keep = [&](ArrayRef<std::string> results) {
    os.indent(indent_) << kept.name << "[part] = " << results[0] << ";\n";
  };
  return printLoop(os, **fragment, keep, /*everywhere=*/true);
}

LogicalResult ReductionEmitter::printTotal(raw_ostream &os, unsigned number) {
  const Total &total = region_.totals()[number];
  auto fragment = build([&](ReductionFragments &region) { return region.element(number, lanes_); });
  if (failed(fragment))
    return failure();
  std::string type = cpp(region_.typeOf(total)), op = opName(total.op), partial = "partial" + std::to_string(number);
  // The identity, printed by a fragment of its own.
  Fragment start(region_.function(), 0, kernel_.region.getLoc());
  Value value = reduceIdentity(start.emitter(), ReduceOp(total.op).getKind(),
                               cast<RankedTensorType>(total.operand.getType()).getElementType());
  if (failed(start.finish(value)))
    return failure();
  auto text = printFragment(start, os, kernel_.style, taken_);
  if (failed(text))
    return failure();
  std::string identity = (*text)[0];
  os << "  " << lanesOf(type) << " " << partial << " = ";
  if (lanes_ > 1)
    os << "splat<" << lanes_ << ">(" << identity << ");\n";
  else
    os << identity << ";\n";
  const Kept *made = llvm::find_if(region_.kept(), [&](const Kept &kept) { return kept.total == number; });
  auto combine = [&](ArrayRef<std::string> results) {
    std::string element = results[0];
    if (made != region_.kept().end()) {
      os.indent(indent_) << made->name << "[part] = " << element << ";\n";
      element = made->name + "[part]";
    }
    os.indent(indent_) << partial << " = combineLanes<" << op << ">(" << partial << ", " << element << ");\n";
  };
  if (failed(printLoop(os, **fragment, combine)))
    return failure();
  os << "  const auto " << total.name << " = ";
  std::string own = "reduceLanes<" + op + ">(" + partial + ")", threads = std::to_string(blockThreads_);
  if (region_.columns())
    os << (split_ > 1 ? "reduceColumns<" + op + ", " + std::to_string(split_) + ">(" + partial + ")" : partial);
  else if (warp_)
    os << "reduceWarp<" << op << ">(" << own << ")";
  else if (blocks_ > 1)
    os << "reduceCluster<" << op << ", " << threads << ", " << blocks_ << ">(" << own << ", " << identity << ")";
  else
    os << "reduceBlock<" << op << ", " << threads << ">(" << own << ", " << identity << ")";
  os << ";\n";
  return success();
}

void ReductionEmitter::printStore(raw_ostream &os, unsigned output, StringRef position, StringRef value) {
  os.indent(indent_);
  if (isVector(output))
    os << "store(out" << output << " + " << position << ", " << value << ");\n";
  else
    os << "out" << output << "[" << position << "] = " << value << ";\n";
}

// Outputs with one element a row: all are computed before any is stored, for one may lie where an operand lies.
LogicalResult ReductionEmitter::printRowOutputs(raw_ostream &os, ArrayRef<unsigned> outputs) {
  auto fragment = build([&](ReductionFragments &region) { return region.elements(outputs, lanes_); });
  if (failed(fragment))
    return failure();
  os.indent(indent_) << "if (worker == 0) {\n";
  PrintStyle style = kernel_.style;
  style.indent = indent_ + 2;
  auto results = printFragment(**fragment, os, style, taken_);
  if (failed(results))
    return failure();
  indent_ += 2;
  SmallVector<std::string> values;
  for (size_t i = 0; i < outputs.size(); ++i) {
    values.push_back((*results)[2 * i]);
    if (outputs.size() == 1)
      continue;
    values.back() = "v" + std::to_string(taken_++);
    os.indent(indent_) << "const auto " << values.back() << " = " << (*results)[2 * i] << ";\n";
  }
  for (auto [i, output] : llvm::enumerate(outputs))
    printStore(os, output, (*results)[2 * i + 1], values[i]);
  indent_ -= 2;
  os.indent(indent_) << "}\n";
  return success();
}

LogicalResult ReductionEmitter::printElementOutput(raw_ostream &os, unsigned output) {
  auto fragment = build([&](ReductionFragments &region) { return region.elements(output, lanes_); });
  if (failed(fragment))
    return failure();
  auto storeAt = [&](StringRef position, StringRef value) { printStore(os, output, position, value); };
  if (!inParts())
    return printLoop(os, **fragment, [&](ArrayRef<std::string> results) { storeAt(results[1], results[0]); });
  // All parts are computed before any is stored: reads behind a store would wait for it.
  auto place = build([&](ReductionFragments &region) { return region.place(output, lanes_); });
  if (failed(place))
    return failure();
  std::string result = "result" + std::to_string(output);
  std::string type = cpp(ScalarEmitter::storageType(region_.outputType(output)));
  os.indent(indent_) << lanesOf(type) << " " << result << "[" << parts_ << "];\n";
  auto keep = [&](ArrayRef<std::string> results) {
    os.indent(indent_) << result << "[part] = " << results[0] << ";\n";
  };
  auto store = [&](ArrayRef<std::string> results) { storeAt(results[0], result + "[part]"); };
  return success(succeeded(printLoop(os, **fragment, keep)) && succeeded(printLoop(os, **place, store)));
}

// The comment above the kernel and its beginning, with the names that the body uses.
void ReductionEmitter::printHead(raw_ostream &os, StringRef body) const {
  bool columns = region_.columns();
  bool ragged = isRagged();
  std::string width = std::to_string(lanes_) + (lanes_ == 1 ? " element" : " elements") + " a load";
  std::string threads = std::to_string(blockThreads_);
  std::string how =
      columns       ? "columns, " + std::to_string(split_) + (split_ == 1 ? " thread" : " threads") + " a column, "
      : warp_       ? "rows, a warp each, " + std::to_string(rowsPerBlock_) + " a block, "
      : blocks_ > 1 ? "rows, a cluster of " + std::to_string(blocks_) + " blocks of " + threads + " threads each, "
                    : "rows, a block of " + threads + " threads each, ";
  os << kernel_.headline(how + width + (inParts() ? ", kept in registers" : "") +
                         (at_.sizes() ? ": for all sizes" : ""));
  os << kernel_.signature(threadsOfBlock());
  if (at_.sizes())
    os << "  const " << indexType_ << " elements = " << at_.sizes()->textOf(openElements_) << "; // of a row\n";
  else
    os << "  constexpr " << indexType_ << " elements = " << elements_ << "; // of a row\n";
  std::string block = kernel_.style.wideIndex ? "(long long)blockIdx.x" : "int(blockIdx.x)";
  std::string blocks = std::to_string(blocks_);
  std::string first;
  if (columns)
    first = "(" + block + " * 32 + int(threadIdx.x))" + (lanes_ > 1 ? " * " + std::to_string(lanes_) : "");
  else if (warp_)
    first = block + " * " + std::to_string(rowsPerBlock_) + " + int(threadIdx.x) / 32";
  else
    first = blocks_ > 1 ? block + " / " + blocks : block;
  int64_t back = columns ? lanes_ : 1;
  std::string last = at_.sizes() ? "(" + at_.sizes()->textOf(openRows_) + " - " + std::to_string(back) + ")"
                                 : std::to_string(rows_ - back);
  if (ragged) {
    os << "  const " << indexType_ << " wanted = " << first << ";\n";
    os << "  const bool inside = wanted <= " << last << ";\n";
  }
  if (usesName(body, "row")) // a single row has no number
    os << "  const " << indexType_ << " row = " << (ragged ? "inside ? wanted : " + last : first) << ";\n";
  std::string worker = columns       ? (split_ > 1 ? "int(threadIdx.y)" : "0")
                       : warp_       ? "int(threadIdx.x) % 32"
                       : blocks_ > 1 ? "int(blockIdx.x) % " + blocks + " * " + threads + " + int(threadIdx.x)"
                                     : "int(threadIdx.x)";
  os << "  const " << indexType_ << " worker = " << worker << ";\n";
  os << "  constexpr " << indexType_ << " workers = " << workers_ << ";\n";
}

LogicalResult ReductionEmitter::print() {
  chooseGeometry();
  std::string body;
  llvm::raw_string_ostream os(body);
  for (const Kept &kept : region_.kept())
    if (failed(printKept(os, kept)))
      return failure();
  for (unsigned number = 0; number < region_.totals().size(); ++number)
    if (failed(printTotal(os, number)))
      return failure();
  // All threads of a block must reach its barriers: rows beyond the last one are computed like the last, and not
  // stored.
  bool ragged = isRagged();
  auto inside = [&](llvm::function_ref<LogicalResult()> print) {
    if (ragged) {
      os << "  if (inside) {\n";
      indent_ = 4;
    }
    LogicalResult printed = print();
    indent_ = 2;
    if (ragged)
      os << "  }\n";
    return printed;
  };
  SmallVector<unsigned> rowOutputs;
  for (unsigned output = 0; output < region_.outputs(); ++output) {
    if (region_.pointOf(output) == Point::Row)
      rowOutputs.push_back(output);
    else if (failed(inside([&] { return printElementOutput(os, output); })))
      return failure();
  }
  if (!rowOutputs.empty() && failed(inside([&] { return printRowOutputs(os, rowOutputs); })))
    return failure();
  llvm::raw_string_ostream source(kernel_.source);
  printHead(source, body);
  source << body << "}\n";
  kernel_.weight = unsigned(2 + body.size() / 2000 * (inParts() ? parts_ : 1));
  return success();
}

LogicalResult ReductionEmitter::emit() {
  if (!analyse())
    return success();
  indexType_ = kernel_.style.wideIndex ? "long long" : "int";
  // Neighbouring elements, where they are contiguous; else one by one.
  bool columns = region_.columns();
  SmallVector<Type> types = region_.typesInMemory();
  int64_t inner = at_.divisorOf([&](ReductionFragments &region) {
    SmallVector<int64_t> shape = withoutOnes(columns ? region.rowShape() : region.elementShape());
    return shape.empty() ? 1 : shape.back();
  });
  int64_t most = lanesFor(types, inner, 8);
  int64_t plain = most; // without a schedule: fewer where threads would be without work
  while (!columns && plain > 1 && ShapedType::getNumElements(region_.elementShape()) < plain * 32)
    plain /= 2;
  while (columns && plain > 1 && ShapedType::getNumElements(region_.rowShape()) < plain * 32 * 64)
    plain /= 2;
  most = std::min(most, kernel_.parameter("lanes", plain));
  for (int64_t lanes : {most, int64_t(1)}) {
    lanes_ = lanes;
    taken_ = 0;
    // Errors of a vector attempt are not errors of the kernel.
    if (succeeded(print()) && !mismatch()) {
      kernel_.needsReduce = true;
      kernel_.needsCluster = kernel_.needsHopper = blocks_ > 1;
      return success();
    }
    kernel_.source.clear();
    kernel_.launch = {};
    kernel_.weight = 1;
    if (mismatch()) // some total is read at another row than its own
      return success();
    region_.keepNothing();
    if (lanes == 1)
      break;
  }
  return failure();
}

} // namespace

LogicalResult emitReduction(CudaKernel &kernel) { return ReductionEmitter(kernel, nullptr).emit(); }

LogicalResult emitOpenReduction(CudaKernel &kernel, const OpenSizes &sizes) {
  return emitForAllSizes<ReductionEmitter>(kernel, sizes);
}

} // namespace dlc::cuda
