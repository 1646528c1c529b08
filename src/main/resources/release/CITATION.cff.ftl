cff-version: 1.2.0
message: 引用这份数据时请注明版本与日期。 If you use this data, please cite it with its version and date.
title: "沪创图谱 Huchuang: knowledge graph of Shanghai's innovation ecosystem"
type: dataset
authors:
  - name: Huchuang 沪创图谱
version: "${version}"
<#if date?has_content>
date-released: "${date}"
</#if>
license: CC-BY-4.0
identifiers:
  - type: other
    value: "sha256:${content}"
    description: hash of the content of the generation
