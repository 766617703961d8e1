"""Explanations and previews as the page shows them: amounts, days and entries worded."""

from datetime import date

from releve.api.explain_shapes import (
    AssistantWould,
    DueShown,
    EntryShown,
    FeeShown,
    PartShown,
    PlanForeseen,
    PolicyShown,
    RuleShown,
    WhatIfShown,
    WhyShown,
)
from releve.core.decisions.decision import Act, Ask, Decision, Fact, Inform, Refuse, Reply
from releve.core.lending.apr import percent
from releve.core.lending.what_if import Plan, Preview
from releve.core.lending.why import Step
from releve.core.values.money import Money
from releve.shell.explain import Explained
from releve.shell.wording import SOURCE, Wording, percentage, written


class ExplainWriter:
    """Words for one locale of the page; an assistant's answer in a language it is served in."""

    def __init__(self, wording: Wording, locale: str, language: str) -> None:
        self._wording = wording
        self._locale = locale
        self._spoken = language if language in wording.languages else SOURCE

    def why(self, found: Explained) -> WhyShown:
        """A balance and what made it."""
        currency = found.amount.currency
        return WhyShown(
            order=found.of.order_id if found.of else None,
            merchant=found.of.merchant if found.of else None,
            currency=currency,
            amount=found.amount.amount_minor,
            amount_text=self._amount(found.amount.amount_minor, currency),
            entries=[self._entry(step, currency) for step in found.why.steps],
        )

    def what_if(self, found: Preview, decision: Decision | None) -> WhatIfShown:
        """A plan before and after, and what an assistant would answer."""
        order = found.order
        return WhatIfShown(
            order=order.order_id,
            merchant=order.merchant,
            currency=order.currency,
            before=self._plan(found.before, order.currency),
            after=self._plan(found.after, order.currency),
            assistant=None if decision is None else self._assistant(decision),
        )

    def _entry(self, step: Step, currency: str) -> EntryShown:
        entry = step.posted.entry
        return EntryShown(
            entry=step.posted.entry_id,
            kind=entry.kind,
            kind_text=self._say(f"entry-{entry.kind.replace('_', '-')}"),
            on=entry.value_date,
            on_text=self._day(entry.value_date),
            amount=step.amount,
            amount_text=self._amount(step.amount, currency),
            balance=step.balance,
            balance_text=self._amount(step.balance, currency),
            left_text=self._say("left-to-pay-short", amount=Money(step.balance, currency)),
            parts=[
                PartShown(order=p.order, installment=p.installment, fee=p.fee, amount=p.amount)
                for p in step.parts
            ],
            rules=[
                RuleShown(
                    key=ground.key,
                    value=list(ground.value) if isinstance(ground.value, tuple) else ground.value,
                    unit=ground.unit,
                    from_day=ground.from_day,
                    source=ground.source,
                    verified=ground.verified,
                )
                for ground in step.market
            ],
            policy=[
                PolicyShown.model_validate(
                    {"key": ground.key, "value": ground.value, "version": ground.version}
                )
                for ground in step.policy
            ],
            evidence=step.posted.evidence,
            effect=step.posted.effect,
        )

    def _plan(self, plan: Plan, currency: str) -> PlanForeseen:
        rate = None if plan.apr is None else percent(plan.apr)
        return PlanForeseen(
            payments=[
                DueShown(
                    on=due.on,
                    on_text=self._day(due.on),
                    amount=due.amount,
                    amount_text=self._amount(due.amount, currency),
                    installment=due.installment,
                    fee=due.fee,
                )
                for due in plan.due
            ],
            fees=[
                FeeShown(
                    on=on,
                    on_text=self._day(on),
                    amount=amount,
                    amount_text=self._amount(amount, currency),
                )
                for on, amount in plan.fees
            ],
            total=plan.total,
            total_text=self._amount(plan.total, currency),
            fees_total=plan.fees_total,
            last_on=plan.last_on,
            apr_percent=None if rate is None else float(rate),
            lines=self._lines(plan, currency),
        )

    def _lines(self, plan: Plan, currency: str) -> list[str]:
        if not plan.total:
            return [self._say("what-if-nothing")]
        lines = [self._say("what-if-total", amount=Money(plan.total, currency))]
        if plan.fees_total:
            lines.append(self._say("what-if-fees", amount=Money(plan.fees_total, currency)))
        if plan.apr is not None and percent(plan.apr):
            rate = percentage(percent(plan.apr), self._locale)
            lines.append(self._say("what-if-rate", rate=rate))
        return lines

    def _assistant(self, decision: Decision) -> AssistantWould:
        match decision:
            case Act(_, proposal, _):
                return self._would("act", None, proposal)
            case Ask(_, question, _):
                return self._would("ask", None, (question,))
            case Inform(replies):
                return self._would("inform", None, replies)
            case Refuse(code, replies):
                return self._would("refuse", code, replies)
            case _:
                return self._would("pass_on", decision.reason, ())

    def _would(self, answer: str, code: str | None, replies: tuple[Reply, ...]) -> AssistantWould:
        locale = self._locale.replace(self._locale.split("-")[0], self._spoken, 1)
        lines = [self._wording.say(reply, locale) for reply in replies]
        return AssistantWould.model_validate({"answer": answer, "code": code, "lines": lines})

    def _say(self, message: str, **facts: Fact) -> str:
        return self._wording.say_around(Reply(message, facts), self._locale)

    def _amount(self, amount_minor: int, currency: str) -> str:
        return str(written(Money(amount_minor, currency), self._locale))

    def _day(self, day: date) -> str:
        return str(written(day, self._locale))
