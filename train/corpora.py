"""Reads the treebanks, name corpora, annotated articles and word vectors that the reader learns from.

A sentence is a dict: "forms", and where known "upos", "xpos", "heads" (0: root, else position from
1), "deprels", and "names": {corpus: tags in BIOES}. Annotated articles also mark in "names" what their words
have to do with events: "events" (the type at the head of a trigger), "status" (there) and "roles" (at the
words of a participant beside its trigger); where nothing can be told the tag is None.
"""
import itertools
import json
import re
import subprocess

from treebank import FORM, HEAD, parse_blocks, read_lines, read_sentences, token_range

KINDS = {
    "uner": ["PER", "ORG", "LOC", "OTH"],
    "gum": ["person", "organization", "place"],
    "wikigold": ["PER", "ORG", "LOC", "MISC"],
    "re3d": ["Person", "Organisation", "Location", "Other"],
    "gold": ["person", "organization", "place", "policy"],
}
#: Marks of words that are not names: one tag a word.
MARKS = {
    "events": ["acquire", "agree", "announce", "appoint", "attack", "award", "convene", "cooperate", "criticise",
               "depart", "elect", "enact", "found", "invest", "launch", "litigate", "meet", "protest", "restrict",
               "supply", "visit"],
    "status": ["happened", "planned", "denied"],
    "roles": ["agent", "attendee", "partner", "policy", "subject", "target"],
}
#: Penn tags of what may stand between the proper nouns of a name.
JOINING = {"IN", "CC", "DT", "HYPH", "POS", ",", "CD", "."}


def name_tags(corpus):
    """The tags of the corpus' kinds of names or marks; a tag's place here is its id."""
    if corpus in MARKS:
        return MARKS[corpus] if corpus == "status" else ["O", *MARKS[corpus]]
    return ["O"] + [f"{p}-{k}" for k in KINDS[corpus] for p in "BIES"]


def bioes(size, spans):
    """Tags of spans (first, last, kind); of spans that overlap the longest stays."""
    tags = ["O"] * size
    for first, last, kind in sorted(spans, key=lambda s: (s[0] - s[1], s)):
        if any(t != "O" for t in tags[first:last]):
            continue
        if last - first == 1:
            tags[first] = f"S-{kind}"
        else:
            tags[first:last] = [f"B-{kind}", *[f"I-{kind}"] * (last - first - 2), f"E-{kind}"]
    return tags


def iob_spans(tags):
    """Spans (first, last, kind) of IOB tags, in which I may begin a name too."""
    spans, start, kind = [], None, None
    for i, tag in enumerate([*tags, "O"]):
        position, _, label = tag.partition("-")
        if start is not None and (position in "BO" or label != kind):
            spans.append((start, i, kind))
            start = None
        if position != "O" and start is None:
            start, kind = i, label
    return spans


def gum_mentions(sentence):
    """Spans (first, last, kind) of the entities that GUM marks, as in "(12-person-new" and "12)"."""
    spans, open_spans = [], []
    for i, misc in enumerate(sentence["misc"]):
        entity = next((f[7:] for f in misc.split("|") if f.startswith("Entity=")), "")
        for part in re.findall(r"\([^()]*\)?|[^()]*\)", entity):
            if part.startswith("("):
                fields = part.strip("()").split("-")
                open_spans.append((fields[0], i, fields[1]))
                if part.endswith(")"):
                    _, first, kind = open_spans.pop()
                    spans.append((first, i + 1, kind))
            else:
                number = part.rstrip(")").split("-")[0]
                for at in range(len(open_spans) - 1, -1, -1):
                    if open_spans[at][0] == number:
                        _, first, kind = open_spans.pop(at)
                        spans.append((first, i + 1, kind))
                        break
    return spans


def gum_names(sentence):
    """Proper names among the entities that GUM marks: what is left of a mention without its
    determiner and possessive mark, if all of that is proper nouns and what joins them."""
    xpos, found = sentence["xpos"], []
    for first, last, kind in gum_mentions(sentence):
        while first < last and xpos[first] in ("DT", "PRP$"):
            first += 1
        while first < last and xpos[last - 1] in ("POS", ",", "."):
            last -= 1
        inside = xpos[first:last]
        proper = [x.startswith("NNP") for x in inside]
        joined = all(x.startswith("NNP") or x in JOINING for x in inside)
        if inside and proper[0] and proper[-1] and joined and kind in KINDS["gum"]:
            found.append((first, last, kind))
    return bioes(len(sentence["forms"]), found)


def read_iob(path, corpus, form_column=0, tag_column=1, separator=None):
    """Sentences of a file with a word a line and a tag in `tag_column`."""
    forms, tags = [], []
    for line in itertools.chain(read_lines(path), [""]):
        columns = line.split(separator)
        if line.startswith("#") and len(columns) != 2 or line.startswith("-DOCSTART-"):
            continue
        if len(columns) > max(form_column, tag_column):
            forms.append(columns[form_column])
            tags.append(columns[tag_column])
        elif not line.strip() and forms:
            yield {"forms": forms, "names": {corpus: iob_spans(tags)}}
            forms, tags = [], []


def spans_on(forms, names):
    """The spans of `names`, whose text is the same but whose words may be cut otherwise."""
    cuts = lambda words: [0, *itertools.accumulate(map(len, words))]
    word_at = {cut: i for i, cut in enumerate(cuts(forms))}
    other = cuts(names["forms"])
    spans = [(word_at.get(other[first]), word_at.get(other[last]), kind)
             for first, last, kind in names["names"]["uner"]]
    return [s for s in spans if None not in s]


