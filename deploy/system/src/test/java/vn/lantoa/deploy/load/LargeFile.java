package vn.lantoa.deploy.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that are small as they are sent and large once they are open. */
final class LargeFile {

    private static final String OFFICE = "application/vnd.openxmlformats-";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPES = "<Types xmlns='" + PACKAGE + "content-types'>"
            + "<Default Extension='rels' ContentType='" + OFFICE + "package.relationships+xml'/>"
            + "<Override PartName='/word/document.xml' ContentType='" + OFFICE
            + "officedocument.wordprocessingml.document.main+xml'/></Types>";
    private static final String RELATIONS = "<Relationships xmlns='" + PACKAGE + "relationships'><Relationship Id='r1'"
            + " Target='word/document.xml' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
            + "officeDocument'/></Relationships>";
    private static final String PARAGRAPH = "<w:p w:rsidR='%08X'><w:pPr><w:spacing w:before='%d'/></w:pPr>"
            + "<w:r w:rsidRPr='%08X'><w:t xml:space='preserve'>- Một việc phải làm %d </w:t></w:r></w:p>";

    private LargeFile() {}

    /** A document of a word processor whose words, and the marks between them, take so many bytes at least. */
    static byte[] docx(int unpacked) {
        Random random = new Random(1);
        StringBuilder document = new StringBuilder("<w:document xmlns:w='http://schemas.openxmlformats.org/")
                .append("wordprocessingml/2006/main'><w:body>");
        while (document.length() < unpacked) {
            document.append(PARAGRAPH.formatted(random.nextInt(), random.nextInt(900), random.nextInt(), 1));
        }
        document.append("</w:body></w:document>");
        return zip("[Content_Types].xml", TYPES, "_rels/.rels", RELATIONS, "word/document.xml", document.toString());
    }

    private static byte[] zip(String... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream file = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts.length; i += 2) {
                file.putNextEntry(new ZipEntry(parts[i]));
                file.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A PDF of so many pages, each with so many lines of letters. */
    static byte[] pdf(int pages, int lines) {
        StringBuilder line = new StringBuilder("BT /F1 8 Tf 40 800 Td 9 TL ");
        for (int i = 0; i < lines; i++) {
            line.append("(- Mot viec phai lam trong nam cua tinh va cac xa ")
                    .append(i)
                    .append(") ' ");
        }
        String words = line.append("ET").toString();
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n")
                .append("3 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n")
                .append("4 0 obj<</Length ")
                .append(words.length())
                .append(">>stream\n")
                .append(words)
                .append("\nendstream endobj\n2 0 obj<</Type/Pages/Count ")
                .append(pages)
                .append("/Kids[");
        for (int i = 0; i < pages; i++) {
            pdf.append(i + 5).append(" 0 R ");
        }
        pdf.append("]>>endobj\n");
        for (int i = 0; i < pages; i++) {
            pdf.append(i + 5)
                    .append(" 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R")
                    .append("/Resources<</Font<</F1 3 0 R>>>>>>endobj\n");
        }
        pdf.append("trailer<</Root 1 0 R/Size ").append(pages + 5).append(">>\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
