import type { DemoArticle } from '#db/demo/types.ts'
import { body, correction, h2, p, ul } from '#db/demo/words.ts'

export const twoPaddleboardsAndAFog: DemoArticle = {
  slug: 'two-paddleboards-and-a-fog',
  section: 'news',
  kind: 'story',
  state: 'published',
  kicker: 'Lifeboat',
  headline: 'Father and daughter found by her whistle in fog off Orrin Head',
  standfirst:
    'They had set out on paddleboards for a quarter of an hour. The inshore lifeboat searched for 38 minutes, with its engine off for a good part of them.',
  authors: ['tom-okafor'],
  tags: ['harbour'],
  picture: null,
  talkMode: 'open',
  publishedHoursAgo: 87.5,
  updatedHoursAgo: 84.2,
  corrections: [
    {
      hoursAgo: 84.2,
      severity: 'correction',
      text: 'This article first gave Sprat two engines of 40 horsepower. She has one, of 90. A reader who looks after it put us right.',
    },
  ],
  body: body(
    p`A father and daughter were brought in by the inshore lifeboat from more than a mile off Orrin Head in thick fog. She is 13, and had blown a whistle every minute for three quarters of an hour.`,
    p`They put out from North Shore on two paddleboards at ten past two, in sunshine, with a light wind off the land and the sea flat, and meant to go as far as the first buoy and back. By twenty to three the fog had come round the Head and shut down on them and they could not see the beach. They paddled for where it had been. But the wind had backed by then, and they were going along the coast, and out.`,
    p`He has asked us not to print their names. He is 41, they live in Aldcastle, and he wants it told so that somebody else knows better.`,
    h2`One small boat`,
    p`He rang at two minutes past three with nine per cent left on the telephone, and the inshore lifeboat, *Sprat*, was in the water eleven minutes later. Jem Sollis had the helm. He is 29 and a plasterer, and he had come down off a scaffold in Market Cross and still had plaster on him to the elbows. Duncan Roe was with him, who is 51 and makes false teeth for a living, and Bea Ferrier, 22, who is training for an optician and had left a man in the chair.`,
    p`*Sprat* is six metres of rubber with one engine of 90 horsepower. Radar does not see a person in the water. So Mr Sollis ran out to where the tide ought to have set them, and stopped, and switched off, and the three of them sat and listened for two minutes, and then he moved 300 metres and did it again.`,
    p`“You don’t want to turn it off,” he said. “That’s the hard bit. You want to be going somewhere. But you can’t hear a thing with it on, so.”`,
    p`At the fifth stop Miss Ferrier heard it, to seaward of them. They came up with the pair at nine minutes to four, 1.1 miles off the Head. The father was lying across both boards to hold them together and the girl was still blowing. Both were cold and she was sick from swallowed water, and neither needed a doctor.`,
    p`“I thought it was stupid, the whistle,” she said in the boathouse, in somebody’s jersey. “He clipped it on me. I said I wasn’t going to need it.”`,
    correction(
      84.2,
      'correction',
      'As first published, this report said that the inshore lifeboat has two engines of 40 horsepower each. She has one, of 90. Our thanks to Bev at the boathouse.',
    ),
    h2`What to do`,
    p`Moira Kessick, the coxswain, went through it with them afterwards and gave us the same list:`,
    ul(
      '**A wind off the land is not a kind one.** The water is flat by the beach because the wind is pushing everything away from it.',
      '**Look at the Head before you go.** If you can’t see the light then the fog is already on its way to you.',
      '**Tell somebody on the beach when you’ll be back.** Nobody knew they were out until he rang.',
      '**Wear the leash.** He had left his in the car. If you come off, a board goes faster than you can swim.',
      '**If you’re lost, stop.** We start looking where you were.',
      '**Carry a whistle, and blow it.** One each. They are £2 at the chandler’s.',
      '**Ring at once.** He waited twenty minutes, so as not to trouble anyone. It’s what we are for.',
    ),
    p`It was *Sprat*’s fourteenth call this year and the third to paddleboards. All 24 of the lifeboat’s crew are volunteers. By twenty-five to five the boat was washed down and fuelled and back on her trolley, and Miss Ferrier had gone back to the man in the chair, and Mr Sollis was up the scaffold knocking off what had set.`,
  ),
}
