import { expect, test } from 'vitest';
import { findNearest } from '@/core/digest/author/nearest';

const ids = ['great-harbour-bridge', 'harbour-ferry', 'mayor-tarrant', 'icj', 'icc'];

test.each([
  ['harbor-ferry', ['harbour-ferry']],
  ['mayor', ['mayor-tarrant']],
  ['icx', ['icc', 'icj']],
  ['ICJ', ['icj', 'icc']],
  ['harbour', ['harbour-ferry', 'great-harbour-bridge']],
  ['tramway', []],
  ['', []],
])('near %j is %j', (word, nearest) => {
  expect(findNearest(word, ids)).toEqual(nearest);
});
