"""The column of controls beside the plots of attention."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from actexplorer.core.text import QT_TRANSLATE_NOOP
from actexplorer.session.labs.attention import LARGEST, MOST_SEED, MOST_TOKENS, MOST_WIDTH
from actexplorer.session.labs.attention_results import Results, divisors
from actexplorer.ui.labels import number
from actexplorer.ui.labs.about_button import AboutButton
from actexplorer.ui.labs.fields import WholeField, choices
from actexplorer.ui.labs.form import Form
from actexplorer.ui.widgets.check_box import CheckBox
from actexplorer.ui.widgets.combo_box import ComboBox
from actexplorer.ui.widgets.number_field import NumberField

SCALINGS = {
    "root": "1/√d",
    "none": QT_TRANSLATE_NOOP("AttentionLab", "none"),
    "own": QT_TRANSLATE_NOOP("AttentionLab", "a factor"),
}
MEASURES = {
    "entropy": QT_TRANSLATE_NOOP("AttentionLab", "entropy"),
    "largest": QT_TRANSLATE_NOOP("AttentionLab", "largest weight"),
}


class Controls(Form):
    """Mirrors an `AttentionLab`; whoever made it connects what its widgets say to edits."""

    def __init__(self) -> None:
        super().__init__()
        self.open, self.draw = QPushButton(self.tr("Open .npy…")), QPushButton(self.tr("Random"))
        self.draw_next = QPushButton(self.tr("Draw another"))
        self.numbers = {
            "seed": WholeField(0, MOST_SEED),
            "tokens": WholeField(1, MOST_TOKENS),
            "width": WholeField(1, MOST_WIDTH),
            "deviation": NumberField(lambda value: self._refuse(value, 0.0), number, (1, -1)),
            "factor": NumberField(lambda value: self._refuse(value, -LARGEST), number, (1, -1)),
        }
        self.heads, self.head = ComboBox(), ComboBox()
        self.scaling, self.measure = choices("AttentionLab", SCALINGS), choices("AttentionLab", MEASURES)
        self.causal = CheckBox(self.tr("Causal mask: no key after the query"))
        self.values = CheckBox(self.tr("Numbers in cells"))
        self._fill()

    def show_results(self, found: Results) -> None:
        """Show every choice without telling anybody."""
        lab, (q, k, v) = found.lab, found.operands
        for name, field in self.numbers.items():
            field.show_value(float(getattr(lab, name)))
        _refill(self.heads, divisors(q.shape[1], v.shape[1]), found.heads)
        _refill(self.head, tuple(range(1, found.heads + 1)), found.head + 1)
        for box, key in ((self.scaling, lab.scaling), (self.measure, lab.measure)):
            box.setCurrentIndex(box.findData(key))
        self.causal.setChecked(lab.causal)
        self.values.setChecked(lab.values)
        names = [path.replace("\\", "/").rpartition("/")[2] for path in lab.paths]
        sizes = f"Q {q.shape[0]} × {q.shape[1]}, K {k.shape[0]} × {k.shape[1]}, V {v.shape[0]} × {v.shape[1]}"
        self.source.setText((", ".join(names) or self.tr("Normal random numbers")) + "\n" + sizes)
        self.source.setToolTip("\n".join(lab.paths))
        self.notice.setText(found.notice)
        self.notice.setVisible(bool(found.notice))
        for row in self._drawn_rows:
            row.setVisible(not lab.paths)
        self.draw.setEnabled(bool(lab.paths))
        self._factor_row.setVisible(lab.scaling == "own")
        self._head_row.setVisible(found.heads > 1)

    def _fill(self) -> None:
        self.heading(self.tr("Queries, keys, values"))
        self.notice, self.source = self.warning(), self.note()
        self.buttons(self.open, self.draw)
        self.open.setToolTip(self.tr("One file of shape (3, tokens, width), or three of two axes: Q, K and V in that order"))
        self.draw_next.setToolTip(self.tr("With the next seed"))
        numbers = self.numbers
        self._drawn_rows = [
            self.row(self.tr("Seed"), numbers["seed"]),
            self.row(self.tr("Tokens"), numbers["tokens"]),
            self.row(self.tr("Width"), numbers["width"]),
            self.row(self.tr("Deviation"), numbers["deviation"]),
            self.wide(self.draw_next),
        ]
        numbers["seed"].setToolTip(
            self.tr("Numbers as numpy.random.default_rng(seed).normal(0, deviation, (3, tokens, width)) gives them")
        )
        self.heading(self.tr("Attention"))
        self.row(self.tr("Heads"), self.heads)
        self._head_row = self.row(self.tr("Head shown"), self.head)
        self.row(self.tr("Scale"), self.scaling)
        self._factor_row = self.row(self.tr("Factor"), numbers["factor"])
        self.wide(self.causal)
        self.heading(self.tr("Plots"))
        self.row(self.tr("By width"), self.measure)
        self.wide(self.values)
        self.note(
            self.tr(
                "A score is a sum of d products: without a factor its deviation grows as √d, a single key takes all the"
                " weight, and the softmax has next to no slope left to learn by. Dividing by √d keeps it where it was."
            )
        )
        self.wide(AboutButton("multihead_attention"))
        self.end()

    def _refuse(self, value: float | None, low: float) -> str:
        if value is not None and low <= value <= LARGEST:
            return ""
        return self.tr("A number from {low} to {high}").format(low=number(low), high=f"{LARGEST:,.0f}")


def _refill(box: ComboBox, choices: tuple[int, ...], chosen: int) -> None:
    if [box.itemData(n) for n in range(box.count())] != list(choices):
        box.clear()
        for choice in choices:
            box.addItem(str(choice), choice)
    box.setCurrentIndex(box.findData(chosen))
