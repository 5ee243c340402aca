"""Learns the table of lemmas: endings first, then the words that these get wrong."""

import math
import os
from collections import Counter, defaultdict

from inflect_wordnet import inflections

#: Tags whose words have the same lemmas; as in lemmatize.cpp.
SAME = {"VBP": "VB", "VBN": "VBD"}

#: Tags of words inflected by rule, and how these begin to end. Other words, as "went", say nothing
#: about new ones.
REGULAR = {"VBZ": "s", "VBD": "ed", "VBG": "ing", "NNS": ("s", "men"), "JJR": "er", "JJS": "est"}
#: Tags with the rules of another one, for they have few words of their own.
BORROWED = {"NNPS": "NNS", "RBR": "JJR", "RBS": "JJS"}

#: How often (%) a tagger gives another tag to the words of a tag. Measured with an averaged
#: perceptron (94.5 % of the Penn tags right) on a tenth of the training parts that it had not seen.
CONFUSIONS = {
    "CD": {"NN": 1.1, "JJ": 0.4, "NNP": 0.4},
    "DT": {"IN": 0.3, "RB": 0.2},
    "IN": {"TO": 0.8, "RB": 0.5, "WDT": 0.3, "NN": 0.2, "RP": 0.2, "VB": 0.2},
    "JJ": {"NN": 4.9, "NNP": 2.7, "VBD": 2.2, "RB": 1.5, "VBG": 0.6, "VB": 0.6, "IN": 0.3},
    "JJR": {"RBR": 10.0, "NN": 8.8, "JJ": 2.5, "VB": 1.2},
    "JJS": {"RBS": 5.0, "NN": 4.4, "NNP": 1.5},
    "NN": {"NNP": 4.0, "JJ": 1.5, "VBG": 0.7, "VB": 0.6, "NNS": 0.5, "CD": 0.2, "RB": 0.2},
    "NNP": {"NN": 3.7, "JJ": 1.7, "NNPS": 0.6, "RB": 0.5, "NNS": 0.4, "VB": 0.3, "CD": 0.2},
    "NNPS": {"NNP": 22.2, "NNS": 17.3},
    "NNS": {"NN": 1.1, "NNPS": 1.1, "VBZ": 0.6, "NNP": 0.4, "CD": 0.2, "JJ": 0.1},
    "PRP": {"PRP$": 0.3, "CD": 0.3, "DT": 0.1, "NNP": 0.1},
    "PRP$": {"PRP": 1.8, "NN": 0.2},
    "RB": {"IN": 2.0, "JJ": 2.0, "RP": 1.6, "NN": 0.7, "DT": 0.3, "NNP": 0.3, "VB": 0.2},
    "RBR": {"JJR": 15.0, "RB": 2.5},
    "RBS": {"JJS": 20.0},
    "RP": {"IN": 13.9, "RB": 11.3, "NN": 1.7},
    "TO": {"IN": 2.9, "RB": 0.5, "NN": 0.2},
    "UH": {"NN": 3.9, "JJ": 2.9, "NNP": 1.0, "IN": 1.0},
    "VB": {"NN": 1.9, "VBD": 0.5, "RB": 0.4, "JJ": 0.4, "IN": 0.3, "NNP": 0.1},
    # VB was 0.6, nearly all of it "put" and the like, whose lemma does not depend on it.
    "VBD": {"JJ": 1.2, "VB": 0.3, "NN": 0.3, "NNP": 0.2},
    "VBG": {"NN": 3.4, "JJ": 0.5, "VBD": 0.2},
    "VBZ": {"NNS": 2.7},
    "WDT": {"IN": 8.5, "WP": 2.1, "DT": 2.1},
}
OTHER_CONFUSION = 0.1  # %, for each pair that is not listed

ANY = "*"        # in the table: all tags without a row
OTHER = "other"  # stands for the tags with which nothing is likely to be confused

# Chosen on held-out documents of the training parts.
LONGEST_ENDING = 7    # letters
ENDING_GAIN = 4       # words that a rule must get right beyond the rule it replaces
WORDNET_WEIGHT = 0.6  # a word of WordNet in words of the treebanks, before its senses count
RULE_WEIGHT = 0.01    # what speaks for the rule where a word was not met with the tag
CASE_WEIGHT = 0.1     # right case against a right lemma
ROW_COST = 0.02       # words of the treebanks that a row of the table must get right


def fold(text):
    """A to Z in lower case and everything else as it was, like lower_ascii of the program."""
    return "".join(c.lower() if c.isascii() else c for c in text)


def table_tag(word):
    """The tag under which the table has a word; the same rule as in lemmatize.cpp."""
    if word.xpos == "NNP" and word.upos == "VERB":  # a verb in a name: United States
        return "VBG" if fold(word.form).endswith("ing") else "VBD"
    return SAME.get(word.xpos, word.xpos)


def keeps_case(word):
    return word.upos == "PROPN" or word.xpos.startswith("NNP")


def best(counts):
    return min(counts, key=lambda key: (-counts[key], key))


