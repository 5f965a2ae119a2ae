"""Words of every day, the short ones first."""

SHORT = """
cleft rote rite mold fore bolt colt cute mute data gale lame came sage rage mace dice mice vice lice vine dine nine
mile vile bite cite lime dime mime bore gore lore tore wore done gone hone zone cope dope mope nope pope rode role
vole lure duke nuke muse ruse gall mall dell fell hell yell dill gull hull lull wand fend mend tend vend hind rind
fond bard lard dart hart mart tart wart darn yarn sank tank yank mink rink wink bash gash lash mash sash bass lass
tact pail wail coil toil feat peat dead beer jeer seer heed reed moat hoot loot soot nook took boom doom loom zoom
jest lest pest lost bust lust fist felt melt pelt welt jolt molt volt halt malt elf golf hug dug jug lug mug pug tug
lag nag sag wag fig jig rig wig bog cog hog jog bat sat vat get jet met yet kit lit wit cot got jot lot but gut jut
put rut can ran tan van den men yen bin din fin gin kin sin bun dun nun cap lap nap rap sap zap nip rip sip zip cop
hop mop pup cab dab gab jab lab nab tab cob lob sob cub hub pub sub tub dad fad had lad fed led wed bid hid kid cod
nod pod bud cud ham ram yam him rim dim hem gem gum hum rum axe ace age ape ate era eve arc ark art ash ask aim aid
air oat orb our out inn ion imp urn sold told stow plow clan span swan chip skip drip clip flip chop crop flop prop
clap slap swap flap than brat grit slit shin grin rein lair roan roam seam ream gleam norm berm balm realm helm elm
"""
EVERYDAY = """
ability abject about above absent abstain accept access accident acquire across action active actor adapt adept admire
admit adopt advice advise after again against agree alive allay allow almost alone along already alternative although
always amount ancient anger ankle annoy another answer anybody apart appear apple apply argue arise arm army around
arrive arrow artist ashamed aside asleep assume attach attack attempt attend author avoid awake award aware away baby
back bacon bad badge bag baggage bake ball band bare bark barn barrel basic basis basket bath bathe bead beam bean bear
beard beast beat beauty became because become bed bee beef before begin behave behind being belief believe bell bellow
belly belong below belt bench bend beneath beside best bet better between beyond big bike billow bind bird birth bitter
black blade blame blank blast blaze bleak bleed blend bless blind blink bloat block blow blue board boast boat body boil
bold bomb book boost boot born borrow boss both bother bottle bottom bought bound bowl box boy brake brand brash brave
bread break breath breathe breeze brick bride bright bring broad broil broken brother brought brown brush bucket build
bulb bullet bunch bundle burn burst bury bush busy button buyer cabbage cable cackle cage cake calf call calm camel
camera camp candle candy cannot canoe canvas captain car card care career careful cargo carpet carrot carry cart carve
casket casual cat catch cattle caught cease cellar cent central century certain chair chamber champ champion chance
change chaos chapter charm chart chase chaste chat cheap cheat check cheek cheer cheese chef cherry chest chew chicken
chief child chimney chin choice choir choose chorus chose circus city clamp clash clean clear clerk clever click climb
cloak clock close cloth clothes clove clown club clue coach coal coarse coat cobra cocktail coffee coffer coin coincide
cold collar collect collection college color comb combine come comfort comic commit compare compass compete complain
complete compose compress compute conceal conceive concert conclude conduct confer confess confide confidence confident
confirm conform confuse connect consider consist construct consult contact contain contend contest continue contrary
convert convey convict convince convoy cook cool copy cord corn corner correct cost costume cottage cotton couch cough
could count country county courage course cousin cover cow crack cradle craft cramp crash crawl crazy cream create
creature creep crew cricket crisp cross crow crowd cruel cruise crumb crush cry cup cure curious curl curse curtail
curtain cushion cut daily dairy daisy damage damp dance danger dare dark dash date daughter dawn daylight deaf deal dear
death debate decade deceive decide deck decline decorate decoration decoy deep deer defeat defect defend defer define
delay delicate delight deliver delivery deny depart depend deploy depress describe deserve design desire desk despair
destroy detail detect detection detective develop devil devote diamond diary dictate diet differ different dig dinner
dip direct direction dirt dirty disagree disappear discover discovery discus discuss disease disguise dish dismiss
dispose dispute distant disturb ditch dive divide dizzy doctor dog doll dollar donkey door dot double doubt down dozen
draft drag drama draw dress drift drill drink drive drop drove drown drug drum dry duck dull dumb during dust dwarf
eager eagle ear early earn earth ease east easy eat educate effort egg eight either elbow elder elect elephant else
embrace emerge employ empty enable encounter end endless enemy enforce engage enjoy enough enter entire envy equip
eraser escape especially evening ever every evil exact exam examine example excellent except excerpt excess excite
excuse exercise exhaust exhibit exist exit expand expect expensive experience experiment expert expire explain explode
exploit explore export expose express extend extent exterior extra extract extreme eye fable fabric face fact factory
fade fail faint fair fairy faith fall false fame family famous fan fancy far farm fashion fast fat fatal fate father
favor fear feast feather feature feed feel fellow fence ferret festival few fiber fickle fiddle fierce fifth fight fill
film final find finger finish fire firm first fish fit flame flash flat flavor flesh flicker flight flock florist flour
flower fluent fly foam fog folk follow fool foot forbid forever forget forgive fork formal former fort fortune forty
found fountain four fox frank free freeze freight fresh friend fright frog frozen fry fuel full fun funeral funnel funny
fur furious gable gain gallery gallon game gap garage garbage garden garlic garret gas gasket gate gather gaze gear
gender general genius gentle genuine ghost giant gift girl give glad glance glare glide glory glove glow glue goal goat
god good goose gossip gown grab grace grade grain grand grape grasp grass grateful grave gravy great greed green greet
grief grind grip grocer ground grove grow guard guess guide guitar gun guy hair hall hallow hammer hand handy hang
happen happy harbor hard harden harm harsh harvest haste hat hate haunt have haven hawk hay hazard head heal health hear
heaven heel hello helmet help hen herb herd here hero hide high highlight hill hint hip hire history hit hobby hold hole
holiday hollow holy home honest honey honor hook hope horn horror horse hospital hostel hot hotel hour huddle huge human
humble humor hundred hunger hunt hurry hurt husband hut ice idea identical idle ignite ignore ill imagine immediate
immense impair imply impose impress improve inch include increase indeed indicate indoor infant infect infer inform
inhibit inject injure ink inquire inside insist inspect inspire instead insult intend intense intent intention interior
into introduce invade invent invest invite iron issue item ivory jacket jail jam jar jaw jealous jelly jewel job joke
journal journey joy juice jump junction junior just keen keep key kick kill kind kiss kitchen kite knee kneel knife knob
knock knot know lace lack ladder lady lamb lamp lance land lane language large last late later latter laugh launder
laundry lawn lay lazy leach leaf league leak lean learn least leather leave lecture leech left leg leisure lemon lend
length less lesson let letter level liar liberty lick lid lie lift light like linger lion lip listen little live lizard
loaf lock lodge log lone long look loose lose lotion loud lounge love low lower luck luggage lunch luxury mad magic mail
main maintain major make male man manage manner manual many map march mare mark marry marvel massage mast master mat
match mate maybe meal mean meat medal meddle medicine medium meet mellow melon mental mention menu mercy mere merit
merry mess middle might mild military milk mill million mind mine minimal miracle mirror misery miss mist mistake mix
moan mode model modern modest monkey month mood moon more morning mortal most motel mother motto mouse move much mud
multiply museum music must mutual muzzle mystery nail naked name narrow nasty nature naughty near neat neck need needle
neighbor neither nephew nest net never new news next nice niece night noise none noodle noon normal north nose note
nothing notice notion now nozzle nurse nut oak oar obey oblige obtain obvious occasion occupy occur ocean odd off office
often old olive once onion only open opera oppose option orange orchard orchestra ordinary orphan other ought ounce
outer outside oven over owe owl own owner pace pack package pad paddle paid pain paint pair palace pale palm pan panel
panic pant paper parade parcel parent park parody parrot part partial pass passage past pasta paste pastry pat patience
patient pause pave paw pay pea peace peach peak pear pearl pedal peddle pedestrian peeling pen pencil penny people
pepper perceive perfect perform perfume perhaps peril permit person pet phone photo piano pick picket pickle picture pie
piece pig pigeon pile pill pillar pillow pilot pin pinch pine pink pint pirate pit pity place plan plant plaster plastic
play pleasant please pleasure plenty plough pluck plug plum plus pocket poison polish polite political pond pony poor
pop popular porch pork position possess possible post postage postal pot potato potion pottery poultry pour powder
practical practice praise pray preach precious prefer prepare presence preserve preside press pretend pretty prevent
pride princess print prison prize probable probably problem proceed process produce profess progress prohibit propose
proud prove provide publish puddle pull pump punch punish pure purple purpose purse push puzzle quality quantity quarrel
quarter queen queer question quick quiet quilt quit quite quiz rabbit rabid race rack racket rag rail rain raise rally
rapid rat rather rational raven raw razor reach read ready rear reason rebel receive recent recipe recipient reckon
recognize recommend recover recovery red reduce refer refuge refuse regard regret regular reject relate relax reliable
relieve rely remain remark remember remind remit remove rental repair repeat replace reply report represent reputation
require rescue resent reside resign resist respect rest result resume retain retire reveal revenge review revise ribbon
rice rich rid riddle ride ring ripe rise risk rival road roar roast rob robe rock rocket rod roof room rope rose rot
rough rub rubber rude rug ruin rule rumor run rush sack sacred sad saddle safe sail sailor saint sake salad salary
salmon salvage same sand sandal satisfy sauce sausage savage save saw say scan scandal scarce scare scarf scarred
scatter scene scent school science scissors scold score scrap scrape scratch scream screw scrip sea seal seat second
secret secretary see seed seek seem seize seldom select self sell send senior sense separate serious servant serve
service set settle seven sever several severe sew sex shackle shade shadow shake shall shallow shame share sharp shave
sheath sheathe sheep sheet shelter shield shine ship shirt shoe shoot shop short should shoulder shout show shower shut
shy sibling sick side sight sign silence silent silk silly similar simple simply since sincere sing single sink sister
sit site situation six size skate sketch skill skillet skin skirt sky slash sleep sleeve slender slice slide slight slip
slogan slow small smart smash smell smoke smooth snack snail snake snap soap sober soccer sock soft soldier sole solve
some son song soon sore sorrow sorry soup sour south spade spare sparkle spatial speak spear special spell spend sphere
spice spider spill spiral spirit spit spite splash splendid splendor split spoil spoon sport spot spouse spray spread
sprinkle squad staff stage stain stair stamp stand star stare start state station stay steady steal stealth steep steer
stencil step stick stiff still sting stir stitch stolen stone stool stop storey story stove straight strange stranger
strap straw street strength strip stripe struggle student study stuff stupid submit subtle subway succeed success such
suck sudden suffer sugar suggest suitable sun super supper support suppose suppress sure surgeon surgery surprise
surround sustain swallow swear sweat sweep sweet swell swim swing swollen sword syrup tackle tail tailor take tale
talent talk tall tame tap tape task taste taxi tea teach team tear tease telegram telegraph telephone television tell
temper temple ten tent terrible text thank their then there these they thick thief thin thing think third thirst this
thorn thorough those though thought thousand threat three thresh throat throne through throughout throw thumb thus
ticket tickle tidy tie tiger tight tile till timber time tiny tip tire toast tobacco today toe toffee together toilet
tomato tomorrow ton tongue tonight tool tooth top topic torch torn total touch tough tour tourist toward towel tower
town toy track tractor traditional trail train transmit trap trash travel tray treadle treasure treat tremble trend
trick trip triumph trouble true trunk truth try tube tune tunnel turn turret twelve twenty twice twilight twin twinkle
twist typical ugly umbrella uncle under understand unite universe university until upper upright upset upside use useful
usual vain vandal various vary vase vast vault vegetable vehicle veil very vessel vest victory view vinegar violence
violent violet virtue vision visit visitor vivid voice volley volunteer voyage wagon waist wait wake walk wall wander
want war warden warm warn wash wasp waste watch water wax way weak weapon wear weave wedding weed week weep weigh
welcome well west wet whale wheat wheel where which while whip whisper whistle white whole whom whose wicked wicket wide
widow width wife wild will willing willow win wine wing winter wipe wisdom wise wish wizard wolf woman wonder wood wool
word world worm worry worse worship worst worth would wound wrap wreath wreathe wreck wrestle wrinkle wrist write wrong
yacht yard year yellow yes yesterday yonder young youth zoo
"""
