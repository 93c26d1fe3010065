"""Writes ResizeTable.inc: expectations of MovementTest.Resize from ONNX's reference implementation. Run by hand."""
import pathlib

import numpy as np
from onnx import TensorProto, helper
from onnx.reference import ReferenceEvaluator

CASES = [  # mode, output size, coordinates, nearest mode, more attributes, roi
    ("nearest", 8, "asymmetric", "floor", {}, None), ("nearest", 8, "half_pixel", "round_prefer_floor", {}, None),
    ("nearest", 7, "half_pixel", "round_prefer_ceil", {}, None), ("nearest", 3, "align_corners", "ceil", {}, None),
    ("nearest", 6, "pytorch_half_pixel", "round_prefer_floor", {}, None), ("linear", 8, "half_pixel", None, {}, None),
    ("linear", 7, "align_corners", None, {}, None), ("linear", 1, "pytorch_half_pixel", None, {}, None),
    ("linear", 3, "asymmetric", None, {}, None), ("linear", 2, "half_pixel", None, {"antialias": 1}, None),
    ("linear", 5, "half_pixel_symmetric", None, {}, None), ("cubic", 8, "half_pixel", None, {}, None),
    ("cubic", 7, "align_corners", None, {"cubic_coeff_a": -0.5}, None), ("cubic", 8, "half_pixel", None, {"exclude_outside": 1}, None),
    ("cubic", 3, "half_pixel", None, {"antialias": 1}, None),
    ("linear", 4, "tf_crop_and_resize", None, {"extrapolation_value": 10.0}, (0.4, 1.3)),
]
NAMES = {"antialias": "antialias = true", "exclude_outside": "exclude_outside = true", "cubic_coeff_a": "cubic_coefficient = {0} : f64",
         "extrapolation_value": "extrapolation = {0} : f64"}


def main():
    lines = ["// Made by make_resize_table.py from onnx's reference implementation."]
    for mode, size, coordinates, nearest, more, roi in CASES:
        scale = size / 4
        attributes = dict(mode=mode, coordinate_transformation_mode=coordinates, **more)
        if nearest:
            attributes["nearest_mode"] = nearest
        node = helper.make_node("Resize", ["x", "roi" if roi else "", "scales"], ["y"], **attributes)
        f32 = lambda name: helper.make_tensor_value_info(name, TensorProto.FLOAT, [None])
        graph = helper.make_graph([node], "g", [f32("x"), f32("roi"), f32("scales")] if roi else [f32("x"), f32("scales")], [f32("y")])
        feeds = {"x": np.array([1, 2, 3, 4], np.float32), "scales": np.array([scale], np.float32)}
        if roi:
            feeds["roi"] = np.array(roi, np.float32)
        y = ReferenceEvaluator(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 19)])).run(None, feeds)[0]
        extra = "".join(", " + NAMES[key].format(value) for key, value in more.items())
        rois = f', "roi_low = array<f64: {roi[0]}>, roi_high = array<f64: {roi[1]}>"' if roi else ""
        call = f'resize("{mode}", {size}, {scale}, "{coordinates}", "{nearest or "round_prefer_floor"}", "{extra}"{rois})'
        lines.append(f"expectElements({call}, {{{', '.join(repr(float(v)) for v in y)}}}, 1e-5);")
    pathlib.Path(__file__).with_name("ResizeTable.inc").write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
