// Assertions about the client of unusual-contract.json. Compiled only with tsconfig.unusual.json.
import { Operations } from '../unusual/operations.js';
import { type Derived, isShape, type Shape, type Tree } from '../unusual/types.js';
import { Transport } from '../src/transport.js';

const { chatRooms } = new Operations(new Transport({ baseUrl: 'http://127.0.0.1' }));

const tree: Tree = {
  count: null,
  class: 'a',
  'with-dash': 'b',
  'with space': 'c',
  '2d': true,
  nothing: null,
  level: 3,
  levels: ['a', 'unknown'],
  color: 'dark blue',
  any: 1,
  map: { key: [{ kind: 'circle', radius: 1 }] },
  inline: { x: 1 },
  children: [],
  when: '2026-01-01T00:00:00Z',
};

const shapes: Promise<Shape[]> = chatRooms.put({ _class: 1, withDash: 'b', body: tree });
const maps: Promise<{ [key: string]: Derived }> = chatRooms.list();
const nothing: Promise<void> = chatRooms._delete({ _class: 1, withDash: 'b', order: "it's", xMode: 'a', colors: ['red'] });

export async function areaOf(): Promise<number> {
  await nothing;
  const base: string | undefined = (await maps)['a']?.id;
  const [shape] = await shapes;
  if (shape === undefined || !isShape(shape)) return base?.length ?? 0;
  return shape.kind === 'circle' ? shape.radius : shape.size;
}
