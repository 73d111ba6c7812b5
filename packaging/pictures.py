"""The program's icon as pixels, drawn from its SVG."""

from __future__ import annotations

from pathlib import Path

SVG = Path(__file__).resolve().parent.parent / "resources" / "icons" / "actexplorer.svg"


def icon(file: Path, size: int) -> Path:
    """Draw the icon ``size`` pixels wide into a PNG and return its place."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SVG)).render(painter)
    painter.end()
    file.parent.mkdir(parents=True, exist_ok=True)
    if not image.save(str(file)):
        raise OSError(f"cannot write {file}")
    return file
