"""The controls of the images lab: where images come from, which is shown, and what is done with it."""

from __future__ import annotations

import os

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from actexplorer.core.catalogue.acon import P1, P2
from actexplorer.core.parameter import Parameter
from actexplorer.session.labs.image_results import Results
from actexplorer.session.labs.images import MOST_CHANNELS, MOST_IMAGES, MOST_SEED, MOST_SIDE, ImageLab
from actexplorer.ui.domains import NOT_A_NUMBER
from actexplorer.ui.labs.about_button import AboutButton
from actexplorer.ui.labs.fields import Complaint, FormulaField, WholeField, choices
from actexplorer.ui.labs.form import Form
from actexplorer.ui.labs.function_box import ParameterSlider
from actexplorer.ui.labs.images.words import ABOUT, OPERATIONS, POOLINGS, SWITCHES
from actexplorer.ui.labs.vectors.temperature import TemperatureRow
from actexplorer.ui.language import translate
from actexplorer.ui.theme import current_theme

SWITCH_ROWS = {"channel": ("mean", "reduction", "weight_seed"), "layer": ("mean",), "own": ("formula",)}
SIZES = {"images": MOST_IMAGES, "channels": MOST_CHANNELS, "height": MOST_SIDE, "width": MOST_SIDE}


class Controls(Form):
    """Mirrors an `ImageLab`. ``changed`` carries the name of a field, what the reader gives it, and the gesture or None.

    ``paused`` comes after a key or a notch of the wheel, ``ended`` says that a movement is over.
    """

    changed = Signal(str, object, bool)
    paused = Signal()
    ended = Signal()
    opened = Signal()
    drawn_anew = Signal()

    def __init__(self) -> None:
        super().__init__()
        colour = current_theme().accent
        self.operation, self.switch = choices("ImageLab", OPERATIONS), choices("ImageLab", SWITCHES)
        self.mean = choices("ImageLab", POOLINGS)
        self.open, self.sample = QPushButton(self.tr("Open .npy…")), QPushButton(self.tr("Sample"))
        self.anew = QPushButton(self.tr("Draw another"))
        self.fields = {name: WholeField(1, most) for name, most in SIZES.items()}
        self.fields |= {"image": WholeField(1, 1), "channel": WholeField(1, 1), "seed": WholeField(0, MOST_SEED)}
        self.fields |= {"weight_seed": WholeField(0, MOST_SEED), "reduction": WholeField(1, 1024)}
        self.formula = FormulaField()
        self.temperature = TemperatureRow(colour)
        self.sliders = [ParameterSlider(parameter, _refuse, colour) for parameter in (P1, P2)]
        self._rows: dict[str, QWidget] = {}
        self._lay_out()
        self._connect()

    def show_results(self, found: Results, notice: str = "") -> None:
        """Show the record of ``found``, what can be chosen of its images, and a notice where there is one."""
        lab, (count, channels, height, width) = found.lab, found.images.shape
        for combo, key in ((self.operation, lab.operation), (self.switch, lab.switch), (self.mean, lab.mean)):
            combo.setCurrentIndex(combo.findData(key))
        self.fields["image"].high, self.fields["channel"].high = count, channels
        shown = {name: getattr(lab, name) for name in self.fields}
        shown |= {"image": found.spot.image + 1, "channel": found.spot.channel + 1}
        for name, field in self.fields.items():
            field.show_value(float(shown[name]))
        self.temperature.show_value(lab.temperature)
        for slider, value in zip(self.sliders, (lab.p1, lab.p2), strict=True):
            slider.show_value(value)
        self.formula.show_formula(lab.formula)
        name = os.path.basename(lab.path)
        if not name or found.reading:
            name = self.tr("Sample in place of {file}").format(file=name) if name else self.tr("Sample")
        self.source.setText(f"{name}\n(N, C, H, W) = ({count}, {channels}, {height}, {width})")
        self.source.setToolTip(lab.path)
        self.say(notice or found.notice)
        self.about.setText(" ".join(translate("ImageLab", sentence) for sentence in ABOUT[lab.switch]))
        self._show_rows(lab)

    def say(self, notice: str) -> None:
        """Write a notice above everything else; "" takes it away."""
        self.notice.setText(notice)
        self.notice.setVisible(bool(notice))

    def _show_rows(self, lab: ImageLab) -> None:
        """Show the rows that the operation and the switch have, and the sample's where there is no file."""
        acon = lab.operation == "meta_acon"
        self._rows["softmax"].setVisible(not acon)
        self._rows["acon"].setVisible(acon)
        self._rows["sample"].setVisible(not lab.path)
        self.sample.setEnabled(bool(lab.path))
        for name in ("mean", "reduction", "weight_seed", "formula"):
            self._rows[name].setVisible(name in SWITCH_ROWS.get(lab.switch, ()))

    def _lay_out(self) -> None:
        self.heading(self.tr("Operation"))
        self.notice = self.warning()
        self.wide(self.operation).setAccessibleName(self.tr("Operation"))
        self.row(self.tr("Image"), self.fields["image"])
        self.row(self.tr("Channel"), self.fields["channel"])
        self._rows["softmax"] = self._lay_out_softmax(self.part())
        self._rows["acon"] = self._lay_out_acon(self.part())
        self.heading(self.tr("Images"))
        self.source = self.note()
        self.buttons(self.open, self.sample)
        self._rows["sample"] = self._lay_out_sample(self.part())
        self.wide(AboutButton("softmax2d"))
        self.end()

    def _lay_out_softmax(self, part: Form) -> Form:
        part.heading(self.tr("Temperature"))
        part.wide(self.temperature)
        part.wide(Complaint(self.temperature.field))
        part.note(self.tr("At each pixel the channels’ probabilities sum to 1. The winner is the same at every temperature."))
        return part

    def _lay_out_acon(self, part: Form) -> Form:
        part.heading(self.tr("Meta-ACON"))
        for slider in self.sliders:
            part.wide(slider)
        part.wide(self.switch).setAccessibleName(self.tr("Switch"))
        self._rows["mean"] = part.row(self.tr("s holds"), self.mean)
        self._rows["reduction"] = part.row(self.tr("Reduction r"), self.fields["reduction"])
        self._rows["weight_seed"] = part.row(self.tr("Weight seed"), self.fields["weight_seed"])
        self._rows["formula"] = part.row("β(x) =", self.formula)
        self.about = part.note()
        return part

    def _lay_out_sample(self, part: Form) -> Form:
        names = (self.tr("Images"), self.tr("Channels"), self.tr("Height"), self.tr("Width"))
        for field, name in zip(SIZES, names, strict=True):
            self.fields[field].setAccessibleName(name)
            self.fields[field].setToolTip(name)
        part.row(self.tr("Seed"), self.fields["seed"])
        part.row("N, C", self.fields["images"], self.fields["channels"])
        part.row("H, W", self.fields["height"], self.fields["width"])
        part.buttons(self.anew)
        return part

    def _connect(self) -> None:
        for name, combo in (("operation", self.operation), ("switch", self.switch), ("mean", self.mean)):
            combo.activated.connect(lambda _, name=name, combo=combo: self.changed.emit(name, combo.currentData(), False))
        for name, field in self.fields.items():
            first = 1 if name in ("image", "channel") else 0
            field.entered.connect(lambda value, name=name, first=first: self.changed.emit(name, int(value) - first, False))
            field.stepped.connect(lambda value, name=name, first=first: self._step(name, int(value) - first))
        self.temperature.moved.connect(lambda value: self.changed.emit("temperature", value, True))
        self.temperature.paused.connect(self.paused)
        self.temperature.ended.connect(self.ended)
        for slider in self.sliders:
            slider.paused.connect(self.paused)
            slider.ended.connect(self.ended)
            slider.moved.connect(lambda name, value: self.changed.emit(name, value, True))
        self.formula.entered.connect(lambda formula: self.changed.emit("formula", formula, False))
        self.open.clicked.connect(self.opened)
        self.sample.clicked.connect(lambda: self.changed.emit("path", "", False))
        self.anew.clicked.connect(self.drawn_anew)

    def _step(self, name: str, value: int) -> None:
        self.changed.emit(name, value, True)
        self.paused.emit()


def _refuse(parameter: Parameter, value: float | None) -> str:
    return "" if value is not None and abs(value) < float("inf") else translate("Domain", NOT_A_NUMBER)
