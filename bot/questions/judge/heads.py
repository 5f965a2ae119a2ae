"""Words for the kind of thing a term is: heads that may be dropped from a name, or put behind one."""

from bot.questions.judge.lexicon import listed
from bot.questions.judge.spelling import key

PLACES = frozenset(
    map(
        key,
        listed(
            """
    river lake mount mountain ocean sea island desert city battle treaty siege strait bay gulf town village
    country republic kingdom state fleuve lac mont mer ile rio lago mar ciudad batalla tratado see meer fluss
    berg vertrag schlacht bataille traite река озеро море гора город битва nadi
    """
        ),
    )
)
"""Heads of proper names: the rest alone says which (*Versailles*)."""

EPONYMIC = frozenset(
    map(
        key,
        listed(
            """
    law theorem principle effect algorithm constant number rule equation disease syndrome apparatus body test
    method cycle process theory position anomaly paradox hypothesis model diagram curve index coefficient
    scale reaction inequality lemma conjecture formula series transform distribution machine sequence triangle
    set experiment postulate good system canal tube loop area sieve cipher code normal form bound limit palsy
    phenomenon criterion razor force ley teorema principio efecto loi theoreme principe effet gesetz satz
    prinzip effekt закон теорема принцип эффект niyam
    """
        ),
    )
)
"""Heads of terms named for somebody: the name alone will do (*Hess*, for Hess's law)."""

ADDABLE = frozenset(
    map(
        key,
        listed(
            """
    clause statement command keyword operator protocol algorithm method technique approach principle effect
    disease syndrome concept term word theorem law theory rule language organ bone muscle nerve gland reaction
    attack keyword formula equation phenomenon condition element compound molecule river city country lake
    ocean sea mountain king queen emperor president dynasty empire sign symbol unit layer mode phase stage
    strategy policy pattern schema problem scheduling error instrument note interval verb noun adjective
    adverb tense case person mood topology gas scale era period age function system archduke saint lord roi rey
    konig koenig rei re tsar sultan pharaoh chancellor general pope republic kingdom year number letter
    """
        ),
    )
)
"""Kinds that only say again what a name is (*HAVING clause*, *river Nile*)."""

CLEAR = frozenset(
    map(
        key,
        listed(
            """
    nerve artery vein muscle bone gland valve tendon ligament lobe triangle dictum
    """
        ),
    )
)
"""Heads whose modifiers stand for nothing else (*vagus*, *isosceles*)."""

LOOSE = frozenset(
    map(
        key,
        listed(
            """
    stuff thing things one ones kind sort type name called lol pls please sir
    """
        ),
    )
)
"""Words that say nothing behind a name."""
