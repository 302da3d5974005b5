package vn.lantoa.task.document.word;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.form.FormWriter;
import vn.lantoa.task.document.model.Finding;
import vn.lantoa.task.document.model.FindingCode;
import vn.lantoa.task.document.text.Excerpt;
import vn.lantoa.task.document.word.part.PartXml;

/** What stands beside the text - hidden words, descriptions of pictures - and which changes wait to be accepted. */
final class DocxAside {

    private static final int EVIDENCE = 100;

    private final FormWriter writer;
    private final StringBuilder hidden = new StringBuilder();
    private final StringBuilder removed = new StringBuilder();
    private int insertions;
    private int removals;

    DocxAside(FormWriter writer) {
        this.writer = writer;
    }

    void hidden(String words) {
        hidden.append(words);
    }

    void picture(@Nullable String description) {
        if (description != null) {
            writer.tell(description);
        }
    }

    void inserted() {
        insertions++;
    }

    /** A change that takes away what the open element holds. */
    void removed(PartXml xml) {
        removals++;
        words(xml);
    }

    /** A change that takes away a whole row with these words. */
    void removed(String words) {
        removals++;
        removed.append(removed.length() > EVIDENCE || words.isBlank() ? "" : words + " ");
    }

    private void words(PartXml xml) {
        xml.each(name -> {
            if (name.equals("delText") || name.equals("t")) {
                String text = xml.text();
                removed.append(removed.length() > EVIDENCE ? "" : text);
            } else {
                words(xml);
            }
        });
        removed.append(removed.isEmpty() || removed.length() > EVIDENCE ? "" : " ");
    }

    /** Tells what the paragraph that ends here hid. */
    void endParagraph() {
        writer.tell(hidden.toString());
        hidden.setLength(0);
    }

    /** Says whether there were changes: how many put in, how many taken out, and words taken out. */
    void end() {
        endParagraph();
        if (insertions + removals > 0) {
            String words = Excerpt.head(removed.toString().strip(), EVIDENCE);
            String evidence = "+" + insertions + " −" + removals + (words.isEmpty() ? "" : ": " + words);
            writer.find(Finding.of(FindingCode.TRACKED_CHANGES, null, evidence));
        }
    }
}
