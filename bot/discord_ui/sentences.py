"""What people are told when something is not done: one kind sentence each, and what to do instead."""

from bot.discord_ui.tongue import mark
from bot.quiz import Decline, EndReason, Mode, Refusal
from bot.tutor import Reason

SENTENCES: dict[Reason, str] = {
    Reason.EMPTY_QUESTION: mark("Ask me something, for example: **what is a virtual machine?**"),
    Reason.NO_WORDS: mark("I can't find a word in that. Ask me in words, for example: **what is a virtual machine?**"),
    Reason.QUESTION_TOO_LONG: mark("That is longer than I can read. Ask me the heart of it, in a sentence or two."),
    Reason.NO_NOTES: mark("There are no notes to answer from yet. Whoever runs me can add some to the content folder."),
    Reason.NO_SUCH_TOPIC: mark("I know no topic of that name. Start typing and I will suggest the ones I have."),
    Reason.NO_QUESTIONS: mark("I have no questions on that yet. Try a wider topic, or none for a bit of everything."),
    Reason.QUESTION_GONE: mark("The notes have changed and this question is gone. Ask me for another one."),
    Reason.ROUND_RUNNING: mark("A round is already on in this channel. Join it, or stop it first with `/quiz stop`."),
    Reason.NO_ROUND: mark("There is no round in this channel. Start one with `/quiz start`."),
    Reason.ROUND_OVER: mark("That round is over. Start a new one with `/quiz start`."),
    Reason.NOT_YOUR_ROUND: mark(
        "Only the person who started this round, or somebody who manages the server, can do that."
    ),
    Reason.MAY_NOT_WRITE: mark(
        "I may not write in this channel. Somebody who manages it can give me **View Channel** and "
        "**Send Messages** here."
    ),
    Reason.TOO_SOON: mark("One moment: you can do that again {again}."),
    Reason.SERVER_FULL: mark(
        "There are as many rounds on this server as I can keep up with. Join one of them, or wait until one is over."
    ),
    Reason.NOTHING_MISSED: mark("This class has missed nothing of that lately. Start a round without **missed**."),
    Reason.NOT_A_TEACHER: mark("That is for teachers: people who manage the server, or have the teachers' role."),
    Reason.NO_SUCH_QUESTION: mark("I can't find that question. Start typing and I will suggest the latest ones."),
    Reason.NO_SUCH_ROUND: mark("I have no such round any more."),
    Reason.NO_SUCH_ANSWER: mark(
        "That is no answer to this question. Give the letter as it was shown, or what was typed."
    ),
    Reason.NO_BOTS: mark("Rounds are for people. Bots can watch."),
    Reason.FORGOTTEN: mark(
        "You asked me to keep nothing about you, and a round keeps names and points, so you can't play. "
        "`/mydata remember` is the way back."
    ),
    Reason.NO_SUCH_ZONE: mark("I know no time zone of that name. Start typing a city, for example **Madrid**."),
    Reason.NO_DAILY: mark("There is no question of the day in this channel. Set one with `/quiz daily`."),
    Reason.QUESTION_CLOSED: mark("That question is closed."),
    Reason.NO_SERVER: mark("Rounds and scoreboards belong to a server: use this in one of its channels."),
    Reason.NO_SEASON: mark(
        "No such season has been set here. Whoever manages the server can set one with `/boards season`."
    ),
    Reason.NOT_A_SEASON: mark("A season ends after it begins, meets no other, and there can be twelve of them."),
    Reason.NO_FIGURES: mark("There are no answers to tell of yet. `/quiz start` opens a round."),
    Reason.KEPT_PRIVATE: mark("They keep their figures to themselves."),
    Reason.NOT_FORGOTTEN: mark("I have not forgotten you: whatever you do is kept as before. See `/mydata show`."),
    Reason.NOT_A_NAME: mark("A name has letters or digits, and at most 32 signs."),
    Reason.DESK_CLEAR: mark("No card lies open. Begin with `/revise due`."),
    Reason.NOTHING_TO_REVISE: mark("Nothing you missed is left to get right. Well done!"),
    Reason.NEVER_MISSED: mark("You have missed nothing yet. What you get wrong in a round will wait for you here."),
    Reason.EXAM_PAST: mark("That day leaves no time to plan. Give the day of an exam that is still to come."),
    Reason.EXAM_TOO_FAR: mark("That is more than a year away. Plan for it when it is nearer."),
    Reason.NO_PLAN: mark("You have no plan yet. Make one with `/revise plan exam:2026-12-10`."),
    Reason.NOTHING_REVIEWED: mark("There is nothing to show yet. Begin with `/revise due`."),
    Reason.TOO_FEW_FOR_A_PAPER: mark(
        "There are not enough exam questions for a whole paper yet. `/revise exam` asks those "
        "there are, by their marks."
    ),
    Reason.NO_EXAM_PATTERN: mark(
        "This course does not say how its exam is made up. `/revise exam` asks exam questions by their marks."
    ),
    Reason.NO_PAPER: mark("No mock paper lies open. Begin one with `/revise paper`."),
    Reason.PAPER_OPEN: mark(
        "You are in the middle of a mock paper. `/revise paper` goes on with it: hand it in first."
    ),
    Reason.TOO_MANY_OWN_CARDS: mark(
        "That is more than I can keep for you: 2,000 cards of your own are the most. `/revise drop` makes room."
    ),
    Reason.NO_SUCH_DECK: mark(
        "You have brought along no deck of that name. Start typing and I will suggest those you have."
    ),
    Reason.NO_SUCH_SETTING: mark("I know no setting of that name. Start typing and I will suggest them."),
    Reason.NOT_ALLOWED_BY_HOST: mark("Whoever runs me has to allow that first: I may not read what is written here."),
    Reason.NOT_IN_THIS_CHANNEL: mark("Rounds are played elsewhere on this server: {where}."),
    Reason.NOT_A_STARTER: mark(
        "On this server rounds are started by {where}. Join one of theirs, or revise alone with `/revise due`."
    ),
    Reason.MODE_NOT_ALLOWED: mark("Rounds of that kind are switched off on this server. Choose another **mode**."),
    Reason.NOTHING_TO_EXPLAIN: mark("I find nothing in that message that the notes tell of."),
    Reason.NOTHING_TO_QUIZ: mark(
        "I find no topic in that message that I have questions on. `/quiz start` lets you choose one."
    ),
    Reason.NO_REMINDERS_HERE: mark(
        "This server wants no reminders in its channels. Leave **here** out, and I send you a direct message."
    ),
}
EXPLAIN = mark("Explain this")
"""The menu of a message."""
LONG_QUESTION = mark("That was a long question; a shorter one finds more exactly.")

