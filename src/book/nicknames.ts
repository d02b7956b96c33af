/**
 * What a first name may stand for: `bob` gives `robert`; an everyday name gives itself. Takes and gives name keys.
 * Two names can be one person's when these overlap, unless both are full names.
 */
export function firstNamesBehind(nameKeyOfGiven: string): readonly string[] {
  const full = FULL_NAMES_BY_SHORT.get(nameKeyOfGiven)
  if (!full) return [nameKeyOfGiven]
  return SHORT_NAMES_BY_FULL.has(nameKeyOfGiven) ? [nameKeyOfGiven, ...full] : full
}

/** `Bob` and `Robert`, `Bob` and `Rob`; never `Alexander` and `Alexandra`, though both are called Alex. */
export function canBeOneFirstName(one: string, other: string): boolean {
  const behindOne = FULL_NAMES_BY_SHORT.get(one)
  const behindOther = FULL_NAMES_BY_SHORT.get(other)
  if (behindOne?.includes(other) || behindOther?.includes(one)) return true
  return behindOne?.some((full) => behindOther?.includes(full)) ?? false
}

/** A name that people really bear, so that a letter more or less makes another person and not a slip. */
export function isKnownFirstName(key: string): boolean {
  return FULL_NAMES_BY_SHORT.has(key) || SHORT_NAMES_BY_FULL.has(key) || EASILY_MISREAD.has(key)
}

/**
 * `full name: what its bearers are called, and how tongues next door write it`.
 * English, German, Spanish, Portuguese, Italian, French and Slavic.
 */
