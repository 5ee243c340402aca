"""Sentences about happenings, from the patterns of sentences.tsv and endings.tsv."""
import dataclasses
import functools
import re

from corpus.tables import pick, rows, words

PIECE = re.compile(r"\[([^]]*)\]|\{([^}]*)\}|([ABSCPDT]+)(?![a-z])|([^][{}ABSCPDT]+|.)")
A_VOWEL = re.compile(r" a (?=[aeiou])")
ENDING = re.compile(r"\{(\w+)\}")
WORDS = {name: words(name) for name in ("adjective", "noun")}

SIZES = {"number": 900, "percent": 16}


@dataclasses.dataclass(frozen=True)
class Pattern:
    scene: str  # which happenings it fits; - for all
    pieces: tuple  # (sort, what): text, slot, trigger (a list), or some (a slot and the text before it)
    needed: frozenset  # of A, B, S, C
    slots: frozenset  # needed, or written where there is any


def read_pattern(scene, text):
    pieces = []
    for trigger, some, slots, plain in PIECE.findall(text):
        if trigger:
            pieces.append(("trigger", trigger.split("|")))
        elif some:
            pieces.append(("some", (some[-1], some[:-1])))
        elif slots:
            pieces += [("slot", slot) for slot in slots]
        else:
            pieces.append(("text", plain))
    needed = frozenset(what for sort, what in pieces if sort == "slot") & set("ABSC")
    return Pattern(scene, tuple(pieces), needed, needed | {what[0] for sort, what in pieces if sort == "some"})


def read_patterns():
    patterns = {}
    for kind, scene, text in rows("sentences"):
        patterns.setdefault(kind, []).append(read_pattern(scene, text))
    return patterns


def read_ending(text):
    """Texts and the names of what stands between them, in turn."""
    return ENDING.split(text)


PATTERNS = read_patterns()
ENDINGS = [read_ending(row[0]) for row in rows("endings")]


SCENES = {kind: list(dict.fromkeys(pattern.scene for pattern in patterns)) for kind, patterns in PATTERNS.items()}


def find_pattern(chance, kind, scene, sides):
    """A pattern for a happening of that type of which `sides` are told, better one that has all of them."""
    fitting, whole = find_fitting(kind, scene, frozenset(sides))
    return pick(chance, whole if whole and chance() < 0.95 else fitting)


@functools.cache
def find_fitting(kind, scene, sides):
    fitting = [pattern for pattern in PATTERNS[kind]
               if pattern.needed <= sides and (scene == pattern.scene or scene not in SCENES[kind])]
    return fitting, [pattern for pattern in fitting if sides <= pattern.slots | {"C"}]


def end_sentence(chance, subjects):
    """What a sentence adds about the `subjects` of an industry."""
    parts = pick(chance, ENDINGS).copy()
    for i in range(1, len(parts), 2):
        if parts[i] in SIZES:
            parts[i] = str(4 + int(chance() ** 3 * SIZES[parts[i]]))
        else:
            parts[i] = pick(chance, subjects if parts[i] == "subject" else WORDS[parts[i]])
    return A_VOWEL.sub(" an ", "".join(parts))
