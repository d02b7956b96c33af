import { advocate } from './advocate.ts'
import { confirm } from './confirm.ts'
import { focus } from './focus.ts'
import { helpLooking } from './help-looking.ts'
import { material } from './material.ts'
import { newcomer } from './newcomer.ts'
import { nextRung } from './next-rung.ts'
import type { Plant, PlantFacts, PlantKind } from './plant.ts'
import { thinGroup } from './thin-group.ts'

/** Every kind of planting, in the order of the page. */
const PLANT_KINDS: readonly PlantKind[] = [
  helpLooking,
  newcomer,
  focus,
  nextRung,
  advocate,
  thinGroup,
  confirm,
  material,
]

/** A few of each kind; the whole is read in a minute or two. */
export function toPlant(facts: PlantFacts): readonly Plant[] {
  return PLANT_KINDS.flatMap(({ find, atMost }) => find(facts).slice(0, atMost))
}
