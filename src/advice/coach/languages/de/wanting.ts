import type { Cue } from '../../language.ts'

/** What German letters want of their readers, and how they let them off. */
export const ask: Cue = {
  says: [
    '(könntest|könnten|kannst|können|würdest|würden|wirst|könntet) (du|sie|ihr) (mir |mich |uns |bitte |vielleicht |mal |kurz |eventuell |nicht )*[a-zäöüß]+',
    '(bitte|bitten|gebeten)',
    '(wärst|wären|wärest) (du|sie) (so|bereit|einverstanden|offen)',
    '(kennst|kennen|weißt|wissen) (du|sie) .. (jemanden|jemand|wen|eine stelle|von)',
    '(falls|wenn|sollte|solltest|sollten) .. (hörst|hören|weißt|wissen|kennst|kennen|erfährst|frei wird|ergibt)',
    '(sag|sagt|geben|gib|gebt|lass|lassen) .. (bescheid|wissen)',
    '(ich|wir) (bräuchte|brauche|brauchen|suche|benötige|möchte|hätte gern|hätte gerne|würde gern|würde gerne) .. (von dir|von ihnen|deine|deinen|dein|ihre|ihren|rat|hilfe|termin|gespräch|unterstützung|referenz|empfehlung|kontakt|ein paar minuten|dass)',
    '(eine|ne|einen|kurze|kleine|große|riesige) (bitte|frage|gefallen|telefonat|anruf)',
    '(habt|haben|hast|sucht|suchen|sucht) (ihr|sie|du) .. (<stelle>|leute|jemanden)',
    '(gibt es|gäbe es) .. (<stelle>|bei (euch|ihnen|dir))',
    '(darf|dürfte|könnte|kann) ich (dich|sie|dir|ihnen|euch) .. (fragen|bitten|angeben|nennen|anrufen|stören|eine frage|treffen)',
    '(hättest|hätten|hast|haben) (du|sie) .. (zeit|minuten|moment|tipp|tipps|kontakt|kontakte)',
    '(wann) (können|kannst|könnten|passt|hast|haben) ',
    '(empfiehl|empfehlen sie|leite|leiten sie|schick|schicken sie|gib|ruf|rufen sie|hilf|teile|teilen sie) (mir|mich|uns|meinen|meine|mein|das|den|es|diesen)',
    'denk .. an mich',
  ],
  unless: [
    '(möchtest|möchten|magst|mögen) (du|sie) .. (kommen|mitkommen|vorbeikommen|haben)',
    '(nicht|nichts|nie) .. (bitten|von (dir|ihnen))',
    '(entschuldige|verzeih|entschuldigung|verzeihung) .. bitte',
    'bitte (nicht|grüß|grüße|lass dir zeit|ignorier)',
    'wie (könnte|konnte|kannst) (du|ich)',
    'soll ich',
  ],
}

export const errand: Cue = {
  says: [
    '(<mein>|den|das|diesen|diese|angehängten|beigefügten) .. <papier> .. (weiterleiten|weitergeben|weiterreichen|weiterleitest|weitergibst|weiterzuleiten|weiterzugeben|geben|reichen|schicken|teilen|verteilen|vorlegen|unterbringen|zeigen)',
    '(leite|leiten|gib|geben|reiche|schick|schicken|teile|teilen|verteile|verteilen|leitest|gibst) .. (<mein>|das|den|die|es|diesen) .. (<papier>|weiter|<leute>)',
    '(an|mit|bei|in) <dein> .. <leute> (weiter|weiterleiten|weitergeben|teilen|geben|unterbringen|schicken|verteilen|fragen|empfehlen)',
    '(gutes|ein) wort .. (einlegen|einlegst|für mich)',
    '(mich|uns) .. (empfehlen|empfiehlst|weiterempfehlen|vorstellen|vermitteln|unterbringen|reinbringen|vernetzen|einschleusen)',
    'als referenz (angegeben|genannt|eingetragen)',
    '(habe|hab) (dich|sie|deine nummer|ihre nummer|deinen namen|ihren namen) .. (angegeben|genannt|eingetragen|angemeldet|weitergegeben|versprochen)',
    '(erzähl|erzählen|sag|sagen) .. (von mir|über mich|dass ich)',
    '(für mich|mir) .. (schreiben|schreibst|überarbeiten|korrigieren|übersetzen|ausfüllen|erledigen|machen|machst|gestalten|bauen|programmieren|besorgen|durchsehen|korrekturlesen)',
    '(korrekturlesen|gegenlesen)',
    '(hör|höre|hören|frag|frage|fragen) .. (dich|sich|mal) .. um',
    '(wen kennst du|wen kennen sie)',
    '(türen|kontakte) (öffnen|freischalten|herstellen)',
    '(mir|uns) .. (leihen|leihst|überweisen|überweist|vorstrecken)',
  ],
  unless: [
    '(soll|darf|kann|könnte) ich',
    '(danke|dank) .. (dass|für)',
    '(du|sie) (hast|haben) (mir|mich|damals)',
    '(nicht|nie) .. (weiterleiten|empfehlen|bitten)',
    '(würde|kann|werde) ich (dich|sie|dir|ihnen)',
  ],
}

