"""The reader as a network, in PyTorch: what the C++ of extract/language computes in whole numbers.

A word is the sum of vectors looked up by its form (GloVe, projected; frequent words; endings,
beginnings and shape), normalised; bidirectional LSTM layers read the sentence; linear heads give
UPOS, XPOS and names; a biaffine scorer (Dozat and Manning 2017) gives heads, a small perceptron
over dependent and head gives labels.
"""
import concurrent.futures
import ctypes

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

kernels = None  # what load_kernels has loaded
directions = concurrent.futures.ThreadPoolExecutor(2)


def load_kernels(path):
    global kernels
    kernels = ctypes.CDLL(str(path))
    kernels.prepare.restype = ctypes.c_long
    if kernels.prepare() != 0:
        raise SystemExit("training needs a processor with AMX (Intel's matrix instructions)")


def pointer(tensor):
    return ctypes.c_void_p(tensor.data_ptr())


def word_features(form):
    """Nine rows of the spelling tables and the fingerprints of form and pattern."""
    rows = np.empty(11, np.uint32)
    word = form.encode()
    kernels.features_of(word, len(word), rows.ctypes.data_as(ctypes.c_void_p))
    return rows


def multiply(x, weights):
    """x times the transpose of `weights`, with 16-bit factors: many times faster where the
    processor has instructions for them."""
    return F.linear(x.bfloat16(), weights.bfloat16()).float()


def linear(x, layer):
    return multiply(x, layer.weight) + layer.bias


class Drop(torch.autograd.Function):
    """Dropout that keeps a seed for the way back, not the mask."""

    @staticmethod
    def forward(ctx, x, chance):
        ctx.chance, ctx.seed = chance, int(torch.randint(1 << 62, (1,)))
        return Drop.apply_mask(x, chance, ctx.seed)

    @staticmethod
    def apply_mask(x, chance, seed):
        x = x.contiguous()
        y = torch.empty_like(x)
        kernels.drop(pointer(x), pointer(y), ctypes.c_size_t(x.numel()), ctypes.c_float(chance),
                     ctypes.c_uint64(seed))
        return y

    @staticmethod
    def backward(ctx, dy):
        return Drop.apply_mask(dy, ctx.chance, ctx.seed), None


class Recurrence(torch.autograd.Function):
    """An LSTM layer over a packed batch, its two directions side by side."""

    @staticmethod
    def forward(ctx, gates, forward_weights, backward_weights, packing):
        gates = [g.contiguous() for g in gates.detach().chunk(2, 1)]
        weights = [w.detach().contiguous() for w in (forward_weights, backward_weights)]
        hidden = weights[0].shape[1]
        h = [torch.empty(gates[0].shape[0], hidden) for _ in range(2)]
        c = [torch.empty_like(h[0]) for _ in range(2)]
        steps = len(packing.count), pointer(packing.first), pointer(packing.count)
        run = lambda d: kernels.lstm_forward(d, *steps, hidden, pointer(weights[d]), pointer(gates[d]),
                                             pointer(h[d]), pointer(c[d]))
        list(directions.map(run, (0, 1)))
        ctx.save_for_backward(*gates, *weights, *h, *c)
        ctx.packing = packing
        return torch.cat(h, 1)

    @staticmethod
    def backward(ctx, dh):
        saved = ctx.saved_tensors
        gates, weights, h, c = [g.clone() for g in saved[:2]], saved[2:4], saved[4:6], saved[6:8]
        packing, hidden = ctx.packing, weights[0].shape[1]
        dh = [d.contiguous() for d in dh.chunk(2, 1)]
        steps = len(packing.count), pointer(packing.first), pointer(packing.count)
        run = lambda d: kernels.lstm_backward(d, *steps, hidden, pointer(weights[d]), pointer(gates[d]),
                                              pointer(c[d]), pointer(dh[d]))
        list(directions.map(run, (0, 1)))
        none = torch.zeros(1, hidden)
        before = [torch.cat([h[0], none])[packing.before], torch.cat([h[1], none])[packing.after]]
        return torch.cat(gates, 1), *[multiply(g.t(), b.t()) for g, b in zip(gates, before)], None


class Packing:
    """Where the words of a batch of sentences stand: longest sentence first, position by position."""

    def __init__(self, lengths):
        """lengths: of the sentences, descending."""
        steps = lengths[0]
        counts = np.array([sum(1 for n in lengths if n > t) for t in range(steps)], np.int32)
        firsts = np.concatenate([[0], np.cumsum(counts)[:-1]]).astype(np.int32)
        self.count, self.first = torch.from_numpy(counts), torch.from_numpy(firsts)
        self.size = int(counts.sum())
        # rows[b][t]: the row of word t of sentence b, or self.size where there is none
        rows = np.full((len(lengths), steps), self.size, np.int64)
        for t in range(steps):
            rows[: counts[t], t] = firsts[t] + np.arange(counts[t])
        self.rows = torch.from_numpy(rows)
        # The row of the word in front of each and of the one behind it, self.size where there is none
        before, after = np.full((2, self.size), self.size, np.int64)
        follows = rows[:, 1:] < self.size
        left, right = rows[:, :-1][follows], rows[:, 1:][follows]
        before[right], after[left] = left, right
        self.before, self.after = torch.from_numpy(before), torch.from_numpy(after)


