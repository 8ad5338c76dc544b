import type { DemoArticle } from '#db/demo/types.ts'
import { body, p } from '#db/demo/words.ts'

/** A draft: no reader may ever see the words "Marlinspike memorandum". Tests look for them. */
export const followTheRefitPartTwo: DemoArticle = {
  slug: 'follow-the-refit-part-two',
  section: 'news',
  kind: 'story',
  state: 'draft',
  kicker: 'Follow the refit, part two',
  headline: 'The Marlinspike memorandum: one invoice, two payments',
  standfirst: 'Not for publication before the lawyer has read it. Figures in brackets still to be checked with the county.',
  authors: ['greta-hallam'],
  tags: ['refit', 'ferry', 'harbour'],
  picture: null,
  talkMode: 'open',
  publishedHoursAgo: null,
  body: body(
    p`An invoice numbered 1187 left Lowmoor Slipways by post and by hand on the same day. The *Ledger* has seen both copies. It has also seen what the trust’s clerk wrote when the second arrived: a note of eleven lines that is known in the ferry office as the Marlinspike memorandum, after the tool that holds down the papers on his desk.`,
    p`“Appears identical,” the memorandum begins. “Query whether this is a copy or a further charge. Have asked the chair.” Beneath this, in another hand and another ink, somebody has written one word, and both invoices were paid.`,
    p`[To come: reply from the trust; second source for the handwriting; was the repayment ever asked for? The county’s auditor is to call back.]`,
    p`What is not in doubt is the sum. On two days, nine apart, £16,200 went from the trust’s account to the yard’s. The rewiring of the car deck had by then been paid for twice. The lamps on the port side, when this reporter pressed the switch, did not come on.`,
  ),
}
