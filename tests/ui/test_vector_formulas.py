"""The formulas of vector functions can be drawn."""

from dataclasses import astuple

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtSvg import QSvgRenderer

from actexplorer import catalogue, elementwise
from actexplorer.ui import formulas


@pytest.mark.parametrize("key", [key for key in catalogue if key not in elementwise])
def test_every_formula_of_a_vector_function_can_be_typeset(key: str) -> None:
    found = [formula for formula in astuple(catalogue[key].latex) if formula]
    assert found
    for formula in found:
        picture = formulas.typeset(formula)
        assert picture.svg and picture.width > 5 and 0 < picture.baseline < picture.height < 90, "no bracket is a tower"
        assert QSvgRenderer(QByteArray(picture.coloured("#123456").encode())).isValid()
