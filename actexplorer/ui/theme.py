"""The one scale of colour, type and spacing, light and dark."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

GAP = 8  # pixels between things that belong together; halves and doubles of it elsewhere
SMALL, BODY, LARGE = 9.0, 10.0, 12.0  # point sizes

DASHES = ("solid", "dash", "dot", "dashdot")


@dataclass(frozen=True)
class Theme:
    """The colours of one appearance, as ``#rrggbb``."""

    name: str
    window: str  # behind panels
    surface: str  # canvases, lists, fields
    raised: str  # headers, hovered rows
    text: str
    muted: str  # secondary text, at least 4.5 : 1 on `surface` and `window`
    line: str  # borders
    grid: str
    axis: str  # the zero lines
    accent: str
    on_accent: str
    danger: str
    curves: tuple[str, ...]  # told apart by the colour-blind: Okabe and Ito, adjusted for contrast with `surface`

    def curve(self, slot: int) -> str:
        """Return the colour of a palette slot."""
        return self.curves[slot % len(self.curves)]


LIGHT = Theme(
    name="light",
    window="#f4f5f7",
    surface="#ffffff",
    raised="#e9ebef",
    text="#1c2128",
    muted="#5b6470",
    line="#d5d9df",
    grid="#eceef1",
    axis="#aab1bb",
    accent="#0060b0",
    on_accent="#ffffff",
    danger="#b3261e",
    curves=("#0072b2", "#d55e00", "#009e73", "#a8478a", "#c98a00", "#2f9fd8", "#333333", "#8c6d1f"),
)

DARK = Theme(
    name="dark",
    window="#1b1e23",
    surface="#14161a",
    raised="#2a2e35",
    text="#e6e8eb",
    muted="#9aa3af",
    line="#343941",
    grid="#22262c",
    axis="#59616c",
    accent="#5fb2f2",
    on_accent="#0b1520",
    danger="#ff8a80",
    curves=("#56b4e9", "#ff8a4c", "#2fc79a", "#dc8fc4", "#f0c330", "#8aa8ff", "#d0d4da", "#c2a25c"),
)

THEMES = {"light": LIGHT, "dark": DARK}

