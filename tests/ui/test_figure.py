"""Figures, read back by others."""

import io
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QFontMetricsF

from actexplorer.session.edits import compare, with_layout, with_orders, with_single, with_x_range
from actexplorer.session.paper import PRESETS
from actexplorer.session.paper import pixels as pixels_of
from actexplorer.session.state import Pin, Session
from actexplorer.ui.axes import upward
from actexplorer.ui.composition import entries_of
from actexplorer.ui.figure import FORMATS, STYLES, Figure, figure_font, png_bytes, render
from actexplorer.ui.figure_legend import SAMPLE, SPACE, Entry, arrange

pytestmark = pytest.mark.usefixtures("app")

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def session() -> Session:
    return compare(("relu", {}), ("swish", {"beta": 2.0}), ("step", {})).change(Session())


def pixels(session: Session, figure: Figure) -> np.ndarray:
    with Image.open(io.BytesIO(render(session, figure, "png"))) as image:
        return np.asarray(image.convert("RGB")).astype(int)


def near(picture: np.ndarray, colour: str, within: int = 40) -> np.ndarray:
    wanted = [int(colour[n : n + 2], 16) for n in (1, 3, 5)]
    return np.abs(picture - wanted).max(axis=2) < within


def test_png_has_its_size_and_resolution(session: Session) -> None:
    with Image.open(io.BytesIO(render(session, Figure(900, 300, dpi=300), "png"))) as image:
        assert image.size == (900, 300)
        assert image.info["dpi"] == pytest.approx((300, 300), rel=1e-3)


@pytest.mark.parametrize("file_format", FORMATS)
def test_same_session_same_bytes(session: Session, file_format: str) -> None:
    figure = Figure(600, 200, title="a title")
    data = render(session, figure, file_format)
    assert render(session, figure, file_format) == data
    assert render(session, replace(figure, title="another"), file_format) != data


