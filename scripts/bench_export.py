"""The speed and memory of exports: scripts/bench export [EVENTS].

Merges a generated corpus (scripts/generate_corpus) and exports it in every format that this build has, whole
processes with their reading of the graph: first cut to 10,000 events by their dates, then, in the formats of
data, of EVENTS, a million if not told: the same graph many times over (scripts/multiply_graph).

Beside each, in the same run, the same conversion by Python where it has one: NetworkX's own writers of GEXF,
GraphML and node-link, and otherwise Python's reading of the same rows by SQLite, which every export has to do
(scripts/bench_networkx.py). Seconds are medians of 5 runs, of a million events of one; memory is the peak of
the process.
"""
import pathlib
import sqlite3
import subprocess
import tempfile

from bench_process import DATELINE, DEBIAN_PYTHON, ROOT, is_installed, run, run_often

REPORTS = 30_000  # of the corpus: some 14,000 events
SMALL = 10_000
RUNS = 5
DIAGRAMS = ("dot", "svg", "pdf", "png")
WRITTEN_BY_NETWORKX = ("gexf", "graphml", "node-link")
PEER = ROOT / "scripts/bench_networkx.py"


def formats(graph):
    """Those that this build names where one is not known."""
    told = subprocess.run([DATELINE, "export", graph, "--format", "?"], stderr=subprocess.PIPE, text=True).stderr
    return told.split("there are ")[1].strip().split(", ") if "there are " in told else []


def make_graph(work):
    corpus, graph = work / "events.ndjson", work / "graph.db"
    run([ROOT / "scripts/generate_corpus", "--events", REPORTS, "--out", corpus, "--truth", work / "truth.ndjson"])
    run([DATELINE, "merge", corpus, "--out", graph], stdout=subprocess.DEVNULL)
    return graph


def multiply(graph, events, out):
    run([ROOT / "scripts/multiply_graph", graph, "--events", events, "--out", out])
    return out


def cut(graph, out):
    """The graph with only its first SMALL events."""
    out.write_bytes(graph.read_bytes())
    with sqlite3.connect(out) as file:
        file.execute("DELETE FROM event WHERE key NOT IN (SELECT key FROM event ORDER BY key LIMIT ?)", (SMALL,))
        for table in ("report", "participant"):
            file.execute(f"DELETE FROM {table} WHERE event IS NOT NULL AND event NOT IN (SELECT key FROM event)")
    return out


def count_events(graph):
    with sqlite3.connect(graph) as file:
        return file.execute("SELECT count(*) FROM event").fetchone()[0]


def peer_of(graph, name, out, networkx):
    """What to compare with: how it is called, and its command."""
    if networkx and name in WRITTEN_BY_NETWORKX:
        return "NetworkX", [DEBIAN_PYTHON, PEER, graph, "write", name, out]
    return "reading alone", [DEBIAN_PYTHON, PEER, graph, "rows"]


def bench_formats(graph, names, times, work, networkx):
    print(f"export of {count_events(graph)} events, {graph.stat().st_size / 1e6:.0f} MB:", flush=True)
    known = {}  # what peers took
    for name in names:
        out = work / f"view.{name}"  # a file, or a folder
        seconds, memory = run_often([DATELINE, "export", graph, "--format", name, "--out", out], times)
        size = sum(path.stat().st_size for path in [out, *out.rglob("*")] if path.is_file())
        print(f"{name + ':':12} {seconds:7.2f} s {memory:6.0f} MB, writes {size / 1e6:7.1f} MB", end="", flush=True)
        peer, command = peer_of(graph, name, work / "peer", networkx)
        if (peer, *command) not in known:
            known[(peer, *command)] = run_often(command, times)
        theirs, memory_of_theirs = known[(peer, *command)]
        print(f"   {peer} {theirs:7.2f} s {memory_of_theirs:6.0f} MB: {theirs / seconds:5.1f} times the time, "
              f"{memory_of_theirs / memory:4.1f} times the memory", flush=True)


def bench(events=1_000_000):
    networkx = is_installed([DEBIAN_PYTHON, "-c", "import networkx"], "python3-networkx")
    with tempfile.TemporaryDirectory() as temporary:
        work = pathlib.Path(temporary)
        graph = make_graph(work)
        names = [name for name in formats(graph) if name not in DIAGRAMS]
        bench_formats(cut(graph, work / "small.db"), names, RUNS, work, networkx)
        # NetworkX would take tens of GB for a million.
        bench_formats(multiply(graph, events, work / "large.db"), names, 1, work, False)
