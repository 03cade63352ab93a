/**
 * Names of peoples and faiths, singular and plural, lower case: whoever acts, a people never did. Not complete by nature; the
 * actor tables hold more, and extraction asks them again.
 */
export const PEOPLES: ReadonlySet<string> = new Set(
  `kurd kurds uyghur uyghurs uighur uighurs tajik tajiks uzbek uzbeks pashtun pashtuns hazara hazaras baloch baluch balochs sindhi sindhis punjabi punjabis tamil tamils sinhalese sikh sikhs hindu hindus muslim muslims christian christians
  jew jews buddhist buddhists arab arabs persian persians alawite alawites alawi alawis druze yazidi yazidis yezidi yezidis sunni sunnis shia shias shiite shiites ahmadi ahmadis bahai bahais copt copts catholic catholics protestant protestants
  hutu hutus tutsi tutsis fulani fulanis hausa hausas igbo igbos yoruba yorubas tuareg tuaregs dogon oromo oromos amhara amharas tigrayan tigrayans somali somalis dinka nuer masalit zaghawa rohingya rohingyas karen kachin shan chin bengali bengalis
  chechen chechens ingush avar avars tatar tatars armenian armenians azeri azeris turkmen turkmens serb serbs croat croats bosniak bosniaks albanian albanians roma gypsy gypsies basque basques catalan catalans mapuche mapuches maya mayas quechua
  aymara miskito miskitos tibetan tibetans mongol mongols han hui kazakh kazakhs kyrgyz hmong montagnard montagnards papuan papuans moro moros palestinian palestinians immigrant immigrants migrant migrants refugee refugees tribesmen tribe tribes herders nomads`.split(
    /\s+/u,
  ),
);
