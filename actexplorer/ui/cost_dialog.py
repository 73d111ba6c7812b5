"""The dialog in which the cost of all functions is measured on this machine."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from actexplorer.core.cost import Cost
from actexplorer.core.registry import elementwise
from actexplorer.ui.labels import number
from actexplorer.ui.language import translate
from actexplorer.ui.measuring import Measuring
from actexplorer.ui.theme import GAP
from actexplorer.ui.widgets.bar_chart import Bar, BarChart
from actexplorer.ui.widgets.combo_box import ComboBox

if TYPE_CHECKING:
    from actexplorer.ui.window import Window

UNIT = "relu"  # the function whose f alone is the unit


def open_cost(window: Window) -> None:
    """Show what functions cost on this machine; the window keeps what has been measured."""
    dialog = window.findChild(CostDialog) or CostDialog(window)
    dialog.open_for({curve.key for curve in window.store.session.curves})


class CostDialog(QDialog):
    """A bar for each function: what f alone takes, what f′ adds, and what f″ adds, in units of ReLU's f.

    ``known`` holds what has been measured. Measuring begins on demand, and stops when the dialog closes.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Cost"))
        self.known: dict[str, Cost] = {}
        self._compared: Collection[str] = ()
        self._measuring: Measuring | None = None
        self.chart = BarChart()
        self.order = ComboBox()
        self.progress = QProgressBar()
        self.start = QPushButton()
        self.copy = QPushButton(self.tr("&Copy table"))
        self.hint = QLabel(self.tr("Nothing has been measured yet. It takes a few seconds."))
        self._lay_out()
        self.order.currentIndexChanged.connect(self._show)
        self.copy.setAutoDefault(False)
        self.start.setDefault(True)
        self.start.clicked.connect(self.toggle)
        self.copy.clicked.connect(self._copy)
        self._show()

    def open_for(self, compared: Collection[str]) -> None:
        """Open with the functions in ``compared`` standing out, and begin to measure if nothing has been measured."""
        self._compared = frozenset(compared)
        self._show()
        self.show()
        self.raise_()
        self.activateWindow()
        if not self.known and not self.running:
            self.toggle()

    @property
    def running(self) -> bool:
        """Whether functions are being measured."""
        return self._measuring is not None

    def toggle(self) -> None:
        """Begin to measure, from the beginning, or stop; what has been measured by then stays."""
        if self._measuring is not None:
            self._measuring.requestInterruption()
            return
        functions = sorted(elementwise.values(), key=lambda f: f.key != UNIT)
        self.known = {}
        self.progress.setRange(0, len(functions))
        self._measuring = Measuring(functions)
        self._measuring.measured.connect(self._take)
        self._measuring.finished.connect(self._finish)
        self._measuring.start()
        self._show()

    def _take(self, cost: Cost) -> None:
        self.known[cost.key] = cost
        self._show()

    def _finish(self) -> None:
        self._measuring = None
        self._show()

    def _show(self) -> None:
        place = self.order.currentIndex()
        found = sorted(self.known.values(), key=lambda cost: cost[1 + place])
        self.chart.show_bars([self._bar(cost) for cost in found])
        self.progress.setValue(len(found))
        self.progress.setVisible(self.running)
        self.start.setText(self.tr("&Stop") if self.running else self.tr("&Measure again") if found else self.tr("&Measure"))
        self.copy.setEnabled(bool(found) and not self.running)
        self.hint.setVisible(not found)

    def _bar(self, cost: Cost) -> Bar:
        title = translate("Activation", elementwise[cost.key].title)
        ratios = cost.relative_to(self.known[UNIT])
        text = "  ".join(f"{ratio:.1f}" for ratio in ratios)
        tip = self.tr("f alone {f} ns, f and f′ {df} ns, f, f′ and f″ {d2f} ns for an element")
        values = dict(zip(("f", "df", "d2f"), (f"{value:.3g}" for value in cost[1:]), strict=True))
        return Bar(title, ratios, text, f"{title}: {tip.format(**values)}", cost.key in self._compared)

    def _copy(self) -> None:
        lines = ["\t".join((self.tr("function"), "f", "f, f′", "f, f′, f″"))]
        for cost in sorted(self.known.values(), key=lambda cost: cost.forward):
            lines.append("\t".join((cost.key, *map(number, cost.relative_to(self.known[UNIT])))))
        QGuiApplication.clipboard().setText("\n".join(lines) + "\n")

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Time for an element, where ReLU’s f takes 1. Darker: f alone; paler: what f′ and f″ add."))
        title.setWordWrap(True)
        self.order.addItems([self.tr("by f alone"), self.tr("by f and f′"), self.tr("by f, f′ and f″")])
        self.order.setAccessibleName(self.tr("Order"))
        self.hint.setProperty("role", "muted")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        top = QHBoxLayout()
        top.addWidget(title, 1)
        top.addWidget(self.order)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.chart)
        bottom = QHBoxLayout()
        bottom.addWidget(self.progress, 1)
        bottom.addStretch()
        bottom.addWidget(self.copy)
        bottom.addWidget(self.start)
        column = QVBoxLayout(self)
        column.setSpacing(GAP)
        column.addLayout(top)
        column.addWidget(self.hint)
        column.addWidget(scroll, 1)
        column.addLayout(bottom)
        self.resize(720, 640)

    def reject(self) -> None:
        """Close, and measure no more."""
        self._stop()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: D102
        self._stop()
        super().closeEvent(event)

    def _stop(self) -> None:
        if self._measuring is not None:
            self._measuring.requestInterruption()
