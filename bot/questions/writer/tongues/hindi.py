"""Hindi. The verb stands last, so what a thing is stands between its name and the verb."""

import re

from bot.questions.writer.tongues.tongue import Tongue, words

HINDI = Tongue(
    code="hi",
    reads=True,
    composes=False,
    heads_first=False,
    quotes=("“", "”"),
    stop="।",
    colon=":",
    both="और",
    either="या",
    counts=("दो", "तीन"),
    true_false=("सही", "गलत"),
    yes_no=("हाँ", "नहीं"),
    any_of="कोई भी {count}: {members}",
    fill_gap="कौन-सा शब्द छूटा है? {said}",
    type_gap="जो शब्द छूटा है, उसे लिखिए ({hint}): {said}",
    which_figure="रिक्त स्थान में कौन-सी संख्या आएगी? {said}",
    which_term="यहाँ किस शब्द का वर्णन है? {said}",
    type_term="जिस शब्द का वर्णन है, उसे लिखिए ({hint}): {said}",
    what_means="{term} का क्या अर्थ है?",
    stated="सही या ग़लत? {said}",
    stands_for="{letters} का पूरा रूप क्या है?",
    whose_cell="{subjects}{within}: {said} किस पर लागू होता है?",
    which_cell="{feature}, {subject} ({others} की तुलना में): क्या सही है?",
    cell_stated="सही या ग़लत? {subject}: {said}।",
    in_what="{one} और {other}: अंतर किस बात में है?",
    match_cells="{feature} के अनुसार मिलान कीजिए।",
    is_one="{title}: इस सूची में क्या आता है?",
    is_none="{title}: इस सूची में क्या नहीं आता?",
    are_some="{title}: इस सूची में क्या-क्या आता है?",
    is_one_stated="सही या ग़लत? {said} इस सूची में है: {title}।",
    name_some="{title}: नोट्स में दिए गए {count} के नाम लिखिए।",
    put_in_order="सही क्रम में रखिए: {title}।",
    match_points="{title}: हर बिंदु का उसके वर्णन से मिलान कीजिए।",
    which_point="{title}: यहाँ किसका वर्णन है? {said}",
    which_titled="{title}: यहाँ किसका वर्णन है? {said}",
    point_stated="सही या ग़लत? {title}: {said} — यह वर्णन {name} का है।",
    titled_stated="सही या ग़लत? {title}: {said} — यह वर्णन {name} का है।",
    which_covers="{title}: {members} किससे जुड़े हैं?",
    articles=re.compile(r"(?:एक|कोई)\s+"),
    contracted=words(r"$."),
    indefinite=words("एक|वह|वे"),
    endings="",
    defines=re.compile(r"(?P<rest>.+?)\s+(?:है|हैं|होता है|होती है|होते हैं|कहलाता है|कहलाती है)$"),
    plural=words("हैं"),
    opens_outside=words(
        r"यह|ये|वह|वे|इस|इसका|इसकी|इसके|इसमें|इससे|इसे|इन|इनका|इनकी|इनके|उस|उसका|उसकी|उसके|उन|उनका|ऐसा|ऐसी|ऐसे|यहाँ|वहाँ"
        r"|इसलिए|अतः|लेकिन|परंतु|किंतु|और|या|भी|साथ ही|उदाहरण|जैसे|फिर|अंत में|पहले|दोनों|हम|हमारा"
    ),
    points_outside=words(r"ऊपर|नीचे|निम्नलिखित|पूर्वोक्त|उपर्युक्त|देखें|देखिए|हम|हमारा|हमारे|परीक्षा|तालिका|चित्र"),
    points_back=words(r"यह|ये|इस|इसका|इसकी|इसके|इन|इनका"),
)
