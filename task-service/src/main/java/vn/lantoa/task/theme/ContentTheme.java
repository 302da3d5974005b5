package vn.lantoa.task.theme;

import java.math.BigDecimal;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.StoredRecord;
import vn.lantoa.platform.web.number.Decimals;
import vn.lantoa.task.document.model.DocumentTheme;

/** What a plan communicates about. */
@Entity
class ContentTheme extends StoredRecord {

    @Column(updatable = false)
    private UUID planId;

    @Column(updatable = false)
    private String code;

    private BigDecimal weight;
    private String label;

    @Column(updatable = false)
    private String clausePath;

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

    String code() {
        return code;
    }

    ContentThemeView view() {
        return new ContentThemeView(id(), planId, code, Decimals.plain(weight), label, clausePath, meta());
    }
}
