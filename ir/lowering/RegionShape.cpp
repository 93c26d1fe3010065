#include "ir/lowering/RegionShape.h"
#include "ir/Location.h"
#include "mlir/IR/IRMapping.h"

using namespace mlir;

namespace dlc {

static RankedTensorType tensorType(Value value) { return cast<RankedTensorType>(value.getType()); }

namespace {

class Collapser {
public:
  Collapser(func::FuncOp region, RegionSpace &space) : region_(region), space_(space) {}
  OwningOpRef<func::FuncOp> run();
  std::string why; // it cannot be done

private:
  bool findSpace();
  bool refuse(Operation *op, const char *what);
  bool place(Value value, bool dropped);
  bool fits(Value value) const;
  void findApart();
  bool placeAll();
  void findGroups();
  Type collapsed(Value value) const;
  OwningOpRef<func::FuncOp> rebuild();
  Block &body() { return region_.getBody().front(); }

  func::FuncOp region_;
  RegionSpace &space_;
  SmallVector<int64_t> shape_, axes_;           // of the whole space
  bool moves_ = false;                          // there are ops of other kinds: dims stay as they are
  DenseMap<Value, SmallVector<int64_t>> sizes_; // of each value, one per dim of the space
  llvm::DenseSet<Value> dropped_;               // values without the reduced dims
  llvm::DenseSet<Operation *> apart_;           // ops that only ops of other kinds read, at places of their own
  SmallVector<SmallVector<int64_t>> groups_;    // dims of the space that become one
};

} // namespace

// Of the op by its node: "'/r' (ReduceSum) combines other dims than the reductions before it".
bool Collapser::refuse(Operation *op, const char *what) {
  std::string nodes = describeNodes(op->getLoc());
  why = (nodes.empty() ? op->getName().getStringRef().str() : nodes) + " " + what;
  return false;
}

bool Collapser::findSpace() {
  bool reduces = false;
  for (Operation &op : body().without_terminator()) {
    if (auto reduce = dyn_cast<ReduceOp>(op)) {
      ArrayRef<int64_t> shape = tensorType(reduce.getOperand()).getShape();
      if (reduces && (ArrayRef(shape_) != shape || ArrayRef(axes_) != reduce.getAxes()))
        return refuse(&op, "combines other dims than the reductions before it");
      shape_.assign(shape.begin(), shape.end());
      axes_.assign(reduce.getAxes().begin(), reduce.getAxes().end());
      reduces = true;
    } else if (auto constant = dyn_cast<ConstantOp>(op)) {
      auto dense = dyn_cast<DenseElementsAttr>(constant.getValue());
      if (!dense || !dense.isSplat())
        return refuse(&op, "is a table of numbers");
    } else if (!isa<ElementwiseOpInterface, SizeOp>(op)) {
      if (!isa<ScalarLoweringOpInterface>(op) || op.getNumResults() != 1)
        return refuse(&op, "has several results");
      moves_ = true;
    }
  }
  if (reduces)
    return true;
  if (moves_)
    return false; // nothing to gain
  auto outputs = body().getTerminator()->getOperands();
  if (outputs.empty())
    return false;
  ArrayRef<int64_t> shape = tensorType(outputs.front()).getShape();
  shape_.assign(shape.begin(), shape.end());
  return llvm::all_of(outputs, [&](Value output) { return tensorType(output).getShape() == shape; });
}

static constexpr char kOtherDims[] = "reads or gives dims that do not line up with the rows of the reductions";

// Aligns the value's dims with the space's; `dropped` values lack the reduced ones.
bool Collapser::place(Value value, bool dropped) {
  ArrayRef<int64_t> own = tensorType(value).getShape();
  SmallVector<int64_t> sizes(shape_.size(), 1);
  int64_t next = int64_t(own.size()) - 1;
  for (int64_t dim = int64_t(shape_.size()) - 1; dim >= 0 && next >= 0; --dim)
    if (!dropped || !llvm::is_contained(axes_, dim))
      sizes[dim] = own[next--];
  if (next >= 0)
    return false;
  for (auto [size, full] : llvm::zip_equal(sizes, shape_))
    if (size != full && size != 1)
      return false;
  auto [known, isNew] = sizes_.try_emplace(value, sizes);
  // One element is the same with and without these dims: what it is read with elsewhere may have them.
  if (dropped && llvm::any_of(sizes, [](int64_t size) { return size != 1; }))
    dropped_.insert(value);
  return isNew || known->second == sizes; // a value is used in one way
}

// Whether the value's dims can be the last ones of the space.
bool Collapser::fits(Value value) const {
  ArrayRef<int64_t> own = tensorType(value).getShape();
  if (own.size() > shape_.size())
    return false;
  return llvm::all_of(llvm::zip_equal(own, ArrayRef(shape_).take_back(own.size())),
                      [](auto sizes) { return std::get<0>(sizes) == 1 || std::get<0>(sizes) == std::get<1>(sizes); });
}

static bool isMove(Operation *op) { return !isa<ElementwiseOpInterface, ReduceOp, SizeOp, YieldOp>(op); }

// What is only read through a gather, a slice, ... has no place in the space.
void Collapser::findApart() {
  for (Operation &op : llvm::reverse(body().without_terminator()))
    if (!isa<ReduceOp>(op) &&
        llvm::all_of(op.getUsers(), [&](Operation *user) { return isMove(user) || apart_.contains(user); }))
      apart_.insert(&op);
}

bool Collapser::placeAll() {
  findApart();
  for (Operation &op : body().without_terminator()) {
    if (isa<ConstantOp, SizeOp>(op) || apart_.contains(&op)) // one element is placed as its readers say
      continue;
    if (auto reduce = dyn_cast<ReduceOp>(op)) {
      if (!place(reduce.getOperand(), false) || sizes_[reduce.getOperand()] != shape_ ||
          !place(reduce.getResult(), !reduce.getKeepdims()))
        return refuse(&op, kOtherDims);
      continue;
    }
    if (!isa<ElementwiseOpInterface>(op)) { // reads its operands as they are
      if (!place(op.getResult(0), false))
        return refuse(&op, kOtherDims);
      continue;
    }
    // What lacks the reduced dims may be read by what has them, where these are the first ones. It need not come from a
    // reduction.
    auto values = llvm::concat<Value>(op.getOperands(), op.getResults());
    bool dropped = llvm::any_of(values, [&](Value value) { return dropped_.contains(value) || !fits(value); });
    int64_t kept = int64_t(shape_.size() - axes_.size());
    bool leading = axes_.empty() || axes_.back() + 1 == int64_t(axes_.size());
    for (Value value : llvm::concat<Value>(op.getOperands(), op.getResults())) {
      bool full = tensorType(value).getRank() > kept;
      if ((dropped && full && !leading) || !place(value, dropped && !full))
        return refuse(&op, kOtherDims);
    }
  }
  for (Value output : body().getTerminator()->getOperands())
    if (!sizes_.contains(output) && !place(output, false)) {
      why = "a result has other dims than the rows";
      return false;
    }
  if (moves_) // what ops of other kinds touch must keep its type
    for (Operation &op : body().without_terminator())
      if (isMove(&op) || apart_.contains(&op))
        for (Value value : llvm::concat<Value>(op.getOperands(), op.getResults()))
          if (auto sizes = sizes_.find(value); sizes != sizes_.end() && !isa<ConstantOp>(op))
            if (ArrayRef<int64_t>(sizes->second) != tensorType(value).getShape())
              return refuse(&op, kOtherDims);
  return true;
}

void Collapser::findGroups() {
  auto isReduced = [&](int64_t dim) { return llvm::is_contained(axes_, dim); };
  for (int64_t dim = 0; dim < int64_t(shape_.size()); ++dim) {
    if (shape_[dim] == 1 && !isReduced(dim) && !moves_)
      continue;
    bool joins = !moves_ && !groups_.empty() && isReduced(groups_.back().back()) == isReduced(dim);
    int64_t before = -1; // a dim of size 1 says nothing about who is broadcast along its neighbours
    if (joins && shape_[dim] != 1)
      for (int64_t other : groups_.back())
        before = shape_[other] != 1 ? other : before;
    if (before >= 0) {
      for (auto &[value, sizes] : sizes_) {
        bool both = sizes[before] == shape_[before] && sizes[dim] == shape_[dim];
        bool neither = sizes[before] == 1 && sizes[dim] == 1;
        joins &= both || neither;
      }
    }
    if (joins)
      groups_.back().push_back(dim);
    else
      groups_.push_back({dim});
  }
}

Type Collapser::collapsed(Value value) const {
  auto known = sizes_.find(value);
  if (known == sizes_.end()) // read by other ops only
    return value.getType();
  SmallVector<int64_t> shape;
  const SmallVector<int64_t> &sizes = known->second;
  for (const SmallVector<int64_t> &group : groups_) {
    int64_t size = 1;
    for (int64_t dim : group)
      size *= sizes[dim];
    shape.push_back(size);
  }
  return RankedTensorType::get(shape, tensorType(value).getElementType());
}

OwningOpRef<func::FuncOp> Collapser::rebuild() {
  OpBuilder builder(region_.getContext());
  auto copy = cast<func::FuncOp>(region_->cloneWithoutRegions());
  OwningOpRef<func::FuncOp> owner(copy);
  Block *block = builder.createBlock(&copy.getBody());
  IRMapping mapping;
  for (BlockArgument argument : body().getArguments())
    mapping.map(argument, block->addArgument(collapsed(argument), argument.getLoc()));
  SmallVector<int64_t> axes;
  for (auto [i, group] : llvm::enumerate(groups_))
    if (llvm::is_contained(axes_, group.front()))
      axes.push_back(int64_t(i));
  for (Operation &op : body()) {
    builder.setInsertionPointToEnd(block);
    if (auto constant = dyn_cast<ConstantOp>(op)) {
      auto value = cast<DenseElementsAttr>(constant.getValue());
      if (!sizes_.contains(constant.getResult()) && llvm::any_of(op.getUsers(), isMove)) {
        builder.clone(op, mapping); // an index, of the rank that its reader expects
        continue;
      }
      auto type = sizes_.contains(constant.getResult()) ? cast<RankedTensorType>(collapsed(constant.getResult()))
                                                        : RankedTensorType::get({}, value.getElementType());
      mapping.map(constant.getResult(), ConstantOp::create(builder, op.getLoc(), value.resizeSplat(type)).getResult());
    } else if (auto reduce = dyn_cast<ReduceOp>(op)) {
      auto kept = ReduceOp::create(builder, op.getLoc(), collapsed(reduce.getResult()),
                                   mapping.lookup(reduce.getOperand()), reduce.getKind(), axes, /*keepdims=*/true);
      mapping.map(reduce.getResult(), kept.getResult());
    } else {
      Operation *clone = builder.clone(op, mapping);
      for (auto [result, original] : llvm::zip_equal(clone->getResults(), op.getResults()))
        result.setType(collapsed(original));
    }
  }
  copy.setFunctionType(builder.getFunctionType(block->getArgumentTypes(), copy.getFunctionType().getResults()));
  space_.shape.clear();
  for (const SmallVector<int64_t> &group : groups_) {
    int64_t size = 1;
    for (int64_t dim : group)
      size *= shape_[dim];
    space_.shape.push_back(size);
  }
  space_.axes = axes;
  return owner;
}

OwningOpRef<func::FuncOp> Collapser::run() {
  if (!findSpace() || !placeAll())
    return {};
  findGroups();
  return rebuild();
}

OwningOpRef<func::FuncOp> collapseRegion(func::FuncOp region, RegionSpace &space, std::string *why) {
  Collapser collapser(region, space);
  OwningOpRef<func::FuncOp> collapsed = collapser.run();
  if (why)
    *why = std::move(collapser.why);
  return collapsed;
}

} // namespace dlc
