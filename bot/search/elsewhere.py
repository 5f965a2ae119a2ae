"""English words of daily life and of other subjects: where the notes lack one, it is no slip for a word they have.

"How do I bake bread" asks about bread, not about what breaks. The list need not be complete: it holds short, common
words, which lie a letter or two from many others; a long word is seldom taken for another.
"""

ENGLISH = frozenset(
    """
actor algebra angel angle animal apple army artist atom aunt author autumn baby bacon bake baker baking ball banana
band bath beach bean bear beard beef beer bike bird blood boil bone book books boot boots bottle bowl boxing brain
bread breakfast bride brother bus butter cake camera camp candle candy carbon cat cats cattle cave cell cheese chef
chemistry chess chicken child children china chocolate church cinema circus city clay climb cloth clothes cloud clouds
coach coal coat coffee coin college color colour comedy comet concert cook cooking cookie cooks copper corn cotton
country cousin cow cows cream cricket crime crop crown dad dance dancing daughter death desert diet dinosaur divorce
doctor dog dogs dollar dolphin donkey dream dress drink drum duck eagle ear earth earthquake egg eggs elephant emperor
empire energy england english essay europe eye eyes family farm farmer father fever film finger fish flag flood floor
flour flower flowers flu fly food foot football forest fox france french fruit fur galaxy garden gas german germany
ghost giraffe glass goat god gold golf grammar grandma grape grapes grass gravity guitar gun gym hair hat heart heat
hen hero hill hockey honey horse horses hospital hotel human hunger hunt husband ice india indian inflation insect
insects iron island italy jacket japan java jazz jesus jet joke jungle juice king kingdom kiss kitchen kite kitten
knee knife lake lamb lamp language laugh law lawyer leaf leaves leg lemon letter light lion lips literature liver love
lunch lung lungs magic magnet math maths meal meat medicine metal milk mineral minister mirror money monkey moon mom
mother mountain mouse mouth movie movies mud muscle museum music nose novel nurse ocean oil olympics onion opera
orange oven oxygen paint painting pants parent parents pasta peace pen pencil pepper piano pig pilot pizza planet
planets plant plants plastic player poem poet poetry police pope pork potato prayer president priest prince princess
prison prize python queen rabbit race rain rainbow recipe religion restaurant rice ride river robot rocket roman rose
rugby russia sad salad salary salt sand sandwich saturn sauce science sea sex shark sheep ship ships shirt shoe shoes
shop shopping silver singer sister skin skirt sky sleep snake snow soap soccer song songs soup spain speech spider
spoon sport sports spring star stars steak steel stomach stone storm story sugar summer sun swim swimming table tail
tea teeth telephone temple tennis theatre theft tiger tomato tooth toy train trains tree trees truck uncle vegan
victory village violin virus volcano vote war wars wasp water wave wedding weight whale wheat wife wind window wine
winter wolf woman women wood wool yoga zebra zoo
""".split()  # noqa: SIM905 - words set as running text are read and edited more easily
)
