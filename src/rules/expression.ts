import Big from 'big.js'
import jsep from 'jsep'
import { nearestNames } from '../diagnostics/index.ts'
import type { PlanDocument } from '../model/index.ts'
import { questionNames, questionOf, type Value } from './assertions.ts'
import type { Subject } from './subject.ts'

/**
 * The language of assertions: numbers with + - * /, comparisons, `and`, `or`, `not`, brackets, and questions to the
 * plan by name: `target("博士人数") <= 0.3 * target("职工总数")`. jsep reads it; what is not in this list has no meaning
 * here, so nothing of the program can be reached.
 */
export type Expression =
  | { readonly type: 'number'; readonly value: Big }
  | {
      readonly type: 'question'
      readonly name: string
      readonly of: string
      readonly year: Big | undefined
      readonly written: string
    }
  | { readonly type: 'unary'; readonly operator: '-' | 'not'; readonly of: Expression }
  | {
      readonly type: 'binary'
      readonly operator: Operator
      readonly left: Expression
      readonly right: Expression
    }

/** Why a text is no assertion, and where in it. */
export interface ExpressionProblem {
  readonly problem: 'syntax' | 'unknown-name' | 'not-allowed'
  readonly found: string
  readonly nearest: readonly string[]
  readonly offset: number
}

const operators = ['+', '-', '*', '/', '<', '<=', '>', '>=', '==', '!=', 'and', 'or'] as const
export type Operator = (typeof operators)[number]

jsep.addBinaryOp('and', 2)
jsep.addBinaryOp('or', 1)
jsep.addUnaryOp('not')

/** What people write for the operators. */
const spellings: Readonly<Record<string, Operator>> = {
  '≤': '<=',
  '≥': '>=',
  '≠': '!=',
  '＜': '<',
  '＞': '>',
  '＝': '==',
  '=': '==',
  '＋': '+',
  '－': '-',
  '×': '*',
  '÷': '/',
  '&&': 'and',
  '||': 'or',
}
for (const [spelling, operator] of Object.entries(spellings))
  jsep.addBinaryOp(spelling, jsep.binary_ops[operator] ?? 0)

/** Marks of full width. Each is one character as what it stands for, so that places in the text stay. */
const narrow: Readonly<Record<string, string>> = { '（': '(', '）': ')', '，': ',', '“': '"', '”': '"' }

export function readExpression(text: string): { readonly expression: Expression } | ExpressionProblem {
  const plain = text.replaceAll(/[（），“”]/gu, (mark) => narrow[mark] ?? mark)
  try {
    return { expression: simplify(jsep(plain), plain) }
  } catch (error) {
    if (error instanceof Refused) return error.problem
    const offset = typeof error === 'object' && error !== null && 'index' in error ? Number(error.index) : 0
    // What ends too soon is wrong as a whole.
    const start = offset < plain.length ? offset : 0
    return { problem: 'syntax', found: plain.slice(start, start + 24), nearest: [], offset: start }
  }
}

/** Thrown to leave the recursion, caught in `readExpression`. */
class Refused extends Error {
  readonly problem: ExpressionProblem
  constructor(
    problem: ExpressionProblem['problem'],
    found: string,
    text: string,
    nearest: readonly string[] = [],
  ) {
    super(problem)
    this.problem = { problem, found, nearest, offset: Math.max(0, text.indexOf(found)) }
  }
}

