#include "passes/JoinSteps.h"
#include "ir/Entries.h"
#include "ir/ValueNames.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/SymbolTable.h"
#include "passes/Patterns.h"
#include "passes/Reasons.h"
#include "passes/RecurrentStep.h"

using namespace mlir;

namespace dlc {
namespace {

constexpr size_t kLeastSteps = 4;

// Columns of a single row, which are a view.
SliceOp columnsOfRow(Value value) {
  auto slice = value.getDefiningOp<SliceOp>();
  return slice && shapeOf(slice.getOperand()).size() == 2 && shapeOf(slice.getOperand()).front() == 1 &&
                 takesColumns(slice)
             ? slice
             : SliceOp();
}

// Finds a step's values in a function that computes the same and more: arguments are operands or constants there.
struct Correspondence {
  ArrayRef<Value> operands;           // of the step
  llvm::DenseMap<Value, Value> found; // by the function's values

  bool areEqual(Value a, Value b) const {
    auto valueOf = [&](Value value) -> Attribute {
      auto argument = dyn_cast<BlockArgument>(value);
      ConstantOp constant = constantOf(argument ? operands[argument.getArgNumber()] : value);
      return constant ? constant.getValueAttr() : Attribute();
    };
    return a == b || (valueOf(a) && valueOf(a) == valueOf(b));
  }
  bool match(Value theirs, Value mine) {
    auto [known, isNew] = found.try_emplace(theirs, mine);
    if (!isNew)
      return areEqual(known->second, mine);
    Operation *here = mine.getDefiningOp(), *there = theirs.getDefiningOp();
    if (mine.getType() != theirs.getType())
      return false;
    if (!there)
      return !here || isa<ConstantOp>(here);
    if (!here || here->getName() != there->getName() || here->getAttrDictionary() != there->getAttrDictionary() ||
        here->getNumOperands() != there->getNumOperands() ||
        cast<OpResult>(mine).getResultNumber() != cast<OpResult>(theirs).getResultNumber())
      return false;
    return llvm::all_of(llvm::zip(there->getOperands(), here->getOperands()),
                        [&](auto pair) { return match(std::get<0>(pair), std::get<1>(pair)); });
  }
};

} // namespace

// The functions by their names, which does not change while steps are looked for.
struct JoinedSteps::Functions {
  explicit Functions(ModuleOp module) : symbols(module) {}
  func::FuncOp of(LaunchOp launch) const { return symbols.lookup<func::FuncOp>(launch.getKernel()); }
  bool isA(LaunchOp launch, KernelRoot root) const {
    func::FuncOp kernel = of(launch);
    return !kernel.isExternal() && rootOf(kernel) == root && !kernel->hasAttr("schedule");
  }

  // The launches that read a product, where nothing else does and all are loops; in their order.
  SmallVector<LaunchOp> readersOf(LaunchOp product) const {
    SmallVector<LaunchOp> readers;
    auto add = [&](Operation *user) {
      auto reader = dyn_cast<LaunchOp>(user);
      if (!reader || reader->getBlock() != product->getBlock() || !isA(reader, KernelRoot::loop))
        return false;
      if (!llvm::is_contained(readers, reader))
        readers.push_back(reader);
      return true;
    };
    for (Operation *user : product->getUsers()) {
      bool isView = isa<SliceOp>(user) && columnsOfRow(user->getResult(0));
      if (isView ? !llvm::all_of(user->getUsers(), add) : !add(user))
        return {};
    }
    llvm::sort(readers, [](LaunchOp a, LaunchOp b) { return a->isBeforeInBlock(b); });
    return readers;
  }

  // The first other product that is computed of what they give.
  LaunchOp secondProduct(LaunchOp first, ArrayRef<LaunchOp> readers) const {
    LaunchOp found;
    for (LaunchOp reader : readers)
      for (Operation *user : reader->getUsers())
        if (auto launch = dyn_cast<LaunchOp>(user); launch && launch->getBlock() == first->getBlock() &&
                                                    isA(launch, KernelRoot::contraction) &&
                                                    (!found || launch->isBeforeInBlock(found)))
          found = launch;
    return found && found.getKernelAttr() != first.getKernelAttr() ? found : LaunchOp();
  }

