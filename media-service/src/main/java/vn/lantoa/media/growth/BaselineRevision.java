package vn.lantoa.media.growth;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.growth.definition.GrowthTargetEntry;
import vn.lantoa.platform.data.record.StoredRecord;
import vn.lantoa.platform.web.time.ReportCalendar;

/**
 * One statement of what an agency produced in the baseline year. It never changes; that it was approved is added to it.
 */
@Entity
@Table(name = "growth_baseline_revision")
class BaselineRevision extends StoredRecord {

    @Column(updatable = false)
    private UUID baselineId;

    @Column(updatable = false)
    private int revision;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReportCalendar calendar;

    @Column(updatable = false)
    private int baselineYear;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(updatable = false)
    private @Nullable List<Long> months;

    @Column(updatable = false)
    private long value;

    @Column(updatable = false)
    private String source;

    private @Nullable Instant approvedAt;
    private @Nullable String approvedBy;

    protected BaselineRevision() {}

    BaselineRevision(UUID baselineId, int revision, int baselineYear, BaselineEntry entry) {
        this.baselineId = baselineId;
        this.revision = revision;
        this.baselineYear = baselineYear;
        calendar = entry.calendar();
        months = entry.months();
        value = entry.year();
        source = entry.source();
    }

    int revision() {
        return revision;
    }

    boolean approved() {
        return approvedAt != null;
    }

    /** Whether an entry says the same of the same year. */
    boolean says(int year, BaselineEntry entry) {
        return baselineYear == year
                && calendar == entry.calendar()
                && Objects.equals(months, entry.months())
                && value == entry.year()
                && source.equals(entry.source());
    }

    /** Whether it is of the year and the calendar that a definition compares with. */
    boolean fits(GrowthTargetEntry definition) {
        return calendar == definition.calendar() && baselineYear == definition.baselineYear();
    }

    void approve(String by, Instant at) {
        approvedBy = by;
        approvedAt = at;
    }

    BaselineRevisionView view() {
        return new BaselineRevisionView(
                revision,
                calendar,
                baselineYear,
                months,
                value,
                source,
                approved(),
                approvedAt,
                approvedBy,
                createdAt(),
                createdBy());
    }
}
