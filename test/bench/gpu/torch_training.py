"""The networks of examples/*.dl in PyTorch, and ResNet-50: a module that gives the loss, and steps of training on batches in memory.

Each is written as one would in PyTorch, with the same layers, dropout and optimizer as the text. A step runs in one of three ways:

  eager     as it stands
  graph     the whole step, optimizer and all, captured in a CUDA graph
  compiled  the module by torch.compile; on a GPU the step captured in a CUDA graph, where that is possible

On a GPU pictures are channels_last, optimizers fused, and mixed precision is torch.autocast, with a GradScaler for f16."""
import math
import time

import torch
import torch.nn.functional as F
from torch import nn

from gpu import torch_peers, worker


class Cnn(nn.Module):
    """examples/fashion.dl"""

    def __init__(self):
        super().__init__()
        self.net = nn.Sequential(nn.Conv2d(1, 32, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(32, 64, 3), nn.ReLU(), nn.MaxPool2d(2),
                                 nn.Conv2d(64, 64, 3), nn.ReLU(), nn.Flatten(), nn.Linear(576, 64), nn.ReLU(), nn.Linear(64, 10))

    def forward(self, image, label):
        return F.cross_entropy(self.net(image.permute(0, 3, 1, 2).float() / 255), label)


class Lstm(nn.Module):
    """examples/words.dl"""

    def __init__(self):
        super().__init__()
        self.embedding, self.lstm, self.out = nn.Embedding(1000, 128), nn.LSTM(128, 128, batch_first=True), nn.Linear(128, 1000)

    def forward(self, text, label):
        return F.cross_entropy(self.out(self.lstm(self.embedding(text))[0][:, -1]), label)


class Vgg16Head(nn.Module):
    """examples/vgg16_head.dl: the convolutions are frozen."""

    def __init__(self, side=96):
        super().__init__()
        layers, channels = [], 3
        for width, count in ((64, 2), (128, 2), (256, 3), (512, 3), (512, 3)):
            for _ in range(count):
                layers += [nn.Conv2d(channels, width, 3, padding=1), nn.ReLU()]
                channels = width
            layers.append(nn.MaxPool2d(2))
        self.base = nn.Sequential(*layers).requires_grad_(False)
        self.head = nn.Sequential(nn.Flatten(), nn.Linear(512 * (side // 32) ** 2, 256), nn.ReLU(), nn.Dropout(0.5), nn.Linear(256, 10))
        self.register_buffer("mean", torch.tensor([123.68, 116.78, 103.94]))

    def forward(self, image, label):
        with torch.no_grad():
            flipped = torch.rand(len(image), 1, 1, 1) < 0.5
            x = torch.where(flipped, image.flip(2), image).float() - self.mean
            x = self.base(x.permute(0, 3, 1, 2))
        return F.cross_entropy(self.head(x), label)


class Block(nn.Module):
    def __init__(self, width, heads):
        super().__init__()
        self.heads = heads
        self.norm1, self.norm2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.qkv, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.up, self.down = nn.Linear(width, 4 * width), nn.Linear(4 * width, width)
        self.dropout = nn.Dropout(0.1)

    def forward(self, x):
        batch, length, width = x.shape
        q, k, v = (part.view(batch, length, self.heads, -1).transpose(1, 2) for part in self.qkv(self.norm1(x)).chunk(3, -1))
        y = F.scaled_dot_product_attention(q, k, v, is_causal=True).transpose(1, 2).reshape(batch, length, width)
        x = x + self.dropout(self.out(y))
        return x + self.dropout(self.down(F.gelu(self.up(self.norm2(x)))))


class Transformer(nn.Module):
    """examples/gpt.dl"""

    def __init__(self, width=128, heads=4, layers=4, context=128, letters=256):
        super().__init__()
        self.embedding, self.position = nn.Embedding(letters, width), nn.Parameter(0.02 * torch.randn(context, width))
        self.blocks = nn.Sequential(*(Block(width, heads) for _ in range(layers)))
        self.norm, self.out = nn.LayerNorm(width), nn.Linear(width, letters, bias=False)
        nn.init.normal_(self.embedding.weight, std=0.02)

    def forward(self, text, label):
        x = self.norm(self.blocks(self.embedding(text) + self.position[:text.shape[1]]))
        return F.cross_entropy(self.out(x).flatten(0, 1), label.flatten())


class Bottleneck(nn.Module):
    def __init__(self, channels, width, stride):
        super().__init__()
        def conv(take, give, kernel, stride=1):
            return nn.Sequential(nn.Conv2d(take, give, kernel, stride, kernel // 2, bias=False), nn.BatchNorm2d(give))
        self.path = nn.Sequential(conv(channels, width, 1), nn.ReLU(), conv(width, width, 3, stride), nn.ReLU(), conv(width, 4 * width, 1))
        self.short = conv(channels, 4 * width, 1, stride) if stride > 1 or channels != 4 * width else nn.Identity()

    def forward(self, x):
        return F.relu(self.path(x) + self.short(x))


class ResNet50(nn.Module):
    def __init__(self):
        super().__init__()
        layers, channels = [nn.Conv2d(3, 64, 7, 2, 3, bias=False), nn.BatchNorm2d(64), nn.ReLU(), nn.MaxPool2d(3, 2, 1)], 64
        for width, count, stride in ((64, 3, 1), (128, 4, 2), (256, 6, 2), (512, 3, 2)):
            for i in range(count):
                layers.append(Bottleneck(channels, width, stride if i == 0 else 1))
                channels = 4 * width
        self.net = nn.Sequential(*layers, nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(channels, 1000))

    def forward(self, image, label):
        return F.cross_entropy(self.net(image), label)


NETWORKS = {"cnn": Cnn, "lstm": Lstm, "vgg16_head": Vgg16Head, "transformer": Transformer, "resnet50": ResNet50}
MIXED = {"bf16": torch.bfloat16, "f16": torch.float16}
PICTURES = ("cnn", "vgg16_head", "resnet50")


def optimizer_of(network, parameters, cuda):
    """The optimizer of the text, what it does in front of a step, and behind it."""
    if network == "resnet50":
        return torch.optim.SGD(parameters, lr=0.01, momentum=0.9, weight_decay=1e-4, fused=True), lambda: None, lambda: None
    more = {"fused": True, "capturable": cuda}
    if network != "transformer":
        return torch.optim.Adam(parameters, lr=1e-4 if network == "vgg16_head" else 1e-3, **more), lambda: None, lambda: None
    optimizer = torch.optim.AdamW(parameters, lr=3e-4, weight_decay=0.1, **more)
    rate = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min(1, (step + 1) / 100) * 0.5 * (1 + math.cos(math.pi * min(step, 2000) / 2000)))
    return optimizer, lambda: torch.nn.utils.clip_grad_norm_(parameters, 1.0), rate.step


class Steps:
    """`precision`: f32, f16 or bf16 (mixed)."""

    def __init__(self, network, batches, mode="eager", cuda=False, precision="f32"):
        torch.manual_seed(1)
        self.cuda, self.mode, self.precision, self.notes = cuda, mode, precision, {}
        device, torch.backends.cudnn.benchmark = "cuda" if cuda else "cpu", True
        torch_peers.allow_tf32(precision)
        self.module = NETWORKS[network]().train().to(device)
        if cuda and network in PICTURES:
            self.module = self.module.to(memory_format=torch.channels_last)
        parameters = [parameter for parameter in self.module.parameters() if parameter.requires_grad]
        self.optimizer, self.clip, self.after = optimizer_of(network, parameters, cuda)
        self.scaler = torch.amp.GradScaler(device, enabled=precision == "f16")
        self.loss_of = torch.compile(self.module, dynamic=False) if mode == "compiled" else self.module
        self.host = [{name: torch.from_numpy(array) for name, array in batch.items()} for batch in batches]
        if cuda:
            self.host = [{name: value.pin_memory() for name, value in batch.items()} for batch in self.host]
        self.batch, self.number = {name: value.to(device) for name, value in self.host[0].items()}, 0
        self.run = self._step
        if cuda and mode != "eager":
            self._capture()

    def _capture(self):
        """Of all but the learning rate's schedule, which runs on the host: it stays where it is."""
        for _ in range(3):
            self._step()
        self.after = lambda: None
        try:
            replay, loss = torch_peers.captured(self._step)
            self.run, self.notes["captured"] = lambda: (replay(), loss)[1], True
        except RuntimeError as error:
            if self.mode == "graph":
                raise
            torch.cuda.synchronize()
            self.notes["captured"] = f"no: {error}".splitlines()[0][:200]

    def _step(self):
        self.optimizer.zero_grad(set_to_none=True)
        with torch.autocast("cuda" if self.cuda else "cpu", MIXED.get(self.precision, torch.bfloat16), enabled=self.precision in MIXED):
            loss = self.loss_of(**self.batch)
        self.scaler.scale(loss).backward()
        self.scaler.unscale_(self.optimizer)
        self.clip()
        self.scaler.step(self.optimizer)
        self.scaler.update()
        self.after()
        return loss.detach()

    def __call__(self):
        """A step on the next batch, from the host's memory; its loss."""
        batch = self.host[self.number % len(self.host)]
        self.number += 1
        if self.cuda:
            for name, value in self.batch.items():
                value.copy_(batch[name], non_blocking=True)
        else:
            self.batch = batch
        return self.run().item()

    def window(self, seconds):
        """On one batch that stays; each by itself with its batch and its loss, and back to back without."""
        return worker.window(self, lambda runs: torch_peers.elapsed_ms(self.cuda, self.run, runs), seconds)
