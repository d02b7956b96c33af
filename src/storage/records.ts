// Records of every kind are kept alike: how they lie in their tables, how they are read, how they are written.
export * from './record-reads.ts'
export * from './record-table.ts'
export * from './record-writes.ts'
