const ofNext = /下一步|下一阶段|下步|打算|展望|接下来|今后|努力方向/u;

/** Whether a heading says that what stands below it is about what comes next. */
export function leadsToNext(heading: string): boolean {
  return ofNext.test(heading);
}
