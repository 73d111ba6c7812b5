"""What there is to read about a function of vectors: its note, what the literature gets wrong, and code to copy."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

import numpy as np
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QPushButton, QTabWidget, QTextBrowser, QVBoxLayout, QWidget

from actexplorer.core.pitfalls import vector_pitfalls
from actexplorer.core.pitfalls.record import VectorPitfall
from actexplorer.core.registry import catalogue
from actexplorer.core.snippets import vector_snippets
from actexplorer.core.vector import VectorRecord
from actexplorer.session.prose import note
from actexplorer.ui.appearance import chosen_language
from actexplorer.ui.language import translate
from actexplorer.ui.panels.code import highlighted
from actexplorer.ui.text_panel import html, style
from actexplorer.ui.theme import GAP, current_theme

SIZE = 640, 480  # pixels
MOST = 9  # numbers of a witness that are shown in full
QUANTITIES = {"f": "y", "jacobian": "∂y/∂x", "vjp": "gᵀ ∂y/∂x"}


def _numbers(values: object) -> str:
    """Return a vector or a matrix in few digits."""
    array = np.asarray(values, dtype=np.float64)
    if array.ndim > 1:
        return "; ".join(_numbers(row) for row in array)
    shown = ", ".join(f"{value:.6g}" for value in array.ravel()[:MOST].tolist())
    return (shown + (", …" if array.size > MOST else "")).replace("-", "−").replace("inf", "∞").replace("nan", "NaN")


class AboutFunction(QDialog):
    """Note, pitfalls and code of the vector function ``key`` at its ``parameters``."""

    def __init__(self, key: str, parameters: Mapping[str, float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        function = catalogue[key]
        assert isinstance(function, VectorRecord), key
        self._function = function
        self.setWindowTitle(translate("Activation", function.title))
        self.resize(*SIZE)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self._add(self.tr("Notes"), self._note())
        self._add(self.tr("Pitfalls"), "".join(self._pitfall(pitfall) for pitfall in vector_pitfalls(key)))
        self._code = vector_snippets(function, parameters)
        for library, code in self._code.items():
            self._add(library, f"<pre>{highlighted(code.rstrip())}</pre>")
        self.copy = QPushButton(self.tr("Copy"))
        self.copy.clicked.connect(self._copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.addWidget(self.tabs)
        self.tabs.setCornerWidget(self.copy)
        self.tabs.currentChanged.connect(self._show_copy)
        self._show_copy()

    def _add(self, title: str, text: str) -> None:
        view = QTextBrowser()
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setStyleSheet("QTextBrowser { border: none; background: transparent; padding: 0; }")
        view.document().setDefaultStyleSheet(style(current_theme()))
        view.document().setDocumentMargin(GAP)
        view.setHtml(text or f'<p class="muted">{escape(self.tr("No pitfalls are on record for this function."))}</p>')
        self.tabs.addTab(view, title)

    def _note(self) -> str:
        found = note(self._function.key, chosen_language())
        paragraphs = [] if found is None else [found.summary, *found.paragraphs]
        sources = "".join(
            f'<p class="small">{escape(", ".join(part for part in (r.citation, str(r.year), r.link) if part))}</p>'
            for r in self._function.references
        )
        head = f'<p class="head next">{escape(self.tr("Sources"))}</p>'
        return "".join(f"<p>{html(paragraph)}</p>" for paragraph in paragraphs) + head + sources

    def _pitfall(self, pitfall: VectorPitfall) -> str:
        source = escape(translate("Pitfall", pitfall.source.value))
        lines = []
        for witness in pitfall.witnesses:
            given = f"x = ({_numbers(witness.x)})" + (f", g = ({_numbers(witness.g)})" if np.size(witness.g) else "")
            right = f'<span class="right">({_numbers(witness.right)})</span>'
            wrong = "" if witness.wrong is None else f'<span class="wrong">({_numbers(witness.wrong)})</span>'
            text = self.tr("{given}: {quantity} = {right}, not {wrong}") if wrong else self.tr("{given}: {quantity} = {right}")
            lines.append(text.format(given=given, quantity=QUANTITIES[witness.quantity], right=right, wrong=wrong))
        return (
            f'<p class="head">{source}</p><p class="claim">{escape(translate("Pitfall", pitfall.claim))}</p>'
            f'<p class="claim"><b>{escape(translate("Pitfall", pitfall.truth))}</b></p>'
            f'<p class="witness">{"<br>".join(lines)}</p>'
        )

    def _show_copy(self) -> None:
        self.copy.setVisible(self.tabs.tabText(self.tabs.currentIndex()) in self._code)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._code[self.tabs.tabText(self.tabs.currentIndex())])
