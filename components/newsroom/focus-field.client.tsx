'use client'

import { FOCUS_PLACES } from '#domain/pictures/types.ts'
import styles from '#components/newsroom/picture-form.module.css'

type FocusFieldProps = { t: (key: string) => string; chosen: string }

/** Which ninth of a picture stays, wherever its sides are cut off: nine radio buttons as they lie in it. */
export function FocusField({ t, chosen }: FocusFieldProps) {
  return (
    <fieldset className={styles.focus}>
      <legend className={styles.legend}>{t('picture.field.focus')}</legend>
      <p className={styles.hint}>{t('picture.field.focus.hint')}</p>
      <div className={styles.places}>
        {FOCUS_PLACES.map((place) => (
          <label key={place} className={styles.place}>
            <input
              type="radio"
              name="focus"
              value={place}
              defaultChecked={place === chosen}
              aria-label={t(`picture.focus.${place.replace(' ', '-')}`)}
            />
          </label>
        ))}
      </div>
    </fieldset>
  )
}
