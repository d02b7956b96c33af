/** What WhatsApp writes in the place of words, in the languages of the phones that exported it. */

/** Taken back by the owner: whoever stands before it is the owner. */
const DELETED_BY_OWNER = [
  'You deleted this message',
  'Du hast diese Nachricht gelöscht',
  'Vous avez supprimé ce message',
  'Eliminaste este mensaje',
  'Has eliminado este mensaje',
  'Você apagou esta mensagem',
  'Apagou esta mensagem',
  'Hai eliminato questo messaggio',
  'Je hebt dit bericht verwijderd',
  'U hebt dit bericht verwijderd',
  'Вы удалили данное сообщение',
  'Bu mesajı sildiniz',
  'Usunąłeś tę wiadomość',
  'Poistit tämän viestin',
  'Du tog bort det här meddelandet',
  'Du raderade detta meddelande',
  'Du slettede denne besked',
  'Du slettet denne meldingen',
  'このメッセージを削除しました',
  '이 메시지를 삭제했습니다',
  '你删除了此消息',
  '您已刪除此訊息',
  '你已刪除此訊息',
  'لقد حذفت هذه الرسالة',
]

const DELETED = [
  ...DELETED_BY_OWNER,
  'This message was deleted',
  'Message deleted',
  'Diese Nachricht wurde gelöscht',
  'Ce message a été supprimé',
  'Se eliminó este mensaje',
  'Este mensaje fue eliminado',
  'Este mensaje se eliminó',
  'Esta mensagem foi apagada',
  'Essa mensagem foi apagada',
  'Mensagem apagada',
  'Questo messaggio è stato eliminato',
  'Dit bericht is verwijderd',
  'Сообщение удалено',
  'Данное сообщение удалено',
  'Bu mesaj silindi',
  'Wiadomość usunięta',
  'Ta wiadomość została usunięta',
  'Tämä viesti poistettiin',
  'Det här meddelandet togs bort',
  'Detta meddelande raderades',
  'Denne besked blev slettet',
  'Denne meldingen ble slettet',
  'このメッセージは削除されました',
  '삭제된 메시지입니다',
  '이 메시지는 삭제되었습니다',
  '此消息已删除',
  '此訊息已刪除',
  '此訊息已被刪除',
  'تم حذف هذه الرسالة',
]

const deletedByOwner = new Set(DELETED_BY_OWNER.map(bare))
const deleted = new Set(DELETED.map(bare))

export function saysDeletedByOwner(text: string): boolean {
  return text.length < LONGEST && deletedByOwner.has(bare(text))
}

export function saysDeleted(text: string): boolean {
  return text.length < LONGEST && (deleted.has(bare(text)) || text.startsWith('This message was deleted by admin '))
}

const LONGEST = 100

function bare(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.。]\s*$/, '')
    .trim()
}

/** The last word of `image omitted`, as iPhones write it in the place of what they left out. */
const OMITTED = new RegExp(
  `(?:${[
    'omitted',
    'weggelassen',
    'ausgelassen',
    'absente?s?',
    'omise?s?',
    'omitid[oa]s?',
    'ocultad[oa]s?',
    'omess[oaie]',
    'esclus[oaie]',
    'weggelaten',
    'отсутствует',
    'пропущен[оаы]?',
    'dahil edilmedi',
    'pominięt[oya]',
    'jätettiin pois',
    'utelämnad',
    'utelämnades',
    'utelatt',
    'udeladt',
    '생략됨',
    '생략되었습니다',
    'は含まれていません',
    'は省略されました',
    '省略',
    '已忽略',
    '已略过',
    '已略過',
    'مستبعد(?:ة)?',
    'غير مدرجة?',
  ].join('|')})$`,
  'iu',
)
/** Or the first one: `已忽略圖片`. */
const LEFT_OUT = /^(?:已忽略|忽略|已略過|已略过|未包含|تم استبعاد|تم حجب)/u

/** Longer than this, it is somebody's sentence that ends in the same word. */
const MOST_WORDS_UNMARKED = 3

/** Is it only a picture, a voice, a file, a sticker? `isMarked` tells that WhatsApp wrote the line. */
export function saysOnlyMedia(line: string, isMarked: boolean): boolean {
  if (line === '' || line === 'null') return true
  if (/^<[^<>]{3,80}>$/.test(line)) return true
  if (/^[^/\\\n<>|]{1,120}\.[a-z0-9]{2,5} \([^()\d]{3,40}\)$/i.test(line)) return true
  if (line.length > 200) return false
  if (isMarked && LEFT_OUT.test(line)) return true
  if (!OMITTED.test(line)) return false
  return isMarked || line.split(' ').length <= MOST_WORDS_UNMARKED || /•/.test(line)
}

const EDITED = [
  'This message was edited',
  'Diese Nachricht wurde bearbeitet',
  'Ce message a été modifié',
  'Se editó este mensaje',
  'Este mensaje fue editado',
  'Mensagem editada',
  'Esta mensagem foi editada',
  'Questo messaggio è stato modificato',
  'Dit bericht is bewerkt',
  'Сообщение изменено',
  'Bu mesaj düzenlendi',
  'Ta wiadomość została edytowana',
  'Tätä viestiä muokattiin',
  'Det här meddelandet redigerades',
]
const edited = new RegExp(`\\s*\\u200e?<(?:${EDITED.join('|')})\\.?>\\s*$`, 'iu')
/** In languages that we do not know, the mark before it tells that WhatsApp wrote it. */
const MARKED_EDITED = /\s*\u200e<[^<>:\n]{3,80}>\s*$/u

/** The text as it was written, without the note that it was changed later. */
export function withoutEditedNote(text: string): string {
  const tail = text.slice(-LONGEST_TAIL)
  const kept = tail.replace(edited, '').replace(MARKED_EDITED, (note, at: number) => (at > 0 ? '' : note))
  return text.slice(0, -LONGEST_TAIL || undefined) + kept
}

const LONGEST_TAIL = 120

/** Lines about the chat that carry an author on iPhones, from before they were marked. */
export function saysEncrypted(text: string): boolean {
  return /^Messages (?:to this (?:chat|group) )?(?:and calls )?are (?:now )?(?:secured with )?end-to-end/i.test(text)
}

/** Before a colon in lines that have no author: `Ana changed the subject to "Rome: day one"`. */
export function isNoName(beforeColon: string): boolean {
  if (beforeColon.length > MOST_IN_NAME || beforeColon.trim() === '') return true
  if (/["“”„«»「」]/.test(beforeColon) && ABOUT_GROUP.test(beforeColon)) return true
  return beforeColon.length > 50 && /[.!?] /.test(beforeColon)
}

const MOST_IN_NAME = 100
const ABOUT_GROUP = new RegExp(
  [
    'created|changed|added',
    'erstellt|geändert',
    'créé|modifié',
    'creó|cambió',
    'criou|alterou|mudou',
    'creato|cambiato',
    'gemaakt|gewijzigd',
    'созда|измени',
  ].join('|'),
  'i',
)
