// node contender.js LIBRARY FOLDER [VARIANT]: reads lines and answers each with a line of JSON. "run FORM SECONDS" makes that form's document for so long,
// "weigh FORM" says what one allocates, "write FORM" gives one in base64.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { getHeapStatistics } from 'node:v8';

const [library, folder, variant] = process.argv.slice(2);
const { prepare } = await import(`./${library}.js`);
const makers = {};

function maker(form) {
  const path = `${folder}/${form}.${library}.docx`;
  return prepare({
    path,
    template: library === 'docx' ? null : readFileSync(path),
    values: JSON.parse(readFileSync(`${folder}/${form}.values.json`)),
    outline: JSON.parse(readFileSync(`${folder}/${form}.outline.json`)),
    variant,
  });
}

async function run(make, seconds) {
  const [began, processor] = [performance.now(), process.cpuUsage()];
  let documents = 0;
  for (; performance.now() - began < seconds * 1000; documents++) {
    await make();
  }

  const { user, system } = process.cpuUsage(processor);
  return { documents, seconds: (user + system) / 1e6 };
}

// The heap's growth from a collection on, too little for another collection; the median, as one may come all the same. Only asked for when all rounds are over:
// a collection that is forced throws away compiled code too.
async function weigh(make) {
  const growths = [];
  for (let document = 0; document < 9; document++) {
    gc();
    const before = held();
    await make();
    growths.push(held() - before);
  }

  return growths.sort((left, right) => left - right)[4];
}

function held() {
  const heap = getHeapStatistics();
  return heap.used_heap_size + heap.external_memory;
}

const answers = {
  run,
  weigh,
  write: async make => (await make()).toString('base64'),
};

for await (const line of createInterface({ input: process.stdin })) {
  const [what, form, seconds] = line.split(' ');
  const make = makers[form] ??= maker(form);
  console.log(JSON.stringify(await answers[what](make, Number(seconds))));
}
