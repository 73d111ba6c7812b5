"""One file per idea; every `Activation` at the top level of a module here is in the catalogue."""
