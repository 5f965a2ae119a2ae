"""`python -m bot`: what can be typed, and what each of it prints.

Exit status: 0 all is well, 1 something is wrong with the material or the machine, 2 the command was mistyped.
"""

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from contextlib import nullcontext
from functools import partial
from importlib import import_module
from pathlib import Path

from bot.fault import Fault
from bot.late import without
from bot.unswept import sweep_rarely

DESCRIPTION = """\
Viva, a tutor that lives in a class's Discord server and teaches from the class's own notes.

Without a command: connects to Discord when DISCORD_TOKEN is set, else opens the rehearsal room in the browser.
"""

ASK_BATCH = (
    "answer every line of a JSONL file of {id, question} from a folder of notes, a JSON line each: "
    "{id, hits: [{note, heading, score}], answered, ms}; and a line {build_s}"
)
JUDGE_BATCH = "judge JSON lines {id, answer, aliases, siblings, guess} from standard input, a JSON line each"


def parser() -> argparse.ArgumentParser:
    """All commands with their help."""
    top = argparse.ArgumentParser(
        prog="python -m bot", description=DESCRIPTION, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    top.set_defaults(act=partial(_do, "run", "run_or_rehearse"))
    commands = top.add_subparsers(title="commands", metavar="COMMAND")
    _add(commands, "run", "run", "connect to Discord (needs DISCORD_TOKEN)")
    rehearsing = _add(commands, "rehearse", "rehearse", "open the rehearsal room in the browser, without Discord")
    rehearsing.add_argument("--script", type=Path, metavar="FILE", help="play a written scene instead")
    rehearsing.add_argument("--out", type=Path, default=Path(), metavar="DIR", help="where its pictures go")
    _add(commands, "migrate", "run", "bring the database's tables up to date")
    backing = _add(commands, "backup", "database", "copy the whole database into one file, while Viva runs")
    backing.add_argument("file", type=Path, metavar="FILE", help="a SQLite file, whatever the database is")
    _database(commands)
    asking = _add(commands, "ask", "ask", "print the answer to a question, as a student would get it")
    asking.add_argument("question", nargs="?", help="the question, in quotes")
    asking.add_argument("--batch", nargs=2, type=Path, metavar=("NOTES_DIR", "QUESTIONS.jsonl"), help=ASK_BATCH)
    asking.add_argument("--explain", action="store_true", help="also print how the score came about")
    checking = _add(commands, "check", "check", "list what is wrong in a content folder, by file and line")
    checking.add_argument("folder", nargs="?", type=Path, help="default: the content folder of the settings")
    checking.add_argument("--json", action="store_true", help="one JSON object a file")
    listing = _add(commands, "questions", "questions", "count, list or sample the bank of questions")
    listing.add_argument("folder", nargs="?", type=Path, help="default: the content folder of the settings")
    listing.add_argument("--json", action="store_true", help="one JSON object a question")
    listing.add_argument("--schema", action="store_true", help="print the JSON Schema of a teacher's YAML file")
    listing.add_argument("--sample", type=int, metavar="N", help="print a round of N questions as a student sees it")
    listing.add_argument("--seed", type=int, default=0, help="of the sample; the same seed draws the same round")
    judging = _add(commands, "judge", "judge", "say whether a typed answer would be accepted, and why")
    judging.add_argument("answer", nargs="?", help="the right answer")
    judging.add_argument("guess", nargs="?", help="what somebody typed")
    judging.add_argument("--batch", action="store_true", help=JUDGE_BATCH)
    return top


def _database(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """`db move`, `db rebuild`, `db tidy`."""
    top = commands.add_parser("db", help="move the database, or set it in order", description="The database.")
    ways = top.add_subparsers(title="commands", metavar="COMMAND", required=True)
    moving = _add(ways, "move", "database", "copy everything into another, empty database; stop Viva before")
    moving.add_argument(
        "old", metavar="FROM", help="sqlite:///data/viva.sqlite3 or postgresql://user:password@host/name"
    )
    moving.add_argument("new", metavar="TO", help="the same; a backup is moved back by naming it as FROM")
    _add(ways, "rebuild", "database", "sum the ledger anew into the totals that boards are read from")
    _add(ways, "tidy", "database", "delete what is past its time, as Viva does by itself once a day")


def _add(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    name: str,
    module: str,
    text: str,
) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=text, description=text[:1].upper() + text[1:] + ".")
    command.set_defaults(act=partial(_do, module, name))
    return command


def _do(module: str, name: str, arguments: argparse.Namespace) -> int:
    """Each command loads only what it needs: a question in the terminal waits for no database."""
    # structlog would load rich, for tracebacks that show what people wrote: a twentieth of the start
    with without("rich") if module in {"run", "rehearse"} else nullcontext():
        command = getattr(import_module(f"bot.cli.{module}"), name)
    if not gc.isenabled():  # see `bot.__main__`
        sweep_rarely()
    status: int = command(arguments)
    return status


def main(argv: Sequence[str] | None = None) -> int:
    """Do what was typed; returns the exit status. What goes wrong is told in a sentence, without a traceback."""
    arguments = parser().parse_args(argv)
    try:
        status: int = arguments.act(arguments)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # `| head` has read enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # or Python complains when it closes
        return 0
    except Fault as error:
        print(error, file=sys.stderr)
        return 1
    return status
