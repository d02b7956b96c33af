import type { SettingsPartProps } from '../day-section.tsx'
import { Section } from '../section.tsx'
import { CoachSwitches } from './coach-switches.tsx'
import { LanguageModelPart } from './language-model-part.tsx'
import { MailPart } from './mail-part.tsx'
import { Offers } from './offers.tsx'
import './letters-section.css'

/** What helps to write, and by what a letter may leave: each off until it is switched on, or on until switched off. */
export function LettersSection({ settings, change }: SettingsPartProps) {
  return (
    <Section
      id="letters"
      lead="Letters go by your own programs. What else may carry or word them is off until you switch it on."
      title="Letters"
    >
      <Offers change={change} settings={settings} />
      <MailPart settings={settings} />
      <LanguageModelPart settings={settings} />
      <CoachSwitches change={change} settings={settings} />
    </Section>
  )
}
