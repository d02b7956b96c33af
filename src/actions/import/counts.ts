import type { ImportCounts } from './views.ts'

/** An import that has not been read. */
export const NOTHING_YET: ImportCounts = {
  records: 0,
  peopleRecords: 0,
  interactionRecords: 0,
  meRecords: 0,
  promises: 0,
  connections: 0,
  kindWords: 0,
  failedAddresses: 0,
  offers: 0,
  leftOut: 0,
  problems: 0,
  new: 0,
  matched: 0,
  questions: 0,
  conflicts: 0,
  newInteractions: 0,
  news: 0,
  newPromises: 0,
  newConnections: 0,
  newKindWords: 0,
  newGroups: 0,
  photos: 0,
  brokenAddresses: 0,
  openOffers: 0,
}
