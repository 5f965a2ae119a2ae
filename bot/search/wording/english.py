"""How one asks in English."""

from bot.search import elsewhere, everyday
from bot.search.wording.wording import Wording, kinds, words

ENGLISH = Wording(
    silent=words(
        """a an the this that these those it its it's he she they them their theirs his her hers him we us our you
        your i me my mine is are was were be been being am do does did done doing has have had having can could
        will would shall should may might must of in on at to from by for with without within into onto upon as
        than then so such and or but nor if while because since until unless although though however therefore
        thus hence about above below over under between among amongst through during before after again also too
        very just only even ever never not no yes true false what which who whom whose when where why how whether
        there here any some each every either neither both all other another others same one's own per via etc e.g
        i.e eg ie please kindly hi hello hey thanks thank ok okay vs versus versus let's don't doesn't isn't
        aren't cant can't somebody someone anybody anyone everybody everyone myself yourself himself herself itself
        themselves ourselves according else more most less least much many few lot lots primarily mainly mostly chiefly
        typically generally usually commonly normally basically essentially actually really simply exactly specifically
        particularly especially effectively likely besides despite"""
    ),
    asking=words(
        """define definition defined defining definitions defines meaning means mean explain explained explaining
        explanation describe described description discuss discussed state stated list listed name named names
        give given mention enumerate identify outline summarize summarise summary illustrate elaborate justify
        evaluate analyze analyse compare compared comparing comparison contrast differentiate differentiates
        distinguish distinguishes difference differences differ differs different distinction tell show write know
        called term terms known question questions answer answers note notes topic concept detail details briefly
        brief exam mark marks abbreviation acronym stands analogy analogies metaphor diagram diagrams draw drawing
        sketch expand characterized characterised categorized categorised classified example examples instance
        understand understanding overview introduction intro achieve achieves accomplish accomplishes attain attains one
        two three four five six seven eight nine ten"""
    ),
    kinds=kinds(
        """
        advantages:  advantage advantages benefit benefits pro pros merit merits strength strengths plus upside
        advantages: upsides
        disadvantages:  disadvantage disadvantages con cons drawback drawbacks demerit demerits limitation limitations
        disadvantages: weakness weaknesses downside downsides challenge challenges risk risks shortcoming shortcomings
        disadvantages: danger dangers
        types: type types kind kinds category categories classes classification forms variety varieties
        types: sorts models techniques technique methods approaches
        examples:  example examples instance instances sample samples
        characteristics:  characteristic characteristics property properties feature features trait traits attribute
        characteristics: attributes
        steps:  step steps stage stages phase phases procedure process sequence
        use_cases:  application applications usage scenarios usecase usecases
        functions:  function functions role roles responsibility responsibilities purpose purposes task tasks
        functions: aim aims goal goals objective objectives
        components:  component components part parts element elements ingredient ingredients
        drivers:  driver drivers reason reasons cause causes need needs motivation motivations factor factors
        """
    ),
    everyday=everyday.ENGLISH,
    elsewhere=elsewhere.ENGLISH,
    chat={
        "wat": "what", "wht": "what", "wot": "what", "whats": "what is", "wats": "what is", "whatis": "what is",
        "r": "are", "u": "you", "ur": "your", "n": "and", "nd": "and", "btw": "between", "btwn": "between",
        "bw": "between", "b": "be", "diff": "difference", "diffs": "differences", "diffrence": "difference",
        "vs": "versus", "v": "versus", "pls": "please", "plz": "please", "plzz": "please", "thx": "thanks",
        "ty": "thanks", "abt": "about", "y": "why", "hw": "how", "hows": "how is", "wich": "which", "whch": "which",
        "adv": "advantages", "advs": "advantages", "disadv": "disadvantages", "dis": "this", "da": "the",
        "def": "define", "defn": "definition", "ex": "example", "eg": "example", "exs": "examples",
        "egs": "examples", "explan": "explain", "wanna": "want", "gimme": "give me", "gonna": "going to", "idk": "",
        "lol": "", "bro": "", "bruh": "", "sir": "", "maam": "", "yo": "", "hey": "", "tho": "though",
        "cuz": "because", "coz": "because", "bcoz": "because", "bc": "because", "4": "for", "2": "to", "kinda": "",
        "dunno": "", "lemme": "let me", "info": "", "im": "i am", "dont": "do not", "doesnt": "does not",
        "isnt": "is not", "cant": "can not", "wont": "will not", "thats": "that is", "ques": "question",
        "ans": "answer", "imp": "important", "smth": "something", "sth": "something", "wd": "with", "w": "with",
        "wo": "without", "sb": "somebody", "tmrw": "tomorrow", "tmr": "tomorrow", "asap": "", "acc": "according",
        "kya": "what", "hai": "is", "hota": "", "hoti": "", "hain": "are", "kaise": "how", "kyu": "why", "kyun": "why",
        "ka": "of", "ki": "of", "ke": "of", "mein": "in", "batao": "tell", "bata": "tell", "samjhao": "explain",
        "bhai": "", "yaar": "", "matlab": "meaning", "aur": "and", "kab": "when", "kaun": "who", "kitne": "how many",
    },
)  # fmt: skip
