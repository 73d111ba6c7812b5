"""The window: the only Qt, the only mutation."""
