"""Softmax and its relatives on one vector."""
