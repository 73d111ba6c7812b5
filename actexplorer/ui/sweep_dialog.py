"""The dialog in which a sweep is described."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QLineEdit, QWidget

from actexplorer.session.edit import Edit
from actexplorer.session.state import Curve, Session
from actexplorer.session.sweep import Steps, Sweep
from actexplorer.session.sweeps import check_sweep, with_sweep
from actexplorer.ui.labels import curve_title, number
from actexplorer.ui.theme import GAP, current_theme
from actexplorer.ui.widgets.combo_box import ComboBox
from actexplorer.ui.widgets.numbers import parse_number

VALUES, PANELS = 9, 3  # at first
COUNT, STEP = 0, 1


class StepsFields:
    """The fields of one parameter, in a row of a grid."""

    def __init__(self, dialog: SweepDialog, curve: Curve, grid: QGridLayout, row: int, title: str) -> None:
        self.curve = curve
        self.parameter, self.kind, self.scale = ComboBox(), ComboBox(), ComboBox()
        self.low, self.high, self.amount = QLineEdit(), QLineEdit(), QLineEdit()
        for p in curve.function.parameters:
            self.parameter.addItem(f"{p.symbol}  ({p.name})" if p.symbol != p.name else p.name, p.name)
        self.kind.addItems([dialog.tr("values"), dialog.tr("by step")])
        self.scale.addItems([dialog.tr("linear"), dialog.tr("logarithmic")])
        names = (dialog.tr("parameter"), dialog.tr("from"), dialog.tr("to"), dialog.tr("number or step"))
        fields = (self.parameter, self.low, self.high, self.amount)
        for name, field in zip(names, fields, strict=True):
            field.setAccessibleName(f"{title}: {name}")
        for field in (self.low, self.high, self.amount):
            field.setFixedWidth(72)
        widgets = (QLabel(title), self.parameter, self.low, QLabel("…"), self.high, self.amount, self.kind, self.scale)
        for column, widget in enumerate(widgets):
            grid.addWidget(widget, row, column)
        self.parameter.activated.connect(lambda _: self.suggest())
        self.scale.activated.connect(lambda _: self.kind.setItemText(STEP, self._step_name(dialog)))

    def show_steps(self, steps: Steps) -> None:
        """Show steps that exist."""
        self.parameter.setCurrentIndex(self.parameter.findData(steps.parameter))
        self.low.setText(_text(steps.low))
        self.high.setText(_text(steps.high))
        self.kind.setCurrentIndex(COUNT if steps.count else STEP)
        self.amount.setText(_text(steps.count or steps.step))
        self.scale.setCurrentIndex(int(steps.log))

    def suggest(self, count: int = VALUES) -> None:
        """Show the range of the parameter's slider."""
        name = self.parameter.currentData()
        parameter = next((p for p in self.curve.function.parameters if p.name == name), None)
        if parameter is not None:
            self.show_steps(Steps(parameter.name, *parameter.slider, count=count))

    def steps(self) -> Steps | None:
        """Return what stands in the fields, None where no parameter is chosen."""
        name = self.parameter.currentData()
        if name is None:
            return None
        low, high, amount = (parse_number(field.text()) for field in (self.low, self.high, self.amount))
        log = bool(self.scale.currentIndex())
        if self.kind.currentIndex() == STEP:
            return Steps(name, low, high, step=amount, log=log)
        return Steps(name, low, high, count=round(amount) if abs(amount) < 1e6 else -1, log=log)

    def _step_name(self, dialog: SweepDialog) -> str:
        return dialog.tr("by ratio") if self.scale.currentIndex() else dialog.tr("by step")


class SweepDialog(QDialog):
    """Asks for the parameter of a family, and for one of small multiples. What is wrong is said in one line."""

    def __init__(self, curve: Curve, sweep: Sweep | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Sweep {name}").format(name=curve_title(curve)))
        self._curve = curve
        self.sweep: Sweep | None = None
        grid = QGridLayout(self)
        grid.setSpacing(GAP)
        self.first = StepsFields(self, curve, grid, 0, self.tr("Colours"))
        self.second = StepsFields(self, curve, grid, 1, self.tr("Small multiples"))
        self.second.parameter.insertItem(0, self.tr("none"), None)
        self.second.parameter.setCurrentIndex(0)
        self.second.parameter.activated.disconnect()
        self.second.parameter.activated.connect(lambda _: self._second_chosen())
        if sweep is None:
            self.first.suggest()
        else:
            self.first.show_steps(sweep.first)
            if sweep.second is not None:
                self.second.show_steps(sweep.second)
        self._enable_second()
        self.refusal = QLabel(wordWrap=True)
        self.refusal.setStyleSheet(f"color: {current_theme().danger}")
        Button = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(Button.Ok | Button.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        grid.addWidget(self.refusal, 2, 0, 1, 8)
        grid.addWidget(buttons, 3, 0, 1, 8)
        self.first.low.setFocus()

    def accept(self) -> None:
        """Take the sweep, or say what is wrong with it and stay open."""
        try:
            first = self.first.steps()
            assert first is not None
            sweep = Sweep(self._curve.id, first, self.second.steps())
            check_sweep(self._curve, sweep)
        except ValueError as error:
            self.refusal.setText(str(error))
            return
        self.sweep = sweep
        super().accept()

    def _second_chosen(self) -> None:
        self.second.suggest(PANELS)
        self._enable_second()

    def _enable_second(self) -> None:
        chosen = self.second.parameter.currentData() is not None
        for field in (self.second.low, self.second.high, self.second.amount, self.second.kind, self.second.scale):
            field.setEnabled(chosen)


def ask_sweep(session: Session, curve: Curve, parent: QWidget) -> Edit | None:
    """Ask how ``curve`` is to be swept; return the edit, None when the reader thinks better of it."""
    sweep = session.sweep if session.sweep is not None and session.sweep.curve == curve.id else None
    dialog = SweepDialog(curve, sweep, parent)
    dialog.exec()
    dialog.deleteLater()
    if dialog.sweep is None or dialog.sweep == sweep:
        return None
    symbol = {p.name: p.symbol for p in curve.function.parameters}[dialog.sweep.first.parameter]
    return with_sweep(curve.id, dialog.sweep.first, dialog.sweep.second, symbol)


def described(curve: Curve, steps: Steps) -> str:
    """Return a sweep in short: "β = 0 … 1.5"."""
    symbol = {p.name: p.symbol for p in curve.function.parameters}[steps.parameter]
    values = steps.values()
    return f"{symbol} = {number(values[0])} … {number(values[-1])}"


def _text(value: float) -> str:
    return f"{value!r}".removesuffix(".0")
