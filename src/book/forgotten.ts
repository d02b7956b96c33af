import { z } from 'zod'
import { Day } from './day.ts'
import { RecordId } from './record.ts'

/**
 * That somebody was erased for good and shall not come back with the next file. The id is a keyed hash of what would
 * name them, which says nothing to whoever does not know them already.
 */
export const Forgotten = z.object({ id: RecordId, on: Day })
export type Forgotten = z.infer<typeof Forgotten>
