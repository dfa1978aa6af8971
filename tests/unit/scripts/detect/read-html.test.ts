import { expect, test } from 'vitest';
import { readHtml } from '@/scripts/detect/read-html';

test.each([
  ['a whole document', '<!doctype html><html><head><title>No</title></head><body><h1>One</h1><p>two</p></body></html>', ['One', 'two']],
  ['a fragment of one element', '<p>One</p>', ['One']],
  ['a fragment of several elements', '<h1>One</h1><p>two</p>', ['One', 'two']],
  ['text alone', 'One', ['One']],
  ['a document without a body tag', '<!doctype html><title>No</title><p>One</p><p>two</p>', ['One', 'two']],
  ['a document in capitals', '<HTML><BODY><P>One</P></BODY></HTML>', ['One']],
  ['XHTML', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>One</p></body></html>', ['One']],
  ['entities', '<p>One&nbsp;&amp;&#32;two&shy;s</p>', ['One\u00a0& two\u00ads']],
  ['hidden', '<p hidden>No</p><p>One</p>', ['One']],
  ['hidden until found', '<p hidden="until-found">No</p><p>One</p>', ['One']],
  ['aria-hidden', '<p>One<i aria-hidden="true">no</i></p>', ['One']],
  ['not aria-hidden', '<p>One<i aria-hidden="false">two</i></p>', ['Onetwo']],
  ['display: none', '<p style="color: red; DISPLAY : none">No</p><p style="display:block">One</p>', ['One']],
  ['visibility: hidden', '<p style="visibility:hidden">No</p><p>One</p>', ['One']],
  ['a template and a script', '<template><p>No</p></template><script>no()</script><p>One</p>', ['One']],
  ['nothing', '', []],
])('%s', (_what, html, texts) => {
  expect(
    readHtml(html)
      .runs.map(({ text }) => text.trim())
      .filter(Boolean),
  ).toEqual(texts);
});

test('each run stands in the text where it says, an empty line apart', () => {
  const { text, runs } = readHtml('<body><p>One</p><p>two <b>three</b></p><ul><li>four</ul></body>');
  expect(text).toBe('One\n\ntwo three\n\nfour');
  for (const run of runs) expect(text.startsWith(run.text, run.start)).toBe(true);
});
