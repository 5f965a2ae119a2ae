"""Words for the kind of thing a term is: heads that may be dropped from a name, or put behind one."""

from bot.questions.judge.lexicon import listed
from bot.questions.judge.spelling import key


def _kinds(words: str) -> frozenset[str]:
    return frozenset(map(key, listed(words)))


PLACES = _kinds(
    """
    river lake mount mountain ocean sea island desert city battle treaty siege strait bay gulf town village
    country republic kingdom state fleuve lac mont mer ile rio lago mar ciudad batalla tratado see meer fluss
    dagi nehri golu denizi savasi antlasmasi
    berg vertrag schlacht bataille traite река озеро море гора город битва nadi
    """
)
"""Heads of proper names: the rest alone says which (*Versailles*)."""

EPONYMIC = _kinds(
    """
    law theorem principle effect algorithm constant number rule equation disease syndrome apparatus body test
    method cycle process theory position anomaly paradox hypothesis model diagram curve index coefficient
    scale reaction inequality lemma conjecture formula series transform distribution machine sequence triangle
    set experiment postulate good system canal tube loop area sieve cipher code normal form bound limit palsy
    phenomenon criterion razor force ley teorema principio efecto loi theoreme principe effet gesetz satz
    prinzip effekt закон теорема принцип эффект niyam
    """
)
"""Heads of terms named for somebody: the name alone will do (*Hess*, for Hess's law)."""

ADDABLE = _kinds(
    """
    clause statement command keyword operator protocol algorithm technique concept term word language organ bone gland
    compound molecule river country lake ocean sea mountain king queen emperor archduke saint lord roi rey konig koenig
    rei re tsar sultan pharaoh chancellor pope president general dynasty empire republic kingdom symbol event gas
    era period
    parvat pahad sagar desh nadi raja samrat rio lago fiume fleuve fluss berg montagne monte ville ciudad stadt река
    озеро гора город
    مدينه tag empereur reine imperatore emperador kaiser reina regina region regiao bal बल नदी पर्वत
    relation relationship
    age year scale tense note instrument font century phenomenon approach animal plant metal sauce dish
    """
)
"""Kinds that only say again what a name is (*river Nile*, *SELECT statement*)."""

RESTATING = _kinds(
    """
    tissue vessel device hormone enzyme drug medicine medication protein disease disorder infection organelle structure
    market system scan call attack scheduling writ
    """
)
"""Kinds that say again what a word of a field is (*xylem tissue*), but make another term of a word of every day."""

COMPOUNDING = _kinds(
    """
    method principle effect disease syndrome theorem law theory rule reaction attack formula equation condition element
    layer mode phase stage strategy policy pattern schema problem interval verb noun adjective adverb case person mood
    topology function system number process cycle model muscle nerve city state unit sign test code number fallacy
    """
)
"""Kinds that make another term of a common noun (file, file system; heart, heart attack), but say nothing new behind an
adjective or a longer name (injective, injective function)."""

COMPOSED = _kinds(
    """
    test fault law theorem principle effect rule gate method theory algorithm circuit boundary bookkeeping hypothesis
    point
    """
)
"""Heads that two words before them call up (*strike-slip*, *double-entry*)."""

ANALYSES = _kinds("analysis matrix model framework method index scale score")
"""Heads that a word in capitals alone calls up (*SWOT*)."""

BEARERS = _kinds("cell plant animal organism bacterium bacteria virus person patient substance compound material")
"""What an adjective may be said of (*gram-positive bacteria*), or stands for (*prokaryotic cell*, for Prokaryote)."""

NUMBERED = _kinds("port article section layer chapter version amendment level grade channel step phase stage")
"""What goes by its number alone (*443*, for Port 443)."""

ENDINGS = (
    "時代",
    "时代",
    "作用",
    "定律",
    "定理",
    "効果",
    "效应",
    "反应",
    "反応",
    "王朝",
    "革命",
    "市",
    "県",
    "省",
    "川",
    "河",
    "山",
    "湖",
)
"""Heads that are written in one with the name, where nothing else of the course begins so (*江戸*, for 江戸時代)."""

ADDED_ENDINGS = ("市", "省", "県", "国", "时代", "山脉")
"""Those that may be put behind a name."""

NEAR_KINDS = {
    kind: near for near in map(_kinds, ("law rule principle property", "effect phenomenon reaction")) for kind in near
}
"""Kind -> those that people put for it behind a person's name (Maillard reaction, Maillard effect), or an adjective
(commutative law, commutative property)."""

CLEAR = _kinds(
    """
    nerve artery vein muscle bone gland valve tendon ligament lobe triangle dictum clef tense
    """
)
"""Heads whose modifiers stand for nothing else (*vagus*, *isosceles*)."""

QUALIFIED = _kinds(
    """
    acid bond effect equation voice mode gate tense reaction fraction root matrix polygon pronoun clause phrase
    participle rock order boundary conditioning distribution fault
    liaison enlace ligacao legame acide acido numero nombre reaccion reacao reazione
    """
)
"""Heads that an adjective alone calls up (*quadratic*, *covalent*), or a word in capitals (*NAND*)."""

TITLES = frozenset(
    listed(
        """
        dr mr mrs ms madame st sir lord lady dame saint king queen president emperor general prof professor captain pope
        herr
        """
    )
)
"""What stands before a person's name."""

LOOSE = _kinds(
    """
    ° stuff thing things one ones kind sort type name called lol pls please sir
    """
)
"""Words that say nothing behind a name."""
