package vn.lantoa.task.plan;

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

/** A leaf of the plan's document. Its path is frozen at import; its text is never changed by hand. */
@Entity
@Table(name = "clause")
class PlanClause extends StoredRecord {

    @Column(updatable = false)
    private UUID planId;

    @Column(updatable = false)
    private String path;

    @Column(updatable = false)
    private @Nullable String parentPath;

    @Column(updatable = false)
    private int ordinal;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ClauseKind kind;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private String text;

    @Column(updatable = false)
    private String sha256;

    private boolean action;

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

    PlanClause(UUID planId, int ordinal, Clause clause) {
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

    void markAction(boolean isAction) {
        action = isAction;
    }

    String path() {
        return path;
    }

    ClauseView view() {
        TableRow row = new TableRow(path, sha256, cellColumns, cellTexts, cellSpanned);
        return new ClauseView(
                id(), planId, path, parentPath, kind, label, title, text, sha256, action, row.cells(), meta());
    }
}
