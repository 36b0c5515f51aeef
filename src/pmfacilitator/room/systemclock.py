"""The system's clocks as Moments: wall time, and where there is one, the seconds since boot with sleep included."""

import os
import sys
import time
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from pmfacilitator.domain.clock import Moment

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
_TIME_NAMESPACE = Path("/proc/self/ns/time")


def now() -> Moment:
    """The moment of the call."""
    boot_id = _boot_id()
    if boot_id is None:
        return Moment(_wall())
    return Moment(_wall(), _since_boot(), boot_id)


def _wall() -> datetime:
    return datetime.fromtimestamp(time.time(), UTC)


def _since_boot() -> float:
    # On macOS CLOCK_MONOTONIC goes on while the machine sleeps; on Linux only CLOCK_BOOTTIME does.
    return time.clock_gettime(time.CLOCK_BOOTTIME if sys.platform == "linux" else time.CLOCK_MONOTONIC)


@cache
def _boot_id() -> str | None:
    """Which boot, and which time namespace (containers may have their own); None where nothing tells."""
    if sys.platform == "linux":
        try:
            namespace = os.readlink(_TIME_NAMESPACE) if _TIME_NAMESPACE.exists() else ""
            return f"{_BOOT_ID.read_text('ascii').strip()} {namespace}".strip()
        except OSError:
            return None
    if sys.platform == "darwin":
        return _darwin_boot_id()
    return None


def _darwin_boot_id() -> str | None:
    """macOS names each boot session; wall time minus time since boot would drift when the wall clock is set."""
    import subprocess

    try:
        told = subprocess.run(
            ["/usr/sbin/sysctl", "-n", "kern.bootsessionuuid"], capture_output=True, text=True, check=True, timeout=2
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return told.stdout.strip() or None
