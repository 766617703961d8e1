"""The sign-in's place in the web application."""

from fastapi import FastAPI
from fastapi.staticfiles import StaticFiles

from releve.console import people, sign_in, sign_in_provider
from releve.console.entry import FreshToken, handle_strangers
from releve.console.sign_in_page import FILES, STATIC


def add_sign_in(app: FastAPI) -> None:
    """Add the sign-in's pages, and what every page of the console leans on."""
    app.include_router(sign_in.router)
    app.include_router(sign_in_provider.router)
    app.include_router(people.router)
    app.mount(STATIC, StaticFiles(directory=FILES / "static"), name="sign-in-static")
    handle_strangers(app)
    app.add_middleware(FreshToken)
