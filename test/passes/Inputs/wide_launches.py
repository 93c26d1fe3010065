"""Launches of one kernel with so many operands: wide_launches.py LAUNCHES OPERANDS FILE.mlir"""
import pathlib
import sys

launches, operands = int(sys.argv[1]), int(sys.argv[2])
kind = "tensor<8xf32>"
names = ", ".join(["%x"] * operands)
kinds = ", ".join([kind] * operands)
arguments = ", ".join(f"%x{i}: {kind}" for i in range(operands))
calls = "\n".join(f"  %{i} = dlc.launch @wide({names}) : ({kinds}) -> {kind}" for i in range(launches))
results = ", ".join(f"%{i}" for i in range(launches))
returned = ", ".join([kind] * launches)
pathlib.Path(sys.argv[3]).write_text(f"""
func.func @main(%x: {kind}) -> ({returned}) {{
{calls}
  return {results} : {returned}
}}
func.func private @wide({arguments}) -> {kind} attributes {{dlc.kernel, root = #dlc<kernel_root loop>}} {{
  %0 = dlc.add %x0, %x{operands - 1} : ({kind}, {kind}) -> {kind}
  dlc.yield %0 : {kind}
}}
""")
