"""A lab's page as a figure: every plot at its place on the page, in the style of figures."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QMarginsF, QPoint, QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter
from PySide6.QtWidgets import QWidget

from actexplorer.session.labs.table import csv_of
from actexplorer.session.state import Session
from actexplorer.ui.figure import LOGICAL, STYLES, figure_font, image_of, pdf_bytes, png_bytes, svg_bytes
from actexplorer.ui.labs import page_of
from actexplorer.ui.labs.column import CONTROLS
from actexplorer.ui.labs.page import LabPage
from actexplorer.ui.labs.plot import Plot
from actexplorer.ui.store import Store

MARGIN = 8.0
DPI = 192.0
SEPARATORS = {"csv": ",", "tsv": "\t"}


def _extent(page: LabPage) -> tuple[list[tuple[Plot, QRectF]], QSizeF]:
    """Return the plots with their places from the corner of the figure, and the figure's size, in pixels of 1/96 inch.

    Raises
    ------
    ValueError
        Where nothing is shown.
    """
    body = page.body
    places = [(plot, QRectF(plot.mapTo(body, QPoint(0, 0)), QSizeF(plot.size()))) for plot in page.plots()]
    if not places:
        raise ValueError(QCoreApplication.translate("Labs", "nothing is shown that could be drawn"))
    whole = QRectF()
    for _, place in places:
        whole = whole.united(place)
    whole = whole.marginsAdded(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN))
    return [(plot, place.translated(-whole.topLeft())) for plot, place in places], whole.size()


def _paint(painter: QPainter, places: list[tuple[Plot, QRectF]], size: QSizeF, scale: float) -> None:
    theme = STYLES["white"]
    painter.scale(scale, scale)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0.0, 0.0, size.width(), size.height()), QColor(theme.surface))
    for plot, place in places:
        painter.save()
        painter.setFont(figure_font())
        painter.setClipRect(place)
        plot.paint(painter, place, theme)
        painter.restore()


def picture_of(page: LabPage, dpi: float = DPI) -> QImage:
    """Return the page's plots as an image of ``dpi`` dots an inch.

    Raises
    ------
    MemoryError
        When the image is too large.
    ValueError
        Where nothing is shown.
    """
    places, size = _extent(page)
    scale = dpi / LOGICAL
    return image_of((size * scale).toSize(), dpi, lambda painter: _paint(painter, places, size, scale))


def render_page(page: LabPage, file_format: str) -> bytes:
    """Return the page's plots as a ``png``, ``svg`` or ``pdf`` file.

    Raises
    ------
    ValueError
        Where nothing is shown.
    """
    return FORMATS[file_format](page)


def _svg(page: LabPage) -> bytes:
    places, size = _extent(page)
    return svg_bytes(size, LOGICAL, "", lambda painter: _paint(painter, places, size, 1.0))


def _pdf(page: LabPage) -> bytes:
    places, size = _extent(page)
    sheet = QPageSize(size * (72.0 / LOGICAL), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    return pdf_bytes(sheet, "", lambda painter: _paint(painter, places, size, painter.device().logicalDpiX() / LOGICAL))


FORMATS: dict[str, Callable[[LabPage], bytes]] = {
    "png": lambda page: png_bytes(picture_of(page)),
    "svg": _svg,
    "pdf": _pdf,
}


def written(session: Session, lab: str, file_format: str, size: tuple[int, int]) -> bytes:
    """Return what a lab of ``session`` shows, its plots having ``size``: a picture, or the numbers as ``csv`` or ``tsv``.

    Needs a `QApplication`, without a display if need be. What is learnt has been learnt to its last step.

    Raises
    ------
    ValueError
        Where the lab has nothing to show, in one line.
    """
    ground = QWidget()  # a page that were a window itself would tell the platform its smallest size
    page = page_of(lab)(Store(session))
    page.setParent(ground)
    page.resize(size[0] + CONTROLS, size[1])
    ground.show()
    page.render(None, session)
    QCoreApplication.processEvents()
    page.finish()
    page.settle()
    try:
        if file_format in SEPARATORS:
            return b"".join(csv_of(page.table(), SEPARATORS[file_format]))
        return render_page(page, file_format)
    finally:
        page.leave()
        ground.close()
