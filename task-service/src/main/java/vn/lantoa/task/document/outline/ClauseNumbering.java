package vn.lantoa.task.document.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.model.ClauseCell;
import vn.lantoa.task.document.model.ClauseKind;
import vn.lantoa.task.document.outline.DocumentPart.Role;
import vn.lantoa.task.document.text.Inline;
import vn.lantoa.task.document.text.Labels;

/** Gives clauses their paths, below the section entered last or outside all sections. */
final class ClauseNumbering {

    private static final String RECIPIENTS = "recipients";
    private static final String BODY = "body";

    private final ClauseDrafts drafts;
    private final ListLevels lists = new ListLevels();
    private final Map<String, Integer> outside = new HashMap<>();
    private String region = "";
    private @Nullable OutlineSection section;

    ClauseNumbering(ClauseDrafts drafts) {
        this.drafts = drafts;
    }

    void enter(@Nullable OutlineSection entered) {
        section = entered;
        region = "";
        lists.clear();
        drafts.close();
    }

    /** An item, row or paragraph of the section entered last, or of the body of a document without sections. */
    void inSection(DocumentPart part) {
        switch (part.role()) {
            case ITEM -> item(part);
            default -> paragraph(part);
        }
    }

    /** A row of a table, in the section entered last. */
    void row(int line, String text, List<ClauseCell> cells, boolean action) {
        lists.clear();
        add(line, ClauseKind.TABLE_ROW, text);
        drafts.cells(cells);
        if (action) {
            drafts.markAction();
        }
    }

    @Nullable
    OutlineSection section() {
        return section;
    }

    void paragraph(DocumentPart part) {
        if (!drafts.isClosed() && lists.continues(part)) {
            drafts.join(part.text());
        } else if (!drafts.joinBroken(part)) {
            lists.clear();
            add(part.block().line(), ClauseKind.PARAGRAPH, part.text());
        }
    }

    private void item(DocumentPart part) {
        if (lists.nests(part)) {
            int ordinal = lists.nextChild();
            String parent = lists.parentPath();
            String path = parent + "." + ordinal;
            drafts.add(
                    path,
                    parent,
                    ordinal,
                    ClauseKind.BULLET,
                    section,
                    part.block().line(),
                    part.text());
            lists.opened(part, path);
        } else {
            lists.opened(part, add(part.block().line(), ClauseKind.BULLET, part.text()));
        }
        drafts.label(part.form());
    }

    private String add(int line, ClauseKind kind, String text) {
        if (section == null) {
            return addOutside(BODY, line, kind, text);
        }
        int ordinal = section.nextClause();
        String path = section.path() + "-" + ordinal;
        drafts.add(path, section.path(), ordinal, kind, section, line, text);
        return path;
    }

    /** A part of the preamble or the closing. */
    void outside(String name, DocumentPart part) {
        outside(name, part, part.text());
    }

    void outside(String name, DocumentPart part, String text) {
        if (!name.equals(region)) {
            region = name;
            drafts.close();
        }
        if (part.is(Role.PARAGRAPH) && drafts.joinBroken(part)) {
            return;
        }
        ClauseKind kind = Labels.isLegalBasis(text) ? ClauseKind.LEGAL_BASIS : ClauseKind.PREAMBLE;
        addOutside(name, part.block().line(), name.equals("closing") ? ClauseKind.CLOSING : kind, text);
        drafts.label(part.is(Role.ITEM) ? part.form() : "");
    }

    /** One entry of the distribution list, or one per line when they have no marks. */
    void recipient(DocumentPart part) {
        if (!part.is(Role.PARAGRAPH)) {
            recipient(part, part.text());
        } else if (!drafts.joinBroken(part)) {
            part.block().lines().forEach(line -> recipient(part, Inline.plain(line.text())));
        }
    }

    void recipient(DocumentPart part, String text) {
        if (!text.isEmpty()) {
            addOutside(RECIPIENTS, part.block().line(), ClauseKind.RECIPIENT, text);
            drafts.label(part.is(Role.ITEM) ? part.form() : "");
        }
    }

    boolean hasRecipients() {
        return outside.containsKey(RECIPIENTS);
    }

    private String addOutside(String name, int line, ClauseKind kind, String text) {
        int ordinal = outside.merge(name, 1, Integer::sum);
        String path = name + "-" + ordinal;
        drafts.add(path, null, ordinal, kind, null, line, text);
        return path;
    }
}
