import { Section } from './section.tsx'

/** Every possible way out of this machine. At present there is none. */
export function PrivacySection() {
  return (
    <Section id="privacy" title="Privacy">
      <p className="privacy-words">Tendril connects to nothing you did not switch on. Nothing is switched on.</p>
      <p className="quiet">
        Your book is one file on this machine. There is no account, no statistics, and no check for updates; this page
        and its fonts come from your own machine too.
      </p>
    </Section>
  )
}
