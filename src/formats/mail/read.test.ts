import { join } from 'node:path'
import { testGoldenSamples } from '../golden.ts'
import { mail } from './read.ts'

const samples = join(import.meta.dirname, 'samples')

testGoldenSamples(mail, samples)
