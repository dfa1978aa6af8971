import { expect, it } from 'vitest';
import { createRemoteBrowse } from '@/entrypoints/sidepanel/reading';
import { answerLongCalls } from '@/messaging/long-calls';
import { createAnsweringEnd, createAskingEnd } from '@/messaging/port-end';
import { createBrowseWork } from '@/store/browse-work';
import { installDigest } from '@/store/install';
import { buildTestDigest } from '@/tests/fixtures/build-digest';
import { connectPorts } from '@/tests/fixtures/ports';
import { openTestDatabase } from '@/tests/fixtures/test-database';

async function readBothWays() {
  const database = openTestDatabase();
  await installDigest(database, buildTestDigest(), { origin: 'bundled' });
  const opened: ReturnType<typeof connectPorts>[] = [];
  const remote = createRemoteBrowse(() => {
    const ports = connectPorts();
    opened.push(ports);
    answerLongCalls(createBrowseWork(database), createAnsweringEnd(ports.answering));
    return createAskingEnd(ports.asking);
  });
  return { here: createBrowseWork(database), remote, opened };
}

it('reads through the background what it reads for itself elsewhere', async () => {
  const { here, remote } = await readBothWays();
  expect(await remote.readTopics()).toEqual(await here.readTopics());
  expect(await remote.readClaims()).toEqual(await here.readClaims());
  expect(await remote.readMaps()).toEqual(await here.readMaps());
  expect(await remote.readQuestions()).toEqual(await here.readQuestions());
  expect(await remote.readSources()).toEqual(await here.readSources());
  expect(await remote.readSource({ source: 'log' })).toEqual(await here.readSource({ source: 'log' }));
  expect(await remote.readNames(['pier'])).toEqual(await here.readNames(['pier']));
  expect(await remote.findTopic('pier')).toEqual(await here.findTopic('pier'));
  expect(await remote.findTopic('nowhere')).toBeUndefined();
});

it('wakes a background that has ended with the next question', async () => {
  const { remote, opened } = await readBothWays();
  await remote.readTopics();
  opened[0]?.end();
  expect(await remote.readNames(['pier'])).toHaveLength(1);
  expect(opened).toHaveLength(2);
});
