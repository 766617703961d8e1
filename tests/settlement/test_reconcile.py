"""Payout file, books, and bank file: zero differences, each difference, and hostile files."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from releve.core.lending.reconciliation import PaidLine, compare
from releve.core.values.ids import LenderId
from releve.core.values.money import Money
from releve.shell.evidence_verify import verify_evidence
from releve.shell.settlement.bank_file import BankFileTrouble, read_bank_file
from releve.shell.settlement.payout_file import as_file, paid_out, read_payout_file, whole_units
from releve.shell.settlement.reconcile import NamedFile, reconcile

LENDER = LenderId("L")
MONDAY = date(2026, 11, 2)
DAYS = (MONDAY, MONDAY + timedelta(days=9))
NOW = datetime(2026, 11, 12, 9, tzinfo=UTC)
HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
SPACE = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"


def entry(reference, amount, currency="SEK", side="DBIT", status="BOOK"):
    return f"""
    <Ntry><Amt Ccy="{currency}">{amount}</Amt><CdtDbtInd>{side}</CdtDbtInd>
      <Sts><Cd>{status}</Cd></Sts><BookgDt><Dt>2026-11-04</Dt></BookgDt>
      <NtryDtls><TxDtls><Refs><EndToEndId>{reference}</EndToEndId></Refs>
        <Amt Ccy="{currency}">{amount}</Amt></TxDtls></NtryDtls></Ntry>"""


def camt(*entries, head=HEAD, space=SPACE):
    return (
        f'{head}<Document xmlns="{space}"><BkToCstmrStmt><GrpHdr><MsgId>1</MsgId>'
        "<CreDtTm>2026-11-04T08:00:00</CreDtTm></GrpHdr><Stmt><Id>1</Id>"
        f"<Acct><Id><IBAN>SE4550000000058398257466</IBAN></Id></Acct>{''.join(entries)}"
        "</Stmt></BkToCstmrStmt></Document>"
    ).encode()


def paid_at_bank(payouts):
    return [entry(one.reference, whole_units(one.amount), one.amount.currency) for one in payouts]


@pytest.fixture
def paid(shops):
    """Three payouts in the books, and nobody else's."""
    for days_on, amount in ((0, 100_00), (1, 250_50), (3, 99_99)):
        day = MONDAY + timedelta(days=days_on)
        shops.sale("daily", day, amount)
        shops.pay(day + timedelta(days=1), ["daily"])
    found = paid_out(shops.connection, LENDER, *DAYS)
    assert len(found) == 3
    return found


def held(shops, filed, bank, days=(None, None)):
    payout_file = NamedFile("payouts.csv", as_file(filed).encode())
    return reconcile(shops.connection, LENDER, payout_file, NamedFile("bank", bank), NOW, days=days)


def faults(certificate):
    return [(one.fault, one.reference) for one in certificate.differences]


def test_three_that_agree_are_certified_once(shops, paid):
    customers = entry("Rent", "70000.00", side="CRDT")
    pending = entry("later", "5.00", status="PDNG")
    bank = camt(*paid_at_bank(paid), customers, pending)
    found = held(shops, paid, bank)
    record = found.as_record()
    assert found.holds
    assert record["counts"] == {"payout_file": 3, "books": 3, "bank_file": 3}
    total = sum(one.amount.amount_minor for one in paid)
    assert record["sums"] == {"SEK": dict.fromkeys(("payout_file", "books", "bank_file"), total)}
    assert all(len(digest) == 64 for digest in record["sha256"].values())
    assert held(shops, paid, bank) == found
    assert len(shops.rows("reconciliation")) == 1
    proof = verify_evidence(shops.connection, LENDER)
    assert (proof.records, proof.holds) == (1, True)


