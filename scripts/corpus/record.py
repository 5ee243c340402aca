"""Articles as lines of `dateline extract`, and the truth about them."""
import hashlib

from corpus.fingerprint import fingerprint_of
from corpus.telling import to_iso


class Edition:
    """A draft as one newsroom prints it: with `edits`, (start, length, words instead), and up to `cut`."""

    def __init__(self, draft, newsroom, published, edits=(), cut=None):
        self.draft, self.newsroom, self.published, self.edits, self.cut = draft, newsroom, published, edits, cut
        text = "".join(draft.parts)
        for start, length, words in sorted(edits, reverse=True):
            text = text[:start] + words + text[start + length:]
        self.text = text if cut is None else text[:self.move(cut)].rstrip()
        self.events = [event for event in draft.events if self.holds(event.spans[0][0])]

    def holds(self, place):
        return self.cut is None or place < self.cut

    def move(self, place):
        """Where what stands at `place` of the draft stands here."""
        if not self.edits:
            return place
        return place + sum(len(words) - length for start, length, words in self.edits
                           if start + length <= place and (start < place or length == 0))

    def cast(self):
        """The appearances of those that are still named."""
        return [each for each in self.draft.cast.values() if self.holds(each.mentions[0][0])]


def to_record(edition, number, chance):
    """The line for an article, as a value; `number` makes its path."""
    article = to_article(edition, number, chance)
    id = article["id"]
    cast = edition.cast()
    ids = {each.entity: each.id for each in cast}
    relations = [to_relation(edition, id, ids, relation) for relation in edition.draft.relations]
    return {"article": article, "fingerprint": fingerprint_of(edition.text),
            "entities": [to_entity(edition, id, each) for each in cast],
            "events": [to_event(edition, id, ids, event) for event in edition.events],
            "relations": [relation for relation in relations if relation]}


def to_article(edition, number, chance):
    day = edition.published
    published = None if day is None else to_iso(day)
    source = edition.newsroom
    folder = source.lower().replace(" ", "-")
    url = f"https://{folder}.example/{number}" if chance() < 0.5 else None
    contents = (url or "", edition.text[:edition.text.index("\n")], source, published or "", edition.text)
    sha256 = hashlib.sha256("\n".join(contents).encode()).hexdigest()
    return {"id": f"a:{sha256[:12]}", "path": f"{folder}/{number}.txt", "url": url, "title": contents[1],
            "source": source, "published": published,
            "published_basis": None if day is None else "metadata", "sha256": sha256}


def to_entity(edition, id, each):
    mentions = [{"article": id, "start": edition.move(start), "end": edition.move(end)}
                for start, end in each.mentions if edition.holds(start)]
    return {"id": each.id, "kind": each.entity.kind, "name": each.name, "aliases": each.aliases,
            "first": None if each.first is None else to_iso(each.first),
            "last": None if each.last is None else to_iso(each.last), "mentions": mentions}


def to_event(edition, id, ids, event):
    telling = event.telling
    key = f"{id} {event.spans[0][1]} {telling.type}"
    date = None
    if telling.date:
        edtf, first, last, basis = telling.date
        date = {"edtf": edtf, "start": to_iso(first), "end": to_iso(last), "basis": basis}
    return {"id": f"ev:{hashlib.sha256(key.encode()).hexdigest()[:12]}", "type": telling.type, "date": date,
            "status": telling.status,
            "participants": [{"entity": ids[entity], "role": role} for entity, role in event.parties.items()],
            "place": ids[telling.place] if telling.place in ids else None,
            "confidence": event.confidence, "sources": 1,
            "evidence": [to_evidence(edition, id, *span) for span in event.spans]}


def to_evidence(edition, id, start, trigger_start, trigger_end, end):
    start, end = edition.move(start), edition.move(end)
    return {"article": id, "start": start, "end": end, "text": edition.text[start:end],
            "trigger": {"start": edition.move(trigger_start), "end": edition.move(trigger_end)}}


def to_relation(edition, id, ids, relation):
    kind, subject, object, title, told = relation
    start, end = told if isinstance(told, tuple) else edition.draft.events[told].spans[0][::3]
    if not edition.holds(start):
        return None
    start, end = edition.move(start), edition.move(end)
    since = None if edition.published is None else to_iso(edition.published)
    return {"type": kind, "subject": ids[subject], "object": ids[object], "title": title, "since": since,
            "until": None,
            "evidence": [{"article": id, "start": start, "end": end, "text": edition.text[start:end]}]}


def to_truth(edition):
    """The article, the true entities of its entities, and for each event the happening, its true day, and
    how the report strays from it."""
    return {"entities": [each.entity.key for each in edition.cast()],
            "events": [[event.happening.key, to_iso(event.happening.day), event.telling.note]
                       for event in edition.events]}
