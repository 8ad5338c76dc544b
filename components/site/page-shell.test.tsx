import { describe, expect, it } from 'vitest'
import { GuestLinks, MemberLinks } from '#components/site/account-links.tsx'
import { ErrorNotice } from '#components/site/error-notice.tsx'
import { PageShell } from '#components/site/page-shell.tsx'
import { PlainPage } from '#components/site/plain-page.tsx'
import { faults, markup, page } from '#components/testing/markup.ts'
import { site, t } from '#components/testing/paper.fixture.ts'

const guest = <GuestLinks t={t} returnTo="/news/a?b=c" />
const shell = (current?: string, paper = site) =>
  markup(
    <PageShell site={paper} t={t} account={guest} current={current}>
      <PlainPage title="A page" lead={<p>With a sentence.</p>}>
        <ErrorNotice t={t} digest="abc" />
      </PlainPage>
    </PageShell>,
  )

describe('PageShell', () => {
  it('is valid on a page and on the front page', async () => {
    expect(await faults(page(shell('news')))).toEqual([])
    const front = markup(
      <PageShell site={site} t={t} account={guest} current="front">
        <p>Stories</p>
      </PageShell>,
    )
    expect(await faults(page(front))).toEqual([])
  })

  it('shows the paper’s emblem on the front page alone', async () => {
    const withEmblem = (current: string) =>
      markup(
        <PageShell site={site} t={t} account={guest} current={current} emblem={<img src="/media/e.png" width={80} height={80} alt="" />}>
          <p>Stories</p>
        </PageShell>,
      )
    expect(withEmblem('front')).toContain('src="/media/e.png"')
    expect(await faults(page(withEmblem('front')))).toEqual([])
    expect(withEmblem('news')).not.toContain('<img')
  })

  it('begins with a link past the masthead', () => {
    expect(shell()).toMatch(/^<a href="#main"/)
    expect(shell()).toContain('<main id="main"')
  })

  it('marks the section that is open', () => {
    expect(shell('sport')).toMatch(/href="\/sport" aria-current="true"/)
    expect(shell()).not.toContain('aria-current="true"')
  })

  it('shows eight sections in the masthead and all of them in the menu', () => {
    const many = Array.from({ length: 10 }, (_, n) => ({ slug: `s${n}`, name: `S${n}`, colour: 'news' as const }))
    const html = shell(undefined, { ...site, sections: many })
    const nav = /<nav aria-label="Sections".*?<\/nav>/.exec(html)?.[0] ?? ''
    expect(nav.match(/<li>/g)).toHaveLength(8)
    expect(/<details.*?<\/details>/.exec(html)?.[0]).toContain('href="/s9"')
  })

  it('has no row of sections when there are none', () => {
    expect(shell(undefined, { ...site, sections: [] })).not.toContain('aria-label="Sections"')
  })

  it('writes to an address, links a page and prints anything else', () => {
    expect(shell()).toContain('href="mailto:desk@test.example"')
    expect(shell(undefined, { ...site, contact: 'https://test.example/us' })).toContain('href="https://test.example/us"')
    expect(shell(undefined, { ...site, contact: 'javascript:alert(1)' })).not.toContain('href="javascript')
  })

  it('says of a demonstration that it is one', () => {
    expect(shell(undefined, { ...site, isDemo: true })).toContain('is a demonstration')
    expect(shell()).not.toContain('is a demonstration')
  })

  it('shows nothing that needs the small module to those without it', () => {
    expect(shell()).toMatch(/data-needs-js="".*data-choose="theme"/)
  })
})

describe('the account’s corner', () => {
  it('brings a guest back to where they were', () => {
    expect(markup(guest)).toContain('href="/sign-in?to=%2Fnews%2Fa%3Fb%3Dc"')
    expect(markup(<GuestLinks t={t} />)).toContain('href="/sign-up"')
  })

  it('isolates a member’s name', () => {
    const html = markup(
      <MemberLinks
        name="ليلى"
        desks={[{ href: '/admin/moderation', title: 'Moderation' }]}
        signOut={<button type="submit">Sign out</button>}
      />,
    )
    expect(html).toContain('<bdi')
    expect(html).toContain('href="/admin/moderation"')
  })
})
