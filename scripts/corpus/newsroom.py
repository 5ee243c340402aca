"""Articles about a story: what each tells of it, and the line of `dateline extract` for it."""
import dataclasses
import itertools

from corpus.draft import Draft, Report
from corpus.record import Edition, to_record, to_truth
from corpus.sentence import end_sentence
from corpus.tables import pick, pick_often, words
from corpus.telling import pattern_of, tell


@dataclasses.dataclass(frozen=True)
class Newsroom:
    name: str
    plain: bool  # writes names without diacritics


class Newsrooms:
    """Write the articles about each story, by a chance of its own."""

    def __init__(self, chance, world):
        self.chance = chance
        cities = [city for country in world.countries for city in country.cities]
        names = dict.fromkeys(f"{pick(chance, cities)} {pick(chance, words('newsroom'))}" for _ in range(400))
        self.all = [Newsroom(name, chance() < 0.4) for name in names]
        self.agencies = words("agency")

    def articles(self, chance, number, community, story):
        """Pairs of an article as in a line of `dateline extract`, and the truth about it; `number` is that of
        the story."""
        self.chance, self.paths = chance, (f"{number}-{i}" for i in itertools.count(1))
        for _ in range(1 + int(6.5 * chance() ** 2.2)):
            lead = pick(chance, story)
            published = max(0, lead.day + draw_delay(chance))
            if chance() < 0.015:
                published = None
            told = self.choose_told(community, story, lead, published)
            draft = self.write(community, told, published)
            record, truth = self.finish(Edition(draft, draft.newsroom.name, published))
            yield record, {"copy_of": None, **truth}
            for _ in range(1 + int(3 * chance() ** 2) if chance() < 0.13 else 0):
                copied, copied_truth = self.copy(draft, community)
                yield copied, {"copy_of": record["article"]["id"], **copied_truth}

    def choose_told(self, community, story, lead, published):
        """The happenings that an article of that day tells, the one that it is about in front."""
        chance = self.chance
        told = [lead]
        for happening in story:
            share = 0.72 if published is None or happening.day <= published else 0.35
            if happening is not lead and chance() < share:
                told.append(happening)
        if chance() < 0.3:
            old = pick(chance, community.past)
            if old not in told and old.day <= (published or 0):
                told.append(old)
        if chance() < 0.15:
            told.append(pick_often(chance, told))  # mentioned once more
        return told

    def write(self, community, told, published):
        chance = self.chance
        draft = Draft(chance, pick_often(chance, self.all), told[0], published)
        draft.write(self.title(community, told[0]))
        draft.body = draft.at + 2
        draft.write("\n\n")
        for happening in told:
            self.report(draft, happening, community.industry.subjects)
        self.tell_in_passing(draft)
        return draft

    def title(self, community, lead):
        """Names in a title are left unread: they are those of the first sentence."""
        chance = self.chance
        names = [entity.names.usual for entity in (*lead.a, *lead.s, *lead.b)][:2]
        subject = pick(chance, community.industry.subjects)
        return pick(chance, (f"{' and '.join(names)}: {lead.kind.noun} on {subject}",
                             f"{names[0]} in focus after {lead.kind.noun}",
                             f"What the {lead.kind.noun} of {names[-1]} means for {subject}"))

    def report(self, draft, happening, subjects):
        """Writes a sentence about `happening`, at times two."""
        chance = self.chance
        telling = tell(chance, happening, draft.published, subjects)
        if happening.denied and telling.status == "happened" and chance() < 0.3:
            telling.status = telling.note = "denied"
        if draft.events:
            draft.write(pick(chance, (" ", "\n")))
        *span, brought = draft.write_sentence(pattern_of(chance, telling), telling)
        evidence = [tuple(span)]
        if chance() < 0.2:
            evidence.append(self.follow_up(draft, telling, happening.kind.noun))
        self.add_event(draft, happening, telling, brought, evidence)

    def follow_up(self, draft, telling, noun):
        draft.write(" ")
        start = draft.at
        draft.write(pick(self.chance, ("The ", "News of the ", "Details of the ")))
        trigger = draft.at
        draft.write(noun)
        trigger_end = draft.at
        draft.write(pick(self.chance, (" came", " drew wide attention", " had been expected")))
        ending = end_sentence(self.chance, telling.subjects)
        draft.endings.append((draft.at, draft.at + len(ending)))
        draft.write(ending + ".")
        return start, trigger, trigger_end, draft.at

    def add_event(self, draft, happening, telling, brought, evidence):
        roles = {"A": happening.kind.a_role, "B": happening.kind.b_role, "S": "subject", "C": "policy"}
        parties = {}
        for side in brought:
            for entity in telling.sides[side]:
                parties.setdefault(entity, roles[side])
        for side, bodies in brought.items():
            for body in bodies:
                if self.chance() < 0.8:
                    parties.setdefault(body, "target" if side == "S" else roles[side])
        draft.events.append(Report(happening, telling, parties, evidence, round(0.3 + 0.68 * self.chance(), 3)))
        if telling.place not in draft.cast:
            telling.place = None
        if telling.date:
            for entity in (*parties, *filter(None, [telling.place])):
                draft.cast[entity].extend(telling.date[1], telling.date[2])

    def tell_in_passing(self, draft):
        """Where some of the organizations are at home, and what some are part of."""
        for entity in [each for each in draft.cast if each.kind == "organization"]:
            if entity.home and self.chance() < (0.5 if entity.letter == "b" else 0.15):
                self.relate(draft, "located_in", entity, entity.home, (" is based in ", " has its seat in "))
            if entity.parent and self.chance() < 0.3:
                self.relate(draft, "part_of", entity, entity.parent, (" is a unit of ", " belongs to "))

    def relate(self, draft, relation, subject, object, words):
        draft.write(" ")
        start = draft.at
        draft.refer(subject)
        draft.write(pick(self.chance, words))
        draft.refer(object)
        draft.write(".")
        draft.relations.append((relation, subject, object, None, (start, draft.at)))

    def copy(self, draft, community):
        """A wire text as another newsroom prints it: another title, an agency's line, small edits, at times
        without its end."""
        chance = self.chance
        name = pick(chance, self.all).name
        city = pick(chance, community.country.cities)
        edits = [(0, draft.body - 2, self.title(community, draft.lead)),
                 (draft.body, 0, f"{city.upper()} ({pick(chance, self.agencies)}) - ")]
        for start, end in draft.endings:
            if chance() < 0.06:
                changed = "" if chance() < 0.5 else end_sentence(chance, community.industry.subjects)
                edits.append((start, end - start, changed))
        cut = draft.events[-1].spans[0][0] if len(draft.events) > 4 and chance() < 0.2 else None
        published = draft.published if draft.published is None or chance() < 0.7 else draft.published + 1
        return self.finish(Edition(draft, name, published, edits, cut))

    def finish(self, edition):
        """The line for the article, as a value, and the truth about it."""
        return to_record(edition, next(self.paths), self.chance), to_truth(edition)


def draw_delay(chance):
    """Days from a happening to an article about it; below 0, it is announced."""
    at = chance()
    if at < 0.08:
        return -1 - int(10 * chance())
    if at < 0.42:
        return 0
    if at < 0.80:
        return 1
    return 2 if at < 0.88 else 3 + int(5 * chance())
