package vn.lantoa.task.document.html;

import vn.lantoa.task.document.form.FormWriter;
import vn.lantoa.task.document.model.Finding;
import vn.lantoa.task.document.model.FindingCode;
import vn.lantoa.task.document.text.Excerpt;

/** What a page holds beside its text, and what it marks as put in or taken out. */
final class HtmlAside {

    private static final int EVIDENCE = 100;

    private final FormWriter writer;
    private final StringBuilder removed = new StringBuilder();
    private int insertions;
    private int removals;

    HtmlAside(FormWriter writer) {
        this.writer = writer;
    }

    void tell(String words) {
        writer.tell(words);
    }

    /** Comments that programs write for one another are none. */
    void comment(String words) {
        String text = words.strip();
        if (!text.startsWith("[if") && !text.startsWith("[endif") && !text.endsWith("Fragment")) {
            tell(text);
        }
    }

    void inserted() {
        insertions++;
    }

    void removed(String words) {
        removals++;
        removed.append(removed.length() > EVIDENCE ? "" : words + " ");
    }

    /** The number of the paragraph written last. */
    int number() {
        return writer.number();
    }

    void end() {
        if (insertions + removals > 0) {
            String words = Excerpt.head(removed.toString().strip(), EVIDENCE);
            String evidence = "+" + insertions + " −" + removals + (words.isEmpty() ? "" : ": " + words);
            writer.find(Finding.of(FindingCode.TRACKED_CHANGES, null, evidence));
        }
    }
}
