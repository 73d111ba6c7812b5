"""Mathematics: activation functions, their derivatives, and what follows from them. No Qt, no files, no state."""
