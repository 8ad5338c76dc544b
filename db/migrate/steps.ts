import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DbError } from '#db/errors.ts'

/** One file of a migrations folder. */
export type Step = { name: string; sql: string; hash: string }

/** A row of the table `migrations`: a step that ran. */
export type Applied = { name: string; hash: string }

/** Triggers and the like, idempotent: not a step, but recorded beside them so that a change of it is seen. */
export const OBJECTS = 'objects.sql'

/** Every step that the program knows, in order, and the objects. */
export type Plan = { steps: Step[]; objects: Step }

export function readPlan(dir: string): Plan {
  const names = readdirSync(dir).filter((name) => name.endsWith('.sql') && name !== OBJECTS)
  return { steps: names.sort().map((name) => readStep(dir, name)), objects: readStep(dir, OBJECTS) }
}

function readStep(dir: string, name: string): Step {
  // A checkout may have given the lines other ends.
  const sql = readFileSync(join(dir, name), 'utf8').replaceAll('\r\n', '\n')
  return { name, sql, hash: createHash('sha256').update(sql).digest('hex') }
}

/**
 * What is still to run, in order; the objects last, when there is a step or they changed.
 * @throws DbError 'newer' when the database has a step that the program does not know, or knows otherwise
 */
export function pending(plan: Plan, applied: Applied[]): Step[] {
  const ran = applied.filter(({ name }) => name !== OBJECTS).sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const [position, { name, hash }] of ran.entries()) {
    const step = plan.steps[position]
    if (step?.name !== name)
      throw new DbError('newer', `the database has the step ${name}, which this version of the program does not know`)
    if (step.hash !== hash) throw new DbError('newer', `the step ${name} ran in this database with another text`)
  }
  const todo = plan.steps.slice(ran.length)
  const objects = applied.find(({ name }) => name === OBJECTS)
  return todo.length > 0 || objects?.hash !== plan.objects.hash ? [...todo, plan.objects] : []
}

/** How many of them are steps. */
export const countSteps = (steps: Step[]): number => steps.filter(({ name }) => name !== OBJECTS).length
