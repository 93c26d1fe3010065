"""Unusable resizes and slices, at known sizes and at those of a run: cases of bad_models.py."""
import numpy as np
from onnx import TensorProto, helper

from make_models import constant, model, value

I64 = TensorProto.INT64


def resize(*known, shape=(1, 1, 4, 4), **attributes):
    return model([helper.make_node("Resize", ["x", "", "", "s"], ["y"], name="/node", **attributes)],
                 [value("x", shape)] + ([] if known else [value("s", [4], I64)]), [value("y", None)],
                 [constant("s", np.array(known))] if known else [], opset=18)


def strided(axes=None, steps=(1, 0)):
    """A slice by steps, at starts of a run."""
    inputs = [value("x", [4, 5]), value("starts", [2], I64), value("ends", [2], I64)] + ([] if axes else [value("axes", [2], I64)])
    return model([helper.make_node("Slice", ["x", "starts", "ends", "axes", "steps"], ["y"], name="/node")], inputs, [value("y", None)],
                 [constant("steps", np.array(steps))] + ([constant("axes", np.array(axes))] if axes else []))


RESIZE, SLICE = r"node '/node' \(Resize\): ", r"node '/node' \(Slice\): "
NAMES = {"mode": "nearest, linear, bilinear or cubic",
         "coordinate_transformation_mode": "half_pixel, half_pixel_symmetric, pytorch_half_pixel, align_corners, asymmetric or tf_crop_and_resize",
         "nearest_mode": "round_prefer_floor, round_prefer_ceil, floor or ceil",
         "keep_aspect_ratio_policy": "stretch, not_larger or not_smaller"}
CASES = {
    **{f"{name} of a resize to {what} sizes": (lambda f, name=name, known=known: resize(*known, **{name: "odd"}),
                                               RESIZE + f"attribute '{name}' is 'odd', expected {names}\n")
       for name, names in NAMES.items() for what, known in (("known", (1, 1, 2, 2)), ("unknown", ()))},
    "resize of nothing": (lambda f: resize(shape=(1, 1, 0, 4)), RESIZE + r"an empty tensor cannot be resampled by data\n"),
    "step of zero": (lambda f: strided([0, 1]), SLICE + r"a step is zero\n"),
    "step of zero along some axis": (lambda f: strided(), SLICE + r"a step is zero\n"),
}
