/** Words that tell what kind of name a run of capitalised words is. Lower case. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

export const TITLES =
  set(`mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor president minister premier chancellor senator sen sen. rep rep. congressman congresswoman governor gov gov. mayor judge justice general gen gen. colonel col col. captain capt capt. major maj maj.
  lieutenant lt lt. sergeant sgt sgt. cpl corporal admiral commander brigadier inspector superintendent sheriff deputy officer detective constable spokesman spokeswoman spokesperson ambassador secretary director chief king queen prince princess sheikh sheik imam mullah
  maulana pope bishop archbishop rev rev. reverend father sister monsignor msgr sir lord lady attorney prosecutor coach candidate chairman chairwoman engineer lawyer journalist activist economist envoy`);

/** Last words of names of bodies. */
export const BODY_WORDS =
  set(`army force forces police front movement party group organization organisation agency ministry department bureau office council committee commission court university college school institute institution center centre association union federation league
  company corporation corp corp. inc inc. ltd ltd. bank hospital airlines airways news times post herald tribune journal gazette telegraph guardian mirror daily press radio television tv network media guard brigade brigades battalion corps command service services authority administration
  government parliament congress senate assembly house alliance coalition liberation militia navy staff foundation trust society club fund programme program mission nations state-department republic's unit cartel mafia team squad patrol reuters column lashkar vanguard legion resistance fighters guerrillas faction`);

/** What armed bodies call themselves before "of": "the Sons of the Harbour", "Lions of Karst". */
export const BODIES_OF = set(
  "sons heirs emirs caravan lions tigers eagles falcons hawks wolves panthers soldiers knights guardians defenders protectors martyrs companions avengers swords brothers partisans army front brigade brigades column legion vanguard union lashkar battalions battalion cartel movement brotherhood bloc commandos clan banner sentinels shield spear scorpions jackals hyenas leopards cobras ghosts emirate caliphate katiba katibat order",
);

/** Things that are written in capitals: no bodies. */
export const CAPITAL_THINGS: ReadonlySet<string> = new Set(
  "CCTV TV GPS UTC GMT VHF AIS DNA ID SIM SMS SUV ATM IED IEDS RPG RPGS TNT UAV UAVS USV MRI PDF CEO MP MPS VIP VIPS AK AK-47 M16 M-16 LNG LPG".split(
    " ",
  ),
);

/** Words that follow a place's name and belong to it. */
export const PLACE_UNITS = set(
  "district province region county governorate state city prefecture oblast department parish township municipality territory valley island islands peninsula river lake mountains desert sea ocean bay gulf strait airport village town camp neighborhood neighbourhood canton lga sub-division subdivision sub-county woreda tehsil",
);
/** Words before a place's name that belong to it. */
export const LEADING_UNITS = set(
  "mount lake port fort cape gulf strait bay barangay sitio kampung kampong desa colonia barrio vereda corregimiento avenida calle rua kafr kfar khirbet wadi jabal jebel beit deir tal tell ain",
);

/** Prepositions that a place follows. */
export const STRONG_PREPOSITIONS = set("in near outside around across throughout into at from");

/** Capitalised words that are seldom a place though a gazetteer has them. */
export const SELDOM_PLACES =
  set(`he she they it we you van police march may august sunday monday tuesday wednesday thursday friday saturday january february april june july september october november december union trump mobile reading nice most best park man is the of and for he she it they we i a an in on at by to from as if but not no yes
  salvador line them entrance
  one two three four five six seven eight nine ten first second third front charge free downtown colonia metro new old north south east west northeast northwest southeast southwest northern southern eastern western central upper lower great little big young white black green brown gray grey long short king queen prince general major mission summit victory liberty freedom independence
  justice hope love faith grace star sun moon day night week year early late house senate congress court bank media news times post star read more many some all most other others this that these those who what when where why how his her their our your my its said says told according after before during while since
  until because although though however meanwhile also then there here now today yesterday tomorrow about above along among another any both each every few less little much only own same several such than too very can will just should would could may might must shall do does did done have has had been being be was were are am
  prosecutor suspect suspects victim victims officer officers officials authorities witnesses residents gunman gunmen shooting murder attack attacks bombing army navy god jesus bush clinton obama lee jackson johnson jones smith davis miller wilson taylor anderson thomas moore martin harris clark lewis robinson walker hall allen
  scott green baker adams nelson carter mitchell roberts turner phillips campbell parker evans edwards collins stewart morris rogers cook morgan bell murphy bailey cooper richardson cox howard ward peterson gray james watson brooks kelly sanders price bennett wood barnes ross henderson coleman jenkins perry powell patterson hughes
  flores washington's butler simmons foster gonzales bryant alexander russell griffin hayes marshall ortiz gomez murray freeman wells webb simpson stevens tucker porter hunter hicks crawford henry boyd mason morales kennedy warren dixon ramos reyes burns gordon shaw holmes rice robertson hunt black daniels palmer mills nichols grant
  knight ferguson rose stone hawkins dunn perkins hudson spencer gardner stephens payne pierce berry matthews arnold wagner willis ray watkins olson carroll duncan snyder hart cunningham bradley lane andrews ruiz harper fox riley armstrong carpenter weaver greene lawrence elliott chavez sims austin's peters kelley franklin lawson
  star page prime chief foreign interior defense defence federal national international united islamic state states people party democratic republican republicans democrats muslim christian jewish catholic english spanish arab arabic photo image video twitter facebook google youtube instagram telegram whatsapp associated press ap afp reuters cnn bbc fox nbc abc cbs`);

/** Given names common in the news of many countries: a run of capitalised words that begins with one is a person. */
export const GIVEN_NAMES =
  set(`james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack
  dennis jerry tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet maria catherine heather diane
  mohammed mohammad muhammad mohamed ahmed ahmad ali hassan hussein hussain omar umar ibrahim abdul abdullah abu khalid mahmoud mustafa yusuf youssef saeed sayed syed hamid karim nasser salim tariq usman bilal imran asif nawaz shahid rashid faisal fatima aisha zainab maryam khadija layla
  carlos luis jorge miguel pedro antonio francisco manuel rafael fernando alejandro javier ricardo roberto eduardo oscar diego sergio raul mario hector pablo enrique alfredo ramon gustavo hugo cesar julio ivan andres felipe rodrigo guillermo alvaro ignacio jaime gilberto
  vladimir sergei dmitri alexei nikolai mikhail igor andrei yuri oleg viktor boris pavel maxim natalia olga tatiana svetlana pierre jean jacques francois michel laurent nicolas marie hans klaus wolfgang jurgen angela ursula giovanni giuseppe luca marco matteo recep mehmet mehmet's wang zhang li liu chen yang xi
  narendra rahul amit raj sanjay anil sunil vijay priya kim park lee hiroshi shinzo yoshi nguyen tran benjamin yitzhak shimon ehud avigdor moshe yair olusegun goodluck emmanuel kofi nana kwame jacob cyril uhuru raila paul yoweri`);

/** Parts of the world too wide to be where one act was. */
export const WORLD_REGIONS = new Set([
  "europe",
  "european union",
  "eu",
  "africa",
  "asia",
  "middle east",
  "latin america",
  "south america",
  "north america",
  "central america",
]);
