"""What `dlc compile` costs: models of many nodes, all of other shapes, so that no two share a kernel.

  compile_time.py [--dlc build/bin/dlc] [--runs 3] [--out test/bench/results/compile-DATE]

Processor time (user and system, the least of some runs) of `dlc compile --target=cpu`: both levels of x86-64. Neighbours hardly count.
"""
import argparse
import json
import os
import resource
import subprocess
import tempfile
import time

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

import rounds


class Graph:
    def __init__(self):
        self.nodes, self.inputs, self.outputs, self.constants = [], [], [], []

    def input(self, name, shape):
        self.inputs.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, shape))
        return name

    def constant(self, name, shape):
        values = np.random.default_rng(len(self.constants)).standard_normal(shape).astype(np.float32)
        self.constants.append(numpy_helper.from_array(values, name))
        return name

    def node(self, op, inputs, shape):
        output = f"y{len(self.nodes)}"
        self.nodes.append(helper.make_node(op, inputs, [output]))
        self.outputs.append(helper.make_tensor_value_info(output, TensorProto.FLOAT, shape))

    def model(self):
        graph = helper.make_graph(self.nodes, "many", self.inputs, self.outputs, self.constants)
        return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)


def elementwise(op, operands):
    def build(count):
        graph = Graph()
        for i in range(count):
            shape = [3 + i % 7, 5 + i]
            graph.node(op, [graph.input(f"x{i}_{j}", shape) for j in range(operands)], shape)
        return graph.model()
    return build


def transposes(count):
    graph = Graph()
    for i in range(count):
        graph.node("Transpose", [graph.input(f"x{i}", [3 + i % 7, 5 + i])], [5 + i, 3 + i % 7])
    return graph.model()


def gemms(count):
    graph = Graph()
    for i in range(count):
        rows, depth, columns = 1 + i % 9, 16 + i, 8 + 3 * i % 100
        graph.node("Gemm", [graph.input(f"x{i}", [rows, depth]), graph.constant(f"w{i}", [depth, columns]), graph.constant(f"b{i}", [columns])],
                   [rows, columns])
    return graph.model()


MODELS = [("Add", 1, elementwise("Add", 2)), ("Gemm", 1, gemms), ("Softmax", 1, elementwise("Softmax", 1)), ("Add", 300, elementwise("Add", 2)),
          ("Gemm", 200, gemms), ("Softmax", 100, elementwise("Softmax", 1)), ("Tanh", 100, elementwise("Tanh", 1)), ("Transpose", 100, transposes)]


def seconds(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def report(result):
    lines = ["# Processor time of dlc compile, CPU target (x86-64-v3 and v4)", "",
             f"{result['date']} UTC, {result['machine'].get('model name', '?')}, {result['dlc']}; the least of {result['runs']} runs.", "",
             "| nodes | of | s | ms a node |", "|---:|---|---:|---:|"]
    lines += [f"| {c['nodes']} | {c['op']} | {c['s']:.3f} | {1e3 * c['s'] / c['nodes']:.1f} |" for c in result["cells"]]
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    parser.add_argument("--dlc", default=os.path.join(root, "build", "bin", "dlc"))
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--out", default=os.path.join(root, "test", "bench", "results", "compile-" + time.strftime("%Y-%m-%d")))
    args = parser.parse_args()
    version = subprocess.run([args.dlc, "--version"], capture_output=True, text=True).stdout.splitlines()[0]
    result = {"date": time.strftime("%Y-%m-%d %H:%M", time.gmtime()), "machine": rounds.Machine.facts(), "dlc": version, "runs": args.runs,
              "cells": []}
    with tempfile.TemporaryDirectory() as scratch:
        for op, count, build in MODELS:
            path = os.path.join(scratch, "model.onnx")
            onnx.save(build(count), path)
            command = [args.dlc, "compile", path, "--target=cpu", "-o", os.path.join(scratch, "model.dlc")]
            result["cells"].append({"op": op, "nodes": count, "s": round(min(seconds(command) for _ in range(args.runs)), 4)})
    with open(args.out + ".json", "w") as file:
        json.dump(result, file, indent=1)
        file.write("\n")
    with open(args.out + ".md", "w") as file:
        file.write(report(result))
    print(report(result))


if __name__ == "__main__":
    main()
