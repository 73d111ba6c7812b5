"""What a report on curves says: figure, formulas, parameters, facts side by side, pitfalls and code."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication

from actexplorer.core.activation import Activation
from actexplorer.core.facts import facts
from actexplorer.core.pitfalls import Pitfall, Witness, pitfalls
from actexplorer.core.registry import elementwise
from actexplorer.core.snippets import onnx_operator, snippets
from actexplorer.session.fact_rows import Row, sections
from actexplorer.session.fact_text import NONE
from actexplorer.session.paper import PRESETS, pixels
from actexplorer.session.prose import note
from actexplorer.session.state import Curve, Session
from actexplorer.ui.composition import shape_of
from actexplorer.ui.fact_model import READABLE
from actexplorer.ui.figure import Figure
from actexplorer.ui.formulas import Typeset, typeset
from actexplorer.ui.labels import curve_title, number
from actexplorer.ui.language import translate
from actexplorer.ui.panels.code import highlighted
from actexplorer.ui.text_panel import html as marked_up

LONG = 3  # curves from which on there is a table of contents
ABREAST = 4  # curves in one table of facts
SIDES = ("f(x) = ", "f'(x) = ", "f''(x) = ")
QUANTITIES = {"f": "f", "df": "f′", "d2f": "f″"}
PLACES = {"": "x = {}", "left": "x → {}⁻", "right": "x → {}⁺"}
Progress = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class Media:
    """How pictures get into a report: each of these returns HTML."""

    figure: Callable[[Session, Figure], str]
    formula: Callable[[Typeset], str]


def figure_of(session: Session) -> Figure:
    """Return the figure of a report: as wide as its text."""
    preset = PRESETS["double"]
    size = preset.size(shape_of(session)[0])
    return Figure(*pixels(*size, "mm", preset.dpi), preset.dpi, text=preset.text)


def title_of(session: Session) -> str:
    """Return what the report of ``session`` is called where nobody says otherwise."""
    names = [curve_title(curve) for curve in session.drawn]
    return ", ".join(names if len(names) <= LONG else [*names[:LONG], "…"])


def report_body(
    session: Session,
    title: str,
    library: str,
    language: str,
    media: Media,
    report: Progress = lambda _: None,
    pages: Sequence[int] = (),
) -> str:
    """Return the body of a report; ``pages`` are those on which its parts begin, for the table of contents."""
    curves = session.drawn
    low, high = (number(end) for end in session.view.x)
    parts = [f"<h1>{escape(title)}</h1>\n"]
    if len(curves) > LONG:
        parts.append(_contents(curves, pages))
    parts.append(f"{media.figure(session, figure_of(session))}\n")
    parts.append(f'<p class="muted">f, f′, f″; {low} ≤ x ≤ {high}</p>\n')
    parts.append(_side_by_side(curves))
    seen: set[str] = set()
    for n, curve in enumerate(curves):
        report(n / len(curves))
        parts.append(_curve(n, curve, curve.key not in seen, library, language, media))
        seen.add(curve.key)
    return "".join(parts)


def _facts_title() -> str:
    return QCoreApplication.translate("Report", "Facts side by side")


def _contents(curves: Sequence[Curve], pages: Sequence[int]) -> str:
    titles = [("facts", _facts_title()), *((f"curve-{n}", curve_title(curve)) for n, curve in enumerate(curves))]
    numbers = [f"</td><td align='right'>{page}" for page in pages] or [""] * len(titles)
    rows = "".join(
        f'<tr><td><a href="#{anchor}">{escape(text)}</a>{page}</td></tr>\n'
        for (anchor, text), page in zip(titles, numbers, strict=True)
    )
    return f'<h3>{escape(QCoreApplication.translate("Report", "Contents"))}</h3>\n<table class="contents">{rows}</table>\n'


def _side_by_side(curves: Sequence[Curve]) -> str:
    """Return the facts about all curves, a column for each; only so many abreast."""
    columns: list[dict[str, Row]] = []
    for curve in curves:
        found = sections(facts(curve.function, **curve.parameters), READABLE)
        columns.append({row.label: row for section in found for row in section.rows})
    tables = []
    for first in range(0, len(curves), ABREAST):
        some = columns[first : first + ABREAST]
        labels = dict.fromkeys(label for column in some for label in column)
        head = "".join(f"<th>{escape(curve_title(curve))}</th>" for curve in curves[first : first + ABREAST])
        rows = "".join(
            f"<tr><th>{escape(label)}</th>{''.join(f'<td>{_cell(column.get(label))}</td>' for column in some)}</tr>\n"
            for label in labels
        )
        tables.append(f'<table class="facts" width="100%"><tr><th></th>{head}</tr>\n{rows}</table>\n')
    return f'<h2 id="facts">{escape(_facts_title())}</h2>\n{"".join(tables)}'


def _cell(row: Row | None) -> str:
    return NONE if row is None else "<br>".join(map(escape, row.lines))


def _curve(n: int, curve: Curve, first: bool, library: str, language: str, media: Media) -> str:
    """Return the part on one curve; what does not depend on parameters is there for the first of a function alone."""
    function = curve.function
    found = note(curve.key, language) if first else None
    parts = [f'<h2 id="curve-{n}" class="curve">{escape(curve_title(curve))}</h2>\n']
    if found:
        parts.append(f"<p>{marked_up(found.summary)}</p>\n")
    for side, latex in zip(SIDES, (function.latex.f, function.latex.df, function.latex.d2f), strict=True):
        picture = typeset(side + latex)
        parts.append(media.formula(picture) if picture.svg else f"<p><code>{escape(side + latex)}</code></p>")
        parts.append("\n")
    parts.append(_parameters(curve))
    if found:
        parts += [f"<p>{marked_up(paragraph)}</p>\n" for paragraph in found.paragraphs]
    if first:
        parts.append(_pitfalls(curve))
    parts.append(_code(curve, library))
    if first and function.references:
        sources = "<br>".join(
            escape(", ".join(part for part in (r.citation, str(r.year), r.link) if part)) for r in function.references
        )
        parts.append(f'<p class="muted">{escape(QCoreApplication.translate("Report", "Sources"))}: {sources}</p>\n')
    return "".join(parts)


def _parameters(curve: Curve) -> str:
    values = curve.parameters
    if not values:
        return ""
    names = (
        QCoreApplication.translate("Report", "Parameter"),
        QCoreApplication.translate("Report", "Value"),
        QCoreApplication.translate("Report", "Default"),
        QCoreApplication.translate("Report", "Domain"),
    )
    rows = "".join(
        f"<tr><td>{escape(p.symbol)} (<code>{p.name}</code>)</td><td>{number(values[p.name])}</td>"
        f"<td>{number(p.default)}</td><td>{escape(p.domain_text)}</td></tr>\n"
        for p in curve.function.parameters
    )
    return f"<table><tr>{''.join(f'<th>{escape(name)}</th>' for name in names)}</tr>\n{rows}</table>\n"


def _pitfalls(curve: Curve) -> str:
    found = "".join(_pitfall(pitfall) for pitfall in pitfalls(curve.key))
    return f"<h3>{escape(QCoreApplication.translate('Report', 'Pitfalls'))}</h3>\n{found}" if found else ""


def _pitfall(pitfall: Pitfall) -> str:
    function = elementwise[pitfall.keys[0]]
    source, claim, truth = (translate("Pitfall", text) for text in (pitfall.source.value, pitfall.claim, pitfall.truth))
    witnesses = "<br>".join(_witness(function, witness) for witness in pitfall.witnesses)
    return (
        f'<p><span class="muted">{escape(source)}.</span> {escape(claim)}<br><b>{escape(truth)}</b></p>\n'
        f'<p class="muted">{witnesses}</p>\n'
    )


def _witness(function: Activation, witness: Witness) -> str:
    symbols = {p.name: p.symbol for p in function.parameters}
    where = [PLACES[witness.side].format(number(witness.x))]
    where += [f"{symbols[name]} = {number(value)}" for name, value in witness.parameters.items()]
    quantity = QUANTITIES.get(witness.quantity) or f"∂f/∂{symbols[witness.quantity[2:]]}"
    text = f"{escape(translate('Activation', function.title))}, {', '.join(where)}: {quantity} = "
    if witness.wrong is None:
        return text + _digits(witness.right)
    right = f'<span class="right">{_digits(witness.right)}</span>'
    wrong = f'<span class="wrong">{_digits(witness.wrong)}</span>'
    return text + QCoreApplication.translate("Report", "{right}, not {wrong}").format(right=right, wrong=wrong)


def _digits(value: float) -> str:
    return f"{value:.10g}".replace("-", "−").replace("inf", "∞").replace("nan", "NaN")


def _code(curve: Curve, library: str) -> str:
    code = snippets(curve.function, curve.parameters).get(library)
    if not code:
        return ""
    operator = onnx_operator(curve.function, curve.parameters)
    onnx = f'<p class="muted">ONNX: <code>{escape(operator)}</code></p>\n' if operator else ""
    return f"<h3>{escape(library)}</h3>\n<pre>{highlighted(code.rstrip())}</pre>\n{onnx}"
