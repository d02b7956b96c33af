import { useState } from 'react'

/** The texts of a small form, by name. */
export function useTyped<K extends string>(first: Readonly<Record<K, string>>) {
  const [typed, setTyped] = useState(first)
  const field = (key: K) => ({
    value: typed[key],
    onChange: (event: { readonly target: { readonly value: string } }): void =>
      setTyped({ ...typed, [key]: event.target.value }),
  })
  return { typed, field }
}

/** What was typed, without what was left empty. */
export function filledIn<K extends string>(typed: Readonly<Record<K, string>>): Partial<Record<K, string>> {
  const said = Object.entries<string>(typed).map(([key, value]) => [key, value.trim()] as const)
  return Object.fromEntries(said.filter(([, value]) => value !== '')) as Partial<Record<K, string>>
}
