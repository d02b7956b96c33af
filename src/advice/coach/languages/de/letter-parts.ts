import { listOf } from '../list.ts'

/** How German letters begin and end, and the small words between. */
export const greetings = listOf(
  'lieber, liebe, liebes, hallo, hi, hey, moin, servus, grüß (?:dich|gott|euch), guten (?:tag|morgen|abend), sehr geehrte[rn]?, na, ahoi, grüezi',
)
export const greetedCrowds = listOf(`
  alle, zusammen, ihr lieben, kolleginnen, kollegen, kolleginnen und kollegen, freunde, freundinnen, netzwerk, kunden,
  kundinnen, kundinnen und kunden, partner, damen und herren, team, leute, freundinnen und freunde, kontakte, mitglieder`)
export const closings = listOf(`
  liebe grüße, viele grüße, beste grüße, herzliche grüße, herzlich, mit (?:freundlichen|besten|lieben|herzlichen) grüßen,
  freundliche grüße, gruß, grüße, lg, vg, mfg, dein, deine, ihr, ihre, alles liebe, alles gute, bis bald, danke,
  vielen dank, tschüss, servus, herzlichst, es grüßt`)
export const notNames = listOf(`
  danke, entschuldigung, sorry, ja, nein, gut, also, leider, endlich, heute, gestern, morgen, wenn, als, seit, und,
  aber, ich, wir, du, sie, das, die, der, dein, deine, mein, meine, vor, nach, kurz, bitte, herzlichen, viel, eine,
  ein, in, am, im, zwei, drei, jahre, weißt, hier, dort, dann, so`)
export const abbreviations = listOf(`
  z.b, z. b, d.h, u.a, bzw, ca, dr, prof, nr, str, usw, etc, evtl, ggf, inkl, max, min, mio, s.o, u, vgl, fr, hr, tel,
  jan, feb, apr, aug, sept, okt, nov, dez, st, bspw, sog, zzgl, i.d.r, o.ä`)
export const everybodys = listOf(`
  firma, team, netzwerk, hilfe, rat, zeit, kontakte, kontakten, chef, chefin, kollegen, profil, erfahrung, erfahrungen,
  unterstützung, antwort, rückmeldung, meinung, feedback, interesse, aufmerksamkeit, unternehmen, abteilung, arbeit,
  job, stelle, position, familie, freunde, freunden, leben, karriere, mail, nachricht, nummer, namen, name, adresse,
  bedarf, verständnis, geduld, kunden, personalabteilung, umfeld, empfehlung, referenz, tag, woche, wissen, webseite,
  vorgesetzten, verteiler, terminkalender, seite, redaktion, leute, leuten`)
export const betweenYourAndThing = listOf(
  'alte, alten, altes, alter, neue, neuen, neues, neuer, erste, ersten, letzte, letzten, eigene, eigenen, ganze, ganzen, kleine, kleinen, große, großen, tolle, tollen',
)
export const capitalisedWords = listOf('cv')
export const functionWords = listOf(`
  der, die, das, und, ist, ich, nicht, du, sie, ein, eine, mit, für, auf, den, dem, zu, von, wir, mir, dir, dich, mich,
  habe, hast, war, wie, wenn, aber, noch, auch, dein, deine, ihr, ihnen, bei, seit, nach, uns, sind, haben, im, am, zum`)
export const connectives = listOf('und, aber, also, übrigens, ach, ja, naja, nun, so, oder, außerdem, dann, ps')
