package vn.lantoa.task.document.word;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.form.FormWriter;
import vn.lantoa.task.document.form.TrackedChanges;
import vn.lantoa.task.document.word.part.PartXml;

/** What stands beside the text - hidden words, descriptions of pictures - and which changes wait to be accepted. */
final class DocxAside {

    private final FormWriter writer;
    private final StringBuilder hidden = new StringBuilder();
    private final TrackedChanges changes = new TrackedChanges();

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
        changes.inserted();
    }

    /** A change that takes away what the open element holds. */
    void removed(PartXml xml) {
        StringBuilder words = new StringBuilder();
        words(xml, words);
        removed(words.toString());
    }

    /** A change that takes these words away. */
    void removed(String words) {
        changes.removed(words);
    }

    private static void words(PartXml xml, StringBuilder words) {
        xml.each(name -> {
            if (name.equals("delText") || name.equals("t")) {
                words.append(xml.text());
            } else {
                words(xml, words);
            }
        });
    }

    /** Tells what the paragraph that ends here hid. */
    void endParagraph() {
        writer.tell(hidden.toString());
        hidden.setLength(0);
    }

    /** Says whether there were changes. */
    void end() {
        endParagraph();
        changes.tell(writer);
    }
}
