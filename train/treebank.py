"""Reads CoNLL-U, of treebanks and of `dateline annotate`: sentences, words with their tags, raw text.

https://universaldependencies.org/format.html
"""
import gzip
import itertools
import re
from collections import namedtuple

#: document: its id, None where none is told; number: of the document in the file, from 0;
#: new_paragraph: whether the sentence opens one; rows: the columns of each line, ranges and empty
#: nodes too.
Block = namedtuple("Block", "document number new_paragraph rows")

#: number: of the document in the file, from 0.
Word = namedtuple("Word", "form lemma upos xpos number")

FORM, LEMMA, UPOS, XPOS, HEAD, DEPREL, MISC = 1, 2, 3, 4, 6, 7, 9
OPENING = re.compile(r"# new(doc|par)\b(?: id = (.*))?")


def read_lines(path):
    """The lines of a text file, plain or gzip, without their ends."""
    opener = gzip.open if str(path).endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8") as lines:
        yield from (line.rstrip("\n") for line in lines)


def parse_blocks(lines):
    """The sentences of the lines of a CoNLL-U file, as Blocks."""
    document, number, new_paragraph, rows = None, -1, True, []
    for line in itertools.chain(lines, [""]):
        if line.startswith("#"):
            if opening := OPENING.match(line):
                new_paragraph = True
                if opening[1] == "doc":
                    document, number = opening[2], number + 1
        elif line:
            rows.append(line.split("\t"))
        elif rows:
            yield Block(document, number, new_paragraph, rows)
            new_paragraph, rows = False, []


def read_blocks(path):
    return parse_blocks(read_lines(path))


def words_of(block):
    """The rows that are words: no ranges, no empty nodes."""
    return [row for row in block.rows if row[0].isdigit()]


def read_words(path):
    for block in read_blocks(path):
        for row in words_of(block):
            yield Word(row[FORM], row[LEMMA], row[UPOS], row[XPOS], block.number)


def read_sentences(path):
    """Sentences as corpora.py describes them, with "document" and "misc" too."""
    for block in read_blocks(path):
        rows = words_of(block)
        column = lambda at: [row[at] for row in rows]
        yield {
            "document": block.document,
            "forms": column(FORM),
            "upos": column(UPOS),
            "xpos": column(XPOS),
            "heads": [int(head) for head in column(HEAD)],
            "deprels": column(DEPREL),
            "misc": column(MISC),
            "names": {},
        }


def token_range(row):
    """Where the word stands in its text, in code points, as `dateline annotate` tells it."""
    place = next(f[11:] for f in row[MISC].split("|") if f.startswith("TokenRange="))
    begin, end = map(int, place.split(":"))
    return begin, end


def surface_tokens(block):
    """What the text is put together from: (form, whether a space follows, the words of a range)."""
    tokens, last = [], 0
    for row in block.rows:
        first, _, to = row[0].partition("-")
        if to:
            last = int(to)
        elif "." in first:
            continue
        elif int(first) <= last:
            tokens[-1][2].append(row[FORM])
            continue
        tokens.append((row[FORM], "SpaceAfter=No" not in row[MISC], []))
    return tokens


def raw_text(blocks):
    """The text, a blank line between paragraphs, and the spans of its words and sentences in code
    points. The words of a range have spans of their own where they spell it."""
    pieces, at, words, sentences = [], 0, [], []
    for block in blocks:
        if pieces and block.new_paragraph:
            if pieces[-1] == " ":
                at -= len(pieces.pop())
            pieces.append("\n\n")
            at += 2
        begin = at
        for form, space, parts in surface_tokens(block):
            for part in parts if "".join(parts) == form else [form]:
                words.append((at, at + len(part)))
                at += len(part)
            pieces.append(form)
            if space:
                pieces.append(" ")
                at += 1
        sentences.append((begin, words[-1][1]))
    return "".join(pieces), words, sentences
