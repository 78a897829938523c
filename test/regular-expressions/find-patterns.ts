import ts from "typescript";
import type { Pattern } from "./pattern.ts";

/** All regular expressions of some files, and the places where one is made of a text, which nobody can see beforehand. */
export interface Found {
  readonly patterns: readonly Pattern[];
  readonly unseen: readonly string[];
}

/** Methods that take a text for a pattern. */
const MAKE_PATTERNS = new Set(["match", "matchAll", "search"]);

/** The regular expressions of those files of a program that `isOurs` picks. */
export function findPatterns(program: ts.Program, isOurs: (file: string) => boolean): Found {
  const checker = program.getTypeChecker();
  const literals: ts.RegularExpressionLiteral[] = [];
  const splitting = new Set<ts.Node>();
  const unseen: ts.Node[] = [];

  function visit(node: ts.Node): void {
    if (ts.isRegularExpressionLiteral(node)) literals.push(node);
    if (ts.isIdentifier(node) && node.text === "RegExp" && !ts.isTypeReferenceNode(node.parent)) unseen.push(node);
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) visitCall(node, node.expression);
    ts.forEachChild(node, visit);
  }

  function visitCall(call: ts.CallExpression, { name }: ts.PropertyAccessExpression): void {
    const [first] = call.arguments;
    if (first === undefined) return;
    if (MAKE_PATTERNS.has(name.text) && !isRegExp(first)) unseen.push(call);
    if (name.text !== "split" || !isRegExp(first)) return;
    const literal = literalOf(first);
    if (literal === undefined) unseen.push(call);
    else splitting.add(literal);
  }

  function isRegExp(expression: ts.Expression): boolean {
    return checker.getTypeAtLocation(expression).symbol?.name === "RegExp";
  }

  function literalOf(expression: ts.Expression): ts.Node | undefined {
    if (ts.isRegularExpressionLiteral(expression)) return expression;
    const declared = checker.getSymbolAtLocation(expression)?.valueDeclaration;
    const value = declared !== undefined && ts.isVariableDeclaration(declared) ? declared.initializer : undefined;
    return value !== undefined && ts.isRegularExpressionLiteral(value) ? value : undefined;
  }

  for (const file of program.getSourceFiles()) {
    if (isOurs(file.fileName)) visit(file);
  }
  return { patterns: literals.map((literal) => patternOf(literal, splitting.has(literal))), unseen: unseen.map(where) };
}

function patternOf(literal: ts.RegularExpressionLiteral, isSplitting: boolean): Pattern {
  const end = literal.text.lastIndexOf("/");
  const flags = literal.text.slice(end + 1);
  const isRepeated = isSplitting || /[gy]/.test(flags);
  return { source: literal.text.slice(1, end), flags, isRepeated, where: where(literal) };
}

function where(node: ts.Node): string {
  const file = node.getSourceFile();
  return `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${node.getText()}`;
}
