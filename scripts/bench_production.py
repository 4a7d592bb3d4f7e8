"""Generated pages over some dates through the distributed stack: wall time against pure processing, a worker's memory.

Raw pages are made first (the sample newsroom's stories with other words and numbers, as captures and WARC); then
`build_tables` runs for all dates through two Celery workers, and again by the library alone, chunk by chunk, for
comparison.
"""

import argparse
import os
import resource
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
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
    parser.add_argument("--limit", type=float, default=500, help="seconds for all builds (default %(default).0f)")
    return parser.parse_args()


def story_of(k: int, day: date) -> Story:
    """The kth story of a day: one of the newsroom's, of that day, with a number and a street of its own."""
    from dataclasses import replace

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
    raw, size = RawStore(f"{uri}/raw"), 0
    for n, day in enumerate(days):
        folder = Path(uri) / f"spool-{n}"
        spool = Spool(folder, raw, "generated", f"bench-{day}")
        for k in range(n, pages, len(days)):
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


class Memory(threading.Thread):
    """Looks at the workers twice a second; the peak of any process that came from one, and of a worker with all its."""

    def __init__(self, stack: Production) -> None:
        super().__init__(daemon=True)
        self.stack, self.task, self.worker, self.over = stack, 0, 0, threading.Event()

    def run(self) -> None:
        while not self.over.wait(0.5):
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


def alone(uri: str, days: list[date]) -> float:
    """CPU seconds that the steps take without Airflow, one after another in this process."""
    before = resource.getrusage(resource.RUSAGE_SELF)
    for day in days:
        build.build(day.isoformat(), uri=uri)
    for day in days:
        rollup.roll_up(day.isoformat(), uri=uri)
    after = resource.getrusage(resource.RUSAGE_SELF)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def through_airflow(uri: str, days: list[date], limit: float, home: Path) -> tuple[float, Memory, list[str]]:
    """Seconds from the first run asked for to the last one over, the memory seen, and the runs that failed."""
    with Production(home, {"WAQAI_DATA_URI": uri, "WAQAI_CONTACT": ""}) as stack:
        memory, began = Memory(stack), time.monotonic()
        memory.start()
        runs = set()
        for day in days:
            body = {"logical_date": None, "conf": {"date": day.isoformat()}}
            runs.add(stack.post("dags/build_tables/dagRuns", body)["dag_run_id"])
        while time.monotonic() < began + limit:
            states = {one["dag_run_id"]: one["state"] for one in stack.runs("build_tables")}
            if all(states.get(run) in ("success", "failed") for run in runs):
                break
            time.sleep(0.5)
        wall = time.monotonic() - began
        memory.over.set()
        memory.join()
        return wall, memory, sorted(run for run in runs if states.get(run) != "success")


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
        load = os.getloadavg()[0]
        wall, memory, failed = through_airflow(uri, days, args.limit, home)
        print(f"wall through Airflow       {wall:8.1f} s (load of the machine before: {load:.1f})")
        print(f"peak of one task's process {memory.task / 1e6:8.0f} MB")
        print(f"peak of a worker, 2 slots  {memory.worker / 1e6:8.0f} MB", flush=True)
        stored = sum(Store(uri).rows("articles", day) for day in days)
        pure = alone(uri, days)
    cores = len(os.sched_getaffinity(0))
    print(f"pure processing            {pure:8.1f} s of CPU; over {cores} cores {pure / cores:.1f} s")
    print(f"wall / (pure / cores)      {wall * cores / pure:8.2f}")
    print(f"scheduler's share          {max(0.0, wall - pure / cores):8.1f} s, "
          f"{max(0.0, wall - pure / cores) / (2 * len(days)):.2f} s a task")  # fmt: skip
    print(f"articles stored            {stored:8,}; runs failed: {len(failed)}")
    return 1 if failed or stored < args.pages else 0


if __name__ == "__main__":
    sys.exit(main())
