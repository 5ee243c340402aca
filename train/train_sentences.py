#!/usr/bin/env python3
"""Learns where sentences end: models/sentences.bin, the weights of the features of
extract/language/boundary_features.cpp.

usage: train/train_sentences.py [--data FOLDER] [--tool PROGRAM] [--out FILE]

The tool gives the features: `ninja -C build sentence_features` builds it, as scripts/train does.
Logistic regression with AdaGrad over hashed features, the mean of the later epochs, rounded to a
signed byte a weight. Needs NumPy; the same input gives the same bytes. Takes some seconds.
"""
import argparse
import subprocess
from pathlib import Path

import numpy as np

from treebank import raw_text, read_blocks

WEIGHTS = 1 << 17
EPOCHS = 10
BATCH = 256
RATE = 0.1
RARE = 2  # features seen in fewer places weigh nothing
L2 = 1e-6


def byte_offsets(text):
    """The byte at which each character begins, and the length of the text in bytes."""
    offsets = [0]
    for character in text:
        offsets.append(offsets[-1] + len(character.encode()))
    return offsets


def read_rows(tool, text):
    """For each place where a sentence may end the byte behind it, and its features."""
    run = subprocess.run([tool], input=text.encode(), capture_output=True, check=True)
    return np.array([row.split() for row in run.stdout.splitlines()], dtype=np.int64)


def read_examples(tool, path):
    """The features of each place where a sentence may end, and whether one does."""
    text, _, sentences = raw_text(read_blocks(path))
    offsets = byte_offsets(text)
    ends = [offsets[end] for _, end in sentences]
    rows = read_rows(tool, text)
    return rows[:, 1:] % WEIGHTS, np.isin(rows[:, 0], ends)


def train(features, labels):
    weights, squares, mean = np.zeros(WEIGHTS), np.full(WEIGHTS, 1e-3), np.zeros(WEIGHTS)
    rare = np.bincount(features.ravel(), minlength=WEIGHTS) < RARE
    random = np.random.RandomState(1)
    for epoch in range(EPOCHS):
        order = random.permutation(len(labels))
        for begin in range(0, len(order), BATCH):
            batch = order[begin:begin + BATCH]
            score = np.clip(weights[features[batch]].sum(axis=1), -30, 30)
            error = 1 / (1 + np.exp(-score)) - labels[batch]
            gradient = np.bincount(features[batch].ravel(),
                                   np.repeat(error, features.shape[1]), minlength=WEIGHTS)
            gradient += L2 * len(batch) * weights
            gradient[rare] = 0
            squares += gradient * gradient
            weights -= RATE * gradient / np.sqrt(squares)
        if epoch >= EPOCHS // 2:
            mean += weights
    return mean / (EPOCHS - EPOCHS // 2)


def to_bytes(weights):
    scale = 127 / np.percentile(np.abs(weights[weights != 0]), 99.95)
    return np.clip(np.round(weights * scale), -127, 127).astype(np.int8)


def main():
    root = Path(__file__).resolve().parent.parent
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=root.parent / "shared/data")
    parser.add_argument("--tool", default=str(root / "build/train/sentence_features"))
    parser.add_argument("--out", type=Path, default=root / "models/sentences.bin")
    arguments = parser.parse_args()
    examples = [read_examples(arguments.tool, arguments.data / "treebank" / f"en_{name}-train.conllu.gz")
                for name in ("ewt", "gum")]
    features = np.concatenate([e[0] for e in examples])
    labels = np.concatenate([e[1] for e in examples])
    to_bytes(train(features, labels)).tofile(arguments.out)
    print(f"{arguments.out}: {len(labels)} places, {labels.sum()} ends")


if __name__ == "__main__":
    main()
