import type { DemoArticle } from '#db/demo/types.ts'
import { body, p, pull } from '#db/demo/words.ts'

export const twoBoatsAndNoIllusions: DemoArticle = {
  slug: 'two-boats-and-no-illusions',
  section: 'opinion',
  kind: 'opinion',
  state: 'published',
  kicker: 'Opinion',
  headline: 'I would sooner promise Hallsay two boats and keep my word',
  standfirst: 'The case for the finance committee’s plan, by the member who wrote it. The Ledger, on this page, takes the other side.',
  authors: [],
  tags: ['ferry', 'council', 'hallsay', 'school'],
  picture: null,
  talkMode: 'open',
  publishedHoursAgo: 27.3,
  body: body(
    p`*By Margaret Lyle, who chairs the finance committee of Pellmouth Town Council and sits for Town and Country. Her report is before the council tonight.*`,
    p`I shall start with the pupils, as I expect everybody will. There are 22 of them. Under my plan a girl from Hallsay who is picked for a match after four o’clock will not play in it. I have looked for a way round that. I asked the ferry trust, the school and the county, and there is none that we can pay for. It is a loss, and it falls on people who did not choose where they live. I do not want to put it any more softly than that.`,
    p`She will have a friend in her class who lives at Sandry. The friend’s bus leaves the school gate at 15.50. There used to be another at 17.20, with 31 pupils on it. Six years ago this council stopped paying for it, because each passenger was costing us three pounds. I voted for that, and I grew up at Sandry. No one came to the Custom House and no one wrote. The winter boat costs six pounds a passenger, and I should like to be told what the second three pounds is for.`,
    p`The *Ledger* says [in its leader](/opinion/the-ledger-says-sail) that there is a road to Sandry. There is, if there is a car in your yard and a parent home by five to drive it. When I was a child there we had neither, and most of our neighbours had neither. I do not think that the two cases are as different as the *Ledger* makes out.`,
    p`As to the sum. I am told that the paper makes the saving not £90,090 but nearer £18,000. I accept the working for one winter. My report has to look at more than one. Two of the trust’s 21 staff retire before the winter after next. If we run five sailings they must be replaced. If we run two they need not be. The £154 that each crossing costs us when the boat is tied up is called a fixed cost, but it is fixed by contracts which this council has never asked to see.`,
    p`Suppose that it were £18,000 and never a penny more. That would keep the lavatories at Market Cross open and clean for a year. I have heard this council argue for an hour over eleven hundred pounds. It is only when the money floats that we stop counting it.`,
    pull('It is only when the money floats that we stop counting it.', 'Margaret Lyle'),
    p`There is also the age of the boat. Five sailings a day are 780 return crossings in a winter, and two are 312. I am no engineer. I kept the books of a builders’ merchant for thirty years, and whatever we owned that had moving parts wore out sooner the more it was used.`,
    p`The *Ledger* has at least tried to say where the money should come from, and I thank it for that. It would put 50p on the fare and borrow the remaining £32,614 from the balance, against a date. In fourteen years I have seen a number of such dates. The date arrives, and there is a hole in a roof, and the sum is carried forward in brackets, and after a while the members who agreed to it are not members any more. It is not dishonest. It is how every debt that this town regrets was made: kindly, late in the evening, and with applause.`,
    p`I shall be told that two boats are an insult to an island. I do not believe that islanders will see it so. A family that is deciding whether to stay needs to know what there will be in five years’ time, and a vote taken again every winter cannot tell it. I can say to that family: the 06.50 and the 16.20, on every day that we promise, paid for, and not up for discussion. I know that it is less than they have. I would ask any member who means to vote the other way to say which of the five sailings he can promise for five years, and from what money.`,
  ),
}
