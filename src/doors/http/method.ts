import { DoorProblem } from './problem.ts'

/** Refuses the methods that a path does not have. */
export function methodProblem(allowed: string): () => never {
  return () => {
    throw new DoorProblem('wrong-method', `This address takes ${allowed}`, { allow: allowed })
  }
}