def test_a_statement_with_prefixed_names_is_the_same(shops, paid):
    plain = camt(*paid_at_bank(paid)).decode()
    other = '<x:Note xmlns:x="urn:bank" x:of="Ntry"><x:Ntry>1</x:Ntry></x:Note></BkToCstmrStmt>'
    plain = plain.replace("</BkToCstmrStmt>", other)
    named = re.sub(r"<(/?)(?![?/]|x:)", r"<\1b:", plain).replace("xmlns=", "xmlns:b=")
    assert "<b:Ntry>" in named
    read = [read_bank_file(text.encode(), "bank") for text in (plain, named)]
    assert read[0] == read[1]
    assert len(read[0]) == 3
    assert held(shops, paid, named.encode()).holds


def test_a_csv_statement_agrees_as_well(shops, paid):
    rows = [f'"{o.reference} payout";2026-11-04;-{whole_units(o.amount)};SEK' for o in paid]
    rows = [row.replace(".", ",") for row in rows] + ["Swish;2026-11-04;12,50;SEK"]
    bank = "\ufeffReference;Date;Amount;Currency\r\n" + "\r\n".join(rows)
    assert held(shops, paid, bank.encode()).holds


def test_every_difference_is_named(shops, paid):
    first, second, third = paid
    wrong = replace(second, amount=Money(second.amount.amount_minor + 1, "SEK"))
    strange = entry("card fees", "12.00")
    bank = camt(*paid_at_bank([first, wrong]), strange)
    assert set(faults(held(shops, paid, bank))) == {
        ("unknown_at_bank", "card fees"),
        ("amount_differs", second.reference),
        ("missing_at_bank", third.reference),
    }
    # The books know a payout that the file does not; and the file one that the books do not.
    invented = replace(first, reference="R0123456789ABCDE")
    bank = camt(*paid_at_bank([*paid, invented]))
    assert set(faults(held(shops, [second, third, invented], bank, DAYS))) == {
        ("missing_in_payout_file", first.reference),
        ("missing_in_books", invented.reference),
    }
    twice = camt(*paid_at_bank([*paid, first]))
    assert faults(held(shops, paid, twice)) == [("named_twice", first.reference)]
    back = entry(first.reference, whole_units(first.amount), side="CRDT")
    assert faults(held(shops, paid, camt(*paid_at_bank(paid), back))) == [
        ("came_back", first.reference)
    ]
    assert not held(shops, paid, camt()).holds


@given(st.data())
def test_any_line_that_is_altered_is_found(data):
    lines = [
        PaidLine(f"R{n}", Money(amount, "SEK"))
        for n, amount in enumerate(data.draw(st.lists(st.integers(1, 10**9), min_size=1)))
    ]
    assert compare(lines, lines, lines[::-1]) == ()
    sides = [list(lines) for _ in range(3)]
    side = sides[data.draw(st.integers(0, 2))]
    place = data.draw(st.integers(0, len(lines) - 1))
    what = data.draw(st.sampled_from(("drop", "double", "amount", "currency", "rename")))
    line = side[place]
    if what == "drop":
        del side[place]
    elif what == "double":
        side.append(line)
    elif what == "rename":
        side[place] = replace(line, reference="R?")
    elif what == "amount":
        side[place] = replace(line, amount=Money(line.amount.amount_minor + 1, "SEK"))
    else:
        side[place] = replace(line, amount=Money(line.amount.amount_minor, "EUR"))
    references = {one.reference for one in compare(*sides)}
    assert references == ({line.reference, "R?"} if what == "rename" else {line.reference})


