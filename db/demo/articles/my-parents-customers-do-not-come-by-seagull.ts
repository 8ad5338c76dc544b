import type { DemoArticle } from '#db/demo/types.ts'
import { body, p, ul } from '#db/demo/words.ts'

export const myParentsCustomers: DemoArticle = {
  slug: 'my-parents-customers-do-not-come-by-seagull',
  section: 'opinion',
  kind: 'opinion',
  state: 'published',
  kicker: 'Opinion',
  headline: 'My parents’ customers do not come by seagull',
  standfirst: 'Owen Thackray’s empty Quay is a lovely place to have lunch. Try earning one there.',
  authors: ['samira-nasser'],
  tags: ['the-quay', 'council', 'food'],
  picture: null,
  talkMode: 'open',
  publishedHoursAgo: 29,
  body: body(
    p`I should say at once where I stand, which is behind a counter. My family has baked bread at 9 Fish Quay for 31 years. If the Quay prospers, we prosper. So when my colleague Owen Thackray writes that [parked cars have the best view in Pellmouth](/opinion/give-the-quay-back), you may take it that I have an interest. I have also got the till rolls.`,
    p`On the four Saturdays of the trial so far we sold more coffee than on any four Saturdays since we bought the machine. We sold more buns. We sold a great deal of what my mother calls *sitting-down food*. I concede all of it, and the whale too, which was magnificent, and which we washed round for two days.`,
    p`What we did not sell was bread. We were down by 61 loaves on the first Saturday, 58 on the second, 70 on the third and 66 on the fourth. Bread is not bought by people who have come to see the Quay. It is bought by people who are on their way from one place to another, have four minutes, and will go wherever there is somewhere to stop. Those people did not vanish. They went to the big shop on the Aldcastle road, which has 300 spaces and a machine that breathes the smell of baking at you as you go in.`,
    p`You may say that coffee pays better than bread, and it does. But I know who drinks the coffee. They come between eleven and four, when the sun is out. I know who eats the bread as well. They come at ten past seven on a foul wet morning when there is nobody on the Quay to count, and they come fifty weeks of the year. A street that lives on the first kind and loses the second is not a high street. It is a pier.`,
    p`I live on Hallsay. That makes me, I suppose, the only person writing about this who arrives at the Quay on foot from the sea. I have no quarrel with walking. But I watch my neighbours come off the boat with a week’s errands to do in the two hours before it goes back: feed, gas bottle, prescription, a part for the pump. They put the car on the ferry *because* of the errands, and at weekends, which is when most of them can come, there is now nowhere to stop within 400 metres of any of it. The islanders were not asked. There was a consultation; it was held in the Custom House at half past seven, and the last boat goes at 19.40.`,
    p`Owen is generous about people who cannot walk far, and would give them six spaces. I would ask him to spend one morning with my father, who is 67, whose knees are finished, and who would sooner crawl the length of the Quay than be seen to need a badge. There are a lot of people like that in this town. They do not write to the paper about it. They stop coming.`,
    p`I do not want the old Quay back as it was. Nobody needs to leave a car by the water from breakfast till dark, and I would cheerfully fine the ones who do. So here is what I would vote for:`,
    ul(
      'half an hour free, then nothing: no meters and no all-day tickets',
      'half the spaces kept, the half on the landward side, so that the edge is for feet',
      'Sundays closed to cars, as now; Saturdays open until noon',
      'a trial of *that*, for eight weeks, with somebody counting loaves as well as heads.',
    ),
    p`The two of us have argued this over my own bread, in my own parents’ shop, and he paid for it, and he had walked there. I pointed out that the man in front of him in the queue had bought nine large white for the lifeboat crew, and had not. Owen said that was one man.`,
    p`It was. It was also nine loaves.`,
  ),
}