export const handover: Cue = {
  says: [
    '(setze|nehme|hole|füge) .. (in kopie|cc|dazu|hinzu)',
    '(in kopie|in cc)',
    '(ihr beide|sie beide) (solltet|sollten|müsst|müssen)',
    'den rest macht ihr',
  ],
  unless: ['(soll|darf) ich'],
}

export const pitch: Cue = {
  says: [
    '(unser|unsere|unserem|unseren|mein|meine) (neue[nrsm]? )?(produkte?|lösung|lösungen|angebote?|dienstleistungen?|plattform|software|beratung|sortiment|kurs|webinar)',
    '(rabatt|sonderangebot|gratis|kostenlose[sn]? (erstgespräch|probe|beratung|demo)|aktion gilt|gutschein)',
    '(folg|folgt|folge|folgen sie|abonnier|besuch|besuchen sie) (mir|uns|unser|unseren|unsere|meinem|meinen)',
    '(passives einkommen|finanzielle freiheit|nebenverdienst)',
    '(haben sie|hast du|habt ihr) .. bedarf',
    '(darf|kann) ich (dir|ihnen) .. (muster|probe|unterlagen|katalog|angebot|präsentation|zusenden|vorstellen)',
  ],
}

export const pressure: Cue = {
  says: [
    '(dringend|umgehend|unverzüglich|sofortige|asap|schnellstmöglich)',
    '(bis) (heute|morgen|montag|dienstag|mittwoch|donnerstag|freitag|spätestens|abend|ende der woche)',
    '(du|sie) .. (nicht|nie) .. (geantwortet|reagiert|zurückgerufen|gemeldet|zurückgeschrieben)',
    '(zweite|dritte|vierte|fünfte|letzte) (mail|nachricht|mal|erinnerung|versuch|chance)',
    '(schuldest|schulden|schuldig) .. (mir|uns|etwas)?',
    '(nach allem) .. ',
    '(zähle|verlasse mich|baue) .. auf (dich|sie)',
    '(letzte|einzige) (hoffnung|chance|rettung)',
    '(lass|lassen sie) mich nicht (hängen|im stich)',
    '(erwarte|erwartet) .. (antwort|rückmeldung|von dir|von ihnen|mehr)',
    '(enttäuscht|gekränkt|verletzt) .. (von|dass|über)',
    '(wahre|echte|gute) freunde? (würde|würden|hilft|helfen|tun|antwort)',
    '(unter uns|erzähl niemandem|sag es niemandem|niemand darf)',
    '(dauert|kostet) .. (nur|kaum) .. (minuten?|sekunden?)',
    '(immer|jahrelang|oft genug) .. (geholfen|unterstützt|vertreten)',
    'das mindeste',
    'jetzt bist du dran',
  ],
  unless: [
    '(keine|ohne) (eile|hast)',
    'ich .. nicht (geantwortet|gemeldet|zurückgeschrieben|zurückgerufen)',
    '(du|sie) (musst|müssen) nicht',
    '(mir|uns) (immer|oft) geholfen',
  ],
}

export const wayOut: Cue = {
  says: [
    '(wenn|falls) (nicht|nein|es (nicht|dir|ihnen|gerade|zu)|das (nicht|zu|dir)|du (nicht|keine|lieber)|sie (nicht|keine|lieber))',
    '(kein|keine|ohne) (problem|druck|eile|zwang|verpflichtung|muss|hast|umstände|antwort nötig)',
    '(verstehe|versteh|verständnis) (ich )?(das|es|vollkommen|völlig|gut|gern|auch)?',
    '(ein nein|nein) .. (in ordnung|ok|okay|gut|völlig|genauso|sagen)',
    '(sag|sagen sie|sagt) .. (nein|ab|ruhig|einfach|ehrlich)',
    '(völlig|ganz|auch|vollkommen|absolut) (in ordnung|okay|ok|gut|recht)',
    '(musst|müssen|brauchst|brauchen) (du|sie)? ?(mir |dich |sich )?(nicht|nichts|keine)',
    '(du|sie) (musst|müssen|brauchst|brauchen) .. (nicht|nichts)',
    '(nehme|nehm) .. nicht übel',
    '(vergiss|ignorier|ignoriere|ignorieren sie|überlies) .. (es|das|mich|diese|die)?',
    '(nur wenn|nur falls|wann immer|in ruhe|ganz wie)',
    'bitte (dich|sie) um nichts',
    'nicht schlimm',
  ],
  unless: ['nicht nein sagen', 'nein lasse ich nicht'],
}
