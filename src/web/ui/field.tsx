import { type ComponentProps, type ReactNode, useId } from 'react'
import './field.css'

interface About {
  readonly label: string
  /** Hides the label from the eye where the place already says it; it is still read aloud. */
  readonly labelUnseen?: boolean
  readonly hint?: ReactNode
  /** What is wrong with what was typed, and what to do. */
  readonly problem?: string | undefined
}

type TextFieldProps = About & ComponentProps<'input'>
type TextAreaProps = About & ComponentProps<'textarea'>
type SelectFieldProps = About & ComponentProps<'select'>

export function TextField({ label, labelUnseen, hint, problem, ...rest }: TextFieldProps) {
  return (
    <Field about={{ label, labelUnseen: labelUnseen ?? false, hint, problem }}>
      {(wiring) => <input autoComplete="off" type="text" {...rest} {...wiring} className="field-input" />}
    </Field>
  )
}

export function TextArea({ label, labelUnseen, hint, problem, ...rest }: TextAreaProps) {
  return (
    <Field about={{ label, labelUnseen: labelUnseen ?? false, hint, problem }}>
      {(wiring) => <textarea autoComplete="off" {...rest} {...wiring} className="field-input" />}
    </Field>
  )
}

/** The system's own list: at home under a thumb, a keyboard and a screen reader. Children are `<option>`s. */
export function SelectField({ label, labelUnseen, hint, problem, ...rest }: SelectFieldProps) {
  return (
    <Field about={{ label, labelUnseen: labelUnseen ?? false, hint, problem }}>
      {(wiring) => <select {...rest} {...wiring} className="field-input" />}
    </Field>
  )
}

type CheckFieldProps = Omit<About, 'labelUnseen' | 'problem'> & ComponentProps<'input'>

/** Yes or no, with its words beside it. */
export function CheckField({ label, hint, ...rest }: CheckFieldProps) {
  const id = useId()
  return (
    <div className="field field-check">
      <input {...rest} {...(hint === undefined ? {} : { 'aria-describedby': `${id}-says` })} id={id} type="checkbox" />
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <p className="field-hint" id={`${id}-says`}>
          {hint}
        </p>
      )}
    </div>
  )
}

interface Wiring {
  readonly id: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
}

function Field({ about, children }: { readonly about: About; readonly children: (wiring: Wiring) => ReactNode }) {
  const id = useId()
  const says = about.problem ?? about.hint
  return (
    <div className="field">
      <label className={about.labelUnseen === true ? 'unseen' : 'field-label'} htmlFor={id}>
        {about.label}
      </label>
      {children({
        id,
        ...(says === undefined ? {} : { 'aria-describedby': `${id}-says` }),
        ...(about.problem === undefined ? {} : { 'aria-invalid': true }),
      })}
      {says === undefined ? null : (
        <p className={about.problem === undefined ? 'field-hint' : 'field-problem'} id={`${id}-says`}>
          {says}
        </p>
      )}
    </div>
  )
}
