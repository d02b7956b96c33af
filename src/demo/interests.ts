import type { CastName } from './cast.ts'

/** What the cast cares about, as the owner has noticed. */
export const INTERESTS: Readonly<Partial<Record<CastName, readonly string[]>>> = {
  ada: ['bees', 'teaching'],
  ana: ['drawing', 'otters'],
  bert: ['staircases', 'snow', 'softball'],
  henrik: ['wooden boats', 'saunas'],
  ingrid: ['tides', 'cold swimming'],
  jeanBaptiste: ['words for weather', 'cookbooks'],
  layla: ['typography'],
  leo: ['chairs', 'workshops'],
  marisol: ['choirs', 'bus timetables'],
  nkechi: ['clinics', 'maps for health'],
  olena: ['languages', 'soup'],
  priya: ['time zones', 'open data', 'tides'],
  signe: ['goats'],
  tomas: ['weather'],
  xiuying: ['tea', 'maps drawn by hand'],
}
