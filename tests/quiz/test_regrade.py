from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from quiz_scenes import ANN, BEN, a_question, press, question, settle

from bot.questions.question import Kind
from bot.quiz import Accept, Award, Change, Mode, Round, Rules, Ruling, Verdict, Void, changes, regrade
from bot.quiz import events as ev
from bot.quiz.player import Player
from bot.quiz.scoring import score, streaks_after

PEOPLE = {ANN: "Ann", BEN: "Ben"}


@st.composite
def graded_rounds(draw: st.DrawFn) -> tuple[tuple[Award, ...], Rules]:
    """The awards of a round of up to five questions, scored as a round scores them."""
    rules = Rules(mode=draw(st.sampled_from(Mode)), streak_bonus=draw(st.booleans()))
    awards: list[Award] = []
    streaks: dict[int, int] = {}
    for number in range(1, draw(st.integers(1, 5)) + 1):
        there = draw(st.lists(st.sampled_from(list(PEOPLE)), unique=True))
        verdicts = [(person_id, draw(st.sampled_from(Verdict))) for person_id in there]
        raw = [
            Award(
                person_id,
                PEOPLE[person_id],
                number,
                f"q{number}",
                verdict,
                0,
                latency_ms := draw(st.integers(0, 10_000)),
                10_000,
                at=number * 100 + latency_ms / 1000,
                choice=() if verdict is Verdict.NONE else (draw(st.integers(0, 3)),),
                shown=(2, 0, 3, 1),
                judged=verdict,
            )
            for person_id, verdict in verdicts
        ]
        scored = score(raw, rules, streaks)
        streaks = streaks_after(scored) if scored else streaks
        awards += scored
    return tuple(awards), rules


rulings = st.lists(
    st.one_of(
        st.builds(Void, number=st.integers(1, 5)),
        st.builds(Accept, number=st.integers(1, 5), answer=st.tuples(st.integers(0, 3))),
    ),
    max_size=4,
)


@given(graded=graded_rounds())
def test_a_regrade_without_rulings_changes_nothing(graded: tuple[tuple[Award, ...], Rules]) -> None:
    awards, rules = graded

    assert regrade(awards, [], rules) == awards


@given(graded=graded_rounds(), rulings=rulings)
def test_a_regrade_done_twice_is_done_once(graded: tuple[tuple[Award, ...], Rules], rulings: list[Ruling]) -> None:
    awards, rules = graded
    once = regrade(awards, rulings, rules)

    assert regrade(once, rulings, rules) == once


@given(graded=graded_rounds(), rulings=rulings)
def test_a_ruling_taken_back_is_forgotten(graded: tuple[tuple[Award, ...], Rules], rulings: list[Ruling]) -> None:
    awards, rules = graded

    assert regrade(regrade(awards, rulings, rules), [], rules) == awards


@given(graded=graded_rounds(), rulings=rulings)
def test_changes_are_the_difference_of_the_totals(
    graded: tuple[tuple[Award, ...], Rules], rulings: list[Ruling]
) -> None:
    awards, rules = graded
    after = regrade(awards, rulings, rules)

    changed = {change.person_id: change.after - change.before for change in changes(awards, after)}

    def total(those: tuple[Award, ...], person_id: int) -> int:
        return sum(award.points for award in those if award.person_id == person_id)

    differences = {person_id: total(after, person_id) - total(awards, person_id) for person_id in PEOPLE}
    assert changed == {person_id: difference for person_id, difference in differences.items() if difference}


@given(graded=graded_rounds(), number=st.integers(1, 5))
def test_a_void_question_counts_for_nobody(graded: tuple[tuple[Award, ...], Rules], number: int) -> None:
    awards, rules = graded

    after = regrade(awards, [Void(number)], rules)

    without = regrade([award for award in awards if award.number != number], [], rules)
    assert [award for award in after if award.number != number] == list(without)
    assert all(award.points == 0 for award in after if award.number == number)


