import { describe, expect, it } from 'vitest';
import { runRule } from '../../../tests/run-rule.ts';
import { dates } from './dates.ts';

describe('dates', () => {
  const found = (text: string, kind = 'organisations') => runRule(dates, { [`${kind}/a.yaml`]: text });

  it('refuses what is in the future', () => {
    expect(
      found(
        'started: 2027\nended: "2026-12"\nas_of: 2027\nrelations:\n  - since: "2026-11-21"\n    until: 2030\nsources:\n  - checked: "2026-11-21"\n',
      ),
    ).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:10 error: "started" is 2027, which is in the future (today is 2026-11-20); only events and what is forming may be announced ahead. → Check the year; if it has not come yet, leave the line out and say it in "notes".",
        "organisations/a.yaml:2:8 error: "ended" is "2026-12", which is in the future (today is 2026-11-20); it says that something is over. → Check the year; if it has not come yet, leave the line out and say it in "notes".",
        "organisations/a.yaml:3:8 error: "as_of" is 2027, which is in the future (today is 2026-11-20); it says of what time the facts are true. → Check the year; if it has not come yet, leave the line out and say it in "notes".",
        "organisations/a.yaml:5:12 error: "since" is "2026-11-21", which is in the future (today is 2026-11-20); it says since when a link has been there. → Check the year; if it has not come yet, leave the line out and say it in "notes".",
        "organisations/a.yaml:6:12 error: "until" is 2030, which is in the future (today is 2026-11-20); it says that a link is over. → Check the year; if it has not come yet, leave the line out and say it in "notes".",
        "organisations/a.yaml:8:14 error: "checked" is "2026-11-21", which is in the future (today is 2026-11-20); it says when someone last read the page. → Check the year; if it has not come yet, leave the line out and say it in "notes".",
      ]
    `);
  });

  it('lets events, and what is forming, be announced up to the end of next year', () => {
    expect(found('started: 2027-12-31\nended: 2027\n', 'events')).toEqual([]);
    expect(found('started: 2027\nstatus: forming\n')).toEqual([]);
    expect(found('started: 2028\n', 'events')).toMatchInlineSnapshot(`
      [
        "events/a.yaml:1:10 error: "started" is 2028, more than a year ahead; what is announced can be listed up to the end of next year (2027). → Check the year, or add the entry nearer to the time.",
      ]
    `);
  });

  it('refuses days that are not in the calendar', () => {
    expect(found('started: 2019-02-30\nas_of: 2019-02-29\n')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:10 error: "2019-02-30" is not a day in the calendar: that month has fewer days. → Look the day up on the source, or write the month only, for example "2019-02".",
        "organisations/a.yaml:2:8 error: "2019-02-29" is not a day in the calendar: that month has fewer days. → Look the day up on the source, or write the month only, for example "2019-02".",
      ]
    `);
    expect(found('started: 2020-02-29\n')).toEqual([]);
  });

  it('wants the end after the beginning', () => {
    expect(found('started: 2020\nended: 2019-12\nrelations:\n  - since: 2020-05\n    until: 2020-04-30\n'))
      .toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:2:8 error: "ended" is "2019-12", before "started", which is 2020; nothing ends before it begins. → Check both on the source; perhaps they have been swapped.",
        "organisations/a.yaml:5:12 error: "until" is "2020-04-30", before "since", which is "2020-05"; nothing ends before it begins. → Check both on the source; perhaps they have been swapped.",
      ]
    `);
    expect(
      found('started: 2020-06\nended: 2020\nrelations:\n  - since: 2020-05-02\n    until: 2020-05\n'),
    ).toEqual([]);
  });

  it('wants the status to fit the end', () => {
    expect(found('status: active\nended: 2020\n')).toMatchInlineSnapshot(`
      [
        "organisations/a.yaml:1:9 error: "status" is "active", but "ended" is 2020; what is over has the status "ended", or "merged" if it goes on inside something else. → Write "status: ended", or take "ended" out if it still goes on.",
      ]
    `);
    expect(found('status: ended\nended: 2020\n')).toEqual([]);
    expect(found('status: merged\nended: 2020\n')).toEqual([]);
    expect(found('status: ended\n')).toEqual([]);
    expect(found('status: active\nended: 2026\n', 'events')).toEqual([]);
  });

  it('only warns of an event whose last date has gone by, as nobody has changed anything', () => {
    expect(found('status: active\nended: 2026-11-19\n', 'events')).toMatchInlineSnapshot(`
      [
        "events/a.yaml:1:9 warning: "status" is "active", but "ended" is "2026-11-19"; what is over has the status "ended", or "merged" if it goes on inside something else. → Write "status: ended", or take "ended" out if it still goes on.",
      ]
    `);
    expect(found('status: active\nended: 2026-11-20\n', 'events')).toEqual([]);
  });

  it('leaves dates of the wrong form to the schema', () => {
    expect(
      found('started: soon\nended: [1]\nas_of: 2019.5\nsources: {checked: 9999}\nrelations: [3]\n'),
    ).toEqual([]);
    expect(found('started: "2019-13-40"\nended: 99999\n')).toEqual([]);
  });
});
