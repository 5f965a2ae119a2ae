"""`make messages`: brings every catalogue up to date with the code, and compiles it.

A sentence that is new stands there without a translation until somebody writes one; one that is gone is dropped. What
has no translation is said in English.
"""

import sys
from io import BytesIO

from babel.messages import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from bot.discord_ui.locales.messages import template
from bot.discord_ui.tongue import ENGLISH, LANGUAGES, LOCALES


def main() -> None:
    """Each language in turn; says how much of it there is."""
    wanted = template()
    for language in LANGUAGES:
        if language != ENGLISH:
            catalogue = refreshed(language, wanted)
            missing = sum(not all(forms_of(message)) for message in catalogue if message.id)
            sys.stdout.write(f"{language}: {len(catalogue)} messages, {missing} without a translation\n")


def forms_of(message: Message) -> tuple[str, ...]:
    """What it is translated to: one sentence, or one for each number the language tells apart."""
    return (message.string or "",) if isinstance(message.string, str | None) else tuple(message.string)


def refreshed(language: str, wanted: Catalog) -> Catalog:
    """The catalogue with what the code says now, written and compiled."""
    path = LOCALES / language / "LC_MESSAGES" / "viva.po"
    path.parent.mkdir(parents=True, exist_ok=True)
    empty = Catalog(locale=language, project="Viva")
    catalogue = read_po(BytesIO(path.read_bytes()), locale=language) if path.exists() else empty
    catalogue.update(wanted, no_fuzzy_matching=True)
    catalogue.obsolete.clear()
    catalogue.revision_date = wanted.revision_date
    catalogue.header_comment = f"# What Viva says, in {LANGUAGES[language]}."
    catalogue.fuzzy = False
    with path.open("wb") as po:
        write_po(po, catalogue, width=110, include_lineno=False)
    with path.with_suffix(".mo").open("wb") as mo:
        write_mo(mo, catalogue)
    return catalogue


if __name__ == "__main__":
    main()
