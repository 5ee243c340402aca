"""An article in the making: its text as it grows, and which names stand where in it."""
import dataclasses
import functools
import re

from corpus.names import without_marks
from corpus.sentence import end_sentence
from corpus.tables import pick

PREFIX = {"person": "person:", "organization": "org:", "place": "place:", "policy": "policy:"}

OPENINGS = {"denied": ("Officials denied that ", "A spokeswoman called it untrue that ",
                       "It is not the case that "),
            "planned": ("If all goes to plan, ", "The agenda for the coming days has it that ", "Still to come: ",
                        "Next, sources say, ", "It is expected that ")}


@functools.lru_cache(maxsize=400_000)
def slug(name):
    """As in ids of entities: small letters and digits, hyphens for all else."""
    plain = without_marks(name).lower().replace("'", "")
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


class Appearance:
    """An entity in an article."""
    __slots__ = ("entity", "id", "name", "told", "aliases", "mentions", "first", "last")

    def __init__(self, entity, id, name):
        self.entity, self.id, self.name = entity, id, name
        self.told, self.aliases, self.mentions = [name], [], []
        self.first = self.last = None

    def extend(self, first, last):
        """To these days, from which and up to which an event may have been."""
        self.first = first if self.first is None else min(self.first, first)
        self.last = last if self.last is None else max(self.last, last)


@dataclasses.dataclass(slots=True)
class Report:
    """What an article says on a happening."""
    happening: object
    telling: object
    parties: dict  # entity → role
    spans: list  # of each sentence: start, trigger start, trigger end, end
    confidence: float


class Draft:
    def __init__(self, chance, newsroom, lead, published):
        self.chance, self.newsroom, self.lead, self.published = chance, newsroom, lead, published
        self.parts, self.at = [], 0
        self.cast, self.ids = {}, {}  # entity → its appearance; ids taken
        self.events = []  # reports
        self.relations = []  # (type, subject, object, title, place in events or span of the sentence)
        self.endings = []  # where what a sentence adds stands, for those who copy the article

    def write(self, text):
        self.parts.append(text)
        self.at += len(text)

    def spell(self, name):
        return without_marks(name) if self.newsroom.plain else name

    def appear(self, entity):
        """The appearance of `entity`, under the name that this article uses."""
        appearance = self.cast.get(entity)
        if appearance is None:
            name = self.spell(entity.names.choose(self.chance))
            id = PREFIX[entity.kind] + slug(name)
            if id in self.ids:  # nobody calls two by one short name
                name = self.spell(entity.names.usual)
                id = PREFIX[entity.kind] + slug(name)
            number = self.ids[id] = self.ids.get(id, 0) + 1
            appearance = Appearance(entity, id if number == 1 else f"{id}-{number}", name)
            self.cast[entity] = appearance
        return appearance

    def mention(self, entity, name):
        appearance = self.cast[entity]
        appearance.mentions.append((self.at, self.at + len(name)))
        if name not in appearance.told:
            appearance.told.append(name)
            appearance.aliases.append(name)
        self.write(name)

    def refer(self, entity):
        """Names an entity: in full for the first time, later often by a short name."""
        chance = self.chance
        known = entity in self.cast
        appearance = self.appear(entity)
        if entity.letter == "b":
            self.write("The " if self.parts[-1] in (" ", "\n", "\n\n") else "the ")
        if not known:
            self.mention(entity, appearance.name)
            acronym = entity.names.acronym
            if acronym and acronym != appearance.name and chance() < 0.2:
                self.write(" (")
                self.mention(entity, acronym)
                self.write(")")
        elif entity.names.shorts and chance() < 0.5:
            self.mention(entity, self.short_name(entity))
        else:
            self.mention(entity, appearance.name)

    def short_name(self, entity):
        """One that nobody else in the article may be meant by."""
        short = self.spell(pick(self.chance, entity.names.shorts))
        word = short.split()[-1]
        alone = all(word not in other.name for who, other in self.cast.items() if who is not entity)
        return short if alone else self.cast[entity].name

    def introduce(self, person, day):
        """Names a person for the first time with the office held; the body, or None."""
        office = person.office(day)
        if not office or person in self.cast or self.chance() > 0.5:
            self.refer(person)
            return None
        body, title = office
        before = self.chance() < 0.6
        if before:
            self.refer(body)
            self.write(f" {title} ")
            self.refer(person)
        else:
            self.refer(person)
            self.write(f", {title.lower()} of ")
            self.refer(body)
            self.write(",")
        self.relations.append(("position", person, body, title if before else title.lower(), len(self.events)))
        return body

    def write_side(self, entities, day):
        """Names those on one side of a happening; the bodies that officers bring in."""
        brought = []
        for i, entity in enumerate(entities):
            if i:
                self.write(" and " if i == len(entities) - 1 else ", ")
            if entity.kind != "person":
                self.refer(entity)
            elif body := self.introduce(entity, day):
                brought.append(body)
        return brought

    def write_sentence(self, pattern, telling):
        """Writes what a report tells, and returns (start, trigger start, trigger end, end, brought)."""
        start, brought, trigger = self.at, {}, (0, 0)
        if telling.note in OPENINGS:
            self.write(pick(self.chance, OPENINGS[telling.note]))
        for sort, what in pattern.pieces:
            if sort == "text":
                self.write(what)
            elif sort == "trigger":
                words = pick(self.chance, what)
                trigger = (self.at, self.at + len(words))
                self.write(words)
            elif sort == "some":
                if telling.sides.get(what[0]):
                    self.write(what[1])
                    brought[what[0]] = self.write_side(telling.sides[what[0]], telling.day)
            else:
                self.write_slot(what, telling, brought)
        self.write(".")
        return start, *trigger, self.at, brought

    def write_slot(self, slot, telling, brought):
        if slot == "D":
            self.write(telling.phrase)
        elif slot == "P":
            if telling.place:
                self.write(" in ")
                self.refer(telling.place)
        elif slot == "T":
            if self.chance() < 0.8:
                ending = end_sentence(self.chance, telling.subjects)
                self.endings.append((self.at, self.at + len(ending)))
                self.write(ending)
        else:
            brought[slot] = self.write_side(telling.sides[slot], telling.day)
