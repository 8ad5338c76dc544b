import { aBoatThatIsYours } from '#db/demo/articles/a-boat-that-is-yours-by-the-end-of-it.ts'
import { aBusShelter } from '#db/demo/articles/a-bus-shelter-with-a-library-in-it.ts'
import { aLaneOfColdWater } from '#db/demo/articles/a-lane-of-cold-water.ts'
import { aLoafForPeopleWhoAreLate } from '#db/demo/articles/a-loaf-for-people-who-are-late.ts'
import { aMooringIsNotAHouse } from '#db/demo/articles/a-mooring-is-not-a-house.ts'
import { aPetitionWith412Names } from '#db/demo/articles/a-petition-with-412-names.ts'
import { aStormInTheNetLoft } from '#db/demo/articles/a-storm-in-the-net-loft.ts'
import { aWalkForABadKnee } from '#db/demo/articles/a-walk-for-a-bad-knee.ts'
import { aYearAboardTheMaid } from '#db/demo/articles/a-year-aboard-the-maid.ts'
import { captainAmadi } from '#db/demo/articles/captain-amadi-and-the-night-bus.ts'
import { charterCourtForBeginners } from '#db/demo/articles/charter-court-for-beginners.ts'
import { dartsAtTheProviderArms } from '#db/demo/articles/darts-at-the-provider-arms.ts'
import { eighteenHundredTonnesOfRock } from '#db/demo/articles/eighteen-hundred-tonnes-of-rock.ts'
import { elevenMetresOfCopper } from '#db/demo/articles/eleven-metres-of-copper.ts'
import { followTheRefitPartOne } from '#db/demo/articles/follow-the-refit-part-one.ts'
import { followTheRefitPartTwo } from '#db/demo/articles/follow-the-refit-part-two.ts'
import { fortyOneChairs } from '#db/demo/articles/forty-one-chairs-in-the-gym.ts'
import { fortyOneSingers } from '#db/demo/articles/forty-one-singers-and-a-bus.ts'
import { fortyThreeYears } from '#db/demo/articles/forty-three-years-of-weather.ts'
import { fourthSetOfLights } from '#db/demo/articles/fourth-set-of-lights.ts'
import { galeInTheHarbour } from '#db/demo/articles/gale-in-the-harbour.ts'
import { giveTheQuayBack } from '#db/demo/articles/give-the-quay-back.ts'
import { hakeAtSix } from '#db/demo/articles/hake-at-six-in-the-morning.ts'
import { hallsaySchool } from '#db/demo/articles/hallsay-school-has-nine-pupils-and-a-goat.ts'
import { hectorBainSells } from '#db/demo/articles/hector-bain-sells-the-provider.ts'
import { herringFair } from '#db/demo/articles/herring-fair-candlewick-procession.ts'
import { holeUnderTheNorthMole } from '#db/demo/articles/hole-under-the-north-mole.ts'
import { howToCarryASofa } from '#db/demo/articles/how-to-carry-a-sofa-to-hallsay.ts'
import { iWasWrongAboutTheLights } from '#db/demo/articles/i-was-wrong-about-the-fourth-set-of-lights.ts'
import { kittiwake } from '#db/demo/articles/kittiwake-takes-the-record.ts'
import { lanternNight } from '#db/demo/articles/lantern-night-will-be-in-the-street.ts'
import { lettersToTheEditor } from '#db/demo/articles/letters-to-the-editor.ts'
import { myParentsCustomers } from '#db/demo/articles/my-parents-customers-do-not-come-by-seagull.ts'
import { noQuorum } from '#db/demo/articles/no-quorum-and-a-good-sandwich.ts'
import { notForTheSwans } from '#db/demo/articles/not-for-the-swans.ts'
import { notices } from '#db/demo/articles/notices.ts'
import { oldBess } from '#db/demo/articles/old-bess-fails-her-test.ts'
import { ropewalkersThreeTwo } from '#db/demo/articles/ropewalkers-three-two.ts'
import { roundTheHarbour } from '#db/demo/articles/round-the-harbour-in-nine-stops.ts'
import { seventeenPaintings } from '#db/demo/articles/seventeen-paintings-of-the-same-wall.ts'
import { shopWindowsByHobb } from '#db/demo/articles/shop-windows-by-hobb.ts'
import { sixClassrooms } from '#db/demo/articles/six-classrooms-under-one-roof.ts'
import { smokedHaddockAndLeekPie } from '#db/demo/articles/smoked-haddock-and-leek-pie.ts'
import { theDrownedBell } from '#db/demo/articles/the-drowned-bell.ts'
import { theHedgeThatHolds } from '#db/demo/articles/the-hedge-that-holds-the-island.ts'
import { theInvoiceThatWasPaidTwice } from '#db/demo/articles/the-invoice-that-was-paid-twice.ts'
import { theKitchenAtTheCoalBerth } from '#db/demo/articles/the-kitchen-at-the-coal-berth.ts'
import { theLedgerSaysSail } from '#db/demo/articles/the-ledger-says-sail.ts'
import { theManWhoCrossed } from '#db/demo/articles/the-man-who-crossed-the-floor-before.ts'
import { theManWhoTunesTheChapel } from '#db/demo/articles/the-man-who-tunes-the-chapel.ts'
import { theMuseumWantsYourWardrobe } from '#db/demo/articles/the-museum-wants-your-wardrobe.ts'
import { theNightShiftAtNumberNine } from '#db/demo/articles/the-night-shift-at-number-nine.ts'
import { thePilotStationGetsANewStove } from '#db/demo/articles/the-pilot-station-gets-a-new-stove.ts'
import { theRopewalkWomen } from '#db/demo/articles/the-ropewalk-women-start-with-nine.ts'
import { theThaliaIsArrested } from '#db/demo/articles/the-thalia-is-arrested.ts'
import { thirdRoundAwayAgain } from '#db/demo/articles/third-round-away-again.ts'
import { threeHundredAndSix } from '#db/demo/articles/three-hundred-and-six-hot-meals.ts'
import { threeWaysToFind } from '#db/demo/articles/three-ways-to-find-forty-two-thousand.ts'
import { twoBoatsAndNoIllusions } from '#db/demo/articles/two-boats-and-no-illusions.ts'
import { twoHundredAndThirtyThousand } from '#db/demo/articles/two-hundred-and-thirty-thousand-for-a-roof.ts'
import { twoPaddleboardsAndAFog } from '#db/demo/articles/two-paddleboards-and-a-fog.ts'
import { undersizedLobsters } from '#db/demo/articles/undersized-lobsters.ts'
import { weekFiveOnTheQuay } from '#db/demo/articles/week-five-on-the-quay.ts'
import { whatTheBoardHeard } from '#db/demo/articles/what-the-board-heard-about-the-lights.ts'
import { whatTheBooksSay } from '#db/demo/articles/what-the-books-in-the-window-say.ts'
import { whatTheFinanceCommitteeWanted } from '#db/demo/articles/what-the-finance-committee-wanted.ts'
import { whatTheWinterBoatCosts } from '#db/demo/articles/what-the-winter-boat-costs.ts'
import { whatWillGrow } from '#db/demo/articles/what-will-grow-in-a-salt-wind.ts'
import { whoSignedForTheRampSeals } from '#db/demo/articles/who-signed-for-the-ramp-seals.ts'
import { winifredCarrow } from '#db/demo/articles/winifred-carrow.ts'
import { winterBoatVote } from '#db/demo/articles/winter-boat-vote.ts'
import { councilComments } from '#db/demo/comments/council.ts'
import { cultureComments } from '#db/demo/comments/culture.ts'
import { giveTheQuayBackComments } from '#db/demo/comments/give-the-quay-back.ts'
import { harbourComments } from '#db/demo/comments/harbour.ts'
import { newsComments } from '#db/demo/comments/news.ts'
import { withPicks } from '#db/demo/comments/picks.ts'
import { commentsOnTheRest } from '#db/demo/comments/the-rest.ts'
import { townComments } from '#db/demo/comments/town.ts'
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
    threeWaysToFind,
    holeUnderTheNorthMole,
    undersizedLobsters,
    galeInTheHarbour,
    whoSignedForTheRampSeals,
    theNightShiftAtNumberNine,
    thirdRoundAwayAgain,
    iWasWrongAboutTheLights,
    whatTheWinterBoatCosts,
    twoBoatsAndNoIllusions,
    theLedgerSaysSail,
    lanternNight,
    myParentsCustomers,
    theManWhoCrossed,
    ropewalkersThreeTwo,
    fourthSetOfLights,
    aStormInTheNetLoft,
    theKitchenAtTheCoalBerth,
    weekFiveOnTheQuay,
    fortyOneChairs,
    giveTheQuayBack,
    notForTheSwans,
    lettersToTheEditor,
    theInvoiceThatWasPaidTwice,
    whatTheBoardHeard,
    smokedHaddockAndLeekPie,
    theThaliaIsArrested,
    threeHundredAndSix,
    theDrownedBell,
    aPetitionWith412Names,
    sixClassrooms,
    theRopewalkWomen,
    twoPaddleboardsAndAFog,
    seventeenPaintings,
    eighteenHundredTonnesOfRock,
    aLoafForPeopleWhoAreLate,
    fortyThreeYears,
    twoHundredAndThirtyThousand,
    kittiwake,
    aLaneOfColdWater,
    aBoatThatIsYours,
    hectorBainSells,
    elevenMetresOfCopper,
    theManWhoTunesTheChapel,
    theMuseumWantsYourWardrobe,
    followTheRefitPartOne,
    theHedgeThatHolds,
    charterCourtForBeginners,
    captainAmadi,
    whatWillGrow,
    hallsaySchool,
    aYearAboardTheMaid,
    aMooringIsNotAHouse,
    shopWindowsByHobb,
    winifredCarrow,
    fortyOneSingers,
    hakeAtSix,
    notices,
    howToCarryASofa,
    aBusShelter,
    whatTheFinanceCommitteeWanted,
    dartsAtTheProviderArms,
    whatTheBooksSay,
    noQuorum,
    aWalkForABadKnee,
    thePilotStationGetsANewStove,
    oldBess,
    roundTheHarbour,
    followTheRefitPartTwo,
    herringFair,
  ],
  pages,
  reads,
  readers,
  comments: withPicks([
    ...winterBoatVoteComments,
    ...giveTheQuayBackComments,
    ...newsComments,
    ...commentsOnTheRest,
    ...councilComments,
    ...harbourComments,
    ...townComments,
    ...cultureComments,
  ]),
}
