/** Parts of all four levels, with titles on rows of their own, run in and without; as lines of YAML. */
export const levels = `sections:
  - title: 总体要求
    text: 坚持患者至上。
    sections:
      - title: 指导思想
        text: ${'坚持公益性导向，'.repeat(8)}落实各项任务。
        sections:
          - title: 健全机制。
            text: ${'定期会商、'.repeat(9)}逐项督办。
            sections:
              - { title: 明确责任。, text: 一事一主体。 }
              - { title: 定期会商 }
              - { text: 没有标题的一段。 }
      - title: 接排的第二层。
        text: 正文接在标题之后。
  - title: 工作措施
    sections: [{ title: 第一项措施 }, { title: 第二项措施 }]
`

/** The same as an attachment. */
export const attachedLevels = `attachments:
  - title: 实施细则
    text: 为规范管理，制定本细则。
${levels.replaceAll(/^/gmu, '    ').trimEnd()}
`
