import type { DemoComment } from '#db/demo/types.ts'

/** What the paper picked from its readers' comments, by their ids, and why. */
const PICKS: Record<string, string> = {
  'winter-boat-vote-4':
    'The right question about the £42,130, from a man who says that he doesn’t follow. Our council reporter thinks he follows it better than the report does.',
  'winter-boat-vote-14': 'She was glad of the result, and spent her comment on the woman who lost.',
  'winter-boat-vote-20': 'After an evening of averages: one child, one part, one boat on Thursdays.',
  'follow-the-refit-part-one-1': 'Because of this there is a correction at the top of the article, and a ramp where we had printed a door.',
  'give-the-quay-back-21': 'Owen Thackray counted who was on the Quay. Nobody had thought of counting who was not.',
  'two-boats-and-no-illusions-1':
    'Whom do we count? A fair charge, laid against the council and then against us, and we shall go and hear about the trombone.',
  'hallsay-school-has-nine-pupils-and-a-goat-2':
    'We sent a reporter about a goat, and this is what came back. Please read as far as Jessie Mowat.',
  'third-round-away-again-4': 'Cup week, and somebody tells a story in which the other lot are the heroes.',
  'a-mooring-is-not-a-house-2':
    'Our story gave the 74 on the waiting list two sentences. They were owed a voice as well, and this one likes Miss Ibbotson.',
  'two-paddleboards-and-a-fog-7': 'Why no rescue comes with a bill, by the mechanic who keeps both boats going.',
}

/** The same comments, with the picks among them. @throws Error when one that was picked is not there */
export function withPicks(comments: DemoComment[]): DemoComment[] {
  const missing = Object.keys(PICKS).filter((id) => !comments.some((comment) => comment.id === id))
  if (missing.length > 0) throw new Error(`the demo paper picked what nobody wrote: ${missing.join(', ')}`)
  return comments.map((comment) => ({ ...comment, ...(PICKS[comment.id] === undefined ? {} : { pick: PICKS[comment.id] }) }))
}
