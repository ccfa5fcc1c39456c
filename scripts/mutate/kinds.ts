/** The kinds of faults, each with what is done; the report lists them in this order. */
export const faultKinds = {
  // in formulas
  'misspelt name': 'a name in a formula with two letters exchanged',
  'other name': 'another field of the same type in the same place',
  'misspelt code': 'a code in a formula with two letters exchanged',
  'other code': 'another code of the same options',
  'flipped comparison': '< for >, <= for >=, = for !=, and back',
  boundary: '< for <=, > for >=, an open end of a range for a closed one, and back',
  'off by one': 'a number in a formula one more or one less',
  'swapped operands': 'a - b for b - a, of a function the first two arguments',
  'other operator': '+ for -, * for /, and back',
  'and or': 'and for or, and back',
  'dropped not': 'a condition in place of its contrary',
  'negated condition': 'the contrary of a condition',
  'dropped conjunct': 'one half of an `and` or `or`',
  'other aggregate': 'max for sum, sum for count, some for every …',
  'dropped filter': 'all rows in place of some',
  'dropped argument': 'a call without one of its arguments',
  'swapped branches': 'then for else',
  'dropped item': 'a list without one of its items',
  'changed word': 'a text that a formula looks for, without its last character',
  // limits and other keys
  'changed limit': 'min, max, scale, rows, levels, sizes one more or one less',
  'dropped limit': 'no such limit',
  'dropped rule': 'no such rule',
  'dropped when': 'shown, or judged, always',
  'changed level': 'warning for error, and back',
  'dropped optional': 'required, though it may stay blank',
  'added optional': 'may stay blank, though it is required',
  'dropped required': 'never required',
  'dropped format': 'any text is taken',
  'other format': 'another format',
  'wrong type': 'integer for decimal, month for date, choices for choice …',
  'wrong unit': 'another unit, or none',
  'wrong list': 'another code list',
  'dropped key': 'without prefill, default, compute, none, exclusive, key …',
  'changed key': 'another word for one of these',
  'wrong link': 'another form, state or field of a link',
  'wrong constant': 'a constant of the edition with a fault in its formula',
  'wrong dates': 'the edition opens after it closes',
  // names and parts
  'missing field': 'a field or column left out',
  'renamed field': 'a field or column with two letters of its name exchanged',
  'duplicated name': 'a field with the name of its neighbour',
  'dropped section': 'a section left out',
  'dropped link': 'a link left out',
  'dropped option': 'an option left out',
  'wrong option code': 'an option with two letters of its code exchanged, or one more',
  'wrong parent': 'an option below another one',
  'wrong rule name': 'a rule named after a clause that is not there, or after another one',
  'wrong clause': 'a source naming a clause that is not there, or another one',
  'wrong use': 'a file that is not there, or another block',
  misplaced: 'next to something else, or next to something that is not there',
  'misspelt key': 'a key of the language with two letters exchanged',
} as const;

export type FaultKind = keyof typeof faultKinds;

export function isFaultKind(word: string): word is FaultKind {
  return Object.hasOwn(faultKinds, word);
}
