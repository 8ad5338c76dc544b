import { fileURLToPath } from 'node:url'

/** The project's folder. Everything here works from it, whatever folder the command was given in. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '')
