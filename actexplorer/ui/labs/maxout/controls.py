"""The column of controls beside the plots of a maxout."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QPushButton

from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.session.labs.maxout import FASTEST, MOST, MaxoutLab
from actexplorer.session.labs.maxout_results import Results
from actexplorer.ui.domains import NOT_A_NUMBER
from actexplorer.ui.labels import number
from actexplorer.ui.labs.about_button import AboutButton
from actexplorer.ui.labs.fields import WholeField, choices
from actexplorer.ui.labs.form import Form
from actexplorer.ui.labs.function_box import FunctionBox
from actexplorer.ui.labs.maxout.line_rows import LineRows
from actexplorer.ui.language import translate
from actexplorer.ui.widgets.check_box import CheckBox
from actexplorer.ui.widgets.number_field import NumberField

PRESETS = {
    "abs": "|x|",
    "relu": "ReLU",
    "leaky": QT_TRANSLATE_NOOP("MaxoutLab", "Leaky ReLU"),
}
CONVEX = {
    "square": "x²",
    "exponential": "eˣ",
    "cube": "|x|³",
    "softplus": "ln(1 + eˣ)",
    "cosh": "cosh x",
    "logcosh": "ln cosh x",
}
STARTS = {
    "spread": QT_TRANSLATE_NOOP("MaxoutLab", "even lines"),
    "table": QT_TRANSLATE_NOOP("MaxoutLab", "these lines"),
}
METHODS = {
    "squares": QT_TRANSLATE_NOOP("MaxoutLab", "least squares"),
    "gradient": QT_TRANSLATE_NOOP("MaxoutLab", "gradient descent"),
}
NORMS = {
    "largest": QT_TRANSLATE_NOOP("MaxoutLab", "largest error"),
    "square": QT_TRANSLATE_NOOP("MaxoutLab", "mean square error"),
}


class TargetBox(FunctionBox):
    """What can be fitted: convex functions first, then all of the catalogue."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        model = self.model()
        assert isinstance(model, QStandardItemModel)
        heading = QStandardItem(self.tr("Convex"))
        heading.setEnabled(False)
        model.insertRow(0, heading)
        for row, (key, text) in enumerate(CONVEX.items(), start=1):
            item = QStandardItem(text)
            item.setData(key, Qt.ItemDataRole.UserRole)
            model.insertRow(row, item)


