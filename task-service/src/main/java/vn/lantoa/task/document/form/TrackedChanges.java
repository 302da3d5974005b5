package vn.lantoa.task.document.form;

import vn.lantoa.task.document.model.Finding;
import vn.lantoa.task.document.model.FindingCode;
import vn.lantoa.task.document.text.Excerpt;

/** Changes that a file marks and nobody accepted yet: how many put in, how many taken out, and words taken out. */
public final class TrackedChanges {

    private static final int EVIDENCE = 100;

    private final StringBuilder words = new StringBuilder();
    private int insertions;
    private int removals;

    public void inserted() {
        insertions++;
    }

    public void removed(String removed) {
        removals++;
        words.append(words.length() > EVIDENCE || removed.isBlank() ? "" : removed.strip() + " ");
    }

    /** Says whether there were any. */
    public void tell(FormWriter writer) {
        if (insertions + removals > 0) {
            String told = Excerpt.head(words.toString().strip(), EVIDENCE);
            String evidence = "+" + insertions + " −" + removals + (told.isEmpty() ? "" : ": " + told);
            writer.find(Finding.of(FindingCode.TRACKED_CHANGES, null, evidence));
        }
    }
}
