package vn.lantoa.task.plan.clause;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.StoredRecord;
import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.ClauseCell;
import vn.lantoa.task.document.model.ClauseKind;
import vn.lantoa.task.plan.row.TableRow;
import vn.lantoa.task.plan.version.ClauseHead;

/**
 * A leaf of the plan's document, or one that an amendment added. Its path is frozen; its text changes by amendment
 * only, and is the one that was in force last.
 */
@Entity
@Table(name = "clause")
public class PlanClause extends StoredRecord {

    @Column(updatable = false)
    private UUID planId;

    @Column(updatable = false)
    private String path;

    @Column(updatable = false)
    private @Nullable String parentPath;

    /** Rises where an amendment adds a clause in front of it. */
    @Column(updatable = false)
    private int ordinal;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ClauseKind kind;

    @Column(updatable = false)
    private String title;

    private String text;

    private String sha256;

    private boolean action;

    private boolean inForce = true;

    @Column(updatable = false)
    private @Nullable UUID addedBy;

    @Column(updatable = false)
    private @Nullable String label;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(updatable = false)
    private List<String> cellColumns;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(updatable = false)
    private List<String> cellTexts;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(updatable = false)
    private List<Boolean> cellSpanned;

    @Column(insertable = false, updatable = false)
    private @Nullable String search;

    protected PlanClause() {}

    public PlanClause(UUID planId, int ordinal, Clause clause) {
        this.planId = planId;
        this.path = clause.path();
        this.parentPath = clause.parentPath();
        this.ordinal = ordinal;
        this.kind = clause.kind();
        this.title = clause.title();
        this.text = clause.text();
        this.sha256 = clause.sha256();
        this.action = clause.action();
        this.label = clause.label();
        this.cellColumns = clause.cells().stream().map(ClauseCell::column).toList();
        this.cellTexts = clause.cells().stream().map(ClauseCell::text).toList();
        this.cellSpanned = clause.cells().stream().map(ClauseCell::spanned).toList();
    }

    /** A clause that an amendment adds behind another one of the same section; it is not in force yet. */
    static PlanClause added(PlanClause beside, int ordinal, String path, String text, String sha256, UUID amendmentId) {
        PlanClause added = new PlanClause();
        added.planId = beside.planId;
        added.path = path;
        added.parentPath = beside.parentPath;
        added.ordinal = ordinal;
        added.kind = beside.kind;
        added.title = beside.title;
        added.text = text;
        added.sha256 = sha256;
        added.action = beside.action;
        added.cellColumns = List.of();
        added.cellTexts = List.of();
        added.cellSpanned = List.of();
        added.inForce = false;
        added.addedBy = amendmentId;
        return added;
    }

    /** Says this from now on, and is in the plan. */
    void say(String now, String nowSha256) {
        text = now;
        sha256 = nowSha256;
        inForce = true;
    }

    /** Is not in the plan any more. */
    void leave() {
        inForce = false;
    }

    ClauseHead head() {
        return new ClauseHead(path, kind, text, sha256, null);
    }

    void markAction(boolean isAction) {
        action = isAction;
    }

    String path() {
        return path;
    }

    /** Whether an amendment added it. */
    boolean isAdded() {
        return addedBy != null;
    }

    ClauseView view() {
        TableRow row = new TableRow(path, sha256, cellColumns, cellTexts, cellSpanned);
        return new ClauseView(
                id(), planId, path, parentPath, kind, label, title, text, sha256, action, row.cells(), meta());
    }
}
