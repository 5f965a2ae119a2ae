"""How one asks in French."""

from bot.search.wording.wording import Wording, kinds, words

FRENCH = Wording(
    both="et",
    silent=words(
        """le la les un une des de du au aux et ou où à en dans par pour avec sans sur sous que qui quoi quel quelle
        quels quelles quand comment pourquoi est sont être été était ce cet cette ces c il elle ils elles on nous
        vous je tu se sa son ses leur leurs y ne pas plus moins très aussi entre si qu ont a as merci bonjour cela
        ça"""
    ),
    asking=words(
        """définir définis définition définissez signifie expliquer explique expliquez décrire décris décrivez donner
        donne citer cite citez nommer comparer compare différence différences distinguer appelle exemple exemples
        deux trois quatre cinq principal principaux principale principales"""
    ),
    kinds=kinds(
        """
        advantages:  avantage avantages bénéfice bénéfices
        disadvantages:  inconvénient inconvénients limite limites désavantage désavantages
        types:  type types sorte sortes
        examples:  exemple exemples
        characteristics:  caractéristique caractéristiques propriété propriétés
        steps:  étape étapes phase phases
        use_cases:  usage usages application applications
        functions:  fonction fonctions rôle rôles
        components:  composant composants partie parties élément éléments
        drivers:  cause causes raison raisons facteur facteurs
        """
    ),
    chat={"pk": "pourquoi", "pq": "pourquoi", "koi": "quoi", "ki": "qui", "c": "c est", "stp": "", "svp": ""},
)
