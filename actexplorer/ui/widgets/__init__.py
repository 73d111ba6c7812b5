"""Widgets that know nothing of activation functions."""
