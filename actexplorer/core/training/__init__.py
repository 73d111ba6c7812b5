"""Functions that learn: what is to be learnt, who steps, and the run from a seed to a curve."""
