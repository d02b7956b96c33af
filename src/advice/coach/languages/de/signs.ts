import type { Language } from '../../language.ts'
import { ask, errand, handover, pitch, pressure, wayOut } from './wanting.ts'

/** What German sentences can be seen to do, apart from wanting. */
export const signs: Language['signs'] = {
  apology: {
    says: [
      '(tut|täte) mir (sehr |so |wirklich |aufrichtig |furchtbar |von herzen )?leid',
      '(entschuldigung|entschuldige|entschuldigen|verzeih|verzeihen|verzeihung|sorry|pardon)',
      '(schäme|schäm|bereue|bedaure) (ich )?(mich|es|das)?',
      'hätte (<dir> |mich )?.. (schreiben|melden|anrufen|antworten|danken|fragen) (sollen|müssen)',
    ],
    unless: [
      '(störung|stören|aufdringlich|kurze frist|massenmail|rundmail)',
      'leid (zu hören|für (dich|sie|euch)|um (deine|ihre))',
      '(dein|ihr) verlust',
    ],
  },
  ask,
  corporate: {
    says: [
      '(stelle|position|funktion|abteilung|arbeitsplatz) .. (gestrichen|abgebaut|eliminiert|wegrationalisiert|entfallen|entfällt|aufgelöst)',
      '(umstrukturierung|restrukturierung|reorganisation|personalabbau|freisetzung|freigesetzt|synergien|neuausrichtung|verschlankung)',
      '(im zuge|aufgrund|infolge) (einer|der|von) [a-zäöüß]+',
      '(neue|neuen) (herausforderungen?|horizonte|wege)',
      'beruflich neu orientier(en|e|t)',
      '(hiermit|anbei|diesbezüglich|zwecks|seitens)',
    ],
  },
  errand,
  feeling: {
    says: [
      '(denke|dachte|gedacht) .. (oft|ständig|immer|jeden tag|viel|so oft)',
      '(oft|ständig|immer wieder|jeden tag|so oft) .. (an (dich|sie|euch)) (gedacht|denken|denke)?',
      '(immer|sehr|zutiefst|wirklich) .. (geschätzt|bewundert|verehrt)',
      '(liegst|liegen|liegt) mir (sehr )?am herzen',
      '(fehlst|fehlen|fehlt) mir (so|sehr|unendlich)',
      'nie (vergessen|aus den augen)',
    ],
  },
  handover,
  invitation: {
    says: [
      '(komm|kommen|kommst|kommt) .. (vorbei|mit|dazu|zu uns|zum essen)',
      '(tasse|kanne) (tee|kaffee)',
      '(auf (einen|ein|eine) (kaffee|bier|tee|wein|suppe|glas))',
      '(magst|möchtest|möchten|hast|haben|hättest|hätten) (du|sie|ihr) .. (mitkommen|vorbeikommen|dazukommen|mitessen|lust|kommen)',
    ],
  },
  'looked-up': {
    says: [
      '(gesehen|gelesen|bemerkt) .. dass (du|sie) (jetzt|nun|inzwischen|bei|für)',
      '(auf|über) (dein|ihr|linkedin|xing).?(profil)?',
      '(dein|ihr) profil',
    ],
  },
  memory: {
    says: [
      '(du|sie|ihr) (hast|haben|habt|hattest|hatten|warst|waren|wart|wolltest|wollten|sagtest|sagten|erzähltest|erzählten) .. [a-zäöüß]+',
      '(hast|haben|hattest|hatten) (du|sie|ihr) (mir|uns|mich|damals|einmal|im|am|mal) ',
      '(wie|als|wo|dass|weil|seit|bevor|nachdem) (wir|du|ihr) .. [a-zäöüß]+',
      '(erinnere|erinnerst|weißt du noch|denke) .. (wie|als|an (den|die|das|unser|unsere|deine|ihre))',
      '(noch heute|immer noch|bis heute|heute noch) ',
      '(habe|hab) .. (von dir|von ihnen|an dich|an sie|dein|deine|ihre|ihren|deinen|unser|unsere|unseren) ',
      '(beigebracht|gezeigt|geliehen|geholfen|gerettet|gewarnt|vorgelesen)',
      '(viel erfolg|viel glück|herzlichen glückwunsch|gratuliere|alles gute) .. (bei|für|zu|zum|zur|am|beim)',
      '(erzählte|sagte|hat|berichtete) (mir )?.. (von (dir|ihnen|deinem|deiner|ihrem|ihrer)|vom|dass (du|sie))',
      'wir (haben|hatten|sind|waren|saßen|standen|bauten|sprachen|redeten|fuhren) ',
      '(seit|an) (dem|den|der|jenem|jener) (abend|nacht|tag|morgen|sommer|winter|fahrt|reise|feier) .. (auf|in|am|im|mit|als|bei)',
      '(foto|bild|brief|karte) von (uns|dir|ihnen|deinem|deiner)',
    ],
    unless: [
      '(du|sie) (hast|haben) (sicher|bestimmt|vielleicht|gute|viele|so viele|doch|ja)',
      'wenn (du|sie)',
      'seit (wir|ich) .. (gesehen|gehört|gesprochen)$',
      'hoffe',
    ],
  },
  next: {
    says: [
      '(nächste|nächsten|nächstes|kommende|kommenden) (woche|monat|jahr|mal|montag|dienstag|mittwoch|donnerstag|freitag|wochenende)',
      '(melde|schreibe|rufe|besuche) (ich )?(mich|dich|sie|dir|ihnen)',
      '(kaffee|tee|bier|essen|suppe|spaziergang|besuch)',
      '(sehen|treffen|hören) (wir )?uns',
      '(bis (bald|dann|zum))',
    ],
  },
  offer: {
    says: [
      '(hier|anbei|unten) (ist|sind|der|die|das|findest|finden|kommt)',
      '(kann|könnte|würde|darf|soll|soll ich|kann ich|darf ich) .. (dir|ihnen|euch|dich) ',
      '(wenn|falls) (du|sie|ihr|es) .. (magst|mögen|möchtest|möchten|brauchst|brauchen|willst|wollen|hilft|nützt)',
      '(magst|möchtest|möchten|willst|wollen|brauchst|brauchen) (du|sie|ihr) (den|die|das|einen|eine|ein|ihn|ihre|seine)',
      '(an dich|an sie) gedacht',
      '(für (dich|sie|euch)) (aufgehoben|zurückgelegt|gefunden|kopiert|mitgebracht|aufgeschrieben|übrig|da|bereit)',
      '(habe|hab|haben) .. (übrig|doppelt|frei|zu viel)',
      '(steht|stehen|liegt) .. (dir|ihnen|für dich|für sie|bereit|leer|frei)',
      '(schulde|bin) (dir|ihnen) (noch )?(ein|eine|einen)',
      '(lade|lad) (ich )?(dich|sie) ein',
      '(dir|ihnen|euch) .. (nützen|helfen|gefallen|nützlich|schicken|leihen|bringen|geben|zeigen|vorstellen)',
      '(gehört|gehören) (dir|ihnen)',
      '(empfohlen|vorgeschlagen|genannt) .. (dich|sie)',
      'habe ich (dich|sie) (empfohlen|vorgeschlagen|genannt)',
    ],
    unless: [
      '(lebenslauf|angebot|produkt|dienstleistung|gratis|rabatt|bewerbung)',
      '(kannst|können|könntest|könnten) (du|sie)',
      '(stelle|job|arbeit) suche',
    ],
  },
  owned: {
    says: [
      '(meine|mein) (schuld|fehler|versäumnis)',
      '(lag|liegt) an mir',
      '(schleifen|einschlafen|abreißen) lassen',
      'nie (geschrieben|gefragt|gemeldet|gedankt|angerufen)',
    ],
  },
  pitch,
  pressure,
  'self-offer': {
    says: [
      '(ab sofort|sofort|kurzfristig) (verfügbar|frei|einsatzbereit)',
      '(stehe|stünde) .. (zur verfügung|bereit)',
      '(suche|bin auf der suche nach|auf jobsuche|arbeitssuchend|jobsuche) .. (<stelle>|herausforderung|neue[mnrs]?)?',
      '(offen für) .. ',
      '(meine|meinen) (fähigkeiten|erfahrung|erfahrungen|kompetenzen|stärken|qualifikationen|kenntnisse|unterlagen)',
      'mein lebenslauf',
      '(könnte|kann) (sofort|am montag|ab) .. (anfangen|beginnen|starten)',
      'jahre (erfahrung|berufserfahrung)',
    ],
  },
  silence: {
    says: [
      '(vor|seit|nach|fast|über|in|nun|schon|sind) <zahl> <zeit>',
      '^<zahl> <zeit>',
      '<zahl> <zeit> (her|lang|später|vergangen|ist|sind|ohne|nicht|zu spät)',
      '(lange|ewig|ewigkeiten|eine weile|ein weilchen) (her|nicht|nichts|zeit|still)',
      '(seit|vor) (langem|langer|ewigkeiten|unserem letzten|unserer letzten|wir uns)',
      '(nicht|nie|nichts) (mehr )?(gemeldet|geschrieben|gesprochen|gesehen|gehört|angerufen|geantwortet|gefragt)',
      'nie .. (gemeldet|geschrieben|gefragt|angerufen|geantwortet|gedankt)',
      'aus den augen (verloren)?',
      '(schleifen|einschlafen|abreißen) lassen',
      '(schweigen|funkstille|überfällig|verspätet)',
      'hätte .. (schreiben|melden|anrufen|antworten) (sollen|müssen)',
    ],
    unless: ['jahre (alt|erfahrung|berufserfahrung)', 'lange nicht gesehen[.!]?$'],
  },
  stock: {
    says: [
      '(hoffe|hoffentlich) .. (geht es|geht.s|gut|wohlauf)',
      '(melde mich|wollte mich) .. (mal wieder|einfach mal|kurz) ?(melden)?',
      '(in kontakt|in verbindung|connected) (bleiben|treten)',
      '(freue mich (auf|über) (ihre|deine|eine) (rückmeldung|antwort|nachricht))',
      '(frohes fest|frohe weihnachten|frohe festtage|guten rutsch|erfolgreiches neues jahr|besinnliche)',
      '(geschätzte|verehrte|werte|liebe) (kunden|kundinnen|partner|kontakte|freunde|netzwerk|kolleginnen|kollegen|alle)',
      '(spannende|spannendes|spannenden|einmalige|einzigartige|tolle|tolles) (neuigkeiten|angebote?|möglichkeit|chance|zeiten|reise|projekte?|produkte?)',
      '(stolz|freue mich) .. (verkünden|mitteilen|bekannt)',
      '(teamfähig|belastbar|hochmotiviert|hoch motiviert|dynamisch|zielorientiert|leidenschaft für)',
      '(neues|nächstes) kapitel',
      '(mal wieder|unbedingt|bald mal|demnächst) .. (treffen|quatschen|kaffee|austauschen|sehen)',
      '(win-win|mehrwert|synergien|netzwerken|auf augenhöhe)',
      '(zögern sie nicht|bei fragen stehe)',
      'wie läuft.s so',
      '(bin auf|stieß auf|über) (ihr|dein) profil',
      '(alles gute|viel erfolg) weiterhin',
    ],
  },
  sympathy: {
    says: [
      '(beileid|verlust|trauer|gestorben|verstorben|krankheit|krebs|entlassung|gekündigt worden|beerdigung|unfall)',
      'leid (zu hören|für (dich|sie)|um)',
      '(erzählte|gehört|sagte) .. (von|vom|dass)',
    ],
  },
  thanks: { says: ['(danke|dank|dankbar|bedanken|gedankt|danken)', 'dir zu verdanken'], unless: ['(im voraus|vorab)'] },
  vague: {
    says: [
      '(irgendwas|irgendetwas|irgendwie|irgendwann|irgendwo|irgendwer|irgendjemand|irgendeinen|irgendeine|irgendein)',
      '(über (dies und das|alles mögliche|sachen|dinge))',
      '(bald mal|mal wieder|demnächst mal|gelegentlich|bei gelegenheit)',
      '(was auch immer|egal was|alles mögliche)',
      '(synergien|möglichkeiten) (ausloten|besprechen|zu|der)',
      '(austauschen|auszutauschen|austausch)[.!?]?$',
      '(falls|wenn) .. (etwas hörst|etwas hören|was hörst|was ergibt)',
    ],
  },
  'way-out': wayOut,
  wish: {
    says: [
      '^(viel (glück|erfolg|spaß)|herzlichen glückwunsch|glückwunsch|gratuliere|ich gratuliere|alles gute|gute besserung|toi toi)',
      '^ich (drücke|wünsche) (dir|ihnen)',
    ],
    unless: ['weiterhin', 'neues jahr'],
  },
  'worn-memory': {
    says: ['(gute|guten|schöne|schönen) (alte|alten)? ?zeiten', 'damals war alles', 'wie die zeit vergeht'],
  },
}
