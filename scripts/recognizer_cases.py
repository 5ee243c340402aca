"""How what `dateline annotate` finds compares with the cases of Recognizers-Text, for scripts/score-times.

Recognizers-Text serves assistants and annotates otherwise than TIMEX3, so what is compared is the time
that is meant. Of the times found that overlap with the phrase of a case, one has to agree with one of the
meanings that the case allows:
- it has the same TIMEX3 value, where T16 is T16:00, PT0.5H is PT30M and P1Q is P3M; how a value is
  modified ("early 2016") is not compared;
- or it begins and ends when the value or range expected does: 2016-W45 is 2016-11-07 up to 2016-11-14, and
  a time of day without a day is one on the day of reference;
- or two of them span the range: the first begins with it, the second begins or ends with its end;
- or, where the range has one bound ("before", "after", "since", "until"), it begins or ends there.
Times found beside the phrase do not count; in a case that expects none, any time found does.
"""
import dataclasses
import datetime
import re


@dataclasses.dataclass
class Outcome:
    """What one phrase of a case means, and what was found there."""
    kind: str  # date, daterange, datetime ...; none where no time is expected
    phrase: str
    meanings: list  # each with its timex, and value, or start and end
    found: list  # values
    reference: str  # the day

    @property
    def ranges(self):
        return [ends for ends in (to_ends(value, self.reference) for value in self.found) if ends]

    @property
    def agrees(self):
        return any(agrees(self, meaning) for meaning in self.meanings) if self.meanings else not self.found

    @property
    def reason(self):
        """Why it does not agree: the first of REASONS that holds."""
        return next(words for words, holds in REASONS if holds(self))


def reference_day(case):
    return case.get("Context", {}).get("ReferenceDateTime", "2016-11-07")[:10]


def outcomes(case, times):
    """One for each phrase that the case expects; one of kind none if it expects none."""
    if not case["Results"]:
        return [Outcome("none", case["Input"], [], [time["value"] for time in times], reference_day(case))]
    return [Outcome((result.get("TypeName") or result["Typename"]).split(".")[-1],
                    result["Text"].lower(),
                    (result.get("Resolution") or {}).get("values") or [{}],
                    [t["value"] for t in times if t["start"] <= result["End"] and t["end"] > result["Start"]],
                    reference_day(case))
            for result in case["Results"]]


# --- When a value begins and ends

