"""Code that computes the selected curve, to copy into a program."""

from __future__ import annotations

import re
from html import escape

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QButtonGroup, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from actexplorer.core.snippets import onnx_operator, snippets
from actexplorer.session.state import Curve, Session
from actexplorer.ui.settings import settings
from actexplorer.ui.store import Store
from actexplorer.ui.text_panel import TextPanel
from actexplorer.ui.theme import GAP

LIBRARIES = ("NumPy", "PyTorch", "JAX", "Keras")
TOKENS = re.compile(
    r'(?P<muted>#.*|""".*?""")'
    r"|(?P<right>\b(?:import|from|as|def|return|for|in|if)\b)"
    r'|(?P<number>(?<![\w.])\d[\d.]*(?:e[-+]?\d+)?|"[^"]*")'
)
CONFIRMED = 1500  # milliseconds that "Copied" stays


def highlighted(code: str) -> str:
    """Return Python code as HTML, its comments, keywords and literals coloured."""
    parts, done = [], 0
    for match in TOKENS.finditer(code):
        parts += [escape(code[done : match.start()]), f'<span class="{match.lastgroup}">{escape(match.group())}</span>']
        done = match.end()
    return "".join([*parts, escape(code[done:])])


class CodeView(TextPanel):
    """The code for one library."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self.library = LIBRARIES[0]
        self.hint = self.tr("Code for the selected function appears here.")

    def subject(self, curve: Curve) -> object:
        """Return what code depends on."""
        return curve.key, curve.values

    def operator(self) -> str:
        """Return what ONNX calls the function, "" where no single operator computes it."""
        return "" if self._curve is None else onnx_operator(self._curve.function, self._curve.parameters)

    def code(self) -> str:
        """Return the code as it is copied, "" where there is none."""
        if self._curve is None:
            return ""
        return snippets(self._curve.function, self._curve.parameters).get(self.library, "")

    def compose(self, curve: Curve) -> str:
        """Return the code in colours."""
        code = self.code().rstrip()
        nothing = f'<p class="muted">{escape(self.tr("There is no code for this function."))}</p>'
        return f"<pre>{highlighted(code)}</pre>" if code else nothing


class CodePanel(QWidget):
    """A choice of libraries, the ONNX operator if there is one, the code, and a button that copies it."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self.view = CodeView(store)
        self.operator = QLabel(alignment=Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.operator.setProperty("role", "muted")
        self.operator.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy = QPushButton(self.tr("Copy"))
        self.copy.clicked.connect(self.copy_code)
        self._confirmed = QTimer(self, singleShot=True, interval=CONFIRMED)
        self._confirmed.timeout.connect(lambda: self.copy.setText(self.tr("Copy")))
        self.libraries = QButtonGroup(self)
        top = QHBoxLayout()
        top.setContentsMargins(GAP, GAP // 2, GAP, 0)
        top.setSpacing(GAP // 2)
        for library in LIBRARIES:
            button = QToolButton()
            button.setText(library)
            button.setCheckable(True)
            self.libraries.addButton(button)
            top.addWidget(button)
        top.addWidget(self.operator, 1)
        top.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.view, 1)
        self.view.textChanged.connect(self._show_operator)
        self.libraries.buttonClicked.connect(lambda button: self.choose(button.text()))
        self.choose(str(settings().value("code/library", LIBRARIES[0])))

    def render(self, old: Session | None, new: Session) -> None:  # type: ignore[override]
        """Show the code of the curve that is selected in ``new``."""
        self.view.render(old, new)
        self.copy.setEnabled(new.selected is not None)

    def settle(self) -> None:
        """Write the code now if it is out of date."""
        self.view.settle()

    def choose(self, library: str) -> None:
        """Show the code for ``library``, now and in later runs."""
        chosen = library if library in LIBRARIES else LIBRARIES[0]
        for button in self.libraries.buttons():
            button.setChecked(button.text() == chosen)
        if chosen != self.view.library:
            self.view.library = chosen
            settings().setValue("code/library", chosen)
            self.view.invalidate()

    def copy_code(self) -> None:
        """Put the code on the clipboard."""
        QApplication.clipboard().setText(self.view.code())
        self.copy.setText(self.tr("Copied"))
        self._confirmed.start()

    def _show_operator(self) -> None:
        operator = self.view.operator()
        self.operator.setText(self.tr("ONNX operator: {name}").format(name=operator) if operator else "")
