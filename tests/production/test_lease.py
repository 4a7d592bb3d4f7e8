"""Two writers of one date on object storage: one after the other, none on top of a lost lease, none stuck for ever."""

import itertools
import logging
import threading
import time
from datetime import date
from typing import Any

import pytest
from proxy import Proxy

from waqai.tables import lease as module
from waqai.tables.lease import LeaseLostError, lease
from waqai.tables.store import Store

DAY = date(2024, 7, 8)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_ASK", 0.05)
    monkeypatch.setattr(module, "_unable", set())


def test_one_at_a_time(proxy: Proxy, uri: str) -> None:
    inside, most, done = [0], [0], []

    def work(who: int) -> None:
        for _ in range(3):
            with lease(uri, "day") as still_ours:
                inside[0] += 1
                most[0] = max(most[0], inside[0])
                time.sleep(0.02)
                still_ours()
                inside[0] -= 1
                done.append(who)

    workers = [threading.Thread(target=work, args=(who,)) for who in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert most == [1]
    assert sorted(done) == sorted([0, 1, 2, 3] * 3)


def test_names_do_not_wait_for_each_other(proxy: Proxy, uri: str) -> None:
    with lease(uri, "one"), lease(uri, "two") as still_ours:
        still_ours()


def test_the_lease_of_a_dead_holder_is_taken_over(proxy: Proxy, uri: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LEASE", 2.0)
    dead = module._Lease(uri, "day")
    assert dead.acquire()
    began = time.monotonic()
    with lease(uri, "day") as still_ours:
        still_ours()
        assert time.monotonic() - began > 1
        with pytest.raises(LeaseLostError, match="nothing more is written"):
            dead.check()
        # The dead one wakes up: it neither renews nor frees what is another's.
        assert not dead._put(IfMatch=dead.etag)
        dead.release()
        still_ours()
        assert dead._read()[0] != b"free"  # type: ignore[index]


def test_a_living_holder_keeps_it(proxy: Proxy, uri: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LEASE", 4.0)
    monkeypatch.setattr(module, "RENEW", 0.3)
    other = module._Lease(uri, "day")
    with lease(uri, "day") as still_ours:
        until = time.monotonic() + 5
        while time.monotonic() < until:
            assert not other._try()
            still_ours()
            time.sleep(0.2)
    assert other.acquire()


def test_a_write_after_the_loss_is_refused(proxy: Proxy, uri: str, monkeypatch: pytest.MonkeyPatch) -> None:
    store = Store(uri)
    store.write("casualties", DAY, [])
    monkeypatch.setattr(module._Lease, "check", lambda self: (_ for _ in ()).throw(LeaseLostError("lost")))
    before = proxy.asked
    with pytest.raises(LeaseLostError):
        store.write("casualties", DAY, [])
    assert proxy.asked > before


def test_a_lost_answer_is_not_taken_for_another_writer(proxy: Proxy, uri: str) -> None:
    """The storage takes the write, its answer is lost, the client asks again and is refused by its own write."""
    held = module._Lease(uri, "day")
    assert held.acquire()
    real, times = held._ask, itertools.count()

    def forgetful(call: str, **words: Any) -> Any:
        found = real(call, **words)
        return None if call == "put_object" and next(times) == 0 else found

    held._ask = forgetful  # type: ignore[method-assign]
    assert held._put(IfMatch=held.etag)
    held._ask = real  # type: ignore[method-assign]
    assert held._put(IfMatch=held.etag)


@pytest.mark.parametrize("way", ["ignored", "not implemented"])
def test_storage_without_conditions_is_named_once_and_written_to(
    proxy: Proxy, uri: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, way: str
) -> None:
    real = module._Lease._ask

    def deaf(self: Any, call: str, **words: Any) -> Any:
        if way != "ignored" and words.keys() & {"IfMatch", "IfNoneMatch"}:
            raise module._UnableError("NotImplemented")
        return real(self, call, **{key: value for key, value in words.items() if not key.startswith("If")})

    monkeypatch.setattr(module._Lease, "_ask", deaf)
    with caplog.at_level(logging.WARNING):
        for _ in range(2):
            with lease(uri, "day") as still_ours:
                still_ours()
    assert [record.message for record in caplog.records if "no conditional PUT" in record.message] != []
    assert len([record for record in caplog.records if "no conditional PUT" in record.message]) == 1


def test_storage_that_is_away_fails_as_other_storage_does(proxy: Proxy, uri: str) -> None:
    proxy.fails = lambda n, method: True
    with pytest.raises(OSError, match="lease"), lease(uri, "day"):
        pass
