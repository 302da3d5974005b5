// Read, change, write back: what a GET answers is, without what only answers have, what the PUT of the same path takes.
// Compiled by ClientsIT, never run; WriteBackIT does the same over HTTP.
import type { paths } from './openapi-typescript/schema';

type Json<M> = { content: { 'application/json': M } };

/** What a GET of a path answers. */
type Read<P extends keyof paths> = paths[P] extends { get: { responses: { 200: Json<infer Answer> } } } ? Answer : never;

/** What a PUT of a path takes. */
type Entry<P extends keyof paths> = paths[P] extends { put: { requestBody: Json<infer Body> } } ? Body : never;

/** The paths that have both. */
type Replaceable = {
  [P in keyof paths]: [Read<P>] extends [never] ? never : [Entry<P>] extends [never] ? never : P;
}[keyof paths];

/** The part of an answer that the request has too. */
type Shared<P extends keyof paths> = Pick<Read<P>, keyof Read<P> & keyof Entry<P>>;

/** The paths whose answer has, for a property that the request has too, what the request does not take. */
type Broken = { [P in Replaceable]: Shared<P> extends Entry<P> ? never : P }[Replaceable];

type None<T extends never> = T;
export type EveryAnswerCanBeWrittenBack = None<Broken>;

/** Nothing would be compared if no path were found. */
export const found: Replaceable = '/api/v1/agencies/{code}';

/** As a frontend writes it. */
export async function rename(code: string, name: string, call: typeof fetch): Promise<Read<'/api/v1/agencies/{code}'>> {
  const read = await call(`/api/v1/agencies/${code}`);
  const agency = (await read.json()) as Read<'/api/v1/agencies/{code}'>;
  const { id, version, createdAt, createdBy, updatedAt, updatedBy, ...entry } = agency;
  const changed: Entry<'/api/v1/agencies/{code}'> = { ...entry, name };
  const written = await call(`/api/v1/agencies/${code}`, {
    method: 'PUT',
    headers: { 'If-Match': read.headers.get('ETag') ?? '', 'Content-Type': 'application/json' },
    body: JSON.stringify(changed),
  });
  return (await written.json()) as Read<'/api/v1/agencies/{code}'>;
}
