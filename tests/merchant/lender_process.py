"""The merchant API in a process of its own, to be killed: DATABASE LENDER PORT."""

import sys

import uvicorn

from releve.api.merchant.door import create_merchant_app
from releve.api.merchant.unframed import ForgivingProtocol
from releve.shell.clock import SystemClock
from releve.shell.desk import Desk
from releve.shell.market_files import load_markets
from releve.shell.policy_files import load_policy
from releve.shell.postgres.connection import application_pool
from releve.shell.wording import Wording


class NoReader:
    """Merchants write no messages."""

    version = "none"

    def read(self, text, *, language=None, market=None, today=None):
        raise AssertionError(text, language, market, today)


def main(database, lender, port):
    pool = application_pool(database, max_size=6)
    desk = Desk(
        lender, pool, NoReader(), Wording.load(), load_markets(), load_policy(), SystemClock()
    )
    app = create_merchant_app(desk, sandbox=True)
    uvicorn.run(app, port=int(port), log_level="warning", http=ForgivingProtocol)


if __name__ == "__main__":
    main(*sys.argv[1:])
