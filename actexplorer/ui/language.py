"""Translation of visible strings, switched while the program runs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from actexplorer.paths import resources

LANGUAGES = {"en": "English", "ja": "日本語", "zh": "中文"}


def translate(context: str, text: str) -> str:
    """Return ``text``, marked elsewhere by ``QT_TRANSLATE_NOOP(context, text)``, in the language of the program."""
    return QCoreApplication.translate(context, text)


def system_language() -> str:
    """Return the best language for this desktop."""
    for tag in QLocale.system().uiLanguages():
        if (code := tag.split("-")[0]) in LANGUAGES:
            return code
    return "en"


class Translators:
    """The translators of the running program: its own and Qt's."""

    def __init__(self) -> None:
        self._installed: list[QTranslator] = []

    def install(self, language: str) -> None:
        """Speak ``language`` from now on; what is already on screen stays until it is made again."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = []
        if language == "en":
            return
        qt_names = {"ja": "qtbase_ja", "zh": "qtbase_zh_CN"}
        places = (
            (f"actexplorer_{language}", str(resources() / "translations")),
            (qt_names[language], QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        )
        for name, folder in places:
            translator = QTranslator()
            if translator.load(name, folder):
                QCoreApplication.installTranslator(translator)
                self._installed.append(translator)
