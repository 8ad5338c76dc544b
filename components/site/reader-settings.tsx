import type { Translate } from '#messages/translate.ts'
import styles from '#components/site/reader-settings.module.css'

const THEMES = ['auto', 'light', 'dark'] as const
const SCALES = ['s', 'm', 'l', 'xl'] as const

/** What a reader may choose about the look. Kept on the device by the small module, and not shown without it. */
export function ReaderSettings({ t }: { t: Translate }) {
  return (
    <div data-needs-js="" className={styles.settings}>
      <Choice name="theme" legend={t('site.settings.theme')} options={THEMES.map((value) => [value, t(`site.settings.theme.${value}`)])} />
      <Choice name="scale" legend={t('site.settings.scale')} options={SCALES.map((value) => [value, t(`site.settings.scale.${value}`)])} />
    </div>
  )
}

function Choice({ name, legend, options }: { name: string; legend: string; options: [string, string][] }) {
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{legend}</legend>
      {options.map(([value, words]) => (
        <button key={value} type="button" data-choose={name} value={value} aria-pressed="false" suppressHydrationWarning>
          {words}
        </button>
      ))}
    </fieldset>
  )
}
