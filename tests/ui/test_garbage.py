"""Garbage is collected in the thread of the widgets."""

import gc
import threading

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from actexplorer.ui.garbage import Collector


class Knot(QWidget):
    """A widget that only a cycle holds."""

    def __init__(self, gone):
        super().__init__()
        self.itself, self.gone = self, gone

    def __del__(self):
        self.gone.append(threading.current_thread() is threading.main_thread())


def test_a_worker_that_allocates_much_destroys_no_widgets(app, wait_until):
    gone = []
    Knot(gone)
    kept = []  # what is freed again does not count towards a collection
    worker = threading.Thread(target=lambda: kept.extend([] for _ in range(200_000)))
    worker.start()
    worker.join()
    assert gone == [] and not gc.isenabled()
    collector = app.findChild(Collector)
    timer = collector.findChild(QTimer)
    timer.setInterval(0)
    wait_until(lambda: gone == [True])
    timer.setInterval(1000)
