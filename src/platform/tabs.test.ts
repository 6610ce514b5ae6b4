import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ChangedKeys, openTabs } from './tabs.ts';

class FakeChannel extends EventTarget {
  static open: FakeChannel[] = [];
  readonly name: string;
  constructor(name: string) {
    super();
    this.name = name;
    FakeChannel.open.push(this);
  }
  postMessage(data: unknown): void {
    const others = FakeChannel.open.filter((other) => other !== this && other.name === this.name);
    for (const other of others) other.dispatchEvent(new MessageEvent('message', { data }));
  }
}

let page: EventTarget & { visibilityState: string };
let view: EventTarget;

beforeEach(() => {
  FakeChannel.open = [];
  page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  view = new EventTarget();
  vi.stubGlobal('document', page);
  vi.stubGlobal('window', view);
  vi.stubGlobal('BroadcastChannel', FakeChannel);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function heardBy(name: string): ChangedKeys[] {
  const heard: ChangedKeys[] = [];
  openTabs(name).listen((keys) => heard.push(keys));
  return heard;
}

describe('a tab', () => {
  it('hears which keys another tab of the app has changed', () => {
    const heard = heardBy('app');
    const others = heardBy('another app');
    openTabs('app').announce(['one', 'two']);
    expect(heard).toEqual([['one', 'two']]);
    expect(others).toEqual([]);
  });

  it('passes over messages of another form', () => {
    const heard = heardBy('app');
    new FakeChannel('app').postMessage({ keys: ['one'] });
    new FakeChannel('app').postMessage([1]);
    expect(heard).toEqual([]);
  });

  it('hears nothing once it has stopped listening', () => {
    const heard: ChangedKeys[] = [];
    const stop = openTabs('app').listen((keys) => heard.push(keys));
    stop();
    openTabs('app').announce(['one']);
    view.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(heard).toEqual([]);
  });

  it('may have missed anything when it was frozen and comes back', () => {
    const heard = heardBy('app');
    view.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect(heard).toEqual([]);
    view.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(heard).toEqual(['everything']);
  });

  it('without a channel looks for changes whenever it is shown', () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const heard = heardBy('app');
    page.visibilityState = 'hidden';
    page.dispatchEvent(new Event('visibilitychange'));
    expect(heard).toEqual([]);
    page.visibilityState = 'visible';
    page.dispatchEvent(new Event('visibilitychange'));
    expect(heard).toEqual(['everything']);
    openTabs('app').announce(['one']);
  });
});
