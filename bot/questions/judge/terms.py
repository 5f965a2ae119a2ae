"""Words of the fields that are taught. Add those of yours that lie a letter or two from another word a class is asked
for: whoever types one of them has not slipped on the other.
"""

LIFE = """
abdomen absorption acid adrenal albumin algae allele alveolus amino amoeba amphibian anatomy anemia angiosperm animal
annual antagonist anther antibiotic antibody antiseptic antitoxin aorta appendix archaea arthropod articulation
asexual assimilation atrophy autotroph autosome bacteria bacterium barrier biceps bilateral bile binary biology biopsy
biosphere bladder blood bone botany brain breed bronchitis budding calcium calorie calyx cancer canine capillary
carbohydrate carcinoma cardiac carnivore carrier cartilage caste catabolism catalyst cell cellulose cervical chimera
chitin chlorophyll chloroplast chromoplast leucoplast cilia circulation clade class cleavage clone clot codon coenzyme
cofactor collagen colon colony community competition consumer cornea corolla cotyledon cranial cuticle cyst
cytokinesis cytology cytoplasm decomposer deletion dendrite dentine dermis diabetes diaphragm differentiation
diffusion digestion diploid dialysis dislocation diversity dominant donor dormancy dura ecology ecosystem egestion
ejection electron embryo emulsify endemic endocrine endosperm enzyme epidemic epidermis epigenetic epithelium erosion
esophagus eukaryote evolution excretion secretion exocrine exon expiration inspiration extinction fauna flora femur
fermentation fertile filtration flagellum fluke follicle fossil frond fruit fungus gastric gastritis genetic genetics
generation genitals germ germination gestation gill gland gluten glottis graft gymnosperm habit habitat haploid heart
hepatic herbivore heredity hermaphrodite heterotroph hibernation hierarchy histology histone hormone host humoral
hybrid hydra hydrolysis hygiene hyphae immune immunity implantation inbreeding infection inflammation ingestion
inhibitor innate insect insertion invasion inversion involuntary ischemia jejunum joint keratin kidney kinetic kingdom
labium lactation lamella larva larynx legume lesion leukemia lichen ligament ligase lignin limb liver locus lumbar
lumen lung lymph lysis macrophage malaria mammal mandible marrow marsupial matrix maxilla medulla meninges meningitis
menopause menstruation meristem metabolism metabolite metamorphosis metastasis microbe migraine mildew mimicry mineral
mitochondria molar mollusc monomer mucosa mucus muscle mutagen mutation mutant mycelium myelin myocardium nasal nectar
necrosis nephritis nerve neural niche nodule nostril notochord nutrient nutrition obesity occipital olfactory omnivore
oncology operon optic oral organ organelle organism osmosis osteoporosis ovulation oviduct oxidase oxygen oxytocin
palate palisade pancreas parasite parietal patella pathogen pathology pectin pedigree pelvis penicillin peptide
perennial peristalsis permeable petiole phagocytosis pharynx phenotype phylum physiology physique pigment pituitary
placebo placenta plague plankton plasma platelet pleura polymer polymerase population pore potassium predator prey
primate prion probiotic protozoa puberty pulmonary pulse pupil radicle receptor recessive recombinant rectum reflex
renal replication reproduction reptile reservoir respiration perspiration retina retrovirus rodent saliva saprophyte
scapula sclera selection semen sensory septum serum sinus skeleton spasm species sperm sphincter spinal spine spiracle
spleen spore sporophyte staphylococcus streptococcus sternum stem stigma stimulus stomach stomata strain stratum
stroke style succession symbiosis symptom synapse syndrome synthesis photosynthesis chemosynthesis taxonomy tendon
tentacle testis tetanus thalamus hypothalamus thorax thrombocyte thyroid tissue tonsil toxin toxoid trachea trait
transpiration transplant transportation translocation tropism trophic tropic tubule tumor turgor umbilical urea uric
urine uterus vaccine vacuole vagina vagus valve variation vector vegetative vein vena ventral dorsal vertebra
vertebrate invertebrate vestibule villus viroid virulent virus virion viscera vitamin vocal voluntary womb yeast yolk
zygote adsorb asthma angina anesthetic analgesic antacid arrhythmia aspirin atropine autopsy triceps bruise bulimia
anorexia cataract catheter cholesterol cholera chronic acute coma concussion congenital contagious convulsion coronary
dementia delirium depression dermatitis diarrhea diphtheria dystrophy eczema edema embolism emphysema encephalitis
endoscopy epilepsy fever fibrosis fracture gangrene glaucoma gout hemophilia hemorrhage hepatitis hernia herpes
hypoxia anoxia infarction influenza insomnia jaundice lymphoma mania measles mumps myeloma neuralgia neuropathy nausea
palsy pandemic paralysis pathologic pertussis pharmacy phobia placement pneumothorax polio prognosis diagnosis
prosthesis prostate psychosis neurosis rash remission sepsis septic shock sinusitis smallpox chickenpox stenosis stent
syncope syphilis tetany thrombus transfusion trauma triage tuberculosis ulcer uremia urticaria vertigo systole
diastole tachycardia bradycardia sphygmomanometer stethoscope
"""
MATTER = """
acceleration accelerator actinium adhesive aerosol alchemy aldehyde aliphatic alkaline alpha amorphous ampere analysis
angular anhydrous anneal anomaly antimatter antimony aperture aqueous argon aromatic arsenic asteroid astronomy
astrology atmosphere atom attraction axis barium barometer battery beryllium beta bismuth boiling bond boron brass
bronze buffer buoyancy burette pipette cadmium calorimeter capacitor capacitance carbon catalysis cathode caustic
celestial centrifugal centripetal chain charge chemistry chirality chlorine chromium chromatography circuit cobalt
colloid comet combustion component compound compression concentration concentrate condensation condenser conductor
conduction constellation copper corona corrosive cosmic coulomb couple covalent crystal current curvature cyclone
damping decay decomposition density dielectric diffraction dilution dilute dipole discharge dispersion displacement
dissociation dissolution distillation dissolve ductile ductility dynamo dynamics kinematics statics eccentric echo
eclipse efficiency elasticity electrode electrolysis electrolyte electrophile nucleophile electroscope element
elliptical emission endothermic energy engine epoxy equation equator equilibrium error ethane ethanol evaporate
expansion explosion exposure extension extraction farad fermion boson filament filter filtrate fluid flux focal focus
force formula francium freezing freon frequency friction fullerene fuse fusible gallium galaxy galvanic galvanized
gamma gasoline generator germanium glass gold graphite granite gravity gravitation hadron lepton half halogen hardness
harmonic heat heavy helium hertz homogeneous heterogeneous humidity hydrogen hydraulic hysteresis ideal ignition image
impact impulse impurity incidence indicator inertia inert infrared ultraviolet inorganic organic insulator insulation
intensity interference inverse ionization ionosphere iridium isomer isothermal adiabatic isobaric isochoric joule
kelvin kerosene kinetics laser maser latent lattice lead lens lever liquid lithium litmus load luminous lunar solar
magnet magnetic magnetism magnitude malleable mass matter mechanics melting mercury metal metallic metalloid methane
microscope telescope mixture modulus mole molecule molecular molten moment motion motor nebula negative positive neon
neptunium neutral neutralize newton nichrome nickel nitrate nitrite nitrogen noble nova nucleus nuclide octane ohm oil
opaque translucent transparent optics orbit orbital ore oscillation osmium ozone palladium paraffin parallax parallel
particle pascal pendulum period periodic periscope phase photoelectric photon physics physical piston platinum
plutonium polar polarity polarization polarize pole pollutant polonium potential potentiometer power precipitate
precipitation pressure prism product projectile propulsion pulley pulsar quantum quartz radiation radiator radical
radio radioactive radioactivity radium radius random rare reactant reaction reactive reactor recoil rectifier
reduction oxidation redox relativity repulsion resin resolution resonance resultant reversible irreversible rotation
revolution rubidium rust salt satellite saturated unsaturated scalar scandium scattering selenium semiconductor
superconductor series shear shift shell silver sodium solenoid solid solidification solubility soluble insoluble
solution sonic sound source spark specific spectrum spectrometer spectroscope speed spin spring stable unstable starch
static steam steel stoichiometry stress stretch strong strontium substance sulfate sulfide sulfur supernova supersonic
surface suspension symmetry tangential tantalum technetium temperature tensile tension terminal thermal thermistor
thermite thermodynamic thermometer thermostat thorium thrust tin titanium torque torsion traction transducer
transformer transition transmission transmitter transverse longitudinal tungsten turbine turbulence ultrasound umbra
penumbra uniform uranium vacuum valence vanadium vapor vaporize vibration viscosity voltage voltmeter ammeter volume
wave wavelength weight wire work xenon krypton yield zinc zenith nadir alcohol alkyl aryl benzyl phenyl phenol butter
butyl acetyl acetate acetic acetylene ethylene propylene polythene polyester esterification etherification
saponification hydration dehydration hydrogenation halogenation
"""
EARTH = """
abyssal africa alluvial alps america andes antarctic arctic archipelago aquifer arid asia atlantic atoll avalanche
basalt basin bay beach bedrock blizzard border boundary canal canyon cape capital caribbean cartography cave cavern
channel chalk cirrus stratus cumulus nimbus clay cliff climate coast continent contour convergent divergent coral core
crater creek crust anticyclone dam deforestation delta demography deposition desert desertification dew drainage
drought dune earthquake eastern ebb england eruption estuary europe fault fjord flood fold forest front frost gabbro
geography geology geyser glacier globe gneiss gorge gravel grassland gulf hail hemisphere highland lowland horizon
humid hurricane iceberg igneous inlet ireland iceland irrigation island isthmus italy jurassic jungle kenya korea
lagoon lake landslide lapland lava leeward windward legend limestone lithosphere asthenosphere hydrosphere loam mantle
marble marine marsh meander mediterranean meridian mesa mesozoic paleozoic cenozoic metamorphic sedimentary metropolis
moisture monsoon moraine mountain mouth mudstone norway obsidian oasis oceania orogeny oxbow pacific pampas peninsula
permafrost plain planet plantation plate plateau polder prairie province pumice quarry rainfall rainforest ravine reef
region relief ridge rift river runoff salinity sandstone savanna scale schist season sediment seismic seismograph
shale shelf shore silt slate snow soil steppe storm stratosphere mesosphere thermosphere exosphere stream subduction
summit swamp syria serbia siberia taiga tectonic temperate tempest terrace terrain territory thunder tidal tide
topsoil subsoil tornado trench tributary distributary tropical tsunami tundra typhoon urban rural valley vegetation
village volcano wadi waterfall watershed weathering wetland wind china chile cuba cyprus congo togo tonga egypt france
finland germany greece hungary japan jordan kuwait laos mexico nepal oman palestine panama peru poland portugal qatar
romania russia spain sudan somalia thailand taiwan turkey uganda rwanda ukraine vietnam yemen bolivia brazil ecuador
angola namibia malawi
"""
SOCIETY = """
abdicate abolition absolute academy accord accounting acquittal act activist adjourn administration admiralty advocate
affidavit agency agenda agent agrarian agreement alderman alien allegiance alliance ally amendment amnesty anarchism
annex annuity antitrust apartheid appeal appellant applicant apprentice arbitration armistice arraign arson assault
assembly asset assign association asylum auction audit auditor austerity authority autocracy democracy theocracy
aristocracy bureaucracy meritocracy bail balance ballot ban bank bankruptcy bargain baron barrister barter benefit
bequest bill blockade bourgeois boycott breach bribe brief broker budget bull burden burglary robbery larceny theft
cabinet campaign candidate capitalism cartel case cash catholic caucus cause caveat census charter chattel church
citizen civic civil claim clause client coalition code coercion collateral collective colonial colonialism commerce
commission committee commodity common commonwealth communism company compensation complaint concession concord
congress conquest conscription consent conservative consideration conspiracy constituency consumption contempt
contract contractor convention conviction copyright corporation corruption council court covenant creditor crime
criminal crisis crown crusade currency custody custom damages debenture debt decree deed default defence defendant
deficit delegate demand deposit depreciation appreciation descendant despot detente detention devaluation dictator
diplomacy discrimination distribution district divorce doctrine domestic dominion dowry duopoly duress duty dynasty
earnings economic economics economy edict election elector elite emancipation embargo embassy embezzlement eminent
emperor enclosure endowment enlightenment enterprise entrepreneur entitlement envoy equal equitable equity estate
estoppel ethics evidence exchange excise execution executive executor exile expenditure exploitation exploration
expropriation extortion extradition faction fealty federal federalism felony feudal feudalism fief fiduciary finance
fine fiscal foreign forgery franchise fraud freedom freehold leasehold frontier fund genocide gentry globalization
government governor grant gross guarantee guarantor guardian guerrilla guild guilt guilty habeas hearing hearsay
hegemony heir heresy holocaust homicide hostage house humanism identity ideology impeachment imperial imperialism
import income indemnity independence dependence indictment indulgence industry inequality inflation infringement
inheritance injunction injury innocence innocent inquest inquisition insolvency insurance insurrection interest
investment investor invoice jihad judge judgment jurisdiction jurisprudence juror jury justice king knight labor
landlord law lawsuit lawyer lease legal legality legacy legate legislative levy liable liberal liberalism libertarian
license lien loan lobby lord loss lottery loyalty magistrate magna mandate manifesto manor manslaughter margin
maritime market marketing marriage massacre mayor mercantile mercantilism mercenary merchant merger migrant militia
minister ministry minor minority majority misdemeanor mission missionary mob monarch monetary money monopoly mortgage
motive murder mutiny nation nationalism naturalization negligence negotiation neutrality nobility nominal nuisance
null oath offence offer officer oligarch opinion order ordinance pact parish parliament partition partner partnership
party patent patriarch patriot patron peasant penal penalty pension perjury petition philosophy plaintiff plea pledge
pogrom police policy politics poll populism possession poverty precedent premium prerogative presidency president
price priest primary prince privilege probate probation procedure proceeds procurement production productivity profit
prohibition proletariat promise promissory propaganda property proportional proposal prosecutor prosperity protection
protectionism protestant provision proviso proxy public purchase quorum quota ransom rate ratify real rebellion rebate
receipt receiver recession reconstruction referendum reform refugee regent regime regulation religion remedy
renaissance rent reparation repeal representation reprieve republic repudiate rescission reserve residence resistance
respondent restitution retail retainer revenue revolt reward right riot royal ruler sale sanction savings schism
scholar secession secular security sedition segregation senate sentence separation serf servitude settlement
sharecropper sheriff shogun siege slave slavery social socialism society solicitor sovereign soviet speculation
stability statehood stock strike subpoena suffrage suit summons supply supreme surety surplus shortage surrender
survey suspect syndicate taboo tariff tax taxation tenancy tenant tender tenure terrorism testament testator testimony
title tolerance tort torture totalitarian trade tradition traitor treason treasury treaty trespass trial tribe
tribunal tribute trust truce turnover tyranny tyrant unanimous underwriter unemployment union unitary usury utility
vacancy valid value vassal venture venue verdict veto viceroy victim villain violation void vote wage waiver ward
warrant warranty warrior wealth welfare wholesale witness writ zoning
"""
SIGNS = """
abacus abstract accumulator adjacent adjective algebra algorithm alphabet alternate analog angle apex apposition
archive area array article artificial aspect assembler assertion assignment asymptote attribute audio augmented
automata automatic average axiom background backup ballad bandwidth baroque base baud bisector bit boolean branch
bracket brackets bridge browser bug bus byte cadence calculus callback capacity caption cardinal cartesian cast
catalog ceiling center character checksum chiasmus chord circle circumference climax cloud cluster coefficient
collision column combination comedy command comment compact compilation completion complex composite composition
computation computer concurrency condition conditional cone configuration conflict congestion conic conjugate
connection connotation denotation console constant constraint constructor consonant container content context
continuous contraction contrast control convergence coordinate coroutine correlation cosine counter couplet coupling
cube cubic cursor curve cycle cylinder daemon database datagram dataset debug decagon decimal decision declaration
decorator definition definite degree delegation delimiter denominator dependency deployment description dialect dialog
diagonal diagram diameter dictionary difference digit digital dimension diphthong directed directory discriminant disk
display distance dividend division domain domino download driver dynamic edge editor elegy elevation ellipse ellipsoid
email emulator emulation encapsulation encoding endpoint enumeration epic epilogue prologue equality equilateral essay
estimate euphemism evaluation even event exception exponent exponential exposition expression factor fallacy feedback
fiction fibre field figure file firewall firmware fixed flag float floor flow foil folio footnote foreground
foreshadowing form format formatter forward fraction fragment fragmentation frame framework frontend backend function
fugue future gateway generic genre geometry gigabyte glossary gradient grammar graph graphic grid group guest haiku
handler handle handshake hardware harmony hash hashing header heap height heptagon hexagon histogram homophone
horizontal vertical hostname hyperlink identifier idiom immutable implication incident incremental independent index
inductive induction deduction inference infinite infinity inflection initial inner input output instance instruction
integration interface interpolation extrapolation interpreter intersection interval invariant iterator iteration
jargon join kernel keyboard keyword kilobyte laptop latency launcher layer leap library limit limerick line linear
link linker linux list listener literal literature local locale location locator logic login loop lossless lossy lyric
machine macro mainframe malware management mantissa mapping mask maximum minimum measure megabyte melody member memory
memoir merge message meta metadata method metric middleware minuend module monitor monologue dialogue motif multiple
multiplication mutex myth mythology narrative narrator native natural navigation negation nested network neuron node
nominative notation noun novel novella number object oblique observer obtuse octagon octal ode offset opcode operand
operation operator optimization origin orthogonal outlier overflow overhead overture packet padding page paging
palindrome paradox paragraph parallelogram parameter parenthesis parity parsing parser participle password patch path
pattern payload peer pentagon percent percentage percentile perimeter permission permutation persistence
personification perspective phrase pixel pipeline pipe plagiarism plane platform plot plural pointer poem poet poetry
point pool port portal positional possessive postulate prediction predicate predicament preemption present preterite
primitive printer priority privacy private probability proof processor profile program project projection prompt
pronoun proportion prose protagonist protocol provider pun punctuation pyramid quadrilateral quantifier quartile query
queue quotation quotient radix raga rhapsody range rank ratio ray recall record rectangle recurrence recursion
redundancy refactoring reference reflection refrain register regression relational relay release remainder remote
render replay replica repository request requirement resolver resource response restore return reverse rhetoric rhyme
rhythm rondo root round router routine routing row runtime sample sampling satire saga scalene isosceles scanner
scheduler schema scheme scope screen script search section sector segment selector semantic semicolon semiotics sensor
sequence sequel serial server session setter getter shape signal signature singleton singular slope socket software
soliloquy sonnet sort space spam spoof spreadsheet spyware square stack standard stanza statement stemming stimulation
simulation storage strict string structure stylus subject subjunctive subnet subquery subroutine subset substring
subtraction suffix sum summary superset surd switch syllable syllogism symbol symphony syntax system table tablet tag
tangent target template tempo tense tensor term ternary test texture theme theorem theory therefore thesis antithesis
thrash thread timbre timer token tone topology trace tracker traffic tragedy transaction transfer transform
translation transpose trapdoor tree triangle trigger trigonometry trilogy trojan trope tuple type typography unary
undirected unique unit update upload usage validation validity variable verb verse version virtual virtualization
visibility vocabulary vowel website widget wildcard window wireless workflow workstation wrapper zero isolation
isolate alienation animation automation cessation citation collation confrontation congregation aggregation
conjunction consolation contamination contention cultivation curation dedication deformation demonstration deportation
derivation desolation detonation deviation devotion dictation domination donation duration elation elimination
elongation erection exaggeration excavation exclusion inclusion exhibition exhumation fabrication flotation
formulation foundation fumigation gradation illustration imitation incarnation incision incubation injection
inoculation instigation institution intimation invocation irritation isotonic lubrication meditation migration
moderation modulation mutilation nomination occupation oration ovation perforation precaution predication prescription
proscription subscription procreation promotion provocation recitation reclamation rejection relation rendition
renovation repetition salvation sanitation saturation sedation stagnation starvation station superstition temptation
vacation ventilation vocation vindication
"""
MIND = """
accommodation addiction affection aggression altruism egoism ambivert amnesia anxiety apathy empathy sympathy aptitude
arousal attachment attitude attribution attention autism autonomy aversion avoidance behavior bias catharsis cognition
cognitive compulsion obsession conditioning confirmation conformation conformity compliance obedience conscious
unconscious subconscious consciousness coping defiance delusion denial depersonalization deprivation disorder
dissonance dream emotion motivation retrieval extrovert introvert fixation frustration gestalt habituation
hallucination hypnosis hysteria identification imprinting inhibition insight instinct intellect intelligence
introspection intuition learning libido masochism sadism narcissism neurotic perception personality persuasion
prejudice psychiatry psychology punishment rationalization reasoning recognition repression suppression resilience
retention rehearsal schizophrenia sensation stereotype sublimation superego temperament therapy threshold transference
unlearning absurdism aesthetics agnosticism atheism theism deism pantheism panentheism polytheism monotheism
determinism dualism monism empiricism rationalism existentialism fatalism hedonism idealism realism materialism
metaphysics naturalism nihilism nominalism objectivism optimism pessimism phenomenology positivism pragmatism
relativism romanticism skepticism solipsism stoicism utilitarianism deontology ontology epistemology exegesis
eisegesis theology teleology buddhism hinduism jainism judaism islam christianity sikhism taoism shinto zionism bible
gospel psalm quran torah talmud impressionism expressionism cubism futurism fauvism dadaism surrealism classicism
mannerism minimalism modernism postmodernism rococo gothic romanesque fresco mosaic mural portrait landscape sculpture
etching engraving woodcut watercolor tempera pastel palette
"""

TERMS = " ".join((LIFE, MATTER, EARTH, SOCIETY, SIGNS, MIND))
"""All of them, as running text."""
