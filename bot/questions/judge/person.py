"""Names of people: whose surname alone will do, and what people gave their names to."""

import re
from functools import lru_cache

from bot.questions.judge.folding import fold
from bot.questions.judge.lexicon import listed
from bot.questions.judge.phrase import phrase

_GIVEN = frozenset(
    listed(
        """
    aaron abel abraham abu ada adam adolf adrian agatha agnes ahmad ahmed akbar akira alan albert albrecht
    alessandro alexander alexandre alexei alexis alfonso alfred ali alice amartya amedeo amelia amerigo amy
    ana anders andre andrea andreas andrei andrew angela anita ann anna anne annie anthony anton antoine
    antoni antonio antony archduke aretha aristide arjun arnold arthur artemisia ashok atal august auguste
    augustin aung ayn barack barbara bartolomeo baruch beatrix ben benazir benito benjamin bernhard bernard
    bernardo bertha bertolt bertrand bessie betty bhagat bhimrao bill billie blaise bob boris bram brian bruce
    camille carl carlo carlos carol caroline caspar catherine cesar chandra charles charlotte che chiang
    chinua christiaan christian christine christoph christopher clara claude claudius cleopatra clement
    constantin coretta cornelius cristobal cyrus dalai dan daniel dante david deng denis dennis desmond diego
    dietrich dmitri dmitry dmitrij donald dora dorothea dorothy douglas dwight edgar edith edmond edmund
    eduard edouard edvard edward edwin egon eleanor eli elias elizabeth ella elon emil emile emiliano emily
    emma emmanuel emmeline emmy enrico eric erich ernest ernesto erwin eugene eva evangelista fatima federico
    felix ferdinand fernando fidel filippo florence frances francesco francis francisco franciscus frank
    franklin franz frederic frederick frida friedrich fritz fyodor gabriel galileo gamal gary gautama gautam
    geoffrey georg george georges george-louis georgia gerald gerardus gertrude giacomo gianlorenzo giordano
    giorgio giovanni giuseppe gottfried gottlob grace graham greta gregor grigori guglielmo guido guillaume
    gustav gustave guy haile hannah hannibal hans harold harper harriet harry hector hedy heinrich helen
    helena henri henrietta henrik henry herbert herman hermann herman hernan hillary hippolyte hiram ho homer
    honore horatio hu hugh hugo humphry ian ibn ida ignaz igor immanuel imre indira ira isaac isabel isabella
    isadora isambard ivan jack jackie jackson jacob jacobus jacques jagadish jamal james jan jane janet
    jawaharlal jean jeanne jeff jefferson jeremy jesse jimi jimmy joan joe johan johann johanna johannes john
    johnny jon jonas jonathan jorge jose josef joseph josephine josip joshua juan jules julia julian juliette
    julius justus kamala karen karl kate katherine kathe kazimir keith kenneth kim kofi konrad konstantin kurt kwame lal
    lala larry laura laurent lech lee leif leo leon leonard leonardo leonhard leonid leopold leslie lev lewis
    li lin linus lise lloyd lord lorenzo louis louise luc lucas lucrezia luciano ludwig luigi luis luke lyndon
    madeleine madam madame mahatma malala malcolm manfred manuel mao marc marcel marco marcus margaret maria
    marian marie marilyn mario mark marlene martha martin mary maryam mata matteo matthew maurice max maxim
    maximilien maya meghnad mehmed michael michel michelangelo miguel mihail mikhail miles milton mohandas
    mohammad mohammed moses muhammad mustafa nadia nancy napoleon narendra nathaniel neil nelson nero niccolo
    nicola nicolas nicolaus niels nikita nikola nikolai noam noah norbert octavian olaf oliver olympe omar
    orson orville oscar oskar otto otto pablo pancho patrick paul pavel pearl pedro percy pericles peter
    philip philippe pierre pierre-auguste piet pieter plato pol pope primo ptolemy pythagoras queen
    rabindranath rachel rafael rainer raja ram ramses raphael ravi ray raymond rembrandt rene richard robert
    roberto roger roland ronald rosa rosalind rosie rudolf rudyard ruth sally salvador salvatore samuel sandro
    sappho sarah sardar sarojini satyajit satyendra seamus sebastian sergei severo shakuntala sigmund simon
    simone siddhartha sir socrates sofia sofonisba sophie soren stephen steve steven subhas sun susan svante
    sylvia tadeusz tenzing teresa thabo thales theo theodor theodore theresa thomas thurgood tim timothy titus
    toni toussaint tycho ulysses umberto upton ursula valentina vallabhbhai vasco vera victor victoria vincent
    virginia vladimir voltaire walt walter warren wassily werner wernher wilbur wilfred wilhelm willem william
    winston wolfgang woodrow xi yasser yuri zhou zora dr mr mrs ms prof saint владимир александр лев иван
    михаил дмитрий антон николай федор алексей петр иосиф юрий
    """
    )
)
_NOT_SURNAMES = frozenset(
    listed(
        """
    the great river island islands cross day street city code law effect test disease syndrome street hall
    prize award rights act war plan doctrine school college university bridge square sea strait bay cape lake
    falls mountain mountains age i ii carta revolution jr sr junior senior elder younger
    """
    )
)
SHARED = frozenset(
    listed(
        """
    roosevelt bush adams curie wright johnson bernoulli bronte strauss harrison cromwell kennedy clinton
    scarlatti huxley montgolfier grimm mann dumas shelley browning rossetti bruegel bellini holbein pitt medici
    borgia wilson king herschel
    """
    )
)
"""Surnames that more than one person taught in schools bears."""
_PARTICLES = frozenset(
    listed(
        """
    van von de da di del della du la le ter den der bin ibn al el st dos
    """
    )
)
_EPONYMS = frozenset(
    listed(
        """
    doppler golgi krebs coriolis bernoulli fermat euler gauss pascal laplace fourier taylor maclaurin riemann
    lagrange hamilton ohm faraday ampere kirchhoff lenz boyle hess hooke newton kepler hubble planck bohr
    pauli hund heisenberg schrodinger maxwell boltzmann raoult henry dalton avogadro gay-lussac haber bosch
    solvay markovnikov grignard wurtz friedel crafts diels alder tyndall brownian pythagoras pythagorean
    euclid euclidean thales archimedes cartesian venn boolean turing dijkstra kruskal prim bellman floyd
    warshall huffman hamming shannon nyquist moore amdahl bayes bayesian markov poisson bernoulli gaussian
    nash pareto laffer phillips lorenz gini giffen veblen okun engel gresham keynesian malthusian mendel
    darwin hardy weinberg bowman fallopian eustachian achilles alzheimer parkinson huntington crohn hodgkin
    cushing addison graves hashimoto tourette down turner klinefelter marfan wernicke broca pavlov milgram
    stroop barnum rorschach freudian marxist munro marshall truman monroe nuremberg versailles miranda wagner
    freytag fibonacci mobius sierpinski mandelbrot koch cantor godel zeno occam ockham hume richter mercalli
    beaufort mohs saffir fahrenheit kelvin rankine carnot otto diesel stirling rankine joule seebeck peltier
    hall zeeman stark compton raman cherenkov rayleigh young michelson geiger wheatstone galvani leyden bunsen
    petri erlenmeyer maillard zeigarnik dunning kruger flynn mendeleev chandrasekhar roche oort kuiper bode
    """
    )
)


