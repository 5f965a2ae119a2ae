"""Everything that is measured, one script after another.

    python -m benchmarks [NAME ...]

Each script also runs alone, with flags of its own for larger sizes: `python -m benchmarks.search --help`.
"""

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def main(names: list[str]) -> int:
    """Run the scripts of these names, all of them without; returns the first exit status that is not 0."""
    scripts = sorted(path.stem for path in HERE.glob("*.py") if not path.stem.startswith("_"))
    unknown = [name for name in names if name not in scripts]
    if unknown:
        print(f"There is no benchmark called {', '.join(unknown)}; there are {', '.join(scripts)}.", file=sys.stderr)
        return 2
    worst = 0
    for name in names or scripts:
        print(f"\n== {name}", flush=True)
        status = subprocess.run([sys.executable, "-m", f"benchmarks.{name}"], cwd=HERE.parent, check=False).returncode
        worst = worst or status
    return worst


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
