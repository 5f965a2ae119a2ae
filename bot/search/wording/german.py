"""How one asks in German."""

from bot.search.wording.wording import Wording, kinds, words

GERMAN = Wording(
    both="und",
    silent=words(
        """der die das den dem des ein eine einen einem einer eines und oder aber in im an am auf aus bei mit nach
        von vom zu zum zur für ohne über unter zwischen was wer wen wem wessen wann wo warum wie welche welcher
        welches welchen ist sind war waren sein wird werden hat haben kann können man sich es er sie wir ihr ich
        du nicht kein keine auch nur noch sehr mehr als so dass wenn weil bitte danke hallo"""
    ),
    asking=words(
        """definiere definieren definition bedeutet bedeutung erkläre erklären beschreibe beschreiben nenne nennen
        vergleiche vergleichen unterschied unterschiede unterscheide heißt beispiel beispiele zwei drei vier fünf
        wichtigste"""
    ),
    kinds=kinds(
        """
        advantages:  vorteil vorteile
        disadvantages:  nachteil nachteile grenzen
        types:  art arten typ typen
        examples:  beispiel beispiele
        characteristics:  merkmal merkmale eigenschaft eigenschaften
        steps:  schritt schritte phase phasen
        use_cases:  anwendung anwendungen einsatz
        functions:  funktion funktionen aufgabe aufgaben rolle
        components:  bestandteil bestandteile teil teile
        drivers:  grund gründe ursache ursachen
        """
    ),
)
