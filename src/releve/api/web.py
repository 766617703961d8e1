"""The web application: the API, the page, and what stands before both.

Handlers are plain functions and run in threads, so a turn may wait for the database without
holding up anybody else. The description is at /api/v1/openapi.json; its viewers are left out,
because they load scripts from elsewhere; `/docs` shows it, and the merchants', without any.
"""

from fastapi import APIRouter, FastAPI
from fastapi.responses import HTMLResponse
from fastapi.staticfiles import StaticFiles

from releve.api import chat, documents, explain, page
from releve.api import sandbox as sandbox_door
from releve.api.entry import DeskHere
from releve.api.guards import Guards
from releve.api.merchant.described import PATH, described
from releve.api.merchant.described import page as docs_page
from releve.api.merchant.door import ToMerchants, create_merchant_app
from releve.api.rates import Buckets
from releve.api.shapes import Ready
from releve.api.troubles import documented, handle_troubles
from releve.console.page import add_console
from releve.console.sign_in_web import add_sign_in
from releve.shell.desk import Desk
from releve.shell.sessions import PATIENCE_SECONDS

health = APIRouter(tags=["health"])
DESCRIPTION = (
    "Conversations with the assistants of a pay-later lender. Every error has one shape: "
    '{"error": code, "detail": one line}.'
)


@health.get("/healthz", responses=documented(503))
def healthz(desk: DeskHere) -> Ready:
    """200 when the database answers."""
    with desk.pool.connection(timeout=PATIENCE_SECONDS) as connection:
        connection.execute("select 1")
    return Ready(status="ready")


def create_app(desk: Desk, *, sandbox: bool) -> FastAPI:
    """The application of one lender. `sandbox`: with the doors by which anybody is a customer."""
    app = FastAPI(
        title="Relève",
        version="1",
        description=DESCRIPTION,
        openapi_url="/api/v1/openapi.json",
        docs_url=None,
        redoc_url=None,
    )
    app.state.desk = desk
    app.state.sandbox = sandbox
    app.state.buckets = Buckets()
    app.include_router(health)
    app.include_router(chat.router)
    app.include_router(documents.router)
    app.include_router(explain.router)
    if sandbox:
        app.include_router(sandbox_door.router)
    app.include_router(page.router)
    app.mount("/static", StaticFiles(directory=page.FILES / "static"), name="static")
    add_sign_in(app)
    add_console(app)
    handle_troubles(app)
    app.add_middleware(Guards)
    merchants = create_merchant_app(desk, sandbox=sandbox)
    app.add_middleware(ToMerchants, merchants=merchants)

    @app.get("/docs", include_in_schema=False)
    def docs() -> HTMLResponse:
        chats = app.openapi() | {"place": app.openapi_url}
        return HTMLResponse(docs_page(chats, described(merchants) | {"place": PATH}))

    return app
