"""What is freed goes back to the system, also what was large and was made on many threads."""

import subprocess
import sys

SCRIPT = """
import sys
from pathlib import Path
from threading import Thread
from kiosk.ui.heap import give_back, keep_little

def resident():
    file = Path("/proc/self/statm")
    return int(file.read_text(encoding="ascii").split()[1]) if file.exists() else 0

keep_little()
kept = []

def work():
    for size in range(100):
        large = bytearray(400_000 * (1 + size % 12))
        kept.append(bytearray(700))

begun = resident()
for _ in range(2):
    threads = [Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
give_back()
print((resident() - begun) * 4096 // 2**20)
"""


def test_large_things_of_many_threads_leave_nothing_behind() -> None:
    run = subprocess.run(
        [sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True, timeout=60
    )
    assert int(run.stdout) < 8
