"""What is learned about whole events: which of those found are right."""
import sys
from collections import Counter
from math import log

import log_linear
from examples import NO_YES, Examples


class Events:
    says = "What speaks for events being right."

    def __init__(self, data):
        sys.path.insert(0, str(data.options.data / "tools"))
        import score_graph
        self.scorer, self.data = score_graph, data
        self.graphs = read_graphs(data)
        self.examples = Examples(NO_YES, 20.0)
        for article, (graph, features) in enumerate(self.graphs):
            right = set(self.match(article, graph))
            for i, row in enumerate(features):
                self.examples.add(row, NO_YES[i in right], data.folds[article], (article, i))
        self.fit = self.examples.fit

    def calibrate(self, models):
        """The factor and shift that make the log odds of unseen articles probabilities."""
        judged = [(log(p[1] / p[0]), label) for p, _, label in self.examples.judge(models)]
        return log_linear.calibrate(*zip(*judged))

    def match(self, article, graph):
        """Places of the events that match the annotation leniently."""
        s, gold = self.scorer, self.data.articles[article][2]
        taken = s.align(gold["entities"], graph["entities"])
        pairs = []
        for i, g in enumerate(gold["events"]):
            theirs, date = {p["entity"] for p in g["participants"]}, s.ends(g["date"])
            for j, v in enumerate(graph["events"]):
                ours = {taken.get(p["entity"], ("system", p["entity"])) for p in v["participants"]}
                f1 = s.f1_of(theirs, ours)
                if s.FAMILY[v["type"]] == s.FAMILY[g["type"]] and f1 > 0 and s.overlap(date, s.ends(v["date"])):
                    pairs.append(((-f1, v["type"] != g["type"]), i, j))
        return [j for _, j in s.greedy(pairs)]

    def check(self, models):
        judged = {key: p[1] for p, key, _ in self.examples.judge(models)}
        for least in (0.2, 0.25, 0.3, 0.35, 0.4, 0.5):
            print(f"events from {least}:", self.score(judged, least), flush=True)
        print("confidence: events, right %")
        for tenth in range(10):
            labels = [label for key, label in zip(self.examples.keys, self.examples.labels)
                      if int(10 * judged[key]) == tenth]
            print(f"  {tenth / 10} to {(tenth + 1) / 10}: {len(labels)}, "
                  f"{100 * sum(labels) / max(1, len(labels)):.1f}", flush=True)

    def score(self, judged, least):
        total = Counter()
        for article, (graph, _) in enumerate(self.graphs):
            kept = [v for i, v in enumerate(graph["events"]) if judged[article, i] >= least]
            total.update(self.scorer.score_article(self.data.articles[article][2],
                                                   self.scorer.Graph({**graph, "events": kept}), "a"))
        r = self.scorer.summary(total)
        share = {k: round(r[k]["f1"], 2) for k in ("events_strict", "events_lenient", "who_met_whom", "relations")}
        return {"entities": round(r["entities"]["all"]["f1"], 2), **share,
                "core": round(r["events_lenient"]["core_recall"], 2), "dates": round(r["dates"]["accuracy"], 2),
                "status": round(r["status"]["accuracy"], 2)}


def read_graphs(data):
    """For each article what is extracted, as graphs are exported, and the features of its events."""
    evidence = lambda text="": [{"article": "a", "text": text}]
    graphs = [({"articles": [{"id": "a"}], "entities": [], "events": [], "relations": []}, [])
              for _ in data.articles]
    for article, what, *row in data.rows("events"):
        graph, features = graphs[int(article)]
        if what == "entity":
            kind, name, *aliases = row[0].split("|")
            graph["entities"].append({"id": len(graph["entities"]), "kind": kind, "name": name, "aliases": aliases,
                                      "mentions": [{"article": "a"}]})
        elif what == "relation":
            graph["relations"].append({"type": row[0], "subject": int(row[1]), "object": int(row[2]),
                                       "evidence": evidence()})
        else:
            kind, edtf, status, _, participants, text, *of_event = row
            parties = [p.split(":") for p in participants.split(",")]
            graph["events"].append({"type": kind, "date": {"edtf": edtf} if edtf else None, "status": status,
                                    "participants": [{"entity": int(e), "role": r} for e, r in parties],
                                    "evidence": evidence(text)})
            features.append(of_event)
    return graphs