def with_tags(sentences, corpus, other=None):
    """Turns spans into BIOES tags; kinds that `corpus` has not become `other`, or nothing."""
    for sentence in sentences:
        if corpus not in sentence["names"]:
            yield sentence
            continue
        spans = [(f, l, k if k in KINDS[corpus] else other) for f, l, k in sentence["names"][corpus]]
        sentence["names"][corpus] = bioes(len(sentence["forms"]), [s for s in spans if s[2]])
        yield sentence


def read_treebanks(data, part):
    """EWT with the names of UNER, and GUM with those of its entities."""
    ewt = list(read_sentences(data / f"treebank/en_ewt-{part}.conllu.gz"))
    uner = {}
    for names in read_iob(data / f"names/uner_ewt-{part}.iob2.gz", "uner", 1, 2, "\t"):
        uner.setdefault("".join(names["forms"]), names)
    for sentence in ewt:
        if names := uner.get("".join(sentence["forms"])):
            sentence["names"] = {"uner": spans_on(sentence["forms"], names)}
    ewt = list(with_tags(ewt, "uner", "OTH"))
    gum = list(read_sentences(data / f"treebank/en_gum-{part}.conllu.gz"))
    for sentence in gum:
        sentence["names"] = {"gum": gum_names(sentence)}
    return ewt, gum


def read_name_corpora(data):
    """wikigold and re3d."""
    wikigold = with_tags(read_iob(data / "names/wikigold.conll.txt.gz", "wikigold"), "wikigold", "MISC")
    re3d = with_tags(read_iob(data / "names/re3d-train.conll.gz", "re3d"), "re3d", "Other")
    return [*wikigold, *re3d]


def read_vectors(path, size):
    """The `size` most frequent words and their vectors, in order of frequency."""
    with open(path, encoding="utf-8") as file:
        vectors = json.load(file)
    words = vectors["words"][:size]
    return words, [vectors["vectors"][word][:100] for word in words]


def split_text(program, text):
    """Sentences of (form, begin, end, head) as `program` (dateline) reads `text`."""
    output = subprocess.run([program, "annotate", "--format", "conllu", "-"], input=text,
                            encoding="utf-8", capture_output=True, check=True).stdout
    for block in parse_blocks(output.split("\n")):
        yield [(row[FORM], *token_range(row), int(row[HEAD])) for row in block.rows]


def find_names(text, entities):
    """Places (begin, end, kind, id) in `text` where an entity's name or alias stands, longest first."""
    names = sorted({(n, e["kind"], e["id"]) for e in entities for n in [e["name"], *e["aliases"]]},
                   key=lambda n: (-len(n[0]), n))
    taken, found = bytearray(len(text)), []
    for name, kind, entity in names:
        for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text):
            begin, end = match.span()
            if not any(taken[begin:end]):
                taken[begin:end] = b"\1" * (end - begin)
                found.append((begin, end, kind, entity))
    return found


def find_triggers(text, events):
    """Places (begin, end, event) in `text` where the events are stated."""
    lines = list(itertools.accumulate((len(line) + 1 for line in text.split("\n")), initial=0))
    for event in events:
        for mention in (event, *event.get("also", [])):
            begin = text.find(mention["trigger"], lines[mention["line"]])
            if begin >= 0:
                yield begin, begin + len(mention["trigger"]), event


def head_within(sentence, first, last):
    """The word of sentence[first:last] that hangs from a word outside."""
    outside = [i for i in range(first, last) if not first < sentence[i][3] <= last]
    return outside[0] if outside else first


def mark_events(sentence, triggers, names):
    """The marks of a sentence; names: (first, last, kind, entity)."""
    marks = {c: [None if c == "status" else "O"] * len(sentence) for c in MARKS}
    for begin, end, event in triggers:
        inside = [i for i, word in enumerate(sentence) if word[1] < end and begin < word[2]]
        if not inside:
            continue
        head = head_within(sentence, inside[0], inside[-1] + 1)
        marks["events"][head], marks["status"][head] = event["type"], event["status"]
        roles = {p["entity"]: p["role"] for p in event["participants"]}
        for first, last, _, entity in names:
            if entity in roles:
                marks["roles"][first:last] = [roles[entity]] * (last - first)
    return marks


def read_gold_articles(gold, data, program):
    """Annotated articles: where their entities are named and their events told."""
    for path in sorted(gold.glob("*.json")):
        article = json.loads(path.read_text())
        name = f"{article['article']}.txt"
        text = next(p for f in ("newslike", "timelines/apple/text", "timelines/airbus/text")
                    if (p := data / f / name).exists()).read_text()
        found = find_names(text, article["entities"])
        triggers = list(find_triggers(text, article["events"]))
        for sentence in split_text(program, text):
            first = {word[1]: i for i, word in enumerate(sentence)}
            last = {word[2]: i + 1 for i, word in enumerate(sentence)}
            spans = [(first[b], last[e], k, entity) for b, e, k, entity in found if b in first and e in last]
            forms = [word[0] for word in sentence]
            names = {"gold": bioes(len(forms), [s[:3] for s in spans]), **mark_events(sentence, triggers, spans)}
            yield {"document": path.stem, "forms": forms, "names": names}


def read_raw_sentences(path, program):
    """Forms of the sentences of an NDJSON file of articles."""
    command = [program, "annotate", "--format", "conllu", str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8") as process:
        for block in parse_blocks(line.rstrip("\n") for line in process.stdout):
            yield [row[FORM] for row in block.rows]
    if process.returncode != 0:
        raise subprocess.CalledProcessError(process.returncode, command)