class Controls(Form):
    """Mirrors a `MaxoutLab`; whoever made it connects what its widgets say to edits."""

    def __init__(self) -> None:
        super().__init__()
        self.presets = {name: QPushButton(translate("MaxoutLab", text)) for name, text in PRESETS.items()}
        self.lines = LineRows()
        self.add = QPushButton(self.tr("Add a line"))
        self.shown = tuple(NumberField(self._refuse, number, (1, -1)) for _ in range(2))
        self.aimed = CheckBox(self.tr("Show the target and the error"))
        self.target = TargetBox(self.tr("Function"))
        self.fitted = tuple(NumberField(self._refuse, number, (1, -1)) for _ in range(2))
        self.start, self.method, self.norm = (choices("MaxoutLab", texts) for texts in (STARTS, METHODS, NORMS))
        self.pieces = WholeField(1, MOST)
        self.rate = NumberField(self._refuse_rate, number, (1, -3))
        self.play, self.step = QPushButton(self.tr("Play")), QPushButton(self.tr("Step"))
        self.finish, self.cancel = QPushButton(self.tr("Finish")), QPushButton(self.tr("Cancel"))
        self._step: int | None = None
        self._fill()

    def show_results(self, found: Results, selected: int) -> None:
        """Show the lines and every choice without telling anybody."""
        lab = found.lab
        self.lines.show_envelope(found.envelope, selected)
        self.add.setEnabled(len(lab.lines) < MOST)
        for fields, ends in ((self.shown, lab.shown), (self.fitted, lab.fitted)):
            for field, end in zip(fields, ends, strict=True):
                field.show_value(end)
        self.aimed.setChecked(lab.aimed)
        self.target.show_key(lab.target)
        for box, key in ((self.start, lab.start), (self.method, lab.method), (self.norm, lab.norm)):
            box.setCurrentIndex(box.findData(key))
        self.pieces.show_value(float(lab.pieces))
        self.rate.show_value(lab.rate)
        self._pieces_row.setVisible(lab.start == "spread")
        self._rate_row.setVisible(lab.method == "gradient")
        self._say(found)

    def show_running(self, playing: bool, begun: bool, step: int | None) -> None:
        """Show whether a fit moves, rests or is not there, and at which step it is."""
        self.play.setText(self.tr("Pause") if playing else self.tr("Play"))
        self.cancel.setEnabled(begun)
        self._step = step

    def restore_numbers(self, lab: MaxoutLab) -> None:
        """Show the numbers of ``lab`` where others were typed and refused."""
        for fields, ends in ((self.shown, lab.shown), (self.fitted, lab.fitted)):
            for field, end in zip(fields, ends, strict=True):
                field.show_value(end)

    def _say(self, found: Results) -> None:
        """Write how large the error is, and what is wrong with the target."""
        text, lab = "", found.lab
        if found.error is not None:
            sizes = self.tr("Largest error {largest} %, root mean square {rms} % of the target’s range")
            if self._step is not None:
                sizes = self.tr("Step {step}: largest error {largest} %, root mean square {rms} % of the target’s range")
            largest, rms = (f"{100 * size:.3g}" for size in (found.error.largest, found.error.rms))
            text = sizes.format(step=self._step, largest=largest, rms=rms)
        self.state.setText(text)
        self.state.setVisible(bool(text))
        warning = found.refusal
        if found.target is not None and found.target.bends is not None:
            bent = self.tr("{name} is not convex here: it bends down at x = {x}. A maxout is convex, and cannot follow.")
            warning = bent.format(name=self.target.currentText(), x=f"{found.target.bends:.3g}".replace("-", "−"))
        self.refusal.setText(warning)
        self.refusal.setVisible(bool(warning) and lab.aimed)

    def _fill(self) -> None:
        self.heading(self.tr("Lines"))
        self.buttons(*self.presets.values())
        self.wide(self.add)
        self.row(self.tr("x from, to"), *self.shown)
        self.heading(self.tr("Fit"))
        self.row(self.tr("Function"), self.target)
        self.row(self.tr("x from, to"), *self.fitted)
        self.row(self.tr("Begin with"), self.start)
        self._pieces_row = self.row(self.tr("Lines"), self.pieces)
        self.row(self.tr("Method"), self.method)
        self.row(self.tr("Make small"), self.norm)
        self._rate_row = self.row(self.tr("Rate"), self.rate)
        self.buttons(self.play, self.step)
        self.buttons(self.finish, self.cancel)
        self.state, self.refusal = self.note(), self.warning()
        self.wide(self.aimed)
        self.heading(self.tr("Slopes and intercepts"))
        self.wide(self.lines)
        self.note(
            self.tr(
                "Drag a line by an end to turn it, elsewhere to move it. Keys in the plot: Page Up and Down choose a line,"
                " the arrows move and turn it, Insert and Delete add and remove."
            )
        )
        self.wide(AboutButton("maxout"))
        self.end()
        self.method.setToolTip(
            self.tr("Least squares fits each line to where it wins, and starts over; gradient descent uses Adam on all of them")
        )
        names = self.tr("x from"), self.tr("x to")
        for fields, of in ((self.shown, self.tr("Plots")), (self.fitted, self.tr("Fit"))):
            for field, name in zip(fields, names, strict=True):
                field.setAccessibleName(f"{of}: {name}")

    def _refuse(self, value: float | None) -> str:
        return translate("Domain", NOT_A_NUMBER) if value is None else ""

    def _refuse_rate(self, value: float | None) -> str:
        if value is not None and 0.0 < value <= FASTEST:
            return ""
        return self.tr("A number above 0, at most {most}").format(most=f"{FASTEST:g}")
