"""Reports, read back by a parser of HTML and a reader of PDF."""

import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest

from actexplorer.session.edits import compare
from actexplorer.session.state import Session
from actexplorer.ui.report import report_html
from actexplorer.ui.report_pdf import report_pdf

pytestmark = pytest.mark.usefixtures("app")

VOID = {"meta", "br"}
pdf_reader = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs poppler")


class Reader(HTMLParser):
    """Checks that elements are closed in order, and keeps anchors, links and texts."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.anchors: set[str] = set()
        self.links: list[str] = []
        self.tags: set[str] = set()
        self.text = ""
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        found = dict(attrs)
        self.anchors.add(found.get("id") or "")
        self.links += [found[name] for name in ("href", "src") if found.get(name)]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.add(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data


@pytest.fixture
def session() -> Session:
    return compare(("relu", {}), ("swish", {"beta": 2.0}), ("mish", {}), ("swish", {})).change(Session())


def test_html_stands_alone(session: Session) -> None:
    data = report_html(session, 'Gates & "kinks"')
    read = Reader(data.decode())
    assert {"svg", "path", "table", "pre", "h1", "h2"} <= read.tags and not {"img", "script", "link"} & read.tags
    assert read.links and all(link.startswith("#") and link[1:] in read.anchors for link in read.links)
    for text in ('Gates & "kinks"', "Contents", "Swish (β = 2)", "[0, ∞)", "Parameter", "Pitfalls", "def swish(x, beta=2.0)"):
        assert text in read.text
    assert read.text.count("Hendrycks") == report_html(compare(("swish", {})).change(Session())).decode().count("Hendrycks")
    assert report_html(session, 'Gates & "kinks"') == data


def test_short_reports_have_no_contents() -> None:
    read = Reader(report_html(compare(("tanh", {})).change(Session()), library="PyTorch").decode())
    assert "Contents" not in read.text and "import torch" in read.text


@pdf_reader
def test_pdf(session: Session, tmp_path: Path) -> None:
    out = tmp_path / "out.pdf"
    done: list[float] = []
    out.write_bytes(report_pdf(session, "Four curves", report=done.append))
    assert done == sorted(done) and 0.5 < done[-1] <= 1.0
    text = subprocess.run(["pdftotext", "-layout", out, "-"], capture_output=True, check=True, text=True).stdout
    pages = text.split("\f")
    for words in ("Four curves", "f′(x)", "Swish (β = 2)", "never decreasing", "Pitfalls", "def mish(x)"):
        assert words in text
    for title in ("ReLU", "Swish (β = 2)", "Mish", "Swish"):
        entry = re.search(rf"^{re.escape(title)} +(\d+)$", pages[0], re.MULTILINE)
        assert entry and pages[int(entry[1]) - 1].lstrip().startswith(title)
    fonts = subprocess.run(["pdffonts", out], capture_output=True, check=True, text=True).stdout.splitlines()[2:]
    assert fonts and all(re.search(r" yes (yes|no ) yes ", line) for line in fonts)


def test_pdf_is_vectors_and_knows_no_time(session: Session) -> None:
    data = report_pdf(session)
    assert b"/Subtype /Image" not in data
    assert set(re.findall(rb"Date \(D:(\d{14})", data)) == {b"19700101000000"}
    assert report_pdf(session) == data