const TABLE = `
abigail: abby abbie gail; adelheid: heidi; agnieszka: aga agnes; albert: al bert bertie; alejandra: ale alex;
alejandro: ale alex jandro; aleksandra: alexandra ola sasha alex sandra sanya shura; alessandra: sandra ale;
alessandro: ale sandro;
alexander: alex alec al xander sandy sasha sascha lex aleksandr aleksander alexandr alexandre oleksandr sanya shura;
alexandra: alex sandra sandy sasha lexi aleksandra sanya shura alexa oleksandra;
alexei: alexey aleksei aleksey alyosha lyosha; alfred: al fred freddie alf; alfredo: fredo; allison: ali allie;
amanda: mandy; amelia: amy millie; anastasia: nastya stasia anastasiya nastia; andrea: andi; andreas: andi andy;
andrei: andrey andriy andryusha; andrew: andy drew; angela: angie; angelika: geli angie;
anna: ania anya annie anja anka annushka; anne: annie nan nancy; annemarie: anne; anthony: tony ant;
antonia: toni tonia; antonin: tonda; antonio: toni tono antonino tonho toninho nino; arnold: arnie;
artem: tyoma artyom; arthur: art artie; augustin: gustl; barbara: barb babs basia babsi barbie varvara varya;
bartholomew: bart; bartlomiej: bartek bartosz; beatrice: bea trixie bice; beatriz: bea bia; benedikt: bene ben;
benjamin: ben benny benji; bernadette: bernie; bernard: bernie bern; bernhard: bernd bernie; bogdan: bohdan;
boris: borya; bradley: brad; brian: bryan; carolina: caro carol; caroline: carrie caro carol line;
catherine: cathy kate katie cat kathy kitty katherine; cecilia: ceci cissy; charles: charlie chuck chas chaz;
charlotte: charlie lottie lotte lotta; christian: chris; christina: chris tina christa kristina;
christine: chris tina christa chrissie; christoph: chris stoffel; christopher: chris kit topher; claudia: claudi;
concepcion: concha conchita; cornelia: conny nelly; cynthia: cindy; daniel: dan danny dani; daniela: dani danni;
david: dave davey; deborah: deb debbie debby; denis: denya; dennis: denny; dieter: didi;
dmitri: dima dmitry dmitrii dmitriy dimitri dmytro mitya; dolores: lola; dominik: domi nik; donald: don donnie;
dorothea: dora thea doro; dorothy: dot dottie dolly dora; douglas: doug; eduard: edi edik; eduardo: edu lalo dudu;
edward: ed eddie ted teddy ned; eleanor: ellie nell nora; elena: lena lenka yelena helena olena lenochka;
elisabeth: lisa liesl sisi betty elise lisbeth lili elsa else bettina; elisabetta: betta elisa lisa;
elizabeth: liz lizzie beth betty eliza lisa libby bess betsy elisabeth; emanuele: manu; emily: em emmy; emma: em;
enrico: rico; enrique: quique kike; ernesto: neto; ernst: erni; eugene: gene; evgenia: zhenya yevgenia evgeniya;
evgeny: zhenya yevgeny evgenii evgeniy yevhen evgueni; federico: fede; ferdinand: ferdi fery; fernando: nando fer;
filipe: lipe; florian: flo; frances: fran fanny francie; francesca: franci fra;
francesco: franco checco ciccio cesco fra; francis: frank fran; francisco: paco pancho paquito chico kiko curro xico;
francoise: fanchon; franz: franzl; franziska: franzi sissi ziska; frederic: fred; frederick: fred freddy rick fritz;
friederike: rike friedi fritzi; friedrich: fritz fred friedel; gabriel: gabe gabi; gabriela: gabi gaby;
gabriele: gabi gaby; galina: galya; genevieve: gen viv; gennady: gena gennadiy gennadii; georg: schorsch jorg;
george: georgie geo; georgios: giorgos yorgos george giorgis; gerald: gerry jerry; gerard: gerry; gerhard: gerd hardy;
gertrude: gertie trudy; giovanna: vanna gianna; giovanni: gianni vanni nanni; giulia: giuli;
giuseppe: beppe peppe pino peppino; gottfried: friedel gotti; graca: gracinha; gregory: greg;
grigory: grisha grigorii; grzegorz: grzes grzesiek; guglielmo: memo; guilherme: gui; guillermo: memo guille;
gustav: gustl; gustavo: gus tavo; hannah: hanna hanni; hans: hansi hannes; harold: harry hal;
heinrich: heinz heiner heini; helena: lena helen; helene: lene leni; helmut: heli; henri: riri; henrietta: hetty etta;
henry: harry hank hal; herbert: herb bert; hermann: manni; ignacio: nacho; ignaz: naz; ilya: ilia ilja ilyusha illia;
immanuel: manu; irina: ira irisha iryna irene; isabel: isa bel izzy isabella bella; isabelle: isa belle;
ivan: vanya ioann vania; jacqueline: jackie jacqui; jadwiga: jadzia; jakob: jake kobi jakub; jakub: kuba;
james: jim jimmy jamie jem; jan: janek honza jannik; janet: jan; janice: jan; janusz: janek; jaroslav: jarda;
jeffrey: jeff geoffrey geoff; jennifer: jen jenny jenn; jeremy: jerry jem; jessica: jess jessie;
jesus: chucho chuy suso; joachim: jochen achim jo; joanna: joasia asia jo; joanne: jo; joao: joaozinho;
johann: hans hannes jo; johanna: hanna hanne jo; johannes: hans hannes jo johann; john: johnny jack jon;
jonathan: jon jonny jonty nathan; jorg: jo; jorge: koke; jose: pepe ze chepe zeca pepito;
josef: sepp pepi jo pepa jupp seppl; josefa: pepa; josefina: pepa fina; joseph: joe joey jo; josephine: jo josie fifi;
joshua: josh; juan: juanito juancho; judith: judy judi; julia: julie jule jules yulia yuliya iuliia yuliia;
julian: jule jules; juliana: juli; jurgen: jogi; justyna: justa; karl: kalle charly karli; karolina: karola karo;
katarina: kata katka kaja; katarzyna: kasia kaska; katharina: kathi kati katja katrin kathrin trina rina;
katherine: kate katie kathy kat kay kitty catherine katharine kathryn katrina; kathleen: kathy kath kay;
kenneth: ken kenny; kimberly: kim; klaus: klausi; konrad: kurt conny;
konstantin: kostya costa konsti kostas konstantinos; krzysztof: krzys krzysiek; ksenia: xenia ksyusha oksana;
kurt: kurti; larisa: lara larissa; laurent: lolo; lawrence: larry laurie lars; leonard: leo len lenny; leonardo: leo;
leonid: lyonya lenya; leopold: leo poldi; leticia: leti; lillian: lily lil; lorenzo: renzo lollo; louis: lou louie;
louise: lou; lucas: luke; lucia: lucy lu luci; ludmila: lyuda mila lyudmila liudmila luda; ludwig: lutz wiggerl luggi;
luigi: gigi gino; luis: lucho lui luisito; luise: lu lulu; madeleine: mado maddie; madeline: maddie maddy;
magdalena: magda lena leni madzia; maksim: max maxim maks maksym; malgorzata: gosia malgosia;
manfred: manni fredi manne; manuel: manu manolo lolo nelo; manuela: manu manoli; marcelo: celo;
marcin: marcinek; marek: marecek; margaret: maggie meg peggy marge margie daisy greta rita madge;
margarete: greta grete gretel gretchen rita margit; margarida: guida; margarita: rita margo marga;
maria: mia mitzi mariechen marie masha mascha mary mariya mariia maruja marichu ria; mariana: mari; maribel: mari;
marie: mimi; martha: marty; martin: marty tino; martina: tina; mary: molly polly mamie may; maryna: marina;
matej: mata; mateusz: mati mateus; matthew: matt matty; matthias: matze hias matti mathias; maurice: moritz;
maurizio: mauri; maximilian: max maxi; melanie: mel; melissa: mel missy; mercedes: merche;
michael: mike mick mickey mikey michi mischa michel; michaela: michi ela; michal: michalek; michel: mimi;
michele: miki; mikhail: misha mikhael mykhailo mihail michail; milan: mila; mildred: millie; miroslav: mirek mirko;
miroslava: mirka; mohammed: mohamed muhammad mohammad mo muhammed mehmet; monika: moni; montserrat: montse;
nadezhda: nadya nadia; natalia: natasha natalya nataliya nata natali; nathan: nate nat; nathaniel: nathan nat nate;
nicholas: nick nicky nico nicolas; nicola: nicky nico; nicole: nicky nico nici;
nikolai: nikolay kolya nick mykola nikolaj; nikolaos: nikos nick; nikolaus: niki klaus nik; norbert: nobbi bert;
oleg: oleh olezhka; olga: olya olha; oliver: olli ollie; olivia: liv livvy; oskar: ossi; pamela: pam; paola: paoletta;
pascal: pasci; patricia: pat patty patti tricia trish pati; patrick: pat paddy rick; paul: pauli; paula: pauli;
pavel: pasha pavlo; pawel: pawelek; pedro: perico pedrinho; penelope: penny; peter: pete petey petya; petra: peti;
philip: phil pip phillip; philipp: phil lipp; pierre: pierrot; pilar: pili; piotr: piotrek petr pyotr petya petro;
pyotr: petya petr petro; radoslav: radek; rafael: rafa rafi; raimund: raimi; raphael: raph raf; raymond: ray;
rebecca: becky becca bec; reinhard: reini hardy; reinhold: holdi; renate: nati reni; ricardo: rick richi cacho;
richard: rick dick rich richie rickie richi; robert: bob bobby rob robbie bert robi robby; roberta: robbie bobbie;
roberto: beto robi berto; rodolfo: rodo fito; rodrigo: rodri digo; roland: rolli; roman: roma; ronald: ron ronnie;
rosario: charo; rosemary: rosie; rudolf: rudi rolf; rupert: bert rupi; ruslan: rusik; russell: russ rusty;
sabine: bine; salvatore: salvo turi toto; samantha: sam sammie; samuel: sam sammy; sandra: sandy;
santiago: santi yago; sara: sally sadie sarah; sebastian: seb basti bastian wastl sebas; sebastiao: tiao;
sebastien: seb; sergei: serezha seryozha sergey serhii serguei sergiy; sergio: checho; siegfried: sigi siggi;
sigrid: siri sigi; simone: simo mone; slavomir: slavek; sofia: sofi sonya sophia sofie sophie; sonja: sonia;
stanislav: stas stanek; stanislaw: stas staszek; stefan: steve stefano steff stephan stepan; stefania: stefi stefa;
stefanie: steffi stephanie; stephanie: steph steffi; stephen: steve steph stevie steven; steven: steve stevie;
susan: sue susie suzy; susanna: susi sanna zuzanna; susanne: susi sanne; svetlana: sveta lana svitlana;
tadeusz: tadek; tamara: toma tammy; tatiana: tanya tania tatyana tanja tetiana; teresa: tess tessa tere terry;
teresia: resi; theodor: theo teddy fjodor; theodore: ted theo teddy; theresa: terry tess tessa resi reese theres;
theresia: resi thesi; thomas: tom tommy thom tomas; timothy: tim timmy; tobias: tobi toby; tomas: tom tomek tomasek;
tomasz: tomek tom; tommaso: maso tom; ulrich: uli ulli; ulrike: uli ulli rike; ursula: uschi ulla ursel;
vaclav: vasek; valentin: valja vali; valentina: vale valya tina; valerie: val; valery: valera valeriy valerii;
vasily: vasya vasilii vasiliy vasyl; veronica: ronnie roni vero; veronika: vroni vera roni; victor: vic vico viktor;
victoria: vicky vick tori vic viki; viktor: vitya vic; viktoria: vicky vika viktoriya viki; vincent: vince vinnie;
vincenzo: enzo vince; vitaly: vitalik vitaliy vitalii; vladimir: vova volodya vlad wladimir volodymyr;
vladislav: vlad vladik; volker: volki; vyacheslav: slava viacheslav; walter: walt wally walti; werner: weini;
wilhelm: willi willy wim; wilhelmine: minna mina; william: bill will billy willie liam; winifred: winnie;
wojciech: wojtek; wolfgang: wolf wolfi; xavier: xavi; yaroslav: slava yarik jaroslav;
yekaterina: katya katia ekaterina kateryna ekaterine; yelizaveta: liza elizaveta yelyzaveta;
yuri: yuriy yurii yura iurii jurij juri; yves: yvon; zachary: zach zack zak; zbigniew: zbyszek; zdenek: zdenda;
zsuzsanna: zsuzsa zsuzsi
`

