"""A lease on object storage: keeps two writers of one thing apart where there is no file to lock.

A small object for each name is changed by conditional PUTs alone (`If-None-Match: *` makes it, `If-Match` changes what
was read), so of two writers one wins. Its holder renews it; one that was not renewed for `LEASE` seconds, by the clock
of the storage, is dead, and its lease is taken over.
"""

import logging
import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import parse_qs, urlsplit
from uuid import uuid4

LEASE = 90.0
RENEW = 20.0
_ASK = 1.0
_FREE = b"free"
# Answers to a condition: it does not hold (412), or another write is under way (409).
_REFUSED = (409, 412)
_log = logging.getLogger(__name__)
_unable: set[str] = set()


class LeaseLostError(OSError):
    """The lease went to another writer, or could not be renewed in time: what was read under it may be stale."""


class _UnableError(Exception):
    """This storage knows no conditions."""


@contextmanager
def lease(uri: str, name: str) -> Iterator[Callable[[], None]]:
    """Holds the lease `name` below an `s3://` URI, waiting for it; gives a check to call before each write.

    The check raises LeaseLostError. Storage that knows no conditions is said so once, and is written to unguarded.
    """
    found = _Lease(uri, name)
    if found.bucket in _unable or not found.acquire():
        yield lambda: None
        return
    renewing = threading.Thread(target=found.renew, daemon=True)
    renewing.start()
    try:
        yield found.check
    finally:
        found.over.set()
        renewing.join()
        found.release()


class _Lease:
    def __init__(self, uri: str, name: str) -> None:
        parts = urlsplit(uri)
        self.bucket, self.key = parts.netloc, f"{parts.path.strip('/')}/.locks/{name}".lstrip("/")
        self.client, self.mine = _client(parse_qs(parts.query)), uuid4().hex
        self.over, self.renewals, self.etag, self.until = threading.Event(), 0, "", 0.0

    def acquire(self) -> bool:
        """Waits until the lease is ours; False if the storage cannot give one."""
        try:
            while not self._try():
                time.sleep(_ASK)
            return True
        except _UnableError as error:
            _unable.add(self.bucket)
            told = "%s: no conditional PUT (%s), so only Airflow keeps two writers of one date apart"
            _log.warning(told, self.bucket, error)
            return False

    def _try(self) -> bool:
        there = self._read()
        if there is None:
            return self._put(IfNoneMatch="*") and self._guarded()
        body, etag, age = there
        return (body == _FREE or age > LEASE) and self._put(IfMatch=etag)

    def check(self) -> None:
        """Raises LeaseLostError if it is no longer certain that the lease is ours."""
        if time.monotonic() > self.until:
            raise LeaseLostError(f"the lease {self.key} was lost: another writer may have it; nothing more is written")

    def renew(self) -> None:
        """Renews it until it is over or lost."""
        while not self.over.wait(RENEW):
            try:
                if not self._put(IfMatch=self.etag):
                    self.until = 0.0
                    return
            except OSError as error:
                _log.warning("lease %s not renewed, tried again: %s", self.key, error)

    def release(self) -> None:
        """Frees it, if it is still ours; else it runs out by itself."""
        try:
            self._put(_FREE, IfMatch=self.etag)
        except OSError as error:
            _log.warning("lease %s not freed, it runs out in %.0f s: %s", self.key, LEASE, error)

    def _read(self) -> tuple[bytes, str, float] | None:
        """Body, ETag and age by the storage's own clock; None where there is none."""
        found = self._ask("get_object")
        if found is None:
            return None
        now = parsedate_to_datetime(found["ResponseMetadata"]["HTTPHeaders"]["date"]).replace(tzinfo=UTC)
        changed: datetime = found["LastModified"]
        return found["Body"].read(), found["ETag"], (now - changed).total_seconds()

    def _put(self, body: bytes | None = None, **condition: str) -> bool:
        """Whether the storage took it under that condition."""
        sent, self.renewals = time.monotonic(), self.renewals + 1
        body = body or f"{self.mine} {self.renewals}".encode()
        found = self._ask("put_object", Body=body, **condition)
        if found is not None:
            self.etag = found["ETag"]
        else:
            # An answer may be lost and the request sent again: then it is our own write that refuses it.
            there = self._read()
            if there is None or there[0] != body:
                return False
            self.etag = there[1]
        self.until = sent + LEASE
        return True

    def _guarded(self) -> bool:
        """Asked once for each lease, when it is made: conditions that cannot hold must be refused."""
        if self._put(IfNoneMatch="*") or self._put(IfMatch='"0"'):
            raise _UnableError("it ignores conditions")
        return True

    def _ask(self, call: str, **words: Any) -> Any:
        """The answer; None for a condition that does not hold and for an object that is not there. Raises OSError."""
        from botocore.exceptions import BotoCoreError, ClientError

        try:
            return getattr(self.client, call)(Bucket=self.bucket, Key=self.key, **words)
        except ClientError as error:
            status = error.response["ResponseMetadata"]["HTTPStatusCode"]
            if status in _REFUSED or (status == 404 and error.response["Error"]["Code"] != "NoSuchBucket"):
                return None
            if status == 501:
                raise _UnableError(error) from error
            raise OSError(f"lease {self.key}: {error}") from error
        except BotoCoreError as error:
            raise OSError(f"lease {self.key}: {error}") from error


def _client(query: dict[str, list[str]]) -> Any:
    """An S3 client; the endpoint as for the tables, from the URI or from AWS_ENDPOINT_URL."""
    import boto3
    from botocore.config import Config

    given = query.get("endpoint_override", [""])[0]
    endpoint = f"{query.get('scheme', ['https'])[0]}://{given}" if given else None
    endpoint = endpoint or os.environ.get("AWS_ENDPOINT_URL_S3") or os.environ.get("AWS_ENDPOINT_URL")
    config = Config(
        retries={"mode": "standard", "max_attempts": 5},
        connect_timeout=10,
        read_timeout=20,
        # Storage other than Amazon's often knows neither bucket names in host names nor checksums in trailers.
        s3={"addressing_style": "path"} if endpoint else None,
        request_checksum_calculation="when_required",
        response_checksum_validation="when_required",
    )
    return boto3.client("s3", config=config, endpoint_url=endpoint)
