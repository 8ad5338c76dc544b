import { aBoatThatIsYours } from '#db/demo/articles/a-boat-that-is-yours-by-the-end-of-it.ts'
import { followTheRefitPartOne } from '#db/demo/articles/follow-the-refit-part-one.ts'
import { followTheRefitPartTwo } from '#db/demo/articles/follow-the-refit-part-two.ts'
import { fortyThreeYears } from '#db/demo/articles/forty-three-years-of-weather.ts'
import { fourthSetOfLights } from '#db/demo/articles/fourth-set-of-lights.ts'
import { galeInTheHarbour } from '#db/demo/articles/gale-in-the-harbour.ts'
import { giveTheQuayBack } from '#db/demo/articles/give-the-quay-back.ts'
import { herringFair } from '#db/demo/articles/herring-fair-candlewick-procession.ts'
import { holeUnderTheNorthMole } from '#db/demo/articles/hole-under-the-north-mole.ts'
import { kittiwake } from '#db/demo/articles/kittiwake-takes-the-record.ts'
import { lettersToTheEditor } from '#db/demo/articles/letters-to-the-editor.ts'
import { myParentsCustomers } from '#db/demo/articles/my-parents-customers-do-not-come-by-seagull.ts'
import { notices } from '#db/demo/articles/notices.ts'
import { oldBess } from '#db/demo/articles/old-bess-fails-her-test.ts'
import { ropewalkersThreeTwo } from '#db/demo/articles/ropewalkers-three-two.ts'
import { roundTheHarbour } from '#db/demo/articles/round-the-harbour-in-nine-stops.ts'
import { sixClassrooms } from '#db/demo/articles/six-classrooms-under-one-roof.ts'
import { smokedHaddockAndLeekPie } from '#db/demo/articles/smoked-haddock-and-leek-pie.ts'
import { theDrownedBell } from '#db/demo/articles/the-drowned-bell.ts'
import { theKitchenAtTheCoalBerth } from '#db/demo/articles/the-kitchen-at-the-coal-berth.ts'
import { theNightShiftAtNumberNine } from '#db/demo/articles/the-night-shift-at-number-nine.ts'
import { undersizedLobsters } from '#db/demo/articles/undersized-lobsters.ts'
import { whatTheWinterBoatCosts } from '#db/demo/articles/what-the-winter-boat-costs.ts'
import { whatWillGrow } from '#db/demo/articles/what-will-grow-in-a-salt-wind.ts'
import { winifredCarrow } from '#db/demo/articles/winifred-carrow.ts'
import { winterBoatVote } from '#db/demo/articles/winter-boat-vote.ts'
import { giveTheQuayBackComments } from '#db/demo/comments/give-the-quay-back.ts'
import { newsComments } from '#db/demo/comments/news.ts'
import { commentsOnTheRest } from '#db/demo/comments/the-rest.ts'
import { winterBoatVoteComments } from '#db/demo/comments/winter-boat-vote.ts'
import { pages, reads } from '#db/demo/pages.ts'
import { people } from '#db/demo/people.ts'
import { readers } from '#db/demo/readers.ts'
import { site, tags } from '#db/demo/site.ts'
import type { DemoPaper } from '#db/demo/types.ts'

/** *The Harbour Ledger*, the paper that an empty database is filled with. Its facts: facts.md. */
export const demoPaper: DemoPaper = {
  site,
  people,
  tags,
  articles: [
    winterBoatVote,
    holeUnderTheNorthMole,
    galeInTheHarbour,
    undersizedLobsters,
    theNightShiftAtNumberNine,
    whatTheWinterBoatCosts,
    myParentsCustomers,
    ropewalkersThreeTwo,
    fourthSetOfLights,
    theKitchenAtTheCoalBerth,
    giveTheQuayBack,
    lettersToTheEditor,
    smokedHaddockAndLeekPie,
    theDrownedBell,
    sixClassrooms,
    fortyThreeYears,
    kittiwake,
    aBoatThatIsYours,
    followTheRefitPartOne,
    whatWillGrow,
    winifredCarrow,
    notices,
    oldBess,
    roundTheHarbour,
    followTheRefitPartTwo,
    herringFair,
  ],
  pages,
  reads,
  readers,
  comments: [...winterBoatVoteComments, ...giveTheQuayBackComments, ...newsComments, ...commentsOnTheRest],
}
