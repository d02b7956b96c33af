/** `Voice call, 5 min` as WhatsApp notes it in the chat. */
export interface CallLine {
  readonly kind: 'call' | 'video'
  /** Undefined where nobody answered. */
  readonly minutes: number | undefined
}

const VOICE = [
  'voice call',
  'group voice call',
  'audio call',
  'sprachanruf',
  'appel vocal',
  'llamada de voz',
  'chamada de voz',
  'ligação de voz',
  'chiamata vocale',
  'spraakoproep',
  'аудиозвонок',
  'sesli arama',
  'połączenie głosowe',
  'äänipuhelu',
  'röstsamtal',
  '音声通話',
  '음성 통화',
  '语音通话',
  '語音通話',
]
const VIDEO = [
  'video call',
  'group video call',
  'videoanruf',
  'appel vidéo',
  'videollamada',
  'chamada de vídeo',
  'ligação de vídeo',
  'videochiamata',
  'videogesprek',
  'video-oproep',
  'видеозвонок',
  'görüntülü arama',
  'połączenie wideo',
  'videopuhelu',
  'videosamtal',
  'ビデオ通話',
  '영상 통화',
  '视频通话',
  '視訊通話',
]
const LONGEST = 80
const LINE = new RegExp(`^(?:(${VOICE.join('|')})|(?:${VIDEO.join('|')}))[.,:،、，] ?(.{1,50})$`, 'iu')
const MISSED = /^(?:silenced )?missed (?:group )?(?:voice|video) call\b/i

/** Of how long it was: `1 hr 2 min`, `45 Sek.`, `5分`. */
const PART = /(\d{1,4})\s?(\p{L}{1,12})\.?/gu
const UNITS: ReadonlyMap<string, number> = new Map([
  ...inSeconds(3600, 'h hr hrs hour hours std stunde stunden heure heures hora horas ora ore u uur saat sa godz tim'),
  ...inSeconds(3600, 'tuntia ч час часа часов 時間 小时 小時 시간'),
  ...inSeconds(60, 'm min mins minute minutes minuten minuto minutos minuti minut minuter minuuttia dk dakika'),
  ...inSeconds(60, 'мин минута минуты минут 分 分钟 分鐘 분'),
  ...inSeconds(1, 's sec secs second seconds sek sekunde sekunden seconde secondes segundo segundos secondo secondi'),
  ...inSeconds(1, 'sn saniye sekunder sekuntia сек секунда секунды секунд 秒 초'),
])

function inSeconds(seconds: number, names: string): [string, number][] {
  return names.split(' ').map((name) => [name, seconds])
}

/** The call that a line tells of, or undefined where it is about something else. */
export function callIn(line: string): CallLine | undefined {
  if (line.length > LONGEST) return undefined
  if (MISSED.test(line)) return { kind: /video/i.test(line) ? 'video' : 'call', minutes: undefined }
  const found = LINE.exec(line)
  if (found === null) return undefined
  const [, voice, rest = ''] = found
  return { kind: voice === undefined ? 'video' : 'call', minutes: minutesIn(rest) }
}

const MINUTES_A_DAY = 1440

function minutesIn(length: string): number | undefined {
  let seconds = 0
  for (const [, digits, unit = ''] of length.matchAll(PART)) {
    seconds += Number(digits) * (UNITS.get(unit.toLowerCase()) ?? 0)
  }
  return seconds === 0 ? undefined : Math.min(MINUTES_A_DAY, Math.max(1, Math.round(seconds / 60)))
}
