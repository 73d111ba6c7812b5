"""The functions of vectors, one file each."""
