"""The dialog in which an animation is described, and what is done with the answer."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QWidget

from actexplorer.session.animation import Motion, motion_of
from actexplorer.session.state import Curve
from actexplorer.ui.dialogs import ask_target, complain
from actexplorer.ui.figure import LOGICAL, Figure, figure_font
from actexplorer.ui.film import FORMATS, check_size, film
from actexplorer.ui.labels import curve_title
from actexplorer.ui.language import translate
from actexplorer.ui.play_menu import LOOP_TEXTS
from actexplorer.ui.saving import Saving
from actexplorer.ui.theme import GAP, current_theme
from actexplorer.ui.widgets.combo_box import ComboBox
from actexplorer.ui.widgets.numbers import parse_number

if TYPE_CHECKING:
    from actexplorer.ui.window import Window

RATES = (10, 20, 25, 50)  # frames a second that GIF can hold exactly
SIZES = ((600, 220), (900, 300), (1200, 400), (1920, 640))
NATURAL = 900  # pixels of width at which text is as large as on screen; it grows with the picture


class AnimationDialog(QDialog):
    """Asks for the parameter, its range, the time, and the picture. What is wrong is said in one line."""

    def __init__(self, curve: Curve, motion: Motion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Animate {name}").format(name=curve_title(curve)))
        self._curve = curve
        self.motion, self.rate, self.figure = motion, 25, Figure(900, 300)
        self.parameter, self.loop = ComboBox(), ComboBox()
        self.rates, self.sizes, self.ground = ComboBox(), ComboBox(), ComboBox()
        for p in curve.function.parameters:
            self.parameter.addItem(f"{p.symbol}  ({p.name})" if p.symbol != p.name else p.name, p.name)
        for loop, text in LOOP_TEXTS.items():
            self.loop.addItem(translate("Play", text), loop)
        for rate in RATES:
            self.rates.addItem(str(rate), rate)
        for width, height in SIZES:
            self.sizes.addItem(f"{width} × {height}", (width, height))
        self.ground.addItem(self.tr("white"), "white")
        self.ground.addItem(self.tr("dark"), "dark")
        self.low, self.high, self.seconds = QLineEdit(), QLineEdit(), QLineEdit()
        self.refusal = QLabel(wordWrap=True)
        self.refusal.setStyleSheet(f"color: {current_theme().danger}")
        self._lay_out()
        self.parameter.setCurrentIndex(self.parameter.findData(motion.parameter))
        self.loop.setCurrentIndex(self.loop.findData(motion.loop))
        self.rates.setCurrentIndex(RATES.index(25))
        self.sizes.setCurrentIndex(1)
        self.seconds.setText(_text(motion.seconds))
        self._show_range(motion)
        self.parameter.activated.connect(lambda _: self._show_range(motion_of(self._curve, self.parameter.currentData())))

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setSpacing(GAP)
        Button = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(Button.Save | Button.Cancel)
        self.buttons.button(Button.Save).setText(self.tr("Save…"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Parameter"), self.parameter),
            (self.tr("From"), self.low),
            (self.tr("To"), self.high),
            (self.tr("Seconds one way"), self.seconds),
            (self.tr("At the end"), self.loop),
            (self.tr("Frames a second"), self.rates),
            (self.tr("Size in pixels"), self.sizes),
            (self.tr("Ground"), self.ground),
        )
        for text, field in rows:
            field.setAccessibleName(text)
            form.addRow(text, field)
        form.addRow(self.refusal)
        form.addRow(self.buttons)

    def accept(self) -> None:
        """Take the answers, or say what is wrong with them and stay open."""
        try:
            low, high, seconds = (parse_number(field.text()) for field in (self.low, self.high, self.seconds))
            name = self.parameter.currentData()
            motion = Motion(self._curve.id, name, low, high, seconds, self.loop.currentData())
            for value in (low, high):
                self._curve.with_parameters({name: value})
            self.rate = self.rates.currentData()
            width, height = self.sizes.currentData()
            self.figure = Figure(width, height, LOGICAL * width / NATURAL, self.ground.currentData())
            check_size(len(motion.frames(self.rate)), self.figure.pixels)
        except ValueError as error:
            self.refusal.setText(str(error))
            return
        self.motion = motion
        super().accept()

    def _show_range(self, motion: Motion) -> None:
        self.low.setText(_text(motion.low))
        self.high.setText(_text(motion.high))


def save_animation(window: Window, curve: Curve, motion: Motion) -> Saving | None:
    """Ask for an animation of ``curve``, first ``motion``, and a file, and write the one into the other in the background."""
    if curve.locked:
        complain(window, QCoreApplication.translate("Dialogs", "This curve is locked."))
        return None
    dialog = AnimationDialog(curve, motion, window)
    accepted = dialog.exec()
    dialog.deleteLater()
    if not accepted:
        return None
    title = QCoreApplication.translate("Dialogs", "Save animation")
    path = ask_target(window, title, "animation.gif", "GIF (*.gif);;PNG (*.png);;WebP (*.webp)")
    if path is None:
        return None
    file_format = path.suffix[1:].lower()
    if file_format not in FORMATS:
        complain(window, QCoreApplication.translate("Dialogs", "An animation's name ends in .gif, .png or .webp."))
        return None
    figure_font()  # is loaded here, not in the thread
    session = window.store.session
    job = partial(film, replace(session, focus=type(session.focus)()), dialog.motion, dialog.figure, dialog.rate, file_format)
    return Saving(window, path, QCoreApplication.translate("Dialogs", "Drawing the animation…"), job)


def _text(value: float) -> str:
    return f"{value!r}".removesuffix(".0")
