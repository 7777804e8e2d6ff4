// docx builds a document of objects: the same paragraphs and table, in the same styles, made anew with the values each time. What the objects are made of is read once.
import {
  BorderStyle, Document, Footer, Header, ImageRun, Packer, PageNumber, Paragraph, ShadingType, Tab, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType,
} from 'docx';

const [line, none] = [{ style: BorderStyle.SINGLE, size: 4, color: 'auto' }, { style: BorderStyle.NONE }];
const emuEachPixel = 9525;
const fields = { PAGE: PageNumber.CURRENT, NUMPAGES: PageNumber.TOTAL_PAGES };

export function prepare({ outline, values }) {
  const text = piece => piece.replace(/\{(\w+)\}/g, (_, name) => values[name]);

  const run = ({ bold, underlined, size, font, content, field }) => new TextRun({
    bold: bold || undefined,
    underline: underlined ? {} : undefined,
    size: size ?? undefined,
    font: font ?? undefined,
    children: field
      ? [fields[field.trim().split(' ')[0]]]
      : content.flatMap(piece => piece === '\t' ? [new Tab()] : piece === '\n' ? [] : [text(piece)]),
    break: content.filter(piece => piece === '\n').length || undefined,
  });

  // A line break of docx stands before the run's text, so a run of several lines is one run a line.
  const byLine = part => part.content.reduce((runs, piece) => {
    if (piece === '\n') runs.push({ ...part, content: [] });
    runs.at(-1).content.push(piece);
    return runs;
  }, [{ ...part, content: [] }]);

  const split = blocks => blocks.map(block => block.rows
    ? { ...block, rows: block.rows.map(row => ({ ...row, cells: row.cells.map(cell => ({ ...cell, blocks: split(cell.blocks) })) })) }
    : { ...block, runs: block.runs.flatMap(byLine) });

  const image = ({ content, width, height }) => new ImageRun({
    type: 'png', data: content, transformation: { width: width / emuEachPixel, height: height / emuEachPixel },
  });

  const paragraph = ({ style, runs }) => new Paragraph({ style: style ?? undefined, children: runs.map(part => part.picture ? image(part.picture) : run(part)) });

  const table = ({ lines, widths, rows }) => new Table({
    width: { size: widths.reduce((sum, width) => sum + width), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: lines
      ? { top: line, left: line, bottom: line, right: line, insideHorizontal: line }
      : { top: none, left: none, bottom: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: rows.map(({ whole, heading, cells }) => new TableRow({
      cantSplit: whole,
      tableHeader: heading || undefined,
      children: cells.map(({ width, columns, fill, blocks }) => new TableCell({
        width: { size: width, type: WidthType.DXA },
        columnSpan: columns > 1 ? columns : undefined,
        shading: fill ? { type: ShadingType.CLEAR, color: 'auto', fill } : undefined,
        children: blocks.map(block),
      })),
    })),
  });

  const block = part => part.rows ? table(part) : paragraph(part);
  const body = split(outline.body);
  const [headers, footers] = [outline.headers, outline.footers].map(edges => Object.entries(edges).map(([kind, blocks]) => [kind, split(blocks)]));
  const edges = (parts, Edge) => Object.fromEntries(parts.map(([kind, blocks]) => [kind, new Edge({ children: blocks.map(block) })]));

  return () => Packer.toBuffer(new Document({
    externalStyles: outline.styles,
    sections: [{
      properties: { titlePage: true, page: { size: { width: outline.size.w, height: outline.size.h }, margin: outline.margin } },
      headers: edges(headers, Header),
      footers: edges(footers, Footer),
      children: body.map(block),
    }],
  }));
}