def played(**settings: object) -> Round:
    """Three questions: Ann is right each time, Ben wrong the second time, with the option after the right one."""
    round_ = a_question(ANN, BEN, speed=False, streak_bonus=True, **settings)
    for number in (1, 2, 3):
        at = (round_.deadline or 0.0) - 5
        press(round_, ANN, at)
        press(round_, BEN, at, right=number != 2)
        settle(round_)
        if number < 3:
            round_.tick(round_.deadline or 0.0)
    return round_


def test_an_accepted_answer_repairs_points_and_streak() -> None:
    round_ = played()
    before = round_.standings()
    bens = next(award for award in round_.past[1].awards if award.person_id == BEN)

    (regraded,) = round_.regrade([Accept(2, bens.chosen_options())], 30.0)

    assert [(line.name, line.points) for line in before] == [("Ann", 330), ("Ben", 200)]
    assert isinstance(regraded, ev.Regraded)
    assert regraded.changes == (Change(BEN, "Ben", 200, 330),)
    assert [(line.rank, line.name, line.points) for line in regraded.standings] == [(1, "Ann", 330), (1, "Ben", 330)]


def test_a_second_regrade_with_the_same_rulings_changes_nothing() -> None:
    round_ = played()
    round_.regrade([Void(2)], 30.0)

    (again,) = round_.regrade([Void(2)], 30.0)

    assert isinstance(again, ev.Regraded)
    assert again.changes == ()


def test_a_void_question_brings_back_whom_it_had_put_out() -> None:
    round_ = a_question(ANN, BEN, mode=Mode.SURVIVAL)
    press(round_, ANN, 6.0)
    press(round_, BEN, 6.0, right=False)
    settle(round_)

    round_.regrade([Void(1)], 30.0)

    assert [player.out for player in round_.players] == [False, False]


def test_the_streak_of_a_running_round_goes_on_over_a_void_question() -> None:
    round_ = a_question(ANN, speed=False, streak_bonus=True)
    for right in (True, False):
        press(round_, ANN, (round_.deadline or 0.0) - 5, right=right)
        settle(round_)
        if right:
            round_.tick(round_.deadline or 0.0)
    round_.regrade([Void(2)], 30.0)
    round_.tick(round_.deadline or 0.0)
    press(round_, ANN, (round_.deadline or 0.0) - 5)

    assert settle(round_).awards[0].streak == 2


def test_in_a_race_an_accepted_answer_takes_the_question_if_it_was_first() -> None:
    first = Award(ANN, "Ann", 1, "q1", Verdict.WRONG, 0, 900, 10_000, at=1.0, choice="Tin ", judged=Verdict.WRONG)
    second = replace(
        first, person_id=BEN, name="Ben", verdict=Verdict.RIGHT, judged=Verdict.RIGHT, at=2.0, choice="iron"
    )
    awards = score([first, second], Rules(mode=Mode.RACE), {})

    after = regrade(awards, [Accept(1, "tin")], Rules(mode=Mode.RACE))

    assert [award.points for award in awards] == [0, 100]
    assert [award.points for award in after] == [100, 0]


def test_a_choice_of_several_is_accepted_whatever_order_it_was_shown_in() -> None:
    round_ = a_question(ANN, questions=[question(kind=Kind.SEVERAL)])
    assert round_.asked is not None
    places = tuple(round_.asked.order.index(option) for option in (0, 2))
    round_.answer(ANN, "Ann", places, number=1, at=6.0, now=6.0)
    settle(round_)

    (regraded,) = round_.regrade([Accept(1, (0, 2))], 30.0)

    assert isinstance(regraded, ev.Regraded)
    assert [change.name for change in regraded.changes] == ["Ann"]


def test_nobody_who_kept_silent_is_accepted() -> None:
    silent = Award(ANN, "Ann", 1, "q1", Verdict.NONE, 0, 10_000, 10_000)

    assert regrade([silent], [Accept(1, ()), Accept(1, "")], Rules()) == (silent,)


def test_a_void_award_leaves_a_tally_as_it_is() -> None:
    award = Award(ANN, "Ann", 1, "q1", Verdict.RIGHT, 0, 900, 10_000, void=True, judged=Verdict.RIGHT)
    player = Player(ANN, "Ann", 0)

    assert player.awarded(award, one_miss=True) == player
