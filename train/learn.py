"""What the network is to learn, and how it learns it."""
import ctypes
import random
import time

import torch
import torch.nn.functional as F

import model
from batches import head_rows, make_batch, make_batches

#: Marks are few among words, which teach the more.
EMPHASIS = {"events": 4, "roles": 2}


def cross_entropy(scores, target, smoothing=0.0):
    """Summed over the words whose target is known, divided by all words."""
    known = (target >= 0).sum()
    if known == 0:
        return 0.0
    mean = F.cross_entropy(scores, target, ignore_index=-1, label_smoothing=smoothing)
    return mean * (known / len(target))


def find_loss(network, batch, tags):
    x = network.encode(batch)
    packing, target = batch["packing"], batch["target"]
    total = cross_entropy(model.linear(x, network.upos), target[:, 0], 0.02)
    total = total + cross_entropy(model.linear(x, network.xpos), target[:, 1], 0.02)
    for k, corpus in enumerate(tags["names"]):
        if (target[:, 4 + k] >= 0).any():
            loss = cross_entropy(model.linear(x, network.names[corpus]), target[:, 4 + k])
            total = total + EMPHASIS.get(corpus, 1) * loss
    if (target[:, 2] >= 0).any():
        padded = torch.cat([target[:, 2], torch.tensor([-1])])[packing.rows]
        scores = network.arcs(x, packing)
        arcs = F.cross_entropy(scores.flatten(0, 1), padded.flatten(), ignore_index=-1, reduction="sum")
        total = total + arcs / packing.size
        heads = head_rows(packing, target[:, 2].clamp(min=0))
        total = total + cross_entropy(network.labels(x, heads), target[:, 3])
    return total


class Optimizer:
    """Adam over one flat array, in C++, with the running average of the weights."""

    def __init__(self, network):
        self.parameters = list(network.parameters())
        sizes = [p.numel() for p in self.parameters]
        self.flat = torch.cat([p.detach().reshape(-1) for p in self.parameters]).clone()
        self.gradient = torch.zeros_like(self.flat)
        at = 0
        for p, n in zip(self.parameters, sizes):
            p.data = self.flat[at: at + n].view_as(p)
            p.grad = self.gradient[at: at + n].view_as(p)
            at += n
        self.mean, self.square = torch.zeros_like(self.flat), torch.zeros_like(self.flat)
        self.average = self.flat.clone()
        self.steps = 0

    def step(self, rate, keep, limit=1.0):
        """`keep`: of the average; `limit`: longer gradients are shortened to it."""
        self.steps += 1
        norm = float(self.gradient.norm())
        scale = min(1.0, limit / (norm + 1e-6))
        f = ctypes.c_float
        model.kernels.adam(
            ctypes.c_size_t(self.flat.numel()), model.pointer(self.flat), model.pointer(self.gradient),
            model.pointer(self.mean), model.pointer(self.square), model.pointer(self.average),
            f(rate), f(0.9), f(0.98), f(1 - 0.9 ** self.steps), f(1 - 0.98 ** self.steps), f(scale),
            f(min(keep, self.steps / (self.steps + 10))))
        self.gradient.zero_()

    def swap(self):
        """Exchanges the weights and their running average."""
        kept = self.flat.clone()
        self.flat.copy_(self.average)
        self.average.copy_(kept)


def train(network, sentences, extra, tags, features, options, report):
    """Runs over `sentences` options.epochs times, each time with the next part of `extra` (labelled
    by teachers; as many sentences as options.extra times the others). The rate falls in a straight
    line to nothing. `report(network)` is called now and then on the averaged weights, which are the
    network's in the end."""
    rng = random.Random(options.seed)
    optimizer = Optimizer(network)
    extra = list(extra)
    rng.shuffle(extra)
    share = int(options.extra * len(sentences))
    epochs = [sentences + [extra[(i * share + k) % len(extra)] for k in range(share if extra else 0)]
              for i in range(options.epochs)]
    steps = sum(len(make_batches(e, options.batch, random.Random(0))) for e in epochs)
    case_rng = None if options.no_case else rng
    begin = time.time()
    for i, epoch in enumerate(epochs):
        network.train()
        total = 0.0
        batches = make_batches(epoch, options.batch, rng)
        for batch in batches:
            loss = find_loss(network, make_batch(batch, features, tags, case_rng), tags)
            loss.backward()
            done = optimizer.steps
            rate = options.rate * min(1, (done + 1) / 20) * max(0, 1 - done / steps)
            optimizer.step(rate, options.keep)
            total += float(loss)
        optimizer.swap()  # for the report, and in the end for good
        told = report(network) if i % 4 == 3 or i + 1 == len(epochs) else ""
        print(i + 1, round(time.time() - begin), "s loss", round(total / len(batches), 3), told, flush=True)
        if i + 1 < len(epochs):
            optimizer.swap()
