"""docker-compose.yaml: well formed, pinned, closed to the outside, and without a default secret."""

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
COMPOSE = yaml.safe_load((ROOT / "docker-compose.yaml").read_text(encoding="utf8"))
SERVICES: dict[str, Any] = COMPOSE["services"]
ALWAYS = {"postgres", "redis", "init", "api-server", "scheduler", "dag-processor", "triggerer", "worker"}
OWN = {"waqai:0.1.0", "waqai-notebooks:0.1.0"}


def unpinned(image: str) -> bool:
    """Whether an image's tag says less than a version with a minor number."""
    return not re.search(r":v?\d+\.\d+", image)


def beyond_loopback(port: str) -> bool:
    """Whether a published port is open to other machines."""
    return not str(port).startswith("127.0.0.1:")


@pytest.mark.parametrize("image", ["postgres", "postgres:latest", "redis:7"])
def test_the_check_sees_loose_images(image: str) -> None:
    assert unpinned(image)


@pytest.mark.parametrize("port", ["8080:8080", "0.0.0.0:5432:5432"])
def test_the_check_sees_open_ports(port: str) -> None:
    assert beyond_loopback(port)


def test_all_services_are_there() -> None:
    assert {name for name, service in SERVICES.items() if "profiles" not in service} == ALWAYS
    assert {"flower", "s3", "otel", "notebooks"} == SERVICES.keys() - ALWAYS


@pytest.mark.parametrize("name", sorted(SERVICES))
def test_a_service_is_pinned_bounded_and_closed(name: str) -> None:
    service = SERVICES[name]
    assert not unpinned(service["image"])
    assert service["image"] in OWN or "build" not in service
    assert name == "init" or service["mem_limit"]
    assert name == "init" or service["restart"] == "unless-stopped"
    assert service["logging"]["options"]["max-size"] if "logging" in service else name == "s3"
    assert [port for port in service.get("ports", []) if beyond_loopback(port)] == []


@pytest.mark.parametrize("name", sorted(ALWAYS - {"init"}))
def test_a_service_that_always_runs_has_a_health_check(name: str) -> None:
    assert SERVICES[name]["healthcheck"]["test"]


def test_no_secret_stands_in_the_file() -> None:
    text = (ROOT / "docker-compose.yaml").read_text(encoding="utf8")
    assert set(COMPOSE["secrets"]) >= {"fernet_key", "jwt_secret", "database_url", "broker_url"}
    assert all(secret["file"].startswith("./secrets/") for secret in COMPOSE["secrets"].values())
    assert not re.search(r"(?i)password:\s*[^\s{]|://[^$\s]+:[^$\s]+@", text)
    assert "secrets/" in (ROOT / ".gitignore").read_text(encoding="utf8")
    ignored = (ROOT / ".dockerignore").read_text(encoding="utf8").split()
    assert any(line.strip("/*") == "secrets" for line in ignored)


def test_workers_share_what_must_be_shared() -> None:
    settings = SERVICES["worker"]["environment"]
    assert settings["WAQAI_STATE"].startswith("/data/"), "the pace per host holds over all workers"
    assert "data:/data" in SERVICES["worker"]["volumes"]
    # A task that waits for a slot longer than this is taken for lost, so there are no more tasks than slots.
    assert settings["AIRFLOW__CORE__PARALLELISM"] == "${WAQAI_SLOTS:-2}"
    assert SERVICES["worker"]["command"][-1] == "2"
    assert int(settings["AIRFLOW__SCHEDULER__TASK_QUEUED_TIMEOUT"]) <= 600


def test_the_collector_hears_what_is_sent() -> None:
    told = yaml.safe_load((ROOT / "docker/otel.yaml").read_text(encoding="utf8"))
    assert ":4318" in SERVICES["worker"]["environment"]["OTEL_EXPORTER_OTLP_METRICS_ENDPOINT"]
    assert told["receivers"]["otlp"]["protocols"]["http"]["endpoint"].endswith(":4318")
    assert set(told["service"]["pipelines"]["metrics"]["receivers"]) == {"otlp", "statsd"}


def test_base_images_are_pinned() -> None:
    for file in (ROOT / "Dockerfile", ROOT / "docker/notebooks.Dockerfile"):
        text = file.read_text(encoding="utf8")
        assert not any(unpinned(image) for image in re.findall(r"^FROM (\S+)", text, re.M))
        assert re.search(r"^USER (?!root)\w+", text, re.M)


def test_compose_itself_accepts_it(tmp_path: Path) -> None:
    tool = shutil.which("docker-compose")
    if not tool:
        pytest.skip("docker-compose is not installed: apt-get install docker-compose")
    copy = tmp_path / "docker-compose.yaml"
    copy.write_text((ROOT / "docker-compose.yaml").read_text(encoding="utf8"), encoding="utf8")
    done = subprocess.run([tool, "-f", str(copy), "config", "-q"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
