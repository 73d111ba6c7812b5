"""The column of controls beside the plots of a vector."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSignalBlocker, Qt
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy

from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.session.labs.vector_entries import PRESETS
from actexplorer.session.labs.vector_outputs import arguments
from actexplorer.session.labs.vectors import FUNCTIONS, LOSSES, MOST, PANELS, VectorLab
from actexplorer.ui.domains import NOT_A_NUMBER
from actexplorer.ui.labels import number
from actexplorer.ui.labs.about_button import AboutButton
from actexplorer.ui.labs.form import Form
from actexplorer.ui.labs.vectors.entries_table import EntriesTable
from actexplorer.ui.labs.vectors.temperature import TemperatureRow
from actexplorer.ui.labs.vectors.words import LOSS_TITLES, name
from actexplorer.ui.language import translate
from actexplorer.ui.theme import current_theme
from actexplorer.ui.widgets.check_box import CheckBox
from actexplorer.ui.widgets.chips import Chips
from actexplorer.ui.widgets.combo_box import ComboBox
from actexplorer.ui.widgets.number_field import NumberField

PANEL_TITLES = {
    "jacobian": QT_TRANSLATE_NOOP("VectorLab", "Jacobian"),
    "loss": QT_TRANSLATE_NOOP("VectorLab", "Loss and its gradient"),
    "simplex": QT_TRANSLATE_NOOP("VectorLab", "Triangle of three shares"),
}
SEEDS = 2**32 - 1


class Controls(Form):
    """Mirrors a `VectorLab`; whoever made it connects what its widgets say to edits."""

    def __init__(self) -> None:
        super().__init__()
        self.count = self._whole(1, MOST)
        self.presets = QPushButton(self.tr("Presets…"))
        self.paste, self.open = QPushButton(self.tr("Paste")), QPushButton(self.tr("Open…"))
        self.seed = self._whole(0, SEEDS)
        self.spread = NumberField(self._refuse_spread, number, (1, -1))
        self.draw, self.draw_next = QPushButton(self.tr("Draw")), QPushButton(self.tr("Draw another"))
        self.table = EntriesTable()
        self.temperature = TemperatureRow(current_theme().accent)
        self.functions = Chips({key: name(key) for key in FUNCTIONS})
        self.noise = self._whole(0, SEEDS)
        self.subject, self.loss = ComboBox(), ComboBox()
        self.about = AboutButton("softmax")
        self.target = self._whole(1, MOST)
        self.panels = {panel: CheckBox(translate("VectorLab", PANEL_TITLES[panel])) for panel in PANELS}
        self.values = CheckBox(self.tr("Numbers on bars and cells"))
        self.descending = CheckBox(self.tr("Largest entry first"))
        self._complete()
        self._fill()

    def show_lab(self, lab: VectorLab) -> None:
        """Show every choice of ``lab`` without telling anybody."""
        for field, value in (
            (self.count, len(lab.entries)),
            (self.seed, lab.seed),
            (self.spread, lab.spread),
            (self.noise, lab.noise),
            (self.target, lab.target + 1),
        ):
            field.show_value(float(value))
        self.temperature.show_value(lab.temperature)
        with QSignalBlocker(self.functions):
            for key, button in self.functions.buttons.items():
                button.setChecked(key in lab.functions)
        self._noise_row.setVisible("gumbel_softmax" in lab.functions)
        if [self.subject.itemData(n) for n in range(self.subject.count())] != list(lab.functions):
            self.subject.clear()
            for key in lab.functions:
                self.subject.addItem(name(key), key)
        self.about.key, self.about.parameters = lab.subject, arguments(lab.subject, lab.temperature, lab.noise)
        self.subject.setCurrentIndex(self.subject.findData(lab.subject))
        self.loss.setCurrentIndex(self.loss.findData(lab.loss))
        for panel, box in self.panels.items():
            box.setChecked(panel in lab.panels)
        self.values.setChecked(lab.values)
        self.descending.setChecked(lab.descending)

    def _complete(self) -> None:
        for loss in LOSSES:
            self.loss.addItem(translate("VectorLab", LOSS_TITLES[loss]), loss)
        for box in (self.subject, self.loss):
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.draw.setToolTip(self.tr("Numbers as numpy.random.default_rng(seed).normal(0, spread, n) gives them"))
        self.draw_next.setToolTip(self.tr("With the next seed"))
        self.paste.setToolTip(self.tr("Numbers from the clipboard, however they are separated (Ctrl+V)"))
        self.open.setToolTip(self.tr("Numbers from a CSV, text or NumPy file"))

    def _fill(self) -> None:
        self.heading(self.tr("Vector"))
        self.wide(self.presets)
        self.row(self.tr("Entries"), self.count)
        self.buttons(self.paste, self.open)
        self.wide(self.table)
        self.row(self.tr("Seed, spread"), self.seed, self.spread)
        self.buttons(self.draw, self.draw_next)
        self.heading(self.tr("Temperature"))
        self.wide(self.temperature)
        self.heading(self.tr("Functions"))
        self.wide(self.functions)
        self._noise_row = self.row(self.tr("Seed of noise"), self.noise)
        self.heading(self.tr("Below the bars"))
        self.row(self.tr("Function"), self.subject)
        self.wide(self.about)
        self.row(self.tr("Loss"), self.loss)
        self.row(self.tr("Class"), self.target)
        for box in (*self.panels.values(), self.values, self.descending):
            self.wide(box)
        self.end()

    def preset_menu(self) -> QMenu:
        """Return the menu of presets below its button; it deletes itself when it is closed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for preset, (title, _) in PRESETS.items():
            menu.addAction(translate("VectorPreset", title)).setData(preset)
        menu.popup(self.presets.mapToGlobal(QPoint(0, self.presets.height())))
        return menu

    def _whole(self, low: int, high: int) -> NumberField:
        def refuse(value: float | None) -> str:
            if value is None:
                return translate("Domain", NOT_A_NUMBER)
            if value != round(value, 0) or not low <= value <= high:
                return self.tr("A whole number from {low} to {high}").format(low=low, high=f"{high:,}")
            return ""

        return NumberField(refuse, lambda value: str(int(value)), (1, 0))

    def _refuse_spread(self, value: float | None) -> str:
        if value is None:
            return translate("Domain", NOT_A_NUMBER)
        return "" if 0.0 <= value < float("inf") else self.tr("A finite number, 0 or above")
