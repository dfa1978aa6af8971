/** What `work` answers, or `undefined` once `ms` milliseconds have passed without an answer. A rejection is passed on. */
export async function withPatience<Answer>(work: Promise<Answer>, ms: number): Promise<Answer | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lost = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  try {
    return await Promise.race([work, lost]);
  } finally {
    clearTimeout(timer);
  }
}
