import { partsOf } from '../../words/said';
import { escapeHtml } from '../../ui/escapeHtml';
import type { Block, BriefDocument, BriefMention, Words } from './document';

/** The address that opens what is mentioned; null where nothing does. */
export type AddressOf = (mention: BriefMention) => string | null;

/** Headings, lists and tables that a word processor takes over as its own. */
export function asHtml(document: BriefDocument, language: string, addressOf: AddressOf): string {
  const inline = (words: Words): string =>
    partsOf(words)
      .map((part) => (typeof part === 'string' ? escapeHtml(part) : mentioned(part)))
      .join('');
  const mentioned = (mention: BriefMention): string => {
    const text = escapeHtml(mention.text);
    if (mention.kind === 'english') return `<span lang="en">${text}</span>`;
    const address = addressOf(mention);
    return address === null ? text : `<a href="${escapeHtml(address)}">${text}</a>`;
  };
  const items = (list: readonly Words[]): string =>
    list.map((item) => `<li>${inline(item)}</li>`).join('');
  const block = (one: Block): string => {
    switch (one.kind) {
      case 'words':
        return `<p>${inline(one.words)}</p>`;
      case 'list':
        return `<ul>${items(one.items)}</ul>`;
      case 'steps':
        return `<ol>${items(one.items)}</ol>`;
      case 'table':
        return `<table border="1" cellpadding="4" style="border-collapse:collapse"><thead><tr>${one.head
          .map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`)
          .join('')}</tr></thead><tbody>${one.rows
          .map(
            ([first, ...rest]) =>
              `<tr>${first ? `<th scope="row">${inline(first)}</th>` : ''}${rest
                .map((cell) => `<td>${inline(cell)}</td>`)
                .join('')}</tr>`,
          )
          .join('')}</tbody></table>`;
    }
  };
  const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`;
  return [
    `<div lang="${language}">`,
    `<h1>${escapeHtml(document.title)}</h1>`,
    ...document.lead.map(paragraph),
    ...document.sections.flatMap(({ title, blocks }) => [
      `<h2>${escapeHtml(title)}</h2>`,
      ...blocks.map(block),
    ]),
    ...document.foot.map(paragraph),
    '</div>',
  ].join('');
}

/** Markdown with the tables of GitHub. */
export function asMarkdown(document: BriefDocument, addressOf: AddressOf): string {
  const inline = (words: Words): string =>
    partsOf(words)
      .map((part) => {
        if (typeof part === 'string') return plain(part);
        const address = part.kind === 'english' ? null : addressOf(part);
        return address === null ? plain(part.text) : `[${plain(part.text)}](<${address}>)`;
      })
      .join('');
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const block = (one: Block): string => {
    switch (one.kind) {
      case 'words':
        return inline(one.words);
      case 'list':
        return one.items.map((item) => `- ${inline(item)}`).join('\n');
      case 'steps':
        return one.items.map((item, i) => `${i + 1}. ${inline(item)}`).join('\n');
      case 'table':
        return [
          row(one.head.map(plain)),
          row(one.head.map(() => '---')),
          ...one.rows.map((cells) => row(cells.map(inline))),
        ].join('\n');
    }
  };
  return [
    `# ${plain(document.title)}`,
    ...document.lead.map(plain),
    ...document.sections.flatMap(({ title, blocks }) => [
      `## ${plain(title)}`,
      ...blocks.map(block),
    ]),
    ...document.foot.map(plain),
  ].join('\n\n');
}

/** What Markdown would read as a mark, a cell or a tag is written so that it stays itself. */
function plain(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>|]/g, (sign) => `\\${sign}`)
    .replace(/^[#+-]/, '\\$&')
    .replace(/^(\d+)\.(?=\s)/, '$1\\.')
    .replaceAll(/\s*\n\s*/g, ' ');
}

/** For whatever takes no more than text: each row of a table a line, its cells apart by a bar. */
export function asPlainText(document: BriefDocument): string {
  const block = (one: Block): string => {
    switch (one.kind) {
      case 'words':
        return one.words.text;
      case 'list':
        return one.items.map(({ text }) => `- ${text}`).join('\n');
      case 'steps':
        return one.items.map(({ text }, i) => `${i + 1}. ${text}`).join('\n');
      case 'table':
        return [one.head, ...one.rows.map((cells) => cells.map(({ text }) => text))]
          .map((cells) => cells.join(' | '))
          .join('\n');
    }
  };
  return [
    document.title,
    ...document.lead,
    ...document.sections.flatMap(({ title, blocks }) => [title, ...blocks.map(block)]),
    ...document.foot,
  ].join('\n\n');
}
