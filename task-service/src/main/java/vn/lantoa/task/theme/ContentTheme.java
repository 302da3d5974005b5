package vn.lantoa.task.theme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.StoredRecord;
import vn.lantoa.platform.web.number.Decimals;
import vn.lantoa.task.contract.ClausesChanged;
import vn.lantoa.task.document.model.DocumentTheme;

/** What a plan communicates about, and which events it puts first. */
@Entity
class ContentTheme extends StoredRecord {

    private static final Comparator<FocusEvent> FIRST =
            Comparator.comparing(FocusEvent::priority).thenComparing(FocusEvent::eventCode);

    @Column(updatable = false)
    private UUID planId;

    @Column(updatable = false)
    private String code;

    private BigDecimal weight;
    private String label;
    private @Nullable String parent;
    private boolean leaf = true;

    @Column(updatable = false)
    private String clausePath;

    @ElementCollection
    @CollectionTable(name = "focus_event", joinColumns = @JoinColumn(name = "theme_id"))
    private List<FocusEvent> focusEvents = new ArrayList<>();

    @Column(insertable = false, updatable = false)
    private @Nullable String search;

    protected ContentTheme() {}

    ContentTheme(UUID planId, DocumentTheme theme) {
        this.planId = planId;
        this.code = theme.code();
        this.weight = BigDecimal.ONE;
        this.label = theme.label();
        this.clausePath = theme.clausePath();
    }

    ContentTheme(ThemeEntry entry) {
        this.planId = entry.planId();
        this.code = entry.code();
        this.weight = entry.weight() == null ? BigDecimal.ONE : entry.weight();
        this.label = entry.label();
        this.parent = entry.parent();
        this.clausePath = entry.clausePath();
    }

    UUID planId() {
        return planId;
    }

    String code() {
        return code;
    }

    @Nullable
    String parent() {
        return parent;
    }

    void change(ThemeChange change) {
        label = change.label();
        parent = change.parent();
        weight = change.weight();
    }

    void standIn(ThemeTree tree) {
        leaf = tree.isLeaf(code);
    }

    void focusOn(List<FocusEvent> events) {
        focusEvents.clear();
        focusEvents.addAll(events);
    }

    /** The first comes first. */
    List<FocusEvent> focusEvents() {
        return focusEvents.stream().sorted(FIRST).toList();
    }

    /** What the other services are told of it. */
    ClausesChanged.Theme published() {
        return new ClausesChanged.Theme(
                code,
                label,
                clausePath,
                parent,
                Decimals.plain(weight),
                focusEvents().stream()
                        .map(event -> new ClausesChanged.FocusEvent(event.eventCode(), event.priority()))
                        .toList());
    }

    ContentThemeView view() {
        return new ContentThemeView(
                id(), planId, code, Decimals.plain(weight), label, parent, leaf, clausePath, meta());
    }
}