function simplify(node: jsep.Expression, text: string): Expression {
  switch (node.type) {
    case 'Literal':
      if (typeof node.value !== 'number') throw new Refused('not-allowed', String(node.raw), text)
      // The digits as written: no figure passes through a binary float.
      return { type: 'number', value: new Big(String(node.raw)) }
    case 'UnaryExpression': {
      const { operator, argument } = node as jsep.UnaryExpression
      if (operator !== '-' && operator !== 'not' && operator !== '!')
        throw new Refused('not-allowed', operator, text)
      return { type: 'unary', operator: operator === '-' ? '-' : 'not', of: simplify(argument, text) }
    }
    case 'BinaryExpression': {
      const { operator: written, left, right } = node as jsep.BinaryExpression
      const operator = operators.find((known) => known === (spellings[written] ?? written))
      if (!operator) throw new Refused('not-allowed', written, text)
      return { type: 'binary', operator, left: simplify(left, text), right: simplify(right, text) }
    }
    case 'CallExpression':
      return question(node as jsep.CallExpression, text)
    case 'Identifier': {
      const { name } = node as jsep.Identifier
      throw new Refused('unknown-name', name, text, nearestNames(name, questionNames))
    }
    default:
      throw new Refused('not-allowed', text, text)
  }
}

function question({ callee, arguments: given }: jsep.CallExpression, text: string): Expression {
  const name = callee.type === 'Identifier' ? String((callee as jsep.Identifier).name) : ''
  if (!questionOf(name))
    throw new Refused('unknown-name', name || text, text, nearestNames(name, questionNames))
  const [of, year] = given.map((argument) => (argument.type === 'Literal' ? argument.value : undefined))
  if (given.length > 2 || (of !== undefined && typeof of !== 'string'))
    throw new Refused('not-allowed', name, text)
  const asked = typeof of === 'string' ? of : ''
  const inYear = typeof year === 'number' ? new Big(year) : undefined
  return { type: 'question', name, of: asked, year: inYear, written: `${name}${asked && `("${asked}")`}` }
}

/** The value of an expression in a document; undefined where the document has not what it asks for. */
export function evaluate(expression: Expression, document: PlanDocument, subject: Subject): Value {
  switch (expression.type) {
    case 'number':
      return expression.value
    case 'question':
      return questionOf(expression.name)?.(expression.of, document, subject, expression.year)
    case 'unary': {
      const value = evaluate(expression.of, document, subject)
      if (value === undefined) return undefined
      if (expression.operator === 'not') return typeof value === 'boolean' ? !value : undefined
      return typeof value === 'boolean' ? undefined : value.times(-1)
    }
    case 'binary':
      return combine(
        expression.operator,
        evaluate(expression.left, document, subject),
        evaluate(expression.right, document, subject),
      )
  }
}

function combine(operator: Operator, left: Value, right: Value): Value {
  if (left === undefined || right === undefined) return undefined
  if (typeof left === 'boolean' || typeof right === 'boolean') {
    if (typeof left !== 'boolean' || typeof right !== 'boolean') return undefined
    return operator === 'and' ? left && right : operator === 'or' ? left || right : undefined
  }
  switch (operator) {
    case '+':
      return left.plus(right)
    case '-':
      return left.minus(right)
    case '*':
      return left.times(right)
    case '/':
      return right.eq(0) ? undefined : left.div(right)
    case '<':
      return left.lt(right)
    case '<=':
      return left.lte(right)
    case '>':
      return left.gt(right)
    case '>=':
      return left.gte(right)
    case '==':
      return left.eq(right)
    case '!=':
      return !left.eq(right)
    default:
      return undefined
  }
}

type Question = Extract<Expression, { readonly type: 'question' }>

/** Every question of an expression, in reading order. */
function questionsIn(expression: Expression): Question[] {
  switch (expression.type) {
    case 'number':
      return []
    case 'question':
      return [expression]
    case 'unary':
      return questionsIn(expression.of)
    case 'binary':
      return [...questionsIn(expression.left), ...questionsIn(expression.right)]
  }
}

/** Every question of an expression with its answer, as `target("博士人数") = 160`. */
export function answersIn(expression: Expression, document: PlanDocument, subject: Subject): string[] {
  return questionsIn(expression).map((question) => {
    const value = evaluate(question, document, subject)
    return `${question.written} = ${value instanceof Big ? value.toFixed() : String(value)}`
  })
}

/** The names of indicators and units that an expression asks for. */
export function namesIn(expression: Expression): string[] {
  return questionsIn(expression).flatMap(({ of }) => (of === '' ? [] : [of]))
}
