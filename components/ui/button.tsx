import type { ComponentProps } from 'react'
import { classNames } from '#components/ui/class-names.ts'
import styles from '#components/ui/button.module.css'

/** `main`: the one thing that a form is for. `plain`: everything beside it. `quiet`: looks like a link. `grave`: hard to take back. */
export type ButtonKind = 'main' | 'plain' | 'quiet' | 'grave'

export type ButtonProps = ComponentProps<'button'> & { kind?: ButtonKind }

/** A button; submits its form unless told otherwise. Takes every attribute of `<button>`. */
export function Button({ kind = 'main', type = 'submit', className, ...rest }: ButtonProps) {
  return <button type={type} className={classNames(styles.button, styles[kind], className)} {...rest} />
}

export type ButtonLinkProps = ComponentProps<'a'> & { href: string; kind?: ButtonKind }

/** A link that looks like a button: for going somewhere, never for doing something. */
export function ButtonLink({ kind = 'main', className, ...rest }: ButtonLinkProps) {
  return <a className={classNames(styles.button, styles[kind], className)} {...rest} />
}
