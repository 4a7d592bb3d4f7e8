"""The facts browser as an ASGI app: one address per view, the same with `.csv` and `.parquet` behind it."""

from typing import Any
from urllib.parse import urlsplit

import duckdb
import jinja2
from fastapi import FastAPI, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse
from fastapi.staticfiles import StaticFiles

import waqai
from waqai.browser import present
from waqai.browser.data import Tables
from waqai.browser.export import TYPES, as_file
from waqai.browser.page import NotThere
from waqai.browser.state import BadState, State
from waqai.browser.texts import speaker
from waqai.browser.views import NAVIGATION, VIEWS

HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
    "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}

LOOPBACK = ["127.0.0.1", "localhost"]


def create_app(uri: str, rebuild: str | None = None) -> FastAPI:
    """The browser over the tables below `uri`.

    `rebuild`: path of the API call that starts a date's rebuild (Airflow's own, which checks who asks); without it
    the pipeline view shows the command instead.
    """
    app = FastAPI(title="Waqai", docs_url=None, redoc_url=None, openapi_url=None)
    app.mount("/static", StaticFiles(packages=[("waqai.browser", "static")]), name="static")
    tables = Tables(uri)
    renderer = _renderer(uri, rebuild)
    _guard(app, renderer)

    @app.get("/")
    def home(request: Request) -> Response:
        return RedirectResponse(_state(request, "/").link("/day"))

    @app.get("/{name}.{form}")
    def export(request: Request, name: str, form: str) -> Response:
        if name not in VIEWS or form not in TYPES:
            raise NotThere(name)
        state = _state(request, f"/{name}")
        queries = VIEWS[name](tables, state).queries
        table = state.choice("table", tuple(queries), next(iter(queries))) or ""
        sent = {"Content-Disposition": f'attachment; filename="waqai-{name}-{table}.{form}"'}
        return Response(as_file(tables.arrow(queries[table]), form), media_type=TYPES[form], headers=sent)

    @app.get("/{name}")
    def view(request: Request, name: str) -> Response:
        if name not in VIEWS:
            raise NotThere(name)
        state = _state(request, f"/{name}")
        page = VIEWS[name](tables, state)
        shown = {"view": name, "queries": page.queries, **page.shown}
        return HTMLResponse(_render(renderer, page.template, state, shown))

    return app


def serve(uri: str, host: str = "127.0.0.1", port: int = 8089) -> None:
    """Serves the browser alone, without Airflow, until it is interrupted."""
    import uvicorn
    from starlette.middleware.trustedhost import TrustedHostMiddleware

    app = create_app(uri)
    if host in LOOPBACK:
        # Another name that leads to this machine is a foreign page's trick to read what only this machine may see.
        app.add_middleware(TrustedHostMiddleware, allowed_hosts=LOOPBACK)
    uvicorn.run(app, host=host, port=port, log_level="warning", server_header=False)


def _state(request: Request, path: str) -> State:
    base = str(request.scope.get("root_path") or "").rstrip("/")
    return State(dict(request.query_params), base, path, request.headers.get("accept-language", ""))


def _guard(app: FastAPI, renderer: jinja2.Environment) -> None:
    """Security headers on every answer, and pages for what goes wrong."""

    @app.middleware("http")
    async def headers(request: Request, call_next: Any) -> Any:
        response = await call_next(request)
        response.headers.update(HEADERS)
        return response

    def failed(request: Request, status: int, key: str, detail: str = "") -> HTMLResponse:
        base = _state(request, "/day")
        lang = base.params.get("lang")
        state = State({"lang": lang} if lang in ("en", "ar") else {}, base.base, "/day", base.accept)
        shown = {"view": "", "queries": {}, "key": key, "detail": detail}
        return HTMLResponse(_render(renderer, "error.html", state, shown), status)

    @app.exception_handler(BadState)
    async def bad(request: Request, error: BadState) -> HTMLResponse:
        return failed(request, 400, "error.bad_state", str(error))

    @app.exception_handler(NotThere)
    async def missing(request: Request, error: NotThere) -> HTMLResponse:
        return failed(request, 404, "error.not_there")

    @app.exception_handler(duckdb.Error)
    async def unread(request: Request, error: duckdb.Error) -> HTMLResponse:
        return failed(request, 500, "error.unreadable", type(error).__name__)


def _renderer(uri: str, rebuild: str | None) -> jinja2.Environment:
    env = jinja2.Environment(
        loader=jinja2.PackageLoader("waqai.browser"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    env.filters.update(number=present.number, quantity=present.quantity, web=web_address)
    env.globals.update(
        version=waqai.__version__, uri=uri, rebuild=rebuild, navigation=NAVIGATION, between=present.between,
    )  # fmt: skip
    return env


def _render(env: jinja2.Environment, template: str, state: State, shown: dict[str, Any]) -> str:
    say = speaker(state.lang)
    dressed = {"state": state, "t": say, "lang": state.lang, "spoken": lambda fact: present.spoken(fact, say)}
    return env.get_template(template).render(**dressed, **shown)


def web_address(url: str | None) -> str | None:
    """The address if it is one of the web's: `javascript:` and the like must never become a link."""
    return url if url and urlsplit(url).scheme in ("http", "https") else None
