"""What turns up beside the blocks while one file is read: its links, its tags, and what is wrong in it."""

from dataclasses import dataclass, field

from bot.notes.note import Link
from bot.notes.problem import Concern, Problem, Severity


@dataclass(slots=True)
class Findings:
    """Filled by the reader of one file, then emptied into its Note."""

    path: str
    links: list[Link] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    """Without `#`, in the order they stand in."""
    problems: list[Problem] = field(default_factory=list)
    block_ids: dict[str, int] = field(default_factory=dict)
    """The line of each id given with ` ^id`, by the id without case."""

    def name_block(self, block_id: str, line: int) -> None:
        """A block is given an id. One given before leads to the first block of the two."""
        before = self.block_ids.setdefault(block_id.casefold(), line)
        if before != line:  # headings are read before what stands under them
            what = f"The block id `^{block_id}` stands on line {min(before, line)} already"
            fix = "Give this block another id; links lead to the first."
            self.problems.append(Problem(self.path, max(before, line), Severity.WARNING, what, fix, Concern.ID))

    def warn(self, line: int, what: str, fix: str) -> None:
        """Something was repaired, or can be read two ways. `line` is 1-based, 0 for the whole file."""
        self.problems.append(Problem(self.path, line, Severity.WARNING, what, fix))

    def fail(self, line: int, what: str, fix: str) -> None:
        """Something could not be read."""
        self.problems.append(Problem(self.path, line, Severity.ERROR, what, fix))

    def warn_once(self, line: int, what: str, fix: str) -> None:
        """As `warn`, but only the first time in a file: a thousand odd cells are one piece of news."""
        if not any(problem.what == what for problem in self.problems):
            self.warn(line, what, fix)
