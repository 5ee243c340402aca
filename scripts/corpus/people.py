"""Names of people, after the customs of their culture."""
import dataclasses

from corpus.names import Names, misspell, respell
from corpus.tables import pick, rows

PARTS = {(culture, part): words.split() for culture, part, words in rows("people")}
FAMILY_FIRST = ("chinese", "korean", "vietnamese")


@dataclasses.dataclass(slots=True)
class Parts:
    """Of a name, before it is put together."""
    culture: str
    female: bool
    given: str
    middle: str
    family: str


def draw_parts(chance, culture):
    female = chance() < 0.35
    if culture in FAMILY_FIRST:
        return Parts(culture, female, draw_syllables(chance, culture), "", draw_family(chance, culture))
    given = PARTS[culture, "female" if female else "male"]
    family = draw_family(chance, culture)
    if culture == "slavic" and female:
        family = to_female(family)
    return Parts(culture, female, pick(chance, given), draw_middle(chance, culture, given), family)


def draw_family(chance, culture):
    whole = PARTS.get((culture, "family"), [])
    if whole and ((culture, "start") not in PARTS or chance() < 0.5):
        return pick(chance, whole)
    return pick(chance, PARTS[culture, "start"]) + pick(chance, PARTS[culture, "end"])


def draw_syllables(chance, culture):
    syllables = PARTS[culture, "syllable"]
    first, second = pick(chance, syllables), pick(chance, syllables)
    if culture == "vietnamese":
        return f"{first} {second}"
    if culture == "korean":
        return f"{first.title()}-{second}"
    return first.title() if chance() < 0.15 else (first + second).title()


def draw_middle(chance, culture, given):
    """A second given name, of a father or of the mother's family; none for most."""
    if culture == "english" and chance() < 0.5:
        return pick(chance, given)
    if culture == "spanish" and chance() < 0.5:
        return pick(chance, PARTS["spanish", "family"])
    if culture == "arabic" and chance() < 0.3:
        return "bin " + pick(chance, PARTS["arabic", "male"])
    return ""


def to_female(family):
    if family.endswith("y"):
        return family[:-1] + "aya"
    return family + "a" if family.endswith(("v", "n")) else family


def name_person(chance, parts, by_surname):
    """All names of a person, from the parts of the name; `by_surname`: how often that stands alone."""
    names = NAMINGS.get(parts.culture, name_western)(parts)
    respelled = respell(chance, names.usual)
    names.add(0.025, respelled)
    if parts.culture in ("arabic", "slavic"):
        names.add(0.03, respell(chance, names.usual))
    names.add(by_surname, short_name(parts))
    names.add(0.003, misspell(chance, names.usual))
    if chance() < 0.15:
        names.add(0.06, f"{'Dr' if chance() < 0.7 else 'Professor'} {names.usual}")
    short = short_name(parts)
    names.shorts = [short, short, short, f"{'Ms.' if parts.female else 'Mr.'} {short}"]
    return names


def short_name(parts):
    return parts.given.split()[-1] if parts.culture == "vietnamese" else parts.family


def name_western(parts):
    given, middle, family = parts.given, parts.middle, parts.family
    names = Names(f"{given} {family}")
    names.add(0.008, f"{given[0]}. {family}")
    if parts.culture == "japanese":
        names.add(0.04, f"{family} {given}")
    if middle and parts.culture == "english":
        names.add(0.04, f"{given} {middle} {family}")
        names.add(0.12, f"{given} {middle[0]}. {family}")
        names.add(0.015, f"{given[0]}. {middle[0]}. {family}")
    return names


def name_spanish(parts):
    names = name_western(parts)
    if parts.middle:
        names.add(0.09, f"{names.usual} {parts.middle}")
    return names


def name_chinese(parts):
    given, family = parts.given, parts.family
    names = Names(f"{family} {given}")
    names.add(0.04, f"{given} {family}")
    names.add(0.004, f"{given[0]}. {family}")
    split = next((i for i in range(2, len(given) - 1)
                  if given[:i].lower() in SYLLABLES and given[i:] in SYLLABLES), None)
    if split:
        names.add(0.012, f"{family} {given[:split]}-{given[split:]}")
        names.add(0.01, f"{family} {given[:split]} {given[split:].title()}")
    return names


def name_korean(parts):
    first, second = parts.given.split("-")
    names = Names(f"{parts.family} {parts.given}")
    names.add(0.05, f"{parts.family} {first}{second}")
    names.add(0.05, f"{parts.given} {parts.family}")
    names.add(0.02, f"{parts.family} {first} {second.title()}")
    return names


def name_vietnamese(parts):
    names = Names(f"{parts.family} {parts.given}")
    names.add(0.03, f"{parts.given} {parts.family}")
    return names


def name_arabic(parts):
    given, family = parts.given, parts.family
    names = Names(f"{given} {family}")
    if family.startswith("al-"):
        names.add(0.02, f"{given} el-{family[3:]}")
        names.add(0.03, f"{given} Al {family[3:]}")
        names.add(0.015, f"{given} {family[3:]}")
    if parts.middle:
        names.add(0.06, f"{given} {parts.middle} {family}")
    return names


SYLLABLES = set(PARTS["chinese", "syllable"])
NAMINGS = {"spanish": name_spanish, "chinese": name_chinese, "korean": name_korean,
           "vietnamese": name_vietnamese, "arabic": name_arabic}
