import type { ComponentProps, ReactNode } from 'react'
import { classNames } from '#components/ui/class-names.ts'
import styles from '#components/ui/field.module.css'

type Shared = {
  /** Unique in the page: the label, the hint and the error hang on it. */
  id: string
  label: ReactNode
  hint?: ReactNode
  /** What is wrong, as a sentence. */
  error?: ReactNode
}

export type FieldProps = Shared & Omit<ComponentProps<'input'>, 'id'>

/** A labelled line of input with its hint and its error. Takes every attribute of `<input>`. */
export function Field({ id, label, hint, error, type = 'text', className, ...rest }: FieldProps) {
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <input
        id={id}
        type={type}
        dir={DIRECTIONS[type]}
        className={classNames(styles.control, className)}
        {...described(id, hint, error)}
        {...rest}
      />
    </Frame>
  )
}

export type TextFieldProps = Shared & Omit<ComponentProps<'textarea'>, 'id'>

/** The same for running text. Takes every attribute of `<textarea>`. */
export function TextField({ id, label, hint, error, rows = 5, className, ...rest }: TextFieldProps) {
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <textarea
        id={id}
        rows={rows}
        dir="auto"
        className={classNames(styles.control, className)}
        {...described(id, hint, error)}
        {...rest}
      />
    </Frame>
  )
}

export type Option = { value: string; label: string }
export type SelectFieldProps = Shared & Omit<ComponentProps<'select'>, 'id' | 'children'> & { options: Option[] }

/** The same for a choice. Takes every attribute of `<select>`. */
export function SelectField({ id, label, hint, error, options, className, ...rest }: SelectFieldProps) {
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <select id={id} className={classNames(styles.control, className)} {...described(id, hint, error)} {...rest}>
        {options.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </Frame>
  )
}

function Frame({ id, label, hint, error, children }: Shared & { children: ReactNode }) {
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      ) : null}
      {children}
      {error ? (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      ) : null}
    </div>
  )
}

/** Words run as they are typed; addresses and the like from left to right on every page. */
const DIRECTIONS: Record<string, 'auto' | 'ltr'> = { text: 'auto', search: 'auto', email: 'ltr', password: 'ltr', url: 'ltr' }

function described(id: string, hint: ReactNode, error: ReactNode) {
  const ids = [error ? `${id}-error` : '', hint ? `${id}-hint` : ''].filter(Boolean).join(' ')
  return { 'aria-describedby': ids || undefined, 'aria-invalid': error ? true : undefined }
}
