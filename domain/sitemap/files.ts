/** Addresses in one file. The protocol allows 50,000; fewer are made and fetched without anybody waiting. */
export const PER_FILE = 10_000

/** Ids of one file: those after the first and up to the second. A full file keeps its stories for good. */
export const idsOfFile = (n: number): [number, number] => [(n - 1) * PER_FILE, n * PER_FILE]

/** The file, from 1, that an id belongs to. */
export const fileOfId = (id: number): number => Math.ceil(id / PER_FILE)
