"""Reports as one HTML file that needs no other."""

from __future__ import annotations

import re
from html import escape

from actexplorer.session.state import Session
from actexplorer.ui.figure import Figure, render
from actexplorer.ui.formulas import Typeset
from actexplorer.ui.report_body import Media, Progress, report_body, title_of

STYLE = """
body { font: 16px/1.5 system-ui, "DejaVu Sans", sans-serif; color: #1c2128; max-width: 60em; margin: 2em auto; padding: 0 1em; }
h1, h2, h3 { line-height: 1.25; } h2 { margin-top: 2.5em; border-bottom: 1px solid #d5d9df; padding-bottom: .2em; }
svg { max-width: 100%; height: auto; } .formula { overflow-x: auto; margin: .6em 0; } .formula svg { max-width: none; }
table { border-collapse: collapse; margin: 1em 0; font-size: .9em; }
th, td { border-bottom: 1px solid #d5d9df; padding: .3em .9em .3em 0; text-align: left; vertical-align: top; }
pre { background: #f4f5f7; padding: 1em; overflow-x: auto; font-size: .85em; line-height: 1.4; }
.muted { color: #5b6470; } .wrong, .number { color: #b3261e; } .right { color: #0060b0; }
@media print { h2 { break-after: avoid; } pre, table, .figure { break-inside: avoid; } }
"""
PAGE = """\
<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
{body}</body>
</html>
"""


def report_html(
    session: Session, title: str = "", library: str = "NumPy", language: str = "en", report: Progress = lambda _: None
) -> bytes:
    """Return the report on the curves of ``session`` as one HTML file that needs no other.

    Parameters
    ----------
    library
        For which code is given: NumPy, PyTorch, JAX or Keras.
    language
        Of the notes; everything else speaks the program's.
    report
        Is told what part is done, 0 to 1.
    """
    title = title or title_of(session)

    def figure(session: Session, figure: Figure) -> str:
        return _picture("figure", title, render(session, figure, "svg").decode())

    def formula(picture: Typeset) -> str:
        return _picture("formula", picture.latex, picture.svg)

    body = report_body(session, title, library, language, Media(figure, formula), report)
    return PAGE.format(language=language, title=escape(title), style=STYLE, body=body).encode()


def _picture(kind: str, name: str, svg: str) -> str:
    svg = re.sub(r"^.*?(?=<svg)", "", svg, count=1, flags=re.DOTALL).strip()  # what only files begin with
    return f'<div class="{kind}" role="img" aria-label="{escape(name)}">{svg}</div>'
