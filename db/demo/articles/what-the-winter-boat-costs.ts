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
    p`Dropping three of the five winter sailings to Hallsay would save the council about £18,000 a season. Its finance committee expects £90,090.`,
    p`The committee starts from £114,130. That is the sum by which last season’s fares fell short of what the sailings cost, and it is correct. Its report lists the five daily sailings, gives each a fifth of the cost, takes away the fares and strikes out the three that lose most. Those three lose £90,090 in a season. The report therefore puts the saving at £90,090.`,
    p`A sailing that is struck out does not stop costing £275. It still costs £154.`,
    h2`What a crossing costs`,
    p`The Hallsay Ferry Trust puts the cost of one return sailing at £275. Its manager, Carol Vane, gave us the two parts of that figure, which the report does not print. Fuel, oil and landing charges are £121. They are saved when the boat is tied up. The other £154 is a share of the crew’s pay, the upkeep and the insurance. The crew are on yearly contracts. The insurer charges the same whether the boat moves or not.`,
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
    p`The winter timetable runs six days a week for 26 weeks, which is 156 days. The last figure in the table, multiplied by 156, gives the £114,130 to within forty pence.`,
    p`If the 09.30, the 13.15 and the 19.40 are taken out, the money that moves is this:`,
    code(
      'saved      3 sailings × £121.00            = £363.00 a day\nlost       £116.40 + £79.30 + £51.80       = £247.50 a day\nleft over  £363.00 − £247.50               = £115.50 a day\nseason     £115.50 × 156 days              = £18,018',
    ),
    figure(pictures.winterCutChart, 'column'),
    p`That assumes that all 45 passengers on those three boats stay at home. Some would take another sailing. If a third did, and a third of the cars, the saving would be £30,888. If all did, it would be £56,628. It does not reach £90,000 on any assumption.`,
    h2`What the figures do not say`,
    p`They do not say that the boat should run. They say what would be saved if it did not. Margaret Lyle, who wrote the report, put three objections to us:`,
    ul(
      '**Contracts end.** Two of the trust’s staff of 21 retire before the winter after next. A smaller timetable could then be crewed by fewer people, and some of the £154 would be saved after all.',
      '**Six pounds.** Divide the loss by 19,032 passenger journeys and the town pays £6.00 towards each. “There are bus routes that we closed at three,” Ms Lyle said.',
      '**The boat is old.** She was built in 1987. Every crossing brings the next refit nearer, and the last one cost £412,000.',
    ),
    p`Ms Lyle was asked whether she stood by the £90,090. “I stand by the arithmetic,” she said. “I’m prepared to believe that it may have been the wrong sum. The method is the usual one.”`,
    p`The averages also hide a spread. The nine passengers on the 19.40 are an average of nights with two and nights with thirty. The fuller nights are those on which the school has a concert, the hospital bus is late, or the afternoon boat was cancelled for weather. The report does not say what those passengers would do. Ms Vane said that, as far as she knew, they have not been asked.`,
    p`The council sits at seven this evening, in the chamber at the Custom House. The finance committee’s report is item 19 of 34. It may be read at the clerk’s counter until four.`,
    sources(
      p`Hallsay Ferry Trust: passengers, cars and takings by sailing, last winter timetable; cost of a return sailing in two parts. Pellmouth Town Council: report of the finance committee to Charter Court, paragraphs 14 to 22. Interviews with Carol Vane and Margaret Lyle.`,
      p`Our working, a sailing at a time, is a file called \`sailings.csv\`. It may be read at the *Ledger*’s office on Custom House Lane, or asked for at [desk@harbour-ledger.example](mailto:desk@harbour-ledger.example).`,
    ),
  ),
}
