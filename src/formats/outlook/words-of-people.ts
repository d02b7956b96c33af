/**
 * Outlook's columns for people, but for their addresses and numbers, by their English names: what they are called in
 * German, French, Spanish, Italian, Portuguese, Dutch and Polish. Without case, accents and punctuation (see
 * `headerKey`). Several words of a language are those of several years.
 */
export const PERSON_WORDS = {
  title: ['anrede', 'titre', 'titolo', 'titulo', 'tratamento', 'titel', 'tytul', 'tratamiento'],
  'first name': ['vorname', 'prenom', 'nombre', 'nome', 'primeiro nome', 'voornaam', 'imie'],
  'middle name': [
    ...['weitere vornamen', 'zweiter vorname', 'deuxieme prenom', 'segundo nombre', 'secondo nome', 'segundo nome'],
    ...['outros nomes apelidos', 'nome do meio', 'middelste naam', 'tweede voornaam', 'drugie imie'],
  ],
  'last name': [
    ...['nachname', 'nom', 'apellidos', 'apellido', 'cognome', 'sobrenome', 'apelido', 'achternaam', 'nazwisko'],
  ],
  suffix: ['suffixe', 'sufijo', 'sufixo', 'titolo straniero', 'suffisso', 'achtervoegsel', 'sufiks'],
  nickname: ['spitzname', 'surnom', 'apodo', 'soprannome', 'alcunha', 'bijnaam', 'pseudonim'],
  'given yomi': ['yomi especificada', 'yomi fornecido', 'imie yomi', 'prenom yomi'],
  'surname yomi': ['apellido yomi', 'yomi sobrenome', 'nazwisko yomi', 'nom yomi'],
  company: ['firma', 'societe', 'organizacion', 'compania', 'empresa', 'societa', 'bedrijf'],
  department: ['abteilung', 'service', 'departamento', 'reparto', 'afdeling', 'dzial'],
  'job title': ['position', 'fonction', 'puesto', 'cargo', 'posizione', 'functie', 'stanowisko'],
  account: ['konto', 'compte', 'cuenta', 'conta'],
  anniversary: [
    ...['jahrestag', 'anniversaire de mariage ou fete', 'aniversario', 'anniversario', 'datas especiais'],
    ...['speciale datum', 'rocznica'],
  ],
  'assistant s name': [
    ...['name assistent', 'assistent in', 'nom de l assistant e', 'nombre del ayudante', 'nome assistente'],
    ...['nome do assistente', 'naam assistent', 'imie i nazwisko asystenta'],
  ],
  'billing information': [
    ...['abrechnungsinformation', 'informations facturation', 'facturacion', 'dati fatturazione'],
    ...['informacoes para cobranca', 'dados para facturacao', 'factuurinformatie', 'informacje rozliczeniowe'],
  ],
  birthday: ['geburtstag', 'anniversaire', 'cumpleanos', 'compleanno', 'data de nascimento', 'verjaardag', 'urodziny'],
  categories: ['kategorien', 'categorias', 'categorie', 'categorien', 'kategorie'],
  children: ['kinder', 'enfants', 'hijos', 'figli', 'filhos', 'kinderen', 'dzieci'],
  'directory server': [
    ...['verzeichnisserver', 'serveur d annuaire', 'servidor de directorio', 'server di elenchi in linea'],
    ...['adreslijstserver', 'serwer katalogowy'],
  ],
  'e mail address': [
    ...['email address', 'e mail', 'email', 'e mail adresse', 'adresse de messagerie', 'adresse de courrier'],
    ...['direccion de correo electronico', 'indirizzo posta elettronica', 'endereco de email', 'endereco de e mail'],
    ...['endereco de correio electronico', 'e mailadres', 'adres e mail'],
  ],
  'e mail type': [
    ...['email type', 'e mail typ', 'type de messagerie', 'tipo de correo electronico', 'tipo posta elettronica'],
    ...['tipo de email', 'tipo de correio electronico', 'e mailtype', 'rodzaj e mail'],
  ],
  'e mail display name': [
    ...['email display name', 'e mail angezeigter name', 'nom complet de l adresse de messagerie'],
    ...['nombre de pantalla de correo electronico', 'nome visualizzato posta elettronica'],
    ...['nome para exibicao do email', 'nome a apresentar para o correio electronico', 'weergavenaam voor e mail'],
    ...['wyswietlana nazwa e mail'],
  ],
  'e mail 2 address': [
    ...['email 2 address', 'e mail 2 adresse', 'adresse de messagerie 2', 'adresse de courrier 2'],
    ...['direccion de correo electronico 2', 'indirizzo posta elettronica 2', 'endereco de email 2'],
    ...['endereco do correio electronico 2', 'e mailadres 2', 'adres e mail 2'],
  ],
  'e mail 2 type': [
    ...['email 2 type', 'e mail 2 typ', 'type de messagerie 2', 'tipo de correo electronico 2'],
    ...['tipo posta elettronica 2', 'tipo de email 2', 'tipo de correio electronico 2', 'e mailtype 2'],
    ...['rodzaj e mail 2'],
  ],
  'e mail 2 display name': [
    ...['email 2 display name', 'e mail 2 angezeigter name', 'nom complet de l adresse de messagerie 2'],
    ...['nombre de pantalla de correo electronico 2', 'nome visualizzato posta elettronica 2'],
    ...['nome para exibicao do email 2', 'nome a apresentar para o correio electronico 2', 'e mail weergegeven naam 2'],
    ...['wyswietlana nazwa e mail 2'],
  ],
  'e mail 3 address': [
    ...['email 3 address', 'e mail 3 adresse', 'adresse de messagerie 3', 'adresse de courrier 3'],
    ...['direccion del correo electronico 3', 'direccion de correo electronico 3', 'indirizzo posta elettronica 3'],
    ...['endereco de email 3', 'endereco do correio electronico 3', 'e mailadres 3', 'adres e mail 3'],
  ],
  'e mail 3 type': [
    ...['email 3 type', 'e mail 3 typ', 'type de messagerie 3', 'tipo de correo electronico 3'],
    ...['tipo posta elettronica 3', 'tipo de email 3', 'tipo de correio electronico 3', 'e mailtype 3'],
    ...['rodzaj e mail 3'],
  ],
  'e mail 3 display name': [
    ...['email 3 display name', 'e mail 3 angezeigter name', 'nom complet de l adresse de messagerie 3'],
    ...['nombre de pantalla de correo electronico 3', 'nome visualizzato posta elettronica 3'],
    ...['nome para exibicao do email 3', 'nome a apresentar para o correio electronico 3', 'e mail weergegeven naam 3'],
    ...['wyswietlana nazwa e mail 3'],
  ],
  gender: ['geschlecht', 'sexe', 'sexo', 'genero', 'sesso', 'geslacht', 'plec'],
  'government id number': [
    ...['regierungs nr', 'code gouvernement', 'numero de id del gobierno', 'cod fisc p iva', 'codigo do governo'],
    ...['numero do bi', 'sofinummer', 'pesel'],
  ],
  hobby: ['passe temps', 'aficiones', 'passatempo', 'hobby s'],
  initials: ['initialen', 'initiales', 'iniciales', 'iniziali', 'iniciais', 'inicjaly'],
  'internet free busy': [
    ...['internet frei gebucht', 'disponibilite internet', 'disponibilita internet', 'disponibilidade da internet'],
    ...['internet beschikbaarheidsinfo', 'informacje wolny zajety w internecie'],
  ],
  keywords: [
    ...['stichworter', 'mots cles', 'palabras clave', 'parole chiave', 'palavras chave', 'trefwoorden'],
    ...['slowa kluczowe'],
  ],
  language: ['sprache', 'langue', 'idioma', 'lingua', 'taal', 'jezyk'],
  location: ['ort', 'lieu', 'emplacement', 'ubicacion', 'luogo', 'local', 'localizacao', 'locatie', 'lokalizacja'],
  'manager s name': [
    ...['name des der vorgesetzten', 'responsable', 'nombre del director', 'nome manager', 'nome superiore'],
    ...['nome do gerenciador', 'nome do gestor', 'naam manager', 'menedzer'],
  ],
  mileage: [
    ...['reisekilometer', 'kilometrage', 'kilometraje', 'indennita trasferta', 'quilometragem', 'reisafstand'],
    ...['przebieg'],
  ],
  notes: ['notizen', 'notas', 'note', 'anotacoes', 'notities', 'notatki'],
  'office location': [
    ...['buro', 'bureau', 'oficina', 'ubicazione ufficio', 'sala', 'gabinete', 'kantoorlocatie', 'lokalizacja biura'],
  ],
  'organizational id number': [
    ...['organisations nr', 'numero d identification de l organisation', 'numero de id de la organizacion'],
    ...['organisatie id'],
  ],
  priority: ['prioritat', 'priorite', 'prioridad', 'priorita', 'prioridade', 'prioriteit', 'priorytet'],
  private: ['privat', 'prive', 'privado', 'privato', 'particular privado', 'priv', 'prywatne'],
  profession: ['beruf', 'profesion', 'professione', 'profissao', 'beroep', 'zawod'],
  'referred by': [
    ...['empfohlen von', 'recommande par', 'referido por', 'presentato da', 'indicado por', 'referentie van'],
    ...['polecony przez'],
  ],
  sensitivity: [
    ...['vertraulichkeit', 'critere de diffusion', 'confidencialidad', 'riservatezza', 'sensibilidade'],
    ...['confidencialidade', 'gevoeligheid', 'charakter'],
  ],
  spouse: ['partner', 'conjoint e', 'conyuge', 'coniuge', 'conjuge', 'wspolmalzonek'],
  'user 1': [
    ...['benutzer 1', 'utilisateur 1', 'usuario 1', 'utente 1', 'personalizado 1', 'utilizador 1', 'gebruiker 1'],
    ...['uzytkownik 1'],
  ],
  'user 2': [
    ...['benutzer 2', 'utilisateur 2', 'usuario 2', 'utente 2', 'personalizado 2', 'utilizador 2', 'gebruiker 2'],
    ...['uzytkownik 2'],
  ],
  'user 3': [
    ...['benutzer 3', 'utilisateur 3', 'usuario 3', 'utente 3', 'personalizado 3', 'utilizador 3', 'gebruiker 3'],
    ...['uzytkownik 3'],
  ],
  'user 4': [
    ...['benutzer 4', 'utilisateur 4', 'usuario 4', 'utente 4', 'personalizado 4', 'utilizador 4', 'gebruiker 4'],
    ...['uzytkownik 4'],
  ],
  'web page': ['webseite', 'page web', 'pagina web', 'pagina da web', 'pagina na web', 'webpagina', 'strona sieci web'],
  'personal web page': [
    ...['personliche webseite', 'page web personnelle', 'pagina web personal', 'pagina web personale'],
    ...['pagina pessoal da web', 'persoonlijke webpagina', 'osobista strona sieci web'],
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>
