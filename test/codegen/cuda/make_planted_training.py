"""Writes Inputs/planted-training.mlir: the CUDA kernels of steps of training, small and of odd sizes, for `dlc-planted-bugs`. Of kernels that differ in
sizes and ranks alone the largest is kept.

  python make_planted_training.py --build DIR
"""
import argparse
import math
import pathlib
import re
import subprocess
import tempfile

HERE = pathlib.Path(__file__).resolve().parent

# name -> model and training: forward, backward and update kernels of the three networks, pools and random numbers, every optimizer.
NETWORKS = {
    "lstm": """
model lstm_words(text: i64[34, 4]) {
  x = text |> embedding(39, 6) |> lstm(5, return_sequences=true) |> gru(5)
  scores = x |> dense(39)
  return scores
}
train lstm_words(label: i64[34]) {
  loss = sparse_categorical_crossentropy
  optimizer = adam(learning_rate=1e-3)
  clip_value = 0.5
}
""",
    "conv": """
model conv(image: f32[3, 9, 10, 2]) {
  x = image |> random_flip |> random_noise(0.1) |> conv2d(5, 3, activation=relu) |> max_pool2d(2)
  x = x |> conv2d(36, 3, padding="same") |> batch_norm(activation=relu) |> avg_pool2d(2) |> flatten |> dropout(0.3)
  scores = x |> dense(7, activation=relu) |> dense(37)
  return scores
}
train conv(label: i64[3]) {
  loss = sparse_categorical_crossentropy
  optimizer = sgd(learning_rate=0.1, momentum=0.9, nesterov=true, weight_decay=1e-4)
  metrics = [accuracy]
  clip_norm = 1.0
}
""",
    "transformer": """
model gpt(text: i64[2, 5]) {
  x = embedding(text, 13, 38) + embedding(positions(5), 5, 38, name="position")
  x = x + (x |> layer_norm |> multi_head_attention(2, causal=true) |> dropout(0.1))
  x = x + (x |> rms_norm |> dense(12, activation=gelu) |> dense(38))
  scores = x |> layer_norm |> dense(41, bias=false)
  return scores
}
train gpt(label: i64[2, 5]) {
  loss = sparse_categorical_crossentropy
  optimizer = adamw(learning_rate=cosine_decay(3e-4, steps=20, warmup=5), weight_decay=0.1)
  accumulate = 2
}
""",
    "half": """
model half(image: f32[3, 8, 8, 3]) {
  x = image |> depthwise_conv2d(3, activation=relu) |> conv2d(40, 1) |> group_norm(2) |> max_pool2d(2) |> flatten
  scores = x |> dense(35)
  return scores
}
train half(label: i64[3]) {
  loss = sparse_categorical_crossentropy
  optimizer = lamb(learning_rate=1e-3)
  precision = mixed_f16
}
""",
    **{f"{optimizer.split('(')[0]}": """
model plain(x: f32[3, 5]) {
  y = x |> dense(7, activation=tanh) |> dense(3)
  return y
}
train plain(target: f32[3, 3]) {
  loss = huber
  optimizer = %s
}
""" % optimizer for optimizer in ("rmsprop(learning_rate=0.01, momentum=0.5)", "adagrad(learning_rate=0.01)")},
}


def kernels(dlc, name, text, folder):
    """The kernel functions of @train, by name."""
    path = pathlib.Path(folder) / f"{name}.dl"
    path.write_text(text)
    done = subprocess.run([dlc, "compile", path, "--entry", "train", "--stage=kernels", "--target=cuda:sm_90a", "--constants"], capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{name}: {done.stderr}")
    found, current = {}, None
    for line in done.stdout.splitlines():
        head = re.match(r"\s*func\.func private @(\S+?)\(.*dlc\.kernel", line)
        if head:
            current = head.group(1)
            found[current] = []
        if current:
            found[current].append(line.strip() if not found[current] else line)
        if current and line.rstrip() == "  }":
            current = None
    return {kernel: "\n".join(lines) for kernel, lines in found.items()}


def shape(text):
    """What is alike in kernels that differ in sizes, ranks and constants alone."""
    text = re.sub(r"func\.func private @\S+?\(", "(", text)
    text = re.sub(r"tensor<[^>]*>", lambda match: re.search(r"\w+(?=>)", re.sub(r"\d+x", "", match.group(0))).group(0), text)
    text = re.sub(r"schedule = \{[^}]*\}", lambda match: (re.search(r'kind = "\w+"', match.group(0)) or match).group(0), text)
    text = re.sub(r"\[[-\d, ]*\]|array<i64[^>]*>", "[]", text)
    return re.sub(r"[-+.\d]+(e[-+]?\d+)?", "#", text)


def size(text):
    """The elements of all operands and results together."""
    head = text.split("attributes", 1)[0]
    return sum(math.prod(int(n) for n in re.findall(r"(\d+)x", dims)) for dims in re.findall(r"tensor<([^>]*)>", head))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", default="build", type=pathlib.Path)
    options = parser.parse_args()
    largest, names, parts = {}, set(), []
    with tempfile.TemporaryDirectory() as folder:
        for network, text in NETWORKS.items():
            for kernel, body in kernels(options.build / "bin/dlc", network, text, folder).items():
                known = largest.setdefault(shape(body), (network, kernel, body))
                if size(body) > size(known[2]):
                    largest[shape(body)] = (network, kernel, body)
    for network, kernel, body in largest.values():
        unique = kernel if kernel not in names else f"{kernel}_{network}"
        names.add(unique)
        parts.append(re.sub(r"^func\.func private @\S+?\(", f"func.func private @{unique}(", body).replace("\n  ", "\n"))
    path = HERE / "Inputs/planted-training.mlir"
    path.write_text("// Kernels of steps of training. Written by make_planted_training.py.\n\n" + "\n\n".join(parts) + "\n")
    print(f"{len(parts)} kernels")


if __name__ == "__main__":
    main()
