"""The speed and memory of graphs: scripts/bench graph [REPORTS] [--folder FOLDER].

Merges a generated corpus (scripts/generate_corpus) of a million reports, or REPORTS, into a new file; asks it
questions, each a process of its own, beside NetworkX (Debian's python3-networkx) where it is installed, on a
graph that is read from the same file (scripts/bench_networkx.py); adds 100 articles, held back before;
scores what was merged against the truth (scripts/score_merge), also of a corpus of 10,000 reports; and builds
graphs of the articles of ../shared/data/bench on two threads.

Questions are about who takes part in a middling number of events, and in the most. Seconds of short ones are
medians of 21 runs. The corpus stays in FOLDER, for the next time, if one is named.
"""
import json
import pathlib
import sqlite3
import subprocess
import tempfile

from bench_process import BENCH_DATA, DATELINE, DEBIAN_PYTHON, ROOT, is_installed, is_there, run, run_often

ADDED = 100  # articles
MARGIN = 600  # reports that these have, and more
PERIOD = ("2018-01-01", "2019-12-31")
NETWORKX = ROOT / "scripts/bench_networkx.py"


def generate(reports, folder):
    """A corpus with at least that many reports: the lines, those of articles to add later, the truth."""
    names = [folder / f"{part}-{reports}.ndjson" for part in ("events", "later", "truth")]
    if not all(path.exists() for path in names):
        events, later, truth = names
        whole = events.with_suffix(".whole")
        seconds, _ = run([ROOT / "scripts/generate_corpus", "--events", reports + MARGIN, "--out", whole,
                          "--truth", truth])
        print(f"corpus of {reports} reports: generated in {seconds:.0f} s", flush=True)
        hold_back(whole, events, later)
        whole.unlink()
    return names


