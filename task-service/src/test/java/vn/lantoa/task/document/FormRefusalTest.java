package vn.lantoa.task.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.lantoa.task.document.form.FormException;
import vn.lantoa.task.document.form.FormFault;
import vn.lantoa.task.document.word.part.DocxDirectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.lantoa.task.document.OfficeFile.p;

/** What cannot be opened is refused, each reason by a fault of its own; nothing else is thrown. */
class FormRefusalTest {

    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"r1\" Target=\"word/document.xml\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                    + "relationships/officeDocument\"/></Relationships>";
    private static final String TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
            + "wordprocessingml.document.main+xml\"/></Types>";
    private static final String DOCUMENT =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                    + "<w:body>%s</w:body></w:document>";

    @Test
    void otherBytesThanTheTypeSays() throws IOException {
        byte[] text = "I. MỤC TIÊU".getBytes(StandardCharsets.UTF_8);
        byte[] word = OfficeFile.of(p("I. MỤC TIÊU")).bytes();
        assertThat(fault(text, PlanForm.WORD)).isEqualTo(FormFault.OTHER_TYPE);
        assertThat(fault(text, PlanForm.PDF)).isEqualTo(FormFault.OTHER_TYPE);
        assertThat(fault(word, PlanForm.HTML)).isEqualTo(FormFault.OTHER_TYPE);
        assertThat(fault(word, PlanForm.PDF)).isEqualTo(FormFault.OTHER_TYPE);
        assertThat(fault(pdf(null), PlanForm.WORD)).isEqualTo(FormFault.OTHER_TYPE);
        assertThat(fault(pdf(null), PlanForm.HTML)).isEqualTo(FormFault.OTHER_TYPE);
        assertThat(fault(compound("WordDocument"), PlanForm.WORD)).isEqualTo(FormFault.OTHER_TYPE);
    }

