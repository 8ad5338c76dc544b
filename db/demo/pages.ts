import type { DemoPage } from '#db/demo/types.ts'
import { body, h2, p, ul } from '#db/demo/words.ts'

/** What the paper says of itself, outside its sections: `/ethics`, `/ownership`, `/contact`, `/privacy`. */
export const pages: DemoPage[] = [
  {
    slug: 'ethics',
    headline: 'How we work',
    standfirst: 'What you may expect of us, and what we will not do.',
    body: body(
      p`The *Ledger* reports what happens in Pellmouth, on Hallsay and along the coast between. We go and look. We ask the person concerned before we print what is said of them, and we print their answer.`,
      h2`Who tells us`,
      ul(
        'We name those who speak to us. Where a name would do harm, we say why there is none, and the editor knows who it is.',
        'We pay nobody for news, and take no present worth more than a cup of tea.',
        'Reporters say openly that they are reporters. The one exception would need the editor’s signature, and in 20 years there has been none.',
      ),
      h2`Where we stand`,
      p`We live here. Tom Okafor holds a skipper’s ticket; Samira Nasser’s parents bake on Fish Quay; Owen Thackray was a pilot in this harbour. A story that touches a writer’s family or purse is written by somebody else, and where the town is too small for that, the story says so.`,
      p`News and opinion are kept apart. Opinion carries its writer’s name in the headline. What an advertiser pays for is marked *Sponsored* and is written by no reporter of ours.`,
      h2`Comments`,
      p`Most stories are open to comments under the reader’s own account, and a person reads what our rules stop. Reports from the courts are closed to them: somebody who has been fined should not be tried again underneath, and a word too many about a case that is not over can spoil it.`,
      h2`When we are wrong`,
      p`We say so, at the top of the story and on [one page with all corrections](/corrections). We do not quietly change what was printed. Tell us at [desk@harbour-ledger.example](mailto:desk@harbour-ledger.example); Isla Farrant, the editor, answers every letter.`,
    ),
  },
  {
    slug: 'ownership',
    headline: 'Who owns the Ledger',
    standfirst: 'Its readers, its staff, and nobody who could tell them what to print.',
    body: body(
      p`*The Harbour Ledger* was founded in 1868 and belongs to the Harbour Ledger Trust. The trust has seven members: three chosen by the staff, three by subscribers, and a chair whom the six agree on. None of them sits on a council or owns a boat that the paper writes about.`,
      p`The trust appoints the editor and may dismiss her; it does not see a story before it is printed.`,
      h2`Where the money comes from`,
      p`From subscriptions, from advertising and from printing other people’s parish newsletters. No advertiser pays for more than a twentieth of the whole. The accounts lie at 14 Custom House Lane, where anybody may read them.`,
    ),
  },
  {
    slug: 'contact',
    headline: 'How to reach us',
    standfirst: 'By letter, by e-mail, or through the door, which is open from eight.',
    body: body(
      p`*The Harbour Ledger*, 14 Custom House Lane, Pellmouth.`,
      ul(
        '**News, and anything that went wrong in ours:** [desk@harbour-ledger.example](mailto:desk@harbour-ledger.example)',
        '**Letters for the page:** the same, with your name and where you live. We print both.',
        '**Notices** are free, and must be here by noon.',
        '**In confidence:** put it under the door in an envelope marked *Editor*. Nobody else opens those.',
      ),
    ),
  },
  {
    slug: 'privacy',
    headline: 'What we know about you',
    standfirst: 'As little as we can. This page says all of it.',
    body: body(
      p`If you only read, we set no cookie and keep nothing about you. No other company’s program runs on our pages, so nobody else learns that you were here. We count how often each story is opened; the count knows no person.`,
      h2`If you have an account`,
      p`We keep your name, your e-mail address, your password in a form that nobody can turn back, and what you have written here. One cookie says that you are signed in; signing out removes it. Your address is shown to no reader and given to no company.`,
      h2`What your device keeps`,
      p`If you choose the colours or the size of the text, your browser remembers it. We are not told.`,
      h2`Ask us`,
      p`You may see what we hold, have it corrected or have it deleted: [desk@harbour-ledger.example](mailto:desk@harbour-ledger.example).`,
    ),
  },
]

/** Slugs of stories by how often they were opened before the first start. */
export const reads: Record<string, number> = {
  'winter-boat-vote': 1_840,
  'hole-under-the-north-mole': 1_212,
  'give-the-quay-back': 977,
  'ropewalkers-three-two': 846,
  'the-night-shift-at-number-nine': 790,
  'smoked-haddock-and-leek-pie': 655,
  'what-the-winter-boat-costs': 601,
  'winifred-carrow': 540,
  'undersized-lobsters': 498,
  'kittiwake-takes-the-record': 402,
}
