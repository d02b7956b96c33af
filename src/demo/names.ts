/** Names that go together, as people of one place bear them, and where such people may live. Words are kept apart by bars. */
export interface NamesOfAPlace {
  readonly given: string
  readonly family: string
  readonly cities: string
}

/** Where family names differ for women and men, each has a line of its own. */
export const NAMES: readonly NamesOfAPlace[] = [
  {
    given: 'Inês|Duarte|Leonor|Gonçalo|Matilde|Rui|Teresa|Vasco|Beatriz|Tomé|Carolina|Nuno',
    family: 'Ferreira|Carvalho|Nogueira|Pinto da Costa|Teixeira|Moura|Salgado|Vilhena|Abrantes|Queirós',
    cities: 'Lisbon|Lisbon|Porto|Coimbra',
  },
  {
    given: 'Lucía|Álvaro|Nerea|Iñigo|Carmen|Hugo|Alba|Joaquín|Elvira',
    family: 'Ibáñez Roca|Muñoz Vidal|Etxeberria|Castaño|Núñez|Peñalver|Otero|Aguirre',
    cities: 'Madrid|Bilbao|Seville|Lisbon',
  },
  {
    given: 'Camila|Mateo|Ximena|Nahuel|Antonella|Emiliano|Rocío|Thiago',
    family: 'Quiroga|Benítez|Sandoval|Ocampo|Villalobos|Figueroa|Paredes',
    cities: 'Buenos Aires|Bogotá|Lima|Mexico City',
  },
  {
    given: 'Camille|Étienne|Maëlle|Rémi|Noémie|Baptiste|Élodie|Yannick|Solène',
    family: 'Garnier|Le Goff|Beaulieu|Chevallier|Rousselle|Delacourt|Fontaine|Marchand',
    cities: 'Lyon|Paris|Nantes|Lisbon',
  },
  {
    given: 'Anneke|Jürgen|Frieda|Lukas|Käthe|Moritz|Jana|Till|Heike|Björn',
    family: 'Schäfer|Brückner|Lindemann|Vogelsang|Kröger|Hartwig|Möhring|Petersen',
    cities: 'Berlin|Hamburg|Leipzig|Zurich',
  },
  {
    given: 'Sanne|Joost|Fenna|Maarten|Lotte|Wouter|Floor|Thijs',
    family: 'van der Meer|de Graaf|Hoekstra|Verhoeven|Dijkstra|ten Brink|Mulder',
    cities: 'Delft|Utrecht|Ghent|Rotterdam',
  },
  {
    given: 'Astrid|Håkan|Freja|Sigurd|Maja|Øyvind|Linnéa|Torben|Solveig|Åke',
    family: 'Bergström|Nygård|Holm|Sjöberg|Dahl|Kjærgaard|Ek|Hagen|Wiklund',
    cities: 'Gothenburg|Gothenburg|Copenhagen|Oslo',
  },
  {
    given: 'Aino|Eero|Helmi|Väinö|Saara|Juhani|Kaisa',
    family: 'Mäkelä|Rautio|Koskinen|Hämäläinen|Lehtonen|Salo',
    cities: 'Helsinki|Turku|Tampere',
  },
  {
    given: 'Zofia|Agnieszka|Małgorzata|Hanna|Justyna',
    family: 'Wiśniewska|Kowalczyk|Zielińska|Dąbrowska|Lewandowska|Żuraw',
    cities: 'Kraków|Warsaw|Gdańsk',
  },
  {
    given: 'Jiří|Tomáš|Radek|Vojtěch|Matěj|Miloš',
    family: 'Dvořák|Černý|Havelka|Říha|Šimek|Zelenka',
    cities: 'Prague|Brno',
  },
  {
    given: 'Ivana|Luka|Marija|Nikola|Jelena|Stjepan|Dunja',
    family: 'Horvat|Babić|Marković|Đurić|Šarić|Perković',
    cities: 'Zagreb|Belgrade|Split',
  },
  {
    given: 'Elif|Kerem|Zeynep|Barış|Defne|Çağrı|Aslı',
    family: 'Yıldırım|Öztürk|Aydın|Şahin|Koç|Günay',
    cities: 'Istanbul|Izmir|Berlin',
  },
  {
    given: 'Maryam|Karim|Yasmine|Tariq|Nadia|Omar|Samira|Idris',
    family: 'Benali|Khoury|El Amrani|Mansour|Haddad|Saidi|Farouk',
    cities: 'Casablanca|Beirut|Tunis|Cairo',
  },
  {
    given: 'Chiamaka|Tunde|Amara|Kwame|Abena|Sipho|Wanjiru|Baraka|Thandiwe|Kofi',
    family: 'Okafor|Mensah|Dlamini|Wambui|Adebayo|Owusu|Nkosi|Kamau|Balogun',
    cities: 'Lagos|Accra|Nairobi|Cape Town',
  },
  {
    given: 'Ananya|Rohan|Meera|Arjun|Kavya|Vikram|Ishaan|Lakshmi|Nikhil',
    family: 'Iyer|Deshpande|Banerjee|Kulkarni|Menon|Chatterjee|Pillai|Bhat',
    cities: 'Bengaluru|Pune|Kochi|London',
  },
  {
    given: 'Linh|Minh|Thảo|Quang|Mai|Anh',
    family: 'Nguyễn|Trần|Phạm|Lê|Võ|Đặng',
    cities: 'Hanoi|Da Nang|Prague',
  },
  {
    given: 'Mei-Ling|Wei|Xiaoyu|Jun|Hui|Siew Lan',
    family: 'Chen|Lim|Wong|Zhao|Tan|Liu',
    cities: 'Singapore|Taipei|Vancouver',
  },
  {
    given: 'Haruka|Daichi|Yui|Kenji|Naoko|Sota',
    family: 'Fujimoto|Okada|Shimizu|Hasegawa|Morita|Ueda',
    cities: 'Osaka|Kyoto|Tokyo',
  },
  {
    given: 'Siobhán|Eoin|Niamh|Rhys|Catrin|Hamish|Ailsa|Fergus',
    family: 'O’Connell|Mac Giolla|Griffiths|Macleod|Byrne|Fraser|Pritchard',
    cities: 'Galway|Cardiff|Edinburgh|Dublin',
  },
  {
    given: 'Grace|Walter|Imogen|Desmond|Harriet|Marcus|Olive|Theo|Beatrice|Jerome',
    family: 'Whitfield|Ashdown|Kendrick|Marlowe|Hathaway|Pemberton|Ellison|Brooks|Carver|Tate',
    cities: 'London|Bristol|Chicago|Toronto|Melbourne',
  },
]

