import type * as v from 'valibot';
import type { DataPath } from './problem';
import { quoted } from './problem';

/** What a schema found, in a sentence that continues a path: `topics[3].kind` + ` must be one of place, country …`. */
export function plainIssue(issue: v.BaseIssue<unknown>): string {
  if (issue.expected === 'never') return 'is not a field that Sidelight knows';
  if (issue.received === 'undefined') return 'is missing';
  return issue.kind === 'validation' ? brokenLimit(issue) : wrongType(issue);
}

/** The issue's place. Keys of maps and lists alike; empty for the whole value. */
export function issuePath(issue: v.BaseIssue<unknown>): DataPath {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

function wrongType(issue: v.BaseIssue<unknown>): string {
  switch (issue.type) {
    case 'string':
      return 'must be text';
    case 'number':
      return 'must be a number';
    case 'boolean':
      return 'must be true or false';
    case 'array':
      return 'must be a list';
    case 'strict_object':
    case 'record':
      return 'must be a group of named fields';
    case 'literal':
    case 'picklist':
      return `must be ${(issue.expected ?? '')
        .replace(/[()"]/gu, '')
        .replaceAll(' | ', ', ')
        .replace(/^(?=.*, )/u, 'one of ')}`;
    default:
      return 'has the wrong form';
  }
}

function brokenLimit(issue: v.BaseIssue<unknown>): string {
  const limit = 'requirement' in issue ? issue.requirement : undefined;
  const unit = Array.isArray(issue.input) ? 'item' : 'character';
  const things = limit === 1 ? unit : `${unit}s`;
  switch (issue.type) {
    case 'non_empty':
      return 'is empty';
    case 'max_length':
      return `has more than ${limit} ${things}`;
    case 'min_length':
      return `needs at least ${limit} ${things}`;
    case 'min_value':
      return `must be at least ${limit}`;
    case 'max_value':
      return `must be at most ${limit}`;
    case 'integer':
      return 'must be a whole number';
    case 'url':
    case 'starts_with':
      return 'must be an https:// address';
    case 'regex':
      return `${limit instanceof RegExp ? expectedForm(limit) : 'has the wrong form'}${typeof issue.input === 'string' ? `: ${quoted(issue.input)}` : ''}`;
    default:
      return 'has the wrong form';
  }
}

/** Recognises the schema's forms by what they accept, so that a change of a pattern's spelling changes no message. */
function expectedForm(form: RegExp): string {
  if (form.test('2023-09-19'))
    return form.test('minsk-group') ? 'must be lower-case letters, digits and single hyphens' : 'must be a day such as 2023-09-19';
  return form.test('az-Latn') ? 'must be a language tag such as en or az-Latn' : 'has the wrong form';
}