    @Test
    void aFileOfAnotherOfficeProgram() throws IOException {
        byte[] odt = zip(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "settings.xml",
                "<a/>",
                "content.xml",
                "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"/>");
        assertThat(fault(odt, PlanForm.WORD)).isEqualTo(FormFault.OTHER_TYPE);
    }

    @Test
    void anArchiveThatIsNoDocument() throws IOException {
        assertThat(fault(zip("a.txt", "x"), PlanForm.WORD)).isEqualTo(FormFault.OTHER_TYPE);
        byte[] cut = Arrays.copyOf(OfficeFile.of(p("x")).bytes(), 300);
        assertThat(fault(cut, PlanForm.WORD)).isEqualTo(FormFault.BROKEN);
        assertThat(fault(docx("<w:p><w:r>"), PlanForm.WORD)).isEqualTo(FormFault.BROKEN);
    }

    @Test
    void aFileThatNeedsAPassword() throws IOException {
        assertThat(fault(compound("EncryptedPackage"), PlanForm.WORD)).isEqualTo(FormFault.ENCRYPTED);
        assertThat(fault(pdf("mật khẩu"), PlanForm.PDF)).isEqualTo(FormFault.ENCRYPTED);
    }

    @Test
    void aProgram() throws IOException {
        byte[] macros = zip(
                "[Content_Types].xml",
                TYPES,
                "_rels/.rels",
                RELATIONS,
                "word/document.xml",
                DOCUMENT.formatted(""),
                "word/vbaProject.bin",
                "x");
        assertThat(fault(macros, PlanForm.WORD)).isEqualTo(FormFault.MACROS);
        byte[] template = zip(
                "[Content_Types].xml",
                TYPES.replace(
                        "vnd.openxmlformats-officedocument.wordprocessingml.document.main",
                        "vnd.ms-word.document.macroEnabled.main"),
                "_rels/.rels",
                RELATIONS,
                "word/document.xml",
                DOCUMENT.formatted(""));
        assertThat(fault(template, PlanForm.WORD)).isEqualTo(FormFault.MACROS);
    }

    @Test
    void aBomb() throws IOException {
        byte[] bomb = docx("<w:p><w:r><w:t>" + " ".repeat(40_000_000) + "</w:t></w:r></w:p>");
        assertThat(bomb.length).isLessThan(100_000);
        assertThat(fault(bomb, PlanForm.WORD)).isEqualTo(FormFault.UNPACKS_TOO_FAR);
    }

    /** What is held as a whole may unpack less far than the document itself, which is read as it comes. */
    @Test
    void aPartBesideTheDocumentThatUnpacksFar() throws IOException {
        StringBuilder many = new StringBuilder();
        for (int i = 0; many.length() < 17 * 1024 * 1024; i++) {
            many.append("<w:style w:styleId='s").append(i * 7919L % 1_000_003).append("'/>");
        }
        byte[] styles =
                OfficeFile.of(p("I. MỤC TIÊU")).withStyles(many.toString()).bytes();
        assertThat(fault(styles, PlanForm.WORD)).isEqualTo(FormFault.UNPACKS_TOO_FAR);
        StringBuilder relations = new StringBuilder();
        for (int i = 0; relations.length() < 1024 * 1024; i++) {
            relations
                    .append("<Relationship Id='x")
                    .append(i)
                    .append("' Target='a")
                    .append(i * 7919L)
                    .append("' Type='t'/>");
        }
        byte[] index = zip(
                "[Content_Types].xml",
                TYPES,
                "_rels/.rels",
                RELATIONS.replace("</Relationships>", relations + "</Relationships>"),
                "word/document.xml",
                DOCUMENT.formatted(""));
        assertThat(fault(index, PlanForm.WORD)).isEqualTo(FormFault.UNPACKS_TOO_FAR);
    }

    @Test
    void relationsThatUnpackTooFarTogether() throws IOException {
        String relations = RELATIONS + " ".repeat(1_000_000 - RELATIONS.length());
        String[] parts = new String[16];
        parts[0] = "[Content_Types].xml";
        parts[1] = TYPES;
        parts[2] = "_rels/.rels";
        parts[3] = RELATIONS;
        parts[4] = "word/document.xml";
        parts[5] = DOCUMENT.formatted("<w:p><w:r><w:t>1. Mở bản tin</w:t></w:r></w:p>");
        for (int i = 0; i < 5; i++) {
            parts[6 + 2 * i] = "word/_rels/other" + i + ".xml.rels";
            parts[7 + 2 * i] = relations;
        }
        assertThat(fault(zip(parts), PlanForm.WORD)).isEqualTo(FormFault.UNPACKS_TOO_FAR);
        assertThat(new PlanParser()
                        .parse(zip(Arrays.copyOf(parts, 12)), PlanForm.WORD, null)
                        .clauses())
                .hasSize(1);
    }

    @Test
    void anArchiveSaysHowMuchXmlIsInItBeforeItIsUnpacked() throws IOException {
        String words = DOCUMENT.formatted("<w:p/>".repeat(100_000));
        byte[] file = zip("_rels/.rels", RELATIONS, "word/document.xml", words, "word/media/a.png", "x".repeat(999));

        assertThat(DocxDirectory.unpackedXml(() -> new ByteArrayInputStream(file), file.length))
                .isEqualTo(RELATIONS.length() + words.length());
        byte[] cut = Arrays.copyOf(file, file.length - 30);
        assertThat(DocxDirectory.unpackedXml(() -> new ByteArrayInputStream(cut), cut.length))
                .isZero();
        byte[] stub = Arrays.copyOf(file, 10);
        assertThat(DocxDirectory.unpackedXml(() -> new ByteArrayInputStream(stub), stub.length))
                .isZero();
    }

    @Test
    void anEntity() throws IOException {
        String xxe = "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\"><!ENTITY b \"bom\">]>"
                + DOCUMENT.formatted("<w:p><w:r><w:t>I. &e;&b;</w:t></w:r></w:p>");
        byte[] file = zip("[Content_Types].xml", TYPES, "_rels/.rels", RELATIONS, "word/document.xml", xxe);
        assertThat(fault(file, PlanForm.WORD)).isEqualTo(FormFault.BROKEN);
    }

    @Test
    void tooManyParagraphsCellsAndLevels() throws IOException {
        assertThat(fault(docx("<w:p><w:r><w:t>Một</w:t></w:r></w:p>".repeat(20_001)), PlanForm.WORD))
                .isEqualTo(FormFault.TOO_COMPLEX);
        String row = "<w:tr>" + "<w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc>".repeat(60) + "</w:tr>";
        assertThat(fault(docx("<w:tbl>" + row.repeat(900) + "</w:tbl>"), PlanForm.WORD))
                .isEqualTo(FormFault.TOO_COMPLEX);
        String deep = "<w:customXml>".repeat(300) + "</w:customXml>".repeat(300);
        assertThat(fault(docx(deep), PlanForm.WORD)).isEqualTo(FormFault.TOO_COMPLEX);
    }

    @Test
    void morePagesThanAFileMayHave() throws IOException {
        assertThat(fault(pages(1_000), PlanForm.PDF)).isEqualTo(FormFault.NO_TEXT);
        assertThat(fault(pages(1_001), PlanForm.PDF)).isEqualTo(FormFault.TOO_COMPLEX);
    }

    @Test
    void moreLettersThanAFileMayHave() throws IOException {
        String letters = "bản tin ".repeat(64);
        int most = 4 * 1024 * 1024 / letters.strip().length();
        assertThat(fault(docx(p(letters.strip()).repeat(most + 1)), PlanForm.WORD))
                .isEqualTo(FormFault.TOO_COMPLEX);
        assertThat(fault(html("<p>" + letters + "</p>", most + 1), PlanForm.HTML))
                .isEqualTo(FormFault.TOO_COMPLEX);
    }

    @Test
    void aPageThatIsLongerThanOneMayBe() {
        String mark = "<i class=\"không có chữ nào trong dấu này, cũng như trong các dấu sau\"></i>";
        int most = 6 * 1024 * 1024 / mark.length();
        assertThat(new PlanParser()
                        .parse(html(mark, most - 10), PlanForm.HTML, null)
                        .clauses())
                .hasSize(1);
        assertThat(fault(html(mark, most + 1), PlanForm.HTML)).isEqualTo(FormFault.TOO_COMPLEX);
    }

    @Test
    void picturesWithinAPageAreNotCounted() {
        byte[] page = html("<img src=\"data:image/png;base64," + "iVBORw0KGgo".repeat(1_000_000) + "\">", 1);
        assertThat(new PlanParser().parse(page, PlanForm.HTML, null).clauses()).hasSize(1);
    }

    @Test
    void tooManyTags() {
        byte[] page = "<b>a</b>".repeat(150_001).getBytes(StandardCharsets.UTF_8);
        assertThat(fault(page, PlanForm.HTML)).isEqualTo(FormFault.TOO_COMPLEX);
    }

    /** Marks that are left open are made anew in each block, with all that is said of them. */
    @Test
    void tooManyElementsOfFewTags() {
        StringBuilder open = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            open.append("<font color=\"").append(i).append("\" a").append(i).append(">");
        }
        assertThat(fault(html("<p>" + open + "<p><br>".repeat(30_000), 1), PlanForm.HTML))
                .isEqualTo(FormFault.TOO_COMPLEX);
        StringBuilder said = new StringBuilder("<font");
        for (int i = 0; i < 500; i++) {
            said.append(" a").append(i);
        }
        assertThat(fault(html("<p>" + said + ">" + "<p><br>".repeat(5_000), 1), PlanForm.HTML))
                .isEqualTo(FormFault.TOO_COMPLEX);
    }

