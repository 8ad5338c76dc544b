import { describe, expect, it } from 'vitest'
import { Button, ButtonLink } from '#components/ui/button.tsx'
import { classNames } from '#components/ui/class-names.ts'
import { DetailsMenu } from '#components/ui/details-menu.tsx'
import { Field, TextField } from '#components/ui/field.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { Pagination } from '#components/ui/pagination.tsx'
import { faults, markup, page } from '#components/testing/markup.ts'

const words = { label: 'Pages', previous: 'Newer', next: 'Older', status: 'Page 2 of 3' }

it('is valid together', async () => {
  const html = markup(
    <main>
      <h1>Form</h1>
      <form action="/x" method="post">
        <Field id="email" name="email" type="email" label="E-mail" hint="Not shown." error="This is no address." autoComplete="email" />
        <TextField id="words" name="words" label="Words" required />
        <Button>Send</Button>
        <Button kind="quiet" type="button">
          Clear
        </Button>
      </form>
      <ButtonLink href="/back">Back</ButtonLink>
      <Notice kind="error">
        <p>It failed.</p>
      </Notice>
      <DetailsMenu label="More">
        <p>Less</p>
      </DetailsMenu>
      <Pagination page={2} pages={3} hrefOf={(n) => `?page=${n}`} words={words} />
    </main>,
  )
  expect(await faults(page(html))).toEqual([])
})

describe('Field', () => {
  it('ties its hint and its error to the input', () => {
    const html = markup(<Field id="a" name="a" label="A" hint="Hint" error="Wrong" />)
    expect(html).toContain('aria-describedby="a-error a-hint" aria-invalid="true"')
    expect(html).toMatch(/<p id="a-error"[^>]*>Wrong<\/p>/)
  })

  it('says nothing where there is nothing to say', () => {
    expect(markup(<Field id="a" name="a" label="A" />)).not.toMatch(/aria-|<p/)
  })
})

it('announces an error at once, news in a pause, and not what was there from the start', () => {
  expect(markup(<Notice kind="error">x</Notice>)).toContain('role="alert"')
  expect(markup(<Notice kind="news">x</Notice>)).toContain('role="status"')
  expect(markup(<Notice>x</Notice>)).not.toContain('role')
})

describe('Pagination', () => {
  const pages = (at: number, of: number) => markup(<Pagination page={at} pages={of} hrefOf={(n) => `?p=${n}`} words={words} />)

  it('links the neighbours that there are', () => {
    expect(pages(1, 2)).not.toContain('rel="prev"')
    expect(pages(1, 2)).toContain('href="?p=2" rel="next"')
    expect(pages(2, 2)).toContain('href="?p=1" rel="prev"')
  })

  it('is nothing where there is one page', () => expect(pages(1, 1)).toBe(''))
})

it('joins class names', () => {
  expect(classNames('a', false, undefined, 'b')).toBe('a b')
  expect(classNames(null, '')).toBeUndefined()
})
