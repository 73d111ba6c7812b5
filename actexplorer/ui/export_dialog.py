"""The dialog in which a figure is composed: choices beside a preview that follows them."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QGridLayout, QLabel, QSizePolicy, QWidget

from actexplorer.session.paper import INCH
from actexplorer.session.state import Session
from actexplorer.ui.export_form import ExportForm
from actexplorer.ui.figure import Figure, draw, figure_font
from actexplorer.ui.theme import GAP, current_theme

PAUSE = 60  # milliseconds without a change before the preview is drawn
SHOWN = QSize(640, 480)


class Preview(QLabel):
    """A figure as large as there is room for, drawn in a thread of its own; ``shown`` says that it is up to date."""

    shown = Signal()
    _drawn = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumSize(240, 180)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._wanted: tuple[Session, Figure] | None = None
        self._thread = ThreadPoolExecutor(1, "preview")
        self._drawing: Future[QImage] | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._draw)
        self._drawn.connect(self._show, Qt.ConnectionType.QueuedConnection)
        figure_font()  # is loaded here, not in the thread

    def ask(self, session: Session, figure: Figure) -> None:
        """Show ``figure``, soon."""
        self._wanted = session, figure
        self._pause.start()

    def stop(self) -> None:
        """Draw no more."""
        self._pause.stop()
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _draw(self) -> None:
        if self._wanted is None or (self._drawing is not None and not self._drawing.done()):
            return  # the one that is being drawn asks again
        (session, figure), ratio = self._wanted, self.devicePixelRatioF()
        self._wanted = None
        scale = min(self.width() / figure.width, self.height() / figure.height) * ratio
        small = replace(figure, width=figure.width * scale, height=figure.height * scale, dpi=figure.dpi * scale)
        self._drawing = self._thread.submit(draw, session, small)
        self._drawing.add_done_callback(lambda future: None if future.cancelled() else self._drawn.emit(future))

    def _show(self, future: Future[QImage]) -> None:
        picture = QPixmap.fromImage(future.result())
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        self.setPixmap(picture)
        if self._wanted is not None:
            self._draw()
        else:
            self.shown.emit()


class ExportDialog(QDialog):
    """Asks what the figure of ``session`` is to be. What cannot be drawn is said in one line."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export figure"))
        self.form = ExportForm(session)
        self.preview = Preview()
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setText(self.tr("Export…"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        grid = QGridLayout(self)
        grid.setContentsMargins(2 * GAP, 2 * GAP, 2 * GAP, 2 * GAP)
        grid.setSpacing(2 * GAP)
        grid.addWidget(self.form, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.preview, 0, 1)
        grid.addWidget(self.note, 1, 0)
        grid.addWidget(self.buttons, 1, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(0, 1)
        self.form.changed.connect(self._refresh)
        self.finished.connect(self.preview.stop)
        self.resize(self.sizeHint().width() + SHOWN.width(), max(self.sizeHint().height(), SHOWN.height()))
        self._refresh()

    def accept(self) -> None:
        """Take the choices and remember them."""
        self.form.remember()
        super().accept()

    def _refresh(self) -> None:
        save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        try:
            figure = self.form.figure()
        except ValueError as error:
            self.note.setText(str(error))
            self.note.setStyleSheet(f"color: {current_theme().danger}")
            save.setEnabled(False)
            return
        save.setEnabled(True)
        size = figure.pixels
        width, height = (side / figure.dpi * INCH for side in (figure.width, figure.height))
        text = self.tr("{width} × {height} pixels, {across} × {down} mm")
        values = {"across": f"{width:.1f}", "down": f"{height:.1f}"}
        self.note.setText(text.format(width=f"{size.width():,}", height=f"{size.height():,}", **values))
        self.note.setStyleSheet(f"color: {current_theme().muted}")
        self.preview.ask(self.form.session(), figure)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self._refresh()
