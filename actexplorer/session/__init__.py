"""What is on the table, as immutable values: edits, undo, documents, tables. No Qt."""
