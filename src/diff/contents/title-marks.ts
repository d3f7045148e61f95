/** A title in 书名号; those that it has itself become single ones (GB/T 15834-2011, 4.15): 《关于印发〈工作要点〉的通知》. */
export function inTitleMarks(title: string): string {
  return `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`
}
