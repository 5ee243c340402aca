"""The tables beside this file, and how to draw from them by chance.

`chance` is everywhere a function that gives a number from 0 to 1, 1 excluded: random.Random.random.
Nothing else of `random` is used, so that a seed means the same corpus in every version of Python.
"""
import functools
import pathlib

FOLDER = pathlib.Path(__file__).parent


@functools.cache
def rows(name):
    """The rows of a table, each a list of its cells."""
    lines = (FOLDER / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def words(name):
    """Of words.tsv: a list of the words of that name."""
    [row] = [row for row in rows("words") if row[0] == name]
    return row[1].split("; ") if ";" in row[1] else row[1].split()


def pick(chance, options):
    return options[int(chance() * len(options))]


def pick_often(chance, options):
    """The first ones more often than the last: about as Zipf's law has it for names in the news."""
    return options[int(chance() ** 2.2 * len(options))]


def pick_some(chance, options, count):
    """At most `count` of them, all different."""
    chosen = []
    for _ in range(count):
        option = pick_often(chance, options)
        if option not in chosen:
            chosen.append(option)
    return chosen


class Weighted:
    """Options, each as often as its weight says."""

    def __init__(self, options, weights):
        self.options, self.limits, total = options, [], sum(weights)
        reached = 0
        for weight in weights:
            reached += weight / total
            self.limits.append(reached)
        self.limits[-1] = 1

    def pick(self, chance):
        at = chance()
        return next(option for option, limit in zip(self.options, self.limits) if at < limit)
