/** What a column of somebody's own table may hold. The labels are those of the table that we write ourselves. */
export const FIELDS = {
  'full-name': 'Full name',
  'first-name': 'First name',
  'last-name': 'Last name',
  nickname: 'Nickname',
  email: 'E-mail',
  phone: 'Phone',
  organisation: 'Organisation',
  title: 'Title',
  street: 'Street',
  city: 'City',
  region: 'Region',
  'postal-code': 'Postal code',
  country: 'Country',
  birthday: 'Birthday',
  linkedin: 'LinkedIn page',
  web: 'Web page',
  tags: 'Tags',
  groups: 'Groups',
  kinds: 'Kinds of tie',
  notes: 'Notes',
  'met-when': 'How we met: when',
  'met-where': 'How we met: where',
  'met-through': 'How we met: through whom',
  'met-about': 'How we met: about what',
  'met-hook': 'How we met: hook',
  cadence: 'Keep in touch every (days)',
  'last-contact': 'Last contact (day)',
  'leave-out': 'Leave out',
} as const

export type Field = keyof typeof FIELDS

export function isField(word: string | undefined): word is Field {
  return word !== undefined && Object.hasOwn(FIELDS, word)
}

/**
 * What people call such columns in English, German, French, Spanish, Italian, Portuguese, Dutch and Polish; without
 * case, accents, punctuation and numbers at the end (see `headerKey`).
 */