_STYLE = """
QWidget {{ font-size: {body}pt; }}
QMainWindow, QDialog {{ background: {window}; }}
QMainWindow::separator {{ background: {window}; width: 6px; height: 6px; }}
QMainWindow::separator:hover {{ background: {accent}; }}
QDockWidget {{ color: {muted}; font-size: {small}pt; font-weight: 600; titlebar-close-icon: none; }}
QDockWidget::title {{ padding: 6px 10px; background: {window}; text-align: left; }}
QMenuBar {{ background: {window}; }}
QMenuBar::item {{ padding: 6px 10px; border-radius: 4px; }}
QMenuBar::item:selected {{ background: {raised}; }}
QMenu {{ background: {surface}; border: 1px solid {line}; padding: 4px; }}
QMenu::item {{ padding: 5px 28px 5px 24px; border-radius: 4px; }}
QMenu::item:selected {{ background: {accent}; color: {on_accent}; }}
QMenu::item:disabled {{ color: {axis}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 8px; }}
QToolTip {{ background: {surface}; color: {text}; border: 1px solid {line}; padding: 4px; }}
QLineEdit, QPlainTextEdit, QTextEdit, QTextBrowser, QListView, QTreeView, QTableView {{
    background: {surface}; border: 1px solid {line}; border-radius: 6px; padding: 4px;
    selection-background-color: {accent}; selection-color: {on_accent}; }}
QLineEdit:focus, QTreeView:focus, QListView:focus {{ border-color: {accent}; }}
QTreeView, QListView {{ padding: 2px; outline: 0; }}
QTreeView::item, QListView::item {{ border-radius: 4px; }}
QTreeView::item:hover, QListView::item:hover {{ background: {raised}; }}
QToolButton {{ border: none; border-radius: 4px; padding: 3px; }}
QToolButton:hover {{ background: {raised}; }}
QToolButton:checked {{ background: {raised}; color: {accent}; }}
QToolButton:focus, QPushButton:focus {{ border: 1px solid {accent}; }}
QPushButton {{ background: {surface}; border: 1px solid {line}; border-radius: 6px; padding: 5px 14px; }}
QPushButton:hover {{ background: {raised}; }}
QPushButton:default {{ background: {accent}; color: {on_accent}; border-color: {accent}; }}
QAbstractSpinBox {{ min-height: 24px; }}
QComboBox[role="field"] {{ background: {surface}; border: 1px solid {line}; border-radius: 6px; padding: 4px 5px; }}
QComboBox[role="field"]:hover {{ background: {raised}; }}
QComboBox[role="field"]:focus {{ border-color: {accent}; }}
QComboBox[role="field"]:disabled {{ color: {axis}; }}
QComboBox[role="field"]::drop-down {{ border: none; width: 16px; }}
QPushButton[role="search"] {{ color: {muted}; background: {raised}; border: none; border-radius: 4px;
    padding: 3px 12px; margin: 2px 8px; }}
QPushButton[role="search"]:hover {{ color: {text}; }}
QToolButton[role="chip"] {{ color: {muted}; border: 1px solid {line}; border-radius: 9px; padding: 1px 7px;
    font-size: {small}pt; }}
QToolButton[role="chip"]:hover {{ color: {text}; border-color: {axis}; }}
QToolButton[role="chip"]:checked {{ color: {on_accent}; background: {accent}; border-color: {accent}; }}
QToolButton[role="page"] {{ color: {muted}; padding: 4px 9px; border-radius: 4px; margin: 2px 0; }}
QToolButton[role="page"]:hover {{ color: {text}; }}
QToolButton[role="page"]:checked {{ color: {accent}; background: {raised}; }}
QScrollArea {{ border: none; background: transparent; }}
QTabWidget::pane {{ border: none; }}
QTabBar::tab {{ color: {muted}; padding: 6px 12px; border: none; background: transparent;
    border-bottom: 2px solid transparent; }}
QTabBar::tab:selected {{ color: {text}; border-bottom-color: {accent}; }}
QTabBar::tab:hover {{ color: {text}; }}
QStatusBar {{ background: {window}; color: {muted}; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {line}; border-radius: 4px; min-height: 24px; min-width: 24px; margin: 1px; }}
QScrollBar::handle:hover {{ background: {axis}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QLabel[role="muted"] {{ color: {muted}; }}
QLabel[role="heading"] {{ font-size: {large}pt; font-weight: 600; }}
"""


def style_sheet(theme: Theme) -> str:
    """Return the application's style sheet."""
    colours = {name: value for name, value in vars(theme).items() if isinstance(value, str)}
    return _STYLE.format(**colours, body=BODY, small=SMALL, large=LARGE)


def palette(theme: Theme) -> QPalette:
    """Return the palette for what no style sheet reaches."""
    roles = QPalette.ColorRole
    colours = {
        roles.Window: theme.window,
        roles.WindowText: theme.text,
        roles.Base: theme.surface,
        roles.AlternateBase: theme.window,
        roles.Text: theme.text,
        roles.PlaceholderText: theme.muted,
        roles.Button: theme.window,
        roles.ButtonText: theme.text,
        roles.BrightText: theme.danger,
        roles.Highlight: theme.accent,
        roles.HighlightedText: theme.on_accent,
        roles.ToolTipBase: theme.surface,
        roles.ToolTipText: theme.text,
        roles.Link: theme.accent,
        roles.Mid: theme.line,
        roles.Dark: theme.axis,
        roles.Light: theme.raised,
    }
    result = QPalette()
    for role, colour in colours.items():
        result.setColor(role, QColor(colour))
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.axis))
    return result


def system_theme() -> Theme:
    """Return the appearance that the desktop asks for."""
    dark = QApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return DARK if dark else LIGHT


_current = LIGHT


def current_theme() -> Theme:
    """Return the theme that the application wears."""
    return _current


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Dress the whole application."""
    global _current
    _current = theme
    app.setPalette(palette(theme))
    app.setStyleSheet(style_sheet(theme))
