"""The facts browser inside Airflow: a page in its navigation, below /waqai, for whoever may see the DAG `build_tables`.

Every part of Airflow loads plugins, so the browser itself is imported when its first page is asked for.
"""

from typing import Any
from urllib.parse import urlencode

from airflow.plugins_manager import AirflowPlugin

PREFIX = "/waqai"
DAG = "build_tables"


class Door:
    """The browser as an ASGI app behind Airflow's own login. Reads the tables of $WAQAI_DATA_URI."""

    def __init__(self) -> None:
        self._browser: Any = None

    async def __call__(self, scope: dict[str, Any], receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            return
        app = await self._refusal(scope) or self._opened(scope)
        await app(scope, receive, send)

    def _opened(self, scope: dict[str, Any]) -> Any:
        if self._browser is None:
            from waqai.browser.app import create_app
            from waqai.steps.settings import data_uri

            self._browser = create_app(data_uri(), rebuild=f"{self._api(scope)}/dags/{DAG}/dagRuns")
        return self._browser

    def _api(self, scope: dict[str, Any]) -> str:
        """Path of Airflow's API, which may lie below a path of its own."""
        return str(scope.get("root_path") or "").rstrip("/").removesuffix(PREFIX) + "/api/v2"

    async def _refusal(self, scope: dict[str, Any]) -> Any:
        """An answer for who is not logged in (to the login) or may not see the DAG (403); None for who may."""
        from airflow.api_fastapi.app import get_auth_manager
        from airflow.api_fastapi.auth.managers.models.resource_details import DagDetails
        from airflow.api_fastapi.core_api.security import bearer_scheme, get_user
        from fastapi import HTTPException, Request
        from fastapi.responses import PlainTextResponse, RedirectResponse

        request = Request(scope)
        try:
            user = await get_user(request, None, await bearer_scheme(request))
        except HTTPException:
            back = urlencode({"next": request.url.path + (f"?{request.url.query}" if request.url.query else "")})
            return RedirectResponse(f"{self._api(scope)}/auth/login?{back}")
        if not get_auth_manager().is_authorized_dag(method="GET", details=DagDetails(id=DAG), user=user):
            return PlainTextResponse(f"The facts are for who may see the DAG {DAG}.", 403)
        return None


class WaqaiBrowser(AirflowPlugin):
    """What Airflow asks a plugin for."""

    name = "waqai_browser"
    fastapi_apps = [{"app": Door(), "url_prefix": PREFIX, "name": "Waqai: the facts browser"}]  # noqa: RUF012
    external_views = [  # noqa: RUF012
        {
            "name": "Waqai",
            "href": f"{PREFIX}/day",
            "destination": "nav",
            "url_route": "waqai",
            "nav_top_level": True,
            "icon": f"{PREFIX}/static/icon.svg",
        }
    ]
