import { describe, expect, test } from 'vitest';
import { findReadings } from '@/core/detect/find';
import type { Lexicon } from '@/core/detect/open-lexicon';
import { createWeigher } from '@/core/detect/weigh';
import { openTopics } from '@/tests/fixtures/lexicon';

const lexicon = openTopics({
  karabakh: { reach: 'region', names: ['Karabakh', 'Nagorno-Karabakh'] },
  minsk: ['Minsk Group'],
  lachin: ['Lachin corridor'],
  armenia: { reach: 'region', names: [{ text: 'Armenia', context: 'supported' }] },
  azerbaijan: { reach: 'region', names: [{ text: 'Azerbaijan', context: 'supported' }] },
  russia: [{ text: 'Russia', context: 'supported' }],
  icc: [{ text: 'ICC', context: 'supported', near: ['armenia', 'putin'] }],
  putin: [{ text: 'Putin', context: 'supported' }],
  truce: [{ text: 'the truce', context: 'supported', near: ['truce', 'lachin'] }],
});

const filler = 'and then nothing more was said of it by anyone at all for a long while. ';

/** The verdict on the first reading of `name`'s topic in these runs. */
function judge(topic: string, ...runs: string[]) {
  return verdictIn(lexicon, topic, runs);
}

function verdictIn(known: Lexicon, topic: string, runs: string[]) {
  let offset = 0;
  const read = runs.map((text) => {
    const readings = findReadings(text, known);
    const run = { offset, length: text.length, readings };
    offset += text.length;
    return run;
  });
  const weigher = createWeigher(read, offset, known);
  for (const run of read)
    for (const { start, name } of run.readings)
      if (known.topics[known.nameTopic[name] ?? 0] === topic) {
        const { accepted, rule, evidence, distance } = weigher.judge(run.offset + start, name);
        return { accepted, rule, ...(distance === undefined ? {} : { distance }), evidence: evidence.map((index) => known.topics[index]) };
      }
  throw new Error(`${topic} does not stand there`);
}

describe('an unmistakable name', () => {
  test('counts wherever it stands', () => {
    expect(judge('minsk', 'The Minsk Group.')).toEqual({ accepted: true, rule: 'always', evidence: [] });
  });
});

describe('any other name', () => {
  test.each<[what: string, text: string, accepted: boolean]>([
    ['no evidence', 'Russia said so.', false],
    ['itself many times', 'Russia, Russia, Russia, Russia, Russia.', false],
    ['two unmistakable topics', 'Russia left the Minsk Group and Karabakh.', true],
    ['one unmistakable topic once', 'Russia and the Minsk Group.', false],
    ['one unmistakable topic twice', 'Russia, the Minsk Group and again the Minsk Group.', false],
    ['one unmistakable topic, however often', 'Russia: Karabakh, Karabakh, Karabakh, Karabakh, Karabakh.', false],
    ['one unmistakable topic twice and a regional one', 'Russia: Karabakh, Armenia, Karabakh.', true],
    ['one unmistakable and two regional topics', 'Russia, Karabakh, Armenia and Azerbaijan.', true],
    ['two regional topics, as in a list of countries', 'Armenia, Azerbaijan, Russia.', false],
    ['two regional topics, twice each', 'Armenia and Azerbaijan; Russia. Azerbaijan and Armenia.', true],
    ['one regional topic many times', 'Armenia, Armenia, Armenia, Armenia, Armenia, Russia.', false],
    ['nested readings, which are one piece', 'Russia and Nagorno-Karabakh.', false],
  ])('with %s', (_what, text, accepted) => {
    expect(judge('russia', text).accepted).toBe(accepted);
  });

  test('a regional name is judged by the same evidence', () => {
    expect(judge('armenia', 'Armenia sang at the contest.').accepted).toBe(false);
    expect(judge('armenia', 'Armenia and the Minsk Group on Karabakh.').accepted).toBe(true);
  });
});

