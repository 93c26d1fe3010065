"""The networks of examples/*.dl in PyTorch, for train.py: a module that gives the loss, and its batches.

Each is written as one would in PyTorch, with the same layers, dropout and optimizer as the text of the example."""
import math

import torch
import torch.nn.functional as F
from torch import nn

SETS = 4  # batches that take turns


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
        x = self.norm(self.blocks(self.embedding(text) + self.position))
        return F.cross_entropy(self.out(x).flatten(0, 1), label.flatten())


def optimizer_of(network, parameters):
    """The optimizer of the example's text, what it does in front of a step, and behind it."""
    if network != "transformer":
        optimizer = torch.optim.Adam(parameters, lr=1e-4 if network == "vgg16_head" else 1e-3, fused=True)
        return optimizer, lambda: None, lambda: None
    optimizer = torch.optim.AdamW(parameters, lr=3e-4, weight_decay=0.1, fused=True)
    rate = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min(1, (step + 1) / 100) * 0.5 * (1 + math.cos(math.pi * min(step, 2000) / 2000)))
    return optimizer, lambda: torch.nn.utils.clip_grad_norm_(parameters, 1.0), rate.step


NETWORKS = {"cnn": Cnn, "lstm": Lstm, "vgg16_head": Vgg16Head, "transformer": Transformer}


class Steps:
    def __init__(self, network, batches, compiled):
        torch.manual_seed(1)
        self.module = NETWORKS[network]().train()
        parameters = [parameter for parameter in self.module.parameters() if parameter.requires_grad]
        self.optimizer, self.clip, self.after = optimizer_of(network, parameters)
        self.loss_of = torch.compile(self.module, dynamic=False) if compiled else self.module
        self.batches = [{name: torch.from_numpy(array) for name, array in batch.items()} for batch in batches]
        self.number = 0

    def __call__(self):
        self.optimizer.zero_grad(set_to_none=True)
        loss = self.loss_of(**self.batches[self.number % len(self.batches)])
        loss.backward()
        self.clip()
        self.optimizer.step()
        self.after()
        self.number += 1
        return loss.item()
