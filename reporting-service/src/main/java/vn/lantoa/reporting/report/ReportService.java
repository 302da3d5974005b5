package vn.lantoa.reporting.report;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.Period;
import vn.lantoa.reporting.report.dataset.Dataset;
import vn.lantoa.reporting.report.dataset.DatasetService;
import vn.lantoa.reporting.report.dataset.ReportQuestion;
import vn.lantoa.reporting.report.seal.SealService;
import vn.lantoa.reporting.report.seal.SealedContent;
import vn.lantoa.reporting.report.text.ReportTitle;

/** Begins reports, shows them and takes their figures anew. */
@ApplicationScoped
@Transactional
public class ReportService {

    private final ReportRepository reports;
    private final DatasetService datasets;
    private final SealService seals;
    private final Preconditions preconditions;
    private final AuditTrail audit;
    private final Clock clock;

    ReportService(
            ReportRepository reports,
            DatasetService datasets,
            SealService seals,
            Preconditions preconditions,
            AuditTrail audit,
            Clock clock) {
        this.reports = reports;
        this.datasets = datasets;
        this.seals = seals;
        this.preconditions = preconditions;
        this.audit = audit;
        this.clock = clock;
    }

    Page<ReportView> list(ReportFilter filter, PageRequest page) {
        return reports.page(filter, page).map(Report::view);
    }

    /** @throws Problem 404 when there is none */
    public ReportView get(UUID id) {
        return reports.get(id).view();
    }

    /** As {@link #get}, and nobody else holds it until the transaction ends. */
    public ReportView held(UUID id) {
        return reports.locked(id).view();
    }

    Dataset figures(UUID id) {
        return reports.get(id).dataset();
    }

    /** What of a report is sealed, or would be. */
    public SealedContent content(UUID id) {
        Report report = reports.get(id);
        return ReportContents.of(report, report.dataset(), seals.letterhead());
    }

    /** @throws Problem 400 when the period does not fit, or lies in a time that nobody knows of yet */
    ReportView create(NewReport entry) {
        Period period = Period.parse(entry.calendar(), entry.period())
                .orElseThrow(() -> Problem.inBody("period", ReportProblem.REPORT_PERIOD_INVALID, entry.period()));
        if (!entry.type().isOf(period)) {
            throw Problem.inBody("period", ReportProblem.REPORT_PERIOD_OF_OTHER_TYPE, entry.period(), entry.type());
        }
        Instant asOf = entry.asOf() == null ? now() : entry.asOf().truncatedTo(ChronoUnit.MILLIS);
        if (asOf.isAfter(clock.instant())) {
            throw Problem.inBody("asOf", ReportProblem.REPORT_AS_OF_FUTURE, asOf);
        }
        Dataset figures = datasets.of(new ReportQuestion(period, entry.planId(), asOf));
        String title = entry.title() == null ? ReportTitle.of(entry.type(), period) : entry.title();
        Report report = new Report(entry, title, figures);
        reports.persistAndFlush(report);
        audit.record(AuditAction.CREATED, path(report), report.version(), null, report.view());
        return report.view();
    }

    /** Takes the figures of a draft as they are known now. */
    ReportView refresh(UUID id) {
        Report report = reports.locked(id);
        preconditions.requireMatch(report.version());
        report.requireDraft();
        ReportView before = report.view();
        report.take(datasets.of(report.question(now())));
        reports.flush();
        audit.record(AuditAction.REPLACED, path(report), report.version(), before, report.view());
        return report.view();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    static String path(Report report) {
        return "reports/" + report.id();
    }
}
