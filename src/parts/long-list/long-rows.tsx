import {
  type ComponentType,
  type ReactElement,
  type Ref,
  type RefObject,
  useImperativeHandle,
  useLayoutEffect,
  useReducer,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import type { CustomItemComponentProps } from 'virtua';
import type { ListHandle } from './list-handle.ts';
import { RowScroll } from './row-scroll.ts';
import { isPlaced, offsetOf, wholeHeight } from './stretch.ts';

/** What the virtualizer of shorter lists is given as well. */
export interface LongRowsProps {
  readonly ref: Ref<ListHandle>;
  readonly scrollRef: RefObject<HTMLElement | null>;
  readonly data: { readonly length: number };
  /** How far beyond what is in sight rows are in the page, in pixels. */
  readonly bufferSize: number;
  readonly keepMounted: readonly number[];
  readonly onScroll: () => void;
  /** Called when scrolling has come to rest. */
  readonly onScrollEnd: () => void;
  readonly item: ComponentType<CustomItemComponentProps>;
  readonly children: (data: unknown, row: number) => ReactElement;
}

/** The rows of a list that is too long for a page as high as all of them, but for what is near the screen. */
export function LongRows(props: LongRowsProps): ReactElement {
  const { ref, scrollRef, data, bufferSize, keepMounted, item, children } = props;
  const [, draw] = useReducer((drawn: number) => drawn + 1, 0);
  const [scroll] = useState(
    () => new RowScroll(data.length, scrollRef, (atOnce) => (atOnce ? flushSync(draw) : draw())),
  );
  const [sizes] = useState(() => new RowSizes(scroll));
  const latest = useRef(props);
  scroll.hold(data.length);
  useImperativeHandle(ref, () => scroll.handle(), [scroll]);
  useLayoutEffect(() => {
    latest.current = props;
  });
  useLayoutEffect(() => scroll.settle());
  useLayoutEffect(() => {
    let stop = (): void => undefined;
    let isOver = false;
    // What scrolls is around this, and in the page's tree only after it.
    queueMicrotask(() => {
      const element = scrollRef.current;
      if (isOver || element === null) return;
      const stopFollowing = scroll.follow(
        element,
        () => latest.current.onScroll(),
        () => latest.current.onScrollEnd(),
      );
      const resized = new ResizeObserver(() => draw());
      resized.observe(element);
      stop = () => {
        stopFollowing();
        resized.disconnect();
      };
    });
    return () => {
      isOver = true;
      stop();
    };
  }, [scroll, scrollRef]);
  useLayoutEffect(() => () => sizes.stop(), [sizes]);

  const [from, to] = scroll.rowsNear(bufferSize);
  const near = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const rows = [...new Set([...near, ...keepMounted])].toSorted((one, other) => one - other);
  return (
    <div
      style={{
        contain: 'size style',
        overflowAnchor: 'none',
        position: 'relative',
        width: '100%',
        height: wholeHeight(scroll.stretch),
      }}
    >
      {rows.map((row) => {
        const shown = children(undefined, row);
        return (
          <LongRow
            key={shown.key ?? row}
            row={row}
            top={offsetOf(scroll.stretch, row)}
            isShown={isPlaced(scroll.stretch, row)}
            sizes={sizes}
            item={item}
          >
            {shown}
          </LongRow>
        );
      })}
    </div>
  );
}

interface LongRowProps {
  readonly row: number;
  readonly top: number;
  readonly isShown: boolean;
  readonly sizes: RowSizes;
  readonly item: ComponentType<CustomItemComponentProps>;
  readonly children: ReactElement;
}

function LongRow(props: LongRowProps): ReactElement {
  const { row, top, isShown, sizes, item: Item, children } = props;
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    return element === null ? undefined : sizes.observe(element, row);
  }, [sizes, row]);
  return (
    <Item
      ref={box}
      index={row}
      style={{
        position: 'absolute',
        top,
        left: 0,
        width: '100%',
        visibility: isShown ? 'visible' : 'hidden',
      }}
    >
      {children}
    </Item>
  );
}

/** Tells a list how high its rows are, whenever one becomes higher or lower. */
class RowSizes {
  private readonly rows = new WeakMap<Element, number>();
  private readonly observer: ResizeObserver;

  constructor(scroll: RowScroll) {
    this.observer = new ResizeObserver((entries) => {
      const heights = new Map<number, number>();
      for (const { target, contentRect } of entries) {
        const row = this.rows.get(target);
        // A list that is out of sight has no heights.
        if (row !== undefined && contentRect.height > 0) heights.set(row, contentRect.height);
      }
      scroll.measure(heights);
    });
  }

  /** Watches the element of a row; gives what ends that. */
  observe(element: Element, row: number): () => void {
    this.rows.set(element, row);
    this.observer.observe(element);
    return () => this.observer.unobserve(element);
  }

  stop(): void {
    this.observer.disconnect();
  }
}
