// carbone without conversion, from a template in a file as its documentation has it. With the template unzipped before, a way that its source knows and its
// documentation does not: it changes what it is given, so each document gets a copy of the list, and only parts with tags are marked to be searched.
import { promisify } from 'node:util';
import carbone from 'carbone';
import PizZip from 'pizzip';

const render = promisify(carbone.render).bind(carbone);

export function prepare({ path, template, values, variant }) {
  if (!variant) {
    return () => render(path, values, {});
  }

  const files = Object.values(new PizZip(template).files).map(file => {
    const isXml = /\.(xml|rels)$/.test(file.name);
    const data = isXml ? file.asText() : file.asNodeBuffer();
    return { name: file.name, parent: '', isMarked: isXml && data.includes('{d.'), data };
  });
  return () => render({ isZipped: true, filename: path, embeddings: [], files: files.map(file => ({ ...file })) }, values, {});
}