class Evidence:
    """(form, tag) -> lemma -> how often they were met together."""

    def __init__(self):
        self.met = defaultdict(Counter)

    def add_word(self, word):
        if word.lemma == "_":  # the second part of a word torn in two
            return
        lemma = fold(word.lemma) if keeps_case(word) else word.lemma
        self.met[fold(word.form), table_tag(word)][lemma] += 1

    def add_wordnet(self, folder):
        for form, tag, lemma, weight in inflections(folder):
            known = 1 + 0.1 * math.log(weight) if weight >= 1 else weight
            self.met[form, tag][lemma] += WORDNET_WEIGHT * known

    def by_form(self):
        """Pairs of a form and its tag -> lemma -> count, in order of the forms."""
        forms = defaultdict(dict)
        for (form, tag), lemmas in sorted(self.met.items()):
            if form[0] not in "*#":  # these begin a rule and a comment of the table
                forms[form][tag] = lemmas
        return sorted(forms.items())


class Table:
    def __init__(self):
        self.endings = {}  # tag -> ending -> what takes its place
        self.words = {}    # form -> tag or ANY -> lemma

    def rule(self, form, tag):
        """The lemma of a form that is not in the table."""
        if tag == "CD":
            return form.replace(",", "")
        return replace_ending(form, self.endings.get(tag, {}))

    def lemma(self, form, tag):
        row = self.words.get(form, {})
        return row.get(tag) or row.get(ANY) or self.rule(form, tag)

    def rows(self):
        """Triples of form or ending, tag, and lemma, as they stand in the file."""
        for tag, endings in sorted(self.endings.items()):
            for ending, replacement in sorted(endings.items()):
                yield "*" + ending, tag, "*" + replacement
        for form, lemmas in sorted(self.words.items()):
            for tag, lemma in sorted(lemmas.items(), key=lambda row: (row[0] == ANY, row)):
                yield form, tag, lemma


def replace_ending(form, endings):
    for start in range(1, len(form)):
        if form[start:] in endings:
            return form[:start] + endings[form[start:]]
    return form


def learn_endings(evidence, tag):
    """Ending -> its replacement, of the words of `tag`: the longest ending decides."""
    votes = defaultdict(Counter)  # ending -> replacement -> words
    for (form, its_tag), lemmas in evidence.met.items():
        if its_tag != tag or not form.isalpha() or not form.endswith(REGULAR[tag]):
            continue
        lemma = fold(best(lemmas))
        stem = len(os.path.commonprefix([form, lemma]))
        for start in range(max(1, len(form) - LONGEST_ENDING), min(stem, len(form) - 1) + 1):
            votes[form[start:]][lemma[start:]] += 1
    endings = {}
    for ending in sorted(votes, key=lambda ending: (len(ending), ending)):
        replacement = best(votes[ending])
        otherwise = replace_ending(ending, endings)
        if votes[ending][replacement] - votes[ending][otherwise] >= ENDING_GAIN:
            endings[ending] = replacement
    return endings


def confusion(true, seen):
    """The share of the words of tag `true` that a tagger gives the tag `seen`."""
    return 1 if seen == true else CONFUSIONS.get(true, {}).get(seen, OTHER_CONFUSION) / 100


def worth(lemmas_by_tag, tag, rule):
    """Lemma -> how many words it gets right among those of a form that a tagger gives `tag`.

    Right case counts a little. `rule` is the lemma without a row in the table.
    """
    exact = Counter({rule: RULE_WEIGHT})
    for true, lemmas in lemmas_by_tag.items():
        for lemma, count in lemmas.items():
            exact[lemma] += count * confusion(true, tag)
    folded = Counter()
    for lemma, count in exact.items():
        folded[fold(lemma)] += count
    return {lemma: folded[fold(lemma)] + CASE_WEIGHT * exact[lemma] for lemma in exact}


def choose_rows(lemmas_by_tag, rules):
    """Tag or ANY -> lemma: the fewest rows that lose little against the best lemma of each tag.

    lemmas_by_tag: what was met of a form; rules: tag -> lemma without a row.
    """
    values = {tag: worth(lemmas_by_tag, tag, rule) for tag, rule in rules.items()}
    lemmas = {lemma for lemmas in lemmas_by_tag.values() for lemma in lemmas}
    options = []
    for default in [""] + sorted(lemmas):
        rows = {ANY: default} if default else {}
        cost = ROW_COST * len(rows)
        for tag, value in values.items():
            top = best(value)
            loss = value[top] - value.get(default or rules[tag], 0)
            if loss > ROW_COST and tag != OTHER:
                rows[tag] = top
                loss = ROW_COST
            cost += loss
        options.append((cost, default, rows))
    return min(options, key=lambda option: option[:2])[2]


def learn_table(evidence):
    table = Table()
    for tag in REGULAR:
        table.endings[tag] = learn_endings(evidence, tag)
    for tag, lender in BORROWED.items():
        table.endings[tag] = table.endings[lender]
    for form, lemmas_by_tag in evidence.by_form():
        confused = (tag for true in lemmas_by_tag for tag in CONFUSIONS.get(true, {}))
        tags = sorted({*confused, *lemmas_by_tag, *table.endings, OTHER})
        rows = choose_rows(lemmas_by_tag, {tag: table.rule(form, tag) for tag in tags})
        if rows:
            table.words[form] = rows
    return table