export const WORDS: Readonly<Record<Exclude<Field, 'leave-out'>, readonly string[]>> = {
  'full-name': [
    ...['full name', 'fullname', 'name', 'contact', 'contact name', 'display name', 'person', 'who'],
    ...['voller name', 'vollstandiger name', 'kontakt', 'nom complet', 'nom et prenom', 'nombre completo'],
    ...['nombre y apellidos', 'nome completo', 'nome e cognome', 'volledige naam', 'naam', 'imie i nazwisko'],
    ...['nombre', 'nome'],
  ],
  'first-name': [
    ...['first name', 'firstname', 'first', 'given name', 'forename', 'vorname', 'rufname', 'prenom', 'nombre de pila'],
    ...['primeiro nome', 'primer nombre', 'nome proprio', 'voornaam', 'imie'],
  ],
  'last-name': [
    ...['last name', 'lastname', 'last', 'surname', 'family name', 'nachname', 'familienname', 'zuname', 'nom'],
    ...['nom de famille'],
    ...['apellido', 'apellidos', 'cognome', 'apelido', 'sobrenome', 'ultimo nome', 'achternaam', 'nazwisko'],
  ],
  nickname: ['nickname', 'nick', 'alias', 'spitzname', 'surnom', 'apodo', 'soprannome', 'alcunha', 'bijnaam'],
  email: [
    ...['e mail', 'email', 'mail', 'e mail address', 'email address', 'emails', 'e mail adresse', 'mailadresse'],
    ...['courriel', 'adresse e mail', 'correo', 'correo electronico', 'indirizzo e mail', 'posta elettronica'],
    ...['endereco de email', 'e mailadres', 'adres e mail'],
  ],
  phone: [
    ...['phone', 'phone number', 'telephone', 'tel', 'mobile', 'mobile phone', 'cell', 'cell phone', 'cellphone'],
    ...['mobile number'],
    ...['whatsapp', 'telefon', 'telefonnummer', 'handy', 'handynummer', 'mobil', 'mobiltelefon', 'festnetz'],
    ...['portable'],
    ...['numero de telephone', 'telefono', 'telefono movil', 'movil', 'celular', 'cellulare', 'telefone', 'telemovel'],
    ...['telefoon', 'telefoonnummer', 'mobiel', 'telefon komorkowy', 'numer telefonu', 'komorka'],
  ],
  organisation: [
    ...['organisation', 'organization', 'company', 'company name', 'employer', 'firm', 'business', 'works at', 'firma'],
    ...['unternehmen', 'arbeitgeber', 'societe', 'entreprise', 'employeur', 'empresa', 'organizacion', 'compania'],
    ...['azienda', 'societa', 'ditta', 'organizacao', 'bedrijf', 'organisatie', 'werkgever', 'organizacja'],
  ],
  title: [
    ...['title', 'job title', 'job', 'position', 'role', 'occupation', 'profession', 'funktion', 'beruf', 'stelle'],
    ...['titre', 'poste'],
    ...['fonction', 'puesto', 'cargo', 'posizione', 'ruolo', 'professione', 'funcao', 'functie', 'stanowisko'],
  ],
  street: [
    ...['street', 'address', 'street address', 'address line', 'home address', 'strasse', 'adresse', 'anschrift'],
    ...['rue'],
    ...['calle', 'direccion', 'via', 'indirizzo', 'rua', 'morada', 'endereco', 'straat', 'adres', 'ulica'],
  ],
  city: [
    ...['city', 'town', 'location', 'lives in', 'based in', 'stadt', 'ort', 'wohnort', 'ville', 'ciudad', 'citta'],
    ...['cidade'],
    ...['localidade', 'stad', 'plaats', 'woonplaats', 'miasto', 'miejscowosc'],
  ],
  region: [
    ...['region', 'state', 'province', 'county', 'bundesland', 'kanton', 'provincia', 'estado', 'distrito'],
    ...['provincie'],
  ],
  'postal-code': [
    ...['postal code', 'postcode', 'zip', 'zip code', 'plz', 'postleitzahl', 'code postal', 'codigo postal', 'cap'],
    ...['cep'],
    ...['kod pocztowy'],
  ],
  country: ['country', 'land', 'pays', 'pais', 'paese', 'kraj', 'country region', 'nation'],
  birthday: [
    ...['birthday', 'birth date', 'birthdate', 'date of birth', 'dob', 'born', 'geburtstag', 'geburtsdatum'],
    ...['anniversaire'],
    ...['date de naissance', 'cumpleanos', 'fecha de nacimiento', 'compleanno', 'data di nascita', 'aniversario'],
    ...['data de nascimento', 'verjaardag', 'geboortedatum', 'urodziny', 'data urodzenia'],
  ],
  linkedin: ['linkedin page', 'linkedin', 'linkedin url', 'linkedin profile', 'profile url', 'linkedin profil'],
  web: [
    ...['web page', 'website', 'web site', 'web', 'homepage', 'url', 'link', 'blog', 'webseite', 'site web', 'site'],
    ...['pagina web', 'sitio web', 'sito', 'sito web', 'strona internetowa'],
  ],
  tags: [
    ...['tags', 'tag', 'labels', 'label', 'categories', 'category', 'keywords', 'kategorie', 'kategorien'],
    ...['schlagworter'],
    ...['etiquettes', 'categorie', 'categorias', 'categoria', 'etiquetas', 'etichette', 'trefwoorden', 'etykiety'],
  ],
  groups: [
    ...['groups', 'group', 'list', 'lists', 'gruppe', 'gruppen', 'groupe', 'groupes', 'grupo', 'grupos', 'gruppo'],
    ...['gruppi', 'groep', 'grupa'],
  ],
  kinds: [
    ...['kinds of tie', 'kind of tie', 'relationship', 'beziehung', 'relation', 'relacion', 'relazione', 'relacao'],
    ...['relatie'],
  ],
  notes: [
    ...['notes', 'note', 'comment', 'comments', 'remarks', 'memo', 'about', 'notizen', 'notiz', 'bemerkung'],
    ...['bemerkungen', 'kommentar'],
    ...['remarques', 'commentaire', 'commentaires', 'notas', 'nota', 'comentarios', 'observaciones', 'commenti'],
    ...['observacoes'],
    ...['anotacoes', 'notities', 'opmerkingen', 'notatki', 'uwagi'],
  ],
  'met-when': ['how we met when', 'met on', 'when we met', 'date met', 'first met', 'kennengelernt am', 'met when'],
  'met-where': [
    ...['how we met where', 'where we met', 'met at', 'place met', 'kennengelernt', 'kennengelernt wo', 'met where'],
    ...['how we met', 'how met'],
  ],
  'met-through': [
    ...['how we met through whom', 'introduced by', 'met through', 'referred by', 'through whom'],
    ...['kennengelernt durch', 'vermittelt von'],
  ],
  'met-about': ['how we met about what', 'about what', 'talked about', 'met about'],
  'met-hook': ['how we met hook', 'hook', 'remember', 'remembers'],
  cadence: [
    ...['keep in touch every days', 'keep in touch', 'keep in touch every', 'cadence', 'frequency'],
    ...['contact frequency', 'every days'],
  ],
  'last-contact': [
    ...['last contact', 'last contact day', 'last contacted', 'last spoke', 'last talked', 'last seen', 'last touch'],
    ...['last met'],
    ...['letzter kontakt', 'zuletzt gesprochen', 'dernier contact', 'ultimo contacto', 'ultimo contatto'],
    ...['ultimo contato'],
    ...['laatste contact', 'ostatni kontakt'],
  ],
}