class Network(nn.Module):
    """The weights of the reader; N words in a batch."""

    def __init__(self, shape, vectors):
        """shape: dict of "word", "hidden", "layers", "arc", "label", "words", "spelling" (rows),
        "upos", "xpos", "deprel" (counts) and "names" {corpus: count of tags}."""
        super().__init__()
        self.shape = shape
        word, hidden = shape["word"], shape["hidden"]
        self.register_buffer("vectors", torch.as_tensor(vectors))  # row 0: unknown
        self.project = nn.Parameter(torch.randn(word, vectors.shape[1]) * 0.1)
        self.spelling = nn.Parameter(torch.randn(shape["spelling"], word) * 0.1)
        self.words = nn.Parameter(torch.randn(shape["words"] + 1, word) * 0.1)  # row 0: unknown
        self.norm = nn.LayerNorm(word)
        self.inputs, self.recurrent = nn.ModuleList(), nn.ParameterList()
        width = word
        for _ in range(shape["layers"]):
            layer = nn.Linear(width, 8 * hidden)
            with torch.no_grad():
                layer.bias.zero_()
                layer.bias[hidden: 2 * hidden] = 1  # remember at first
                layer.bias[5 * hidden: 6 * hidden] = 1
            self.inputs.append(layer)
            for _ in range(2):
                gates = [nn.init.orthogonal_(torch.empty(hidden, hidden)) for _ in range(4)]
                self.recurrent.append(nn.Parameter(torch.cat(gates)))
            width = 2 * hidden
        self.arc_dependent = nn.Linear(width, shape["arc"])
        self.arc_head = nn.Linear(width, shape["arc"])
        self.root = nn.Parameter(torch.randn(shape["arc"]) * 0.1)
        self.arc = nn.Parameter(torch.zeros(shape["arc"], shape["arc"]))
        self.arc_bias = nn.Parameter(torch.zeros(shape["arc"]))
        self.label_dependent = nn.Linear(width, shape["label"])
        self.label_head = nn.Linear(width, shape["label"])
        self.label_root = nn.Parameter(torch.randn(shape["label"]) * 0.1)
        self.label = nn.Linear(shape["label"], shape["deprel"])
        self.upos = nn.Linear(width, shape["upos"])
        self.xpos = nn.Linear(width, shape["xpos"])
        self.names = nn.ModuleDict({k: nn.Linear(width, n) for k, n in shape["names"].items()})
        self.dropout = 0.33

    def drop(self, x):
        return Drop.apply(x, self.dropout) if self.training else x

    def embed(self, batch):
        """batch: "spelling" [N][9], "word" [N], "vector" [N] rows, "packing"; gives [N][word]."""
        word, vector = batch["word"], batch["vector"]
        if self.training:
            word = word * (torch.rand(word.shape) > 0.15)
            vector = vector * (torch.rand(vector.shape) > 0.05)
        x = multiply(self.vectors[vector], self.project)
        x = x + F.embedding_bag(batch["spelling"], self.spelling, mode="sum")
        x = x + F.embedding(word, self.words)
        return self.norm(x)

    def encode(self, batch):
        """[N][2 hidden]: each word in its sentence."""
        x = self.drop(self.embed(batch))
        for i, layer in enumerate(self.inputs):
            gates = linear(x, layer)
            weights = self.recurrent[2 * i: 2 * i + 2]
            if self.training:
                weights = [Drop.apply(w, 0.2) for w in weights]
            x = self.drop(Recurrence.apply(gates, *weights, batch["packing"]))
        return x

    def arcs(self, x, packing):
        """Scores [sentence][dependent][head]; head 0 is the root."""
        pad = lambda y: torch.cat([y, torch.zeros(1, y.shape[1])])[packing.rows]
        dependent = self.drop(F.relu(linear(x, self.arc_dependent)))
        dependent = pad(multiply(dependent, self.arc.t()) + self.arc_bias)
        head = pad(self.drop(F.relu(linear(x, self.arc_head))))
        root = self.root.expand(head.shape[0], 1, -1)
        scores = torch.bmm(dependent, torch.cat([root, head], 1).transpose(1, 2))
        missing = packing.rows == packing.size
        scores = scores.masked_fill(F.pad(missing, (1, 0))[:, None, :], -1e9)
        itself = torch.eye(scores.shape[1], dtype=torch.bool)
        return scores.masked_fill(F.pad(itself, (1, 0)), -1e9)

    def labels(self, x, heads):
        """Scores [N][deprel]. heads [N]: the row of each word's head, N for the root."""
        dependent, head = linear(x, self.label_dependent), linear(x, self.label_head)
        head = torch.cat([head, self.label_root[None]])[heads]
        return linear(self.drop(F.relu(dependent + head)), self.label)
