"""Fits log-linear models (extract/log_linear.h) by L-BFGS."""
from collections import Counter

import torch


def number_features(rows, rare):
    """{feature: place} of those that stand in at least `rare` rows."""
    counts = Counter(f for features in rows for f in set(features))
    return {f: i for i, f in enumerate(sorted(f for f, n in counts.items() if n >= rare))}


def sparse(rows, number):
    """Rows of features as a matrix [row][feature]."""
    places = [(r, number[f]) for r, features in enumerate(rows) for f in set(features) if f in number]
    index = torch.tensor(places, dtype=torch.long).reshape(-1, 2).t()
    return torch.sparse_coo_tensor(index, torch.ones(index.shape[1], dtype=torch.double),
                                   (len(rows), len(number))).coalesce()


def minimize(weights, find_loss, rounds=80):
    optimizer = torch.optim.LBFGS([weights], max_iter=rounds, history_size=8, line_search_fn="strong_wolfe")

    def closure():
        optimizer.zero_grad()
        loss = find_loss()
        loss.backward()
        return loss
    optimizer.step(closure)


class Classifier:
    """Weights [feature][class], in thousandths."""

    def __init__(self, classes, weights):
        self.classes, self.weights = classes, weights

    def probabilities(self, rows):
        """[row][class]"""
        sums = [[0] * len(self.classes) for _ in rows]
        for row, features in zip(sums, rows):
            for f in set(features):
                for i, w in enumerate(self.weights.get(f, ())):
                    row[i] += w
        return torch.softmax(torch.tensor(sums, dtype=torch.double) / 1000, 1).tolist()

    def scaled(self, factor, shift):
        """The same of two classes with other log odds; each row has the feature "any"."""
        weights = {f: tuple(round(factor * w) for w in of) for f, of in self.weights.items()}
        no, yes = weights.get("any", (0, 0))
        return Classifier(self.classes, weights | {"any": (no, yes + round(1000 * shift))})

    def write(self, path, comment):
        with open(path, "w", encoding="utf-8") as out:
            print(f"# {comment} Made by train/train_extraction.py.", file=out)
            print("classes", *self.classes, sep="\t", file=out)
            for f, weights in sorted(self.weights.items()):
                print(f, *weights, sep="\t", file=out)


def calibrate(odds, labels):
    """(factor, shift) of log odds that make probabilities of them fit what is right (Platt 1999)."""
    x, y = torch.tensor(odds, dtype=torch.double), torch.tensor(labels, dtype=torch.double)
    weights = torch.tensor([1.0, 0.0], dtype=torch.double, requires_grad=True)
    minimize(weights, lambda: torch.nn.functional.binary_cross_entropy_with_logits(weights[0] * x + weights[1], y,
                                                                                 reduction="sum"))
    return weights.tolist()


def fit(rows, labels, classes, rare=4, l2=1.0):
    """The classifier of rows of features. labels: places in `classes`."""
    number = number_features(rows, rare)
    matrix, target = sparse(rows, number), torch.tensor(labels)
    weights = torch.zeros(len(number), len(classes), dtype=torch.double, requires_grad=True)

    def loss():
        scores = torch.sparse.mm(matrix, weights)
        return torch.nn.functional.cross_entropy(scores, target, reduction="sum") + l2 / 2 * (weights * weights).sum()
    minimize(weights, loss)
    thousandths = (1000 * weights.detach()).round().long().tolist()
    return Classifier(classes, {f: tuple(w) for f, w in zip(number, thousandths) if any(w)})


def sum_by(values, group, size):
    return torch.zeros(size, dtype=torch.double).index_add(0, group, values)


def fit_choice(choices, rare=4, l2=3.0):
    """A classifier with the one class "weight", of choices among candidates: lists of (features, whether it is
    right). Fitted to the probability of all candidates that are right; choices without one teach nothing."""
    choices = [c for c in choices if any(right for _, right in c)]
    rows = [features for c in choices for features, _ in c]
    number = number_features(rows, rare)
    matrix = sparse(rows, number)
    choice = torch.tensor([i for i, c in enumerate(choices) for _ in c])
    right = torch.tensor([float(r) for c in choices for _, r in c], dtype=torch.double)
    weights = torch.zeros(len(number), 1, dtype=torch.double, requires_grad=True)

    def loss():
        odds = torch.exp(torch.sparse.mm(matrix, weights)[:, 0])
        of_right = sum_by(odds * right, choice, len(choices))
        of_all = sum_by(odds, choice, len(choices))
        return l2 / 2 * (weights * weights).sum() - (torch.log(of_right) - torch.log(of_all)).sum()
    minimize(weights, loss)
    thousandths = (1000 * weights.detach()).round().long().tolist()
    return Classifier(["weight"], {f: tuple(w) for f, w in zip(number, thousandths) if any(w)})
