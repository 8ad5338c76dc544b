import { expect, it } from 'vitest'
import { JsonLd } from '#components/site/json-ld.tsx'
import { markup } from '#components/testing/markup.ts'

it('lets nothing end the script', () => {
  const data = { '@type': 'NewsArticle', headline: '</script><script>alert(1)</script><!-- “quoted” & plain' }
  const html = markup(<JsonLd data={data} />)
  const inside = html.replace('<script type="application/ld+json">', '').replace(/<\/script>$/, '')
  expect(inside).not.toContain('<')
  expect(JSON.parse(inside)).toEqual(data)
})
