#!/usr/bin/env python3
"""Learns when events took place: models/event_dates.tsv, the weights of what speaks for and against
the dates that an event may have (extract/event/date_candidates.cpp).

usage: train/train_event_dates.py [--data FOLDER] [--tool PROGRAM] [--out FILE] [--check]

The tool gives the candidates: `ninja -C build date_features` builds it, as scripts/train does. A
log-linear model over the candidates of each event of gold/train, fitted by L-BFGS to the
probability of all candidates that have the annotated date; events whose date is no candidate teach
nothing. Weights in thousandths. --check prints the accuracy in five-fold cross-validation by
article instead. Needs PyTorch; the same input gives the same bytes. Takes some seconds.
"""
import argparse
import json
import random
import subprocess
from collections import Counter, defaultdict
from math import exp
from pathlib import Path

import torch

ROOT = Path(__file__).resolve().parent.parent
RARE = 4  # features seen with fewer candidates weigh nothing
L2 = 3.0


def read_events(shared):
    """(stem, text file, day of publication, events) of each annotated article with a text."""
    folders = [shared / "data/newslike", *sorted(shared.glob("data/timelines/*/text"))]
    for file in sorted((shared / "gold/train").glob("*.json")):
        texts = [f / f"{file.stem}.txt" for f in folders if (f / f"{file.stem}.txt").exists()]
        if texts:
            gold = json.loads(file.read_text())
            yield file.stem, texts[0], gold["published"] or "", gold["events"]


def read_examples(shared, tool):
    """For each mention of an event its article, whether it has a date, and its candidates: (EDTF, features,
    whether it is right)."""
    rows, events = [], []
    for stem, text, published, annotated in read_events(shared):
        rows.append(f"article\t{text}\t{published}")
        for event in annotated:
            for mention in (event, *event.get("also", [])):
                rows.append(f"{mention['line']}\t{mention['trigger']}\t{event['type']}\t{event['status']}")
                events.append((stem, event["date"]))
    run = subprocess.run([tool], input="\n".join(rows), capture_output=True, text=True, check=True)
    candidates = defaultdict(list)
    for line in run.stdout.splitlines():
        number, edtf, *features = line.split("\t")
        candidates[int(number)].append((edtf, features, is_right(events[int(number)][1], edtf)))
    return [(*events[number], candidates[number]) for number in sorted(candidates)]


def is_right(gold, edtf):
    """Equal at the granularity of the annotation."""
    if not gold or not edtf:
        return not gold and not edtf
    ends = lambda date: (date.split("/")[0], date.split("/")[-1])
    return all(ours.strip("?~%").startswith(theirs) for ours, theirs in zip(ends(edtf), ends(gold)))


def count_features(examples):
    return Counter(f for *_, candidates in examples for _, features, _ in candidates for f in set(features))


def train(examples):
    known = sorted(f for f, count in count_features(examples).items() if count >= RARE)
    number = {f: i for i, f in enumerate(known)}
    index, owner, event, right = [], [], [], []
    for e, (*_, candidates) in enumerate(x for x in examples if any(c[2] for c in x[2])):
        for _, features, good in candidates:
            ids = [number[f] for f in features if f in number]
            index += ids
            owner += [len(event)] * len(ids)
            event.append(e)
            right.append(good)
    index, owner, event = map(torch.tensor, (index, owner, event))
    right = torch.tensor(right, dtype=torch.double)
    weights = torch.zeros(len(known), dtype=torch.double, requires_grad=True)
    optimizer = torch.optim.LBFGS([weights], max_iter=80, line_search_fn="strong_wolfe")

    def sum_by(values, group, size):
        return torch.zeros(size, dtype=torch.double).index_add(0, group, values)

    def loss():
        optimizer.zero_grad()
        odds = torch.exp(sum_by(weights[index], owner, len(event)))
        events = int(event.max()) + 1
        likelihood = torch.log(sum_by(odds * right, event, events)) - torch.log(sum_by(odds, event, events))
        total = L2 / 2 * (weights * weights).sum() - likelihood.sum()
        total.backward()
        return total

    optimizer.step(loss)
    return {f: round(1000 * w) for f, w in zip(known, weights.tolist()) if round(1000 * w)}


def choose(candidates, weights):
    """The place of the candidate whose date is the likeliest."""
    odds = defaultdict(float)
    for edtf, features, _ in candidates:
        odds[edtf] += exp(sum(weights.get(f, 0) for f in features) / 1000)
    best = max(odds, key=odds.get)
    return next(i for i, (edtf, *_) in enumerate(candidates) if edtf == best)


def cross_validate(examples):
    stems = sorted({stem for stem, *_ in examples})
    random.Random(0).shuffle(stems)
    right, dated, dated_right = 0, 0, 0
    for fold in range(5):
        held = set(stems[fold::5])
        weights = train([x for x in examples if x[0] not in held])
        for _, gold, candidates in (x for x in examples if x[0] in held):
            good = candidates[choose(candidates, weights)][2]
            right += good
            dated += gold is not None
            dated_right += good and gold is not None
    reachable = sum(any(c[2] for c in candidates) for *_, candidates in examples)
    print(f"{len(examples)} events: {100 * right / len(examples):.2f} % right, "
          f"{100 * dated_right / dated:.2f} % of the {dated} dated; "
          f"{100 * reachable / len(examples):.2f} % have a candidate that is right")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared")
    parser.add_argument("--tool", type=Path, default=ROOT / "build/train/date_features")
    parser.add_argument("--out", type=Path, default=ROOT / "models/event_dates.tsv")
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    torch.set_num_threads(1)
    examples = read_examples(options.data, options.tool)
    if options.check:
        cross_validate(examples)
        return
    weights = train(examples)
    with open(options.out, "w", encoding="utf-8") as out:
        print("# What speaks for (positive) and against a date of an event, in thousandths. Made by"
              " train/train_event_dates.py.", file=out)
        for feature, weight in sorted(weights.items()):
            print(f"{feature}\t{weight}", file=out)
    print(f"{len(examples)} events, {len(weights)} features in {options.out}")


if __name__ == "__main__":
    main()
