import { useRead } from '../data/reads.ts'
import { Section, SettingLine } from './section.tsx'

/** Every possible way out of this machine, each with its switch (P1). */
export function PrivacySection() {
  const { data } = useRead('list-destinations', {})
  const on = data?.destinations.filter(({ isOn }) => isOn) ?? []
  return (
    <Section id="privacy" title="Privacy">
      <p className="privacy-words">
        Tendril connects to nothing you did not switch on.{' '}
        {data === undefined ? '' : on.length === 0 ? 'Nothing is switched on.' : 'This is the whole list.'}
      </p>
      <ul>
        {data?.destinations.map(({ name, what, carries, isOn, hosts }) => (
          <SettingLine
            detail={isOn ? `${carries}, by way of ${hosts.join(', ') || 'no place yet'}` : carries}
            key={name}
            name={what}
          >
            <span className="quiet">{isOn ? 'On' : 'Off'}</span>
          </SettingLine>
        ))}
      </ul>
      <p className="quiet">
        Your book is one file on this machine. There is no account, no statistics, and no check for updates; this page
        and its fonts come from your own machine too.
      </p>
    </Section>
  )
}
