"""The troubles that are the input's or the machine's, not the program's: told in one line."""

from psycopg import OperationalError

from releve.core.rules.trouble import RuleTrouble
from releve.exam.case import CaseError
from releve.shell.postgres.migrations import MigrationTrouble
from releve.shell.postgres.trouble import ServerTrouble
from releve.shell.product_terms import ProductTrouble

KNOWN = (
    CaseError,
    MigrationTrouble,
    OperationalError,
    ProductTrouble,
    RuleTrouble,
    ServerTrouble,
)
