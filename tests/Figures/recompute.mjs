// Recomputes the figures of /meja/angka from the exported audit trail alone, by the definitions of docs/sop.md part 7. It shares no code with the service, so
// that two programs that agree have counted the same. Needs Node.js 20 and nothing else.
//
//   node tests/Figures/recompute.mjs TRAIL.jsonl CALENDARS TODAY PERIOD...
//
// TRAIL.jsonl: as docs/trail.md describes it. CALENDARS: a folder with a file of days off for each year, as src/Functions/calendars.
// TODAY: yyyy-MM-dd. PERIOD: 2026, 2026-T1 (a quarter) or 2026-03. Prints one JSON array with the figures of each period.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const FEWEST = 5; // Of fewer there is no median.
const FIRST_MONTH_OF_SEASON = 10;
const STEPS = ['data-check', 'security-examination', 'pse-recording', 'hosting'];
const KINDS = ['Availability', 'Security', 'Integrity', 'Other'];
const ALWAYS_OFF = ['01-01', '05-01', '06-01', '08-17', '12-25'];
const DAY = 86_400_000;
const WIB = 7 * 3_600_000;

// ---- days: a day is its text, yyyy-MM-dd, so days compare as texts do

const number = (day) => Date.parse(`${day}T00:00:00Z`) / DAY;
const text = (n) => new Date(n * DAY).toISOString().slice(0, 10);
const dayOf = (instant) => new Date(Date.parse(instant) + WIB).toISOString().slice(0, 10);
const minuteOf = (instant) => Math.floor(Date.parse(instant) / 60_000);

function yearEarlier(day) {
  return day.endsWith('-02-29') ? `${day.slice(0, 4) - 1}-02-28` : `${day.slice(0, 4) - 1}${day.slice(4)}`;
}

function workingDays(folder) {
  const off = new Set();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const year = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    [...year.holidays, ...year.collectiveLeave].forEach((day) => off.add(day.date));
  }

  const works = (day) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()) && !off.has(day) && !ALWAYS_OFF.includes(day.slice(5));

  // The first day is not counted, the last is.
  return (from, to) => {
    let count = 0;
    for (let n = number(from) + 1; n <= number(to); n++) {
      count += works(text(n)) ? 1 : 0;
    }
    return count;
  };
}

function periodOf(word) {
  const [year, part] = [word.slice(0, 4), word.slice(5)];
  const first = part === '' ? 1 : part.startsWith('T') ? 3 * Number(part[1]) - 2 : Number(part);
  const months = part === '' ? 12 : part.startsWith('T') ? 3 : 1;
  const from = `${year}-${String(first).padStart(2, '0')}-01`;
  const to = text(Date.UTC(Number(year), first - 1 + months, 0) / DAY);
  return { word, from, to, has: (day) => day !== null && from <= day && day <= to };
}

