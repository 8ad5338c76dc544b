import type { DemoArticle } from '#db/demo/types.ts'
import { body, p } from '#db/demo/words.ts'

export const iWasWrongAboutTheLights: DemoArticle = {
  slug: 'i-was-wrong-about-the-fourth-set-of-lights',
  section: 'opinion',
  kind: 'opinion',
  state: 'published',
  kicker: 'Opinion',
  headline: 'I was wrong about the fourth set of lights. Ask the swan',
  standfirst: 'South Quay has three sets of traffic lights. I went and sat beside them, which I ought to have done first.',
  authors: ['owen-thackray'],
  tags: ['harbour', 'school'],
  picture: null,
  talkMode: 'open',
  publishedHoursAgo: 24.5,
  body: body(
    p`Some weeks ago I wrote in this place that South Quay needed a fourth set of traffic lights as a haddock needs a handrail. I was pleased with that. People repeated it to me in the Capstan, and one of them bought me a pint on the strength of it, which I have drunk and cannot return. I was wrong; and since the harbour board is now [going to ask 1,100 boat owners](/news/fourth-set-of-lights) what they think, I had better take it back before somebody puts it on the form.`,
    p`Mine was a pilot’s argument, and like most pilots’ arguments it had been arrived at from a great height. A signal is worth as much as it is believed. Hang a fourth lamp over a road of 340 metres, and drivers will do what masters do off a coast with too many buoys on it, and steer by the one they like best. I still hold that. But I had never stopped to look at what happens down there.`,
    p`A reader caught me out this week for counting heads on Fish Quay and leaving out the weather, so here is the weather: nine mornings in three weeks, on a folding chair at the ferry office, wind mostly south-west, 3 to 5, rain on four of them, glass steady. I had come to count lorries. The board’s camera found 61 between five and nine, but by the hour at which a pensioner sits down there are some fourteen left. In nine mornings no lorry met a lorry.`,
    p`What I had not thought of counting was people. At a quarter past eight the boat comes in from Hallsay. The cars go off first, up to the light at the head of the slip, which is red, and there they stop, as they should. The last of them is then across the pavement. So those on foot, who come off behind, go round the back of it and step out into the market road at the corner of the ice store, where a driver cannot see them until he is nearly upon them. There were 37 on my fullest morning. Twenty-two were on their way to school, and walked as people do who are telling each other something.`,
    p`None of the three lights is at that corner. One is at the slip and one at the market gate. The third guards the entrance of the old net works, which has been shut for thirty years. It goes red every ninety seconds, 80 times in the two hours that I sat, and 80 times the good people of this town drew up, applied the handbrake and paid their respects to a padlock.`,
    p`On my sixth morning a lorry came down from the market at the pace of a man who has seen a green light, as he had. Three of the children were already off the kerb. He stopped, with a yard or two in hand. He did not stop for them. He had not seen them. He had seen a swan, which was walking up the crown of the road towards the Steps, in no hurry, and for that he put both feet on the brake; I heard his fish go forward. The children walked round the swan and on to school, still talking.`,
    p`Miss Platt has told this paper that she will say no, on the ground that the lights we have are ignored. They are. Her birds are not, and if the board could get one to stand on that corner at a quarter past eight every weekday I would withdraw this column and pay for the bread. But they are fed at the Steps, and keep the hours of the idle rich.`,
    p`So I would have a lamp on that corner: red when the ramp is down, and at any other time *dark*. A light that is lit only if it means something is the kind I was brought up on. And I would pay for it by digging up the one at the net works. A postman wrote under our report that somebody ought to take one away, and was half right, which is half more than I was. Three is the proper number. They are the wrong three.`,
    p`A new lamp, with its pole and a year’s electricity, is put at £11,400. Captain Garrick says that an old pole moved 90 metres ought to cost a good deal less, and would not be drawn on how much. She may keep the stamp on my form, which I have put through her door. Under “Further observations” I have written: *see swan*.`,
  ),
}