describe('where evidence stands', () => {
  const strong = 'The Minsk Group met on the Lachin corridor. ';

  test('in another run, near enough, it counts', () => {
    expect(judge('russia', 'Russia said so.', strong)).toMatchObject({ accepted: true, rule: 'nearby' });
    expect(judge('russia', 'Russia said so.', `${strong}And again Karabakh.`)).toMatchObject({ accepted: true, rule: 'page' });
  });

  test('all through a long document, it counts everywhere', () => {
    const runs = Array.from({ length: 20 }, () => strong + filler.repeat(5));
    expect(judge('russia', ...runs, filler.repeat(30), 'Russia said so.')).toMatchObject({ accepted: true, rule: 'page' });
  });

  test('far off in a document about something else, it does not', () => {
    expect(judge('russia', strong, filler.repeat(100), 'Russia said so.')).toMatchObject({ accepted: false, rule: 'no-support' });
    expect(judge('russia', 'Russia said so.', filler.repeat(100), strong)).toMatchObject({ accepted: false });
  });

  test('two pieces alone speak for what is a sentence away, three for a paragraph', () => {
    const further = filler.repeat(4);
    expect(judge('russia', strong, filler, 'Russia said so.')).toMatchObject({ accepted: true });
    expect(judge('russia', strong, further, 'Russia said so.')).toMatchObject({ accepted: false, rule: 'no-support' });
    expect(judge('russia', strong, 'Karabakh. ', further, 'Russia said so.')).toMatchObject({ accepted: true });
  });

  test('near in a document about something else, it counts there', () => {
    expect(judge('russia', filler.repeat(100), strong, 'Russia said so.', filler.repeat(100))).toMatchObject({
      accepted: true,
      rule: 'nearby',
    });
  });
});

describe('a name that asks for company', () => {
  const about = 'The Minsk Group met on the Lachin corridor. ';

  test.each<[what: string, text: string, accepted: boolean, rule: string]>([
    ['alone', 'The ICC met.', false, 'no-near-topic'],
    ['with evidence but no company', `${about}The ICC met.`, false, 'no-near-topic'],
    ['with company but no evidence', 'The ICC and Putin.', false, 'no-support'],
    ['with both', `${about}The ICC and Putin.`, true, 'near-topic'],
  ])('%s', (_what, text, accepted, rule) => {
    expect(judge('icc', text)).toMatchObject({ accepted, rule });
  });

  test('is not its own company', () => {
    expect(judge('truce', 'Karabakh and the Minsk Group: the truce, the truce.')).toMatchObject({ accepted: false, rule: 'no-near-topic' });
    expect(judge('truce', `${about}Then the truce.`)).toMatchObject({ accepted: true, rule: 'near-topic', evidence: ['lachin'] });
  });

  test('needs it nearby where the document is about something else', () => {
    expect(judge('icc', filler.repeat(90), about, 'The ICC met. ', filler.repeat(90), 'Putin')).toMatchObject({ rule: 'no-near-topic' });
  });
});

