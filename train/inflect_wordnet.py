"""Inflected forms of the words of WordNet 3.0 (Princeton University), with their lemmas."""

import os
import re
from collections import namedtuple

#: An inflected form, its Penn tag and its lemma; weight: how common WordNet finds the lemma.
Inflection = namedtuple("Inflection", "form tag lemma weight")

IRREGULAR = 100  # how much heavier an irregular form is: "leaves" is of "leaf" before "leave"
RARE = 0.01  # the weight of a form that may not exist

WORD = re.compile(r"[a-z][a-z'-]*[a-z]$")
TAGS_OF_BASE = {"noun": "NN", "verb": "VB", "adj": "JJ", "adv": "RB"}
#: What an irregular form can be, by the end of the form. The lists do not tell tags.
TAGS_OF_EXCEPTION = {
    "noun": [("", ["NNS"])],
    "verb": [("ing", ["VBG"]), ("s", ["VBZ"]), ("", ["VBD"])],
    "adj": [("est", ["JJS"]), ("r", ["JJR"]), ("", ["JJR", "JJS"])],
    "adv": [("est", ["RBS"]), ("r", ["RBR"]), ("", ["RBR", "RBS"])],
}


def read_bases(folder, pos):
    """Word -> weight, from 1 up: senses that were met in the tagged texts of WordNet count."""
    bases = {}
    with open(os.path.join(folder, "index." + pos), encoding="ascii") as lines:
        for line in lines:
            if line.startswith(" "):
                continue
            fields = line.split()
            met = int(fields[5 + int(fields[3])])
            if WORD.match(fields[0]):
                bases[fields[0]] = 1 + met
    return bases


def read_exceptions(folder, pos):
    """Pairs of an irregular form and its lemma."""
    with open(os.path.join(folder, pos + ".exc"), encoding="ascii") as lines:
        for line in lines:
            form, *lemmas = line.split()
            for lemma in lemmas:
                if WORD.match(form) and WORD.match(lemma):
                    yield form, lemma


def with_s(base):
    """The plural of a noun, the third person of a verb."""
    if re.search(r"(s|x|z|ch|sh)$", base):
        return base + "es"
    if re.search(r"[^aeiou]y$", base):
        return base[:-1] + "ies"
    if re.search(r"[^aeiou]o$", base):
        return base + "es"
    return base + "s"


def with_vowel(base, ending):
    """`base` with -ed, -er or -est, without doubled consonants: these stand in the lists."""
    if base.endswith("e"):
        return base + ending[1:]
    if re.search(r"[^aeiou]y$", base):
        return base[:-1] + "i" + ending
    return base + ending


def with_ing(base):
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if re.search(r"[^aeioy]e$", base) or base.endswith("ue"):
        return base[:-1] + "ing"
    return base + "ing"


def regular_forms(base, pos):
    """Pairs of form and tag."""
    if pos == "noun":
        yield with_s(base), "NNS"
        if base.endswith("o"):
            yield base + "s", "NNS"
    elif pos == "verb":
        yield with_s(base), "VBZ"
        yield with_vowel(base, "ed"), "VBD"
        yield with_ing(base), "VBG"
    elif pos == "adj" and len(base) <= 7:
        yield with_vowel(base, "er"), "JJR"
        yield with_vowel(base, "est"), "JJS"


def irregular_tags(form, pos):
    return next(tags for end, tags in TAGS_OF_EXCEPTION[pos] if form.endswith(end))


def inflections(folder):
    """All words of the WordNet in `folder`: base forms, regular and irregular ones."""
    for pos, base_tag in TAGS_OF_BASE.items():
        bases = read_bases(folder, pos)
        irregular = set()
        for form, lemma in read_exceptions(folder, pos):
            weight = bases.get(lemma, 1)
            for tag in irregular_tags(form, pos):
                irregular.add((lemma, tag))
                regular = (form, tag) in regular_forms(lemma, pos)
                yield Inflection(form, tag, lemma, weight if regular else IRREGULAR * weight)
        for base, weight in sorted(bases.items()):
            yield Inflection(base, base_tag, base, weight)
            for form, tag in regular_forms(base, pos):
                # "traveled" stands beside the listed "travelled"; "planed" is rather of "plane".
                # Most adjectives have no such forms ("renaler"); those in use mostly have.
                rare = (base, tag) in irregular or (pos == "adj" and weight == 1)
                yield Inflection(form, tag, base, RARE if rare else weight)
