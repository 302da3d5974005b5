package vn.lantoa.task.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.StoredRecord;
import vn.lantoa.platform.web.number.Decimals;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.task.document.model.Header;
import vn.lantoa.task.plan.file.PlanSourceView;

/** A plan: its header and its state. What its document says is kept in clauses. */
@Entity
public class Plan extends StoredRecord {

    private static final long HEADER_PARTS = 6;

    private int planYear;
    private String docType;
    private @Nullable String number;
    private @Nullable String symbol;
    private @Nullable String place;
    private @Nullable LocalDate issuedOn;
    private String title;
    private @Nullable String issuerCode;

    @Enumerated(EnumType.STRING)
    private PlanStatus status = PlanStatus.DRAFT;

    private LocalDate startOn;
    private LocalDate endOn;

    @Enumerated(EnumType.STRING)
    private ReportCalendar reportCalendar = ReportCalendar.DECREE;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(updatable = false)
    private List<String> readingOptions;

    @Column(updatable = false)
    private String sourceMediaType;

    @Column(updatable = false)
    private long sourceSize;

    @Column(updatable = false)
    private String sourceSha256;

    @Column(updatable = false)
    private @Nullable String sourceFileName;

    private @Nullable UUID parentPlanId;

    @Column(insertable = false, updatable = false)
    private @Nullable String search;

    protected Plan() {}

    /** A draft of a plan for one year, with what its document says of itself. */
    public Plan(
            int planYear,
            Header header,
            @Nullable String issuerCode,
            List<String> readingOptions,
            PlanSourceView source) {
        this.readingOptions = List.copyOf(readingOptions);
        this.planYear = planYear;
        this.docType = header.docType();
        this.number = header.number();
        this.symbol = header.symbol();
        this.place = header.place();
        this.issuedOn = header.issuedOn();
        this.title = header.title();
        this.issuerCode = issuerCode;
        this.startOn = LocalDate.of(planYear, 1, 1);
        this.endOn = LocalDate.of(planYear, 12, 31);
        this.sourceMediaType = source.mediaType();
        this.sourceSize = source.size();
        this.sourceSha256 = source.sha256();
        this.sourceFileName = source.fileName();
    }

    void replaceBy(PlanHeader header) {
        planYear = header.planYear();
        number = header.number();
        symbol = header.symbol();
        place = header.place();
        issuedOn = header.issuedOn();
        title = header.title();
        issuerCode = header.issuerCode();
        startOn = header.startOn();
        endOn = header.endOn();
        reportCalendar = header.reportCalendar();
        parentPlanId = header.parentPlanId();
    }

    /**
     * Moves the plan on.
     *
     * @throws Problem 409 when its state does not lead there, or it has no issuer to be issued by
     */
    public void become(PlanStatus next) {
        PlanStatus.TRANSITIONS.require(status, next);
        if (next == PlanStatus.ISSUED && issuerCode == null) {
            throw Problem.of(PlanProblem.PLAN_ISSUER_REQUIRED);
        }
        status = next;
    }

    public int planYear() {
        return planYear;
    }

    public List<String> readingOptions() {
        return readingOptions;
    }

    /** Whether it is as its document made it: a draft, with the header and the marks that were read. */
    public boolean isUntouched() {
        return status == PlanStatus.DRAFT && version() == 0;
    }

    public PlanStatus status() {
        return status;
    }

    @Nullable
    UUID parentPlanId() {
        return parentPlanId;
    }

    @Nullable
    String issuerCode() {
        return issuerCode;
    }

    LocalDate startOn() {
        return startOn;
    }

    LocalDate endOn() {
        return endOn;
    }

    /** The parts of the header that are not known, by their names. */
    private List<String> headerMissing() {
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        parts.put("number", number);
        parts.put("symbol", symbol);
        parts.put("place", place);
        parts.put("issuedOn", issuedOn);
        parts.put("title", title.isBlank() ? null : title);
        parts.put("issuerCode", issuerCode);
        return parts.keySet().stream().filter(part -> parts.get(part) == null).toList();
    }

    /** The share of the header's parts that are known, in percent with one decimal. */
    private BigDecimal headerCompleteness() {
        long known = HEADER_PARTS - headerMissing().size();
        return Decimals.percent(known, HEADER_PARTS, 1);
    }

    public PlanView view() {
        return new PlanView(
                id(),
                planYear,
                docType,
                number,
                symbol,
                place,
                issuedOn,
                title,
                issuerCode,
                status,
                startOn,
                endOn,
                reportCalendar,
                headerCompleteness(),
                headerMissing(),
                List.copyOf(readingOptions),
                new PlanSourceView(sourceMediaType, sourceSize, sourceSha256, sourceFileName),
                parentPlanId,
                null,
                meta());
    }
}
