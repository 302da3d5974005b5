package vn.lantoa.task.document.html;

import vn.lantoa.task.document.form.FormWriter;
import vn.lantoa.task.document.form.TrackedChanges;

/** What a page holds beside its text, and what it marks as put in or taken out. */
final class HtmlAside {

    private final FormWriter writer;
    private final TrackedChanges changes = new TrackedChanges();

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
        changes.inserted();
    }

    void removed(String words) {
        changes.removed(words);
    }

    /** The number of the paragraph written last. */
    int number() {
        return writer.number();
    }

    void end() {
        changes.tell(writer);
    }
}
