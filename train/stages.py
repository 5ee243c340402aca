"""What is learned about the parts of events: each stage reads its examples, fits a model to them, and checks models
on articles that they have not seen."""
from collections import Counter, defaultdict
from math import exp

import log_linear
from examples import NO_YES, Examples, best, cut, report
from gold_articles import find_names, find_triggers

KINDS = ["none", "person", "organization", "place", "policy"]
RELATIONS = ["none", "position", "part_of", "located_in", "owns"]
STATUSES = ["happened", "planned", "denied"]
ROLES = ["none", "agent", "partner", "target", "subject", "attendee", "policy"]


class Names:
    says = "What speaks for names of each kind."

    def __init__(self, data):
        gold = [find_names(text.read_text(), g["entities"]) for _, text, g in data.articles]
        self.there = sum(map(len, gold))
        self.examples = Examples(KINDS, 1.0)
        for article, *place, features in cut(data.rows("names"), 3):
            place = tuple(map(int, place))
            self.examples.add(features, gold[int(article)].get(place, "none"), data.folds[int(article)],
                              (int(article), *place))
        self.fit = self.examples.fit

    def check(self, models):
        taken, found, right = set(), 0, 0
        for p, (article, begin, end), label in sorted(self.examples.judge(models), key=lambda x: (x[0][0], x[1])):
            places = {(article, b) for b in range(begin, end)}
            if p[0] < 0.5 and not places & taken:
                taken |= places
                found += 1
                right += best(p) == label
        report("mentions of names", right, found, self.there)


class Relations:
    says = "What speaks for relations."

    def __init__(self, data):
        self.examples, self.there = Examples(RELATIONS, 2.0), 0
        for _, _, gold in data.articles:
            self.there += len({(r["type"], r["subject"], r["object"]) for r in gold["relations"]})
        for article, subject, obj, features in cut(data.rows("relations"), 3):
            article = int(article)
            subjects, objects = data.ids(article, subject), data.ids(article, obj)
            types = [r["type"] for r in data.articles[article][2]["relations"]
                     if r["subject"] in subjects and r["object"] in objects]
            self.examples.add(features, types[0] if types else "none", data.folds[article], (article, subject, obj))
        self.fit = self.examples.fit

    def check(self, models):
        judged = list(self.examples.judge(models))
        for least in (0.3, 0.4, 0.5):
            found = {(key, best(p)): best(p) == label for p, key, label in judged if 1 - p[0] >= least}
            report(f"relations from {least}", sum(found.values()), len(found), self.there)


class Triggers:
    says = "What speaks for words that state events."

    def __init__(self, data):
        self.examples = Examples(NO_YES, 10.0)
        gold = [list(find_triggers(text.read_text(), g)) for _, text, g in data.articles]
        self.there = sum(map(len, gold))
        for article, begin, end, kind, features in cut(data.rows("triggers"), 4):
            right = any(b <= int(begin) and int(end) <= e and event["type"] == kind
                        for b, e, event in gold[int(article)])
            self.examples.add(features, NO_YES[right], data.folds[int(article)], (int(article), int(begin), kind))
        self.fit = self.examples.fit

    def check(self, models):
        words = {}
        for p, (article, begin, _), label in self.examples.judge(models):
            words[article, begin] = max(words.get((article, begin), (0, 0)), (p[1], label))
        for least in (0.2, 0.3, 0.4):
            chosen = [label for p, label in words.values() if p >= least]
            report(f"triggers from {least}", sum(chosen), len(chosen), self.there)


class Statuses:
    says = "What speaks for events having happened, being planned or denied."

    def __init__(self, data):
        self.examples = Examples(STATUSES, 10.0)
        for number, features in cut(data.rows("statuses", True), 1):
            article, event = data.mentions[int(number)]
            self.examples.add(features, event["status"], data.folds[article], int(number))
        self.fit = self.examples.fit

    def check(self, models):
        right = [p.index(max(p)) == label for p, _, label in self.examples.judge(models)]
        print(f"statuses: {100 * sum(right) / len(right):.2f} % of {len(right)} right", flush=True)


class Participants:
    says = "What speaks for roles in events."

    def __init__(self, data):
        self.examples = Examples(ROLES, 10.0)
        for number, names, features in cut(data.rows("participants", True), 2):
            article, event = data.mentions[int(number)]
            ids = data.ids(article, names)
            roles = [p["role"] for p in event["participants"] if p["entity"] in ids]
            self.examples.add(features, roles[0] if roles else "none", data.folds[article], int(number))
        self.there = sum(len(event["participants"]) for _, event in data.mentions)
        self.fit = self.examples.fit

    def check(self, models):
        judged = list(self.examples.judge(models))
        for least in (0.3, 0.4, 0.5):
            found = [(p, label) for p, _, label in judged if 1 - p[0] >= least]
            report(f"participants from {least}", sum(label > 0 for _, label in found), len(found), self.there)
            report(f"with roles from {least}", sum(best(p) == label for p, label in found), len(found), self.there)


class Dates:
    says = "What speaks for dates of events."

    def __init__(self, data):
        choices = defaultdict(list)
        for number, edtf, features in cut(data.rows("dates", True), 2):
            right = is_right(data.mentions[int(number)][1]["date"], edtf)
            choices[int(number)].append((features, right, edtf))
        self.choices = [(data.folds[data.mentions[n][0]], data.mentions[n][1]["date"], choices[n])
                        for n in sorted(choices)]

    def fit(self, held=None):
        return log_linear.fit_choice([[c[:2] for c in choice] for fold, _, choice in self.choices if fold != held])

    def check(self, models):
        count = Counter()
        for fold, gold, choice in self.choices:
            odds, weights = defaultdict(float), models[fold].weights
            for features, _, edtf in choice:
                odds[edtf] += exp(sum(weights.get(f, (0,))[0] for f in features) / 1000)
            likeliest = max(odds, key=odds.get)
            right = next(r for _, r, edtf in choice if edtf == likeliest)
            count.update(all=1, right=right, dated=gold is not None, dated_right=right and gold is not None)
        print(f"dates: {100 * count['right'] / count['all']:.2f} % of {count['all']} right, "
              f"{100 * count['dated_right'] / count['dated']:.2f} % of the {count['dated']} dated", flush=True)


class Mentions:
    says = "What speaks for two words stating the same event."

    def __init__(self, data):
        self.examples = Examples(NO_YES, 2.0)
        for first, second, features in cut(data.rows("mentions", True), 2):
            (article, event), (_, other) = data.mentions[int(first)], data.mentions[int(second)]
            self.examples.add(features, NO_YES[event is other], data.folds[article], (int(first), int(second)))
        self.fit = self.examples.fit

    def check(self, models):
        judged = [(p[1] >= 0.5, label) for p, _, label in self.examples.judge(models)]
        report("pairs of mentions", sum(f and l for f, l in judged), sum(f for f, _ in judged),
               sum(l for _, l in judged))


def is_right(gold, edtf):
    """Equal at the granularity of the annotation."""
    if not gold or not edtf:
        return not gold and not edtf
    ends = lambda date: (date.split("/")[0], date.split("/")[-1])
    return all(ours.strip("?~%").startswith(theirs) for ours, theirs in zip(ends(edtf), ends(gold)))
