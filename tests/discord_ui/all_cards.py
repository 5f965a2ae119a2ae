"""One of every card and picture, about a course in Cyrillic: what is in Latin letters on them, Viva says herself."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any

from cards_of_notes_and_servers import in_english, notes, servers

from bot.discord_ui.cards.board import board_card
from bot.discord_ui.cards.figures import figures_card
from bot.discord_ui.cards.flashcard import added_card, back_card, finished_card, taken_card
from bot.discord_ui.cards.mydata import choice_card, gone_card, kept_card, sure_to_delete_card, sure_to_forget_card
from bot.discord_ui.cards.notice import notice, refusal
from bot.discord_ui.cards.paper import paper_card
from bot.discord_ui.cards.plan import plan_card, progress_card
from bot.discord_ui.cards.practice import practice_card, tried_card
from bot.discord_ui.cards.remarks import remarks_card
from bot.discord_ui.cards.round_after import history_card, missed_card, reports_card, ruled_card, statistics_card
from bot.discord_ui.cards.round_end import answered_card, break_card, regraded_card, still_there_card, unanswered_card
from bot.discord_ui.cards.round_end import finished_card as round_finished_card
from bot.discord_ui.cards.round_lobby import abandoned_card, begun_card, lobby_card
from bot.discord_ui.cards.round_question import paused_card, question_card
from bot.discord_ui.cards.round_reveal import dropped_card, reveal_card
from bot.discord_ui.commands.quiz_answer import taken
from bot.discord_ui.commands.revise_press import shown
from bot.discord_ui.nudges import nudge_card
from bot.discord_ui.pictures import coming, covered, kept, plan_days, podium, topics, weeks
from bot.discord_ui.sentences import BACK_SOON, VOIDED
from bot.discord_ui.tongue import say
from bot.notes.source import Source
from bot.questions import Kind, Origin, Question
from bot.quiz import Asked, Change, EndReason, Mode, Round, Rules, Standing, Verdict, own_list
from bot.quiz.award import Given
from bot.quiz.events import (
    Abandoned,
    AnswerTaken,
    BreakStarted,
    Finished,
    Joined,
    LobbyOpened,
    Paused,
    QuestionAsked,
    Regraded,
    Revealed,
    SkipVoted,
    StillThere,
)
from bot.revision import Covered, Grade, Kept, plan
from bot.storage import FeedbackKind, Order, Played, Preference, Reviser, TeamScore, TopicScore
from bot.storage import Standing as Line
from bot.tutor import (
    Board,
    Figures,
    Marked,
    Period,
    Place,
    Planned,
    Practice,
    Progress,
    Reason,
    Remark,
    Retention,
    Ruled,
    Sat,
    Span,
    Taken,
    Turn,
    View,
    Way,
    Week,
)
from bot.tutor import Finished as Sitting
from bot.tutor import Kept as KeptOfPerson
from bot.tutor.cards import OWN, OWN_DECK
from bot.tutor.examining import PartMarks
from bot.tutor.past import Past

NOW = datetime(2026, 11, 2, 12, tzinfo=UTC)
TODAY = NOW.date()
ROUND = "0123456789abcdef"
NAME = "Ирина"
SOURCE = Source("реки.md", "Реки", ("Реки",), 1200, 1300)


def question(kind: Kind, *, marks: int = 0) -> Question:
    options = ("Волга", "Дон", "Обь") if kind not in {Kind.TYPED, Kind.SELF_GRADED} else ()
    prompts = ("Юг", "Север", "Запад") if kind is Kind.MATCH else ()
    key = (1,) if kind is Kind.CHOICE else (0, 1, 2)
    answer = "- Волга\n- Дон"
    return Question("q1", kind, "Что?", options, key if options else (), answer, "Реки", SOURCE, Origin.BANK,
                    explanation="Так.", marks=marks, prompts=prompts)  # fmt: skip


def asked(kind: Kind) -> QuestionAsked:
    one = question(kind)
    return QuestionAsked(Asked(3, 8, one, tuple(range(len(one.options)))), 20, 1_800_000_000.0)


def standings(count: int = 14) -> tuple[Standing, ...]:
    return tuple(
        Standing(rank, rank, NAME, 1840 - rank, 1, 2, 2, 0, 1, 1, team="Red", out=rank == 2)
        for rank in range(1, count + 1)
    )


def rounds() -> list[Any]:
    """Of a round, from its lobby to a teacher's ruling on it."""
    joined = [Joined(1, NAME, 1, team="Red")]
    opened = [LobbyOpened(ROUND, 1, Rules(mode=mode, hints=True), 8, 1_800_000_000.0) for mode in Mode]
    teams = LobbyOpened(ROUND, 1, Rules(mode=Mode.TEAMS, team_names=("Red", "Blue")), 0, 1_800_000_000.0)
    choice = asked(Kind.CHOICE).asked
    reveal = Revealed(choice, choice.right_letters, False, (1, 2, 0), (), (), standings(), (), 0.0)
    pause = Paused(1, 1_800_000_000.0)
    missed = a_round_missed()
    lines = own_list(missed.questions, missed.past, 1)
    change = (Change(1, NAME, 1840, 920),) * 30
    return [
        *(lobby_card(one, joined, NAME) for one in [*opened, teams]),
        begun_card(opened[0], []),
        abandoned_card(Abandoned(EndReason.CLOSED)),
        *(question_card(ROUND, asked(kind), Rules(hints=True), SkipVoted(1, 3, 1, 2)) for kind in Kind),
        question_card(ROUND, asked(Kind.CHOICE), Rules(mode=Mode.DAILY)),
        paused_card(ROUND, pause, NAME, choice),
        paused_card(ROUND, pause, ""),
        reveal_card(ROUND, reveal, paused=pause),
        reveal_card(ROUND, reveal, mode=Mode.DAILY),
        dropped_card(choice),
        still_there_card(ROUND, StillThere(3, 1_800_000_000.0)),
        answered_card(),
        unanswered_card(),
        *(taken(AnswerTaken(1, given, "Б", changed, 1, 2), None) for given, changed in takes()),
        history_card([]),
        history_card([Past(missed, Place(1, 2), 1_800_000_000.0)]),
        break_card(BreakStarted(1_800_000_000.0, standings())),
        *(round_finished_card(ROUND, Finished(reason, standings(3), (), 8)) for reason in EndReason),
        round_finished_card(ROUND, Finished(EndReason.COMPLETED, (), (), 8)),
        regraded_card(Regraded(change, standings(), ())),
        ruled_card(VOIDED, choice, Ruled((), standings()), NAME),
        missed_card(ROUND, lines, 1),
        missed_card(ROUND, [], 1),
        statistics_card(ROUND, missed, 2),
        reports_card([Remark(None, "Реки", 2, 3, NOW)]),
    ]