REFUSED: dict[Refusal, str] = {
    Refusal.NOT_YET: mark("That question has not been asked yet."),
    Refusal.TOO_LATE: mark("Too late: that question is closed."),
    Refusal.TAKEN: mark("Somebody had the right answer before you."),
    Refusal.PAUSED: mark("The round is paused. Answer when it goes on."),
    Refusal.ALREADY_ANSWERED: mark("You answered **{chosen}**, and you can't change it."),
    Refusal.NOT_AN_ANSWER: mark("That is not one of the options."),
    Refusal.OUT: mark("You are out of this round after an earlier miss. Watch the others!"),
    Refusal.NO_NEWCOMERS: mark("This round is closed to newcomers. Join the next one."),
    Refusal.OVER: mark("That round is over. Start a new one with `/quiz start`."),
}
"""Why an answer did not count. `{chosen}` is the letter that stands."""

DECLINED: dict[Decline, str] = {
    Decline.NOT_ALLOWED: mark("Only the person who started this round can do that."),
    Decline.ALREADY_STARTED: mark("The round is under way already."),
    Decline.NOBODY_JOINED: mark("Nobody has joined yet."),
    Decline.ALREADY_JOINED: mark("You are in already."),
    Decline.NOT_IN_ROUND: mark("You are not in this round."),
    Decline.NO_NEWCOMERS: mark("This round is closed to newcomers. Join the next one."),
    Decline.ALREADY_VOTED: mark("You have voted already."),
    Decline.NO_HINT: mark("There is no hint to this question."),
    Decline.NOT_NOW: mark("That can't be done just now."),
    Decline.OVER: mark("That round is over. Start a new one with `/quiz start`."),
}
"""Why something else in a round did not happen."""

