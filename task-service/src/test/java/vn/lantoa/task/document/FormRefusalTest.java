package vn.lantoa.task.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.lantoa.task.document.form.FormException;
import vn.lantoa.task.document.form.FormFault;

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
        assertThat(fault(zip("a.txt", "x"), PlanForm.WORD)).isIn(FormFault.BROKEN, FormFault.OTHER_TYPE);
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
        assertThat(new MarkdownPlanParser().parse(named, PlanForm.HTML, null).sections())
                .hasSize(1);
        byte[] unnamed = page.formatted("").getBytes(Charset.forName("windows-1252"));
        unnamed[unnamed.length - 20] = (byte) 0xFF;
        assertThat(fault(unnamed, PlanForm.HTML)).isEqualTo(FormFault.CHARSET);
    }

    private static FormFault fault(byte[] file, PlanForm form) {
        return catchThrowableOfType(FormException.class, () -> new MarkdownPlanParser().parse(file, form, null))
                .fault();
    }

    private static byte[] docx(String body) throws IOException {
        return zip(
                "[Content_Types].xml", TYPES, "_rels/.rels", RELATIONS, "word/document.xml", DOCUMENT.formatted(body));
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
