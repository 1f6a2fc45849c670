import { expect } from '@open-wc/testing';
import type { SafetyResult } from '../../../src/elements/safety-check/define.js';
import { safety } from '../../../src/content/generated/safety.js';
import { accessibleName, violationsOf } from '../../support/axe.js';
import {
  BOTH_LEGS,
  NONE,
  all,
  answer,
  boxOf,
  buttonOf,
  checkIn,
  focused,
  press,
  said,
  textIn,
  walk,
} from './checks.js';

const texts = async () => (await safety['en']!()).default;
const groups = (check: Element): string[] => all(check, '[part~=group]').map((one) => one.getAttribute('part')!);
const techniquesIn = (check: Element, advice: string): string[] =>
  all(check, `[part~=group][part~=${advice}] [part=technique]`).map(textIn);

describe('The result of a safety check', () => {
  it('of nothing: what is taught suits', async () => {
    const check = await checkIn();
    await walk(check);
    const { techniques } = await texts();
    expect(focused(check)).to.equal('What this means for you');
    expect(groups(check)).to.deep.equal(['group fine']);
    expect(techniquesIn(check, 'fine')).to.deep.equal(techniques.map(({ name }) => name));
    expect(said(check, 'told')).to.match(/(None of these.*){4}/);
    expect(said(check, 'limits')).to.contain('no clinician has reviewed it');
    expect(all(check, '[part=advice]')).to.have.length(0);
    expect(check.result!.answers).to.deep.equal({ signs: [], conditions: [] });
    expect(check.result!.level).to.be.undefined;
  });

  it('of an emergency: help first, at once, and no stretches', async () => {
    const check = await checkIn(
      '<limber-settings emergency-number="+44 999-1"><limber-safety-check></limber-safety-check></limber-settings>',
    );
    await press(check, 'Begin');
    await answer(check, BOTH_LEGS);
    expect(focused(check)).to.equal('Get help now');
    expect(said(check, 'advice')).to.contain('call your emergency number now');
    const call = all<HTMLAnchorElement>(check, 'a[part=call]')[0]!;
    expect(textIn(call)).to.equal('Call +44 999-1');
    expect(call.getAttribute('href')).to.equal('tel:+449991');
    expect(groups(check)).to.deep.equal([]);
    expect(said(check, 'told')).to.contain(BOTH_LEGS);
    expect(all(check, '[part~=change]')).to.have.length(1);
    expect(check.result!.level).to.equal('emergency');
    expect(new Set(Object.values(check.result!.advice))).to.deep.equal(new Set(['stop']));
    expect(await violationsOf(check)).to.deep.equal([]);
  });

  it('of an emergency, without a number: says whom to call', async () => {
    const check = await checkIn();
    await press(check, 'Begin');
    await answer(check, BOTH_LEGS);
    expect(said(check, 'call')).to.equal('Call your emergency number');
    expect(all(check, 'a[href^="tel:"]')).to.have.length(0);
  });

  it('of an urgent sign: see somebody soon, and no stretches', async () => {
    const check = await checkIn();
    await press(check, 'Begin');
    await answer(check, NONE);
    await answer(check, 'Losing weight');
    expect(focused(check)).to.equal('See someone today or soon');
    expect(groups(check)).to.deep.equal([]);
    expect(said(check, 'call')).to.equal('');
    expect(all(check, '[part~=change]')).to.have.length(2);
    expect(check.result!.level).to.equal('urgent');
    expect(await violationsOf(check)).to.deep.equal([]);
  });

  it('of what can wait: ask first, and why', async () => {
    const check = await checkIn();
    await walk(check, { routine: ['Pain that is getting worse'] });
    expect(said(check, 'advice')).to.contain('Make an appointment');
    expect(groups(check)).to.deep.equal(['group ask']);
    expect(all(check, '[part~=ask] [part=reason]').map(textIn)).to.deep.equal(['Pain that is getting worse']);
    expect(check.result!.level).to.equal('routine');
  });

  it('of a condition: its advice, and each technique by what it loads', async () => {
    const check = await checkIn();
    await walk(check, { conditions: ['Dizziness'] });
    const { conditions, techniques } = await texts();
    const dizzy = conditions.find(({ id }) => id === 'dizziness-or-poor-balance')!;
    expect(said(check, 'conditions')).to.equal(`${dizzy.name}${dizzy.advice}`);
    const standing = techniques.find(({ loads }) => loads.includes('standing-balance'))!;
    expect(check.result!.advice[standing.id]).to.equal('ask');
    expect(techniquesIn(check, 'ask')).to.include(standing.name);
    for (const { id, name } of techniques) {
      expect(techniquesIn(check, check.result!.advice[id]!)).to.include(name);
    }
    expect(all(check, '[part~=ask] [part=reason]').map(textIn).join()).to.contain(`${dizzy.name}:`);
    expect(all(check, '[part~=fine] [part=reason]')).to.have.length(0);
  });

  it('leads to the cards of the page, and only to those', async () => {
    // Cards are none of a check's business, but for their names.
    const check = await checkIn(
      `<limber-safety-check></limber-safety-check>
       <limber-technique-card technique="cat-cow"></limber-technique-card>
       <limber-technique-card technique="childs-pose" id="mine"></limber-technique-card>`,
    );
    await walk(check);
    const links = all<HTMLAnchorElement>(check, '[part=technique] a').map((link) => [textIn(link), link.hash]);
    expect(links).to.deep.equal([
      ['Cat and cow', '#cat-cow'],
      ['Child’s pose', '#mine'],
    ]);
  });

  it('names its sources', async () => {
    const check = await checkIn();
    await walk(check);
    const { sources } = await texts();
    expect(all(check, '[part=source]')).to.have.length(sources.length);
    const hrefs = all(check, '[part=source] a').map((link) => link.getAttribute('href')!);
    for (const href of hrefs) expect(href).to.match(/^https:\/\//);
  });
});

describe('The event of a safety check', () => {
  it('comes with each result, and its detail is the result', async () => {
    const check = await checkIn();
    const details: SafetyResult[] = [];
    check.parentElement!.addEventListener('limber-safety-result', ({ detail }) => void details.push(detail));
    await walk(check);
    expect(details).to.have.length(1);
    expect(details[0]).to.deep.equal(check.result);
    await press(check, 'Change Do you have, or have you had');
    expect(details).to.have.length(1);
    await answer(check, 'Pregnancy');
    expect(details).to.have.length(2);
    expect(details[1]!.answers).to.deep.equal({ signs: [], conditions: ['pregnancy'] });
    await press(check, 'Start again');
    expect(details).to.have.length(2);
  });
});

describe('A change from the result', () => {
  it('has a button for each question, whose name says which', async () => {
    const check = await checkIn();
    await walk(check);
    const changes = all(check, '[part~=change]');
    expect(changes.map(accessibleName)).to.deep.equal([
      'Change Do you have any of these now?',
      'Change Have you noticed any of these?',
      'Change Do you have, or have you had, any of these?',
      'Change Is your pain like any of these?',
    ]);
  });

  it('shows what was ticked, and comes back to another result', async () => {
    const check = await checkIn();
    await walk(check, { conditions: ['Pregnancy'] });
    const before = check.result;
    await press(check, 'Change Do you have, or have you had');
    expect(focused(check)).to.equal('Do you have, or have you had, any of these?');
    expect(boxOf(check, 'Pregnancy').checked).to.be.true;
    expect(check.result).to.deep.equal(before);
    await answer(check, NONE);
    expect(focused(check)).to.equal('What this means for you');
    expect(groups(check)).to.deep.equal(['group fine']);
  });

  it('asks what an emergency had left out', async () => {
    const check = await checkIn();
    await press(check, 'Begin');
    await answer(check, BOTH_LEGS);
    await press(check, 'Change');
    await answer(check, NONE);
    expect(said(check, 'progress')).to.equal('Question 2 of 4');
    for (let i = 0; i < 3; i++) await answer(check, NONE);
    expect(groups(check)).to.deep.equal(['group fine']);
  });

  it('starts again with nothing ticked', async () => {
    const check = await checkIn();
    await walk(check, { conditions: ['Pregnancy'] });
    await press(check, 'Start again');
    expect(focused(check)).to.equal('Begin');
    expect(check.result).to.be.undefined;
    await press(check, 'Begin');
    expect(all<HTMLInputElement>(check, ':checked')).to.have.length(0);
    expect(buttonOf(check, 'Next')).to.exist;
  });
});
