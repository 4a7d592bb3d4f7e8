"""The plugin as Airflow loads it, and the door it keeps."""

import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from urllib.parse import urlencode

import pytest
from fastapi import FastAPI, HTTPException
from fastapi.testclient import TestClient

ROOT = Path(__file__).parents[2]
PLUGIN = ROOT / "plugins" / "waqai_browser.py"
ASK = """
import json, sys
from airflow import plugins_manager
info = plugins_manager.get_plugin_info(["fastapi_apps", "external_views"])
heavy = [name for name in ("duckdb", "pyarrow", "waqai.browser.app") if name in sys.modules]
print("told:" + json.dumps([info, list(plugins_manager.get_import_errors()), heavy]))
"""


@pytest.mark.airflow
def test_airflow_loads_it_and_nothing_heavy(tmp_path: Path) -> None:
    env = {
        **os.environ,
        "AIRFLOW_HOME": str(tmp_path),
        "AIRFLOW__CORE__PLUGINS_FOLDER": str(PLUGIN.parent),
        "AIRFLOW__DATABASE__SQL_ALCHEMY_CONN": f"sqlite:///{tmp_path}/airflow.db",
        "PYTHONPATH": str(ROOT / "include"),
    }
    done = subprocess.run([sys.executable, "-c", ASK], env=env, capture_output=True, text=True, check=True)
    told = next(line for line in done.stdout.splitlines() if line.startswith("told:"))
    info, errors, heavy = json.loads(told.removeprefix("told:"))
    assert errors == [] and heavy == []
    ours = next(plugin for plugin in info if plugin["name"] == "waqai_browser")
    assert [app["url_prefix"] for app in ours["fastapi_apps"]] == ["/waqai"]
    assert [(view["url_route"], view["destination"]) for view in ours["external_views"]] == [("waqai", "nav")]


@pytest.fixture
def door(uri: str, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """A client of the door; its `who` is who asks: None, "stranger" or "analyst"."""
    os.environ.setdefault("AIRFLOW_HOME", str(tmp_path_factory.mktemp("airflow")))
    monkeypatch.setenv("WAQAI_DATA_URI", uri)
    spec = importlib.util.spec_from_file_location("waqai_browser_plugin", PLUGIN)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    client = TestClient(FastAPI(), follow_redirects=False)
    client.app.mount("/waqai", module.WaqaiBrowser.fastapi_apps[0]["app"])  # type: ignore[attr-defined]
    asks = SimpleNamespace(client=client, who=None)

    async def get_user(*_: Any) -> str:
        if asks.who is None:
            raise HTTPException(401)
        return str(asks.who)

    manager = SimpleNamespace(
        is_authorized_dag=lambda user, details, method: (
            (user, details.id, method) == ("analyst", "build_tables", "GET")
        ),
    )
    monkeypatch.setattr("airflow.api_fastapi.core_api.security.get_user", get_user)
    monkeypatch.setattr("airflow.api_fastapi.app.get_auth_manager", lambda: manager)
    return asks


@pytest.mark.airflow
@pytest.mark.parametrize("path", ["/waqai/day?date=2024-07-08&lang=ar", "/waqai/day.csv", "/waqai/static/style.css"])
def test_who_is_not_logged_in_is_sent_to_the_login(door: Any, path: str) -> None:
    answer = door.client.get(path)
    assert answer.status_code == 307
    assert answer.headers["location"] == f"/api/v2/auth/login?{urlencode({'next': path})}"


@pytest.mark.airflow
def test_who_may_not_see_the_dag_sees_no_facts(door: Any) -> None:
    door.who = "stranger"
    answer = door.client.get("/waqai/day")
    assert answer.status_code == 403 and "build_tables" in answer.text


@pytest.mark.airflow
def test_who_may_sees_them(door: Any) -> None:
    door.who = "analyst"
    assert "38,340" in door.client.get("/waqai/day").text
    assert door.client.get("/waqai/static/style.css").status_code == 200