def takes() -> list[tuple[Given, bool]]:
    """An answer, one in another's place, one that is close."""
    verdicts = (Verdict.RIGHT, Verdict.WRONG, Verdict.CLOSE)
    given = [Given(1, NAME, 1, "Дон", 0.0, 900, verdict) for verdict in verdicts]
    return [(one, one.verdict is Verdict.WRONG) for one in given]


def a_round_missed() -> Round:
    """Twelve questions and one player, who is wrong every time."""
    round_ = Round(ROUND, 1, [question(Kind.CHOICE)] * 12, Rules(silent_limit=99), Random(1), 0.0)
    round_.join(1, NAME, 0.0)
    round_.start(1, 0.0)
    now = 0.0
    while round_.deadline is not None:
        one = round_.asked
        if one is not None and not round_.chosen_by(1, one.number):
            wrong = next(place for place in range(3) if place not in one.right)
            round_.answer(1, NAME, (wrong,), number=one.number, at=now, now=now)
        now = max(now, round_.deadline or now)
        round_.tick(now)
    return round_


def boards() -> list[Any]:
    """Scoreboards and figures."""
    line = Line(2, 1, NAME, 1840, 40, 30, 2, 5, 2500)
    span = Span(name="Осень")
    shown = [Board((line,), line, 2, 3, 50, View(Period.SEASON, "Реки", by), span, least=10) for by in Order]
    team = Board((), None, 1, 1, 2, View(teams=True), teams=(TeamScore(1, "Red", 1840.0, 3),))
    scores = (TopicScore("Реки", 40, 30, 900), TopicScore("Горы", 8, 2, 20))
    played = (Played(ROUND, NOW, 2, 8, 1840, 8, 6),)
    figures = Figures(1, NAME, line, 40, 30, 5, 9, 3, scores, scores, scores, (Week(TODAY, 40, 30),) * 2, played)
    return [
        *map(board_card, shown),
        *(board_card(Board((), None, 1, 1, 0, View(period))) for period in Period),
        board_card(Board((line,), None, 1, 1, 1, hidden=True)),
        board_card(Board((line,), None, 1, 1, 1, least=10)),
        board_card(team),
        figures_card(figures),
    ]


