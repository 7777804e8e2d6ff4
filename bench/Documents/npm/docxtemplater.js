// docxtemplater as its documentation has it. An instance renders once, so it is made anew for each document from the template in memory; parts without tags
// stay compressed as they came. The lowest level of compression that deflates, in its favour.
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';

export function prepare({ template, values }) {
  return () => new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true })
    .render(values)
    .toBuffer({ compression: 'DEFLATE', compressionOptions: { level: 1 } });
}
