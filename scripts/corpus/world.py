"""The invented world that a corpus tells of: who there is, where, and who belongs together.

People, companies and bodies live in communities, an industry of one country each: they take part in the
same happenings and hold positions with one another. A few of them share a name with one elsewhere.
"""
import dataclasses

from corpus.bodies import name_company, name_policy, name_public_body, name_town
from corpus.names import Names
from corpus.people import draw_parts, name_person
from corpus.tables import Weighted, pick, pick_often, rows

REPORTS_OF_A_COMMUNITY = 235
BY_SURNAME = 0.02  # how often a member of a government is told by surname alone
SAME_NAME = {"p": 0.03, "o": 0.025}  # people and companies that share a name with another
COMPANY_TITLES = ("Chairman", "Chief Executive", "President", "Chief Financial Officer", "Spokesperson",
                  "Vice President", "General Manager", "Managing Director", "Chief Engineer", "Director")


@dataclasses.dataclass(slots=True, eq=False)
class Entity:
    key: str
    kind: str
    letter: str  # as in happenings.tsv: p, o, b, c, w
    names: Names
    home: "Entity | None" = None  # the country of an organization
    parent: "Entity | None" = None  # whose subsidiary it is
    titles: tuple = COMPANY_TITLES
    offices: list = dataclasses.field(default_factory=list)  # of a person: (from day, body or None, title)

    def office(self, day):
        """The body and the title of a person on that day, or None."""
        held = next((office for office in reversed(self.offices) if office[0] <= day), None)
        return held[1:] if held and held[1] else None


@dataclasses.dataclass(slots=True, eq=False)
class Country:
    name: str
    people: str
    culture: str
    forms: list
    cities: list  # names, the capital first
    place: Entity = None
    towns: list = dataclasses.field(default_factory=list)  # the entities of the cities
    bodies: list = dataclasses.field(default_factory=list)
    officials: list = dataclasses.field(default_factory=list)


@dataclasses.dataclass(slots=True)
class Industry:
    words: list
    syllable: str
    subjects: list


@dataclasses.dataclass(slots=True, eq=False)
class Community:
    country: Country
    industry: Industry
    members: dict  # letter → entities, the most prominent first
    neighbours: list = dataclasses.field(default_factory=list)
    past: list = dataclasses.field(default_factory=list)  # its latest happenings


INDUSTRIES = [Industry(words.split("; "), syllable, subjects.split("; "))
              for words, syllable, subjects in rows("industries")]


