"""What is written about the selected function and is not so, and where formulas break down."""

from __future__ import annotations

import math
from functools import lru_cache
from html import escape

from PySide6.QtCore import QUrl

from actexplorer.core.activation import Activation
from actexplorer.core.breakdown import TYPES, Breakdown, breakdown
from actexplorer.core.pitfalls import Pitfall, Source, Witness, pitfalls
from actexplorer.core.registry import elementwise
from actexplorer.core.textbook import FORMS, Form
from actexplorer.session import edits
from actexplorer.session.state import GRADIENTS, Curve
from actexplorer.ui.labels import number
from actexplorer.ui.language import translate
from actexplorer.ui.store import Store
from actexplorer.ui.text_panel import TextPanel, columns
from actexplorer.ui.theme import current_theme

QUANTITIES = {"f": "f", "df": "f′", "d2f": "f″"}
SIDES = {"": "x = {}", "left": "x → {}⁻", "right": "x → {}⁺"}
EVEN = 0.02  # relative: two ends this alike are told as one


@lru_cache(256)
def _breakdowns(key: str, parameters: tuple[tuple[str, float], ...], form: Form, dtype: str) -> tuple[Breakdown, ...]:
    return breakdown(elementwise[key], form, dict(parameters), dtype)


class PitfallsPanel(TextPanel):
    """Claims with the truth and numbers that show it; beside them the textbook's formulas and where they fail."""

    pause = 250  # milliseconds: finding the thresholds takes some ten

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self.hint = self.tr("Pitfalls of the selected function appear here.")
        self._faults = {
            "digits": self.tr("digits lost"),
            "zero": "0",
            "infinite": "∞",
            "nan": "NaN",
        }
        self.anchorClicked.connect(self.show_gradients)

    def show_gradients(self, link: QUrl) -> None:
        """Show the curve's gradients, and the crosshair where ``link`` says that they are looked at."""
        view = self._store.session.view
        single = view.layout == "single"
        shown = edits.with_single(GRADIENTS) if single else edits.with_orders((*view.orders[:GRADIENTS], True))
        self._store.apply(shown)
        self._store.apply(edits.point_at(float(link.toString())))

    def subject(self, curve: Curve) -> object:
        """Return what pitfalls depend on: thresholds follow the parameters."""
        return curve.key, curve.values if curve.key in FORMS else ()

    def compose(self, curve: Curve) -> str:
        """Return claims and breakdowns, side by side where there is room."""
        claims = "".join(self._pitfall(pitfall) for pitfall in pitfalls(curve.key))
        forms = "".join(self._form(curve, form) for form in FORMS.get(curve.key, ()))
        if forms:
            forms = f'<p class="head">{escape(self.tr("Where the textbook form breaks down"))}</p>{forms}'
        if claims and forms and self.wide:
            return columns(claims, forms)
        nothing = f'<p class="muted">{escape(self.tr("No pitfalls are on record for this function."))}</p>'
        return claims + forms or nothing

    def _pitfall(self, pitfall: Pitfall) -> str:
        function = elementwise[pitfall.keys[0]]
        source = escape(translate("Pitfall", pitfall.source.value))
        code = _code(pitfall.formula) if pitfall.formula and pitfall.source is not Source.CLAIM else ""
        numbers = "<br>".join(self._witness(function, witness) for witness in pitfall.witnesses)
        if function.key == self._key and any(witness.quantity.startswith("d_") for witness in pitfall.witnesses):
            colour, text = current_theme().accent, escape(self.tr("Show ∂f/∂p"))
            numbers += f'<br><a href="{pitfall.witnesses[0].x!r}" style="color: {colour}">{text}</a>'
        return (
            f'<p class="head">{source}</p><p class="claim">{escape(translate("Pitfall", pitfall.claim))}</p>{code}'
            f'<p class="claim"><b>{escape(translate("Pitfall", pitfall.truth))}</b></p><p class="witness">{numbers}</p>'
        )

    def _witness(self, function: Activation, witness: Witness) -> str:
        symbols = {p.name: p.symbol for p in function.parameters}
        places = [SIDES[witness.side].format(_digits(witness.x, 10))]
        places += [f"{symbols[name]} = {number(value)}" for name, value in witness.parameters.items()]
        quantity = QUANTITIES.get(witness.quantity) or f"∂f/∂{symbols[witness.quantity[2:]]}"
        if witness.wrong is None:
            text = self.tr("{where}: {quantity} = {right}")
            values = {"right": _digits(witness.right)}
        else:
            text = self.tr("{where}: {quantity} = {right}, not {wrong}")
            right, wrong = _told_apart(witness.right, witness.wrong)
            values = {"right": f'<span class="right">{right}</span>', "wrong": f'<span class="wrong">{wrong}</span>'}
        whose = escape(translate("Activation", function.title)) + ", " if function.key != self._key else ""
        return whose + text.format(where=", ".join(places), quantity=quantity, **values)

    @property
    def _key(self) -> str:
        return "" if self._curve is None else self._curve.key

    def _form(self, curve: Curve, form: Form) -> str:
        rows = ""
        for dtype in TYPES:
            found = _breakdowns(curve.key, tuple(curve.parameters.items()), form, dtype)
            text = "; ".join(self._told(found)) or "–"
            rows += f'<tr><td class="small" style="padding-right: 12px">{dtype}</td><td class="small">{text}</td></tr>'
        return f"{_code(form.code, QUANTITIES[form.quantity])}<table cellspacing='0'>{rows}</table>"

    def _told(self, found: tuple[Breakdown, ...]) -> list[str]:
        ends = {each.end: each.stages for each in found}
        told = []
        for low, high, inward in (("left", "right", False), ("below zero", "above zero", True)):
            below, above = ends.get(low, ()), ends.get(high, ())
            alike = [s.fault for s in below] == [s.fault for s in above] and all(
                inward or math.isclose(-a.x, b.x, rel_tol=EVEN) for a, b in zip(below, above, strict=True)
            )
            if below and alike:
                sign = "<" if inward else ">"
                told += [
                    self._stage(a.fault, f"|x|\u2060 {sign} {_digits(max(-a.x, b.x), 4)}")
                    for a, b in zip(below, above, strict=True)
                ]
                continue
            told += [self._stage(s.fault, f"{_digits(s.x, 4)} < x < 0" if inward else f"x < {_digits(s.x, 4)}") for s in below]
            told += [self._stage(s.fault, f"0 < x < {_digits(s.x, 4)}" if inward else f"x > {_digits(s.x, 4)}") for s in above]
        return told

    def _stage(self, fault: str, where: str) -> str:
        where = where.replace(" < ", "&nbsp;&lt;&nbsp;").replace(" > ", "&nbsp;&gt;&nbsp;")
        return self.tr("{fault} where {where}").format(fault=self._faults[fault], where=where)


def _code(formula: str, name: str = "") -> str:
    """Return statements one below another, the last one named."""
    *lines, last = formula.split("; ")
    text = "<br>".join(escape(line) for line in [*lines, f"{name} = {last}" if name else last])
    return f'<p class="formula"><code>{text}</code></p>'


def _digits(value: float, digits: int = 7) -> str:
    if math.isnan(value):
        return "NaN"
    mantissa, e, exponent = f"{value:.{digits}g}".partition("e")
    text = f"{mantissa}·10<sup>{int(exponent)}</sup>" if e else mantissa
    return text.replace("-", "−").replace("inf", "∞")


def _told_apart(right: float, wrong: float) -> tuple[str, str]:
    """Return two numbers with as many digits as it takes to see that they differ."""
    for digits in (7, 10, 13):
        texts = _digits(right, digits), _digits(wrong, digits)
        if texts[0] != texts[1]:
            break
    return texts
