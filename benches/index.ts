import { coldToday } from './cold-today.ts'
import { duplicates } from './duplicates.ts'
import type { Bench } from './figure.ts'
import { firstLoad } from './first-load.ts'
import { idleMemory } from './idle-memory.ts'
import { importExport } from './import-export.ts'
import { importMbox } from './import-mbox.ts'
import { importVcards } from './import-vcards.ts'
import { logDurably } from './log-interaction.ts'
import { matching } from './matching.ts'
import { lookAtPeople } from './people-list.ts'
import { peopleScroll } from './people-scroll.ts'
import { personOpen } from './person-open.ts'
import { planGrowth } from './plan-growth.ts'
import { planTodayInServer } from './plan-today.ts'
import { searchAsYouType } from './search.ts'
import { seasonInServer } from './season.ts'
import { simulatedYear } from './simulated-year.ts'

/** Everything that is measured. A new one is a new file and one line here. */
export const benches: readonly Bench[] = [
  coldToday,
  planTodayInServer,
  planGrowth,
  seasonInServer,
  logDurably,
  searchAsYouType,
  lookAtPeople,
  importExport,
  importMbox,
  importVcards,
  matching,
  duplicates,
  firstLoad,
  peopleScroll,
  personOpen,
  idleMemory,
  simulatedYear,
]
