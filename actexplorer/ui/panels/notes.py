"""What is worth knowing about the selected curve's function."""

from __future__ import annotations

from html import escape

from actexplorer.core.activation import Activation, Reference
from actexplorer.session.prose import note
from actexplorer.session.state import Curve
from actexplorer.ui.appearance import chosen_language
from actexplorer.ui.labels import number
from actexplorer.ui.language import translate
from actexplorer.ui.store import Store
from actexplorer.ui.text_panel import TextPanel, columns, html


class NotesPanel(TextPanel):
    """The note on the function, the parameters that libraries use, and its papers."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self.hint = self.tr("Notes on the selected function appear here.")

    def compose(self, curve: Curve) -> str:
        """Return the note, beside or above presets and references."""
        function = curve.function
        found = note(curve.key, chosen_language())
        title = f'<span class="name">{escape(translate("Activation", function.title))}</span>'
        summary = f'&nbsp; <span class="muted">{html(found.summary)}</span>' if found else ""
        prose = "".join(f"<p>{html(paragraph)}</p>" for paragraph in found.paragraphs) if found else ""
        beside = self._presets(function) + self._references(function)
        head = f'<p class="title">{title}{summary}</p>'
        if not self.wide:
            return head + prose + beside
        return head + columns(prose, beside)

    def _presets(self, function: Activation) -> str:
        if not function.presets:
            return ""
        symbols = {p.name: p.symbol for p in function.parameters}
        rows = "".join(
            f'<tr><td class="small" style="padding-right: 16px">{escape(translate("Preset", name))}</td>'
            f'<td class="small">{", ".join(f"{symbols[n]}&nbsp;=&nbsp;{number(v)}" for n, v in values.items())}</td></tr>'
            for name, values in function.presets.items()
        )
        return f'<p class="head">{self.tr("Who uses which parameters")}</p><table cellspacing="0">{rows}</table>'

    def _references(self, function: Activation) -> str:
        lines = "".join(f'<p class="small">{_citation(reference)}</p>' for reference in function.references)
        later = " next" if function.presets else ""
        return f'<p class="head{later}">{self.tr("Sources")}</p>{lines}'


def _citation(reference: Reference) -> str:
    parts = (reference.citation, str(reference.year), reference.link)
    return escape(", ".join(part for part in parts if part))
