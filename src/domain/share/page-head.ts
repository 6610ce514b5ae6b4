/**
 * What a page that is saved as a file begins with, up to its body: a policy that holds from its first
 * element on, a `title` element as markup, and a style that the policy names.
 */
export function pageHead(policy: string, title: string, style: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
${title}
<style>${style}</style>
</head>
`;
}
