package vn.lantoa.task.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;

import vn.lantoa.task.document.form.FormException;
import vn.lantoa.task.document.form.FormFault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.lantoa.task.document.OfficeFile.p;

/** A file's bounds hold wherever its words stand: in runs, cells, boxes, notes and comments (rules.md §12). */
class FormBoundsTest {

    private static final String LINE = p("Một");
    private static final String WORDS = p("Mở một bản tin về đất và người của tỉnh bằng năm thứ tiếng. ".repeat(50));

    @Test
    void linesOfACell() {
        assertTooMuch(OfficeFile.of(p("I. MỤC TIÊU") + cell(LINE.repeat(100_001))));
    }

    @Test
    void linesOfANoteAndOfComments() {
        String notes = "<w:footnote w:id=\"2\">" + LINE.repeat(100_001) + "</w:footnote>";
        assertTooMuch(OfficeFile.of(p("I. MỤC TIÊU") + LINE).with("footnotes", "footnotes", notes));
    }

    @Test
    void charactersOfACell() {
        assertTooMuch(OfficeFile.of(p("I. MỤC TIÊU") + cell(WORDS.repeat(1_500))));
    }

    @Test
    void charactersOfRuns() {
        String runs = "<w:r><w:t>a</w:t></w:r><w:r><w:t>b</w:t></w:r>".repeat(500_000);
        assertTooMuch(OfficeFile.of(p("I. MỤC TIÊU") + "<w:p>" + runs + "</w:p>" + WORDS.repeat(1_200)));
    }

    @Test
    void manyElementsAroundLettersAreOneParagraph() {
        String page = "<p>I. MỤC TIÊU</p><p>" + "a<i></i>".repeat(140_000) + "</p>";
        assertThat(new PlanParser()
                        .parse(page.getBytes(StandardCharsets.UTF_8), PlanForm.HTML, null)
                        .clauses())
                .hasSize(1);
    }

    @Test
    void formsWithinFormsOfAPage() throws IOException {
        FormException refused =
                catchThrowableOfType(FormException.class, () -> new PlanParser().parse(nested(), PlanForm.PDF, null));
        assertThat(refused.fault()).isEqualTo(FormFault.TOO_COMPLEX);
    }

    /** Each of six forms draws the next one sixty times. */
    private static byte[] nested() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDFormXObject inner = form(document, "0 0 m", new PDResources());
            for (int i = 0; i < 6; i++) {
                PDResources resources = new PDResources();
                resources.put(COSName.getPDFName("F"), inner);
                inner = form(document, "/F Do\n".repeat(60), resources);
            }
            PDPage page = new PDPage();
            page.setResources(inner.getResources());
            page.setContents(inner.getContentStream());
            document.addPage(page);
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static PDFormXObject form(PDDocument document, String content, PDResources resources) throws IOException {
        PDStream stream = new PDStream(
                document, new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII)), COSName.FLATE_DECODE);
        PDFormXObject form = new PDFormXObject(stream);
        form.setResources(resources);
        form.setBBox(new PDRectangle(100, 100));
        return form;
    }

    private static String cell(String content) {
        return "<w:tbl><w:tr><w:tc>" + content + "</w:tc><w:tc>" + LINE + "</w:tc></w:tr></w:tbl>";
    }

    private static void assertTooMuch(OfficeFile file) {
        FormException refused = catchThrowableOfType(
                FormException.class, () -> new PlanParser().parse(file.bytes(), PlanForm.WORD, null));
        assertThat(refused.fault()).isEqualTo(FormFault.TOO_COMPLEX);
    }
}
