"""docker-compose.yaml: well formed, pinned, closed to the outside, and without a default secret."""

import json
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
    assert [port for port in service.get("ports", []) if beyond_loopback(port)] == []


# The collector's image has nothing in it that could ask.
@pytest.mark.parametrize("name", sorted(SERVICES.keys() - {"init", "otel"}))
def test_a_service_has_a_health_check(name: str) -> None:
    assert SERVICES[name]["healthcheck"]["test"]


def test_no_secret_stands_in_the_file() -> None:
    text = (ROOT / "docker-compose.yaml").read_text(encoding="utf8")
    assert set(COMPOSE["secrets"]) >= {"fernet_key", "jwt_secret", "database_url", "broker_url"}
    assert all(secret["file"].startswith("./secrets/") for secret in COMPOSE["secrets"].values())
    assert not re.search(r"(?i)password:\s*[^\s{]|://[^$\s]+:[^$\s]+@", text)
    assert "secrets/" in (ROOT / ".gitignore").read_text(encoding="utf8")
    ignored = (ROOT / ".dockerignore").read_text(encoding="utf8").split()
    assert any(line.strip("/*") == "secrets" for line in ignored)


def test_every_secret_is_made_random_and_for_its_owner_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "scripts"))
    import make_secrets

    first, second = tmp_path / "first", tmp_path / "second"
    for folder in (first, first, second):
        make_secrets.make(folder)
    assert {path.name for path in first.iterdir()} == set(COMPOSE["secrets"])
    for path in first.iterdir():
        assert path.stat().st_mode & 0o077 == 0
        assert path.name == "smtp_password" or path.read_text() != (second / path.name).read_text()
    assert (first / "redis_password").read_text() in (first / "broker_url").read_text()
    config = json.loads((first / "s3_config").read_text())
    key = config["identities"][0]["credentials"][0]["secretKey"]
    assert f"aws_secret_access_key = {key}" in (first / "aws_credentials").read_text()
    make_secrets.owned(first, tmp_path / ".env")
    make_secrets.owned(first, tmp_path / ".env")
    uid = re.fullmatch(r"WAQAI_UID=(\d+)\n", (tmp_path / ".env").read_text())
    assert uid and int(uid[1]) == first.stat().st_uid != 0


def test_each_service_gets_the_secrets_it_needs_and_no_service_is_root_or_writes_code() -> None:
    used = {name for service in SERVICES.values() for name in service.get("secrets", [])}
    assert used == set(COMPOSE["secrets"])
    assert "secrets" not in SERVICES["notebooks"] and "secrets" not in SERVICES["otel"]
    for name, service in SERVICES.items():
        if service["image"] == "waqai:0.1.0":
            assert service["user"] == "${WAQAI_UID:-50000}:0" and service["cap_drop"] == ["ALL"], name
            read = [mount for mount in service["volumes"] if mount.startswith("./")]
            assert len(read) == 3 and all(mount.endswith(":ro") for mount in read)
    assert all(mount.endswith(":ro") for mount in SERVICES["notebooks"]["volumes"])
    assert SERVICES["flower"]["environment"]["AIRFLOW__CELERY__FLOWER_BASIC_AUTH_CMD"]
    assert "ALL_ADMINS" not in str(SERVICES)


def test_logs_do_not_grow_without_end() -> None:
    for name, service in SERVICES.items():
        assert service["logging"]["options"] == {"max-size": "20m", "max-file": "5"}, name


def test_init_prepares_what_the_others_need() -> None:
    command = SERVICES["init"]["command"][0]
    assert "airflow db migrate" in command
    pools = re.search(r"pools import /opt/waqai/(\S+)", command)
    assert pools and SERVICES["worker"]["environment"]["WAQAI_FETCH_POOL"] in (ROOT / pools[1]).read_text()
    assert SERVICES["worker"]["depends_on"]["init"]["condition"] == "service_completed_successfully"


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


def test_the_image_names_its_user() -> None:
    """Compose runs it as an owner of secrets whom the image does not know, and Airflow wants a name and a home."""
    assert SERVICES["worker"]["user"].startswith("${WAQAI_UID")
    told = dict(re.findall(r"\b(USER|HOME)=(\S+)", (ROOT / "Dockerfile").read_text(encoding="utf8")))
    assert told == {"USER": "airflow", "HOME": "/opt/airflow"}


def test_compose_itself_accepts_it(tmp_path: Path) -> None:
    tool = shutil.which("docker-compose")
    if not tool:
        pytest.skip("docker-compose is not installed: apt-get install docker-compose")
    copy = tmp_path / "docker-compose.yaml"
    copy.write_text((ROOT / "docker-compose.yaml").read_text(encoding="utf8"), encoding="utf8")
    profiles = [word for name in ("flower", "s3", "metrics", "notebooks") for word in ("--profile", name)]
    words = [tool, "-f", str(copy), *profiles, "config"]
    done = subprocess.run([*words, "-q"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    shown = subprocess.run(words, capture_output=True, text=True, check=False).stdout
    assert set(yaml.safe_load(shown)["services"]) == set(SERVICES)


def test_compose_itself_refuses_what_is_wrong(tmp_path: Path) -> None:
    tool = shutil.which("docker-compose")
    if not tool:
        pytest.skip("docker-compose is not installed: apt-get install docker-compose")
    text = (ROOT / "docker-compose.yaml").read_text(encoding="utf8")
    (tmp_path / "docker-compose.yaml").write_text(text.replace("mem_limit: 3g", "mem_limitt: 3g"), encoding="utf8")
    words = [tool, "-f", str(tmp_path / "docker-compose.yaml"), "config", "-q"]
    assert subprocess.run(words, capture_output=True, check=False).returncode != 0
