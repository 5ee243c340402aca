"""What happens in the invented world: stories of a few happenings each, among those of a community."""
import dataclasses

from corpus.sentence import SCENES
from corpus.tables import Weighted, pick, pick_often, pick_some, rows

RECURS = ("meet", "visit", "convene", "agree", "cooperate", "announce", "criticise", "launch", "supply",
          "invest", "award", "restrict", "litigate", "protest", "attack")


@dataclasses.dataclass(frozen=True)
class Kind:
    """A row of happenings.tsv."""
    type: str
    weight: float
    a: str
    a_role: str
    b: str
    b_role: str
    s: str
    policy: float
    near: str
    noun: str


def read_kind(row):
    cells = ["" if cell == "-" else cell for cell in row]
    return Kind(cells[0], float(cells[1]), *cells[2:7], float(cells[7]), cells[8], cells[9])


KINDS = {row[0]: read_kind(row) for row in rows("happenings")}
TYPES = Weighted(list(KINDS.values()), [kind.weight for kind in KINDS.values()])


@dataclasses.dataclass(slots=True, eq=False)
class Happening:
    key: str
    kind: Kind
    scene: str  # which sentences fit it
    subject: str  # what it is about
    day: int
    a: list  # who does it
    b: list  # the other side
    s: list  # who is appointed or departs
    policy: object
    place: object
    denied: bool = False  # some report will deny it


class Stories:
    """Makes one story after the other; days must not run backwards."""

    def __init__(self, chance, world):
        self.chance, self.world, self.count = chance, world, 0

    def happenings(self, community, day):
        """The next story of `community`, from that day on."""
        chance = self.chance
        cast = self.choose_cast(community)
        story = []
        for _ in range(4 + int(5 * chance())):
            when = day + int(10 * chance() ** 2)
            happening = self.recur(community, when) or self.happen(community, cast, when)
            if not any(same_again(happening, other) for other in story + community.past[-20:]):
                story.append(happening)
                change_office(chance, happening)
        community.past = (community.past + story)[-60:]
        return story

    def choose_cast(self, community):
        """Who is in this story: some of the community, at times one of a neighbour."""
        chance = self.chance
        sizes = {"p": 4, "o": 4, "b": 2, "c": 2, "w": 1}
        cast = {letter: pick_some(chance, community.members[letter], size) for letter, size in sizes.items()}
        for letter in "pob":
            if chance() < 0.25:
                cast[letter].append(pick_often(chance, pick(chance, community.neighbours).members[letter]))
        return cast

    def recur(self, community, day):
        """The same parties do the same once more, weeks or months later; none for most."""
        if not community.past or self.chance() > 0.2:
            return None
        before = pick(self.chance, community.past)
        if before.kind.type not in RECURS or before.day > day - 14:
            return None
        return self.new(before.kind, before.scene, community, day, before.a, before.b, before.s, before.policy,
                        before.place)

    def happen(self, community, cast, day):
        chance = self.chance
        kind = TYPES.pick(chance)
        taken = []
        subject = [self.choose_subject(kind, cast, day, taken)] if kind.s else []
        a = self.choose_side(kind.a, cast, taken)
        b = self.choose_side(kind.b, cast, taken)[:1 if kind.s or kind.type == "visit" else None]
        policy = cast["w"][0] if chance() < kind.policy else None
        place = pick_often(chance, community.members["c"][:2]) if chance() < 0.5 else None
        return self.new(kind, pick(chance, SCENES[kind.type]), community, day, a, b, subject, policy, place)

    def new(self, kind, scene, community, day, a, b, s, policy, place):
        self.count += 1
        place = place if place not in (*a, *b) else None
        subject = pick(self.chance, community.industry.subjects)
        return Happening(f"h{self.count}", kind, scene, subject, day, a, b, s, policy, place, self.chance() < 0.01)

    def choose_side(self, letters, cast, taken):
        if not letters:
            return []
        chance = self.chance
        count = 1 + (chance() < 0.22) + (chance() < 0.07)
        side = []
        for _ in range(count):
            letter = letters[0] if chance() < 0.6 else pick(chance, letters)
            free = [entity for entity in cast[letter] if entity not in taken]
            free = free or [entity for kind in letters for entity in cast[kind] if entity not in taken]
            if free:
                side.append(pick_often(chance, free))
                taken.append(side[-1])
        return side or [cast[letters[0]][0]]

    def choose_subject(self, kind, cast, day, taken):
        """Who is appointed, better one without an office; who departs has to have one."""
        wanted = [p for p in cast["p"] if bool(p.office(day)) == (kind.type == "depart")]
        person = pick_often(self.chance, wanted or cast["p"])
        taken.append(person)
        return person


def same_again(happening, other):
    """Whether nothing but a few days tells one from the other: newsrooms would take them for one."""
    return (happening.kind is other.kind and abs(happening.day - other.day) < 14
            and {*happening.a, *happening.s} == {*other.a, *other.s} and set(happening.b) == set(other.b))


def change_office(chance, happening):
    """Whoever takes or leaves an office by `happening` holds it from that day on or until then."""
    if happening.kind.type not in ("appoint", "depart"):
        return
    [person], [body] = happening.s, happening.b
    if happening.kind.type == "depart":
        office = person.office(happening.day)
        if office:
            happening.b = [office[0]]
        person.offices.append((happening.day, None, ""))
    else:
        person.offices.append((happening.day, body, pick_often(chance, body.titles)))
