"""What a deployment for a peer would do to a graph first, so that peers run at their best: fold batch norms, and name attention what it is."""
import numpy as np


def makers_and_uses(graph):
    makers = {out: node for node in graph.nodes for out in node.outputs}
    uses = {out.name: 1 for out in graph.outputs}
    for node in graph.nodes:
        for name in node.inputs:
            uses[name] = uses.get(name, 0) + 1
    return makers, uses


def fold_batch_norms(graph):
    """Conv -> BatchNormalization becomes Conv, where nothing else reads between them and the weights are constants."""
    makers = {out: node for node in graph.nodes for out in node.outputs}
    uses = {}
    for node in graph.nodes:
        for name in node.inputs:
            uses[name] = uses.get(name, 0) + 1
    kept = []
    for node in graph.nodes:
        maker = makers.get(node.inputs[0]) if node.op == "BatchNormalization" else None
        if not maker or maker.op != "Conv" or uses[node.inputs[0]] > 1 or maker.inputs[1] not in graph.tensors \
                or any(out.name == node.inputs[0] for out in graph.outputs) or any(i not in graph.tensors for i in node.inputs[1:]):
            kept.append(node)
            continue
        scale, bias, mean, variance = (graph.tensors[i].astype(np.float64) for i in node.inputs[1:5])
        factor = scale / np.sqrt(variance + node.attributes.get("epsilon", 1e-5))
        weight = graph.tensors[maker.inputs[1]]
        old = graph.tensors[maker.inputs[2]] if len(maker.inputs) > 2 and maker.inputs[2] else 0.0
        new = f"{node.outputs[0]}.folded"
        graph.tensors[new + ".w"] = (weight * factor.reshape(-1, *[1] * (weight.ndim - 1))).astype(np.float32)
        graph.tensors[new + ".b"] = (bias + (old - mean) * factor).astype(np.float32)
        maker.inputs, maker.outputs = [maker.inputs[0], new + ".w", new + ".b"], list(node.outputs[:1])
        makers[node.outputs[0]] = maker
    graph.nodes = kept


def scale_and_mask(graph, makers, uses, name):
    """(what is scaled and masked into `name`, its factor, the mask's name or None); None where it is something else."""
    node, mask = makers.get(name), None
    if node and node.op == "Add" and uses[name] == 1:
        name, mask = node.inputs
        node = makers.get(name)
    if not node or node.op not in ("Mul", "Div") or uses[name] != 1:
        return None
    factor = graph.tensors.get(node.inputs[1])
    if factor is None or factor.size != 1:
        return None
    return node.inputs[0], float(factor.item()) if node.op == "Mul" else 1 / float(factor.item()), mask


def is_causal(mask):
    """Whether a constant mask shuts out every later token and no other."""
    if mask is None or mask.ndim != 2 or mask.shape[0] != mask.shape[1]:
        return False
    later = np.triu(np.ones(mask.shape, bool), 1)
    return bool((mask[later] <= -1e4).all() and (mask[~later] == 0).all())


def fuse_attention(graph):
    """softmax(q @ transpose(k) * scale + mask) @ v becomes a node FusedAttention(q, k, v, mask) with the attributes scale and causal."""
    makers, uses = makers_and_uses(graph)
    dead = set()
    for node in graph.nodes:
        softmax = makers.get(node.inputs[0]) if node.op == "MatMul" else None
        if not softmax or softmax.op != "Softmax" or softmax.attributes.get("axis", -1) not in (-1, 3) or uses[node.inputs[0]] != 1:
            continue
        found = scale_and_mask(graph, makers, uses, softmax.inputs[0])
        product = makers.get(found[0]) if found else None
        if not product or product.op != "MatMul" or uses[found[0]] != 1:
            continue
        turned = makers.get(product.inputs[1])
        if not turned or turned.op != "Transpose" or turned.attributes.get("perm") != [0, 1, 3, 2]:
            continue
        dead.update((node.inputs[0], softmax.inputs[0], found[0], *makers[softmax.inputs[0]].inputs[:1]))
        causal = is_causal(graph.tensors.get(found[2]))
        node.op, node.attributes = "FusedAttention", {"scale": found[1], "causal": causal}
        node.inputs = [product.inputs[0], turned.inputs[0], node.inputs[1], "" if causal else found[2] or ""]
    graph.nodes = [node for node in graph.nodes if node.outputs[0] not in dead]
