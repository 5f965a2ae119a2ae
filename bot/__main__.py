"""`python -m bot`."""

import gc
import sys

# Loading makes hundreds of thousands of objects that stay, and looking among them for garbage takes a tenth of the
# start. `bot.cli.main` puts an end to this once a command is loaded.
gc.disable()

from bot.cli import main  # noqa: E402  # what is above is about this import

if __name__ == "__main__":
    sys.exit(main())
