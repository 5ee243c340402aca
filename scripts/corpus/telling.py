"""How a newsroom tells a happening: how exactly its date, which of those who took part."""
import dataclasses
import datetime
import functools

from corpus.sentence import find_fitting, find_pattern
from corpus.tables import Weighted

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
          "November", "December")
FIRST_DAY = datetime.date(2014, 1, 6).toordinal()
FRESH = Weighted(("weekday", "none", "full", "day", "publication", "month", "week"),
                 (0.36, 0.27, 0.08, 0.10, 0.10, 0.06, 0.03))
OLD = Weighted(("full", "day", "month", "full month", "year", "none"), (0.15, 0.25, 0.2, 0.15, 0.12, 0.13))
COMING = Weighted(("weekday", "day", "full", "month", "none"), (0.3, 0.25, 0.1, 0.15, 0.2))


@dataclasses.dataclass(slots=True)
class Telling:
    """What one report of a happening tells."""
    type: str
    scene: str
    day: int
    sides: dict  # A, B, S, C → entities
    place: object
    phrase: str  # of the date
    date: tuple  # (edtf, first day, last day, basis), or None
    status: str
    subjects: list
    note: str = ""  # how it strays from the truth: planned, date, denied


@functools.cache
def calendar(day):
    return datetime.date.fromordinal(FIRST_DAY + day)


@functools.cache
def to_iso(day):
    return calendar(day).isoformat()


def month_of(day):
    """(edtf, first day, last day)"""
    date = calendar(day)
    first = day - date.day + 1
    following = calendar(first + 32)
    return to_iso(day)[:7], first, first + 32 - following.day


def year_of(day):
    date = calendar(day)
    first = datetime.date(date.year, 1, 1).toordinal() - FIRST_DAY
    return str(date.year), first, datetime.date(date.year, 12, 31).toordinal() - FIRST_DAY


def week_of(day):
    first = day - calendar(day).weekday()
    return f"{to_iso(first)}/{to_iso(first + 6)}", first, first + 6


def tell_date(chance, day, published):
    """(phrase, date) for a happening on that day, in an article of the day `published`, or of no day."""
    if published is None:
        form = "full" if chance() < 0.5 else "none"
    elif day > published:
        form = COMING.pick(chance)
    else:
        form = (FRESH if published - day < 9 else OLD).pick(chance)
    if form == "weekday" and not -7 < day - published < 7:
        form = "day"
    if form == "publication" and published - day > 1:
        form = "none"
    if form == "week" and published - day > 6:
        form = "day"
    return write_date(form, day, published)


def write_date(form, day, published):
    date = calendar(day)
    month, iso = MONTHS[date.month - 1], to_iso(day)
    if form == "weekday":
        return f" on {WEEKDAYS[date.weekday()]}", (iso, day, day, "resolved")
    if form == "full":
        return f" on {month} {date.day}, {date.year}", (iso, day, day, "explicit")
    if form == "day":
        return f" on {month} {date.day}", (iso, day, day, "resolved")
    if form == "publication":
        return "", (to_iso(published), published, published, "publication")
    if form == "month":
        return f" in {month}", (*month_of(day), "resolved")
    if form == "full month":
        return f" in {month} {date.year}", (*month_of(day), "explicit")
    if form == "year":
        return f" in {date.year}", (*year_of(day), "explicit")
    if form == "week":
        when = "this week" if week_of(day) == week_of(published) else "last week"
        return f" {when}", (*week_of(day), "resolved")
    return "", None


def tell(chance, happening, published, subjects):
    """A telling of `happening`: complete or not, with a date or not, at times with a wrong one."""
    day, note = happening.day, ""
    if chance() < 0.025:
        day, note = day + (1 if chance() < 0.5 else -1) * (1 + (chance() < 0.4)), "date"
    planned = published is not None and happening.day > published
    phrase, date = tell_date(chance, day, published)
    if date is None or date[1] != date[2] or date[3] == "publication":
        note = ""  # the error doesn't show
    sides = choose_sides(chance, happening)
    kind = happening.kind
    type = kind.near if chance() < 0.03 and fits(kind.near, happening.scene, sides) else kind.type
    place = happening.place if chance() < 0.6 else None
    status, note = ("planned", "planned") if planned else ("happened", note)
    return Telling(type, happening.scene, happening.day, sides, place, phrase, date, status,
                   subjects + [happening.subject] * len(subjects), note)


def choose_sides(chance, happening):
    """Those who took part, by side; some of several are left out, at times a whole side."""
    sides = {"A": shorten(chance, happening.a), "S": happening.s, "B": shorten(chance, happening.b),
             "C": [happening.policy] if happening.policy and chance() < 0.8 else []}
    if happening.kind.type == "enact":
        sides["C"] = [happening.policy]
    if chance() < 0.04 and fits(happening.kind.type, happening.scene, {**sides, "B": []}):
        sides["B"] = []
    return {side: entities for side, entities in sides.items() if entities}


def shorten(chance, entities):
    return entities[:1] + [entity for entity in entities[1:] if chance() > 0.15]


def fits(type, scene, sides):
    """Whether there is a sentence for those sides."""
    return bool(find_fitting(type, scene, frozenset(side for side, entities in sides.items() if entities))[0])


def pattern_of(chance, telling):
    return find_pattern(chance, telling.type, telling.scene, telling.sides)
