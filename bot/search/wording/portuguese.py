"""How one asks in Portuguese."""

from bot.search.wording.wording import Wording, kinds, words

PORTUGUESE = Wording(
    both="e",
    silent=words(
        """o a os as um uma uns umas e ou de do da dos das em no na nos nas com sem por para que qual quais quem
        quando onde como é são ser foi era está se não mais menos muito também entre sobre este esta isto esse
        essa porque cada todo tem têm há obrigado olá"""
    ),
    asking=words(
        """define defina definir definição significa explica explique explicar descreva cite nomeie liste compare
        comparar diferença diferenças distinga exemplo exemplos dois duas três quatro cinco principal principais"""
    ),
    kinds=kinds(
        """
        advantages:  vantagem vantagens benefício benefícios
        disadvantages:  desvantagem desvantagens limitação limitações
        types:  tipo tipos
        examples:  exemplo exemplos
        characteristics:  característica características propriedade propriedades
        steps:  passo passos fase fases etapa etapas
        use_cases:  uso usos aplicação aplicações
        functions:  função funções papel
        components:  componente componentes parte partes
        drivers:  causa causas motivo motivos razão razões
        """
    ),
)
