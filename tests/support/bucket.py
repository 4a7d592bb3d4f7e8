"""Object storage on loopback: moto's S3 server, with a bucket."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import contextmanager

import boto3
import pytest
from moto.server import ThreadedMotoServer

# What any S3 client reads from the environment.
KEYS = {"AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test", "AWS_DEFAULT_REGION": "us-east-1"}


@contextmanager
def moto_server(bucket: str) -> Iterator[str]:
    """The address of a server that has an empty bucket of that name."""
    server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    words = {"aws_access_key_id": "test", "aws_secret_access_key": "test", "region_name": "us-east-1"}
    boto3.client("s3", endpoint_url=f"http://{host}:{port}", **words).create_bucket(Bucket=bucket)
    yield f"http://{host}:{port}"
    server.stop()


@contextmanager
def data_bucket() -> Iterator[str]:
    """A data folder in a bucket of its own, for what reads the environment meanwhile."""
    # Moto keeps its buckets in the process, over all of its servers.
    bucket = f"news-{uuid.uuid4()}"
    with moto_server(bucket) as address, pytest.MonkeyPatch.context() as patch:
        for key, value in {**KEYS, "AWS_ENDPOINT_URL": address}.items():
            patch.setenv(key, value)
        yield f"s3://{bucket}/waqai"
