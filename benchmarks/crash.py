"""Kill a writing process 50 times at a random moment and see what is left: nothing that was stored may be missing.

    python benchmarks/crash.py [TIMES]

Each round lets one process work in the same file, and a second one type a draft, and kills both with SIGKILL.
"""

import random
import select
import signal
import sys
import tempfile
import time
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1] / "tests" / "store"), str(Path(__file__).parents[1] / "src")]

from processes import acknowledged, judge, start_session, start_writer