function spread(times) {
  const n = times.length;
  if (n < FEWEST) {
    return { n, median: null, p90: null };
  }
  const sorted = [...times].sort((a, b) => a - b);
  const middle = n % 2 === 1 ? sorted[(n - 1) / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
  return { n, median: middle, p90: sorted[Math.ceil((9 * n) / 10) - 1] };
}

// ---- the trail: what each chain says of one request or one hosted application

function chainsOf(file) {
  const chains = new Map();
  for (const line of readFileSync(file, 'utf8').split('\n').filter((one) => one.trim() !== '')) {
    const entry = JSON.parse(line);
    if (entry.chain === undefined) {
      continue; // The head of the file, or a night.
    }
    const name = `${entry.chain}/${entry.id}`;
    if (!chains.has(name)) {
      chains.set(name, { kind: entry.chain, facts: [] });
    }
    chains.get(name).facts.push({ ...entry.fact, at: entry.at, revision: entry.revision });
  }
  return [...chains.values()];
}

function requestOf(facts) {
  const request = { renewal: false, filed: null, came: null, closed: null, end: null, waits: [], steps: [], refusals: [] };
  let open = null; // The step that an official has.
  let since = null; // Since when it waits for the applicant.
  for (const entry of facts) {
    const day = dayOf(entry.at);
    switch (entry.Kind) {
      case 'Filed':
        request.renewal = entry.Of !== undefined;
        request.filed = day;
        since = request.renewal ? null : day;
        request.came = request.renewal ? day : null;
        break;
      case 'Confirmed':
        request.came = day;
        request.waits.push([since, day]);
        since = null;
        break;
      case 'Assigned':
        // A step that several officials hold reaches each; the first counts.
        if (open === null || open.step !== entry.Step || open.revision !== entry.revision) {
          open = { step: entry.Step, revision: entry.revision, received: day, due: entry.Until, decided: null, answer: null };
          request.steps.push(open);
        }
        break;
      case 'DueMoved':
        if (open !== null && open.step === entry.Step) {
          open.due = entry.Until;
        }
        break;
      case 'Decided': {
        const refused = entry.Answer === 'Tidak';
        if (open !== null && open.step === entry.Step) {
          open.decided = day;
          open.answer = entry.Answer;
        }
        open = null;
        if (refused) {
          request.refusals.push(day);
          since = day;
        } else if (entry.Step === (request.renewal ? 'security-examination' : 'hosting')) {
          request.closed = day;
          request.end = 'finished';
        }
        break;
      }
      case 'Revised':
        request.waits.push([since, day]);
        since = null;
        break;
      case 'Withdrawn':
      case 'Lapsed':
        open = null;
        request.closed = day;
        request.end = entry.Kind === 'Lapsed' ? 'lapsed' : 'withdrawn';
        request.steps = request.steps.filter((step) => step.decided !== null);
        break;
    }
  }
  return request;
}

function applicationOf(facts) {
  const application = { terms: [], incidents: new Map(), deleted: false };
  for (const entry of facts) {
    const last = application.terms.at(-1);
    switch (entry.Kind) {
      case 'Hosted':
      case 'Imported':
        application.terms.push({ since: dayOf(entry.at), until: entry.Until });
        break;
      case 'Corrected':
        if (entry.Until !== undefined && last !== undefined) {
          last.until = entry.Until;
        }
        break;
      case 'Renewed':
        if (entry.Until > entry.Before) {
          application.terms.push({ since: dayOf(entry.at), until: entry.Until });
        }
        break;
      case 'IncidentReported':
        application.incidents.set(entry.Incident, { kind: entry.IncidentKind, at: entry.at, done: null });
        break;
      case 'IncidentWorked':
        if (entry.IncidentState === 'Selesai') {
          application.incidents.get(entry.Incident).done = entry.at;
        }
        break;
      case 'Deleted':
        application.deleted = true;
        break;
    }
  }
  return application;
}

// ---- the figures

function flow(requests, period, count) {
  // What nobody confirmed counts nowhere.
  const real = requests.filter((request) => request.came !== null);
  const ended = (how) => real.filter((request) => request.end === how && period.has(request.closed));
  const finished = ended('finished');
  const whole = finished.map((request) => count(request.filed, request.closed));
  const applicants = finished.map((request) => request.waits.reduce((sum, [from, to]) => sum + count(from, to), 0));
  return {
    in: real.filter((request) => period.has(request.came)).length,
    finished: finished.length,
    returned: real.flatMap((request) => request.refusals).filter(period.has).length,
    withdrawn: ended('withdrawn').length,
    lapsed: ended('lapsed').length,
    ours: spread(whole.map((days, at) => days - applicants[at])),
    applicants: spread(applicants),
    whole: spread(whole),
  };
}

function stepFigures(name, requests, period, count, today) {
  const steps = requests.flatMap((request) => request.steps).filter((step) => step.step === name);
  const decided = steps.filter((step) => period.has(step.decided));
  const waiting = steps.filter((step) => step.decided === null);
  return {
    step: name,
    yes: decided.filter((step) => step.answer === 'Ya').length,
    no: decided.filter((step) => step.answer === 'Tidak').length,
    inTime: decided.filter((step) => step.decided <= step.due).length,
    days: spread(decided.map((step) => count(step.received, step.decided))),
    waiting: waiting.length,
    overdue: waiting.filter((step) => step.due < today).length,
  };
}

function season(applications, year, by) {
  let [ending, renewed] = [0, 0];
  for (const { terms } of applications) {
    terms.forEach((term, at) => {
      if (Number(term.until.slice(0, 4)) === year && term.since <= by) {
        ending++;
        renewed += at + 1 < terms.length && terms[at + 1].since <= by ? 1 : 0;
      }
    });
  }
  return { year, by, ending, renewed };
}

function incidentFigures(kind, applications, period) {
  const all = applications.flatMap((one) => [...one.incidents.values()].map((incident) => ({ ...incident, gone: one.deleted })))
    .filter((incident) => incident.kind === kind);
  const done = all.filter((incident) => incident.done !== null && period.has(dayOf(incident.done)));
  return {
    kind,
    reported: all.filter((incident) => period.has(dayOf(incident.at))).length,
    done: done.length,
    minutes: spread(done.map((incident) => minuteOf(incident.done) - minuteOf(incident.at))),
    open: all.filter((incident) => incident.done === null && !incident.gone).length,
  };
}

function figures(word, requests, applications, count, today) {
  const period = periodOf(word);
  const yearBefore = periodOf(`${Number(word.slice(0, 4)) - 1}${word.slice(4)}`);
  const [first, renewals] = [requests.filter((one) => !one.renewal), requests.filter((one) => one.renewal)];
  const by = period.to < today ? period.to : today;
  const year = Number(by.slice(5, 7)) >= FIRST_MONTH_OF_SEASON ? Number(by.slice(0, 4)) : Number(by.slice(0, 4)) - 1;
  return {
    period: word,
    today,
    requests: flow(first, period, count),
    renewals: flow(renewals, period, count),
    renewalsBefore: flow(renewals, yearBefore, count),
    season: season(applications, year, by),
    seasonBefore: season(applications, year - 1, yearEarlier(by)),
    steps: STEPS.map((name) => stepFigures(name, requests, period, count, today)),
    incidents: KINDS.map((kind) => incidentFigures(kind, applications, period)),
  };
}

const [, , trail, calendars, today, ...words] = process.argv;
if (words.length === 0) {
  console.error('node recompute.mjs TRAIL.jsonl CALENDARS TODAY PERIOD...');
  process.exit(2);
}

// Chains whose beginning is of a version of the service that wrote no facts yet are left out.
const chains = chainsOf(trail);
const begun = (kind, ...by) => chains.filter((chain) => chain.kind === kind && chain.facts.some((entry) => by.includes(entry.Kind)));
const requests = begun('Request', 'Filed').map((chain) => requestOf(chain.facts));
const applications = begun('Application', 'Hosted', 'Imported').map((chain) => applicationOf(chain.facts));
const count = workingDays(calendars);
console.log(JSON.stringify(words.map((word) => figures(word, requests, applications, count, today))));
