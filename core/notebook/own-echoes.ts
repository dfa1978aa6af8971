/**
 * What is saved comes back as what is stored, some time later and perhaps out of step with further writing. An echo of one's own saving
 * is no news from another window: taken for that, it would put an older text over what has been written since.
 */
export type OwnEchoes = {
  /** Before it is saved: the echo may be there before the answer is. */
  expect: (text: string) => void;
  /** It was not saved after all. */
  forget: (text: string) => void;
  /** Whether what is stored now is what was saved here. Each saving echoes once, and those before it no more. */
  isOwn: (stored: string) => boolean;
};

/** More than are ever on their way; what never came back is forgotten. */
const mostExpected = 50;

export function createOwnEchoes(): OwnEchoes {
  let expected: string[] = [];
  return {
    expect: (text) => {
      expected = [...expected, text].slice(-mostExpected);
    },
    forget: (text) => {
      const at = expected.lastIndexOf(text);
      if (at >= 0) expected = expected.toSpliced(at, 1);
    },
    isOwn: (stored) => {
      const at = expected.indexOf(stored);
      if (at >= 0) expected = expected.slice(at + 1);
      return at >= 0;
    },
  };
}
