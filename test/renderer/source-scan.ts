// Reads the sources of the page: which texts they name, and which words stand in them that belong into the catalogue.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const RENDERER = fileURLToPath(new URL('../../renderer', import.meta.url));

export type SourceFile = { readonly path: string; readonly text: string };

/** Every source of the page but the catalogues themselves. */
export function rendererSources(): SourceFile[] {
  return readdirSync(RENDERER, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/u.test(path) && !/^texts[\\/](en|es|de)([\\/]|\.ts)/u.test(path))
    .map((path) => ({ path, text: readFileSync(join(RENDERER, path), 'utf8') }));
}

function parse({ path, text }: SourceFile): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
}

function walk(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => walk(child, see));
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}

/** Texts of string literals, and patterns made of templates: `a.${b}.c` fits every key with something in its gap. */
export function namedKeys(file: SourceFile): { literals: Set<string>; patterns: RegExp[] } {
  const literals = new Set<string>();
  const patterns: RegExp[] = [];
  walk(parse(file), (node) => {
    if (ts.isStringLiteralLike(node)) literals.add(node.text);
    if (!ts.isTemplateExpression(node)) return;
    const gaps = node.templateSpans.map((span) => `[^ ]+${escaped(span.literal.text)}`).join('');
    // Only templates that begin like a key: an area and a dot.
    if (/^[a-zA-Z]+\.$|^[a-zA-Z]+\.[a-zA-Z.]*/u.test(node.head.text)) {
      patterns.push(new RegExp(`^${escaped(node.head.text)}${gaps}$`, 'u'));
    }
  });
  return { literals, patterns };
}

/** First arguments of `t(…)` calls that are plain strings. */
export function translatedKeys(file: SourceFile): string[] {
  const keys: string[] = [];
  walk(parse(file), (node) => {
    if (!ts.isCallExpression(node)) return;
    const isT = ts.isIdentifier(node.expression)
      ? node.expression.text === 't'
      : ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 't';
    const [first] = node.arguments;
    if (isT && first && ts.isStringLiteralLike(first)) keys.push(first.text);
  });
  return keys;
}

const TEXT_ATTRIBUTES = new Set([
  'aria-label',
  'title',
  'placeholder',
  'alt',
  'label',
  'description',
  'caption',
  'aria-description',
]);
const WORD = /\p{L}{2,}/u;

function isKey(node: ts.JsxText): boolean {
  return ts.isJsxElement(node.parent) && node.parent.openingElement.tagName.getText() === 'Kbd';
}

/** Words between tags and in attributes people read or hear; keys of the keyboard in <Kbd> excepted. */
export function literalTexts(file: SourceFile): string[] {
  const found: string[] = [];
  walk(parse(file), (node) => {
    if (ts.isJsxText(node) && WORD.test(node.text) && !isKey(node)) found.push(node.text.trim());
    if (
      ts.isJsxExpression(node) &&
      node.expression &&
      ts.isStringLiteralLike(node.expression) &&
      (ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent))
    ) {
      if (WORD.test(node.expression.text)) found.push(node.expression.text);
    }
    if (
      ts.isJsxAttribute(node) &&
      TEXT_ATTRIBUTES.has(node.name.getText()) &&
      node.initializer &&
      ts.isStringLiteral(node.initializer)
    ) {
      if (WORD.test(node.initializer.text)) found.push(node.initializer.text);
    }
  });
  return found;
}