MONONYMS = frozenset(
    listed(
        """
    dante galileo leonardo michelangelo raphael rembrandt napoleon tycho copernicus cleopatra hannibal titian donatello
    petrarch boccaccio erasmus avicenna averroes confucius saladin machiavelli
    """
    )
)
"""First names that say alone who is meant."""


_GIVEN_WITHOUT_CASE = frozenset(
    map(
        fold,
        listed(
            """
    أحمد محمد محمود علي حسن حسين عمر خالد طه نجيب إبراهيم يوسف جمال عباس مصطفى سعد
    महात्मा जवाहरलाल इंदिरा सरदार रवींद्रनाथ भगत सुभाष लाल राजेंद्र नरेंद्र अब्दुल मुंशी स्वामी रानी
    """
        ),
    )
)
_RUSSIAN_NAME = re.compile(r"[А-Я][а-яё]*(?<!ый)(?<!ий)(?<!ая)(?<!яя)(?<!ое)(?<!ее)(?<!ые)\.? [А-Я][а-яё]+")


@lru_cache(maxsize=4096)
def surname(name: str) -> str:
    """The folded surname of a person's name, particles left out; empty where the name is no person's."""
    words = name.replace(".", ". ").split()
    if len(words) == 2 and fold(words[0]) in _GIVEN_WITHOUT_CASE:
        return fold(words[1])
    if len(words) == 2 and _RUSSIAN_NAME.fullmatch(name):
        return fold(words[1])
    if not 2 <= len(words) <= 5 or not all(word[0].isupper() or word.casefold() in _PARTICLES for word in words):
        return ""
    first = fold(words[0]).strip(".")
    last = fold(words[-1])
    # `Edgar F. Codd`, `J. K. Rowling`: an initial with its full stop stands in people's names only
    initialled = any(len(word) == 2 and word[1] == "." for word in words[:-1])
    if (first in _GIVEN or initialled) and last not in _NOT_SURNAMES and last.isalpha() and len(last) > 1:
        return last
    return ""


def given_name(word: str) -> bool:
    """Whether a folded word is a person's first name."""
    return word in _GIVEN


_BEFORE_A_NAME = frozenset(("de", "di", "du", "da", "do", "des", "von"))  # Teorema de Pitágoras


@lru_cache(maxsize=4096)
def eponyms(name: str) -> frozenset[str]:
    """The words of a term that name a person: `Banker's algorithm`, `Bellman-Ford algorithm`, `Doppler effect`."""
    found: set[str] = set()
    words = name.replace("’", "'").split()
    for before, word in zip(("", *words), words, strict=False):
        parts = word.split("-")
        if (
            word.endswith(("'s", "s'"))
            or (len(parts) > 1 and all(part[:1].isupper() for part in parts))
            or fold(word) in _EPONYMS
            or (before in _BEFORE_A_NAME and word[0].isupper())
        ):
            found.update(phrase(fold(word)).words)
    return frozenset(found)
