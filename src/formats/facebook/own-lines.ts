/** Each of some words that may stand there. */
const anyOf = (...words: readonly string[]): string => `(?:${words.join('|')})`

const SOMEBODY = '.{1,300}'
const SOMETHING = '.{0,300}'

/** What follows a name or `You` in lines that Facebook itself writes into a thread, in the languages we know. */
const DEEDS = [
  `${anyOf('named', 'renamed', 'created', 'left', 'joined')} the ${anyOf('group', 'chat', 'call', 'video call')}\\b`,
  `${anyOf('set', 'cleared', 'changed', 'removed', 'updated')} ` +
    `(?:${anyOf('the', 'your', 'her', 'his', 'their', 'own', 'group', 'chat', 'quick')} )+` +
    `${anyOf('nickname', 'photo', 'picture', 'name', 'theme', 'colou?r', 'emoji', 'reaction', 'description')}\\b`,
  `${anyOf('added', 'removed')} ${SOMEBODY} ${anyOf('to', 'from')} the ${anyOf('group', 'chat')}`,
  `${anyOf('created', 'voted', 'changed')}${SOMETHING} ${anyOf('a', 'the', 'vote in the')} poll`,
  `${anyOf('pinned', 'unpinned', 'unsent', 'removed')} a message`,
  `${anyOf('turned on', 'turned off', 'made')} ${SOMETHING}${anyOf('admin', 'approval', 'disappearing messages')}`,
  `${anyOf('started', 'stopped')} sharing ${anyOf('location', 'their location', 'a location')}`,
  `${anyOf('started', 'joined', 'ended')} an? (?:group |audio |video )*${anyOf('call', 'chat')}\\.?$`,
  `${anyOf('called', 'missed an? (?:audio |video )?(?:call|chat) (?:from|with)')} ${SOMEBODY}\\.$`,
  // German
  `${anyOf('hat', 'hast')} ${anyOf('die Gruppe', 'den Gruppennamen', 'das Gruppenbild', 'das Gruppenfoto')}`,
  `${anyOf('hat', 'hast')} ${anyOf('den Spitznamen', 'das Design', 'das Chat-Design', 'das Emoji')}`,
  `${anyOf('hat', 'hast')} ${SOMEBODY} ${anyOf('zur Gruppe hinzugefügt', 'aus der Gruppe entfernt', 'angerufen')}`,
  // French
  `${anyOf('a', 'avez')} ${anyOf('nommé', 'quitté', 'créé', 'modifié', 'changé', 'défini', 'ajouté', 'retiré')} ` +
    `${SOMETHING}${anyOf('groupe', 'pseudo', 'surnom', 'thème', 'emoji')}`,
  // Spanish
  `${anyOf('nombró', 'cambió', 'creó', 'abandonó', 'salió', 'agregó', 'añadió', 'eliminó')} ` +
    `${SOMETHING}${anyOf('grupo', 'apodo', 'tema', 'emoji')}`,
  // Portuguese
  `${anyOf('nomeou', 'alterou', 'mudou', 'criou', 'saiu', 'adicionou', 'removeu', 'definiu')} ` +
    `${SOMETHING}${anyOf('grupo', 'apelido', 'alcunha', 'tema', 'emoji')}`,
  // Italian
  `ha ${anyOf('chiamato', 'cambiato', 'modificato', 'creato', 'abbandonato', 'aggiunto', 'rimosso', 'impostato')} ` +
    `${SOMETHING}${anyOf('gruppo', 'soprannome', 'tema', 'emoji')}`,
].map((deed) => new RegExp(`^${deed}`))

/** Lines that begin with no name. */
const NOTES = [
  /^You(?: are|'re|’re) now (?:connected|friends) (?:on Messenger|on Facebook|with )/,
  /^Say (?:hi|hello) to your new Facebook friend/,
  /^Reacted \S{1,20} to your message/,
  /^(?:Liked|Loved) a message$/,
  /^The (?:video |audio |group )?(?:chat|call) (?:has )?ended\.?$/,
  /^.{1,300} missed your (?:audio |video )?(?:call|chat)\.?$/,
  /^Messages and calls are (?:now )?secured with end-to-end encryption/,
  /^Du und .{1,300} (?:seid|sind) jetzt (?:auf|bei|über) (?:Messenger|Facebook)/,
]

/** Stands in the place of words where something was only attached. */
const ATTACHED = new RegExp(
  `^${SOMEBODY} ${anyOf(
    `sent an? ${anyOf('attachment', 'photo', 'video', 'sticker', 'GIF', 'voice message', 'link')}`,
    'hat einen Anhang gesendet',
    'a envoyé une pièce jointe',
    'envió un archivo adjunto',
    'enviou um anexo',
    'ha inviato un allegato',
    'heeft een bijlage verzonden',
  )}\\.$`,
)

const LONGEST_OWN_LINE = 600

/** Did Facebook write this line, rather than the person under whose name it stands? */
export function isFacebooksOwn(text: string, sender: string): boolean {
  if (text.length > LONGEST_OWN_LINE) return false
  if (NOTES.some((note) => note.test(text))) return true
  const deed = withoutName(text, sender)
  return deed !== undefined && DEEDS.some((pattern) => pattern.test(deed))
}

/** Is it `Ana sent an attachment.`, which says nothing in words? */
export function saysOnlyAttached(text: string): boolean {
  return text.endsWith('.') && text.length <= LONGEST_OWN_LINE && ATTACHED.test(text)
}

function withoutName(text: string, sender: string): string | undefined {
  const [givenName = ''] = sender.split(' ')
  const name = [sender, givenName, 'You', 'Du', 'Vous'].find((known) => known !== '' && text.startsWith(`${known} `))
  return name === undefined ? undefined : text.slice(name.length + 1)
}

/** What Facebook calls somebody who closed their account, in the languages of those who exported. */
const NOBODY = new Set([
  '',
  'facebook user',
  'facebook-nutzer',
  'facebook-nutzerin',
  'facebook-gebruiker',
  'facebookgebruiker',
  'messenger user',
  'usuario de facebook',
  'usuário do facebook',
  'utente facebook',
  'utente di facebook',
  'utilisateur de facebook',
  'utilisateur facebook',
  'utilizador do facebook',
  'użytkownik facebooka',
])

export function hasClosedAccount(name: string): boolean {
  return NOBODY.has(name.toLowerCase())
}
