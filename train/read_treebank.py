"""Words of a treebank in CoNLL-U."""

import gzip
from collections import namedtuple

#: document: the number of the document in the file, from 0.
Word = namedtuple("Word", "form lemma upos xpos document")


def read_words(path):
    """The words of the gzipped CoNLL-U file `path`, without empty nodes and ranges."""
    document = -1
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            document += line.startswith("# newdoc")
            cells = line.rstrip("\n").split("\t")
            if len(cells) == 10 and cells[0].isdigit():
                yield Word(cells[1], cells[2], cells[3], cells[4], document)
