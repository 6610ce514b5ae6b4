/** A bar that fills as work goes on; once it has a height, browsers leave its colours to themselves. */
export const PROGRESS_STYLE =
  'h-2 appearance-none overflow-hidden rounded-control border-0 bg-rule [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-rule [&::-webkit-progress-value]:bg-accent';
