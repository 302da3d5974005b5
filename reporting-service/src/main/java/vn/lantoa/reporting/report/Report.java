package vn.lantoa.reporting.report;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Basic;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.StoredRecord;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.report.dataset.CanonicalJson;
import vn.lantoa.reporting.report.dataset.Dataset;
import vn.lantoa.reporting.report.dataset.ReportQuestion;
import vn.lantoa.reporting.report.section.ReportSection;
import vn.lantoa.reporting.report.section.SectionCode;

/** A report: its figures, its words, and how far it is. */
@Entity
class Report extends StoredRecord {

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReportKind type;

    @Column(updatable = false)
    private String period;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReportCalendar calendar;

    @Column(updatable = false)
    private @Nullable UUID planId;

    @Column(updatable = false)
    private String title;

    @Enumerated(EnumType.STRING)
    private ReportState state = ReportState.DRAFT;

    private Instant asOf;
    private boolean settled;

    /** Its figures, as JSON: read where they are shown, not for a list. */
    @Basic(fetch = FetchType.LAZY)
    private String dataset;

    @ElementCollection
    @CollectionTable(name = "report_section", joinColumns = @JoinColumn(name = "report_id"))
    @MapKeyColumn(name = "code")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<SectionCode, ReportSection> sections = new EnumMap<>(SectionCode.class);

    /** Everybody who ever wrote a section, also what others replaced. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> writers = List.of();

    private @Nullable String submittedBy;
    private @Nullable Instant submittedAt;
    private @Nullable String approvedBy;
    private @Nullable Instant approvedAt;
    private @Nullable String returnedBecause;
    private @Nullable String number;
    private @Nullable String sealedBy;
    private @Nullable Instant sealedAt;
    private @Nullable UUID snapshotId;

    protected Report() {}

    Report(NewReport entry, String title, Dataset figures) {
        this.type = entry.type();
        this.period = entry.period();
        this.calendar = entry.calendar();
        this.planId = entry.planId();
        this.title = title;
        take(figures);
    }

    ReportState state() {
        return state;
    }

    Map<SectionCode, ReportSection> sections() {
        return sections;
    }

    ReportQuestion question(Instant known) {
        return new ReportQuestion(Period.parse(calendar, period).orElseThrow(), planId, known);
    }

    Instant asOf() {
        return asOf;
    }

    Dataset dataset() {
        return CanonicalJson.read(dataset.getBytes(StandardCharsets.UTF_8), Dataset.class);
    }

    final void take(Dataset figures) {
        dataset = new String(CanonicalJson.write(figures), StandardCharsets.UTF_8);
        asOf = figures.asOf();
        settled = figures.settled();
    }

    /** @throws Problem 409 with a code of its own when it is sealed, with another when somebody decides on it */
    void requireDraft() {
        if (state == ReportState.SEALED) {
            throw Problem.of(ReportProblem.REPORT_SEALED, Objects.requireNonNull(number));
        }
        if (state != ReportState.DRAFT) {
            throw Problem.of(ReportProblem.REPORT_NOT_DRAFT, state);
        }
    }

    void write(SectionCode code, ReportSection section) {
        if (section.text().isEmpty() && section.figureRefs().isEmpty()) {
            sections.remove(code);
        } else {
            sections.put(code, section);
        }
        writers = Stream.concat(writers.stream(), Stream.of(section.author()))
                .distinct()
                .toList();
        changedInside(section.writtenAt());
    }

    /** @throws Problem 403 when this person wrote any of it */
    void requireOther(String by) {
        if (by.equals(createdBy()) || by.equals(submittedBy) || writers.contains(by)) {
            throw Problem.of(ReportProblem.REPORT_OWN_WORK, by);
        }
    }

    void submit(String by, Instant at) {
        become(ReportState.SUBMITTED);
        submittedBy = by;
        submittedAt = at;
        returnedBecause = null;
    }

    void approve(String by, Instant at) {
        become(ReportState.APPROVED);
        approvedBy = by;
        approvedAt = at;
    }

    void returnTo(String because) {
        become(ReportState.DRAFT);
        returnedBecause = because;
        approvedBy = null;
        approvedAt = null;
    }

    void seal(String by, Instant at, String assigned, UUID snapshot) {
        become(ReportState.SEALED);
        sealedBy = by;
        sealedAt = at;
        number = assigned;
        snapshotId = snapshot;
    }

    private void become(ReportState to) {
        ReportState.TRANSITIONS.requireStep(state, to);
        state = to;
    }

    ReportView view() {
        return new ReportView(
                id(),
                type,
                period,
                calendar,
                planId,
                title,
                asOf,
                settled,
                state,
                submittedBy,
                submittedAt,
                approvedBy,
                approvedAt,
                returnedBecause,
                number,
                sealedBy,
                sealedAt,
                snapshotId,
                meta());
    }
}
