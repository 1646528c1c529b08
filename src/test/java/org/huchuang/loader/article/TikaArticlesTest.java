package org.huchuang.loader.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.huchuang.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TikaArticlesTest {
    @TempDir
    Path folder;

    private static byte[] pdf(boolean encrypted, String... lines) throws IOException {
        try (var pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage();
            pdf.addPage(page);
            try (var content = new PDPageContentStream(pdf, page)) {
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.beginText();
                content.newLineAtOffset(60, 700);
                for (var line : lines) {
                    content.showText(line);
                    content.newLineAtOffset(0, -16);
                }
                content.endText();
            }
            if (encrypted) {
                pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            pdf.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void readsThePagesOfAPdf() throws IOException {
        var article = Reading.of(folder, "field.bin", pdf(false, "Field Report", "The harvest was good."))
                .article();
        assertEquals("pdf", article.format());
        assertEquals("Field Report", article.title());
        assertTrue(article.text().contains("The harvest was good."));
    }

    @Test
    void readsTheParagraphsOfADocx() throws IOException {
        try (var docx = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            docx.createParagraph().createRun().setText("水渠通了");
            docx.createParagraph().createRun().setText("通水仪式昨天举行，水流平稳。");
            docx.write(out);
            var article =
                    Reading.of(folder, "canal-20250403.docx", out.toByteArray()).article();
            assertEquals("docx", article.format());
            assertEquals("水渠通了", article.title());
            assertEquals(Optional.of(LocalDate.of(2025, 4, 3)), article.date());
            assertTrue(article.text().contains("通水仪式昨天举行，水流平稳。"));
        }
    }

    @Test
    void readsBodyAndMetadataOfAPage() {
        var article = Reading.of(
                        folder,
                        "page.htm",
                        "<!DOCTYPE html><html><head><meta charset='utf-8'><title>水渠今天通水了_农业网</title>"
                                + "<meta name='PubDate' content='2025-04-03 10:20'><meta name='ContentSource' content='晨报'>"
                                + "<script>var x = 1;</script></head><body><h1>水渠今天通水了</h1><p>水流&nbsp;平稳。</p></body></html>")
                .article();
        assertEquals("html", article.format());
        assertEquals("水渠今天通水了", article.title());
        assertEquals(Optional.of(LocalDate.of(2025, 4, 3)), article.date());
        assertEquals(Optional.of("晨报"), article.publisher());
        assertTrue(article.text().contains("平稳。") && !article.text().contains("var x"));
    }

    @Test
    void rejectsWhatIsBrokenLockedOrWithoutText() throws IOException {
        assertEquals(
                Code.BROKEN_SYNTAX,
                Reading.of(
                                folder,
                                "b.pdf",
                                "%PDF-1.7\nnothing more".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                        .rejection()
                        .reason());
        assertEquals(
                Code.UNREADABLE,
                Reading.of(folder, "c.pdf", pdf(true, "Secret")).rejection().reason());
        assertEquals(
                Code.EMPTY_FILE,
                Reading.of(folder, "d.pdf", pdf(false)).rejection().reason());
    }
}
