package vn.lantoa.task.document.word;

import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.lantoa.task.document.form.FormCell;
import vn.lantoa.task.document.form.FormException;
import vn.lantoa.task.document.form.FormFault;
import vn.lantoa.task.document.form.FormLimits;
import vn.lantoa.task.document.form.FormText;
import vn.lantoa.task.document.text.Inline;
import vn.lantoa.task.document.word.part.DocxPackage;

/**
 * Reads a {@code .docx}: what a reader of the accepted document sees. Footnotes, comments, headers and footers, text
 * boxes and hidden words are told.
 */
public final class DocxForm {

    private static final List<String> BESIDE = List.of("footnotes", "endnotes", "comments", "header", "footer");

    private DocxForm() {}

    /** @throws FormException when the bytes are no .docx that can be opened */
    public static FormText read(byte[] content) {
        FormLimits.check(content);
        try {
            return opened(content);
        } catch (FormException | UncheckedIOException refused) {
            throw refused;
        } catch (RuntimeException broken) {
            throw new FormException(FormFault.BROKEN, "a damaged .docx", broken);
        }
    }

    private static FormText opened(byte[] content) {
        try (DocxPackage file = DocxPackage.open(content)) {
            DocxReading reading = DocxReading.of(file);
            DocxBlocks blocks = new DocxBlocks(reading, reading.lines(), reading.writer());
            file.document(xml -> xml.root(root -> xml.each(body -> blocks.read(xml))));
            tellBeside(file, reading);
            reading.aside().end();
            reading.boxes().end(reading.writer());
            return reading.writer().written();
        }
    }

    private static void tellBeside(DocxPackage file, DocxReading reading) {
        Set<String> told = new HashSet<>();
        for (String kind : BESIDE) {
            file.related(
                    kind,
                    xml -> xml.root(root -> {
                        DocxBlocks blocks = new DocxBlocks(reading, reading.lines(), new FormCell(reading.limits()));
                        String words = Inline.plain(blocks.inCell(xml).marked().replace('\n', ' '));
                        if (words.chars().anyMatch(Character::isLetter) && told.add(words)) {
                            reading.writer().tell(words);
                        }
                    }));
        }
    }
}
