"""Sentences as tensors: rows of the tables for each word, and what is to be learnt of it."""

import numpy as np
import torch

import model
from model import Packing

SPELLING_ROWS = 256 + 1024 + 4096 + 4096 + 256 + 1024 + 4096 + 4096 + 512  # as in word_features.h


class Vocabulary:
    """Rows by fingerprint; row 0 is for the unknown."""

    def __init__(self, fingerprints):
        self.fingerprints = list(dict.fromkeys(int(f) for f in fingerprints))
        self.row = {f: i + 1 for i, f in enumerate(self.fingerprints)}


class Features:
    """The rows of a form in the tables of spelling, words and vectors."""

    def __init__(self, words, vectors):
        self.words, self.vectors, self.known = words, vectors, {}

    def __call__(self, form):
        """[11]: spelling rows, row of the word, row of its vector."""
        if form not in self.known:
            f = model.word_features(form).astype(np.int64)
            word = self.words.row.get(int(f[10]), 0)
            vector = self.vectors.row.get(int(f[9])) or self.vectors.row.get(int(f[10]), 0)
            self.known[form] = np.array([*f[:9], word, vector])
        return self.known[form]


def change_case(forms, rng):
    """Now and then a headline: all in capitals, in lower case, or each word with a capital."""
    draw = rng.random()
    if draw < 0.05:
        return [f.upper() for f in forms]
    if draw < 0.07:
        return [f.lower() for f in forms]
    if draw < 0.10:
        return [f[:1].upper() + f[1:] for f in forms]
    return forms


def make_batch(sentences, features, tags, rng=None):
    """Sentences as tensors; targets are -1 where the corpus does not tell."""
    sentences = sorted(sentences, key=lambda s: -len(s["forms"]))
    packing = Packing([len(s["forms"]) for s in sentences])
    columns = 4 + len(tags["names"])
    table = np.full((packing.size + 1, 11), 0, np.int64)
    target = np.full((packing.size + 1, columns), -1, np.int64)
    rows = packing.rows.numpy()
    for s, sentence in enumerate(sentences):
        n = len(sentence["forms"])
        forms = change_case(sentence["forms"], rng) if rng else sentence["forms"]
        where = rows[s, :n]
        table[where] = [features(f) for f in forms]
        if "heads" in sentence:
            target[where, 0] = sentence["upos_ids"]
            target[where, 1] = sentence["xpos_ids"]
            target[where, 2] = sentence["heads"]
            target[where, 3] = sentence["deprel_ids"]
        for k, corpus in enumerate(tags["names"]):
            if corpus in sentence["names_ids"]:
                target[where, 4 + k] = sentence["names_ids"][corpus]
    table, target = torch.from_numpy(table[:-1]), torch.from_numpy(target[:-1])
    return {"sentences": sentences, "packing": packing, "spelling": table[:, :9].contiguous(),
            "word": table[:, 9].contiguous(), "vector": table[:, 10].contiguous(), "target": target}


def make_batches(sentences, size, rng):
    """Lists of sentences about as long, `size` words or a few more in each, in random order."""
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i]["forms"]) + rng.uniform(-2, 2))
    batches, batch, words = [], [], 0
    for i in order:
        batch.append(sentences[i])
        words += len(sentences[i]["forms"])
        if words >= size:
            batches.append(batch)
            batch, words = [], 0
    if batch:
        batches.append(batch)
    rng.shuffle(batches)
    return batches


def add_ids(sentences, tags):
    """Adds to the sentences their tags as places in `tags`; -1 for a tag that is not there."""
    columns = {"upos": "upos", "xpos": "xpos", "deprel": "deprels"}
    ids = {k: {t: i for i, t in enumerate(tags[k])} for k in columns}
    names = {c: {t: i for i, t in enumerate(v)} for c, v in tags["names"].items()}
    for s in sentences:
        if "heads" in s:
            for k, column in columns.items():
                s[k + "_ids"] = [ids[k].get(v, -1) for v in s[column]]
        s["names_ids"] = {c: [names[c].get(t, -1) for t in v] for c, v in s["names"].items() if c in names}


def head_rows(packing, heads):
    """heads [N], from 0 (root) on; the rows of the heads, `packing.size` for the root."""
    sentence_of = torch.zeros(packing.size + 1, dtype=torch.long)
    b, t = packing.rows.shape
    sentence_of[packing.rows] = torch.arange(b)[:, None].expand(b, t)
    sentence_of = sentence_of[:-1]
    rows = packing.rows[sentence_of, (heads - 1).clamp(min=0)]
    return torch.where(heads > 0, rows, torch.full_like(rows, packing.size))
