"""Writes a trained network in whole numbers, as extract/language/model.h reads it."""
import random
import struct

import numpy as np
import torch

import model
from batches import head_rows, make_batch, make_batches

KINDS = {"PER": "person", "ORG": "organization", "LOC": "place", "OTH": "other"}
HEADS = ["upos", "xpos", "names.uner", "names.gold", "names.events", "names.status", "names.roles",
         "arc_dependent", "arc_head", "label_dependent", "label_head"]


class File:
    """A model file: named parts one after the other, each from a multiple of 64 bytes on."""

    def __init__(self):
        self.parts = {}

    def add(self, name, values):
        self.parts[name] = values if isinstance(values, bytes) else np.ascontiguousarray(values).tobytes()

    def add_matrix(self, name, weights, value_of_step, bias=None):
        """weights [outputs][inputs]; value_of_step: what one step of the input is worth."""
        outputs, inputs = weights.shape
        scale = np.maximum(np.abs(weights).max(1), 1e-8) / 127
        steps = np.clip(np.rint(weights / scale[:, None]), -127, 127).astype(np.int8)
        rows, width = -outputs % 16, -inputs % 64
        steps = np.pad(steps, ((0, rows), (0, width)))
        n, k = steps.shape
        self.add(name, steps.reshape(n // 16, 16, k // 4, 4).transpose(0, 2, 1, 3))
        self.add(name + ".sums", steps.astype(np.int32).sum(1).astype(np.int32))
        self.add(name + ".scale", np.pad(scale * value_of_step, (0, rows)).astype(np.float32))
        bias = np.zeros(outputs) if bias is None else bias
        self.add(name + ".bias", np.pad(bias, (0, rows)).astype(np.float32))

    def add_lines(self, name, lines):
        self.add(name, "\n".join(lines).encode())

    def write(self, path):
        directory, body = b"", b""
        begin = -(-(16 + 32 * len(self.parts)) // 64) * 64
        for name, values in self.parts.items():
            directory += struct.pack("<24sII", name.encode(), begin + len(body), len(values))
            body += values + bytes(-len(values) % 64)
        head = b"DATELINE" + struct.pack("<II", 1, len(self.parts)) + directory
        path.write_bytes(head.ljust(begin, b"\0") + body)


def widen(values, axes):
    """Zeros up to the next multiple of 64."""
    return np.pad(values, [(0, -n % 64 if a in axes else 0) for a, n in enumerate(values.shape)])


def reach(values, share=0.9999):
    """What `share` of the values do not exceed."""
    return float(np.quantile(np.abs(values), share))


def measure(network, batches):
    """How far the values go that are put into steps: inputs, arcs, labels."""
    seen = {k: [] for k in ("input", "arc_dependent", "arc_product", "arc_head", "label")}
    take = lambda k, v: seen[k].append(v.flatten()[::7].numpy())
    with torch.no_grad():
        for batch in batches:
            take("input", network.embed(batch))
            x = network.encode(batch)
            dependent = torch.relu(model.linear(x, network.arc_dependent))
            take("arc_dependent", dependent)
            take("arc_product", model.multiply(dependent, network.arc.t()) + network.arc_bias)
            take("arc_head", torch.relu(model.linear(x, network.arc_head)))
            scores = network.arcs(x, batch["packing"])
            heads = torch.zeros(batch["packing"].size + 1, dtype=torch.long)
            heads[batch["packing"].rows] = scores.argmax(2)
            rows = head_rows(batch["packing"], heads[:-1])
            d, h = model.linear(x, network.label_dependent), model.linear(x, network.label_head)
            take("label", torch.relu(d + torch.cat([h, network.label_root[None]])[rows]))
    return {k: np.concatenate(v) for k, v in seen.items()}


def sorted_rows(fingerprints, rows):
    """Both in order of the fingerprints."""
    order = np.argsort(np.asarray(fingerprints, np.uint32))
    return np.asarray(fingerprints, np.uint32)[order], rows[order]


def pad_weights(network):
    """Its weights as arrays, those of arcs and labels filled up for the tiles of the kernels."""
    weights = {k: v.detach().numpy() for k, v in network.state_dict().items()}
    for part in ("arc_dependent", "arc_head", "label_dependent", "label_head"):
        for kind in (".weight", ".bias"):
            weights[part + kind] = widen(weights[part + kind], (0,))
    return weights | {k: widen(weights[k], (0, 1)) for k in ("arc", "arc_bias", "root", "label_root")}


def to_steps(values, step):
    return np.clip(np.rint(values / step), -127, 127).astype(np.int8)


def add_tables(file, weights, words, vector_prints, levels, step):
    """What words look up."""
    prints, rows = sorted_rows(words, weights["words"][1:])
    file.add("words", prints)
    file.add("word_rows", to_steps(np.concatenate([weights["words"][:1], rows]), step))
    file.add("spelling_rows", to_steps(weights["spelling"], step))
    prints, levels = sorted_rows(vector_prints, levels)
    file.add("vectors", prints)
    file.add("levels", levels[:, 0::2] | levels[:, 1::2] << 4)
    file.add_matrix("project", weights["project"], 0.2 / step)  # levels are 0.4 apart, from odd numbers


def add_layers(file, weights, layers, input_step):
    file.add("norm_scale", (weights["norm.weight"] / input_step).astype(np.float32))
    file.add("norm_bias", (weights["norm.bias"] / input_step).astype(np.float32))
    file.add("layers", b"l" * layers)
    for i in range(layers):
        value = input_step if i == 0 else 1 / 127
        inputs, biases = (np.split(weights[f"inputs.{i}.{kind}"], 2) for kind in ("weight", "bias"))
        for d, direction in enumerate(("forward", "back")):
            file.add_matrix(f"layer{i}.{direction}.in", inputs[d], value, biases[d])
            file.add_matrix(f"layer{i}.{direction}.re", weights[f"recurrent.{2 * i + d}"], 1 / 127)


def add_heads(file, weights, seen):
    """What is read from the layers: tags, names, arcs and their labels."""
    file.add_matrix("heads", np.concatenate([weights[p + ".weight"] for p in HEADS]), 1 / 127,
                    np.concatenate([weights[p + ".bias"] for p in HEADS]))
    dependent_step = reach(seen["arc_dependent"]) / 127
    product_step = reach(seen["arc_product"]) / 127
    head_step = max(reach(seen["arc_head"]), np.abs(weights["root"]).max()) / 127
    label_step = reach(seen["label"]) / 127
    file.add("steps", np.array([dependent_step, product_step, head_step, label_step], np.float32))
    file.add_matrix("arc", weights["arc"].T, dependent_step, weights["arc_bias"])
    file.add("arc_root", to_steps(weights["root"], head_step))
    file.add("label_root", weights["label_root"].astype(np.float32))
    file.add_matrix("label", weights["label.weight"], label_step, weights["label.bias"])


def add_tags(file, tags):
    for name, key in (("upos", "upos"), ("xpos", "xpos"), ("deprels", "deprel")):
        file.add_lines(name, tags[key])
    for name, corpus in (("events", "events"), ("statuses", "status"), ("roles", "roles")):
        file.add_lines(name, tags["names"][corpus])
    for name, corpus in (("names", "uner"), ("articles", "gold")):
        file.add_lines(name, [t[:2] + KINDS.get(t[2:], t[2:]) for t in tags["names"][corpus]])


def export(network, tags, words, vector_prints, levels, features, sentences, path):
    """`sentences`: some to measure on how far values go."""
    network.eval()
    sample = make_batches(sentences[::20], 2000, random.Random(1))
    seen = measure(network, [make_batch(batch, features, tags) for batch in sample])
    weights = pad_weights(network)
    file = File()
    step = max(reach(weights["spelling"]), reach(weights["words"])) / 127
    add_tables(file, weights, words, vector_prints, levels, step)
    add_layers(file, weights, network.shape["layers"], reach(seen["input"]) / 127)
    add_heads(file, weights, seen)
    add_tags(file, tags)
    file.write(path)
