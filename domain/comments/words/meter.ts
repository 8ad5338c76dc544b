/** Counts the characters and nodes that the parser touches, so that a test can prove the sum proportional to the text. */
export type Meter = { steps: number }
