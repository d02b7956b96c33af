import { useState } from 'react'
import type { GroupPage } from '#actions/views.ts'
import { FieldsForm } from '../person/fields-form.tsx'
import { Button } from '../ui/button.tsx'
import type { GroupEditing } from './editing-group.ts'

interface GroupHeadProps {
  readonly group: GroupPage['group']
  readonly editing: GroupEditing
}

/** What it is called, and what the owner noted of it. */
export function GroupHead({ group, editing }: GroupHeadProps) {
  const [isEditing, setEditing] = useState(false)
  if (isEditing) {
    return (
      <FieldsForm
        fields={[
          { key: 'name', label: 'Name', required: true },
          { key: 'notes', label: 'Notes', long: true, hint: 'When it meets, who has the key, what it is about.' },
        ]}
        initial={{ name: group.name, notes: group.notes }}
        onClose={() => setEditing(false)}
        onSave={({ name, notes }) => editing.save({ name, notes: notes === '' ? null : notes })}
      />
    )
  }
  return (
    <header className="group-head">
      <div className="group-head-name">
        <h1 className="screen-title">{group.name}</h1>
        <Button aria-label="Edit the name and notes" look="link" onClick={() => setEditing(true)}>
          Edit
        </Button>
      </div>
      {group.notes === undefined ? null : <p className="screen-lead group-notes">{group.notes}</p>}
    </header>
  )
}
