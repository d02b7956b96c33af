import { switchSingleKeys, useSingleKeysOn } from '../shell/keys.ts'
import { openSheet } from '../shell/sheets.ts'
import { chooseTheme, type Theme, useTheme } from '../theme.ts'
import { Button } from '../ui/button.tsx'
import { Section } from './section.tsx'
import './looks-section.css'

const THEMES: readonly { readonly theme: Theme; readonly name: string }[] = [
  { theme: 'system', name: 'As the system' },
  { theme: 'light', name: 'Light' },
  { theme: 'dark', name: 'Dark' },
]

/** How it looks and how it is moved about; kept in this browser. */
export function LooksSection() {
  const theme = useTheme()
  const keysOn = useSingleKeysOn()
  return (
    <Section id="looks" lead="For this browser." title="Appearance and keys">
      <fieldset className="themes">
        <legend className="unseen">Appearance</legend>
        {THEMES.map((one) => (
          <label key={one.theme}>
            <input checked={theme === one.theme} name="theme" onChange={() => chooseTheme(one.theme)} type="radio" />
            <span>{one.name}</span>
          </label>
        ))}
      </fieldset>
      <div className="setting-line-do">
        <label className="setting-check">
          <input checked={keysOn} onChange={(event) => switchSingleKeys(event.target.checked)} type="checkbox" />
          Single keys do things
        </label>
        <Button look="link" onClick={() => openSheet('keys')}>
          Show the keys
        </Button>
      </div>
    </Section>
  )
}
