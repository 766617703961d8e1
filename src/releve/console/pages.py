"""The console's pages of tables, with what is done on them."""

from fastapi import FastAPI

from releve.console import (
    access_log,
    authority_changes,
    authority_page,
    complaints,
    credit_reviews,
    quality,
    quality_changes,
)


def add_pages(app: FastAPI) -> None:
    """Add them to the web application."""
    for part in (
        access_log,
        authority_changes,
        authority_page,
        complaints,
        credit_reviews,
        quality,
        quality_changes,
    ):
        app.include_router(part.router)
