"""What the network makes of sentences, and how much of it is right."""
import collections
import random

import numpy as np
import torch

import corpora
import model
from batches import head_rows, make_batch, make_batches


def predict(network, batch, tags):
    """Heads [N], and for each word the ids of UPOS, XPOS, deprel and the tags of each corpus of names."""
    with torch.no_grad():
        x = network.encode(batch)
        packing = batch["packing"]
        heads = torch.zeros(packing.size + 1, dtype=torch.long)
        heads[packing.rows] = network.arcs(x, packing).argmax(2)
        heads = heads[:-1]
        out = {"upos": model.linear(x, network.upos), "xpos": model.linear(x, network.xpos),
               "deprel": network.labels(x, head_rows(packing, heads))}
        out |= {c: model.linear(x, network.names[c]) for c in tags["names"]}
        return heads, {k: v.argmax(1) for k, v in out.items()}


def count_words(heads, out, target, base):
    """How many words there are, and how many have the right tags, heads, and heads with label."""
    known = target[:, 2] >= 0
    right = (heads == target[:, 2]) & known
    same_label = torch.from_numpy(base[out["deprel"].numpy()] == base[target[:, 3].numpy()])
    hits = {"upos": (out["upos"] == target[:, 0]) & known, "xpos": (out["xpos"] == target[:, 1]) & known,
            "uas": right, "las": right & same_label}
    return int(known.sum()), {k: int(v.sum()) for k, v in hits.items()}


def count_names(batch, out, tags):
    """For each sentence and corpus: names that are right, found and there; UNER's OTH left out."""
    rows = batch["packing"].rows.numpy()
    for s, sentence in enumerate(batch["sentences"]):
        where = rows[s, : len(sentence["forms"])]
        for corpus, gold in sentence["names"].items():
            if corpus not in tags["names"]:
                continue
            names = tags["names"][corpus]
            if corpus in corpora.MARKS:
                found = [(i, names[t]) for i, t in enumerate(out[corpus].numpy()[where]) if gold[i]]
                gold = [(i, t) for i, t in enumerate(gold) if t]
                told = lambda marks: {m for m in marks if m[1] != "O"}
                yield corpus, len(told(found) & told(gold)), len(told(found)), len(told(gold))
                continue
            found = {n for n in spans([names[i] for i in out[corpus].numpy()[where]]) if n[2] != "OTH"}
            gold = {n for n in spans(gold) if n[2] != "OTH"}
            yield corpus, len(found & gold), len(found), len(gold)


def score(network, sentences, tags, features):
    """Shares (%) of the words with the right UPOS, XPOS, head (UAS), head and label without subtype
    (LAS), and F1 of the names of each corpus."""
    network.eval()
    hits, words = collections.Counter(), 0
    names = {c: np.zeros(3, int) for c in tags["names"]}
    base = np.array([tags["deprel"].index(d.split(":")[0]) if d.split(":")[0] in tags["deprel"] else i
                     for i, d in enumerate(tags["deprel"])])
    for batch in make_batches(sentences, 4000, random.Random(1)):
        batch = make_batch(batch, features, tags)
        heads, out = predict(network, batch, tags)
        known, right = count_words(heads, out, batch["target"], base)
        words += known
        hits.update(right)
        for corpus, *counts in count_names(batch, out, tags):
            names[corpus] += counts
    result = {k: round(100 * hits[k] / max(1, words), 2) for k in ("upos", "xpos", "uas", "las")}
    return result | {c: round(200 * int(h) / max(1, int(s + g)), 2) for c, (h, s, g) in names.items() if g}


def spans(tags):
    """Spans of BIOES tags, lenient about what is left open."""
    found, start, kind = set(), None, None
    for i, tag in enumerate([*tags, "O"]):
        position, _, label = tag.partition("-")
        if start is not None and (position in "BSO" or label != kind):
            found.add((start, i, kind))
            start = None
        if position != "O" and start is None:
            start, kind = i, label
        if position in "ES" and start is not None:
            found.add((start, i + 1, kind))
            start = None
    return found
