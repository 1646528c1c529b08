# 沪创图谱 Huchuang ${version}<#if date?has_content> · ${date}</#if>

上海创新生态的知识图谱：文章写明的事实，每条附原句。The knowledge graph of Shanghai's innovation ecosystem: facts as
articles state them, each with its sentence.

| | |
|---|---|
| 数据截至 data until | ${date!""} |
| 文章 articles | ${articles} |
| 图 named graphs | ${graphs} |
| 四元组 quads | ${quads} |
| 三元组 distinct triples | ${triples} |
| 标识符前缀 base of identifiers | `${base}` |
| 内容散列 hash of the content | `${content}` |
| 制作 made with | Huchuang ${version}, Apache Jena ${jena} |

许可 Licence: 数据 CC BY 4.0，见 `LICENSE`；引用见 `CITATION.cff`。Data CC BY 4.0, see `LICENSE`; how to cite: `CITATION.cff`.

<#if texts>
**内部版本，含文章全文，不得公开。** `texts.jsonl.gz` 的权利属于各文章的作者与出版者。**Private: with the articles' texts, not to be
published.** What is in `texts.jsonl.gz` belongs to the articles' authors and publishers.

</#if>
## 文件 Files

| 文件 file | 行数 rows | 内容 content |
|---|---:|---|
<#list files as f>
| `${f.name}` | ${f.rows} | ${f.zh} ${f.en} |
</#list>

`.nq`、`.trig`、`.jsonld` 含图名（每篇文章一个图），`.ttl`、`.rdf` 没有图名，同一三元组只出现一次。N-Quads, TriG and JSON-LD
say which graph (article) a triple stands in; Turtle and RDF/XML cannot, and hold each triple once. 校验 To check: `sha256sum -c SHA256SUMS`.
`huchuang.xlsx` 每页至多 1,048,576 行，完整内容在 CSV 与 Parquet。A sheet ends at 1,048,576 rows; CSV and Parquet hold all.
空单元格表示文章未写明。An empty cell means that no article says it. `|` 分隔多个值 separates several values.

## 如何读取 How to load

在本目录中运行；每段末行输出行数。Run them in this folder; each ends by printing a number of rows.

Python, pandas:

```python
import pandas
funds = pandas.read_csv("tables/funds.csv")  # or pandas.read_parquet("tables/funds.parquet")
print(len(funds))
```

Python, rdflib:

```python
import gzip
import rdflib
data = rdflib.Dataset()
with gzip.open("huchuang.nq.gz") as quads:
    data.parse(quads, format="nquads")
print(sum(1 for quad in data.quads((None, None, None, None))))
```

R:

```r
funds <- read.csv("tables/funds.csv", fileEncoding = "UTF-8", na.strings = "")
cat(nrow(funds), "\n")
```

DuckDB:

```sql
SELECT investorName, targetName, amount, quote FROM 'tables/investments.parquet' ORDER BY amountValue DESC;
```

JavaScript (`npm install n3`):

```js
import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { StreamParser } from "n3";
let count = 0;
createReadStream("huchuang.nq.gz").pipe(createGunzip()).pipe(new StreamParser({ format: "N-Quads" }))
  .on("data", quad => count++)
  .on("end", () => console.log(count));
```

Excel / LibreOffice: 打开 `huchuang.xlsx`。CSV 为不带 BOM 的 UTF-8。Open `huchuang.xlsx`; the CSV files are UTF-8 without a byte order mark.

Gephi: 打开 `graph.gexf`，启用时间线；中文显示为方框时，在“预览 → 节点标签 → 字体”选一种中文字体，如 Noto Sans CJK SC。
Open `graph.gexf` and enable the time line; if Chinese labels show as boxes, choose a Chinese font such as Noto Sans CJK SC
under Preview → Node labels → Font.

Apache Jena: `tdb2.tdbloader --loc DB huchuang.nq.gz`.
