"""What the stages of train_extraction.py learn from."""
import log_linear
from gold_articles import fold_of, mentions_of, names_of, normal, read_articles, run_tool

NO_YES = ["no", "yes"]


class Data:
    """The annotated articles, and the tool that reads them."""

    def __init__(self, options):
        self.options = options
        self.articles = list(read_articles(options.data))
        self.folds = [fold_of(stem) for stem, _, _ in self.articles]
        self.mentions = [(number, event) for number, (_, _, gold) in enumerate(self.articles)
                         for event, _ in mentions_of(gold)]
        # {(kind, name): id} of each article
        self.known = [{(e["kind"], name): e["id"] for e in gold["entities"] for name in names_of(e)}
                      for _, _, gold in self.articles]

    def models(self, stem):
        work, fold = self.options.work, fold_of(stem)
        return f"{work}/fold{fold}.model\t{work}/fold{fold}"

    def rows(self, stage, with_mentions=False):
        return run_tool(self.options.tool, stage, self.articles, self.models, with_mentions)

    def ids(self, article, names):
        """Ids of the annotated entities that go by one of the names of a row: kind|name|alias…"""
        kind, *names = names.split("|")
        return {self.known[article].get((kind, normal(n))) for n in names} - {None}


class Examples:
    """Rows of features and which class is right."""

    def __init__(self, classes, l2):
        self.classes, self.l2 = classes, l2
        self.features, self.labels, self.folds, self.keys = [], [], [], []

    def add(self, features, label, fold, key):
        self.features.append(features)
        self.labels.append(self.classes.index(label))
        self.folds.append(fold)
        self.keys.append(key)

    def fit(self, held=None):
        chosen = [i for i, fold in enumerate(self.folds) if fold != held]
        return log_linear.fit([self.features[i] for i in chosen], [self.labels[i] for i in chosen], self.classes,
                              l2=self.l2)

    def judge(self, models):
        """(probabilities, key, place of the right class) of each row, by the model that has not seen it."""
        for features, label, fold, key in zip(self.features, self.labels, self.folds, self.keys):
            yield models[fold].probabilities([features])[0], key, label


def report(title, right, found, there):
    print(f"{title}: P {100 * right / max(1, found):.2f} R {100 * right / max(1, there):.2f} "
          f"F1 {200 * right / max(1, found + there):.2f} ({right} right, {found} found, {there} there)", flush=True)


def best(probabilities):
    """The likeliest class but the first, which is none."""
    return probabilities.index(max(probabilities[1:]))


def cut(rows, columns):
    """Rows as so many columns and the list of their features."""
    for row in rows:
        yield (*row[:columns], row[columns:])
