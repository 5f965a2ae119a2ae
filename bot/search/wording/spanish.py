"""How one asks in Spanish."""

from bot.search.wording.wording import Wording, kinds, words

SPANISH = Wording(
    both="y",
    silent=words(
        """el la los las lo un una unos unas y o u e de del al a en con sin por para que qué cual cuál cuales cuáles
        quien quién cuando cuándo donde dónde como cómo es son ser fue era está están hay ha han se su sus mi tu si
        sí no más menos muy también entre sobre desde hasta este esta esto estos estas ese esa eso porque pues cada
        todo toda todos todas me te le les nos favor hola gracias puede pueden cuánto cuánta cuántos cuántas vs
        versus hola"""
    ),
    asking=words(
        """define definir definición defina significa significado explica explicar explique describe describir nombra
        nombre menciona mencione enumera lista dime di compara comparar diferencia diferencias diferenciar distingue
        llama llaman concepto ejemplo ejemplos resume resumen habla examen pregunta preguntas respuesta nota apuntes
        dos tres cuatro cinco principal principales"""
    ),
    kinds=kinds(
        """
        advantages:  ventaja ventajas beneficio beneficios
        disadvantages:  desventaja desventajas inconveniente inconvenientes limitación limitaciones
        types:  tipo tipos clase clases
        examples:  ejemplo ejemplos
        characteristics:  característica características propiedad propiedades rasgo rasgos
        steps:  paso pasos fase fases etapa etapas
        use_cases:  uso usos aplicación aplicaciones
        functions:  función funciones papel hace hacen sirve sirven
        components:  componente componentes parte partes elemento elementos
        drivers:  causa causas motivo motivos razón razones factor factores
        """
    ),
    everyday=words(
        """pasa pasan pasar ocurre ocurren ocurrir sucede suceden produce producen tiene tienen tener existe existen
        forma forman formar ayuda ayudan usa usan usar utiliza utilizan necesita necesitan importante importancia
        diferente diferentes mejor peor mayor menor grande pequeño nuevo nueva vez veces cosa cosas día hoy ayer
        mañana tiempo año años lugar persona personas mundo vida gran buen bueno buena puedo quiero saber hacer ver
        dar decir ir venir encuentra encuentran llega llegan sale salen empieza termina cambia cambian sigue siguen
        debe deben"""
    ),
    chat={"q": "que", "xq": "por que", "pq": "por que", "k": "que", "tb": "también", "x": "por", "ej": "ejemplo"},
)
