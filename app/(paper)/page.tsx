import { paper } from '#app/page-data.ts'
import { pageHead } from '#app/page-head.ts'
import { PaperFrame } from '#app/paper-frame.tsx'
import { FrontPage } from '#components/article/front-page.tsx'
import { JsonLd } from '#components/site/json-ld.tsx'
import { frontPage } from '#domain/articles/front/front-page.ts'
import { graph } from '#domain/structured-data/graph.ts'
import { newspaper, website } from '#domain/structured-data/paper.ts'

export const generateMetadata = () => pageHead({ path: '/' })

export default async function FrontRoute() {
  const { site, t, web } = await paper()
  const front = await frontPage(site.sections)
  return (
    <PaperFrame current="front">
      <FrontPage front={front} site={site} t={t} />
      <JsonLd data={graph(newspaper(web), website(web))} />
    </PaperFrame>
  )
}
