// Names of many tongues for the labelled book. Written for it, and not taken from the table that recognises nicknames.

/** `name`, or `name/what its bearers are called/...` */
interface Tongue {
  readonly given: readonly string[]
  readonly stems: readonly string[]
  readonly endings: readonly string[]
  /** Where they live, and the prefix of their mobile numbers. */
  readonly cities: readonly string[]
  readonly mobile: string
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

export const TONGUES: readonly Tongue[] = [
  {
    given: words(`Robert/Bob/Rob William/Bill/Will Elizabeth/Liz/Beth Margaret/Peggy/Maggie Katherine/Kate/Kathy
      Jennifer/Jen/Jenny Michael/Mike Christopher/Chris Edward/Ed/Ted Richard/Rick/Dick Thomas/Tom Charles/Charlie
      Patricia/Pat/Trish Susan/Sue Deborah/Deb Andrew/Andy/Drew Benjamin/Ben Samuel/Sam Nicholas/Nick Anthony/Tony
      Gregory/Greg Timothy/Tim Jonathan/Jon Matthew/Matt Joshua/Josh Daniel/Dan Rebecca/Becky Victoria/Vicky
      Abigail/Abby Theodore/Ted John/Jack Mary/Molly Laura Emma Grace Oliver Harriet/Hattie Walter/Walt Ruth Hazel
      Leonard/Len Norman Gordon Wendy Fiona Duncan Isla Callum Craig Heather`),
    stems: words(`Ander Black Carl Dall Ed East Free God Har Hamil Jack John Lang Mar Nor Oak Pem Rad Rob Sander Stan
      Thorn Under Wal West Whit Win Wood Young Ash Brad Chad Corn Dun Eld Fair Hart Hol Kings Brans`),
    endings: words('son ton field ley worth ford wick by ham man brook well bury well shaw land sey croft more den'),
    cities: words('Bath Leeds Bristol York Norwich Dundee'),
    mobile: '+447412',
  },
  {
    given: words(`Johannes/Hannes Katharina/Kathi/Käthe Sebastian/Basti Wolfgang/Wolf Friedrich/Fritz Elisabeth/Lisi
      Matthias/Hias Susanne/Susi Christine/Christl Andreas/Andi Stefan/Steff Michaela/Michi Alexander/Alex Markus
      Jürgen Günther Thomas/Tom Barbara/Babsi Maximilian/Max Franziska/Franzi Magdalena/Leni Benjamin/Ben Ulrich/Uli
      Ursula/Uschi Renate Dieter Jörg Bärbel Hildegard/Hilde Konstantin Leopold/Poldi Theresa/Resi Sabine Anke Heike
      Ingrid Torsten Steffen Silke Birgit Norbert Gerhard Manfred Rainer Annette Kerstin Bernd Ralf Elke Holger`),
    stems:
      words(`Acker Bach Berg Brunn Dorn Eber Eich Falken Feld Gold Grün Haber Hasel Hoch Kirch Kohl Lang Linden Mühl
      Nuss Ober Pfeif Rosen Schön Stein Tann Vogel Wald Weiß Winter Zimmer Ritter Löwen König Sauer Jäger Strauß`),
    endings: words('mann er bauer meier hofer inger hausen berger brunner müller thaler stein feld acher eck egger'),
    cities: words('Graz Leipzig Bremen Linz Ulm Basel'),
    mobile: '+491512',
  },
  {
    given: words(`Francisco/Paco Dolores/Lola José/Pepe Guadalupe/Lupe Ignacio/Nacho Concepción/Concha Enrique/Quique
      Rosario/Charo Jesús/Chuy Isabel/Chabela Alejandro/Ale Santiago/Santi Gabriela/Gabi Fernanda/Fer Rafael/Rafa
      Manuel/Manolo Antonio/Toño Mercedes/Merche Teresa/Tere Beatriz/Bea Javier Álvaro Sofía Lucía Inés Raúl Óscar
      Joaquín Ximena Pilar Gonzalo Rodrigo Marisol Belén Rocío Andrés Esteban Adriana Leticia Humberto Ernesto Julián
      Nuria Amparo Begoña Iker Macarena Arturo`),
    stems:
      words(`Rod Fernán Gonz Hern Mart Sánch Ramír Domín Velázqu Jimén Álvar Gutiér Bení Ibáñ Mén Ordóñ Peláe Quiñon
      Suár Vásqu Yáñ Nún Cast Mor Sal Vill Herr Carr Agui Bar Mir Sot Val Zam Ort Cald Ber Mon`),
    endings: words('ríguez dez ález ández ínez ez guez illo ano era eda anda ero ales ano igo onte illa ego ares'),
    cities: words('Sevilla Bilbao Málaga Oaxaca Rosario Quito'),
    mobile: '+34612',
  },
  {
    given: words(`João/Joãozinho Luís/Lula Francisca/Chica Eduardo/Dudu Gustavo/Guga Leonardo/Leo Fernando/Nando
      Henrique/Rique Mariana/Mari Carolina/Carol Filipa/Pipa Tomás Inês Beatriz/Bia Tiago Duarte Gonçalo Leonor
      Catarina/Cati Afonso Vasco Rui Nuno Paulo Margarida/Guida Joaquim/Quim Conceição/São Graça Fátima Célia Márcia
      Vítor Sérgio Hélder Amália Lurdes Natércia Rogério Telmo Valter Xavier Zulmira Anabela Benedita Constança Dinis`),
    stems:
      words(`Alm Per Ferr Sil Olive Rib Teix Carva Gou Lour Mac Nog Pach Quint Rod Sam Tav Vas Azev Bor Card Esp Font
      Guim Matos Mend Mor Nev Pin Pires Ram Rei Sar Seab Varg Veig Vid Bat Bra Cab`),
    endings: words('eida eira va eira eiro alho eia enço edo ueira eco ela rigues paio ares cos edo ges oso'),
    cities: words('Porto Braga Lisboa Évora Faro Coimbra'),
    mobile: '+351912',
  },
  {
    given: words(`Krzysztof/Krzysiek Małgorzata/Gosia Katarzyna/Kasia Agnieszka/Aga Tomasz/Tomek Wojciech/Wojtek
      Stanisław/Staszek Zbigniew/Zbyszek Aleksandra/Ola Joanna/Asia Magdalena/Magda Barbara/Basia Andrzej/Jędrek
      Grzegorz/Grzesiek Paweł Piotr/Piotrek Jakub/Kuba Bartłomiej/Bartek Elżbieta/Ela Ewa Urszula/Ula Zofia/Zosia Łukasz
      Maciej Marek Jerzy/Jurek Kazimierz/Kazik Danuta Halina Iwona Jolanta/Jola Sylwia Beata Dorota Rafał Mirosław/Mirek
      Przemysław/Przemek Radosław/Radek Szymon Waldemar/Waldek Bożena Grażyna Henryk/Heniek Ireneusz Witold`),
    stems:
      words(`Kowal Nowa Wiśniew Dąbrow Lewan Zieliń Szymań Woźnia Kozłow Jankow Mazur Krawczy Piotrow Grabow Nowakow
      Pawłow Michal Adam Dudzi Zając Król Wieczor Jabłoń Majew Olszew Stępi Malinow Jawor Górsk Rutkow Sikor Ostrow
      Tomasz Baranow Laskow Makow Sobol`),
    endings: words('ski czyk wicz ak ek owski iński ewicz uk anowski arz owicz ień ora at ik or'),
    cities: words('Gdańsk Kraków Łódź Poznań Toruń Lublin'),
    mobile: '+48512',
  },
  {
    given:
      words(`Dmitri/Dima Natalia/Natasha Aleksandr/Sasha Vladimir/Volodya Tatiana/Tanya Svetlana/Sveta Mikhail/Misha
      Ekaterina/Katya Nikolai/Kolya Anastasia/Nastya Sergei/Seryozha Evgeni/Zhenya Elena/Lena Olga/Olya Pavel/Pasha
      Maria/Masha Irina/Ira Galina/Galya Konstantin/Kostya Larisa/Lara Roman/Roma Boris/Borya Vera Oleg Igor Marina
      Ludmila/Lyuda Viktor/Vitya Anatoli/Tolya Valentin/Valya Fedor/Fedya Grigori/Grisha Yulia/Yulya Kirill Timur Zoya
      Rustam Arkadi Gennadi/Gena Inna Raisa/Raya Stanislav/Stas Vasili/Vasya Zinaida/Zina Leonid/Lyonya`),
    stems:
      words(`Ivan Petr Smirn Kuznets Popov Sokol Lebed Kozl Novik Moroz Volk Solov Vasil Zaits Pavl Semen Golub Vinograd
      Bogdan Vorob Fedor Mikhail Belia Taras Bel Komar Orl Kiseli Makar Andre Kovale Ilin Guse Tit Kuzmin Kudria Baran`),
    endings: words('ov enko evich in ovski chuk iak uk ovich enkov iev skoi ets inski'),
    cities: words('Kyiv Tbilisi Almaty Riga Vilnius Odesa'),
    mobile: '+380501',
  },
  {
    given: words(`Priya Rahul Ananya Vikram/Vicky Deepak Sunita Lakshmi Arjun Kavita Sanjay Rajesh/Raj Meera Aditya/Adi
      Nandini Suresh Ramesh Padma Gopal Harish Indira Jyoti Kiran Lalita Manish Neha Omprakash Pooja Rohan Shanti Tarun
      Uma Varun Yamini Ashok Bhavna Chandra Divya Esha Farhan Gita Hema Ishaan Jaya Karthik Leela Mohan Naveen`),
    stems:
      words(`Ven Sub Rama Krish Nara Gop Shar Chat Mukh Ban Bhat Desh Kul Josh Agar Gup Mal Reddi Raja Sundar Iyen Meno
      Pill Nai Var Kap Mehr Chop Khan Sing Dut Gho Bos Sark Das Pate`),
    endings: words('kat raman swamy nan yana alan ma erjee terjee khar pande karni i wal ta hotra yar gar sal ora'),
    cities: words('Pune Kochi Mysuru Jaipur Surat Indore'),
    mobile: '+919812',
  },
  {
    given: words(`Giuseppe/Beppe Francesco/Checco Giovanni/Gianni Salvatore/Totò Domenico/Mimmo Alessandro/Sandro
      Elisabetta/Betta Raffaella/Lella Tommaso/Maso Lorenzo/Renzo Vincenzo/Enzo Antonella Chiara Giulia Federica/Fede
      Martina Luca Matteo Davide Fabrizio Ornella Paola Rosalba Simonetta Tiziana Umberto Valentina/Vale Walter Gaetano
      Ilaria Michela Nicoletta Ottavio Pierluigi/Gigi Roberto/Berto Silvana Teodoro Ugo Bianca Carlotta Daria Ettore
      Fausto Ginevra Loredana Marcello`),
    stems:
      words(`Bian Col Es Fer Gal Lom Man Mar Mor Ross Ric Rom San Ser Tes Vit Bar Ben Car Con Cost Fab Font Giord Grass
      Leon Mazz Mess Mont Neg Pell Piv Rinal Sil Tren Val Ven Zam Zan`),
    endings: words('chi ombo posito rari lo bardi cini ini etti ucci oni elli arini otti aro ardi ino isi ato ese'),
    cities: words('Torino Bari Trieste Lucca Pavia Modena'),
    mobile: '+393471',
  },
]

export const TRADES = words(
  'Logistics Foods Software Bakery Press Energy Optics Textiles Shipyard Clinic Garden School',
)
export const FORMS = words('GmbH Inc. Lda Ltd SA S.A. AG')
export const TITLES = ['Engineer', 'Head of Data', 'Teacher', 'Buyer', 'Nurse', 'Accountant', 'Editor', 'Architect']
export const MAIL_SERVICES = ['gmail.com', 'posteo.de', 'yahoo.com', 'outlook.com', 'icloud.com']
