"""Runs programs for scripts/bench and tells what they took."""
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
DATELINE = pathlib.Path(os.environ.get("DATELINE", ROOT / "build/dateline")).resolve()
DEBIAN_PYTHON = "/usr/bin/python3"  # peers are Debian's
BENCH_DATA = ROOT / "../shared/data/bench"


def run(command, processors=None, **streams):
    """Seconds and peak memory in MB of a command, held to `processors` ("0", "0,1") if any are named. What
    this script had itself when it started the command, some 20 MB, counts as memory of the command."""
    held = ["taskset", "-c", processors] if processors else []
    begin = time.monotonic()
    process = subprocess.Popen([*held, *map(str, command)], **streams)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"scripts/bench: {' '.join(map(str, command))} failed")
    return seconds, usage.ru_maxrss / 1024


def run_often(command, times=21):
    """The median of the seconds, and the peak memory in MB, without this script's own."""
    seconds = [run(command, stdout=subprocess.DEVNULL)[0] for _ in range(times)]
    return statistics.median(seconds), peak_memory(command)


def peak_memory(command):
    """By GNU time where it is installed (apt-get install time): a small parent, which adds nothing."""
    if not shutil.which("time"):
        return run(command, stdout=subprocess.DEVNULL)[1]
    with tempfile.NamedTemporaryFile("r") as kilobytes:
        run([shutil.which("time"), "-f", "%M", "-o", kilobytes.name, *command], stdout=subprocess.DEVNULL)
        return int(kilobytes.read()) / 1024


def is_installed(check, package):
    """Whether the command `check` succeeds; if not, says what to install."""
    if subprocess.run(check, stderr=subprocess.DEVNULL).returncode == 0:
        return True
    print(f"peer: not installed (apt-get install {package})")
    return False


def is_there(path):
    if not path.exists():
        print(f"scripts/bench: skipped, as {path} is not there")
    return path.exists()
