"""``python -m actexplorer``."""

import sys

from actexplorer.cli import main

sys.exit(main())