def hold_back(whole, events, later):
    """Divides the lines of `whole`: a hundred, evenly spread, are `later`."""
    with open(whole, "rb") as lines:
        step = sum(1 for _ in lines) // ADDED
    with open(whole, "rb") as lines, open(events, "wb") as most, open(later, "wb") as some:
        for number, line in enumerate(lines):
            (some if number % step == step // 2 and number < step * ADDED else most).write(line)


def merge(events, graph, what):
    seconds, memory = run([DATELINE, "merge", events, "--out", graph], stdout=subprocess.DEVNULL)
    print(f"{what}: {seconds:.2f} s, {memory:.0f} MB", flush=True)


def describe(graph):
    with sqlite3.connect(graph) as file:
        counts = [file.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
                  for table in ("article", "report WHERE event IS NOT NULL", "entity", "event")]
        names, = file.execute("SELECT count(*) FROM (SELECT DISTINCT entity, name FROM appearance)").fetchone()
    print("{} articles, {} reports of events; {} entities under {} names, {} events; {:.0f} MB on disk".format(
        *counts[:3], names, counts[3], graph.stat().st_size / 1e6))


def choose(graph):
    """Ids to ask about: of who takes part in the most events, and of two in a middling number."""
    with sqlite3.connect(graph) as file:
        ids = [id for id, in file.execute(
            "SELECT entity.id FROM entity JOIN participant ON participant.entity = entity.key "
            "WHERE kind IN ('person', 'organization') GROUP BY entity.key HAVING count(*) >= 10 "
            "ORDER BY count(*), entity.id")]
    return ids[-1], ids[len(ids) // 2], ids[len(ids) // 3]


def questions(graph):
    """Of each: its name, our arguments, those of the peer, and how often to ask."""
    top, middling, other = choose(graph)
    period = ["--since", PERIOD[0], "--until", PERIOD[1]]
    return [
        ("met, a middling name", ["met", graph, middling], ["met", middling], 21),
        ("met, the most central", ["met", graph, top], ["met", top], 21),
        ("timeline, middling", ["timeline", graph, "--entity", middling, *period],
         ["timeline", middling, *PERIOD], 21),
        ("timeline, most central", ["timeline", graph, "--entity", top, *period], ["timeline", top, *PERIOD], 21),
        ("path", ["path", graph, middling, other], ["path", middling, other], 5),
        ("path in time order", ["path", graph, middling, other, "--in-time-order"],
         ["journey", middling, other], 5),
        ("rank by degree", ["rank", graph, "--by", "degree"], ["degree"], 3),
        ("rank by PageRank", ["rank", graph, "--by", "pagerank"], None, 3),
    ]


def knows(command):
    """Whether this build has the command."""
    return subprocess.run([DATELINE, command, "--help"], stdout=subprocess.DEVNULL,
                          stderr=subprocess.DEVNULL).returncode == 0


def bench_questions(graph):
    peer = is_installed([DEBIAN_PYTHON, "-c", "import networkx"], "python3-networkx")
    for name, ours, theirs, times in questions(graph):
        if not knows(ours[0]):
            print(f"{name}: this build has no command {ours[0]}")
            continue
        seconds, memory = run_often([DATELINE, *ours], times)
        print(f"{name + ':':24} {1000 * seconds:7.0f} ms {memory:6.0f} MB", end="", flush=True)
        if peer and theirs:
            bench_peer([DEBIAN_PYTHON, NETWORKX, graph, *theirs], count_answers(ours), seconds, memory)
        print(flush=True)


def bench_peer(command, our_answer, our_seconds, our_memory):
    """The same by NetworkX, once, and both answers if they differ."""
    with tempfile.TemporaryFile("w+") as out:
        seconds, memory = run(command, stdout=out)
        out.seek(0)
        answer = out.read().strip()
    print(f"   NetworkX {seconds:5.1f} s {memory:6.0f} MB: {seconds / our_seconds:4.0f} times the time, "
          f"{memory / our_memory:3.0f} times the memory; ", end="")
    print(f"same answer: {answer}" if answer == our_answer else f"answers: {our_answer}, NetworkX {answer}", end="")


def count_answers(ours):
    """In short, what the peer prints too: how many meetings or events, how long a path, whose rank is first."""
    output = subprocess.run([DATELINE, *map(str, ours), "--json"], stdout=subprocess.PIPE, check=True).stdout
    answer = json.loads(output)
    if ours[0] == "path":
        steps = answer["steps"] or []
        return steps[-1]["day"] or "" if "--in-time-order" in ours and steps else f"{len(steps)} steps"
    if ours[0] == "rank":
        return f"{answer['entities'][0]['id']} {answer['entities'][0]['score']:.0f}"
    return str(len(answer["meetings" if ours[0] == "met" else "events"]))


def score(graph, truth):
    print(flush=True)
    run([ROOT / "scripts/score_merge", graph, truth])
    print(flush=True)


def bench_corpus(reports, folder, work):
    events, later, truth = generate(reports, folder)
    graph = work / f"{reports}.db"
    merge(events, graph, f"merge of {reports} reports into a new file")
    describe(graph)
    bench_questions(graph)
    merge(later, graph, f"adding {ADDED} articles")
    score(graph, truth)


def bench_build(name, work):
    articles = BENCH_DATA / name
    if is_there(articles):
        seconds, memory = run([DATELINE, "build", articles, "--out", work / f"{name}.db", "--jobs", "2"],
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        print(f"build of {name}: {seconds:.1f} s, {memory:.0f} MB", flush=True)


def bench(reports=1_000_000, folder=None):
    with tempfile.TemporaryDirectory() as temporary:
        work = pathlib.Path(temporary)
        kept = pathlib.Path(folder) if folder else work
        kept.mkdir(parents=True, exist_ok=True)
        bench_corpus(reports, kept, work)
        if reports > 10_000:
            events, _, truth = generate(10_000, kept)
            merge(events, work / "10000.db", "merge of 10000 reports")
            score(work / "10000.db", truth)
        for name in ("reuters.ndjson.gz", "wikinews.ndjson.gz"):
            bench_build(name, work)
