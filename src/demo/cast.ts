import { ada } from './cast/ada.ts'
import { ana } from './cast/ana.ts'
import { bert } from './cast/bert.ts'
import { henrik } from './cast/henrik.ts'
import { ingrid } from './cast/ingrid.ts'
import { jeanBaptiste } from './cast/jean-baptiste.ts'
import { layla } from './cast/layla.ts'
import { leo } from './cast/leo.ts'
import { marisol } from './cast/marisol.ts'
import { nkechi } from './cast/nkechi.ts'
import { olena } from './cast/olena.ts'
import { priya } from './cast/priya.ts'
import { signe } from './cast/signe.ts'
import { tomas } from './cast/tomas.ts'
import { xiuying } from './cast/xiuying.ts'
import type { CastMember } from './cast/member.ts'

export { me } from './cast/me.ts'
export type { CastMember } from './cast/member.ts'

/**
 * The same people in tests, demo, pictures and benches. All of them are made up; their addresses and numbers are those
 * that were set aside for made-up people.
 */
export const cast = {
  ada,
  ana,
  bert,
  henrik,
  ingrid,
  jeanBaptiste,
  layla,
  leo,
  marisol,
  nkechi,
  olena,
  priya,
  signe,
  tomas,
  xiuying,
} satisfies Readonly<Record<string, CastMember>>

export type CastName = keyof typeof cast
