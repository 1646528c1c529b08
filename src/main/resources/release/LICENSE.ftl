沪创图谱 Huchuang ${version}, data

本数据（事实、标识符、表格与描述）以“知识共享署名 4.0 国际”许可协议发布：
This data (facts, identifiers, tables and descriptions) is licensed under Creative Commons Attribution 4.0 International:
https://creativecommons.org/licenses/by/4.0/

原句为说明出处而引用，权利属于各自作者；每句附有文章题名与链接。
The sentences are quoted to show where a fact comes from and belong to their authors; each comes with the title and link of its article.
<#if texts>

texts.jsonl.gz 中的文章全文不在此许可之内，权利属于各自作者与出版者，不得公开。
The articles' texts in texts.jsonl.gz are not licensed: they belong to their authors and publishers and are not to be published.
</#if>
