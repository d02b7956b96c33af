import type { PlantKind } from './plant.ts'

/** A few close people whose addresses want a look, in one go (R27). */
export const confirm: PlantKind = {
  kind: 'confirm',
  atMost: 1,
  find: ({ toConfirm }) => {
    const [first] = toConfirm
    if (first === undefined) return []
    const names = new Intl.ListFormat('en-GB').format(toConfirm.map(({ name }) => name))
    return [
      {
        kind: 'confirm',
        key: 'confirm',
        headline: `Make sure that you can still reach ${names}.`,
        because: [`${first.name}: ${first.because[0]}`] as const,
        link: { words: 'To their addresses', to: '/tend/reach' },
      },
    ]
  },
}
