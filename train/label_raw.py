"""Labels raw sentences by several trained networks, the teachers of the one that ships (tri-training
and distillation: Zhou and Li 2005; Hinton, Vinyals and Dean 2015)."""
import random

import torch
import torch.nn.functional as F

import model
from batches import head_rows, make_batch, make_batches

LEAST = 0.5  # probability below which a label is left open


def average(scores):
    """The mean probabilities of the labels."""
    return torch.stack([F.softmax(s, -1) for s in scores]).mean(0)


def choose(scores):
    """The most probable label by all teachers; -1 where they are not sure."""
    probability, label = average(scores).max(-1)
    return torch.where(probability >= LEAST, label, torch.full_like(label, -1))


def is_tree(heads):
    """Whether every word leads to the one that is the root."""
    if heads.count(0) != 1:
        return False
    for word in range(1, len(heads) + 1):
        steps = 0
        while word and steps <= len(heads):
            word, steps = heads[word - 1], steps + 1
        if word:
            return False
    return True


def label_batch(teachers, sentences):
    """The labelled sentences, ids of tags as add_ids gives them."""
    networks = [network for network, _ in teachers]
    batches = [make_batch(sentences, features, {"names": {}}) for _, features in teachers]
    batch, packing = batches[0], batches[0]["packing"]
    encoded = [n.encode(b) for n, b in zip(networks, batches)]
    arcs = average([n.arcs(x, packing) for n, x in zip(networks, encoded)])
    probability, best = arcs.max(2)
    heads, certain = (torch.zeros(packing.size + 1, dtype=v.dtype) for v in (best, probability))
    heads[packing.rows], certain[packing.rows] = best, probability
    heads, certain = heads[:-1], certain[:-1]
    rows = head_rows(packing, heads)
    labels = {"upos_ids": choose([model.linear(x, n.upos) for n, x in zip(networks, encoded)]),
              "xpos_ids": choose([model.linear(x, n.xpos) for n, x in zip(networks, encoded)]),
              "deprel_ids": choose([n.labels(x, rows) for n, x in zip(networks, encoded)])}
    names = {c: choose([model.linear(x, n.names[c]) for n, x in zip(networks, encoded)])
             for c in networks[0].names}
    for s, sentence in enumerate(batch["sentences"]):
        where = packing.rows[s, : len(sentence["forms"])]
        tree = heads[where].tolist()
        if not is_tree(tree):
            continue
        open_heads = [h if sure else -1 for h, sure in zip(tree, (certain[where] >= LEAST).tolist())]
        labels["deprel_ids"][where[torch.tensor(open_heads) < 0]] = -1
        yield {"forms": sentence["forms"], "heads": open_heads,
               **{k: v[where].tolist() for k, v in labels.items()},
               "names_ids": {c: v[where].tolist() for c, v in names.items()}}


def label_raw(teachers, sentences):
    """teachers: networks and their features, for each knows other words; `sentences`: lists of forms.
    Those whose heads make no tree are left out."""
    sentences = [{"forms": forms, "names_ids": {}} for forms in sentences]
    labelled = []
    with torch.no_grad():
        for network, _ in teachers:
            network.eval()
        for batch in make_batches(sentences, 4000, random.Random(1)):
            labelled += label_batch(teachers, batch)
    return labelled
