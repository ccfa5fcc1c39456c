/** Whether two titles say the same but for their numbering: 3.发展规划, （三）发展规划 and ③发展规划 do. */
export function isSameTitle(a: string, b: string): boolean {
  return a === b || withoutNumber(a) === withoutNumber(b);
}

function withoutNumber(title: string): string {
  return title.replace(/^\s*(?:[（(]?[一二三四五六七八九十\d]+[)）.．、]|[①-⑳])\s*/u, '').trim();
}
