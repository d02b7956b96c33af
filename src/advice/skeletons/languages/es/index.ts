import type { Words } from '../index.ts'
import { ask, followUp } from './asking.ts'
import { condolence, congratulate, recommendation, share, thank } from './giving.ts'
import { introduction, introductionRequest } from './introducing.ts'
import { news, refereeRefresh, sixMonthCheckIn } from './keeping.ts'
import { letter } from './letter.ts'
import { reconnect } from './reconnect.ts'
import { recurring } from './recurring.ts'
import { stored } from './stored.ts'

export const spanish: Words = {
  ask,
  condolence,
  congratulate,
  followUp,
  introduction,
  introductionRequest,
  letter,
  news,
  recommendation,
  reconnect,
  refereeRefresh,
  share,
  recurring,
  sixMonthCheckIn,
  stored,
  thank,
}
