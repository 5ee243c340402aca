"""Lines as `dateline extract` prints them, of articles whose titles, names, aliases, positions and
sentences are hard on formats and their readers."""
import hashlib
import json
import random

NAMES = [
    "Baogang Group", 'say "no"', "'single' `back`", "back\\slash", "C:\\new", "ends in \\", "AT&T",
    "&amp; &lt;b&gt; &#65; &copy;", "<script>alert(1)</script>", "<!-- no comment -->", "a ]]> b", "</data>",
    "comma, semicolon; colon: bar|", '"quoted, and comma"', "two\nlines", "two\r\nlines", "tab\there",
    " blanks at both ends ", "=1+1", "@prefix a: <b> .", '"^^xsd:date', "\\u0041 \\n", "it's 100% $sure {a|b} [c]",
    "bell \x07 escape \x1b", "delete \x7f", "\ufffe no character", "🙂 👩‍👩‍👧", "包钢集团有限公司", "أرامكو السعودية",
    "left \u202e thgir", "e\u0301 and \u00e9", "Ünïcödé", "NULL", "0", "-.5", "x" * 300,
]  # fmt: skip
PIECES = ['"', "'", "<", ">", "&", "&#1;", "]]>", "\\", "\n", "\r", "\t", "\x01", ",", ";", "|", "{", "}", "[", "]",
          "%", "#", "^^", "@", " ", "a", "Z", "9", "é", "包", "🙂", "ا"]  # fmt: skip
KINDS = [("org", "organization"), ("person", "person"), ("place", "place"), ("policy", "policy")]


def names(count=150):
    chance = random.Random(7)
    made = ["N" + "".join(chance.choices(PIECES, k=chance.randint(1, 12))) for _ in range(count)]
    return NAMES + made


def line(number, name, other):
    digest = hashlib.sha256(str(number).encode()).hexdigest()
    prefix, kind = KINDS[number % 4]
    article = {"id": "a:" + digest[:12], "path": f"hard/{number}.txt", "url": f"https://example.org/{name}",
               "title": name, "source": name, "published": "2025-03-03", "published_basis": "metadata",
               "sha256": digest}  # fmt: skip
    evidence = [{"article": article["id"], "start": 0, "end": 20, "text": f"It says: {name}.",
                 "trigger": {"start": 3, "end": 7}}]  # fmt: skip
    ids = [f"{prefix}:n{number}", f"person:other-{number}"]
    entities = [{"id": id, "kind": of, "name": called, "aliases": aliases, "first": None, "last": None,
                 "mentions": [{"article": article["id"], "start": 0, "end": 3}]}
                for id, of, called, aliases in [(ids[0], kind, name, [f"alias of {name}"]),
                                                (ids[1], "person", f"Other {number}", [])]]  # fmt: skip
    day = f"2025-{number % 12 + 1:02}-{number % 28 + 1:02}"
    date = {"edtf": day, "start": day, "end": day, "basis": "explicit"} if number % 5 else None
    event = {"id": "ev:" + digest[:12], "type": "meet", "date": date, "status": "happened",
             "participants": [{"entity": ids[1], "role": "agent"}, {"entity": ids[0], "role": "partner"}],
             "place": ids[0] if kind == "place" else None, "confidence": 0.75, "sources": 1,
             "evidence": evidence}  # fmt: skip
    relation = {"type": "position", "subject": ids[1], "object": ids[0], "title": other, "since": None,
                "until": None, "evidence": [{k: v for k, v in evidence[0].items() if k != "trigger"}]}  # fmt: skip
    return json.dumps({"article": article, "entities": entities, "events": [event], "relations": [relation]})


def lines():
    all_names = names()
    return [line(i, name, all_names[i - 1]) for i, name in enumerate(all_names)]
