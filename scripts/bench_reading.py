"""The speed and memory of reading, on one processor: scripts/bench reading [ARTICLES.ndjson.gz].

Medians of three whole runs of `dateline annotate`, from the compressed file to CoNLL-U, beside
Lingua::EN::Tagger (Debian's liblingua-en-tagger-perl, a hidden Markov model that tags words and does
nothing else) in the same run, where it is installed; and of `dateline extract`, from articles to events.

Time expressions: median of five passes over articles that are read already (bench_find_timexes, which
is built for it), beside search_dates of dateparser (Debian's python3-dateparser), which begins with the
bare text, on the first 100 articles, where it is installed.
"""
import gzip
import json
import pathlib
import statistics
import subprocess
import tempfile

from bench_process import BENCH_DATA, DATELINE, DEBIAN_PYTHON, ROOT, is_installed, is_there, run

PEER = """
use Lingua::EN::Tagger; binmode STDIN, ":utf8"; binmode STDOUT, ":utf8";
my $tagger = Lingua::EN::Tagger->new; my $words = 0;
while (<STDIN>) { my $tagged = $tagger->get_readable($_) // ""; $words += () = $tagged =~ m{/}g; }
print $words;
"""
TIMES_PEER = """
import datetime, json, sys, time
from dateparser.search import search_dates
articles = [json.loads(line) for line in sys.stdin]
search_dates("They met on Monday.", languages=["en"])  # loads what it needs
found, begin = 0, time.monotonic()
for article in articles:
    day = datetime.datetime.fromisoformat(article["published"][:10])
    found += len(search_dates(article["text"], languages=["en"], settings={"RELATIVE_BASE": day}) or [])
print(sum(len(article["text"].encode()) for article in articles), found, time.monotonic() - begin)
"""


def run_alone(command, **streams):
    """On one processor."""
    return run(command, processors="0", **streams)


def count_tokens(path):
    with open(path, encoding="utf-8") as lines:
        return sum(line[0].isdigit() for line in lines)


def bench_reading(articles, work):
    command = [DATELINE, "annotate", articles, "--format", "conllu"]
    with open(work / "read.conllu", "wb") as out:
        run_alone(command, stdout=out)
    tokens = count_tokens(work / "read.conllu")
    runs = [run_alone(command, stdout=subprocess.DEVNULL) for _ in range(3)]
    seconds = statistics.median(s for s, _ in runs)
    memory = max(m for _, m in runs)
    print(f"reading: {tokens} tokens, {tokens / seconds:.0f} tokens/s, {memory:.0f} MB at the most")
    return tokens, tokens / seconds


def bench_extraction(articles, tokens):
    command = [DATELINE, "extract", articles, "--jobs", "1"]
    runs = [run_alone(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) for _ in range(3)]
    seconds = statistics.median(s for s, _ in runs)
    print(f"articles to events: {tokens / seconds:.0f} tokens/s, {max(m for _, m in runs):.0f} MB at the most")


def bench_peer(articles, work, ours):
    if not is_installed(["perl", "-MLingua::EN::Tagger", "-e", "1"], "liblingua-en-tagger-perl"):
        return
    with gzip.open(articles, "rt", encoding="utf-8") as lines, open(work / "texts", "w", encoding="utf-8") as out:
        for _, line in zip(range(300), lines):
            out.write(" ".join(json.loads(line)["text"].split()) + "\n")
    with open(work / "texts", "rb") as texts, open(work / "words", "wb") as words:
        seconds, _ = run_alone(["perl", "-e", PEER], stdin=texts, stdout=words)
    rate = int((work / "words").read_text()) / seconds
    print(f"peer, tags only: {rate:.0f} tokens/s; reading is {ours / rate:.1f} times as fast")


def read_times(path):
    """Bytes of text, time expressions found, and MB/s by the median pass."""
    size, found, *seconds = path.read_text().split()
    return int(size), int(found), int(size) / 1e6 / statistics.median(map(float, seconds))


def bench_times(articles, work):
    subprocess.run(["ninja", "-C", ROOT / "build", "--quiet", "bench_find_timexes"], check=True)
    with open(work / "times", "wb") as out:
        run_alone([ROOT / "build/tests/bench_find_timexes", articles], stdout=out)
    size, found, rate = read_times(work / "times")
    print(f"time expressions: {found} in {size / 1e6:.1f} MB, {rate:.1f} MB/s")
    return rate


def bench_times_peer(articles, work, ours):
    if not is_installed([DEBIAN_PYTHON, "-c", "import dateparser"], "python3-dateparser"):
        return
    with gzip.open(articles, "rb") as lines, open(work / "articles", "wb") as out:
        out.writelines(line for _, line in zip(range(100), lines))
    with open(work / "articles", "rb") as lines, open(work / "times", "wb") as out:
        run_alone([DEBIAN_PYTHON, "-c", TIMES_PEER], stdin=lines, stdout=out, stderr=subprocess.DEVNULL)
    size, found, rate = read_times(work / "times")
    print(f"peer, dateparser: {found} in {size / 1e6:.1f} MB, {rate:.3f} MB/s; "
          f"finding them is {ours / rate:.0f} times as fast")


def bench_start(work):
    (work / "short.txt").write_text("They met.\n")
    def median_of(command):
        return statistics.median(run_alone(command, stdout=subprocess.DEVNULL)[0] for _ in range(21))
    loading = median_of([DATELINE, "annotate", work / "short.txt"]) - median_of([DATELINE, "--version"])
    print(f"loading the models and reading two words: {1000 * loading:.0f} ms")


def bench(articles=BENCH_DATA / "reuters.ndjson.gz"):
    articles = pathlib.Path(articles)
    if not is_there(articles):
        return
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        tokens, rate = bench_reading(articles, work)
        bench_peer(articles, work, rate)
        bench_extraction(articles, tokens)
        bench_times_peer(articles, work, bench_times(articles, work))
        bench_start(work)
