"""Names of companies, public bodies, policies and towns."""
from corpus.names import Names, initials, misspell, without_marks
from corpus.people import PARTS, SYLLABLES, draw_family
from corpus.tables import pick, pick_often, words

COINED, COINED_END = words("coined"), words("coined_end")
TOWN_END, POLICIES, ADJECTIVES = words("town_end"), words("policy"), words("adjective")
SUFFIXES = ("Group", "Holdings", "International", "Industries", "Partners")

FAMOUS = 0.25  # of those with a short name or acronym: told by it alone at times


def name_company(chance, country, industry):
    """A company of the kind that `country` has, under names that `industry` suggests."""
    trade = pick_often(chance, industry.words)
    usual, short = pick(chance, STYLES)(chance, country, trade, industry)
    if chance() < 0.2:
        usual += " " + pick(chance, SUFFIXES)
    names = Names(usual)
    add_legal_forms(names, country.forms)
    if "&" in usual:
        names.add(0.15, usual.replace("&", "and"))
    if usual.endswith(" Group"):
        names.add(0.04, usual.removesuffix(" Group"))
    elif chance() < 0.3:
        names.add(0.04, usual + " Group")
    names.acronym = initials(usual) if not short and chance() < 0.5 else ""
    told = short or names.acronym
    names.add(0.05, told if chance() < FAMOUS else "")
    names.add(0.003, misspell(chance, usual))
    names.shorts = [told] if told else []
    return names


def add_legal_forms(names, forms):
    for share, form in zip((0.07, 0.02, 0.01), forms):
        names.add(share, f"{names.usual} {form}")


def after_place(chance, country, trade, industry):
    city = pick(chance, country.cities)
    contracted = country.culture == "chinese" and chance() < 0.6
    return f"{city} {trade}", first_syllable(city) + industry.syllable if contracted else ""


def after_founder(chance, country, trade, _):
    family = draw_family(chance, country.culture).removeprefix("al-")
    return f"{family} {trade}", family if chance() < 0.7 else ""


def after_founders(chance, country, trade, _):
    first, second = (draw_family(chance, country.culture).removeprefix("al-") for _ in "ab")
    return f"{first} & {second}" if chance() < 0.5 else f"{first} & {second} {trade}", ""


def coined(chance, country, trade, _):
    if country.culture == "chinese":
        syllables = PARTS["chinese", "syllable"]
        word = "".join(pick(chance, syllables) for _ in range(2 + (chance() < 0.3))).title()
    else:
        middle = pick(chance, COINED).lower() if chance() < 0.8 else ""
        word = pick(chance, COINED) + middle + pick(chance, COINED_END)
    return f"{word} {trade}", word if chance() < 0.7 else ""


def national(chance, country, trade, _):
    scope = pick(chance, ("National", "United", "General", "First", "New", "Eastern", "Western", "Central"))
    owner = pick(chance, (country.name, country.people, pick(chance, country.cities)))
    return f"{owner} {scope} {trade}", ""


STYLES = (after_place, after_founder, after_founder, after_founders, coined, coined, coined, national)


def first_syllable(city):
    """Of a Chinese city, as in Baogang of Baotou."""
    for length in range(min(5, len(city)), 1, -1):
        if city[:length].lower() in SYLLABLES:
            return city[:length]
    return city[:3]


def name_public_body(chance, pattern, country, city, trade):
    usual = pattern.format(of=country.name, people=country.people, city=city, trade=trade)
    names = Names(usual)
    if usual.startswith("Ministry of "):
        field = usual.removeprefix("Ministry of ").removeprefix("the ")
        names.add(0.2, f"{country.people} {usual}")
        names.add(0.05, f"{usual} of {country.name}")
        names.add(0.07, f"{field} Ministry")
        names.add(0.03, f"{country.people} {field} Ministry")
    elif "{of}" not in pattern and "{people}" not in pattern and "{city}" not in pattern:
        names.add(0.25, f"{country.people} {usual}")
    if chance() < 0.6:
        names.acronym = initials(usual)
        names.add(0.06, names.acronym if "{city}" not in pattern or chance() < FAMOUS else "")
    names.shorts = [names.acronym] if names.acronym else []
    return names


def name_policy(chance, country, city, industry):
    subject = pick(chance, industry.subjects).title().replace(" On ", " on ").replace(" To ", " to ")
    pattern = pick(chance, POLICIES)
    people = "" if "{people}" in pattern else f"{country.people} "
    owner = pick(chance, (people, f"{city} ", people, f"{pick(chance, ADJECTIVES).title()} "))
    usual = owner + pattern.format(subject=subject, people=country.people)
    names = Names(usual)
    names.add(0.05, f"{usual} of {2003 + int(chance() * 11)}")
    if usual.startswith("Act on "):
        names.add(0.08, f"{subject} Act")
    names.acronym = initials(usual) if chance() < 0.4 else ""
    names.add(0.05, names.acronym if chance() < FAMOUS else "")
    names.shorts = [names.acronym] if names.acronym else []
    return names


def name_town(chance, country):
    if country.culture in ("chinese", "korean", "vietnamese"):
        syllables = PARTS[country.culture, "syllable"]
        return Names((pick(chance, syllables) + pick(chance, syllables)).capitalize() +
                     pick(chance, ("", "", "zhou", "yang", "shan")))
    start = draw_family(chance, country.culture).removeprefix("al-")
    return Names(start if len(start) > 9 else without_marks(start) + pick(chance, TOWN_END))
