import { describe, expect, it } from 'vitest';
import { createOwnEchoes } from '@/core/notebook/own-echoes';

describe('the echo of what was saved here', () => {
  it('is told from news, once', () => {
    const echoes = createOwnEchoes();
    echoes.expect('Mi');
    echoes.expect('Mind');
    expect(echoes.isOwn('Mi')).toBe(true);
    expect(echoes.isOwn('Mind')).toBe(true);
    expect(echoes.isOwn('Mi')).toBe(false);
  });

  it('stands for those before it that never came', () => {
    const echoes = createOwnEchoes();
    for (const text of ['M', 'Mi', 'Min']) echoes.expect(text);
    expect(echoes.isOwn('Min')).toBe(true);
    expect(echoes.isOwn('Mi')).toBe(false);
  });

  it('does not hide what another window has written', () => {
    const echoes = createOwnEchoes();
    echoes.expect('Mine');
    expect(echoes.isOwn('Theirs')).toBe(false);
    expect(echoes.isOwn('Mine')).toBe(true);
  });

  it('is not waited for where nothing was saved', () => {
    const echoes = createOwnEchoes();
    echoes.expect('Mine');
    echoes.forget('Mine');
    echoes.forget('Never');
    expect(echoes.isOwn('Mine')).toBe(false);
  });
});
