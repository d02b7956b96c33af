import { Button } from '../ui/button.tsx'
import { CheckField } from '../ui/field.tsx'
import type { MetLine } from './met-lines.ts'

interface MetLineItemProps {
  readonly line: MetLine
  readonly onChange: (line: MetLine) => void
  readonly onRemove: () => void
}

/** One person met: who it is, whether there was a conversation, whether a word follows. */
export function MetLineItem({ line, onChange, onRemove }: MetLineItemProps) {
  const { name, personId, mayBe } = line
  const known = mayBe.find(({ id }) => id === personId)
  return (
    <li className="met-line">
      <div className="met-line-head">
        <div>
          <p className="near-name">{name}</p>
          {line.line === '' ? null : <p>{line.line}</p>}
          {known === undefined ? null : (
            <p className="quiet small">
              In your book{known.work === undefined ? '' : `: ${known.work}`}.{' '}
              <Button look="link" onClick={() => onChange({ ...line, personId: undefined })}>
                Somebody else
              </Button>
            </p>
          )}
          {known === undefined && mayBe.length > 0 ? (
            <p className="quiet small">
              Or in your book:{' '}
              {mayBe.map((one) => (
                <Button key={one.id} look="link" onClick={() => onChange({ ...line, personId: one.id })}>
                  {one.work === undefined ? one.name : `${one.name}, ${one.work}`}
                </Button>
              ))}
            </p>
          ) : null}
        </div>
        <Button aria-label={`Leave ${name} out`} icon="close" look="quiet" onClick={onRemove} />
      </div>
      <div aria-label={name} className="met-line-do" role="group">
        <CheckField
          checked={line.talked}
          label="We talked"
          onChange={({ target }) => onChange({ ...line, talked: target.checked })}
        />
        <CheckField
          checked={line.writes}
          label="Write in two days"
          onChange={({ target }) => onChange({ ...line, writes: target.checked })}
        />
        <CheckField
          checked={line.network}
          label="Keep up with them"
          onChange={({ target }) => onChange({ ...line, network: target.checked })}
        />
      </div>
    </li>
  )
}
