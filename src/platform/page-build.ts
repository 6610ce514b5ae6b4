const NAME = /<meta name="lectern-build" content="(\w+)"/;

/** The build that this page is of; null in development, where nothing is built. */
export function pageBuild(): string | null {
  return document.querySelector<HTMLMetaElement>('meta[name="lectern-build"]')?.content ?? null;
}

/** The build that the site has now, asked of the server itself; null where it does not say. */
export async function publishedBuild(): Promise<string | null> {
  try {
    const answer = await fetch(new URL('.', document.baseURI), { cache: 'no-store' });
    return answer.ok ? (NAME.exec(await answer.text())?.[1] ?? null) : null;
  } catch {
    return null;
  }
}
