"""The script that one writes with Matplotlib: Swish and Mish with two derivatives on three axes."""

from __future__ import annotations

import os
import time

import matplotlib as mpl
import numpy as np

mpl.use("QtAgg")
from matplotlib import pyplot as plt

from benchmarks.textbook import mish, swish

x = np.arange(-5.0, 5.0, 0.05)
figure, axes = plt.subplots(1, 3, figsize=(15, 5))
for name, formula in (("Swish", swish), ("Mish", mish)):
    for ax, y in zip(axes, formula(x), strict=True):
        ax.plot(x, y, label=name)
for ax, name in zip(axes, ("f", "f′", "f″"), strict=True):
    ax.set_title(name)
    ax.grid(True)
    ax.legend()
painted: list[object] = []
figure.canvas.mpl_connect("draw_event", painted.append)
plt.show(block=False)
while not painted:
    figure.canvas.flush_events()
figure.canvas.flush_events()
print(time.perf_counter(), flush=True)
os._exit(0)