TEAM_NAMES = (mark("Red"), mark("Blue"), mark("Green"), mark("Gold"))
"""What the tutor calls the teams."""

UNEVEN = mark("Use each one exactly once, then send it again: nothing was counted.")
"""An order in which something stands twice."""

MODE_NAMES: dict[Mode, str] = {
    Mode.CLASSIC: mark("Classic"),
    Mode.RACE: mark("Race"),
    Mode.ACCURACY: mark("Accuracy"),
    Mode.SURVIVAL: mark("Survival"),
    Mode.TEAMS: mark("Teams"),
    Mode.MARATHON: mark("Marathon"),
    Mode.DAILY: mark("Question of the day"),
}
MODE_RULES: dict[Mode, str] = {
    Mode.CLASSIC: mark("Everybody may answer once. Quick right answers earn a little more."),
    Mode.RACE: mark("The first right answer takes the question."),
    Mode.ACCURACY: mark("Everybody may answer once. Take your time: speed earns nothing."),
    Mode.SURVIVAL: mark("One wrong or missing answer and you are out."),
    Mode.TEAMS: mark("A team scores the average of its members, so size is no advantage."),
    Mode.MARATHON: mark("It goes on until somebody ends it."),
    Mode.DAILY: mark("One question a day. Come back tomorrow to keep your streak."),
}
ENDINGS: dict[EndReason, str] = {
    EndReason.SILENCE: mark("Nobody answered any more, so I ended the round."),
    EndReason.FORGOTTEN: mark("It stayed paused for a long time, so I ended the round."),
    EndReason.EVERYBODY_LEFT: mark("Everybody has left."),
    EndReason.CLOSED: mark("It could not go on."),
}
"""Said where a round did not simply come to its end."""

BACK_SOON = mark("🔧 I have to restart: back in a moment, and the round goes on where it was.")
IN_ONE_MESSAGE = mark("I may not send messages here any more, so the round goes on in this one.")
HOST_CHANGED = mark("**{name}** leads the round now.")

OPENED = mark("The lobby is open. You are in, and you lead the round.")
JOINED = mark("You are in. Good luck!")
LEFT = mark("You have left. Your points stay on the board.")
STOPPED = mark("The round is over.")
DONE = mark("Done.")
ANSWERED = mark("You answered **{chosen}**.")
CHANGED = mark("Changed: you answered **{chosen}** now.")
WAIT = mark("Wait for the bell.")
NOTED = "✍️"
"""Put under an answer that was typed in the channel."""
MAY_CHANGE = mark("You may change it until the bell.")
CLOSE = mark("**{chosen}** is close, but not quite it. Try again before the bell.")
DAILY_ANSWERED = mark("You answered **{chosen}**. The answer comes {when}.")
VOTED = mark("Your vote counts: {votes} of {needed} to skip it.")
HINT_LETTERS = mark("💡 It begins like this: `{text}`. A right answer is now worth {price} % less.")
HINT_HALF = mark("💡 It is not {gone}. A right answer is now worth {price} % less.")
REPORTED = mark("Thank you. I have noted it for the teacher.")
EXTRA_TIME_GIVEN = mark("{person} has {percent} % more time in every round here. Nobody else is told.")
EXTRA_TIME_TAKEN = mark("{person} has the same time as everybody else again.")
DAILY_SET = mark("One question a day in this channel, at {hour}:00 ({zone}). The first one comes {first}.")
DAILY_OFF = mark("No more questions of the day here. One that is open stays open until its end.")
VOIDED = mark("A question counts for nobody")
VOIDED_BACK = mark("A question counts again")
ACCEPTED = mark("Another answer counts as right")
ACCEPTED_BACK = mark("Only the answers that were right from the start count")
REGRADED = mark("The scoring of the last round was done again")