/** People whose names stand in the book as they write them: `[full, given, family, how it sounds, city]`. */
export const NAMES_IN_THEIR_SCRIPT: readonly (readonly [string, string, string, string, string])[] = [
  ['Γιώργος Παππάς', 'Γιώργος', 'Παππάς', 'Giorgos Pappas', 'Thessaloniki'],
  ['Ελένη Δημητρίου', 'Ελένη', 'Δημητρίου', 'Eleni Dimitriou', 'Athens'],
  ['Дмитро Коваленко', 'Дмитро', 'Коваленко', 'Dmytro Kovalenko', 'Lviv'],
  ['Мария Иванова', 'Мария', 'Иванова', 'Maria Ivanova', 'Sofia'],
  ['نورا الحسن', 'نورا', 'الحسن', 'Noura Al-Hassan', 'Doha'],
  ['דנה לוי', 'דנה', 'לוי', 'Dana Levi', 'Haifa'],
  ['გიორგი ბერიძე', 'გიორგი', 'ბერიძე', 'Giorgi Beridze', 'Tbilisi'],
  ['Անի Սարգսյան', 'Անի', 'Սարգսյան', 'Ani Sargsyan', 'Yerevan'],
  ['김지훈', '지훈', '김', 'Kim Ji-hoon', 'Seoul'],
  ['高橋美咲', '美咲', '高橋', 'Takahashi Misaki', 'Sapporo'],
  ['陈建国', '建国', '陈', 'Chen Jianguo', 'Xiamen'],
]
