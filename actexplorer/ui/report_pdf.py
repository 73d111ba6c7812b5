"""Reports as PDF: the pages of a text document, with figure and formulas as vectors."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontMetricsF,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QPyTextObject,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtSvg import QSvgRenderer

from actexplorer.session.paper import INCH
from actexplorer.session.state import Session
from actexplorer.ui.figure import LOGICAL, PDF_RESOLUTION, VECTOR_DETAIL, Figure, figure_font, paint_figure, pdf_bytes
from actexplorer.ui.formulas import Typeset
from actexplorer.ui.report_body import Media, Progress, report_body, title_of

PAGE = QSizeF(210.0, 297.0) * (LOGICAL / INCH)  # A4, in pixels of 1/96 inch, as all lengths here
MARGIN = 20.0 * LOGICAL / INCH
TEXT = QSizeF(PAGE.width() - 2 * MARGIN, PAGE.height() - 2 * MARGIN)
FORMULA = 0.85  # of the size on screen
FIRST = 0xE000  # the first of the characters that stand for pictures until these are put in
KIND, PLACE = QTextFormat.ObjectTypes.UserObject + 1, QTextFormat.Property.UserProperty + 1
STYLE = """
h1 { font-size: 22px; margin: 0 0 12px 0; }
h2 { font-size: 17px; margin: 0 0 10px 0; }
h2.curve { page-break-before: always; }
p.picture { line-height: 100%; }
h3 { font-size: 13px; margin: 14px 0 4px 0; }
p { font-size: 12px; margin: 0 0 7px 0; line-height: 130%; }
td, th { font-size: 10.5px; padding: 2px 10px 2px 0; text-align: left; }
pre { font-family: monospace; font-size: 10px; margin: 0; }
code { font-family: monospace; }
a { color: #000000; text-decoration: none; }
.muted { color: #5b6470; } .wrong, .number { color: #b3261e; } .right { color: #0060b0; }
"""


@dataclass(frozen=True, eq=False, slots=True)
class Picture:
    """What is painted in the text: its size, and how it is painted into a rectangle."""

    size: QSizeF
    paint: Callable[[QPainter, QRectF], None]


class _Pictures(QPyTextObject):
    """Paints pictures where the document has their places."""

    def __init__(self, pictures: list[Picture]) -> None:
        super().__init__()
        self._pictures = pictures

    def intrinsicSize(self, document: QTextDocument, position: int, form: QTextFormat) -> QSizeF:
        return self._pictures[form.intProperty(PLACE)].size

    def drawObject(
        self, painter: QPainter, rect: QRectF | QRect, document: QTextDocument, position: int, form: QTextFormat
    ) -> None:
        self._pictures[form.intProperty(PLACE)].paint(painter, QRectF(rect))


def _figure(session: Session, figure: Figure) -> Picture:
    def paint(painter: QPainter, rect: QRectF) -> None:
        painter.save()
        painter.translate(rect.topLeft())
        painter.scale(LOGICAL / PDF_RESOLUTION, LOGICAL / PDF_RESOLUTION)
        paint_figure(painter, session, figure, PDF_RESOLUTION, VECTOR_DETAIL)
        painter.restore()

    return Picture(figure.size, paint)


def _formula(typeset: Typeset) -> Picture:
    scale = min(FORMULA, TEXT.width() / typeset.width)
    svg = typeset.coloured("#000000").replace("<svg ", '<svg stroke-width="0.01" ', 1)  # PDF gets outlines in Qt's empty pen
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    return Picture(QSizeF(typeset.width, typeset.height) * scale, renderer.render)


def report_pdf(
    session: Session, title: str = "", library: str = "NumPy", language: str = "en", report: Progress = lambda _: None
) -> bytes:
    """Return the report on the curves of ``session`` as a PDF on A4; see `actexplorer.ui.report.report_html`."""
    title = title or title_of(session)
    document, _ = _document(
        session, title, library, language, (0,) * (len(session.drawn) + 1), lambda done: report(0.45 * done)
    )
    pages = _pages_of_parts(document)
    document, handler = _document(session, title, library, language, pages, lambda done: report(0.45 + 0.45 * done))
    data = pdf_bytes(QPageSize(QPageSize.PageSizeId.A4), title, lambda painter: _paint(painter, document, title))
    del handler
    return data


def _document(
    session: Session, title: str, library: str, language: str, pages: tuple[int, ...], report: Progress
) -> tuple[QTextDocument, _Pictures]:
    pictures: list[Picture] = []

    def place(picture: Picture) -> str:
        pictures.append(picture)
        return f"<p class='picture'>{chr(FIRST + len(pictures) - 1)}</p>"

    media = Media(lambda session, figure: place(_figure(session, figure)), lambda formula: place(_formula(formula)))
    body = report_body(session, title, library, language, media, report, pages)
    document, handler = QTextDocument(), _Pictures(pictures)
    document.documentLayout().registerHandler(KIND, handler)
    font = QFont(figure_font())
    document.setDefaultFont(font)
    document.setUseDesignMetrics(True)
    document.setDocumentMargin(0.0)
    document.setDefaultStyleSheet(STYLE)
    document.setHtml(body)
    for n in range(len(pictures)):
        form = QTextCharFormat()
        form.setObjectType(KIND)
        form.setProperty(PLACE, n)
        document.find(chr(FIRST + n)).insertText("\ufffc", form)
    document.setPageSize(TEXT)
    _keep_headings(document)
    return document, handler


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _page_of(block: QTextBlock) -> int:
    """Return the page on which the first line of ``block`` is."""
    rect = block.document().documentLayout().blockBoundingRect(block)
    line = block.layout().lineAt(0)
    return int((rect.top() + (line.y() + line.height() / 2 if line.isValid() else 0.0)) // TEXT.height()) + 1


def _keep_headings(document: QTextDocument) -> None:
    """Move headings at the foot of a page to the next, where what they are about is."""
    for block in _blocks(document):
        if block.blockFormat().headingLevel() and block.next().isValid() and _page_of(block.next()) > _page_of(block):
            form = block.blockFormat()
            form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(block).setBlockFormat(form)


def _pages_of_parts(document: QTextDocument) -> tuple[int, ...]:
    """Return the pages on which the headings of the second level are."""
    return tuple(_page_of(block) for block in _blocks(document) if block.blockFormat().headingLevel() == 2)


def _paint(painter: QPainter, document: QTextDocument, title: str) -> None:
    painter.scale(PDF_RESOLUTION / LOGICAL, PDF_RESOLUTION / LOGICAL)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(QPalette.ColorRole.Text, QColor("#000000"))
    count = document.pageCount()
    for page in range(count):
        writer = painter.device()
        if page and isinstance(writer, QPdfWriter):
            writer.newPage()
        painter.save()
        painter.translate(MARGIN, MARGIN - page * TEXT.height())
        context.clip = QRectF(QPointF(0.0, page * TEXT.height()), TEXT)
        painter.setClipRect(context.clip)
        document.documentLayout().draw(painter, context)
        painter.restore()
        painter.setFont(figure_font())
        painter.setPen(QColor("#5b6470"))
        metrics = QFontMetricsF(painter.font())
        number = f"{page + 1} / {count}"
        base = PAGE.height() - MARGIN / 2
        room = TEXT.width() - metrics.horizontalAdvance(number) - MARGIN
        painter.drawText(QPointF(MARGIN, base), metrics.elidedText(title, Qt.TextElideMode.ElideRight, room))
        painter.drawText(QPointF(PAGE.width() - MARGIN - metrics.horizontalAdvance(number), base), number)
