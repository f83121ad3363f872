const WORDS = `
Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays
January February March April May June July August September October November December
Christmas Easter Ramadan Eid Lent Advent Pentecost Whitsun Hanukkah Passover Diwali New Year Eve Day
Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Wed Thu Fri Sat Sun
I God Bible Koran Quran Torah Christian Christians Christianity Catholic Catholics Protestant Protestants Orthodox Muslim Muslims Islam Islamic
Islamist Islamists Jew Jews Jewish Judaism Hindu Hindus Hinduism Buddhist Buddhists Buddhism Sikh Sikhs Sunni Sunnis Shia Shiite
African Africans American Americans Asian Asians European Europeans Arab Arabs Arabic Arabian Atlantic Pacific Arctic Antarctic Mediterranean
Western Westerner Westerners Eastern Northern Southern West East North South Latin Caribbean Balkan Baltic Nordic Scandinavian Slavic Celtic
Afghan Afghans Albanian Albanians Algerian Algerians Angolan Argentine Argentinian Armenian Armenians Australian Australians Austrian Austrians
Azerbaijani Belarusian Belgian Belgians Beninese Bolivian Bosnian Bosnians Brazilian Brazilians Breton British Briton Britons Bulgarian
Bulgarians Burkinabe Burmese Burundian Cambodian Cameroonian Canadian Canadians Catalan Chadian Chilean Chileans Chinese Colombian Congolese
Corsican Croat Croatian Croats Cuban Cubans Cypriot Czech Czechs Dane Danes Danish Dutch Egyptian Egyptians English Englishman Englishwoman
Eritrean Estonian Estonians Ethiopian Ethiopians Fijian Filipino Finn Finnish Finns Flemish French Frenchman Frenchwoman Gabonese Gambian
Georgian Georgians German Germanic Germans Ghanaian Greek Greeks Guinean Haitian Hungarian Hungarians Icelandic Indian Indians Indonesian
Indonesians Iranian Iranians Iraqi Iraqis Irish Irishman Israeli Israelis Italian Italians Ivorian Jamaican Japanese Jordanian Kazakh Kenyan
Kenyans Korean Koreans Kurd Kurdish Kurds Kuwaiti Kyrgyz Lao Latvian Latvians Lebanese Liberian Libyan Libyans Lithuanian Lithuanians
Luxembourgish Macedonian Malagasy Malawian Malaysian Malian Malians Maltese Maori Mauritanian Mauritian Mexican Mexicans Moldovan Mongolian
Montenegrin Moroccan Moroccans Mozambican Namibian Nepalese New-Zealander Nicaraguan Nigerian Nigerians Nigerien Norwegian Norwegians Omani
Pakistani Pakistanis Palestinian Palestinians Panamanian Paraguayan Persian Peruvian Pole Poles Polish Portuguese Qatari Roma Roman Romanian
Romanians Romans Russian Russians Rwandan Saudi Saudis Scot Scots Scottish Senegalese Serb Serbian Serbs Singaporean Slovak Slovaks Slovene
Slovenian Somali Somalis Soviet Spaniard Spaniards Spanish Sudanese Swahili Swede Swedes Swedish Swiss Syrian Syrians Taiwanese Tajik Tanzanian
Thai Tibetan Togolese Tunisian Tunisians Turk Turkish Turks Turkmen Ugandan Ukrainian Ukrainians Uruguayan Uzbek Venezuelan Vietnamese Welsh
Yemeni Yemenis Yiddish Yugoslav Zambian Zimbabwean
Afro Anglo Austro Euro Franco Greco Indo Luso Russo Sino Turco
Mr Mrs Ms Miss Dr Prof Professor Doctor Sir Lady Lord Dame Rev Reverend Father Sister Brother Saint St Rabbi Imam Sheikh Pope Bishop Archbishop Cardinal
King Queen Prince Princess Duke Duchess Count Countess Baron Baroness Emperor Empress Sultan Emir Tsar
President Vice Prime Minister Ministers Chancellor Secretary Ambassador Senator Governor Mayor Judge Justice Attorney Speaker Commissioner
Inspector Director Chairman Chairwoman Chief Deputy Interim Acting Former Defence Defense Foreign Interior Finance
General Lieutenant Brigadier Major Colonel Captain Commander Sergeant Corporal Private Admiral Marshal Commodore Officer Engineer Gen Col Maj Capt Lt Sgt Adm
No Nos UK US USA GDP GPS CEO TV DNA HIV AIDS VAT PhD AD BC GMT UTC CET ID IT PR OK PDF CD DVD km
`;

/** Words that English writes with a capital letter wherever they stand, and that are no names to be looked up: days, feasts, peoples, languages, faiths, quarters of the world, titles before a name, common abbreviations. */
export const ENGLISH_CAPITALS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
