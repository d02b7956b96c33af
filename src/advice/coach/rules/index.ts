import { acknowledgesSilence } from './acknowledges-silence.ts'
import { apologises } from './apologises.ts'
import { askBeforeInterest } from './ask-before-interest.ts'
import { askPresent } from './ask-present.ts'
import { boilerplate } from './boilerplate.ts'
import { corporateWords } from './corporate-words.ts'
import { easyWayOut } from './easy-way-out.ts'
import { firstContactAsks } from './first-contact-asks.ts'
import { givesOrOffers } from './gives-or-offers.ts'
import { imposition } from './imposition.ts'
import { insincereFeeling } from './insincere-feeling.ts'
import { length } from './length.ts'
import { longGap } from './long-gap.ts'
import { needOnly } from './need-only.ts'
import { opensAboutThem } from './opens-about-them.ts'
import { pastedText } from './pasted-text.ts'
import { pressureOrGuilt } from './pressure-or-guilt.ts'
import { purposeAtTheEnd } from './purpose-at-the-end.ts'
import { questionAboutThem } from './question-about-them.ts'
import { secondAsk } from './second-ask.ts'
import { selfFocused } from './self-focused.ts'
import { selfOfferFirst } from './self-offer-first.ts'
import { specificSharedMemory } from './specific-shared-memory.ts'
import { theyCarried } from './they-carried.ts'
import { vague } from './vague.ts'
import type { Rule } from './rule.ts'

/** Every rule of the coach. Each can be switched off by its id. */
export const RULES: readonly Rule[] = [
  acknowledgesSilence,
  apologises,
  askBeforeInterest,
  askPresent,
  boilerplate,
  corporateWords,
  easyWayOut,
  firstContactAsks,
  givesOrOffers,
  imposition,
  insincereFeeling,
  length,
  longGap,
  needOnly,
  opensAboutThem,
  pastedText,
  pressureOrGuilt,
  purposeAtTheEnd,
  questionAboutThem,
  secondAsk,
  selfFocused,
  selfOfferFirst,
  specificSharedMemory,
  theyCarried,
  vague,
]