BOMB = HEAD + '<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;&a;&a;">]>'
OUTSIDE = HEAD + '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
SHARED = camt(entry("R1", "5.00")).replace(b"</TxDtls>", b"</TxDtls><TxDtls/>", 1)
HOSTILE = {
    "an entity bomb": (camt(entry("&b;", "1.00"), head=BOMB), "has a document type or entities"),
    "an entity outside": (camt(entry("&a;", "1"), head=OUTSIDE), "has a document type or entities"),
    "a document type": (camt(head=HEAD + "<!DOCTYPE x>"), "has a document type or entities"),
    "cut off": (camt(entry("R1", "5.00"))[:-20], "is no XML"),
    "another message": (camt(space=SPACE.replace("053", "054")), "is no camt.053"),
    "no statement": (f'{HEAD}<Document xmlns="{SPACE}"/>'.encode(), "is no camt.053"),
    "no amount": (camt("<Ntry><CdtDbtInd>DBIT</CdtDbtInd></Ntry>"), "lacks its amount"),
    "words for an amount": (camt(entry("R1", "many")), "'many' is no number"),
    "too many decimals": (camt(entry("R1", "5.001")), "too many decimals"),
    "a yen has none": (camt(entry("R1", "5.5", "JPY")), "too many decimals"),
    "not a number": (camt(entry("R1", "NaN")), "is no number"),
    "without end": (camt(entry("R1", "1e999999")), "is no number"),
    "too much": (camt(entry("R1", "99999999999999")), "is no number"),
    "below nothing": (camt(entry("R1", "-5.00")), "is below nothing"),
    "no such currency": (camt(entry("R1", "5.00", "kr")), "is no ISO 4217 code"),
    "neither side": (camt(entry("R1", "5.00", side="BOTH")), "neither CRDT nor DBIT"),
    "details of another sum": (SHARED, "do not add up"),
    "no day": (camt(entry("R1", "5.00")).replace(b"2026-11-04<", b"soon<"), "is no day"),
    "empty": (b" \n", "is empty"),
    "not UTF-8": (b"date,amount,currency,reference\n\xff", "is not UTF-8"),
    "a CSV without a column": (b"date,amount,currency\n", "has no column 'reference'"),
    "a CSV with an open quote": (b'date,amount,currency,reference\n"', "is no CSV"),
    "a short line": (b"date,amount,currency,reference\n2026-11-04,1", "line 2: has more or fewer"),
    "a long line": (b"date,amount,currency,reference\n1,2,3,4,5", "line 2: has more or fewer"),
    "a bad line": (b"date,amount,currency,reference\n2026-11-04,x,SEK,R", "line 2: amount 'x'"),
    "a picture": (b"\x89PNG\r\n\x1a\n\x00\x00", "is not UTF-8"),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_a_hostile_bank_file_is_refused_in_one_line(what):
    content, fault = HOSTILE[what]
    with pytest.raises(BankFileTrouble, match=r"^bank\.xml: ") as caught:
        read_bank_file(content, "bank.xml")
    assert fault in str(caught.value)
    assert "\n" not in str(caught.value)


@given(st.binary(max_size=200))
def test_no_bytes_break_the_readers(content):
    for read in (read_bank_file, read_payout_file):
        try:
            read(content, "file")
        except BankFileTrouble:
            continue


def test_a_bad_file_changes_nothing(shops, paid):
    tables = ("reconciliation", "evidence_record", "payout", "posting")
    before = [shops.rows(table) for table in tables]
    with pytest.raises(BankFileTrouble):
        held(shops, paid, HOSTILE["an entity bomb"][0])
    with pytest.raises(BankFileTrouble, match="names no payout"):
        held(shops, [], camt())
    assert [shops.rows(table) for table in tables] == before


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("R1,m,2026-11-02,5.00", "fewer fields"),
        ("R1,m,2026-11-02,5.00,SEK,x", "fewer fields"),
        ("R1,m,soon,5.00,SEK", "Invalid isoformat"),
        ("R1,m,2026-11-02,-5.00,SEK", "not above nothing"),
        ("R1,m,2026-11-02,5.00,kronor", "ISO 4217"),
    ],
)
def test_a_bad_payout_file_is_refused(line, fault):
    head = "payment_reference,merchant_id,paid_on,amount,currency\n"
    with pytest.raises(BankFileTrouble, match=rf"^file: line 2: .*{fault}"):
        read_payout_file((head + line).encode(), "file")
    with pytest.raises(BankFileTrouble, match="its first line is"):
        read_payout_file(line.encode(), "file")
