"""What is worth knowing about a function, computed from its jet: `facts` returns it, `to_json` makes plain data of it."""

from actexplorer.core.facts.extrema import Extreme, Extremum
from actexplorer.core.facts.plain import to_json
from actexplorer.core.facts.record import Facts, facts

__all__ = ["Extreme", "Extremum", "Facts", "facts", "to_json"]
