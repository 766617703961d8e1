"""The troubles that are the input's or the machine's, not the program's: told in one line."""

from psycopg import OperationalError

from releve.cli.benches import UnknownBench
from releve.cli.days import DayTrouble
from releve.cli.explain import ExplainTrouble
from releve.cli.merchant import MerchantTrouble
from releve.cli.replays import ReplayTrouble
from releve.cli.resolution import PeriodTrouble
from releve.cli.serve import PortTrouble
from releve.cli.settlement import SettlementTrouble
from releve.core.backtest.change import BacktestTrouble
from releve.core.rules.trouble import RuleTrouble
from releve.core.workforce.trouble import WorkforceTrouble
from releve.exam.case import CaseError
from releve.shell.authority.changes import AuthorityTrouble
from releve.shell.books_trouble import BooksTrouble
from releve.shell.bundle.gathering import BundleTrouble
from releve.shell.credit_review import CreditTrouble
from releve.shell.doctor.anchor import AnchorTrouble
from releve.shell.people.trouble import PeopleTrouble
from releve.shell.person_keys.lender_key import KeyTrouble
from releve.shell.postgres.migrations import MigrationTrouble
from releve.shell.postgres.trouble import ServerTrouble
from releve.shell.product_terms import ProductTrouble
from releve.shell.quality.sampling import QualityTrouble
from releve.shell.readers.heads import HeadsError
from releve.shell.readers.language_model_settings import ReaderSettingTrouble
from releve.shell.settlement.bank_file import BankFileTrouble

KNOWN = (
    AnchorTrouble,
    AuthorityTrouble,
    BacktestTrouble,
    BankFileTrouble,
    BooksTrouble,
    BundleTrouble,
    CaseError,
    CreditTrouble,
    DayTrouble,
    ExplainTrouble,
    HeadsError,
    KeyTrouble,
    MerchantTrouble,
    MigrationTrouble,
    OperationalError,
    PeopleTrouble,
    PeriodTrouble,
    PortTrouble,
    ReaderSettingTrouble,
    ReplayTrouble,
    ProductTrouble,
    QualityTrouble,
    RuleTrouble,
    ServerTrouble,
    SettlementTrouble,
    UnknownBench,
    WorkforceTrouble,
)
