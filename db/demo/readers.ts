import type { DemoReader } from '#db/demo/types.ts'

const HOST = 'readers.harbour-ledger.example'

/** Who comments. Addresses lead nowhere: `.example` belongs to nobody. */
export const readers: DemoReader[] = [
  member('agnes-t', 'Agnes T., Hallsay'),
  member('bernard-skaife', 'Bernard Skaife'),
  member('jo-kiln-lane', 'Jo from Kiln Lane'),
  member('marine-engineer', 'Old Marine Engineer'),
  member('pete-the-post', 'Pete the Post'),
  member('dilys', 'Dilys Marrable'),
  member('tidewatcher', 'Tidewatcher'),
  member('sanjay-p', 'Sanjay P.'),
  member('north-shore-nan', 'North Shore Nan'),
  member('callum', 'Callum (not the chandler)'),
  member('frank-dobbin', 'Frank Dobbin'),
  member('rosalind', 'Rosalind Teague'),
  member('gull-sceptic', 'Gull Sceptic'),
  member('eilidh', 'Eilidh on the island'),
  member('ropewalk-end', 'Ropewalk End since 1974'),
  member('mrs-garth', 'Mrs E. Garth'),
  member('priti', 'Priti'),
  member('harold', 'Harold Finch-Moss'),
  member('wren', 'Wren'),
  member('quayside-kev', 'Quayside Kev'),
  member('amelie', 'Amélie R.'),
  member('t-holloway', 'T. Holloway'),
  member('second-tenor', 'A Second Tenor'),
  member('stonewick-steve', 'Stonewick Steve'),
  member('night-nurse', 'Night nurse'),
  member('hector-b', 'Hector B., Provider'),
  member('coldwell-ralph', 'Ralph, Coldwell'),
  member('new-here', 'Just moved here'),
  member('bargain-berths', 'Bargain Berths'),
  member('year-eight', 'A parent, year eight'),
  writer('greta-hallam', 'Greta Hallam'),
  writer('tom-okafor', 'Tom Okafor'),
  writer('ruth-adomako', 'Ruth Adomako'),
  writer('samira-nasser', 'Samira Nasser'),
  writer('owen-thackray', 'Owen Thackray'),
  writer('dev-rathore', 'Dev Rathore'),
  writer('nell-bridgewood', 'Nell Bridgewood'),
]

function member(key: string, name: string): DemoReader {
  return { key, name, email: `${key}@${HOST}`, roles: ['member'] }
}

function writer(person: string, name: string): DemoReader {
  return { key: person, name, email: `${person}@harbour-ledger.example`, roles: ['member', 'writer'], person }
}
