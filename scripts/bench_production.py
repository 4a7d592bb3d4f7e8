"""Generated pages over some dates through the distributed stack: wall time against pure processing, a worker's memory.

Raw pages are made first (the sample newsroom's stories with other words and numbers, as captures and WARC). Some or all
of the dates are built by the library alone in one process: the pure processing. Then `build_tables` runs for all
of them through two Celery workers. What others took of the cores meanwhile is measured, and told apart.
"""

import argparse
import os
import resource
import shutil
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import psutil

from production import Production
from waqai.newsroom.stories import Story, load_stories
from waqai.sources.captures import Capture, RawStore, capture_id
from waqai.sources.spool import Spool
from waqai.steps import build, rollup
from waqai.tables.store import Store

FIRST = date(2024, 1, 1)


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=2000, help="pages over all dates (default %(default)s)")
    parser.add_argument("--dates", type=int, default=8, help="publication dates (default %(default)s)")
    parser.add_argument("--alone", type=int, help="dates that the library builds alone, for comparison (default: all)")
    parser.add_argument("--chunk", type=int, help="pages of a chunk; more in a date are built in chunks")
    parser.add_argument("--limit", type=float, default=500, help="seconds for all builds (default %(default).0f)")
    return parser.parse_args()


def story_of(k: int, day: date) -> Story:
    """The kth story of a day: one of the newsroom's, of that day, with a number and a street of its own."""
    known = load_stories()
    one = known[k % len(known)]
    own = f"وأضاف المصدر رقم {k} أن {3 + k % 97} شخصا أصيبوا في الشارع {k} من الحي."
    published = datetime(day.year, day.month, day.day, k % 20, k % 60, tzinfo=UTC)
    return replace(one, id=f"{one.id}-{k}", published=published, paragraphs=(*one.paragraphs, own))


def page_of(story: Story) -> bytes:
    """The story as a page of about 30 kB, with the menus, boxes and scripts that pages have around it."""
    text = "".join(f"<p>{paragraph}</p>" for paragraph in story.paragraphs)
    menu = "".join(f'<li><a href="/section/{n}">قسم {n}</a></li>' for n in range(40))
    boxes = "".join(f'<li><a href="/{n}"><h3>عنوان آخر رقم {n} من عناوين اليوم</h3></a></li>' for n in range(60))
    script = "<script>" + "var a=[" + ",".join(map(str, range(3000))) + "];</script>"
    when = story.published.isoformat()
    return (
        f'<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>{story.title}</title>'
        f'<meta property="og:type" content="article"><meta property="article:published_time" content="{when}">'
        f"{script}</head><body><header><nav><ul>{menu}</ul></nav></header><main><article><h1>{story.title}</h1>"
        f'<time datetime="{when}">{when}</time><div class="body">{text}</div></article></main>'
        f'<aside class="related"><ul>{boxes}</ul></aside><footer>جميع الحقوق محفوظة</footer></body></html>'
    ).encode()


def generate(uri: str, days: list[date], pages: int) -> int:
    """Writes raw/ with `pages` pages spread evenly over the days; bytes of the pages."""
    todo = [(uri, day, range(n, pages, len(days))) for n, day in enumerate(days)]
    with ProcessPoolExecutor(4) as pool:
        return sum(pool.map(_generate_day, *zip(*todo, strict=True)))


def _generate_day(uri: str, day: date, numbers: range) -> int:
    size, raw = 0, RawStore(f"{uri}/raw")
    spool = Spool(Path(uri) / f"spool-{day}", raw, "generated", f"bench-{day}")
    for k in numbers:
        story = story_of(k, day)
        body = page_of(story)
        at, url = datetime(2026, 1, 1, tzinfo=UTC), f"http://127.0.0.1{story.path}"
        offset, _ = spool.warc.resource(url, "text/html; charset=utf-8", body, at)
        spool.note(Capture(capture_id(url, str(k)), "generated", url, url, day, at, day, None, None, 200,
                           "text/html; charset=utf-8", bytes=len(body), warc_file=spool.warc_name,
                           warc_offset=offset))  # fmt: skip
        size += len(body)
    spool.publish()
    return size


@dataclass
class Seen:
    """What was seen of the stack: seconds, failed runs, peaks of memory, CPU of the stack and of all other programs."""

    wall: float
    failed: list[str]
    task: int
    worker: int
    own: float
    others: float


class Memory(threading.Thread):
    """Looks at the workers every five seconds; the peak of a process that came from one, and of one with all its."""

    def __init__(self, stack: Production) -> None:
        super().__init__(daemon=True)
        self.stack, self.task, self.worker, self.over = stack, 0, 0, threading.Event()

    def run(self) -> None:
        while not self.over.wait(5):
            for role, process in list(self.stack.processes.items()):
                if role[0] == "celery":
                    sizes = list(_sizes(process.pid))
                    self.task, self.worker = max([self.task, *sizes]), max(self.worker, sum(sizes))


def _sizes(pid: int) -> Iterator[int]:
    """Proportional sizes of a process and its children: what they share is counted once."""
    try:
        for one in [psutil.Process(pid), *psutil.Process(pid).children(recursive=True)]:
            yield one.memory_full_info().pss
    except psutil.Error:
        return


