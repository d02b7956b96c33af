import { plain } from './marks.ts'

/** Beside the time without saying which half of the day it is. */
const FILLERS = words(`
  klo kl um uhr at à às as alas alle alleore la laora laore ore h u om den г год ч в о o lúc di ngày pukul jam 日 일
`)
const MORNING = words(`
  am fm ap vm fh de dop öö sa pg pd πμ ص صباحا قظ vorm vormittag vormittags morgens früh дп проб 오전 午前 上午 早上 早晨 清晨
  凌晨 בבוקר לפנהצ पूर्वाह्न পূর্বাহ্ণ ก่อนเที่ยง
`)
const AFTERNOON = words(`
  pm em ip nm eh du odp ös ch ptg md μμ م مساء بظ nachm nachmittag nachmittags abends пп слоб 오후 午後 下午 晚上 傍晚 בערב אחהצ
  अपराह्न অপরাহ্ণ หลังเที่ยง
`)
const NOON = words('mittags 中午 正午 noon')
const NIGHT = words('nachts 半夜 深夜')

/**
 * The hour from 0 to 23, or undefined where a word beside the time is one that we do not know: then it is better not
 * to say the hour than to be twelve hours wrong.
 */
export function hourOfDay(hour: number, beside: readonly string[]): number | undefined {
  const [word, another] = beside.map(bare).filter((known) => known !== '' && !FILLERS.has(known))
  if (another !== undefined || hour > 24) return undefined
  if (word === undefined || hour > 12) return hour % 24
  if (MORNING.has(word)) return hour % 12
  if (AFTERNOON.has(word)) return (hour % 12) + 12
  if (NOON.has(word)) return hour >= 10 ? hour : hour + 12
  if (NIGHT.has(word)) return hour >= 8 && hour < 12 ? hour + 12 : hour % 12
  return undefined
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/).map(bare))
}

/** `p. m.` is `pm`, and `日 下午` is `下午`. */
function bare(word: string): string {
  const letters = plain(word)
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}]+/gu, '')
  return letters.length > 1 ? letters.replace(/^[日일]/, '') : letters
}
