"""What an entity is called: its usual name, and how else newsrooms write it, with the share of each.

Rates are guesses from reading English news: most reports use the usual name; each of the rarer ways
has a few percent of them.
"""
import dataclasses
import unicodedata

from corpus.tables import rows

SPELLINGS = {row[0]: row[1:] for row in rows("spellings")}
PLAIN = str.maketrans({"ß": "ss", "Ø": "O", "ø": "o", "Ł": "L", "ł": "l", "ı": "i", "Æ": "Ae", "æ": "ae"})


@dataclasses.dataclass(slots=True)
class Names:
    usual: str
    others: list = dataclasses.field(default_factory=list)  # (share, name), instead of the usual one
    shorts: list = dataclasses.field(default_factory=list)  # once an article has told the full name
    acronym: str = ""  # told in brackets beside the full name, at times

    def add(self, share, name):
        if name and name != self.usual:
            self.others.append((share, name))

    def choose(self, chance):
        """The name that an article uses."""
        left = chance()
        for share, name in self.others:
            left -= share
            if left < 0:
                return name
        return self.usual


def without_marks(name):
    """`name` without diacritics, as many newsrooms write it."""
    if name.isascii():
        return name
    parts = unicodedata.normalize("NFD", name.translate(PLAIN))
    return "".join(c for c in parts if not unicodedata.combining(c))


def respell(chance, name):
    """`name` with one word that has several spellings spelled otherwise; as it is if none has."""
    parts = name.split()
    for i, part in enumerate(parts):
        if part in SPELLINGS:
            others = SPELLINGS[part]
            parts[i] = others[int(chance() * len(others))]
            return " ".join(parts)
    return name


def misspell(chance, name):
    """`name` with two letters within a word exchanged, or one letter lost."""
    places = [i for i in range(1, len(name) - 2) if name[i].islower() and name[i + 1].islower()]
    if not places:
        return name
    i = places[int(chance() * len(places))]
    return name[:i] + (name[i + 1] + name[i] if chance() < 0.5 else name[i]) + name[i + 2:]


def initials(name):
    """The first letters of the words of `name` that have a capital; empty if fewer than three."""
    letters = [word[0] for word in name.replace("-", " ").split() if word[0].isalpha() and word[0].isupper()]
    return "".join(letters) if 3 <= len(letters) <= 6 else ""
