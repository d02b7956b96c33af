/**
 * Text in plain lower-case Latin letters, as far as its script spells sounds: marks dropped, `ß` to `ss`, `ø` to `o`,
 * Cyrillic, Greek, Hebrew, Arabic, Armenian and Georgian by the letters that passports and people use most.
 * Other scripts stay as they are.
 */
export function inLatinLetters(text: string): string {
  // Most names of a large book are plain: those need no table.
  if (/^[ -~]*$/.test(text)) return text.toLowerCase()
  const decomposed = text.normalize('NFKD').toLowerCase().normalize('NFKD')
  let latin = ''
  for (const letter of decomposed.replaceAll('ου', 'ou').replace(SILENT_MARKS, '')) {
    latin += LETTERS.get(letter) ?? letter
  }
  return latin.replace(/(?<!\p{Script=Hiragana}|\p{Script=Katakana})\p{Mn}+/gu, '').normalize('NFC')
}

/** Vowel points of Arabic and Hebrew, and marks that only steer the direction of writing. */
const SILENT_MARKS = /[\u064b-\u065f\u0670\u0591-\u05c7\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

const LETTERS = new Map(
  [
    'ßss øo łl æae œoe đd ðd þth ħh ıi ŋn ŧt ĸk ſs əe ɓb ɗd ƙk ƴy ʼ’',
    // й, ё and ї are decomposed first, so that they arrive as и, е and і with a mark.
    'аa бb вv гg дd еe жzh зz иi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ьi эe юyu яya',
    'ѓg єye ѕdz іi јj љlj њnj ћc ќk џdz ґg ђdj ұu үu қk ңn өo һh ғg әa',
    'αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo',
    'אa בb גg דd הh וv זz חch טt יy כk ךk לl מm םm נn ןn סs ע פp ףp צts ץts קk רr שsh תt',
    'اa بb تt ثth جj حh خkh دd ذdh رr زz سs شsh صs ضd طt ظz ع غgh فf قq كk لl مm نn هh وw يy ىa ةa ء پp چch ژzh گg کk یy',
    'աa բb գg դd եe զz էe ըy թt ժzh իi լl խkh ծts կk հh ձdz ղgh ճch մm յy նn շsh ոo չch պp ջj ռr սs վv տt րr ցts ւv փp քk օo ֆf',
    'აa ბb გg დd ეe ვv ზz თt იi კk ლl მm ნn ოo პp ჟzh რr სs ტt უu ფp ქk ღgh ყq შsh ჩch ცts ძdz წts ჭch ხkh ჯj ჰh',
  ].flatMap((line) => line.split(' ').map((entry): [string, string] => [entry[0] ?? '', entry.slice(1)])),
)