/** Names that one letter turns into another's; the table above has the rest. */
const EASILY_MISREAD = new Set(
  (
    'aaron adam alan alana alba aldo alicia alina alison amalia amara amina anita anton antonella armin astrid ' +
    'bianca bruna bruno camila camilla carina carla carlo carlos carmen celia celina chiara clara corina corinna ' +
    'dana danuta darina dario dean diana dina dino elias elin elina ella ellen elsa emil emilia emilio enzo erica ' +
    'erik erika erwin ester esther eva fabian fabio felix fiona flora floria gemma gina gloria greta guido hana ' +
    'hanna harald harry heike helga hilda hugo ida igor ilona ines inga ingo irena iris jana janina janine jason ' +
    'joana joel jonas judit julio julius karen karin karina karla kevin klara lara laura lea leila leon leona ' +
    'lidia lilia lina linda lisa livia lorena loris lorna louisa luca luisa luka lydia mara marc marco marcos ' +
    'margot mariam marian marianne marina mario marion marisa marissa marit marius mark marko markus marlene ' +
    'marta marten mathilda matilda maura mauro maya melina mila milena mina mira miriam mona monica morgan moritz ' +
    'nadia naomi nelly nestor nina noah noel nora norma olaf oscar otto palma paolo paulina pauline petar petro ' +
    'rafaela raquel regina renata rene renee rita roman romina ronja rosa rosalia rosana rosanna ruben ruth ' +
    'sabrina samira sanna selina selma serena severin silvana silvia silvio simon simona sina sonja stella sven ' +
    'tamar tania tara tilda timo tina tobia ugo ulla uwe valeria valerio vera verena vilma viola violeta vito ' +
    'vivian viviana wanda wilma yana yvonne zoe zora'
  ).split(' '),
)

const SHORT_NAMES_BY_FULL = new Map(
  TABLE.split(';').map((entry): [string, readonly string[]] => {
    const [full = '', shortNames = ''] = entry.trim().split(': ')
    return [full, shortNames.split(/\s+/)]
  }),
)

const FULL_NAMES_BY_SHORT = fullNamesByShort()

function fullNamesByShort(): ReadonlyMap<string, readonly string[]> {
  const byShort = new Map<string, string[]>()
  for (const [full, shortNames] of SHORT_NAMES_BY_FULL) {
    for (const short of shortNames) {
      const known = byShort.get(short)
      if (known) known.push(full)
      else byShort.set(short, [full])
    }
  }
  return byShort
}
