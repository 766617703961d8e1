"""`releve languages`: every message in every language, side by side, for review."""

from html import escape
from pathlib import Path
from typing import Annotated

import typer

from releve.shell.wording import LANGUAGES, Wording, direction, messages_as_written

app = typer.Typer(help="The languages in which customers are answered.")

_CATALOGS = ("replies.ftl", "page.ftl")
_STYLE = (
    "body{font:1rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem}"
    "table{border-collapse:collapse;width:100%}th{width:3rem;text-align:start;vertical-align:top}"
    "td{white-space:pre-wrap}tr{border-top:1px solid #8884}h2{margin-top:3rem}"
)


@app.callback(invoke_without_command=True)
def languages(
    html: Annotated[
        Path | None, typer.Option(help="Write a page with all messages side by side.")
    ] = None,
) -> None:
    """List the languages, or write a page that shows each message in all of them."""
    wording = Wording.load()
    if html is None:
        for language in wording.languages:
            page = "" if language in wording.page_languages else "  (the page in English)"
            print(f"{language}{page}")
        return
    html.write_text(_page(), encoding="utf-8")
    print(f"{html}: {len(wording.languages)} languages")


def _page() -> str:
    parts = [
        "<!doctype html><html lang=en><meta charset=utf-8><title>Messages by language</title>",
        f"<style>{_STYLE}</style><h1>Messages by language</h1>",
    ]
    for name in _CATALOGS:
        parts.append(f"<h2>{name}</h2>")
        for message, said in messages_as_written(LANGUAGES, name).items():
            parts.append(f"<h3 id={message}>{message}</h3><table>")
            parts += [_row(language, text) for language, text in said.items()]
            parts.append("</table>")
    return "\n".join(parts)


def _row(language: str, text: str) -> str:
    way = direction(language)
    return f"<tr><th>{language}<td lang={language} dir={way}>{escape(text)}"
