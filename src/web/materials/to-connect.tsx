import { Link } from '@tanstack/react-router'
import { useRead } from '../data/reads.ts'
import { useWrite } from '../data/writes.ts'
import { Button } from '../ui/button.tsx'

/** R21: a few a week of those the owner knows well, with the line that makes an invitation their own. */
export function ToConnect() {
  const { data } = useRead('list-to-connect', {})
  const log = useWrite('log-interaction', { say: () => 'Written down.' })
  if (data === undefined || data.rows.length === 0) return null
  return (
    <section aria-labelledby="connect-title" className="letters-part material-connect">
      <h2 className="letters-title" id="connect-title">
        Close to you, and not yet connected on LinkedIn
      </h2>
      <p className="quiet">A few each week are plenty. The line is for the invitation.</p>
      <ul>
        {data.rows.map(({ personId, name, work, line }) => (
          <li className="letters-one" key={personId}>
            <div className="letters-words">
              <Link className="letters-name" params={{ personId }} to="/people/$personId">
                {name}
              </Link>
              {work === undefined ? null : <p className="quiet small">{work}</p>}
              {line === undefined ? null : <p className="serif">{line}</p>}
            </div>
            <div className="letters-do">
              <Button
                aria-label={`Invited: ${name}`}
                look="quiet"
                onClick={() => log.mutate({ kind: 'invitation', direction: 'out', personIds: [personId] })}
              >
                Invited
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
