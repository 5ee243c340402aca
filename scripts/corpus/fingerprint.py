"""What a text is made of, as extract/article/fingerprint.cpp tells it, digit for digit."""
import functools
import re

PLACES = 32
WORD = re.compile(rb"[a-z0-9\x80-\xff]+")
ALL = 0xFFFF_FFFF_FFFF_FFFF


def mix(number):
    number = ((number ^ (number >> 30)) * 0xBF58476D1CE4E5B9) & ALL
    number = ((number ^ (number >> 27)) * 0x94D049BB133111EB) & ALL
    return number ^ (number >> 31)


@functools.lru_cache(maxsize=200_000)
def hash_word(word):
    number = 0xCBF29CE484222325
    for byte in word:
        number = ((number ^ byte) * 0x100000001B3) & ALL
    return mix(number)


def fingerprint_of(text):
    """128 hexadecimal digits; none for less than three words."""
    words = [hash_word(word) for word in WORD.findall(text.encode().lower())]
    least = [None] * PLACES
    for one, two, three in zip(words, words[1:], words[2:]):
        # mix, written out: this runs for each word of each article
        number = (one * 3 + two * 5 + three * 7) & ALL
        number = ((number ^ (number >> 30)) * 0xBF58476D1CE4E5B9) & ALL
        number = ((number ^ (number >> 27)) * 0x94D049BB133111EB) & ALL
        number ^= number >> 31
        place, number = number & 31, number >> 5
        if least[place] is None or number < least[place]:
            least[place] = number
    return "".join(fill(least, place) for place in range(PLACES)) if len(words) > 2 else ""


def fill(least, place):
    """The digits of a place, or those of the next that has any."""
    away = next(away for away in range(PLACES) if least[(place + away) % PLACES] is not None)
    return f"{mix((least[(place + away) % PLACES] + away) & ALL) & 0xFFFF | 1:04x}"