  SymbolTable symbols;
};

Value JoinedSteps::columnsOf(OpBuilder &builder, const Source &source, Value of, Type type) {
  if (!source.start)
    return of;
  SmallVector<int64_t> starts{0, *source.start}, steps{1, 1};
  return SliceOp::create(builder, of.getLoc(), type, of, starts, steps);
}

// None where something in between would read what is computed behind it.
std::optional<JoinedSteps::Step> JoinedSteps::stepOf(ArrayRef<LaunchOp> launches, const Functions &functions) {
  Step step{llvm::to_vector(launches), {}, {}};
  Operation *last = launches.back();
  auto isWithin = [&](Operation *user) { return llvm::is_contained(launches, dyn_cast<LaunchOp>(user)); };
  llvm::DenseMap<Value, Source> known;
  for (auto [number, launch] : llvm::enumerate(step.launches)) {
    SmallVector<Source> &inputs = step.form.inputs.emplace_back();
    step.form.kernels.push_back(functions.of(launch));
    for (Value input : launch.getInputs()) {
      SliceOp columns = columnsOfRow(input);
      Value whole = columns ? columns.getOperand() : input;
      auto [source, isNew] = known.try_emplace(whole, Source{-1, int64_t(step.operands.size()), {}});
      if (isNew)
        step.operands.push_back(whole);
      inputs.push_back(source->second);
      if (columns)
        inputs.back().start = columns.getStarts().back();
    }
    for (OpResult result : launch->getResults()) {
      known[result] = {int64_t(number), int64_t(result.getResultNumber()), {}};
      bool isKept = false;
      for (Operation *user : result.getUsers()) {
        bool isView = user->getNumResults() == 1 && columnsOfRow(user->getResult(0));
        if (isWithin(user) || (isView && llvm::all_of(user->getUsers(), isWithin)))
          continue;
        Operation *there = last->getBlock()->findAncestorOpInBlock(*user);
        if (!there || there->isBeforeInBlock(last))
          return std::nullopt;
        isKept = true;
      }
      if (isKept)
        step.form.results.push_back({int64_t(number), int64_t(result.getResultNumber())});
    }
  }
  return step.form.results.empty() ? std::nullopt : std::optional(step);
}

// The kernels' bodies, one behind the other.
func::FuncOp JoinedSteps::functionOf(const Step &step) {
  const Form &form = step.form;
  func::FuncOp first = form.kernels.front();
  GraphRewriter builder(first.getOperation());
  SmallVector<Location> locations;
  for (func::FuncOp kernel : form.kernels)
    locations.push_back(kernel.getLoc());
  auto function = func::FuncOp::create(builder, builder.getFusedLoc(locations), (first.getName() + "_step").str(),
                                       builder.getFunctionType({}, {}));
  function.setPrivate();
  function->setAttr("dlc.kernel", builder.getUnitAttr());
  function->setAttr("root", first->getAttr("root"));
  Block *body = builder.createBlock(&function.getBody());
  for (Value operand : step.operands)
    body->addArgument(operand.getType(), operand.getLoc());
  SmallVector<SmallVector<Value>> made;
  for (auto [each, inputs] : llvm::zip_equal(form.kernels, form.inputs)) {
    func::FuncOp kernel = each;
    IRMapping mapping;
    for (auto [argument, source] : llvm::zip_equal(kernel.getArguments(), inputs)) {
      Value whole =
          source.launch < 0 ? Value(body->getArgument(unsigned(source.number))) : made[source.launch][source.number];
      mapping.map(argument, columnsOf(builder, source, whole, argument.getType()));
    }
    Block &own = kernel.getBody().front();
    for (Operation &op : own.without_terminator())
      builder.clone(op, mapping);
    SmallVector<Value> &results = made.emplace_back();
    for (Value yielded : own.getTerminator()->getOperands())
      results.push_back(mapping.lookup(yielded));
  }
  SmallVector<Value> results;
  for (auto [launch, number] : form.results)
    results.push_back(made[launch][number]);
  YieldOp::create(builder, function.getLoc(), results);
  function.setFunctionType(builder.getFunctionType(body->getArgumentTypes(), ValueRange(results).getTypes()));
  return function;
}

// Joins those of the candidates that follow each other, as far as no other step has taken their launches.
void JoinedSteps::joinAll(ArrayRef<SmallVector<LaunchOp>> candidates, Functions &functions,
                          llvm::DenseSet<Operation *> &taken) {
  std::vector<std::vector<Step>> groups; // of equal form
  for (ArrayRef<LaunchOp> launches : candidates)
    if (std::optional<Step> step = stepOf(launches, functions)) {
      auto group = llvm::find_if(groups, [&](ArrayRef<Step> group) { return group.front().form == step->form; });
      (group == groups.end() ? groups.emplace_back() : *group).push_back(*step);
    }
  for (ArrayRef<Step> group : groups) {
    auto isTaken = [&](const Step &step) {
      return llvm::any_of(step.launches, [&](LaunchOp launch) { return taken.contains(launch); });
    };
    if (group.size() < kLeastSteps || llvm::any_of(group, isTaken))
      continue;
    // Steps read what others of them compute.
    llvm::DenseSet<Operation *> makers;
    for (const Step &step : group)
      makers.insert_range(ArrayRef(step.launches).drop_front());
    size_t following = llvm::count_if(group, [&](const Step &step) {
      return llvm::any_of(LaunchOp(step.launches.front()).getInputs(),
                          [&](Value input) { return makers.contains(input.getDefiningOp()); });
    });
    if (following + 1 < kLeastSteps)
      continue;
    func::FuncOp function = functionOf(group.front());
    if (!isRecurrentStep(function)) {
      function.erase();
      continue;
    }
    functions.symbols.insert(function);
    for (const Step &step : group) {
      taken.insert_range(step.launches);
      join(function, *stepOf(step.launches, functions)); // as it reads the joined ones in front of it
    }
    joined_.push_back({function, group.front().form});
    for (ArrayRef<Step> others : groups)
      for (const Step &step : others)
        if (!isTaken(step))
          if (std::optional<Step> now = stepOf(step.launches, functions); now && joinLesser(function, *now))
            taken.insert_range(step.launches);
  }
}

JoinedSteps::JoinedSteps(ModuleOp module) : module_(module) {
  Functions functions(module);
  // With a second product, and without.
  SmallVector<SmallVector<LaunchOp>> longer, shorter;
  for (func::FuncOp entry : entriesOf(module))
    entry.walk([&](LaunchOp product) {
      if (product->getNumResults() != 1 || !functions.isA(product, KernelRoot::contraction))
        return;
      SmallVector<LaunchOp> launches = functions.readersOf(product);
      if (launches.empty())
        return;
      LaunchOp second = functions.secondProduct(product, launches);
      launches.insert(launches.begin(), product);
      shorter.push_back(launches);
      if (second) {
        launches.push_back(second);
        longer.push_back(launches);
      }
    });
  llvm::DenseSet<Operation *> taken; // those that are joined are gone
  joinAll(longer, functions, taken);
  llvm::erase_if(shorter, [&](ArrayRef<LaunchOp> launches) {
    return llvm::any_of(launches, [&](LaunchOp launch) { return taken.contains(launch); });
  });
  joinAll(shorter, functions, taken);
}

void JoinedSteps::join(func::FuncOp function, const Step &step) {
  replace(function, step, step.operands, llvm::to_vector(llvm::seq(unsigned(step.form.results.size()))));
}

// Whether the step is one of the function's, but of constants or for fewer results, and stands beside another one.
bool JoinedSteps::joinLesser(func::FuncOp function, const Step &step) {
  auto isOther = [&](Operation *op) {
    auto launch = dyn_cast_or_null<LaunchOp>(op);
    return launch && launch.getKernel() == function.getName();
  };
  bool isBeside = llvm::any_of(step.operands, [&](Value operand) { return isOther(operand.getDefiningOp()); });
  for (auto [launch, number] : step.form.results)
    isBeside |= llvm::any_of(LaunchOp(step.launches[launch])->getResult(unsigned(number)).getUsers(), isOther);
  if (!isBeside)
    return false;
  OwningOpRef<func::FuncOp> lesser = functionOf(step);
  Correspondence values;
  values.operands = step.operands;
  SmallVector<unsigned> results;
  OperandRange theirs = function.getBody().front().getTerminator()->getOperands();
  for (Value mine : lesser->getBody().front().getTerminator()->getOperands()) {
    auto place = llvm::find_if(theirs, [&](Value value) {
      Correspondence attempt(values);
      bool matches = attempt.match(value, mine);
      if (matches)
        values = std::move(attempt);
      return matches;
    });
    if (place == theirs.end())
      return false;
    results.push_back(unsigned(place - theirs.begin()));
  }
  if (!llvm::all_of(function.getArguments(), [&](Value argument) { return values.found.contains(argument); }))
    return false;
  GraphRewriter builder(LaunchOp(step.launches.back()));
  SmallVector<Value> operands;
  for (Value argument : function.getArguments()) {
    Value mine = values.found[argument];
    if (auto own = dyn_cast<BlockArgument>(mine))
      operands.push_back(step.operands[own.getArgNumber()]);
    else
      operands.push_back(builder.clone(*mine.getDefiningOp())->getResult(0));
  }
  replace(function, step, operands, results);
  for (func::FuncOp kernel : step.form.kernels)
    lesser_.insert(kernel);
  return true;
}

void JoinedSteps::replace(func::FuncOp function, const Step &step, ArrayRef<Value> operands,
                          ArrayRef<unsigned> results) {
  LaunchOp last = step.launches.back();
  GraphRewriter builder(last);
  auto launch = LaunchOp::create(builder, last.getLoc(), function.getResultTypes(), function.getName(), operands,
                                 DenseI64ArrayAttr());
  if (Attribute reasons = LaunchOp(step.launches.front())->getAttr(kReasonsAttribute)) // the others' name the product
    launch->setAttr(kReasonsAttribute, reasons);
  for (auto [number, from] : llvm::zip_equal(results, step.form.results)) {
    Value value = launch->getResult(number);
    Value old = LaunchOp(step.launches[from.first])->getResult(unsigned(from.second));
    if (std::optional<ValueName> name = nameOf(old))
      giveName(value, *name);
    old.replaceAllUsesWith(value);
  }
  for (LaunchOp each : llvm::reverse(step.launches)) {
    for (Operation *view : llvm::make_early_inc_range(each->getUsers()))
      builder.eraseOp(view); // nobody reads them any more
    builder.eraseOp(each);
  }
}

bool JoinedSteps::needs(func::FuncOp kernel) const {
  return lesser_.contains(kernel) || llvm::any_of(joined_, [&](const Joined &joined) {
           return joined.function == kernel || llvm::is_contained(joined.form.kernels, kernel);
         });
}

void JoinedSteps::takeApart() {
  llvm::SetVector<Operation *> functions = std::move(lesser_); // steps share some of them
  for (Joined &joined : joined_) {
    functions.insert(joined.function);
    functions.insert_range(joined.form.kernels);
    SmallVector<LaunchOp> launches;
    for (func::FuncOp entry : entriesOf(module_))
      entry.walk([&](LaunchOp launch) {
        if (launch.getKernel() == joined.function.getName())
          launches.push_back(launch);
      });
    for (LaunchOp launch : launches) {
      GraphRewriter builder(launch);
      SmallVector<LaunchOp> made;
      for (auto [kernel, sources] : llvm::zip_equal(joined.form.kernels, joined.form.inputs)) {
        SmallVector<Value> inputs;
        for (auto [source, type] : llvm::zip_equal(sources, kernel.getArgumentTypes())) {
          Value whole = source.launch < 0 ? launch.getInputs()[source.number]
                                          : made[source.launch]->getResult(unsigned(source.number));
          inputs.push_back(columnsOf(builder, source, whole, type));
        }
        made.push_back(LaunchOp::create(builder, launch.getLoc(), kernel.getResultTypes(), kernel.getName(), inputs,
                                        DenseI64ArrayAttr()));
      }
      if (Attribute reasons = launch->getAttr(kReasonsAttribute))
        made.front()->setAttr(kReasonsAttribute, reasons);
      SmallVector<Value> results;
      for (auto [number, from] : llvm::enumerate(joined.form.results)) {
        results.push_back(made[from.first]->getResult(unsigned(from.second)));
        if (std::optional<ValueName> name = nameOf(launch->getResult(unsigned(number))))
          giveName(results.back(), *name);
      }
      builder.replaceOp(launch, results);
    }
  }
  joined_.clear();
  SymbolTable symbols(module_);
  for (Operation *function : functions)
    if (SymbolTable::symbolKnownUseEmpty(function, module_))
      symbols.erase(function);
}

} // namespace dlc
