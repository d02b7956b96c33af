/**
 * Outlook's columns for postal addresses and numbers, by their English names: what they are called in German,
 * French, Spanish, Italian, Portuguese, Dutch and Polish. Without case, accents and punctuation (see `headerKey`).
 * Several words of a language are those of several years.
 */
export const PLACE_WORDS = {
  'business street': [
    ...['strasse geschaftlich', 'rue bureau', 'calle del trabajo', 'via uff', 'endereco comercial'],
    ...['rua do endereco comercial', 'rua da empresa', 'werkadres straat', 'adres sluzbowy ulica'],
  ],
  'business street 2': [
    ...['strasse geschaftlich 2', 'rue bureau 2', 'calle del trabajo 2', 'via uff 2', 'rua do endereco comercial 2'],
    ...['rua da empresa 2', 'werkadres 2 straat', 'adres sluzbowy ulica 2'],
  ],
  'business street 3': [
    ...['strasse geschaftlich 3', 'rue bureau 3', 'calle del trabajo 3', 'via uff 3', 'rua do endereco comercial 3'],
    ...['rua da empresa 3', 'werkadres 3 straat', 'adres sluzbowy ulica 3'],
  ],
  'business address po box': [
    ...['postfach geschaftlich', 'b p professionnelle', 'apartado postal de la direccion del trabajo'],
    ...['indirizzo uff casella postale', 'caixa postal do endereco comercial', 'apartado da empresa'],
    ...['werkadres postbusnummer', 'sluzbowa skrzynka pocztowa'],
  ],
  'business city': [
    ...['ort geschaftlich', 'ville bureau', 'ciudad de trabajo', 'ciudad del trabajo', 'citta uff'],
    ...['cidade do endereco comercial', 'localidade da empresa', 'werkadres plaats', 'adres sluzbowy miejscowosc'],
  ],
  'business state': [
    ...['region geschaftlich', 'bundesland kanton geschaftlich', 'dep region bureau', 'provincia o estado de trabajo'],
    ...['provincia uff', 'estado do endereco comercial', 'distrito da empresa', 'werkadres provincie'],
    ...['adres sluzbowy wojewodztwo'],
  ],
  'business postal code': [
    ...['postleitzahl geschaftlich', 'code postal bureau', 'codigo postal del trabajo', 'cap uff'],
    ...['cep do endereco comercial', 'codigo postal da empresa', 'werkadres postcode', 'adres sluzbowy kod pocztowy'],
  ],
  'business country region': [
    ...['business country', 'land region geschaftlich', 'pays region bureau', 'pays bureau'],
    ...['pais o region del trabajo', 'paese area geografica uff', 'pais regiao da empresa', 'land regio werk'],
    ...['adres sluzbowy kraj region'],
  ],
  'home street': [
    ...['strasse privat', 'rue domicile', 'calle del domicilio', 'calle particular', 'via ab', 'endereco residencial'],
    ...['rua da residencia', 'huisadres straat', 'adres domowy ulica'],
  ],
  'home street 2': [
    ...['strasse privat 2', 'rue domicile 2', 'calle del domicilio 2', 'via ab 2', 'endereco residencial 2'],
    ...['rua da residencia 2', 'huisadres straat 2', 'adres domowy ulica 2'],
  ],
  'home street 3': [
    ...['strasse privat 3', 'rue domicile 3', 'calle del domicilio 3', 'via ab 3', 'endereco residencial 3'],
    ...['rua da residencia 3', 'huisadres straat 3', 'adres domowy ulica 3'],
  ],
  'home address po box': [
    ...['postfach privat', 'boite postale du domicile', 'apartado postal de la direccion personal'],
    ...['indirizzo ab casella postale', 'caixa postal do endereco residencial', 'apartado da residencia'],
    ...['huisadres postbusnummer', 'domowa skrzynka pocztowa'],
  ],
  'home city': [
    ...['ort privat', 'ville domicile', 'ciudad del domicilio', 'ciudad particular', 'citta ab'],
    ...['cidade do endereco residencial', 'localidade da residencia', 'huisadres plaats', 'adres domowy miejscowosc'],
  ],
  'home state': [
    ...['bundesland kanton privat', 'dep region domicile', 'provincia o estado del domicilio'],
    ...['estado o provincia particular', 'provincia ab', 'distrito da residencia', 'huisadres provincie'],
    ...['adres domowy wojewodztwo'],
  ],
  'home postal code': [
    ...['postleitzahl privat', 'code postal domicile', 'codigo postal del domicilio', 'codigo postal particular'],
    ...['cap ab', 'cep do endereco residencial', 'codigo postal da residencia', 'huisadres postcode'],
    ...['adres domowy kod pocztowy'],
  ],
  'home country region': [
    ...['home country', 'land region privat', 'pays region domicile', 'pays domicile', 'pais o region del domicilio'],
    ...['paese area geografica ab', 'pais regiao de residencia', 'pais da residencia regiao', 'land regio thuis'],
    ...['adres domowy kraj region'],
  ],
  'other street': [
    ...['weitere strasse', 'rue autre', 'otra calle', 'altra via', 'outro endereco', 'rua do outro endereco'],
    ...['ander adres straat', 'inny adres ulica'],
  ],
  'other street 2': [
    ...['weitere strasse 2', 'rue autre 2', 'otra calle 2', 'altra via 2', 'outro endereco 2'],
    ...['rua do outro endereco 2', 'ander adres straat 2', 'inny adres ulica 2'],
  ],
  'other street 3': [
    ...['weitere strasse 3', 'rue autre 3', 'otra calle 3', 'altra via 3', 'outro endereco 3'],
    ...['rua do outro endereco 3', 'ander adres straat 3', 'inny adres ulica 3'],
  ],
  'other address po box': [
    ...['weiteres postfach', 'autre boite postale', 'otro apartado postal', 'altro indirizzo casella postale'],
    ...['caixa postal de outro endereco', 'apartado do outro endereco', 'ander adres postbusnummer'],
    ...['inna skrzynka pocztowa'],
  ],
  'other city': [
    ...['weiterer ort', 'ville autre', 'otra ciudad', 'altra citta', 'cidade do outro endereco'],
    ...['localidade do outro endereco', 'ander adres plaats', 'inny adres miejscowosc'],
  ],
  'other state': [
    ...['weiteres r bundesland kanton', 'dep region autre', 'otra provincia o estado', 'altra provincia'],
    ...['outro estado', 'distrito do outro endereco', 'ander adres provincie', 'inny adres wojewodztwo'],
  ],
  'other postal code': [
    ...['weitere postleitzahl', 'code postal autre', 'otro codigo postal', 'altro cap'],
    ...['codigo postal do outro endereco', 'ander adres postcode', 'inny adres kod pocztowy'],
  ],
  'other country region': [
    ...['other country', 'weiteres e land region', 'pays region autre', 'pays autre', 'otro pais o region'],
    ...['altro paese area geografica', 'outro pais regiao', 'land regio anders', 'inny adres kraj region'],
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** The same for telephone numbers and the like. */
export const NUMBER_WORDS = {
  'assistant s phone': [
    ...['telefon assistent', 'telephone de l assistant e', 'telefono del ayudante', 'telefono assistente'],
    ...['telefone do assistente', 'telefoon assistent', 'telefon asystenta'],
  ],
  'business fax': [
    ...['fax geschaftlich', 'telecopie bureau', 'fax del trabajo', 'fax uff', 'fax comercial', 'fax da empresa'],
    ...['fax op werk', 'faks sluzbowy'],
  ],
  'business phone': [
    ...['telefon geschaftlich', 'telephone bureau', 'telefono del trabajo', 'ufficio', 'telefone comercial'],
    ...['telefone da empresa', 'telefoon op werk', 'telefon sluzbowy'],
  ],
  'business phone 2': [
    ...['telefon geschaftlich 2', 'telephone 2 bureau', 'telefono del trabajo 2', 'ufficio 2', 'telefone comercial 2'],
    ...['2o telefone da empresa', '2 telefone da empresa', 'telefoon op werk 2', 'telefon sluzbowy 2'],
  ],
  callback: [
    ...['ruckmeldung', 'rappel', 'devolucion de llamada', 'richiamata automatica', 'retorno de chamada'],
    ...['tel de resposta', 'terugbellen', 'wywolanie zwrotne'],
  ],
  'car phone': [
    ...['autotelefon', 'telephone voiture', 'telefono del automovil', 'telefono auto', 'telefone do carro'],
    ...['autotelefoon', 'telefon w samochodzie'],
  ],
  'company main phone': [
    ...['telefon firma', 'telephone societe', 'numero de centralita de la organizacion', 'telefono principale societa'],
    ...['telefone principal da empresa', 'hoofdtelefoon bedrijf', 'glowny telefon do firmy'],
  ],
  'home fax': [
    ...['fax privat', 'telecopie domicile', 'fax particular', 'fax ab', 'fax residencial', 'fax da residencia'],
    ...['fax thuis', 'faks domowy'],
  ],
  'home phone': [
    ...['telefon privat', 'telephone domicile', 'particular', 'telefono particular', 'abitazione'],
    ...['telefone residencial', 'telefone da residencia', 'telefoon thuis', 'telefon domowy'],
  ],
  'home phone 2': [
    ...['telefon privat 2', 'telephone 2 domicile', 'telefono particular 2', 'abitazione 2', 'telefone residencial 2'],
    ...['2o telefone da residencia', '2 telefone da residencia', 'telefoon thuis 2', 'telefon domowy 2'],
  ],
  isdn: ['rnis', 'rdis'],
  'mobile phone': [
    ...['mobiltelefon', 'tel mobile', 'telephone mobile', 'telefono movil', 'movil', 'cellulare', 'telefone celular'],
    ...['telemovel', 'mobiele telefoon', 'telefon komorkowy'],
  ],
  'mobile phone 2': ['mobiltelefon 2'],
  'other fax': ['weiteres fax', 'telecopie autre', 'otro fax', 'altro fax', 'outro fax', 'andere fax', 'inny faks'],
  'other phone': [
    ...['weiteres telefon', 'telephone autre', 'otro telefono', 'altro telefono', 'outro telefone', 'andere telefoon'],
    ...['inny telefon'],
  ],
  pager: ['recepteur de radiomessagerie', 'localizador', 'cercapersone'],
  'primary phone': [
    ...['haupttelefon', 'telephone principal', 'telefono principal', 'telefono principale', 'telefone principal'],
    ...['hoofdtelefoon', 'telefon podstawowy'],
  ],
  'radio phone': [
    ...['radiotelephone', 'radio telephone', 'radiotelefono', 'radiofone', 'radiotelefone', 'radiotelefoon'],
    ...['radiotelefon'],
  ],
  'tty tdd phone': [
    ...['telefon fur horbehinderte', 'telephone tdd tty', 'numero de teletipo', 'telefono tty tdd', 'telefone tty tdd'],
    ...['teksttelefoon', 'telefon tty tdd'],
  ],
  telex: ['teleks'],
} as const satisfies Readonly<Record<string, readonly string[]>>
