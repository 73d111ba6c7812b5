"""Panels of text on the selected curve, written only when they can be read."""

from __future__ import annotations

import re
from html import escape

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QTextBrowser

from actexplorer.session.state import Curve, Session
from actexplorer.ui.store import Store
from actexplorer.ui.theme import BODY, GAP, LARGE, SMALL, Theme, current_theme

WIDE = 720  # pixels from which on text stands in two columns
MARKUP = ((re.compile(r"`([^`]+)`"), r"<code>\1</code>"), (re.compile(r"\*([^*]+)\*"), r"<i>\1</i>"))

STYLE = """
body, p, td, p.claim {{ margin-bottom: {half}px; }}
p.formula {{ font-size: {small}pt; margin: {half}px 0 {half}px 0; line-height: 115%; }}
p.witness {{ color: {muted}; font-size: {small}pt; margin-bottom: {wide}px; }}
p.next {{ margin-top: {gap}px; }}
th {{ color: {text}; font-size: {body}pt; }}
p {{ margin: 0 0 {gap}px 0; line-height: 125%; }}
p.title {{ margin-bottom: {gap}px; }}
.name {{ font-size: {large}pt; font-weight: 600; }}
.muted {{ color: {muted}; }}
.wrong {{ color: {danger}; }}
.right {{ color: {accent}; }}
p.head {{ color: {muted}; font-size: {small}pt; font-weight: 600; margin: 0 0 {half}px 0; }}
p.small, td.small {{ color: {muted}; font-size: {small}pt; margin-bottom: {half}px; line-height: 115%; }}
p.claim {{ margin-bottom: {half}px; }}
p.formula {{ font-size: {small}pt; margin: {half}px 0 {half}px 0; line-height: 115%; }}
p.witness {{ color: {muted}; font-size: {small}pt; margin-bottom: {wide}px; }}
p.next {{ margin-top: {gap}px; }}
th {{ color: {muted}; font-size: {small}pt; font-weight: 600; text-align: left; }}
code {{ font-family: monospace; }}
pre {{ font-family: monospace; font-size: {body}pt; color: {text}; margin: 0; }}
.number {{ color: {danger}; }}
"""


def style(theme: Theme) -> str:
    """Return the style sheet of the panels' texts."""
    colours = {name: getattr(theme, name) for name in ("text", "muted", "danger", "accent")}
    return STYLE.format(**colours, body=BODY, small=SMALL, large=LARGE, gap=GAP, half=GAP // 2, wide=2 * GAP)


def html(markdown: str) -> str:
    """Return one line of Markdown, at most emphasis and code, as HTML."""
    text = escape(markdown, quote=False)
    for pattern, replacement in MARKUP:
        text = pattern.sub(replacement, text)
    return text


def columns(left: str, right: str) -> str:
    """Return two texts side by side, the left one as wide as a line reads well."""
    wide = f'<td width="62%" style="padding-top: {GAP}px; padding-right: {4 * GAP}px">{left}</td>'
    narrow = f'<td style="padding-top: {GAP}px">{right}</td>'
    return f'<table width="100%" cellspacing="0" cellpadding="0"><tr>{wide}{narrow}</tr></table>'


class TextPanel(QTextBrowser):
    """Text on the selected curve. Subclasses say in `subject` what it depends on, and write it in `compose`."""

    hint = ""
    pause = 50  # milliseconds between two writings while a slider is dragged

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store
        self._subject: object = None
        self._curve: Curve | None = None
        self._written = ""
        self._stale = True
        self._pause = QTimer(self, singleShot=True, interval=self.pause)
        self._pause.timeout.connect(self._write_if_seen)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QTextBrowser { border: none; background: transparent; border-radius: 0; padding: 0; }")
        self.setOpenLinks(False)
        self.document().setDefaultStyleSheet(style(current_theme()))
        self.document().setDocumentMargin(GAP)

    def subject(self, curve: Curve) -> object:
        """Return what the text on ``curve`` depends on; while it stays equal, nothing is written."""
        return curve.key

    def compose(self, curve: Curve) -> str:
        """Return the text on ``curve`` as HTML."""
        raise NotImplementedError

    def render(self, old: Session | None, new: Session) -> None:  # type: ignore[override]
        """Show the text on the curve that is selected in ``new``, at once or when it can be seen."""
        curve = new.selected
        if curve is self._curve and old is not None:
            return
        before, self._curve = self._curve, curve
        subject = None if curve is None else (curve.id, self.subject(curve))
        if subject != self._subject or old is None:
            self._subject = subject
            moving = before is not None and curve is not None and before.key == curve.key
            self._stale = True
            if not (moving and self._pause.isActive()):
                self._write_if_seen()

    @property
    def wide(self) -> bool:
        """Whether there is room for two columns."""
        return self.width() >= WIDE

    def invalidate(self) -> None:
        """Write the text anew: now where it can be seen, else when it is."""
        self._stale = True
        self._write_if_seen()

    def settle(self) -> None:
        """Write the text now if it is out of date, as before a picture of the window is taken."""
        if not self._stale:
            return
        self._stale = False
        key = "" if self._curve is None else self._curve.key
        line = self.verticalScrollBar().value() if key == self._written else 0
        self._written = key
        if self._curve is None:
            self.setHtml(f'<p class="muted" align="center">{escape(self.hint)}</p>')
        else:
            self.setHtml(self.compose(self._curve))
        self.verticalScrollBar().setValue(line)

    def _write_if_seen(self) -> None:
        if self._stale and self.isVisible() and not self.visibleRegion().isEmpty():
            self.settle()
            self._pause.start()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        if (event.oldSize().width() >= WIDE) != (event.size().width() >= WIDE):
            self.invalidate()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        if self._stale and not self._pause.isActive():
            QTimer.singleShot(0, self, self.settle)  # a tab that was behind others: nothing but painting tells
        else:
            super().paintEvent(event)
