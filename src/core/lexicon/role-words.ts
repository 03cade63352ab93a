/** Head words that tell what part a noun phrase plays. Lower case, singular and plural. */
const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Individuals who attack, as news calls them. */
export const ATTACKERS =
  set(`guerrilla guerrillas guerilla guerillas terrorist terrorists rebel rebels gunman gunmen assailant assailants attacker attackers bomber bombers militant militants insurgent insurgents
  extremist extremists subversive subversives subversives commando commandos hitman hitmen sniper snipers killer killers murderer murderers assassin assassins kidnapper kidnappers hijacker hijackers suspect suspects shooter shooters
  robber robbers bandit bandits criminal criminals paramilitary paramilitaries separatist separatists jihadist jihadists fighter fighters militiaman militiamen narcoterrorist narcoterrorists trafficker traffickers
  arsonist arsonists perpetrator perpetrators individuals gang gangs cell squad squads mercenary mercenaries drug-traffickers knifeman knifemen axeman thugs hooligans vigilantes aggressor aggressors abductor abductors captors henchmen saboteur saboteurs delinquents mob smuggler smugglers raider raiders pirate pirates looter looters`);

/** Words that are attackers only beside "armed", "masked", "unidentified" and the like. */
export const MAYBE_ATTACKERS = set(
  "man men woman women person persons people youth youths group groups member members individual individuals soldier soldiers officer officers troops policeman policemen teenager teenagers boy unit units column strangers figure figures personnel driver passenger colonist colonists settler settlers herders herdsmen tribesmen",
);
export const ATTACKER_SIGNS = set(
  "armed masked hooded unidentified unknown uniformed heavily suspected alleged camouflaged gun-wielding knife-wielding heavily-armed",
);

/** Organised bodies that can attack: heads of their names. */
export const ORGANISED =
  set(`army navy forces front liberation movement militia guard brigade brigades cartel mafia group organization organisation party command police air-force force military battalion junta government regime column commandos union alliance
  state front's wing faction factions corps network squads`);

/** Those who have the arms to take ground: words of their names, and names for short. */
export const FIGHTING_BODIES = set(
  "rebels rebel forces force troops soldiers army military fighters militants insurgents jihadists guerrillas militia militias militiamen front movement brigade battalion group m23 rsf saf sdf taliban houthis shabaab al-shabaab jnim hts idf fnl pkk tplf fano gang gangs coalition column paramilitaries paramilitary separatists bandits",
);

/** People, as victims are described. */
export const PEOPLE =
  set(`person persons people man men woman women child children boy boys girl girls baby infant teenager teenagers teen youth youths student students pupil pupils teacher teachers farmer farmers peasant peasants worker workers
  policeman policemen policewoman police officer officers soldier soldiers troops guard guards bodyguard bodyguards driver drivers passenger passengers civilian civilians villager villagers resident residents civilians mayor mayors minister
  judge judges magistrate magistrates priest priests nun nuns bishop archbishop jesuit jesuits journalist journalists reporter reporters newsman newsmen cameraman senator deputy councillor councilman governor president ambassador consul diplomat
  diplomats leader leaders candidate candidates politician politicians activist activists lawyer lawyers attorney doctor doctors nurse nurses engineer engineers technician technicians businessman businessmen industrialist rancher cattleman
  wife husband son sons daughter daughters father mother brother brothers sister sisters family families relative relatives maid maids cook watchman watchmen vendor vendors trader traders shopkeeper pedestrian pedestrians bystander bystanders
  tourist tourists pilgrim pilgrims worshipper worshippers mourner mourners hostage hostages prisoner prisoners detainee detainees migrant migrants refugee refugees miner miners employee employees official officials servicemen recruits conscripts
  commander commanders colonel captain major lieutenant general sergeant inspector chief director manager rector professor unionist unionists citizen citizens national nationals foreigner foreigners peacekeeper peacekeepers victim victims
  toddler mother-in-law neighbor neighbour neighbors neighbours friend girlfriend boyfriend ex-girlfriend ex-wife clerk customer customers adult adults male female contractor contractors delegate delegates missionary missionaries seamen sailor sailors
  analyst analysts announcer announcers secretary spokesman spokesmen spokeswoman spokesperson newscaster columnist editor congressman congressmen representative representatives chancellor dean prosecutor prosecutors economist photographer photographers policewomen serviceman marine marines adviser advisers advisor advisors sub-lieutenant ex-president vice-president patient patients crew staff member members human humans inhabitant inhabitants
  settler settlers colonist colonists minor minors nephew nephews niece nieces brother-in-law cousin cousins couple grandson grandmother grandfather granddaughter uncle aunt deckhand steward stewards seaman cook cooks chef guide guides poet poets writer writers bookseller musician musicians singer singers artist artists dentist pharmacist paramedic paramedics nurse surgeon surgeons preacher preachers apprentice apprentices mechanic mechanics carpenter bricklayer bricklayers mason masons gardener janitor cleaner cleaners porter porters conductor conductors courier couriers smuggler watchman night-watchman caretaker headmistress principal principals janitors gendarme gendarmes ranger rangers warden wardens fireman firemen firefighter firefighters gunner ratings deminer deminers jawan jawans trooper troopers constable constables sarpanch hermit infants reservist reservists agent agents detective detectives scavenger scavengers stallholder stallholders buyer buyers seller sellers hawker hawkers fisher fishers farmworker farmworkers geologist geologists surveyor surveyors architect accountant accountants sheikh chieftain chiefs alderman aldermen clerks fisherman fishermen volunteer volunteers aid-worker monk monks novice novices investigator investigators rabbi imam cleric clerics guest guests shopper shoppers broadcaster broadcasters merchant merchants headmaster motorist motorists commuter commuters cyclist cyclists churchgoers worshiper worshipers pensioner pensioners waiter waitress midwife herder herders shepherd shepherds farmhand labourer labourers laborer laborers others`);

