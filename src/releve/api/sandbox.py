"""The sandbox's doors: come in as a sample customer, and read the codes it would have sent.

They exist only where the lender is a sandbox: anybody may come in as anybody here.
"""

from collections.abc import Mapping
from functools import lru_cache
from itertools import groupby
from typing import cast

from babel import Locale
from fastapi import APIRouter, Depends, Request, Response

from releve.api.entry import DeskHere, SessionHere, give_cookie
from releve.api.rates import coming_in
from releve.api.shapes import (
    CodeShown,
    Inbox,
    LetterShown,
    MarketShown,
    Samples,
    SampleShown,
    SessionOpened,
    SessionWanted,
)
from releve.api.troubles import ApiTrouble, documented
from releve.core.decisions.decision import Reply
from releve.shell.conversations import LetterSent, codes_sent, letters_sent
from releve.shell.sessions import SampleCustomer, open_session, sample_customers, session_of
from releve.shell.wording import SOURCE, Wording, direction, written

router = APIRouter(prefix="/api/v1", tags=["sandbox"])


@router.post(
    "/sessions",
    status_code=201,
    responses=documented(404, 422, 429, 503),
    dependencies=[Depends(coming_in)],
)
def sign_in(
    wanted: SessionWanted, request: Request, response: Response, desk: DeskHere
) -> SessionOpened:
    """Come in as a sample customer; the token is in the body and in a cookie."""
    try:
        token = open_session(desk, wanted.customer, signed_in=wanted.signed_in)
    except LookupError as error:
        raise ApiTrouble(404, "not_found", f"no customer {wanted.customer}") from error
    session = session_of(desk, token)
    if session is None:
        raise ApiTrouble(401, "no_session", "the session has ended already: sign in again")
    give_cookie(request, response, token)
    return SessionOpened(
        token=token,
        customer=session.customer_id,
        name=session.name,
        language=session.language,
        market=session.market,
        signed_in=session.signed_in,
    )


@router.get("/sandbox/customers", responses=documented(503))
def customers(desk: DeskHere, lang: str = SOURCE) -> Samples:
    """Sample customers with something to talk about, by market, told in a language."""
    language = lang if lang in desk.wording.page_languages else SOURCE
    markets = [
        MarketShown(
            market=market,
            market_text=_territory(market, language),
            customers=[_sample(customer, desk.wording, language) for customer in found],
        )
        for market, found in groupby(sample_customers(desk), key=lambda c: c.market)
    ]
    return Samples(markets=sorted(markets, key=lambda m: m.market_text))


@router.get("/sandbox/inbox", responses=documented(401, 503))
def inbox(desk: DeskHere, session: SessionHere, lang: str = SOURCE) -> Inbox:
    """The one-time codes and the letters that this session's customer would have got.

    Letters are in the customer's language, whatever the language asked for.
    """
    sent = codes_sent(desk, session)
    return Inbox(
        codes=[CodeShown(conversation=c.conversation_id, code=c.code, at=c.at) for c in sent],
        letters=[_letter(each) for each in letters_sent(desk, session)],
        letters_text=desk.wording.say_in_letter(Reply("letters-heading"), lang),
    )


def _letter(sent: LetterSent) -> LetterShown:
    letter = sent.letter
    return LetterShown(
        kind=sent.kind,
        language=letter.language,
        direction=direction(letter.language),
        subject=letter.subject,
        text=letter.text,
        at=sent.at,
        at_text=str(written(sent.at.date(), letter.language)),
    )


def _sample(customer: SampleCustomer, wording: Wording, language: str) -> SampleShown:
    left = Reply("left-to-pay-short", {"amount": customer.outstanding})
    story = Reply(f"story-{customer.story.replace('_', '-')}")
    return SampleShown(
        customer=customer.customer_id,
        name=customer.name,
        language=customer.language,
        orders=customer.orders,
        outstanding=customer.outstanding.amount_minor,
        outstanding_text=str(written(customer.outstanding, language)),
        left_text=wording.say_around(left, language),
        story=customer.story,
        story_text=wording.say_around(story, language),
    )


@lru_cache(maxsize=1024)
def _territory(market: str, language: str) -> str:
    names = cast("Mapping[str, str]", Locale.parse(language).territories)
    return names.get(market.upper(), market.upper())
