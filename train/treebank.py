"""Reads treebanks (CoNLL-U, plain or gzip) as raw text with the spans of its words and sentences."""

import gzip
import subprocess


def read_documents(path):
    """Documents as (id, paragraphs); a paragraph is a list of sentences, a sentence a list of
    (form, whether a space follows, the words of a multiword token or None)."""
    documents, sentence, words_left, new_paragraph = [], [], 0, True
    open_file = gzip.open if path.endswith(".gz") else open
    with open_file(path, "rt", encoding="utf-8") as file:
        for line in file:
            line = line.rstrip("\n")
            key = line.split("=")[0].split()[:2]
            if key == ["#", "newdoc"]:
                documents.append((line.split("=")[-1].strip(), []))
                new_paragraph = True
            elif key == ["#", "newpar"]:
                new_paragraph = True
            elif line and not line.startswith("#"):
                columns = line.split("\t")
                number, form, space = columns[0], columns[1], "SpaceAfter=No" not in columns[9]
                if "-" in number:
                    first, last = map(int, number.split("-"))
                    words_left = last - first + 1
                    sentence.append((form, space, []))
                elif words_left:
                    words_left -= 1
                    sentence[-1][2].append(form)
                elif "." not in number:
                    sentence.append((form, space, None))
            elif not line and sentence:
                if not documents:
                    documents.append((path, []))
                if new_paragraph:
                    documents[-1][1].append([])
                documents[-1][1][-1].append(sentence)
                sentence, new_paragraph = [], False
    return documents


def raw_text(documents):
    """The text, a blank line between paragraphs, and the spans of its words and sentences. Words of
    a multiword token have spans of their own where they spell it."""
    pieces, at, words, sentences = [], 0, [], []
    for _, paragraphs in documents:
        for paragraph in paragraphs:
            if pieces and pieces[-1] == " ":
                at -= len(pieces.pop())
            if pieces:
                pieces.append("\n\n")
                at += 2
            for sentence in paragraph:
                begin = at
                for form, space, parts in sentence:
                    pieces.append(form)
                    spelled = parts and "".join(parts) == form
                    for part in parts if spelled else [form]:
                        words.append((at, at + len(part)))
                        at += len(part)
                    if space:
                        pieces.append(" ")
                        at += 1
                sentences.append((begin, words[-1][1]))
    return "".join(pieces), words, sentences


def run_tool(tool, text, *options):
    """The rows of numbers that tests/split_tool prints for `text`."""
    run = subprocess.run([tool, *options], input=text.encode(), capture_output=True, check=True)
    return [list(map(int, row.split())) for row in run.stdout.splitlines()]


def byte_offsets(text):
    """The byte at which each character begins, and the length of the text in bytes."""
    offsets = [0]
    for character in text:
        offsets.append(offsets[-1] + len(character.encode()))
    return offsets
