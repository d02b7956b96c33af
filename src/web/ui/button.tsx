import type { ComponentProps } from 'react'
import { Icon, type IconName } from './icons.tsx'
import './button.css'

/** `primary`: the one thing to do. `plain`: an equal choice. `quiet`: everything else. `link`: inside a sentence. */
export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'link'

interface Looks {
  readonly look?: ButtonLook
  readonly icon?: IconName
}

/** A button with a verb on it. Without words inside, give it an `aria-label`. */
export function Button({ look = 'plain', icon, className, children, ...rest }: Looks & ComponentProps<'button'>) {
  return (
    <button type="button" {...rest} className={classes(look, children === undefined, className)}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}

/** The same, for what leads somewhere outside the app: a letter, a call, a profile, a file. */
export function ButtonLink({ look = 'plain', icon, className, children, ...rest }: Looks & ComponentProps<'a'>) {
  return (
    <a rel="noreferrer" {...rest} className={classes(look, children === undefined, className)}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  )
}

/** The classes of a button, for a router's own link that should look like one. */
export function buttonClass(look: ButtonLook): string {
  return classes(look, false, undefined)
}

function classes(look: ButtonLook, onlyIcon: boolean, more: string | undefined): string {
  return ['button', `button-${look}`, onlyIcon ? 'button-icon' : '', more ?? ''].filter(Boolean).join(' ')
}
