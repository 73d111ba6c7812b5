"""Marks texts for translation without Qt."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Return ``text`` as it is; the translation tools find the call and list the text under ``context``."""
    return text