    /** A small file can show the same page again and again. */
    @Test
    void tooManyLettersOnPages() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDStream words = new PDStream(
                    document,
                    new ByteArrayInputStream(("BT /F1 8 Tf 40 800 Td (" + "viec ".repeat(600) + ") Tj ET")
                            .getBytes(StandardCharsets.US_ASCII)));
            for (int i = 0; i < 701; i++) {
                PDPage page = new PDPage();
                page.setResources(new PDResources());
                page.getResources().put(COSName.getPDFName("F1"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
                page.setContents(words);
                document.addPage(page);
            }
            document.save(bytes);
        }
        assertThat(fault(bytes.toByteArray(), PlanForm.PDF)).isEqualTo(FormFault.TOO_COMPLEX);
    }

    @Test
    void moreBytesThanAFileMayHave() {
        byte[] large = new byte[20 * 1024 * 1024 + 1];
        for (PlanForm form : new PlanForm[] {PlanForm.WORD, PlanForm.HTML, PlanForm.PDF}) {
            assertThat(fault(large, form)).isEqualTo(FormFault.TOO_LARGE);
        }
    }

    @Test
    void pagesWithoutALetter() throws IOException {
        assertThat(fault(pdf(null), PlanForm.PDF)).isEqualTo(FormFault.NO_TEXT);
    }

    @Test
    void aPdfThatIsDamaged() {
        byte[] broken = "%PDF-1.7\n1 0 obj\n<<".getBytes(StandardCharsets.US_ASCII);
        assertThat(fault(broken, PlanForm.PDF)).isEqualTo(FormFault.BROKEN);
    }

    @Test
    void lettersOfAnotherEncodingThanThePageSays() {
        String page = "<html><head>%s</head><body><h1>I. MỤC TIÊU</h1><p>Mở bản tin.</p></body></html>";
        byte[] named = page.formatted("<meta charset=\"windows-1258\">")
                .replace("Ụ", "U")
                .replace("ở", "o")
                .replace("ả", "a")
                .getBytes(Charset.forName("windows-1258"));
        assertThat(new PlanParser().parse(named, PlanForm.HTML, null).sections())
                .hasSize(1);
        byte[] unnamed = page.formatted("").getBytes(Charset.forName("windows-1252"));
        unnamed[unnamed.length - 20] = (byte) 0xFF;
        assertThat(fault(unnamed, PlanForm.HTML)).isEqualTo(FormFault.CHARSET);
    }

    private static FormFault fault(byte[] file, PlanForm form) {
        return catchThrowableOfType(FormException.class, () -> new PlanParser().parse(file, form, null))
                .fault();
    }

    private static byte[] docx(String body) throws IOException {
        return zip(
                "[Content_Types].xml", TYPES, "_rels/.rels", RELATIONS, "word/document.xml", DOCUMENT.formatted(body));
    }

    /** A page of one clause and something so many times. */
    private static byte[] html(String more, int times) {
        return ("<html><head><meta charset=\"utf-8\"></head><body><h1>I. MỤC TIÊU</h1><p>Mở bản tin.</p>"
                        + more.repeat(times) + "</body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] pages(int count) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < count; i++) {
                document.addPage(new PDPage());
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    /** Names and contents by turns. */
    private static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] compound(String entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem system = new POIFSFileSystem()) {
            system.createDocument(new ByteArrayInputStream(new byte[5_000]), entry);
            system.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] pdf(@Nullable String password) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            if (password != null) {
                document.protect(new StandardProtectionPolicy("chủ", password, new AccessPermission()));
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
