"""How one asks in Italian."""

from bot.search.wording.wording import Wording, kinds, words

ITALIAN = Wording(
    both="e",
    silent=words(
        """il lo la i gli le un uno una e o di del dello della dei degli delle a al allo alla in nel nella con su per
        tra fra da dal che chi cosa quale quali quando dove come perché è sono essere era si no non più meno molto
        anche se ha hanno ci grazie ciao"""
    ),
    asking=words(
        """definisci definire definizione significa spiega spiegare descrivi elenca nomina confronta differenza
        differenze distingui esempio esempi due tre quattro cinque principale principali"""
    ),
    kinds=kinds(
        """
        advantages:  vantaggio vantaggi
        disadvantages:  svantaggio svantaggi limite limiti
        types:  tipo tipi
        examples:  esempio esempi
        characteristics:  caratteristica caratteristiche proprietà
        steps:  passo passi fase fasi
        use_cases:  uso usi applicazione applicazioni
        functions:  funzione funzioni ruolo
        components:  componente componenti parte parti
        drivers:  causa cause motivo motivi
        """
    ),
)
