import { pictures } from '#db/demo/pictures.ts'
import type { DemoArticle } from '#db/demo/types.ts'
import { body, code, figure, h2, p, sources, table, ul } from '#db/demo/words.ts'

export const whatTheWinterBoatCosts: DemoArticle = {
  slug: 'what-the-winter-boat-costs',
  section: 'news',
  kind: 'analysis',
  state: 'published',
  kicker: 'Analysis',
  headline: 'The cut that would save £90,000 would save about £18,000',
  standfirst:
    'Tonight the council votes on dropping three of five winter sailings. We took the ferry’s figures apart, one crossing at a time.',
  authors: ['greta-hallam'],
  tags: ['ferry', 'council', 'hallsay'],
  picture: pictures.winterBoatChart,
  talkMode: 'open',
  publishedHoursAgo: 26,
  body: body(
    p`Every account of the winter boat begins with the same number: £114,130, the sum by which last season’s fares fell short of what the sailings cost. It is a true number. The trouble starts with what people do to it next.`,
    p`The finance committee’s report does something that looks like common sense. It lists the five daily sailings, gives each its fifth of the cost, takes away the fares and strikes out the three that lose most. Together those three lose £90,090 in a season, so dropping them, the report says, saves £90,090.`,
    p`It would, if a sailing that does not sail cost nothing. It costs £154.`,
    h2`What a crossing costs`,
    p`The Hallsay Ferry Trust puts the cost of one return sailing at £275. Its manager, Carol Vane, gave us the two halves of that figure, which the report does not print. £121 of it is fuel, oil and landing charges: tie the boat up and the money stays in the bank. The other £154 is the share of the crew’s pay, the upkeep and the insurance. The crew are on yearly contracts. The insurer does not care whether the boat moves.`,
    table(
      'An average day of the winter timetable, last season. Each row is one return sailing, with both directions counted.',
      ['Leaves', 'Passengers', 'Cars', 'Fares', 'Cost', 'Shortfall'],
      ['06.50', '41', '7', '£211.70', '£275.00', '£63.30'],
      ['09.30', '22', '4', '£116.40', '£275.00', '£158.60'],
      ['13.15', '14', '3', '£79.30', '£275.00', '£195.70'],
      ['16.20', '36', '6', '£184.20', '£275.00', '£90.80'],
      ['19.40', '9', '2', '£51.80', '£275.00', '£223.20'],
      ['**The day**', '**122**', '**22**', '**£643.40**', '**£1,375.00**', '**£731.60**'],
    ),
    p`The winter timetable runs six days a week for 26 weeks: 156 days. Multiply the last line by that and you have the £114,130, give or take forty pence.`,
    p`Now take out the 09.30, the 13.15 and the 19.40 and look only at money that really moves.`,
    code(
      'saved      3 sailings × £121.00            = £363.00 a day\nlost       £116.40 + £79.30 + £51.80       = £247.50 a day\nleft over  £363.00 − £247.50               = £115.50 a day\nseason     £115.50 × 156 days              = £18,018',
    ),
    figure(pictures.winterCutChart, 'column'),
    p`That is the saving if every one of the 45 passengers on those three boats gives up and stays where he or she is. Some would catch another sailing. If a third did, and a third of the cars, the saving would grow to £30,888. It does not come near £90,000 under any guess that we could make without laughing.`,
    h2`What the figures do not say`,
    p`None of this shows that the boat should run. It shows what not running it is worth. Three honest objections remain, and Margaret Lyle, who wrote the report, put all three to us:`,
    ul(
      '**Contracts end.** Two of the trust’s staff of 21 retire before the winter after next. A smaller timetable could then be crewed by fewer people, and some of the £154 would be saved after all.',
      '**Six pounds.** Divide the loss by 19,032 passenger journeys and the town pays £6.00 towards each. “There are bus routes we closed at three,” Ms Lyle said.',
      '**The boat is old.** She was built in 1987. Every crossing brings the next refit nearer, and the last one cost £412,000.',
    ),
    p`Against them stands something that no column holds. An average of nine people on the 19.40 is made of nights with two and nights with thirty. The nights with thirty are when the school has a concert, when the hospital bus is late, or when the afternoon boat was cancelled for weather and the evening one sailed. A timetable is also a promise, and people decide where to live by it.`,
    p`Asked whether she stood by the £90,090, Ms Lyle answered with care. “I stand by the arithmetic,” she said. “I am prepared to believe that I did the wrong sum.”`,
    sources(
      p`Hallsay Ferry Trust: passengers, cars and takings by sailing, last winter timetable; cost of a return sailing in two parts. Pellmouth Town Council: report of the finance committee to Charter Court, paragraphs 14 to 22. Interviews with Carol Vane and Margaret Lyle.`,
      p`Our working, a sailing at a time, is a file called \`sailings.csv\`. It may be read at the *Ledger*’s office on Custom House Lane, or asked for at [desk@harbour-ledger.example](mailto:desk@harbour-ledger.example).`,
    ),
  ),
}