def test_pdf_knows_no_time(session: Session) -> None:
    data = render(session, Figure(600, 200, title="from 2024-05-06T07:08:09"), "pdf")
    assert set(re.findall(rb"Date \(D:(\d{14})", data)) == {b"19700101000000"}
    assert set(re.findall(rb'Date="([^"]{19})', data)) == {b"1970-01-01T00:00:00"}
    assert b"from 2024-05-06T07:08:09" in data


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs pdftotext")
def test_pdf_holds_text_and_embeds_its_font(session: Session, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    out.write_bytes(render(session, Figure(1200, 400, dpi=96, title="Three of them"), "pdf"))
    text = subprocess.run(["pdftotext", "-layout", out, "-"], capture_output=True, check=True, text=True).stdout
    for words in ("Three of them", "f(x)", "f′(x)", "f″(x)", "x", "ReLU", "Swish (β = 2)", "Step", "−4", "1 δ"):
        assert words in text
    fonts = subprocess.run(["pdffonts", out], capture_output=True, check=True, text=True).stdout.splitlines()[2:]
    assert fonts and all(re.search(r" yes (yes|no ) yes ", line) for line in fonts)
    info = subprocess.run(["pdfinfo", out], capture_output=True, check=True, text=True).stdout
    assert re.search(r"Page size: +900 x 300 pts", info)


def test_pdf_holds_vectors_and_its_font(session: Session) -> None:
    data = render(session, Figure(600, 200), "pdf")
    assert b"/FontFile2" in data
    assert b"/Subtype /Image" not in data


def test_svg_holds_paths_alone(session: Session) -> None:
    root = ElementTree.fromstring(render(session, Figure(1200, 400, dpi=192, title="a title"), "svg"))
    assert (root.get("width"), root.get("height"), root.get("viewBox")) == ("600", "200", "0 0 1200 400")
    tags = {element.tag.removeprefix(SVG) for element in root.iter()}
    assert "path" in tags
    assert not tags & {"text", "tspan", "image", "font"}


def test_svg_and_png_look_the_same(session: Session) -> None:
    from PySide6.QtCore import QByteArray
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    figure = Figure(1200, 400)
    image = QImage(1200, 400, QImage.Format.Format_RGB32)
    image.fill(0)
    with QPainter(image) as painter:
        QSvgRenderer(QByteArray(render(session, figure, "svg"))).render(painter)
    with Image.open(io.BytesIO(png_bytes(image))) as opened:
        difference = np.abs(np.asarray(opened.convert("RGB")).astype(int) - pixels(session, figure))
    assert difference.mean() < 2.0


@pytest.mark.skipif(shutil.which("rsvg-convert") is None, reason="needs rsvg-convert")
def test_another_program_draws_the_svg_alike(session: Session) -> None:
    figure = Figure(1200, 400, title="Three of them")
    done = subprocess.run(["rsvg-convert"], input=render(session, figure, "svg"), capture_output=True, check=True)
    with Image.open(io.BytesIO(done.stdout)) as opened:
        assert opened.size == (1200, 400)
        assert np.abs(np.asarray(opened.convert("RGB")).astype(int) - pixels(session, figure)).mean() < 2.0


def test_curves_stand_where_they_belong(session: Session) -> None:
    """ReLU, read back from the box around x = −5 … 5: flat on the left, of slope 1 on the right."""
    one = with_orders((True, False, False)).change(compare(("relu", {})).change(Session()))
    picture = pixels(one, Figure(800, 600))
    theme = STYLES["white"]
    box = near(picture, theme.text)
    columns, rows = box.sum(axis=0), box.sum(axis=1)
    left, right = (int(n) for n in (np.argmax(columns > 300), 799 - np.argmax(columns[::-1] > 300)))
    top, bottom = (int(n) for n in (np.argmax(rows > 400), 599 - np.argmax(rows[::-1] > 400)))
    curve = near(picture[top:bottom, left:right], theme.curve(0))
    height = [float(np.mean(np.flatnonzero(curve[:, round(t * (right - left))]))) for t in (0.25, 0.75, 0.95)]
    assert height[0] - height[1] == pytest.approx((height[0] - height[2]) * 2.5 / 4.5, abs=1.5)


def test_layouts(session: Session) -> None:
    figure = Figure(500, 500)
    drawn = [pixels(with_layout(layout).change(session), figure) for layout in ("row", "column", "overlay")]
    drawn += [pixels(with_single(order).change(session), figure) for order in (0, 1, 2)]
    drawn.append(pixels(with_x_range((-1.0, 1.0)).change(session), figure))
    assert len({picture.tobytes() for picture in drawn}) == len(drawn)


def test_styles(session: Session) -> None:
    for style, theme in STYLES.items():
        picture = pixels(session, Figure(600, 200, style=style))
        assert near(picture, theme.surface, 1).mean() > 0.5
        assert near(picture[[0, -1]], theme.surface, 1).all()
        for n in range(3):
            assert near(picture, theme.curve(n)).any()


def test_dpi_scales_text_and_lines(session: Session) -> None:
    """At twice the size and twice the dpi it is the same figure."""
    small = pixels(session, Figure(900, 300, dpi=96))
    large = pixels(session, Figure(1800, 600, dpi=192)).reshape(300, 2, 900, 2, 3).mean(axis=(1, 3))
    assert np.abs(small - large).mean() < 5.0


@pytest.mark.parametrize(("width", "height"), [(16, 16), (40, 2000), (2000, 40)])
def test_any_size_can_be_drawn(session: Session, width: int, height: int) -> None:
    many = compare(*[("swish", {"beta": float(n)}) for n in range(40)]).change(Session())
    for each in (session, many, Session()):
        assert pixels(each, Figure(width, height)).shape == (height, width, 3)


def test_what_the_legend_has_no_room_for_is_counted() -> None:
    many = compare(*[("swish", {"beta": float(n)}) for n in range(200)]).change(Session())
    legend = arrange(entries_of(many, STYLES["white"]), 8.0, 0.0, 584.0, 100.0, QFontMetricsF(figure_font()))
    assert not legend.whole and legend.height <= 100.0
    assert legend.placed[-1].entry.title == f"+{200 - len(legend.placed) + 1}"


def test_long_names_and_titles_are_wrapped_not_cut() -> None:
    metrics = QFontMetricsF(figure_font())
    name = "Soft exponential with a long name of its own (α = −0.123456)"
    (placed,) = arrange([Entry(name, "#000000", "solid")], 0.0, 0.0, 150.0, 100.0, metrics).placed
    assert len(placed.lines) > 2 and " ".join(placed.lines) == name
    assert all(metrics.horizontalAdvance(line) <= 150.0 - SAMPLE - SPACE for line in placed.lines)


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs pdftotext")
@pytest.mark.parametrize("preset", PRESETS)
def test_print_sizes(preset: str, tmp_path: Path) -> None:
    """Text of seven points and more, the paper's size, and all eight names, in each preset."""
    chosen, out = PRESETS[preset], tmp_path / "out.pdf"
    keys = ("relu", "swish", "mish", "gelu", "elu", "tanh", "softplus", "sigmoid")
    eight = with_layout(chosen.layout).change(compare(*((key, {}) for key in keys)).change(Session()))
    width, height = chosen.size(3 if chosen.layout == "column" else 1)
    figure = Figure(*pixels_of(width, height, "mm", chosen.dpi), chosen.dpi, text=chosen.text)
    out.write_bytes(render(eight, figure, "pdf"))
    words = subprocess.run(["pdftotext", "-bbox", out, "-"], capture_output=True, check=True, text=True).stdout
    page = re.search(r'page width="([\d.]+)" height="([\d.]+)"', words)
    assert page and [float(n) for n in page.groups()] == pytest.approx([width / 25.4 * 72, height / 25.4 * 72], abs=1.0)
    boxes = re.findall(r'<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)<', words)
    assert {"ReLU", "Swish", "Mish", "Softplus", "Sigmoid"} <= {box[4] for box in boxes}
    for x0, y0, x1, y1, _ in boxes:
        assert 0.0 <= float(x0) and float(x1) <= float(page[1]) and 0.0 <= float(y0) and float(y1) <= float(page[2])
        assert float(y1) - float(y0) >= 7.0, "the height of a line of 7 points is above 7 points"


def test_two_numbers_at_least_make_a_scale() -> None:
    """From −3.1 to 7.9 in a low plot, steps of ten would leave 0 alone."""
    assert upward((-3.1, 7.9), 106.0).labels == ("0", "5")


@pytest.mark.parametrize("part", ["legend", "grid", "marks", "labels"])
def test_parts_can_be_left_out(session: Session, part: str) -> None:
    figure = Figure(900, 300)
    assert (pixels(session, replace(figure, **{part: False})) != pixels(session, figure)).any()


def test_pins_are_marks(session: Session) -> None:
    pinned = replace(session, pins=(Pin(session.curves[1].id, 1.0),))
    assert (pixels(pinned, Figure(900, 300)) != pixels(session, Figure(900, 300))).any()
