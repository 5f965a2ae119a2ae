"""Questions are asked in the language of the note, whatever else the course speaks."""

import string
from dataclasses import fields

import pytest
from written_notes import note_of

from bot.questions.likeness import merge
from bot.questions.question import Kind, Question
from bot.questions.writer import write
from bot.questions.writer.tongues import ENGLISH, TONGUES, Tongue, tongue_of
from tests.questions.writer.course import ROCKS, knowledge

SPANISH = """\
# El agua

## ¿Qué es un río?

**El río** es una corriente de agua dulce que corre por un cauce hacia el mar.

**La laguna** es un depósito de agua quieta que llena un hueco de la tierra.

**El manantial** es un lugar donde el agua del subsuelo sale a la luz.

### Partes del río

- **Nacimiento:** el lugar más alto, donde empieza a correr.
- **Cauce:** el surco que la corriente ha cavado.
- **Desembocadura:** el lugar donde llega al mar.

### Comparación

| Rasgo | Río de montaña | Río de llanura |
| --- | --- | --- |
| Pendiente | Fuerte | Suave |
| Carga | Piedras | Lodo |
"""
GERMAN = """\
# Das Wasser

**Der Fluss** ist ein Gewässer, das in einem Bett zum Meer läuft.

**Die Quelle** ist ein Ort, an dem das Grundwasser an das Licht tritt.

**Das Moor** ist ein Boden, der fast immer nass ist und kaum Luft hat.

### Teile der Landschaft

- **Ufer:** trennt Wasser und Land.
- **Delta:** entsteht vor der Küste.
- **Mündung:** beendet den Lauf.
"""
FRENCH = """\
# L'eau

**Le fleuve** est un cours d'eau qui se jette dans la mer.

**Le marais** est un terrain qui reste humide presque toute l'année.

**L'étang** est une étendue peu profonde qui ne coule pas.
"""


def _written(text: str, language: str) -> tuple[Question, ...]:
    of = [note_of(f"---\nlanguage: {language}\n---\n\n{text}" if language else text, "agua.md")]
    return merge(write(knowledge(of), of))


def test_a_spanish_note_is_asked_about_in_spanish() -> None:
    prompts = [question.prompt for question in _written(SPANISH, "es")]

    assert "¿Qué término se describe? “Una corriente de agua dulce que corre por un cauce hacia el mar.”" in prompts
    assert "“Partes del río”: ¿qué elemento se describe? “El surco que la corriente ha cavado.”" in prompts
    assert not [prompt for prompt in prompts if "Which" in prompt or "True or false" in prompt]


def test_a_note_that_does_not_say_its_language_is_taken_as_it_looks() -> None:
    assert [question.prompt for question in _written(SPANISH, "")] == [
        question.prompt for question in _written(SPANISH, "es-MX")
    ]


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        (SPANISH, "es", "“Una corriente de agua dulce que corre por un cauce hacia el mar"),
        (GERMAN, "de", "„Ein Boden, der fast immer nass ist und kaum Luft hat"),
        (FRENCH, "fr", "Une étendue peu profonde qui ne coule pas"),
    ],
)
def test_no_gap_stands_where_its_article_would_tell_the_gender(text: str, language: str, said: str) -> None:
    terms = [question.prompt for question in _written(text, language) if question.rule.startswith("definition-t")]

    assert any(said in prompt for prompt in terms), terms
    assert not any("____" in prompt for prompt in terms), terms


def test_two_languages_of_one_course_are_never_mixed_in_a_question() -> None:
    of = [note_of(f"---\nlanguage: es\n---\n\n{SPANISH}", "agua.md"), note_of(ROCKS, "rocks.md")]
    asked = merge(write(knowledge(of), of))
    spanish = {question.answer for question in asked if question.source.path == "agua.md"}
    english = [one for one in asked if one.kind is Kind.CHOICE and one.source.path == "rocks.md"]

    assert spanish
    assert english
    assert not spanish & {option for question in english for option in question.options}
    assert not any("¿" in question.prompt for question in english)


def test_a_language_without_sentences_of_its_own_is_asked_about_plainly() -> None:
    dutch = (
        SPANISH.replace("Partes del río", "Onderdelen")
        .replace("Comparación", "Vergelijking")
        .replace("¿Qué es un río?", "Rivier")
    )
    written = _written(dutch, "nl")

    assert written
    assert not {question.rule for question in written} & {"definition-term", "cloze", "point-statement"}


@pytest.mark.parametrize("tongue", TONGUES, ids=lambda tongue: tongue.code)
def test_every_language_has_the_same_sentences_with_the_same_gaps(tongue: Tongue) -> None:
    for field in fields(ENGLISH):
        english, said = getattr(ENGLISH, field.name), getattr(tongue, field.name)
        if not isinstance(english, str) or "{" not in english:
            continue
        wanted, given = _gaps(english), _gaps(said)
        # a listing is named by its title where English puts its name into the sentence
        assert given - {"title"} <= wanted, (tongue.code, field.name)
        assert wanted - given <= {"one_of", "one", "many_of", "covers"}, (tongue.code, field.name)
        assert said.count("{") == said.count("}")


def _gaps(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


@pytest.mark.parametrize(
    ("language", "code"),
    [("", "en"), ("es", "es"), ("es-MX", "es"), ("pt_BR", "pt"), ("Deutsch", "de"), ("HI", "hi"), ("nl", "")],
)
def test_a_language_is_known_by_its_code_or_its_name(language: str, code: str) -> None:
    assert tongue_of(language).code == code