/** Things that are attacked. */
export const THINGS =
  set(`office offices building buildings house houses home homes residence residences apartment apartments bus buses minibus minibuses van vans lorry lorries rickshaw tractor pickup pickups car cars vehicle vehicles truck trucks train trains convoy convoys patrol station stations post posts checkpoint checkpoints base bases barracks
  garrison headquarters embassy embassies consulate consulates bank banks hotel hotels restaurant restaurants bar cafe nightclub store stores shop shops supermarket market markets mall school schools university college church churches mosque mosques
  temple temples synagogue synagogues shrine shrines monastery convent seminary chapel imambargah orphanage kindergarten nursery dormitory hostel hostels lodge canteen pub pubs café cafés bakery pharmacy tobacconist kiosk kiosks tavern casino gym cinema workshop workshops garage garages mill mills silo silos granary barn barns pen shed sheds hut huts tent tents cottage cottages villas flat flats block blocks ward mast masts antenna coach coaches trailer trailers wagon wagons carriage carriages bowser scooter bicycle carrier freighter trawler dhow barge barges tug yacht cargo-ship warship position positions trench bunker bunkers checkpost quarry quay jetty pier canal weir reservoir sluice tank tanks settlement settlements encampment dispensary hospital hospitals clinic clinics bridge bridges road railway line lines tower towers pylon pylons pole poles plant plants pipeline pipelines substation refinery depot warehouse warehouses factory factories farm farms plantation
  town village villages city airport airfield helicopter helicopters plane planes aircraft ship boat ferry tanker tankers newspaper radio facilities facility installation installations infrastructure property center centre ministry palace courthouse court
  prison jail camp camps outpost outposts ambulance ambulances stall stalls booth booths theater theatre stadium club branch agency company companies institute exchange dealership monument dam well wells field fields grid network headquarters's compound
  complex gate gates terminal terminals motorcade caravan tram subway metro crossing tunnel transformer transformers dealership cathedral trainload locomotive motorcycle motorcycles jeep jeeps drugstore drugstores boat boats mansion mansions tire tires pump pumps museum library studio studios port ports seaport seaports harbour harbor dockyard shipyard`);

/** Weapons, single words and the last words of longer ones. */
export const WEAPONS =
  set(`bomb bombs car-bomb car-bombs carbomb explosives explosive dynamite grenade grenades mortar mortars rocket rockets missile missiles rifle rifles gun guns handgun handguns pistol pistols revolver shotgun shotguns machinegun machineguns machine-gun
  machine-guns submachinegun submachineguns weapon weapons firearm firearms knife knives machete machetes axe axes mine mines landmine landmines ied ieds device devices charge charges tnt c-4 vest drone drones shell shells bullet bullets cocktail cocktails
  ak-47 ak-47s m-16 m-16s rpg rpgs bazooka flamethrower artillery shrapnel firebomb firebombs petrol-bomb petrol-bombs anfo`);
/** "device", "charge", "weapons" are weapons only with such a word before them, or beside a bombing. */
export const WEAPON_SIGNS = set(
  "explosive bomb dynamite incendiary suicide improvised homemade automatic car truck roadside nail pipe heavy home-made time high-power assault hunting hand anti-tank rocket-propelled molotov fragmentation anti-personnel vehicle-borne",
);