class World:
    """Makes the world for some `reports`, as `chance` has it."""

    def __init__(self, chance, reports):
        self.chance = chance
        self.count = 0
        self.named = {kind: set() for kind in ("person", "organization", "place", "policy")}  # usual names
        self.lately = []  # who was made since the community was begun that is being made
        self.lenders = {}  # (letter, culture of people) → all before, who may lend a name to another
        self.bodies = {}  # public ones, by name and country
        self.countries = [self.make_country(row) for row in rows("countries")]
        weights = [float(row[4]) for row in rows("countries")]
        self.where = Weighted(self.countries, weights)
        self.communities = [self.make_community() for _ in range(max(8, reports // REPORTS_OF_A_COMMUNITY))]
        for community in self.communities:
            community.neighbours = [pick_often(chance, self.communities) for _ in range(3)]

    def make(self, kind, letter, draw_names, group=None, **more):
        """A new entity: of a name that no other has, or, for a few, one that another has."""
        names = None
        if letter in SAME_NAME and self.chance() < SAME_NAME[letter]:
            names = self.borrow(letter, group, more.get("home"), draw_names)
        if not names:
            names = next((names for names in (draw_names() for _ in range(30))
                          if names.usual not in self.named[kind]), None) or draw_names()
        entity = Entity(f"{letter}{self.count}", kind, letter, names, **more)
        self.count += 1
        self.named[kind].add(names.usual)
        self.lately.append((letter, group, entity))
        return entity

    def borrow(self, letter, group, home, draw_names):
        """The names of one of another community, and if it is a company, of another country; its legal forms
        are its own. None if there is no such one."""
        bearers = self.lenders.get((letter, group))
        if not bearers:
            return None
        bearer = pick(self.chance, bearers)
        if letter == "p":
            return bearer.names
        if bearer.home is home:
            return None
        own = draw_names()
        forms = bearer.names.usual + " "
        others = [other for other in bearer.names.others if not other[1].startswith(forms)]
        names = Names(bearer.names.usual, others, bearer.names.shorts)
        for share, name in own.others:
            if name.startswith(own.usual + " ") and share > 0.005:
                names.add(share, names.usual + name.removeprefix(own.usual))
        return names

    def make_person(self, country, by_surname):
        def draw_names():
            return name_person(self.chance, draw_parts(self.chance, country.culture), by_surname)
        return self.make("person", "p", draw_names, country.culture)

    def make_place(self, name, **more):
        names = Names(name)
        others = [row[1:] for row in rows("spellings") if row[0] == name]
        for spelling in others[0] if others else []:
            names.add(0.03, spelling)
        return self.make("place", "c", lambda: names, **more)

    def make_country(self, row):
        name, people, capital, culture, _, forms, cities = row
        country = Country(name, people, culture, forms.split("; "), [capital, *cities.split("; ")])
        country.place = self.make_place(name)
        country.towns = [self.make_place(city, home=country.place) for city in country.cities]
        for pattern, titles in ((row[1], row[2]) for row in rows("bodies") if row[0] == "country"):
            country.bodies.append(self.make_body(pattern, titles, country, country.cities[0], ""))
        for body in country.bodies:
            country.officials += self.staff(country, body, 3, BY_SURNAME)
        return country

    def make_body(self, pattern, titles, country, city, trade):
        """The public body of that name in the country: one, whichever community needs it."""
        names = name_public_body(self.chance, pattern, country, city, trade)
        known = self.bodies.get((names.usual, country.name))
        if not known:
            known = self.bodies[names.usual, country.name] = self.make(
                "organization", "b", lambda: names, home=country.place, titles=tuple(titles.split("; ")))
        return known

    def staff(self, country, body, count, by_surname=0.002):
        people = [self.make_person(country, by_surname) for _ in range(count)]
        for i, person in enumerate(people):
            person.offices.append((0, body, body.titles[min(i, len(body.titles) - 1)]))
        return people

    def make_community(self):
        chance = self.chance
        for letter, group, entity in self.lately:
            self.lenders.setdefault((letter, group), []).append(entity)
        self.lately.clear()
        country, industry = self.where.pick(chance), pick(chance, INDUSTRIES)
        town = self.make("place", "c", lambda: name_town(chance, country), home=country.place)
        companies = self.make_companies(country, industry)
        bodies = [self.make_local_body(country, industry, town) for _ in range(2)]
        staff = [person for company in companies for person in self.staff(country, company, 1 + int(3 * chance()))]
        staff += [person for body in bodies for person in self.staff(country, body, 2)]
        staff.sort(key=lambda _: chance())
        known = [pick_often(chance, country.bodies) for _ in range(2)]
        officials = [pick_often(chance, country.officials) for _ in range(2)]
        return Community(country, industry, {
            "p": staff[:2] + officials[:1] + staff[2:] + officials[1:], "o": companies,
            "b": bodies[:1] + known + bodies[1:],
            "c": [pick(chance, country.towns), town, country.place, pick_often(chance, self.countries).place],
            "w": [self.make("policy", "w", lambda: name_policy(chance, country, town.names.usual, industry))
                  for _ in range(2)]})

    def make_companies(self, country, industry):
        chance = self.chance
        companies = [self.make_company(country, industry) for _ in range(7 + int(7 * chance()))]
        for company in companies[2:]:
            company.parent = pick(chance, companies[:2]) if chance() < 0.1 else None
        return companies

    def make_local_body(self, country, industry, town):
        chance = self.chance
        _, pattern, titles = pick(chance, [row for row in rows("bodies") if row[0] == "industry"])
        city = pick(chance, country.cities + [town.names.usual])
        return self.make_body(pattern, titles, country, city, pick_often(chance, industry.words))

    def make_company(self, country, industry):
        if self.chance() < 0.2:
            country = self.where.pick(self.chance)
        return self.make("organization", "o", lambda: name_company(self.chance, country, industry),
                         home=country.place)
