package vn.lantoa.task.document.pdf;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

import vn.lantoa.task.document.block.ContentsList;
import vn.lantoa.task.document.form.FormException;
import vn.lantoa.task.document.form.FormFault;
import vn.lantoa.task.document.form.FormLimits;
import vn.lantoa.task.document.form.FormText;
import vn.lantoa.task.document.form.FormWriter;
import vn.lantoa.task.document.pdf.bounds.PdfBounds;
import vn.lantoa.task.document.pdf.bounds.PdfOpening;
import vn.lantoa.task.document.text.SourceLine;

/**
 * Reads pages by where their letters stand: lines, paragraphs, columns, tables. What repeats on the pages is told, and
 * so is where the layout was guessed.
 */
public final class PdfForm {

    private static final int MOST_PAGES = 1_000;
    /** Each is held with its place. */
    private static final int MOST_CHARACTERS = 2 * 1024 * 1024;

    private static final int MAGIC_WITHIN = 1_024;

    private PdfForm() {}

    /** @throws FormException when the bytes are no PDF, cannot be opened, or are pictures alone */
    public static FormText read(byte[] content) {
        FormLimits.check(content);
        if (!isPdf(content)) {
            throw new FormException(FormFault.OTHER_TYPE, "the bytes are no PDF");
        }
        FormLimits limits = new FormLimits(MOST_CHARACTERS);
        FormWriter writer = new FormWriter(limits);
        List<PdfPage> pages = pages(content, limits, writer::tell);
        if (pages.stream().allMatch(page -> page.lines().isEmpty())) {
            throw new FormException(FormFault.NO_TEXT, "pages without a letter");
        }
        List<PdfPage> bare = withoutContents(PdfMargins.without(pages, writer::tell), writer);
        new PdfFlow(bare, writer, limits).write();
        return writer.written();
    }

    /** What a damaged file makes PDFBox throw, whatever it is, says that it is damaged. */
    private static List<PdfPage> pages(byte[] content, FormLimits limits, Consumer<String> telling) {
        try (PDDocument document = PdfOpening.open(content)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new FormException(FormFault.TOO_COMPLEX, "more than " + MOST_PAGES + " pages");
            }
            PdfBounds.check(document);
            return PdfGlyphs.pages(document, limits, telling);
        } catch (FormException refused) {
            throw refused;
        } catch (InvalidPasswordException locked) {
            throw new FormException(FormFault.ENCRYPTED, "the file needs a password", locked);
        } catch (IOException | RuntimeException broken) {
            throw new FormException(FormFault.BROKEN, "a damaged PDF", broken);
        }
    }

    /** The pages without the lines of a table of contents, which are told. */
    private static List<PdfPage> withoutContents(List<PdfPage> pages, FormWriter writer) {
        List<SourceLine> lines = pages.stream()
                .flatMap(page ->
                        page.lines().stream().map(line -> new SourceLine(page.number(), 0, line.plain(), false)))
                .toList();
        ContentsList contents = ContentsList.among(lines);
        contents.told().forEach(writer::tell);
        Iterator<SourceLine> rest = contents.rest().iterator();
        return pages.stream()
                .map(page -> page.with(page.lines().stream()
                        .filter(line -> !rest.next().blank())
                        .toList()))
                .toList();
    }

    private static boolean isPdf(byte[] content) {
        int last = Math.min(content.length, MAGIC_WITHIN) - 4;
        for (int i = 0; i <= last; i++) {
            if (content[i] == '%' && content[i + 1] == 'P' && content[i + 2] == 'D' && content[i + 3] == 'F') {
                return true;
            }
        }
        return false;
    }
}
