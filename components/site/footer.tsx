import { contactHref } from '#domain/site/contact-href.ts'
import type { SiteView } from '#domain/site/types.ts'
import type { Translate } from '#messages/translate.ts'
import { around } from '#components/site/around.ts'
import styles from '#components/site/footer.module.css'

export type FooterProps = { site: SiteView; t: Translate }

/** The paper's last lines: its sections and how to reach it. */
export function Footer({ site, t }: FooterProps) {
  return (
    <footer className={styles.footer} data-later="">
      <div className={styles.inner}>
        <p className={styles.name}>
          <a href="/">{site.name}</a>
        </p>
        <nav aria-label={t('site.footer.sections')}>
          <ul className={styles.sections}>
            {site.sections.map(({ slug, name }) => (
              <li key={slug}>
                <a href={`/${slug}`}>{name}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.small}>
          <ul className={styles.pages}>
            <li>
              <a href="/archive">{t('article.archive.title')}</a>
            </li>
            <li>
              <a href="/corrections">{t('site.footer.corrections')}</a>
            </li>
            {site.pages.map(({ slug, title }) => (
              <li key={slug}>
                <a href={`/${slug}`}>{title}</a>
              </li>
            ))}
            <li>
              <a href="/feed.xml">{t('site.footer.feeds')}</a>
            </li>
          </ul>
          <Contact contact={site.contact} t={t} />
          {site.isDemo ? <p>{t('site.footer.demo', { name: site.name })}</p> : null}
        </div>
      </div>
    </footer>
  )
}

/** An address to write to, a page to go to, or words. */
function Contact({ contact, t }: { contact: string; t: Translate }) {
  if (!contact) return null
  const [before, after] = around(t, 'site.footer.contact', 'contact')
  const href = contactHref(contact)
  return (
    <p>
      {before}
      {href ? <a href={href}>{contact}</a> : contact}
      {after}
    </p>
  )
}
