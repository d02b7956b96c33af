const BROWSERS = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['Firefox/', 'Firefox'],
  ['FxiOS/', 'Firefox'],
  ['CriOS/', 'Chrome'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const

const SYSTEMS = [
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Android', 'Android'],
  ['Windows', 'Windows'],
  ['Mac OS X', 'Mac'],
  ['CrOS', 'ChromeOS'],
  ['Linux', 'Linux'],
] as const

/** `Firefox on Linux`, from what a browser says of itself, so that the owner knows one session from another. */
export function deviceOf(userAgent: string | undefined): string {
  const browser = BROWSERS.find(([mark]) => userAgent?.includes(mark))?.[1] ?? 'A program'
  const system = SYSTEMS.find(([mark]) => userAgent?.includes(mark))?.[1]
  return system === undefined ? browser : `${browser} on ${system}`
}
