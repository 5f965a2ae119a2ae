"""English words anybody uses about anything: they weigh little, and one the notes lack says nothing against them.

A word of a subject ("kernel", "enzyme") has no place here: its absence from the notes is why a question is refused.
"""

ENGLISH = frozenset(
    """
ability able absolute absolutely accept access according account achieve achieved achieves across act action actions
actual actually add added adding additional address adopt adopting affect affected affecting affects afford afraid
afternoon ago agree ahead aid aids aim aimed aiming aims allow allowed allowing allows almost alone along already
always amount ams another anybody anyone anything anyway anywhere apart appear appears applied applies apply applying
approach appropriate architecture area areas arise around arrive ask asked asking asks aspect aspects assume attempt
attend attention available avoid avoids aware away back bad bank based basic basically basics basis became become
becomes becoming began begin beginning begins behind believe belong beneficial best better beyond big bigger biggest
birthday bit bottom bought branch branches break bring bringing brings broad brought build building built business
busy buy call calls calculate calculated calculating calculation came capability capable care careful carried carries
carry case cases cause caused causes causing cease certain certainly chance change changed changes changing check
choice choose chooses choosing chose chosen circumstance claim class clear cleared clearly close closed closely come
comes coming common commonly companies company compared complete completely concern concerned concerns condition
conditions confirm consider consideration considerations considered considering consist consists contain contains
context continue contribute contributes contributing correct correctly could count couple course create created
creates creating critical crucial current currently customer customers daily day days deal decide decided decides
decision deep definitely degree deliver demand demands depend depends desirable desire desired despite determine
determines develop developed developer developers developing dinner direct directly discover discovers discuss
discussing do does download dozen dozens during each earlier early easier easiest easily easy economic education
effect effective effectively effects efficient efficiently effort either employ employee employees enable enabled
enables enabling encounter end ended ends engineer enough ensure ensured ensures ensuring enter enterprise entire
entirely environment environments equal especially essential evaluate even evening event events eventually everybody
everyone everything everywhere exact exactly exceed except exist existing exists expect expected expects expensive
experience experiences experiencing express extra extreme extremely face faces facing fact factor factors fail failed
fails fall familiar famous far fast faster fastest favour feel few field figure final finally find finding finds fine
finish finished first fit fix fixed fluctuating focus follow followed following follows food forget form former
formula formulas forward found free frequent frequently friday friend friends full fully fun fundamentals further
furthermore future gain gained gains game games gaming gave general generally get gets getting girl giving go goal
goals goes going gone good got government great greater greatest group groups grow growing grown growth guess guide
half hand handle handled handles happen happened happening happens happy hard harder hardly head hear heard held help
helped helpful helping helps hence high higher highest highlight highlighting highly history hold holds holiday home
hope hour hours house huge hundred hundreds hurry idea ideal ideally immediate immediately impact importance important
improve improved improves improving include included includes including increase increased increases increasing indeed
indicate individual individuals information inside instead intend intended interest interested involve involved
involves involving issue issues item items job join joined keep keeping keeps kept key kindly knew knowing knowledge
knows lab lack large larger largest last late later latest latter lead leading leads learn learned learning leave
lecture led left leg let letter letters level levels leverage leverages life like liked likely limit limited line
little live lives load local location logic long longer longest look looking looks lose losing loss lost lot love low
lower lowest lunch made main mainly maintain maintained major majority make makes making manage managed manager
managers manages managing manner marked matter matters maximum maybe meal meant meanwhile measure meet meeting member
members mentioned mentioning mere merely method methods middle mind minimal minimize minimum minute minutes miss
missing mistake mitigate mitigates modern moment monday money month months morning mostly motivate move moved moves
moving much multiple music name named namely naming nature near nearly necessarily necessary need needed needing needs
never nevertheless new newer next nice night nobody none normal normally nothing notice noticed notices now nowhere
number numbers numerous obtain obvious obviously occur occurring occurs offer offered offering offers office often old
older once ongoing open opens operational opinion opposed opposite option options order ordinary organisation
organisations organization organizations original others otherwise ought outcome outcomes outdated outline outlined
outlining outside overall owner page paid paper park particular particularly parts party pass passed past pay people
percent percentage perfect perform performed performing performs perhaps period permit permits person personal persons
place placed places plan planned planning plans play please plenty point points popular possible possibly potential
powerful practical practice prefer preferred prefers prepare prepared present presented preserve prevent prevents
previous previously price primarily primary prior problem problems produce produced produces producing professor
program progress project projects proper properly provide provided provider providers provides providing pupil
purchase put puts putting quality question quick quickly quite quiz raise random range rapid rapidly rare rarely
rather reach reaches reaching read reading ready real realize really reason receive received receives recent recently
recommend recommended reduce reduced reduces reducing refer referred refers regard regarding regardless regular
regularly relate related relates relation relationship relative relevant relies rely remain remaining remains remember
remove removed removes repeat replace replaced request require required requirement requirements requires requiring
respect response responsible rest result resulting results retain retains return returns revert reverting rich right
rise room routine rule run running runs safe said same saturday save saved saves saving savings say saying says scale
scenario scenarios school season second seconds secure see seek seem seems seen select selected selecting semester
send sense sensitive sent separate serious serve serves set sets setting settings seven several shared shift short
should showing shown shows side sides significance significant significantly similar similarly simple simpler simplest
simply single sit situation situations size slight slightly slow slower small smaller smallest soft solution solutions
solve solved solves somebody somehow someone something sometimes somewhat somewhere soon special specialised
specialized specific specifically specified spend spent spite staff stage stand standard standardized start started
starting starts startup state stay step still stop stopped stops store stored strategy strong stronger strongest
struggle struggles struggling student students studies studio study studying subject substantial success successful
such sudden suddenly suggest suggested suggesting suggests suit suitable suited suits sunday support supported
supporting supports suppose sure surely syllabus system take taken takes taking talk task tasked tasks teach teacher
teaches teaching team teams tear tell temporary tend tends term test tested testing than thank thing things think
thinking third thought thousand thousands thursday time times timetable today together told tomorrow tonight took tool
tools top total toward towards traditional traffic transform travel travels treat tried tries trip trouble true truly
try trying tuesday turn turned turns twice typical typically unable undergo underlying unexpected unique unlike update
updated upper use used useful useless user users uses using usual usually utilize valuable value values variety
various vary vast via viable view vital wait waiting want wanted wanting wants way ways weather wednesday week weekly
weeks well went were wide widely will win wish within without wonder word words work worked worker workers working
works world worse worst worth write writing written wrong year years yesterday yet young
""".split()  # noqa: SIM905 - a page of words is read as one, not as 900 quoted strings
)
