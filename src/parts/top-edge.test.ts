import { describe, expect, it } from 'vitest';
import { createTopEdge } from './top-edge.ts';

describe('a list’s top edge', () => {
  it('is passed by the rows that the reader scrolls over it', () => {
    const edge = createTopEdge(0);
    edge.push(1000);
    expect(edge.scrolledTo(0, 1010)).toBeNull();
    expect(edge.scrolledTo(3, 1020)).toEqual({ first: 0, end: 3 });
    expect(edge.scrolledTo(5, 1030)).toEqual({ first: 3, end: 5 });
  });

  it('is passed while the list glides on, and not once it came to rest', () => {
    const edge = createTopEdge(0);
    edge.push(1000);
    for (let frame = 1; frame <= 10; frame += 1)
      expect(edge.scrolledTo(frame, 1000 + frame * 400)).toEqual({ first: frame - 1, end: frame });
    expect(edge.scrolledTo(40, 6000)).toBeNull();
  });

  it('is not passed by what scrolls without the reader', () => {
    const edge = createTopEdge(2);
    expect(edge.scrolledTo(9, 1000)).toBeNull();
    edge.push(2000);
    expect(edge.scrolledTo(11, 2010)).toEqual({ first: 9, end: 11 });
    edge.letGo();
    expect(edge.scrolledTo(30, 2020)).toBeNull();
  });

  it('is not passed upwards, and passed anew on the way back', () => {
    const edge = createTopEdge(5);
    edge.push(0);
    expect(edge.scrolledTo(2, 10)).toBeNull();
    expect(edge.scrolledTo(4, 20)).toEqual({ first: 2, end: 4 });
  });

  it('starts anew where the list holds other rows', () => {
    const edge = createTopEdge(0);
    edge.push(0);
    edge.changedTo(7);
    expect(edge.scrolledTo(12, 10)).toBeNull();
    edge.push(20);
    expect(edge.scrolledTo(13, 30)).toEqual({ first: 12, end: 13 });
  });
});
