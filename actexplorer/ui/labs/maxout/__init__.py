"""The upper envelope of lines."""