def revision() -> list[Any]:
    """Cards of one's own, papers, plans."""
    dates = {grade: NOW + timedelta(days=40 * grade - 39) for grade in Grade}
    turns = [
        Turn(question(kind, marks=10 if way is Way.EXAM else 0), way, 1, 3, 2, 1, NOW, dates if way is Way.DUE else {},
             until=NOW if way is Way.EXAM else None, owed=2, retired=3)
        for kind in Kind for way in (Way.DUE, Way.CRAM, Way.EXAM) if way is not Way.EXAM or kind is Kind.SELF_GRADED
    ]  # fmt: skip
    essay = question(Kind.SELF_GRADED, marks=10)
    choice = Sat("Курс", "Часть", 3, 10, 2, (essay, essay), False, (), frozenset(), 0.0, 18, NOW)
    turned = Sat("Курс", "Часть", 3, 10, 1, (essay,), True, ("Волга", "Дон"), frozenset({0}), 2.5, 18, NOW)
    parts = (PartMarks("Часть", 2.5, 10),)
    long_ago = timedelta(minutes=1500)
    made = plan({}, [f"n{at}" for at in range(60)], TODAY + timedelta(days=40), TODAY)
    progress = Progress((Kept(TODAY, 5, 3),) * 2, (5,) * 30, tuple(rows()), 9, TODAY)
    return [
        *map(shown, [*turns, Sitting(Way.DUE, 8, 5)]),
        *(back_card(turn) for turn in turns),
        *(back_card(turns[0], verdict, "Дон") for verdict in (Verdict.RIGHT, Verdict.CLOSE, Verdict.WRONG)),
        back_card(next(turn for turn in turns if turn.way is Way.EXAM), ticked={0}),
        back_card(replace(turns[0], question=replace(turns[0].question, topic=OWN_DECK, rule=OWN))),
        *(finished_card(Sitting(way, 8, 5, NOW, 2)) for way in Way),
        added_card(0),
        added_card(3),
        taken_card(Taken(1, 2, 3)),
        paper_card(choice),
        paper_card(turned),
        paper_card(Marked("Курс", parts, (essay,) * 12, long_ago, long_ago)),
        paper_card(Marked("Курс", parts, (), long_ago, long_ago)),
        plan_card(Planned(made, ("Реки", OWN_DECK), 3, 60, 7)),
        progress_card(progress),
        progress_card(Progress((), (5,) * 30, (), 9, TODAY)),
        nudge_card(1),
    ]


def rows() -> list[Covered]:
    own = Covered(OWN_DECK, OWN_DECK, 2, 1, 1)
    return [own, *(Covered(f"Реки {at}", "Дельта", 5, at % 6, at % 3) for at in range(15))]


def others() -> list[Any]:
    """What is kept of a person, refusals, remarks."""
    everything = KeptOfPerson(
        5,
        2,
        (NAME,),
        3,
        (Preference(server_id=1, person_id=1), Preference(server_id=1, person_id=1, hidden=True, alias=NAME)),
        2,
        3,
        4,
        5,
        False,
        6,
        Reviser(
            person_id=5,
            zone="Азия",
            exam="2026-12-10",
            topics=("Реки", OWN_DECK),
            parameters=(1.0,),
            nudge_minute=1170,
        ),
        desk=True,
        language="hi",
    )
    nothing = KeptOfPerson(0, 0, (), 0, (), 0, 0, 0, 0, True)
    practice = Practice(asked(Kind.CHOICE).asked, 5)
    return [
        kept_card(everything, Retention()),
        kept_card(everything, Retention(answers_days=30)),
        kept_card(nothing, Retention()),
        sure_to_delete_card(),
        sure_to_forget_card(),
        gone_card(forgotten=True),
        gone_card(forgotten=False),
        choice_card(Preference(server_id=1, person_id=1)),
        choice_card(Preference(server_id=1, person_id=1, alias=NAME)),
        choice_card(Preference(server_id=1, person_id=1, hidden=True)),
        practice_card(practice),
        tried_card(practice, 0),
        tried_card(practice, 1),
        *(remarks_card(kind, (Remark(None, "", 1, 1, NOW),) * 20, with_words=False)
          for kind in (FeedbackKind.UNANSWERED, FeedbackKind.UNHELPFUL)),
        *(refusal(reason, 1_800_000_000.0) for reason in Reason),
        notice(say(BACK_SOON)),
    ]  # fmt: skip


def every_card() -> list[Any]:
    """All of them, in the language spoken just now."""
    return [*rounds(), *boards(), *revision(), *others(), *notes(), *servers()]


def every_page() -> list[Any]:
    """Cards of pages that are English for everybody."""
    return in_english()


def every_picture() -> list[Any]:
    """All of them too."""
    scores = (TopicScore("Реки", 40, 30, 900), TopicScore("Горы", 8, 2, 20))
    made = plan({}, [f"n{at}" for at in range(60)], TODAY + timedelta(days=40), TODAY)
    return [
        podium.podium(standings()),
        topics.topics_picture(scores),
        weeks.weeks_picture([Week(TODAY, 40, 30)] * 3),
        kept.kept_picture([Kept(TODAY, 5, 3)] * 3),
        coming.coming_picture((date(2026, 11, 2), (5,) * 30)),
        covered.covered_picture(rows()),
        plan_days.plan_picture(made),
    ]
