package vn.lantoa.task.document.word;

import java.util.ArrayList;
import java.util.List;

import vn.lantoa.task.document.form.FormCell;
import vn.lantoa.task.document.form.FormTarget;
import vn.lantoa.task.document.form.FormWriter;
import vn.lantoa.task.document.header.HeaderLines;
import vn.lantoa.task.document.text.Inline;
import vn.lantoa.task.document.text.Labels;

/**
 * Text boxes: a letterhead, recipients or a signature in one is read where it is anchored. All others stand beside the
 * text and are told, save in a document that has no other words.
 */
final class DocxBoxes {

    private final List<FormCell> beside = new ArrayList<>();

    void accept(FormCell box, FormTarget target) {
        boolean form = box.lines().stream()
                .map(line -> Inline.plain(line.marked()))
                .anyMatch(words -> HeaderLines.isMotto(words)
                        || HeaderLines.isNumber(words)
                        || HeaderLines.isDate(words)
                        || Labels.isRecipients(words)
                        || Labels.isSignature(words));
        if (form) {
            box.writeTo(target);
        } else {
            beside.add(box);
        }
    }

    /** Tells of the others, or writes them where nothing else was written. */
    void end(FormWriter writer) {
        boolean alone = !writer.hasWords();
        for (FormCell box : beside) {
            if (alone) {
                box.writeTo(writer);
            } else {
                writer.tell(Inline.plain(box.marked().replace('\n', ' ')));
            }
        }
    }
}
