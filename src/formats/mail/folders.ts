import type { Letter } from './letter.ts'

/** What the folder, the label or the program says of a message. */
export interface Lying {
  readonly isSent: boolean
  /** Why it is not for the book, in a sentence; undefined where the place is no reason. */
  readonly unwanted: string | undefined
}

/** The folders of a path such as `Maildir/.Sent.2024` or `[Gmail]/Spam`, the names of mail programs in many languages. */
export function foldersIn(path: string): string[] {
  return path
    .normalize('NFC')
    .toLowerCase()
    .split('/')
    .flatMap((part) => [part, ...part.split('.')])
    .map((part) =>
      part
        .replace(/\.(?:mbox|mbx|sbd)$/, '')
        .replace(/-\d+$/, '')
        .trim(),
    )
    .filter((part) => part !== '')
}

/** Where a message lies: by the folders it is in, by Gmail's labels, and by the letters in a Maildir's file name. */
export function lyingOf({ headers }: Pick<Letter, 'headers'>, folders: readonly string[], flags: string): Lying {
  const labels = labelsIn(headers.text('x-gmail-labels'))
  const kinds = new Set([...folders, ...labels].flatMap((word) => KINDS.get(word) ?? []))
  if (flags.includes('T') || isExpunged(headers.raw('x-mozilla-status'))) kinds.add('trash')
  if (flags.includes('D')) kinds.add('drafts')
  return { isSent: kinds.has('sent'), unwanted: UNWANTED.find(([kind]) => kinds.has(kind))?.[1] }
}

/** `Inbox,Opened,"Label, comma"`. */
function labelsIn(header: string): string[] {
  const labels =
    header
      .normalize('NFC')
      .toLowerCase()
      .match(/"[^"]*"|[^,"]+/g) ?? []
  return labels.map((label) => label.replaceAll('"', '').trim())
}

/** Thunderbird leaves what was deleted in the file until it tidies up, with this bit set. */
function isExpunged(status: string): boolean {
  return /^[0-9a-f]{4}$/i.test(status) && (Number.parseInt(status, 16) & 8) !== 0
}

type Kind = 'sent' | 'spam' | 'trash' | 'drafts' | 'advertising'

const UNWANTED: readonly (readonly [Kind, string])[] = [
  ['spam', 'It lies in the spam folder.'],
  ['trash', 'It lies in the trash.'],
  ['drafts', 'It is a draft, never sent.'],
  ['advertising', 'Gmail sorted it under promotions.'],
]

const NAMES: Readonly<Record<Kind, string>> = {
  sent:
    'sent|sent mail|sent items|sent messages|gesendet|gesendete elemente|gesendete objekte|gesendete nachrichten|envoyés|' +
    'messages envoyés|éléments envoyés|enviados|enviadas|elementos enviados|mensajes enviados|itens enviados|e-mails enviados|' +
    'correo enviado|inviata|inviati|posta inviata|messaggi inviati|verzonden|verzonden items|verzonden berichten|skickat|' +
    'skickade|skickade objekt|sendt|sendte elementer|sendte|lähetetyt|wysłane|elementy wysłane|odeslané|odeslaná pošta|' +
    'elküldött|elküldött elemek|trimise|отправленные|надіслані|gönderilmiş|gönderilmiş postalar|gönderilenler|送信済み|' +
    '送信済みメール|已发送|已发送邮件|已傳送郵件|寄件備份|보낸편지함|보낸 편지함',
  spam:
    'spam|junk|junk mail|junk e-mail|junk email|bulk mail|spamverdacht|unerwünscht|unerwünschte werbung|indésirables|' +
    'courrier indésirable|correo no deseado|no deseado|lixo eletrônico|lixo eletrónico|posta indesiderata|ongewenst|' +
    'ongewenste e-mail|ongewenste reclame|skräppost|søppelpost|uønsket|uønsket e-mail|roskaposti|niechciane|' +
    'wiadomości-śmieci|nevyžádaná pošta|спам|önemsiz|迷惑メール|垃圾邮件|垃圾郵件|스팸함|스팸',
  trash:
    'trash|bin|deleted|deleted items|deleted messages|papierkorb|gelöscht|gelöschte elemente|gelöschte objekte|corbeille|' +
    'éléments supprimés|messages supprimés|papelera|eliminados|elementos eliminados|lixeira|lixo|itens excluídos|' +
    'itens eliminados|cestino|posta eliminata|prullenbak|verwijderd|verwijderde items|papperskorg|papperskorgen|' +
    'borttagna objekt|papirkurv|papirkurven|slettede elementer|slettet post|roskakori|kosz|usunięte|elementy usunięte|koš|' +
    'odstraněná pošta|lomtár|корзина|удаленные|кошик|çöp kutusu|çöp|ゴミ箱|已删除|已删除邮件|废纸篓|垃圾桶|휴지통',
  drafts:
    'draft|drafts|entwurf|entwürfe|brouillon|brouillons|borrador|borradores|rascunho|rascunhos|bozza|bozze|concept|concepten|' +
    'utkast|kladde|kladder|luonnokset|szkic|szkice|wersje robocze|kopie robocze|koncepty|rozepsané|piszkozatok|черновики|' +
    'чернетки|taslak|taslaklar|下書き|草稿|草稿箱|임시보관함|임시 보관함',
  advertising:
    'category promotions|kategorie werbung|kategorie „werbung“|catégorie promotions|categoría promociones|categoria promoções',
}

const KINDS = new Map(
  (Object.entries(NAMES) as [Kind, string][]).flatMap(([kind, names]) =>
    names.split('|').map((name) => [name, kind] as const),
  ),
)
