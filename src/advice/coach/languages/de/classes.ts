/** Word classes that the German phrases name. */
export const classes: Readonly<Record<string, string>> = {
  du: 'du|sie|ihr',
  dir: 'dir|dich|ihnen|sie|euch',
  dein: 'deine?[mnrs]?|ihre?[mnrs]?|eure?[mnrs]?',
  mein: 'meine?[mnrs]?|unsere?[mnrs]?',
  zahl: '\\d+|ein|einem|einer|einen|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|zwanzig|dreißig|ein paar|einige|einigen|viele|vielen|so viele|zu viele|mehrere|mehreren|etliche|all die|diese|fast|über|mehr als|gut',
  zeit: 'jahre?n?|monate?n?|jahrzehnte?n?|winter|sommer',
  papier:
    'lebenslauf|cv|unterlagen|bewerbung|profil|mappe|anschreiben|link|beitrag|daten|nummer|namen|adresse|präsentation|umfrage|flyer|newsletter|video|projekt|anhang|datei|formular',
  leute:
    'chefs?|chefin|vorgesetzten?|personalabteilung|team|netzwerk|kontakten?|kollegen|kolleginnen|freunden?|bekannten|abteilung|firma|leiterin|leiter|redaktion|redakteur|investoren|kunden|familie|leuten|umfeld|verteiler|geschäftsführung',
  stelle: 'stellen?|jobs?|positionen?|aufträge?|projekte?|vakanzen?|möglichkeiten?|arbeit|praktikum|praktika',
}