describe('a name that it shares with something else', () => {
  const named = openTopics({
    karabakh: { reach: 'region', names: ['Karabakh', 'Nagorno-Karabakh'], decoys: ['FC Karabakh', 'Champions League'] },
    minsk: ['Minsk Group'],
    lachin: ['Lachin corridor'],
    azerbaijan: { reach: 'region', names: [{ text: 'Azerbaijan', context: 'supported' }] },
    russia: [{ text: 'Russia', context: 'supported' }],
    nkr: [{ text: 'NKR', context: 'supported', near: ['karabakh'] }],
  });
  const verdict = (topic: string, ...runs: string[]) => verdictIn(named, topic, runs);

  test('is unmistakable where nothing tells of that', () => {
    expect(verdict('karabakh', 'Karabakh drew.')).toMatchObject({ accepted: true, rule: 'always' });
  });

  test.each<[what: string, runs: string[], accepted: boolean, rule: string]>([
    ['a decoy', ['Karabakh drew; FC Karabakh is out.'], false, 'namesake'],
    ['a word of its world', ['Karabakh drew in the Champions League.'], false, 'namesake'],
    ['either, in another run far off', ['Karabakh drew.', filler.repeat(90), 'The Champions League.'], false, 'namesake'],
    [
      'a decoy, and its own longer name',
      ['Karabakh drew. FC Karabakh is named after Nagorno-Karabakh in Azerbaijan, Azerbaijan.'],
      false,
      'namesake',
    ],
    ['a decoy, and evidence near it', ['Karabakh, the Minsk Group, the Lachin corridor.', 'FC Karabakh.'], true, 'nearby'],
    [
      'a decoy far off, and evidence',
      ['Karabakh, the Minsk Group, the Lachin corridor.', filler.repeat(90), 'FC Karabakh.'],
      true,
      'nearby',
    ],
  ])('beside %s', (_what, runs, accepted, rule) => {
    expect(verdict('karabakh', ...runs)).toMatchObject({ accepted, rule });
  });

  test('is no evidence there, and neither are decoys; the longer name still is', () => {
    const [doubtful, decoys] = ['Russia: Karabakh, Karabakh, the Minsk Group.', ' FC Karabakh. The Champions League.'];
    expect(verdict('russia', doubtful)).toMatchObject({ accepted: true, evidence: ['karabakh', 'minsk'] });
    expect(verdict('russia', doubtful + decoys)).toMatchObject({ accepted: false, evidence: ['minsk'] });
    expect(verdict('russia', `Russia: Nagorno-Karabakh, the Minsk Group.${decoys}`)).toMatchObject({ accepted: true });
    expect(verdict('nkr', `The NKR, the Minsk Group and the Lachin corridor. The Champions League.`)).toMatchObject({
      rule: 'no-near-topic',
    });
  });

  test('leaves the longer name unmistakable', () => {
    expect(verdict('karabakh', 'Nagorno-Karabakh, says FC Karabakh.')).toMatchObject({ accepted: true, rule: 'always' });
  });

  test('takes nothing from a page that is about the subject throughout', () => {
    const runs = Array.from({ length: 20 }, () => `The Minsk Group met on the Lachin corridor. ${filler.repeat(9)}`);
    expect(verdict('karabakh', ...runs, filler.repeat(30), 'Karabakh waits.', 'Champions League')).toMatchObject({
      accepted: true,
      rule: 'page',
    });
  });
});

describe('the nearest company decides between topics that share a name', () => {
  const eras = openTopics({
    karabakh: ['Karabakh'],
    minsk: ['Minsk Group'],
    'truce-2020': [{ text: 'the truce', context: 'supported', near: ['war-2020'] }],
    'truce-2023': [{ text: 'the truce', context: 'supported', near: ['attack-2023'] }],
    'war-2020': ['44-day war'],
    'attack-2023': ['September attack'],
  });

  test.each([
    ['2020', `Karabakh and the Minsk Group. After the 44-day war came the truce. ${filler.repeat(9)}The September attack came later.`],
    ['2023', `Karabakh and the Minsk Group. First the 44-day war. ${filler.repeat(9)}After the September attack came the truce.`],
  ])('%s', (era, text) => {
    const other = era === '2020' ? '2023' : '2020';
    const [near, far] = [verdictIn(eras, `truce-${era}`, [text]), verdictIn(eras, `truce-${other}`, [text])];
    expect(near).toMatchObject({ accepted: true, rule: 'near-topic' });
    expect(near.distance).toBeLessThan(far.distance ?? 0);
  });
});

test('the verdict names its evidence, strong topics first, each once, five at most', () => {
  const text = 'Armenia, Azerbaijan, Karabakh, the Minsk Group, Karabakh, the Lachin corridor. Russia.';
  expect(judge('russia', text).evidence).toEqual(['karabakh', 'minsk', 'lachin', 'armenia', 'azerbaijan']);
  expect(judge('russia', 'Russia and Karabakh.').evidence).toEqual(['karabakh']);
});
