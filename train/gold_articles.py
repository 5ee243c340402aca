"""The annotated articles, and what the tool extraction_features makes of them."""
import json
import re
import subprocess
import unicodedata
import zlib


def read_articles(shared, which="train"):
    """(stem, file of the text, annotation) of each annotated article with a text."""
    folders = [shared / "data/newslike", *sorted(shared.glob("data/timelines/*/text")), shared / "data/gold-texts"]
    for file in sorted((shared / "gold" / which).glob("*.json")):
        texts = [f / f"{file.stem}.txt" for f in folders if (f / f"{file.stem}.txt").exists()]
        if texts:
            yield file.stem, texts[0], json.loads(file.read_text())


def fold_of(stem):
    """A fifth of the articles, 0 to 4."""
    return zlib.crc32(stem.encode()) % 5


def mentions_of(gold):
    """(event, mention) of the places where events are told."""
    return [(event, mention) for event in gold["events"] for mention in (event, *event.get("also", []))]


def run_tool(tool, stage, articles, models, with_mentions=False):
    """Rows of the tool. `models`: the reader's network and the folder of tables for a stem, parted by a tab."""
    rows = []
    for stem, text, gold in articles:
        rows.append(f"article\t{text}\t{gold['published'] or ''}\t{models(stem)}")
        if with_mentions:
            rows += [f"{m['line']}\t{m['trigger']}\t{e['type']}" for e, m in mentions_of(gold)]
    run = subprocess.run([tool, stage], input="\n".join(rows) + "\n", capture_output=True, text=True, check=True)
    return [line.split("\t") for line in run.stdout.splitlines()]


def normal(name):
    """As names are compared: case, punctuation, spaces, possessive and "the" aside."""
    name = unicodedata.normalize("NFKC", name).casefold().replace("’", "'").replace("&", " and ")
    name = re.sub(r"'s?(?=\W|$)", "", name)
    return re.sub(r"[\W_]+", "", re.sub(r"^\W*the\s+", "", name))


def names_of(entity):
    return {normal(n) for n in (entity["name"], *entity["aliases"])}


def find_names(text, entities):
    """{(first byte, last byte): kind} where `text` has a name or alias of an entity, longest first, "the" left
    out."""
    names = {(re.sub(r"^[Tt]he ", "", n), e["kind"]) for e in entities for n in (e["name"], *e["aliases"])}
    data, taken, found = text.encode(), bytearray(len(text.encode())), {}
    for name, kind in sorted(names, key=lambda n: (-len(n[0]), n)):
        words = rb"\s+".join(re.escape(word.encode()) for word in name.split())
        for match in re.finditer(rb"(?<!\w)" + words + rb"(?!\w)", data):
            begin, end = match.span()
            if end > begin and not any(taken[begin:end]):
                taken[begin:end] = b"\1" * (end - begin)
                found[begin, end] = kind
    return found


def find_triggers(text, gold):
    """(first byte, last byte, event) where the events are told."""
    lines = text.split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    for event, mention in mentions_of(gold):
        begin = text.find(mention["trigger"], starts[mention["line"]])
        if begin >= 0:
            first = len(text[:begin].encode())
            yield first, first + len(mention["trigger"].encode()), event
