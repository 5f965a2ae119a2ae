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
ability about above accept access accident across action active actor adapt adopt advice advise after again against
agree alive allow almost alone along already alternative although always amount ancient anger another answer anybody
apart appear apple apply argue arise arm army around arrive arrow artist ashamed aside asleep assume attach attack
attempt attend author avoid awake award aware away baby back bacon bad badge bag bake ball band bare bark barn barrel
basic basis basket bath bathe bead beam bean bear beard beast beat beauty became because become bed bee beef before
begin behave behind being belief believe bell belong below belt bench bend beneath beside best bet better between
beyond big bike bind bird birth bitter black blade blame blank blast blaze bleed blend bless blind blink block blow
blue board boast boat body boil bold bomb book boost boot born borrow boss both bother bottle bottom bought bound bowl
box boy brake brand brave bread break breath breathe breeze brick bride bright bring broad broken brother brought
brown brush bucket build bulb bullet bunch bundle burn burst bury bush busy button buyer cable cage cake calf call
calm camel camera camp candle candy cannot canoe canvas captain car card care career careful cargo carpet carry cart
carve casual cat catch cattle caught cease cent central century certain chair chamber champion chance change chaos
chapter charm chase chat cheap cheat check cheek cheer cheese chef cherry chest chew chicken chief child chimney chin
choice choir choose chorus chose circus city clash clean clear clerk clever click climb cloak clock close cloth
clothes clown club clue coach coal coarse coat cobra coin cold collar collect collection college color comb combine
come comfort comic compare compass compete complain complete compute concert conclude conduct confess confidence
confident confirm conform confuse connect consider consist construct consult contact contain contest continue contrary
convert convict convince cook cool copy cord corn corner correct cost cottage cotton couch cough could count country
county courage course cousin cover cow crack cradle craft crash crawl crazy cream create creature creep crew cricket
crisp cross crow crowd cruel cruise crumb crush cry cup cure curious curl curse curtain cushion cut daily dairy daisy
damage damp dance danger dare dark dash date daughter dawn deaf deal dear death debate decade deceive decide deck
decline decorate decoration deep deer defeat defect defend define delay delicate delight deliver delivery deny depart
depend describe deserve design desire desk destroy detail detect detection detective develop devil devote diamond
dictate diet differ different dig dinner dip direct direction dirt dirty disagree disappear discover discovery discuss
disease disguise dish dismiss dispute distant disturb ditch dive divide dizzy doctor dog doll dollar donkey door dot
double doubt down dozen draft drag drama draw dress drift drill drink drive drop drown drug drum dry duck dull dumb
during dust dwarf eager eagle ear early earn earth ease east easy eat educate effort egg eight either elbow elder
elect elephant else embrace emerge employ empty enable encounter end endless enemy enforce engage enjoy enough enter
entire envy equip escape especially evening ever every evil exact exam examine example excellent except excess excite
excuse exercise exhaust exhibit exist exit expand expect expensive experience experiment expert explain explode
exploit explore export expose express extend extent extra extract extreme eye fable fabric face fact factory fade fail
faint fair fairy faith fall false fame family famous fan fancy far farm fashion fast fat fatal fate father favor fear
feast feather feature feed feel fellow fence festival few fiber fierce fifth fight fill film final find finger finish
fire firm first fish fit flame flash flat flavor flesh flight flock flour flower fluent fly foam fog folk follow fool
foot forbid forever forget forgive fork formal former fort fortune forty found fountain four fox frank free freeze
fresh friend fright frog frozen fry fuel full fun funny fur furious gain gallery gallon game gap garage garden garlic
gas gate gather gaze gear general gentle ghost giant gift girl give glad glance glare glide glory glove glow glue goal
goat god good goose gossip gown grab grace grade grain grand grape grasp grass grateful grave gravy great greed green
greet grief grind grip grocer ground grow guard guess guide guitar gun guy hair hall hammer hand handy hang happen
happy harbor hard harm harsh harvest haste hat hate haunt have hawk hay hazard head heal health hear heaven heel hello
helmet help hen herb herd here hero hide high hill hint hip hire history hit hobby hold hole holiday hollow holy home
honest honey honor hook hope horn horror horse hospital hot hotel hour huge human humble humor hundred hunger hunt
hurry hurt husband hut ice idea idle ignore ill imagine immediate immense imply impress improve inch include increase
indeed indicate indoor infant inform ink inquire inside insist inspect inspire instead insult intend intense intention
intent interior exterior into introduce invade invent invest invite iron issue item ivory jacket jail jam jar jaw
jealous jelly jewel job joke journal journey joy juice jump junior just keen keep key kick kill kind kiss kitchen kite
knee kneel knife knob knock knot know lace lack ladder lady lamb lamp land lane language large last late later latter
laugh laundry lawn lay lazy leaf league leak lean learn least leather leave lecture left leg lemon lend length less
lesson let letter level liar liberty lick lid lie lift light like lion lip listen little live lizard loaf lock lodge
log lone long look loose lose loud lounge love low lower luck luggage lunch mad magic mail main major make male man
manage manner manual many map march mare mark marry marvel mast master mat match mate maybe meal mean meat medal
medicine medium meet mention menu mercy mere merit merry mess middle might mild military milk mill million mind mine
miracle mirror misery miss mist mistake mix moan mode model modern modest monkey month mood moon more morning most
mother mouse move much mud multiply museum music must mutual mystery nail naked name narrow nasty nature naughty near
neat neck need needle neighbor neither nephew nest net never new news next nice niece night noise none noon normal
north nose note nothing notice notion now nurse nut oak oar obey oblige obtain obvious occasion occupy occur ocean odd
off office often old olive once onion only open opera oppose option orange orchard orchestra ordinary orphan other
ought ounce outer oven over owe owl own owner pace pack pad paid pain paint pair palace pale palm pan panel panic pant
paper parade parcel parent park parrot part pass past paste pat patience patient pause pave paw pay pea peace peach
peak pear pearl pen pencil penny people pepper perfect perform perfume perhaps peril permit person pet phone photo
piano pick picture pie piece pig pigeon pile pill pillow pilot pin pinch pine pink pint pit pity place plan plant
plaster plastic play pleasant please plenty plough pluck plug plum plus pocket poison polish polite political pond
pony poor pop popular porch pork position possess possible post pot potato pour powder practical practice praise pray
preach precious prefer prepare presence preserve press pretend pretty prevent pride print prison prize probable
probably problem proceed process produce proud prove provide pull pump punch punish pure purple purpose purse push
puzzle quality quantity quarrel quarter queen queer question quick quiet quilt quit quite quiz rabbit race rack rag
rail rain raise rapid rat rather rational raw reach read ready rear reason rebel recent recipe recipient reckon
recognize recommend recover recovery red reduce refer refuse regard regret regular reject relate relax reliable
relieve rely remain remark remember remind remove repair repeat replace reply report represent reputation rescue
resign resist respect rest result retire reveal revenge review revise ribbon rice rich rid ride ring ripe rise risk
rival road roar roast rob robe rock rocket rod roof room rope rose rot rough rub rubber rude rug ruin rule run rush
sack sacred sad saddle safe sail saint sake salad salary salmon same sand satisfy sauce save saw say scan scarce scare
scarf scatter scene scent school science scissors scold score scrape scratch scream screw sea seal seat second secret
secretary see seed seek seem seize seldom select self sell send senior sense separate serious servant serve service
set settle seven several severe sew sex shade shadow shake shall shallow shame share sharp shave sheep sheet shelter
shield shine ship shirt shoe shoot shop short should shoulder shout show shower shut shy sick side sight sign silence
silent silk silly similar simple simply since sincere sing single sink sister sit site situation six size skate sketch
skill skin skirt sky sleep slice slide slight slip slow small smart smash smell smoke smooth snack snail snake snap
soap sober soccer sock soft soldier sole solve some son song soon sore sorrow sorry soup sour south spade spare speak
spear special spell spend sphere spice spider spill spirit spit spite splendid split spoil spoon sport spot spray
spread staff stage stain stair stamp stand star stare start state station stay steady steal steep steer step stick
stiff still sting stir stitch stone stool stop storey story stove straight strange stranger straw street strength
strip struggle student study stuff stupid subtle subway succeed success such suck sudden suffer sugar suggest suitable
sun super supper support suppose sure surgeon surgery surprise surround swallow swear sweat sweep sweet swell swim
swing sword tail tailor take tale talk tall tame tap tape task taste taxi tea teach team tear tease telegram telegraph
telephone television tell ten tent terrible text thank their then there these they thick thief thin thing think third
thirst this thorn thorough those though thought thousand threat three throat throne through throughout throw thumb
thus ticket tidy tie tiger tight tile till timber time tiny tip tire toast tobacco today toe together toilet tomato
tomorrow ton tongue tonight tool tooth top torch torn total touch tough tour toward towel tower town toy track tractor
traditional trail train transmit trap travel tray treasure treat tremble trend trick trip triumph trouble true trunk
truth try tube tune tunnel turn twelve twenty twice twin twist typical ugly umbrella uncle under understand universe
university until upper upright upset upside use useful usual vain various vary vase vast vegetable vehicle veil very
vessel vest victory view violence violent visit visitor voice volunteer voyage wagon waist wait wake walk wall wander
want war warm warn wash wasp waste watch water wax way weak weapon wear weave wedding weed week weep weigh welcome
well west wet whale wheat wheel where which while whip whisper whistle white whole whom whose wicked wide widow width
wife wild will willing win wine wing winter wipe wisdom wise wish wolf woman wonder wood wool word world worm worry
worse worst worth would wound wrap wreck wrist write wrong yard year yellow yes yesterday young youth zoo
"""
