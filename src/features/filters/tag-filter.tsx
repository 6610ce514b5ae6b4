import { isSameName } from '#domain/shelf/name.ts';
import { ManageTags } from '#parts/manage-tags.tsx';
import { TagDot } from '#parts/tag-label.tsx';
import { useCountedTags } from '#parts/use-tags.ts';
import { SectionLabel } from '#ui/section-label.tsx';
import type { ReactElement } from 'react';

interface TagFilterProps {
  /** Names as the address has them. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** The reader's tags, to be chosen by a tick; what is chosen stands above the list as well. */
export function TagFilter({ chosen, onChange }: TagFilterProps): ReactElement {
  const tags = useCountedTags();
  const isChosen = (name: string): boolean => chosen.some((one) => isSameName(one, name));
  const without = (name: string): readonly string[] =>
    chosen.filter((one) => !isSameName(one, name));
  return (
    <section aria-label="Tags">
      <div className="flex items-baseline justify-between">
        <SectionLabel>Tags</SectionLabel>
        <ManageTags />
      </div>
      <ul aria-label="Your tags">
        {tags.map(({ id, name, colour, count }) => (
          <li key={id} className="flex items-center">
            <label className="flex min-w-0 flex-1 cursor-pointer items-center gap-2 py-1 text-ui text-soft hover:text-ink pointer-coarse:min-h-touch">
              <input
                type="checkbox"
                aria-label={name}
                checked={isChosen(name)}
                onChange={() => onChange(isChosen(name) ? without(name) : [...chosen, name])}
                className="size-3.5 shrink-0 accent-accent pointer-coarse:size-5"
              />
              <TagDot colour={colour} />
              <bdi className="truncate" title={name}>
                {name}
              </bdi>
            </label>
            <span className="pl-2 text-small text-faint tabular-nums">{count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
