import type { Settings } from '#book/settings.ts'

/** The settings as doors show them: without the secret, which only the book itself needs. */
export function shownSettings<S extends Settings>(settings: S): S {
  const { forgettingSecret: _secret, ...shown } = settings
  return shown as S
}
