import { pictures } from '#db/demo/pictures.ts'
import type { DemoArticle } from '#db/demo/types.ts'
import { body, p } from '#db/demo/words.ts'

export const notForTheSwans: DemoArticle = {
  slug: 'not-for-the-swans',
  section: 'news',
  kind: 'story',
  state: 'published',
  kicker: 'Court report',
  headline: 'Man fined £2 for feeding chips to the swans at Swan Steps',
  standfirst:
    'The by-law of 1903 sets a penalty of “not exceeding forty shillings”. It has not been raised since, and this was its first case.',
  authors: ['greta-hallam'],
  tags: ['courts', 'harbour'],
  picture: pictures.swanSteps,
  talkMode: 'closed',
  publishedHoursAgo: 55.3,
  body: body(
    p`A van driver who fed chips to the swans at Swan Steps on fourteen occasions was fined £2 by Pellmouth magistrates yesterday. It is the most that the by-law allows.`,
    p`Gordon Applin, 61, of Lantern Road, denied casting victuals to a bird from the Steps, contrary to by-law 11 of 1903. He was also ordered to pay £60 towards the council’s costs.`,
    p`Hester Dunmore, for the council, said that the penalty was “not exceeding forty shillings”. It had never been raised, because there had never been a prosecution. Mr Applin had been asked to stop by a notice, by the warden and by a letter. He had replied to the letter. He wrote that he had been feeding those birds since he was a boy and did not propose to be told.`,
    p`Muriel Platt, 83, the warden of the swans, gave evidence from a notebook. It covers fourteen dates in five weeks. Each entry has an hour, a registration number and a description: “Chips, small”; “Chips, large, shared with the cob”. The notebook is exhibit 2.`,
    p`Mr Applin represented himself. He asked whether she could be certain that it was the same man every time.`,
    p`“It was the same van,” Miss Platt said. “I’ve put the number down. Your name’s on it, on the side.”`,
    p`He asked what harm a chip did. She answered under three heads. A young bird that is full of bread or chips leaves its weed. Salt damages the kidneys. And the cob now leaves the water at about ten to one and stands by the kerb. It was struck by a wing mirror on the eleventh of the dates and was not badly hurt.`,
    p`Mr Applin gave evidence. He said that he eats in the van, by himself, and has done since his wife died. “I didn’t see that I was doing any, I’d the one crust, to begin with,” he said. He did not accept that he had cast anything. He had put it down on the step.`,
    p`The bench retired for nine minutes and asked for a dictionary. Sylvia Marchbanks, in the chair, said that to cast was to throw. The by-law had to be read so as to include a man who bent down, or it would have no purpose. They found the case proved. She said that it was not suggested that he had meant the birds any harm.`,
    p`Miss Platt has since given Mr Applin a list of what may be fed to the swans and where. It has been put up on the notice board at the Steps.`,
    p`The council’s solicitor said that the by-law is to be reviewed. A revised penalty would have to go to the Lamps and Signs sub-committee first, because the notice would need to be changed. It meets in four weeks. Mr Applin has 21 days in which to appeal.`,
    p`*We do not open reports from the courts to comments.*`,
  ),
}
