#!/usr/bin/env python3
"""Makes models/lemmas.tsv, the table of extract/language/lemmatize.cpp, from treebanks and WordNet.

usage: train/train_lemmas.py [--treebank FOLDER] [--wordnet FOLDER] [--out FILE]
       train/train_lemmas.py --hold-out   (writes nothing: trains without every tenth document of
                                           each treebank and scores these)

The table says how regular endings change and names the words that these rules get wrong, under
right tags and under those that taggers are known to confuse with them. Same data, same bytes.
Needs Debian's package wordnet-base; takes half a minute.
"""

import argparse
import os
import random

from learn_lemmas import CONFUSIONS, Evidence, fold, learn_table, table_tag
from treebank import read_words

TREEBANKS = ["en_ewt-train.conllu.gz", "en_gum-train.conllu.gz"]

HEADER = """\
# Lemmas of English words. Made by train/train_lemmas.py; do not edit.
# "*ies NNS *y": what takes the place of an ending, under a Penn tag; the longest ending decides.
# "went VBD go": the lemma of a word, under a tag or, after these rows, under any other (*).
"""


def write_table(table, path):
    os.makedirs(os.path.dirname(path) or ".", exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="\n") as out:
        out.write(HEADER)
        for form, tag, lemma in table.rows():
            out.write(f"{form}\t{tag}\t{lemma}\n")


def confuse(tag, chance):
    """`tag`, or at random one that a tagger confuses with it."""
    at = chance.random() * 100
    for seen, percent in sorted(CONFUSIONS.get(tag, {}).items()):
        at -= percent
        if at < 0:
            return seen
    return tag


def score(table, words):
    """Share (%) of lemmas that are right, whatever their case: with right and with mixed-up tags."""
    chance = random.Random(1)
    right = mixed_up = 0
    for word in words:
        tag = table_tag(word)
        lemma = fold(word.lemma)
        right += fold(table.lemma(fold(word.form), tag)) == lemma
        mixed_up += fold(table.lemma(fold(word.form), confuse(tag, chance))) == lemma
    return 100 * right / len(words), 100 * mixed_up / len(words)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--treebank", default="../shared/data/treebank", metavar="FOLDER")
    parser.add_argument("--wordnet", default="/usr/share/wordnet", metavar="FOLDER")
    parser.add_argument("--out", default="models/lemmas.tsv", metavar="FILE")
    parser.add_argument("--hold-out", action="store_true")
    options = parser.parse_args()

    evidence = Evidence()
    held_out = {}
    for name in TREEBANKS:
        for word in read_words(os.path.join(options.treebank, name)):
            if options.hold_out and word.number % 10 == 7:
                held_out.setdefault(name, []).append(word)
            else:
                evidence.add_word(word)
    evidence.add_wordnet(options.wordnet)
    table = learn_table(evidence)
    for name, words in held_out.items():
        right, mixed_up = score(table, words)
        print(f"{name}: {len(words)} words, lemmas {right:.2f} %, tags mixed up {mixed_up:.2f} %")
    if not options.hold_out:
        write_table(table, options.out)


if __name__ == "__main__":
    main()