def cpu_of(pids: Iterable[int]) -> float:
    """CPU seconds of processes, of those that came from them, and of those of them that are over."""
    total = 0.0
    for pid in pids:
        try:
            for one in [psutil.Process(pid), *psutil.Process(pid).children(recursive=True)]:
                times = one.cpu_times()
                total += times.user + times.system + times.children_user + times.children_system
        except psutil.Error:
            continue
    return total


def busy() -> float:
    """CPU seconds that all programs of the machine, and its neighbours on the same hardware, have taken."""
    times = psutil.cpu_times()
    return sum(times) - times.idle - times.iowait - times.guest - times.guest_nice


def alone(uri: str, days: list[date]) -> float:
    """CPU seconds that the steps take without Airflow, one after another in this process, in the order of the dates."""
    before = resource.getrusage(resource.RUSAGE_SELF)
    for day in days:
        build.build(day.isoformat(), uri=uri)
        rollup.roll_up(day.isoformat(), uri=uri)
    after = resource.getrusage(resource.RUSAGE_SELF)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def through_airflow(uri: str, days: list[date], limit: float, home: Path, chunk: int | None) -> Seen:
    """From the first run asked for to the last one over."""
    extra = {"WAQAI_DATA_URI": uri, "WAQAI_CONTACT": ""} | ({"WAQAI_CHUNK_PAGES": str(chunk)} if chunk else {})
    with Production(home, extra) as stack:
        pids = [one.pid for one in stack.processes.values()]
        pids += [os.getpid(), int((stack.postgres.data / "postmaster.pid").read_text().split()[0])]
        memory, began, before = Memory(stack), time.monotonic(), (cpu_of(pids), busy())
        memory.start()
        for day in days:
            stack.post("dags/build_tables/dagRuns", {"logical_date": None, "conf": {"date": day.isoformat()}})
        states: dict[str, str] = {}
        told = 0
        while time.monotonic() < began + limit and not (states and set(states.values()) <= {"success", "failed"}):
            time.sleep(3)
            states = {one["dag_run_id"]: one["state"] for one in stack.runs("build_tables")}
            over = sum(state in ("success", "failed") for state in states.values())
            if over > told:
                told = over
                print(f"  {over} of {len(days)} dates after {time.monotonic() - began:.0f} s", flush=True)
        wall, own, total = time.monotonic() - began, cpu_of(pids) - before[0], busy() - before[1]
        memory.over.set()
        memory.join()
        failed = sorted(run for run, state in states.items() if state != "success")
        return Seen(wall, failed, memory.task, memory.worker, own, max(0.0, total - own))


def main() -> int:
    """0 if every run succeeded and gave every page."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    args = arguments()
    days = [FIRST + timedelta(n) for n in range(args.dates)]
    with tempfile.TemporaryDirectory(prefix="waqai-") as folder:
        uri, home = str(Path(folder) / "data"), Path(folder) / "airflow"
        Path(uri).mkdir()
        size = generate(uri, days, args.pages)
        print(f"{args.pages:,} pages, {size / 1e6:.1f} MB, over {args.dates} dates", flush=True)
        some = days[: args.alone or len(days)]
        pure = alone(uri, some) * len(days) / len(some)
        shutil.rmtree(f"{uri}/tables")
        load = os.getloadavg()[0]
        seen = through_airflow(uri, days, args.limit, home, args.chunk)
        print(f"wall through Airflow       {seen.wall:8.1f} s (load of the machine before: {load:.1f})")
        print(f"peak of one task's process {seen.task / 1e6:8.0f} MB")
        print(f"peak of a worker, 2 slots  {seen.worker / 1e6:8.0f} MB")
        stored = sum(Store(uri).rows("articles", day) for day in days)
        print(f"articles stored            {stored:8,}; runs failed or not over: {len(seen.failed)}", flush=True)
    compare(seen, pure * min(1.0, stored / args.pages), len(days), len(some))
    return 1 if seen.failed or stored < args.pages else 0


def compare(seen: Seen, pure: float, dates: int, measured: int) -> None:
    """Prints wall time against pure processing, as it was and without what other programs took of the cores."""
    cores = len(os.sched_getaffinity(0))
    ours = cores - seen.others / seen.wall
    of = "" if measured == dates else f", from {measured} of {dates} dates"
    print(f"pure processing            {pure:8.1f} s of CPU{of}; over {cores} cores {pure / cores:.1f} s")
    print(f"CPU of the whole stack     {seen.own:8.1f} s, {seen.own / pure:.2f} of the pure processing")
    print(f"CPU of other programs      {seen.others:8.1f} s: {ours:.2f} of {cores} cores were left")
    print(f"wall / (pure / cores)      {seen.wall * cores / pure:8.2f}")
    print(f"wall / (pure / cores left) {seen.wall * ours / pure:8.2f}")
    share = max(0.0, seen.wall - pure / ours)
    print(f"scheduler's share          {share:8.1f} s of wall, {share / (2 * dates):.2f} s a task")


if __name__ == "__main__":
    sys.exit(main())
