"""Terms a letter or two apart that students confuse and teachers do not, in any field.

Groups end with a semicolon; the words of one group are exact against each other. Add a group where two terms of your
field look alike and neither the beginnings nor the endings in `contrast.py` tell them apart.
"""

from bot.questions.judge.folding import fold
from bot.questions.judge.spelling import key

_BODY = """
ileum ilium; ureter urethra; abduction adduction; abductor adductor; abduct adduct; afferent efferent; dysphagia
dysphasia dysplasia dyspepsia dysphonia; aphasia aphagia aphakia apraxia ataxia; perineum peritoneum; peroneal
perineal peritoneal; humerus humorous; malleus malleolus; palpation palpitation; prostate prostrate; cystitis
cholecystitis; pneumonia pneumonitis pneumothorax; osteomalacia osteomyelitis; arteriosclerosis atherosclerosis;
arteritis arthritis; artery arteriole; bronchus bronchiole; carpal tarsal; carpus tarsus corpus; metacarpal
metatarsal; parotid carotid; cerebrum cerebellum; vesicle ventricle vesical; facial fascial; plantar palmar planar;
thrombus thrombin thrombosis; menorrhagia metrorrhagia; anuria enuresis; hematuria hematoma; amenorrhea dysmenorrhea
menorrhea; hyperkalemia hypercalcemia hypernatremia; hypokalemia hypocalcemia hyponatremia; epinephrine norepinephrine
ephedrine; clonidine clonazepam; prednisone prednisolone; hydralazine hydroxyzine; metoprolol metoclopramide; celebrex
celexa; lamictal lamisil; antigen antibody anybody; viscous viscus; cortisol cortisone; prolactin progesterone;
creatine creatinine carotene keratin; melanin melatonin; bilirubin biliverdin; insulin inulin; pepsin pepsinogen;
amylase amylose; lactase lactose; maltase maltose; ganglion gland; fibula fibrin; tibia fibula; patella scapula;
atrium antrum; cochlea trachea; cornea choroid; retina retinal; sclera scleroderma; pericardium pericarditis; myopia
hyperopia; neuron nephron neutron; axon axiom; cirrhosis sclerosis scoliosis; kyphosis lordosis; psoriasis pyrosis;
tinnitus tinea; varices varicose; stroma stoma; chyme chyle; rubella rubeola; varicella variola; scabies rabies;
typhus typhoid; sclerosis stenosis; digoxin digitoxin; quinine quinidine; dopamine dobutamine; adrenaline
noradrenaline; vasodilation vasoconstriction; incidence prevalence; sensitivity specificity; benign malignant
"""
_LIFE = """
mitosis meiosis miosis myosis; thymine thiamine thymidine thymus; tyrosine thyroxine; homeostasis hemostasis; adenine
adenosine adenoid; guanine guanosine; cytosine cytidine cysteine; uracil uridine; ribose ribulose; purine pyrimidine;
chromatid chromatin chromosome chromatic; centromere centrosome centriole centrosphere; lysosome ribosome liposome
lysozyme peroxisome; nucleolus nucleus nucleoid nucleosome; nucleotide nucleoside; genus gene; genotype phenotype
genome; glycogen glucagon glycerol; glycogenesis glycogenolysis gluconeogenesis glycolysis; glucose glucagon;
transcription translation transduction transposition; xylem phloem; stamen stigma; pistil petal; sepal petal; ovary
ovule ovum; pollination pollution population; fertilization fertilizer; actin action; actin myosin; estrogen androgen;
ectoderm endoderm mesoderm; blastula gastrula; gamete gametophyte; sporophyte saprophyte; phagocytosis pinocytosis;
plasmid plastid plasma; flagellum flagella; bacillus bacterium; commensalism mutualism parasitism; biotic abiotic;
biome biomass; taxon taxa; pistil pistol; rhizome ribosome; cortex vertex; lipid lipase; protein protease; osteoblast
osteoclast osteocyte; erythrocyte leukocyte; analogous homologous; convergent divergent; monocot dicot; intron exon
"""
_MATTER = """
molarity molality; adsorption absorption; adsorb absorb; adsorbent absorbent; isotope isotone isobar isomer; allotrope
isotope; cation anion; anode cathode; ion iron; oxide oxygen; alkali alkane alkene alkyne; ammonia ammonium pneumonia;
magnesia magnesium; alumina aluminum; zirconia zirconium; soda sodium; glycine glycerine; alanine aniline; benzene
benzine benzoin; arginine asparagine; glutamine glutamate; leucine isoleucine; cysteine cystine; enthalpy entropy;
emulsion emission immersion; effusion diffusion infusion; silicon silicone silica; magnesium manganese; bromine
bromide; chlorine chloride; fluorine fluoride; iodine iodide; phosphorus phosphate; titration titrant; hydride
hydroxide hydrate; carbonate carbide carbonyl carboxyl; ketone acetone; ester ether; amine amide imine; aldose ketose;
lanthanide actinide; thallium thulium thorium tellurium; rhodium rhenium ruthenium radium radon; cesium cerium;
niobium nobelium; reflection refraction deflection; diffraction refraction; conduction convection; conductance
conductivity; resistance reactance resistivity resistor; inductance impedance induction; permittivity permeability;
velocity viscosity; momentum moment; amplitude altitude; proton photon photo phonon; positron proton; neutron neutrino
neuron; baryon meson; pion kaon; quark quasar; quasar pulsar; perihelion aphelion; perigee apogee; kinetics
kinematics; fission fusion; transistor transformer thyristor; diode triode; elasticity electricity plasticity;
cohesion adhesion; precession procession; evaporation vaporization; sublimation sublimate; meteor meteorite meteoroid;
nuclear unclear; convex concave; solstice equinox; solute solvent; solvation salvation; fluorescence phosphorescence;
chemisorption physisorption; exothermic endothermic; exergonic endergonic; corrosion erosion; alloy ally; petrol
petroleum
"""
_EARTH = """
stalactite stalagmite; altitude latitude attitude; latitude longitude; desert dessert; strait straight; weather
whether; troposphere stratosphere; syncline anticline; isobar isotherm; epicenter hypocenter; austria australia; iran
iraq; slovakia slovenia; niger nigeria; mali malawi; gambia zambia; guinea guyana ghana guiana; mauritius mauritania;
dominica dominican; paraguay uruguay; sweden switzerland; latvia lithuania; libya lebanon liberia; budapest bucharest;
tunisia tanzania; zambia zimbabwe; india indiana; brasilia brazil; moldova moldavia; baltic balkan; granada grenada;
monaco morocco; macau macedonia; algeria nigeria; colombia columbia; geneva genoa; sahel sahara; ural aral; adriatic
baltic
"""
_SOCIETY = """
libel label; libel slander; lessor lessee; mortgagor mortgagee; bailor bailee bailiff; assignor assignee; grantor
grantee; vendor vendee; payer payee; donor donee; licensor licensee; employer employee; appellant appellee; trustor
trustee; prosecution persecution; prosecute persecute; council counsel consul; principal principle; statue statute
stature status; martial marital marshal; eminent imminent immanent; emigration immigration migration; emigrant
immigrant migrant; tortious tortuous; mediation meditation; mediation moderation; ordinance ordnance; casual causal;
perpetrate perpetuate; deposition disposition; defendant defender; intestate interstate intrastate; constitution
institution; ratification rectification; legislation legislature; judicial judicious; arbitrage arbitration; pardon
parole; monopoly monopsony; oligopoly oligopsony; duopoly duopsony; deflation disinflation inflation reflation
stagflation; recession depression; fiscal physical; progressive regressive; creditor debtor; debit credit; asset
assess; liquidity liability; import export; elastic inelastic; capital capitol; subsidy subsidiary; dividend divisor;
equity equality; macroeconomics microeconomics; cavalry calvary; censor censure census sensor; communism communalism;
fascism racism; reformation restoration; oligarchy monarchy anarchy; jacobin jacobite jacobean; carolingian
merovingian; reagan regan; manet monet; marat murat; goring goebbels; persia prussia russia; plebeian patrician;
empire umpire; colony colonel; federation confederation; confederal federal; bicameral unicameral; prophet profit;
moral morale mores; abduction adduction abdication
"""
_SIGNS = """
metaphor metonymy; simile smile; synonym homonym antonym homophone homograph; hyperbole hyperbola parabola parable;
ellipse ellipsis eclipse; prefix suffix affix infix; preposition proposition presupposition; conjunction conjugation
conjecture; adverb adjective; gerund gerundive; transitive intransitive; phoneme morpheme; phonetics phonemics;
alliteration assonance consonance; allusion illusion delusion; allegory allergy; sonata sonatina; sonata cantata;
concerto concert; tremolo vibrato; allegro allegretto; andante andantino; viola violin; tenor tremor; crescendo
decrescendo; legato staccato; minuet minute; canon cannon; chord cord; cymbal symbol; octet octave; quartet quarter
quintet; median medium medial; median mean; permutation combination; numerator denominator; divisor divider; factor
factorial; radian radius radiant radial; secant cosecant; sine cosine; cosine cosecant; complementary supplementary;
complement compliment; vertex vortex; rational irrational; integral integer; derivation derivative deviation;
congruent concurrent; conversion convolution inversion conversation; injection bijection surjection; injective
bijective surjective; homomorphism homeomorphism isomorphism; commutative associative; polynomial polygon; quadrant
quadrat quadratic; trapezium trapezoid; rhombus rhomboid; ordinal cardinal; variance variable covariance; hypothesis
hypotenuse; cubic cuboid; converse inverse; compiler interpreter; overriding overloading; override overload; implicit
explicit; constructor destructor; mutable immutable; argument parameter; simplex duplex; vlan vxlan; unicast multicast
anycast broadcast; symmetric asymmetric; synchronous asynchronous; encryption decryption; encoder decoder; encode
decode; authentication authorization; livelock deadlock; cache cash catch; torte tort; serialization sterilization;
abstraction subtraction; modulation modularity; multiplexer multiplier; affect effect; accept except; discrete
discreet; elicit illicit; device devise; descent decent dissent; stationary stationery; personal personnel; conscience
conscious; formally formerly; lightning lightening; adverse averse; angel angle; carbonation carbonization; iconic
ionic; divided dividend; magma magna; rational rationale; relation relative; negation negative; heredity hereditary;
gorilla guerrilla; hangar hanger; naval navel; idol idyll; site cite sight; course coarse; vial vile; blanch bleach;
blanching bleaching; blanched bleached
"""
_HOMOPHONES = """
principal principle; statue statute; stationary stationery; complement compliment; complementary complimentary; affect
effect; hole whole; descent decent; wave waive; tail tale; sail sale; meat meet; steel steal; flour flower; desert
dessert; course coarse; site cite sight; personal personnel; discrete discreet; formally formerly; device devise;
capital capitol; council counsel; naval navel; chord cord; canon cannon; cache cash; weather whether; strait straight;
plane plain; moral morale; alter altar; bare bear; boarder border; bridal bridle; cereal serial; currant current; dual
duel; feat feet; gorilla guerrilla; lessen lesson; mussel muscle; peace piece; profit prophet; role roll; route root;
sole soul; stake steak; waist waste; wave waive; scene seen; right rite write; rain reign rein; break brake; hire
higher; base bass; martial marshal; auxiliary axillary; callus callous; mucus mucous; palate palette pallet; vain vein
vane; lightning lightening; heart hart
"""
_OTHER_LANGUAGES = """
мейоз митоз; хромосома хроматин; адсорбция абсорбция; катод анод; катион анион; экспорт импорт; эмиграция иммиграция;
núcleo nucléolo; absorción adsorción; absorbción adsorbción; importación exportación; absorption adsorption; noyau
joyau; эукариот прокариот; конвекция конвенция; дифракция рефракция; перигей апогей; метафора метонимия; артерия
артериола
"""


def _read(*fields: str) -> dict[str, frozenset[str]]:
    twins: dict[str, frozenset[str]] = {}
    for group in ";".join(fields).split(";"):
        words = frozenset(key(fold(word)) for word in group.split())
        for word in words:
            twins[word] = twins.get(word, frozenset()) | words - {word}
    return {word: others for word, others in twins.items() if others}


HOMOPHONES = _read(_HOMOPHONES)
"""Twins that only sound alike: among other words that agree (*principal of least action*) one stands for the other."""
TWINS = _read(_HOMOPHONES, _BODY, _LIFE, _MATTER, _EARTH, _SOCIETY, _SIGNS, _OTHER_LANGUAGES)
"""For each word the words it is never mistyped for."""