def first_day(year, month=1):
    return datetime.datetime(year + (month - 1) // 12, (month - 1) % 12 + 1, 1)


def week(year, number, skip=0):
    monday = datetime.datetime.fromisocalendar(year, number, 1)
    return monday + datetime.timedelta(skip), monday + datetime.timedelta(7)


PERIODS = [
    (r"(\d{4})-W(\d\d)", week),
    (r"(\d{4})-W(\d\d)-WE", lambda year, number: week(year, number, 5)),
    (r"(\d{4})-(\d\d)", lambda year, month: (first_day(year, month), first_day(year, month + 1))),
    (r"(\d{4})-Q([1-4])", lambda year, n: (first_day(year, 3 * n - 2), first_day(year, 3 * n + 1))),
    (r"(\d{4})-H([12])", lambda year, n: (first_day(year, 6 * n - 5), first_day(year, 6 * n + 1))),
    (r"(?:FY)?(\d{4})", lambda year: (first_day(year), first_day(year + 1))),
    (r"(\d{3})", lambda decade: (first_day(10 * decade), first_day(10 * decade + 10))),
    (r"(\d{2})", lambda century: (first_day(100 * century), first_day(100 * century + 100))),
]


def day_or_moment(words):
    """Beginning and end of 2016-11-07 (a day) or of 2016-11-07T16 and the like (a moment)."""
    is_moment = len(words) > len("2016-11-07")
    begin = datetime.datetime.fromisoformat(words)
    return begin, begin + datetime.timedelta(not is_moment)


def to_ends(value, reference):
    """Beginning and end of what a TIMEX3 value names; none if it tells no days or they do not exist."""
    try:
        if value == "PRESENT_REF":
            return day_or_moment(reference)
        if re.fullmatch(r"\d{4}-\d\d-\d\d(T\d\d(:\d\d){0,2})?", value):
            return day_or_moment(value)
        for pattern, ends in PERIODS:
            if match := re.fullmatch(pattern, value):
                return ends(*map(int, match.groups()))
    except ValueError:
        pass
    return None


def meant_ends(meaning, reference):
    """Beginning and end of what a case expects; either or both may be none."""
    def ends(words):
        if re.fullmatch(r"\d\d:\d\d:\d\d", words or ""):
            words = f"{reference} {words}"
        try:
            return day_or_moment(words)
        except (TypeError, ValueError):
            return None, None

    if "start" in meaning or "end" in meaning:
        return ends(meaning.get("start"))[0], ends(meaning.get("end"))[0]
    return ends(meaning.get("value"))


# --- Whether two values mean the same

MONTHS = {"CE": 1200, "DE": 120, "Y": 12, "Q": 3, "M": 1}
MINUTES = {"W": 7 * 24 * 60, "D": 24 * 60, "TH": 60, "TM": 1, "TS": 1 / 60}


def to_length(value):
    """Months and minutes of a duration such as P1Y or PT1H30M; none if it has no numbers of them."""
    if not re.fullmatch(r"P(?=.)([\d.]+(CE|DE|[YQMWD]))*(T([\d.]+[HMS])+)?", value):
        return None
    days, _, clock = value[1:].partition("T")
    parts = re.findall(r"([\d.]+)([A-Z]+)", days)
    parts += [(number, "T" + unit) for number, unit in re.findall(r"([\d.]+)([A-Z])", clock)]
    return (sum(float(number) * MONTHS.get(unit, 0) for number, unit in parts),
            sum(float(number) * MINUTES.get(unit, 0) for number, unit in parts))


def to_form(value, reference):
    """A TIMEX3 value such that values that mean the same are equal."""
    value = re.sub(rf"^({reference}|XXXX-XX-XX)(?=T)", "", value)
    value = re.sub(r"(T\d\d)(:00){1,2}$|(T\d\d:\d\d):00$", r"\1\3", value)
    return to_length(value) or value


def agrees(outcome, meaning):
    reference, ranges = outcome.reference, outcome.ranges
    timex, begin = meaning.get("timex") or "", meaning.get("start")
    forms = {to_form(timex, reference)}
    part_of_day = re.search(r"T[A-Z]{2}$", timex)
    if part_of_day and begin:  # XXXX-WXX-1TMO
        forms.add(to_form(begin[:10] + part_of_day[0], reference))
    if "Mod" in meaning:  # XXXX-11 of mid-November
        forms.add(timex.replace("XXXX", (begin or meaning.get("end") or "XXXX")[:4]))
    if any(to_form(value, reference) in forms for value in outcome.found):
        return True
    first, last = meant_ends(meaning, reference)
    if first is None or last is None:
        bound = first or last
        return bound is not None and any(bound in ends for ends in ranges)
    return (first, last) in ranges or any(
        a[0] == first and last in b for i, a in enumerate(ranges) for b in ranges[i + 1:])


# --- Why they do not

NUMERAL = (r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen(th)?|twent\w+|thirt\w+|"
           r"fort(y|ieth)|fift\w+|hundred|thousand|first|second|third|fourth|sixth|seventh|eighth|ninth|tenth|"
           r"eleventh|twelfth")
WEEKDAY = r"(mon|tues|wednes|thurs|fri|satur|sun)days?"
HOLIDAY = (r"easter|christmas|\w+ eve|thanksgiving|juneteenth|ramadan|eid|halloween|black friday|cyber monday|"
           r"new year|saint \w+|(independence|mother|father|valentine|veteran|labor|memorial|earth|bastille)\S* day|"
           r"holidays?|lunch\w*|dinner\w*|breakfast\w*|mealtime|business hours?")
ABBREVIATION = (r"mon|tues?|wed|weds|thurs?|thu|fri|sat|sun|mins?|hrs?|secs?|yrs?|wks?|tmrw?|tonite|eo[dmy]|"
                r"\d+[dwmyh]|sy|fy\d*|ytd|mtd|w/c|[qh]\d|\w+ish")


def says(pattern):
    return lambda outcome: re.search(rf"\b({pattern})\b", outcome.phrase)


def has_clock(outcome):
    return re.search(r"(?<!P)T\d", outcome.meanings[0].get("timex") or "")


def has_length(outcome):
    return outcome.kind not in ("duration", "set") and any(re.match(r"P[TX\d]", value) for value in outcome.found)


def is_coarser(outcome):
    """Whether a time that was found contains the one expected."""
    first, last = meant_ends(outcome.meanings[0], outcome.reference)
    return first and last and any(a <= first and last <= b for a, b in outcome.ranges)


#: Reasons, in the order in which they are tried.
REASONS = [
    ("a time where the case expects none", lambda o: o.kind == "none"),
    ("weeks and months by number: first week of 2015",
     says(r"(week|month|day) (of|in|beginning|commencing|starting)|week \d+|w/c")),
    ("counted from another time: two days before yesterday, for 3 days from monday",
     lambda o: has_length(o) and says("from|after|before|since|starting")(o)),
    ("counted from the hour, which annotate is not told: 3 minutes from now",
     lambda o: o.kind.startswith("datetime") and says("hours?|minutes?|mins?|seconds?")(o)
     and says("in|now|ago|later|past|last|previous|next|coming|upcoming|within")(o)),
    ("a length in TIMEX3, the days that it leads to in the case: in two weeks, next 3 days", has_length),
    ("to the week, month or year in TIMEX3, to the day in the case: two months ago",
     lambda o: says("ago|later|from now|from today|from tomorrow")(o) and is_coarser(o)),
    ("the end of a day, its last second in the case: eod", lambda o: "T23:59:59" in (o.meanings[0].get("timex") or "")),
    ("clocks of chats: 7p, tonight around 7, six forty, from 7 to 8",
     lambda o: has_clock(o) and not re.search(r"\d ?[ap]\.?m\b|noon|midnight|\d:\d\d", o.phrase)),
    ("a day and a clock that stand apart, a range of clocks on a day: tomorrow from 7:00 to 8:00pm",
     lambda o: o.kind.startswith("datetime") and len(o.found) > 1),
    ("numerals in words: may twenty nine, nineteen ninety six", says(NUMERAL)),
    ("holidays and meals: easter 2018, after dinnertime", says(HOLIDAY)),
    ("day and month in digits without a year: 11/20, 5/1-5/7",
     lambda o: not has_clock(o) and re.search(r"(?<![\d/.-])\d{1,2}[/.-]\d{1,2}(?![\d/.])", o.phrase)),
    ("abbreviations: tues, 10d, 2019 q3", says(ABBREVIATION)),
    ("which week a weekday is in: next friday, sunday 31", lambda o: o.kind == "date" and o.found and says(WEEKDAY)(o)),
    ("lengths: few hours (three in the case), one hour and a half", lambda o: o.kind == "duration"),
    ("repeated times: every weekday, semi-annually", lambda o: o.kind == "set"),
    ("one bound of a range is not found, or another: 9 to 12 of june",
     lambda o: o.found and o.kind.endswith("range") and (says("to|till?|until|and|through")(o)
                                                         or re.search(r"\d ?[~-] ?\d", o.phrase))),
    ("found in part", is_coarser),
    ("nothing found, for other reasons", lambda o: not o.found),
    ("another value, for other reasons", lambda o: True),
]
