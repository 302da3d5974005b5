package vn.lantoa.task.document.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.hash.Sha256;
import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.ClauseCell;
import vn.lantoa.task.document.model.ClauseKind;
import vn.lantoa.task.document.model.Finding;
import vn.lantoa.task.document.model.FindingCode;
import vn.lantoa.task.document.text.Excerpt;
import vn.lantoa.task.document.text.Inline;
import vn.lantoa.task.document.text.Words;
import vn.lantoa.task.document.topic.ActionLeaves;

/** Clauses in document order; the last one can still grow by a continuation. */
final class ClauseDrafts {

    private record Draft(Clause head, StringBuilder text) {}

    private static final int EVIDENCE = 40;

    private final List<Draft> drafts = new ArrayList<>();
    private final List<Finding> broken = new ArrayList<>();
    private final Set<String> actions = new HashSet<>();
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, List<ClauseCell>> cells = new HashMap<>();
    private boolean closed = true;

    /** Adds a clause; its hash is set when all are built. */
    void add(
            String path,
            @Nullable String parentPath,
            int ordinal,
            ClauseKind kind,
            @Nullable OutlineSection section,
            int line,
            String text) {
        String title = section == null ? "" : section.section().title();
        boolean action = section != null && section.action();
        Clause head = new Clause(path, parentPath, ordinal, kind, title, "", "", action, line, null, List.of());
        drafts.add(new Draft(head, new StringBuilder(text)));
        closed = false;
    }

    /** Something else follows: nothing may be joined to the last clause any more. */
    void close() {
        closed = true;
    }

    /** Joins a paragraph that goes on with the last clause's sentence, and reports the cut; false when it does not. */
    boolean joinBroken(DocumentPart paragraph) {
        if (closed || !goesOn(last(), paragraph.text())) {
            return false;
        }
        if (paragraph.block().afterGap()) {
            StringBuilder above = last().text;
            String end = above.substring(Math.max(0, above.length() - Excerpt.LONGEST));
            String evidence = Excerpt.tail(end, EVIDENCE) + " ⏎ " + Excerpt.head(paragraph.text(), EVIDENCE);
            broken.add(Finding.of(FindingCode.BULLET_BROKEN, last().head.path(), evidence));
        }
        join(paragraph.text());
        return true;
    }

    /** The last clause asks for action, whatever its section's title says. */
    void markAction() {
        actions.add(last().head.path());
    }

    /** The number the last clause was written with. */
    void label(String label) {
        if (!label.isBlank()) {
            labels.put(last().head.path(), label.strip());
        }
    }

    /** The last clause is a table's row of these cells. */
    void cells(List<ClauseCell> row) {
        cells.put(last().head.path(), row);
    }

    void join(String text) {
        last().text.append(' ').append(text);
    }

    boolean isClosed() {
        return closed;
    }

    List<Finding> brokenBullets() {
        return broken;
    }

    List<Clause> build() {
        return ActionLeaves.of(drafts.stream().map(this::built).toList());
    }

    private Draft last() {
        return drafts.get(drafts.size() - 1);
    }

    private static boolean goesOn(Draft last, String text) {
        char end = last.text.charAt(last.text.length() - 1);
        boolean ended = ".;:!?".indexOf(end) >= 0;
        if (Words.startsSmall(text)) {
            return !ended || last.head.kind() == ClauseKind.BULLET;
        }
        return end == ',' || !ended && Character.isDigit(text.charAt(0));
    }

    private Clause built(Draft draft) {
        Clause head = draft.head;
        String text = Inline.normalised(draft.text);
        return new Clause(
                head.path(),
                head.parentPath(),
                head.ordinal(),
                head.kind(),
                head.title(),
                text,
                Sha256.of(text),
                head.action() || actions.contains(head.path()),
                head.line(),
                labels.get(head.path()),
                cells.getOrDefault(head.path(), List.of()));
    }
}
