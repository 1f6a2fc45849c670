import { expect } from '@open-wc/testing';
import { holder, leave, take, type Speaker } from '../../../src/page/cues/floor.js';

describe('The floor', () => {
  let told: string[];
  const speaker = (name: string): Speaker => ({ heard: (isHeard) => told.push(`${name} ${isHeard ? 'on' : 'off'}`) });
  let a: Speaker;
  let b: Speaker;
  let c: Speaker;

  beforeEach(() => {
    told = [];
    [a, b, c] = [speaker('a'), speaker('b'), speaker('c')];
  });

  afterEach(() => {
    while (holder()) leave(holder()!);
  });

  it('is whose who asked last, and they are told at once', () => {
    take(a);
    expect(told).to.deep.equal(['a on']);
    take(b);
    expect(told).to.deep.equal(['a on', 'a off', 'b on']);
    expect(holder()).to.equal(b);
  });

  it('goes back to the one before', () => {
    [a, b, c].forEach(take);
    told = [];
    leave(b);
    expect(told).to.deep.equal([]);
    leave(c);
    expect(told).to.deep.equal(['c off', 'a on']);
    leave(a);
    expect(told).to.deep.equal(['c off', 'a on', 'a off']);
    expect(holder()).to.equal(undefined);
  });

  it('says nothing where nothing changes', () => {
    take(a);
    told = [];
    take(a);
    leave(b);
    expect(told).to.deep.equal([]);
  });

  it('can be asked for anew', () => {
    [a, b, a].forEach(take);
    expect(holder()).to.equal(a);
    leave(a);
    expect(holder()).to.equal(b);
    leave(b);
    expect(holder()).to.equal(undefined);
  });

  it('stays with one, also where somebody asks while they are told', () => {
    take({
      heard: (isHeard) => {
        if (!isHeard) take(c);
      },
    });
    take(b);
    expect(holder()).to.equal(c);
    expect(
      told.filter((line) => line.endsWith('on')).length - told.filter((line) => line.endsWith('off')).length,
    ).to.equal(1);
  });
});
