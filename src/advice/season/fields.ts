/** A field of work, and the words of a title that tell of it: a rough reading, and it says what it could not tell. */
const FIELDS: readonly (readonly [string, RegExp])[] = [
  [
    'Health and care',
    /\b(nurs\w*|doctor|physician|surgeon|therap\w*|medic\w*|clinic\w*|health\w*|dentist|midwife|pharma\w*|care|vet)\b/i,
  ],
  ['Law', /\b(law\w*|legal|attorney|solicitor|barrister|judge|notary|paralegal|counsel)\b/i],
  ['Teaching', /\b(teach\w*|professor|lectur\w*|school|tutor|education\w*|trainer|librar\w*)\b/i],
  [
    'Research and science',
    /\b(research\w*|scientist|science|phd|postdoc\w*|biolog\w*|chemi\w*|physic\w*|laborator\w*)\b/i,
  ],
  [
    'Finance',
    /\b(financ\w*|account\w*|bank\w*|audit\w*|tax|treasur\w*|invest\w*|actuar\w*|insuranc\w*|cfo|economist|controller|mortgage\w*)\b/i,
  ],
  ['Design', /\b(design\w*|ux|ui|architect(?! software)|typograph\w*|illustrat\w*)\b/i],
  [
    'Media and the arts',
    /\b(journalis\w*|editor\w*|writer|author|artist\w*|music\w*|film\w*|photograph\w*|actor|actress|translat\w*|publish\w*|museum|curator|producer)\b/i,
  ],
  [
    'Software and data',
    /\b(software|develop\w*|programm\w*|engineer\w*|data|devops|cto|it|tech\w*|security|cloud|analytics|product)\b/i,
  ],
  [
    'Sales and marketing',
    /\b(sales|market\w*|brand\w*|advertis\w*|communications?|pr|growth|customer\w*|account manager)\b/i,
  ],
  ['People and hiring', /\b(hr|human resources|people|recruit\w*|talent|headhunt\w*)\b/i],
  [
    'Operations and supply',
    /\b(operations?|logistic\w*|supply|procurement|purchas\w*|warehouse|coo|project|programme|program|office|assistant|administrat\w*)\b/i,
  ],
  [
    'Trades and making',
    /\b(carpent\w*|electric\w*|plumb\w*|mechanic\w*|build\w*|construct\w*|bak\w*|garden\w*|farm\w*|craft\w*|manufactur\w*|chef|cook)\b/i,
  ],
  [
    'Public service and causes',
    /\b(public|government\w*|council\w*|minist\w*|charit\w*|volunteer\w*|nonprofit|ngo|social work\w*|police\w*|mayor|civil)\b/i,
  ],
]

export const FIELD_NAMES: readonly string[] = FIELDS.map(([name]) => name)

/** The field that a title tells of, or nothing. The first that fits, in the order of how plainly the words speak. */
export function fieldOf(title: string): string | undefined {
  return FIELDS.find(([, words]) => words.test(title))?.[0]
}

/** Where somebody stands in their work, never what they are worth (R68): the widest reach is looked for first. */
const LEVELS: readonly (readonly [string, RegExp])[] = [
  [
    'Leading an organisation',
    /\b(chief|ceo|cto|cfo|coo|cmo|founder|co-?founder|owner|president|partner|director|vp|vice president|board|chair\w*|principal)\b/i,
  ],
  ['Leading a team', /\b(head|lead|leader|manager|supervisor|team ?lead|coordinator|foreman)\b/i],
  ['Starting out', /\b(student|intern|trainee|apprentice|junior|graduate|assistant|working student)\b/i],
]
const PRACTISING = 'Practising'

export const LEVEL_NAMES: readonly string[] = [
  LEVELS[2]?.[0] ?? '',
  PRACTISING,
  LEVELS[1]?.[0] ?? '',
  LEVELS[0]?.[0] ?? '',
]

/** The level that a title tells of; whoever has a title and leads nobody by it practises. */
export function levelOf(title: string): string {
  return LEVELS.find(([, words]) => words.test(title))?.[0] ?? PRACTISING
}
