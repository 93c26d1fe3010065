// emit FILE.mlir [512|256]: prints func @k<i>(inputs, outputs, begin, end) and "// TASKS n" on stderr
#include "codegen/cpu/CpuKernel.h"
#include "mlir/Parser/Parser.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
using namespace mlir; using namespace dlc; using namespace dlc::cpu;
int main(int argc, char **argv) {
  MLIRContext context; context.loadDialect<DlcDialect, func::FuncDialect, arith::ArithDialect, scf::SCFDialect, memref::MemRefDialect, vector::VectorDialect, math::MathDialect>();
  context.disableMultithreading();
  auto module = parseSourceFile<ModuleOp>(argv[1], &context);
  if (!module) return 1;
  CpuLevel level{"x", "x", (unsigned)(argc > 2 ? atoi(argv[2]) : 512)};
  OwningOpRef<ModuleOp> out = ModuleOp::create(UnknownLoc::get(&context));
  for (auto f : module->getOps<func::FuncOp>()) {
    OpBuilder b = OpBuilder::atBlockEnd(out->getBody());
    SmallVector<Type> types;
    auto mem = [&](Type t) { auto r = cast<RankedTensorType>(t); return MemRefType::get({r.getNumElements()}, r.getElementType()); };
    for (Type t : f.getArgumentTypes()) types.push_back(mem(t));
    for (Type t : f.getResultTypes()) types.push_back(mem(t));
    types.push_back(b.getIndexType()); types.push_back(b.getIndexType());
    auto g = func::FuncOp::create(b, f.getLoc(), f.getName(), b.getFunctionType(types, {}));
    g->setAttr("llvm.emit_c_interface", b.getUnitAttr());
    g->removeAttr("llvm.emit_c_interface");
    Block *e = g.addEntryBlock(); b.setInsertionPointToStart(e);
    CpuKernel k{f, b, {}, {}, e->getArgument(types.size()-2), e->getArgument(types.size()-1), level, f->getAttrOfType<DictionaryAttr>("schedule")};
    for (unsigned i = 0; i < f.getNumArguments(); ++i) k.inputs.push_back(e->getArgument(i));
    for (unsigned i = 0; i < f.getNumResults(); ++i) k.outputs.push_back(e->getArgument(f.getNumArguments()+i));
    auto root = f->getAttrOfType<KernelRootAttr>("root");
    auto r = root && root.getValue() == KernelRoot::depthwise ? emitDepthwiseKernel(k) : emitContractionKernel(k);
    if (failed(r)) return 1;
    b.setInsertionPointToEnd(e);
    func::ReturnOp::create(b, f.getLoc());
    llvm::errs() << f.getName() << " " << *r << "\n";
  }
  if (failed(verify(*out))) return 1;
  out->print(llvm::outs());
}
__attribute__((weak)) void dlc::YieldOp::build(OpBuilder &, OperationState &) {}
