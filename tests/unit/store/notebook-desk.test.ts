import { describe, expect, it } from 'vitest';
import { createNotebookDesk } from '@/store/notebook-desk';
import { readNotebook } from '@/store/read-notebook';
import { keptWith } from '@/tests/fixtures/kept-claims';
import { openTestDatabase } from '@/tests/fixtures/test-database';

const key = (claim: string): string => `orvane/${claim}`;

async function open() {
  const database = openTestDatabase();
  await database.notebook.bulkAdd(['one', 'two', 'three'].map((claim, position) => keptWith({ position }, { id: claim })));
  let ids = 0;
  const desk = createNotebookDesk({ database, now: () => new Date('2024-03-01T00:00:00Z'), newId: () => `collection-${++ids}` });
  const order = async () => (await readNotebook(database)).groups.map(({ name = '', claims }) => `${name}: ${claims.map(({ claim }) => claim).join(' ')}`); // prettier-ignore
  return { database, desk, order, note: async (claim: string) => (await database.notebook.get(key(claim)))?.note };
}

describe('collections', () => {
  it('are made, named anew and put in order', async () => {
    const { desk, order } = await open();
    const [ports, rivers] = [await desk.createCollection('Ports'), await desk.createCollection('Rivers')];
    await desk.renameCollection(ports, 'Harbours');
    expect(await order()).toEqual([': one two three', 'Harbours: ', 'Rivers: ']);
    await desk.moveCollection(rivers, ports);
    expect(await order()).toEqual([': one two three', 'Rivers: ', 'Harbours: ']);
  });

  it('give their claims back as unsorted when they are removed, and have them again when they are put back', async () => {
    const { desk, order } = await open();
    const ports = await desk.createCollection('Ports');
    await desk.moveClaim(key('two'), { collection: ports });
    await desk.moveClaim(key('one'), { collection: ports });
    expect(await order()).toEqual([': three', 'Ports: two one']);
    await desk.removeCollection(ports);
    expect((await order())[0]?.split(' ').toSorted()).toEqual([':', 'one', 'three', 'two']);
    await desk.putBackCollection(ports);
    expect(await order()).toEqual([': three', 'Ports: two one']);
  });
});

describe('claims', () => {
  it.each([
    ['before the first', 'three', 'one', 'three one two'],
    ['between two', 'one', 'three', 'two one three'],
    ['to the end', 'one', undefined, 'two three one'],
    ['before one that is not there', 'one', 'nowhere', 'two three one'],
  ])('are moved %s', async (_where, moved, before, after) => {
    const { desk, order } = await open();
    await desk.moveClaim(key(moved), { collection: 'unsorted', before: before && key(before) });
    expect(await order()).toEqual([`: ${after}`]);
  });

  it('that were taken out come back where they were', async () => {
    const { database, desk, order } = await open();
    await desk.saveNote(key('two'), { before: '', text: 'Mind this.' });
    await desk.removeClaim(key('two'));
    expect(await order()).toEqual([': one three']);
    expect((await readNotebook(database)).removed.map(({ claim, note }) => [claim, note])).toEqual([['two', 'Mind this.']]);
    await desk.putBackClaim(key('two'));
    expect(await order()).toEqual([': one two three']);
  });

  it('that were taken out are deleted after a while, or at once', async () => {
    const { database, desk } = await open();
    await desk.removeClaim(key('two'));
    await desk.deleteRemoved(new Date('2024-02-28T00:00:00Z'));
    expect(await database.notebook.count()).toBe(3);
    await desk.deleteRemoved(new Date('2024-03-02T00:00:00Z'));
    expect(await database.notebook.count()).toBe(2);
    await desk.removeClaim(key('one'));
    await desk.deleteRemoved();
    expect((await database.notebook.toArray()).map(({ claim }) => claim)).toEqual(['three']);
  });
});

describe('a note', () => {
  it('is saved over the one it was written over', async () => {
    const { desk, note } = await open();
    expect(await desk.saveNote(key('one'), { before: '', text: 'First.' })).toEqual({ status: 'saved' });
    expect(await desk.saveNote(key('one'), { before: 'First.', text: 'Second.' })).toEqual({ status: 'saved' });
    expect(await note('one')).toBe('Second.');
  });

  it('is not saved over what another window has written', async () => {
    const { desk, note } = await open();
    await desk.saveNote(key('one'), { before: '', text: 'There.' });
    expect(await desk.saveNote(key('one'), { before: '', text: 'Here.' })).toEqual({ status: 'changed-elsewhere', other: 'There.' });
    expect(await note('one')).toBe('There.');
    expect(await desk.saveNote(key('one'), { before: 'There.', text: 'Here.' })).toEqual({ status: 'saved' });
  });

  it('of a claim that has gone says so', async () => {
    const { desk } = await open();
    expect(await desk.saveNote(key('nowhere'), { before: '', text: 'Lost?' })).toEqual({ status: 'gone' });
  });
});
