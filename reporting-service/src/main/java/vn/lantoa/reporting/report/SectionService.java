package vn.lantoa.reporting.report;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.identity.Caller;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.reporting.report.dataset.Dataset;
import vn.lantoa.reporting.report.section.ReportSection;
import vn.lantoa.reporting.report.section.ReportSectionView;
import vn.lantoa.reporting.report.section.SectionCode;
import vn.lantoa.reporting.report.section.SectionEntry;
import vn.lantoa.reporting.report.text.FigureText;
import vn.lantoa.reporting.report.text.FindingsRule;
import vn.lantoa.reporting.report.text.ReportFinding;

/** Keeps the words of reports, and finds what is wrong with them. */
@ApplicationScoped
@Transactional
public class SectionService {

    private final ReportRepository reports;
    private final Preconditions preconditions;
    private final Caller caller;
    private final AuditTrail audit;
    private final Clock clock;

    SectionService(
            ReportRepository reports, Preconditions preconditions, Caller caller, AuditTrail audit, Clock clock) {
        this.reports = reports;
        this.preconditions = preconditions;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    List<ReportSectionView> list(UUID id) {
        Report report = reports.get(id);
        Dataset figures = report.dataset();
        return Arrays.stream(SectionCode.values())
                .map(code -> view(report, code, figures))
                .toList();
    }

    ReportSectionView get(UUID id, SectionCode code) {
        Report report = reports.get(id);
        return view(report, code, report.dataset());
    }

    /**
     * Replaces what a section says.
     *
     * @throws Problem 400 naming the first reference that is no figure of the report; 409 unless it is a draft
     */
    ReportSectionView replace(UUID id, SectionCode code, SectionEntry entry) {
        Report report = reports.locked(id);
        preconditions.requireMatch(report.version());
        report.requireDraft();
        Dataset figures = report.dataset();
        FigureText.unknown(entry.text(), List.of(), figures::find).findFirst().ifPresent(name -> {
            throw Problem.inBody("text", ReportProblem.REPORT_FIGURE_UNKNOWN, name);
        });
        FigureText.unknown("", entry.figureRefs(), figures::find).findFirst().ifPresent(name -> {
            throw Problem.inBody("figureRefs", ReportProblem.REPORT_FIGURE_UNKNOWN, name);
        });
        ReportSectionView before = view(report, code, figures);
        report.write(
                code, new ReportSection(entry.text(), List.copyOf(entry.figureRefs()), caller.name(), clock.instant()));
        reports.flush();
        ReportSectionView after = view(report, code, figures);
        audit.record(
                AuditAction.REPLACED,
                ReportService.path(report) + "/sections/" + code,
                report.version(),
                before,
                after);
        return after;
    }

    List<ReportFinding> findings(UUID id) {
        Report report = reports.get(id);
        return FindingsRule.of(report.dataset(), report.sections());
    }

    static Stream<String> lost(Report report, Dataset figures) {
        return report.sections().values().stream()
                .flatMap(section -> FigureText.unknown(section.text(), section.figureRefs(), figures::find));
    }

    private static ReportSectionView view(Report report, SectionCode code, Dataset figures) {
        ReportSection section = report.sections().get(code);
        return section == null
                ? new ReportSectionView(code, code.title(), "", "", List.of(), null, null, report.version())
                : new ReportSectionView(
                        code,
                        code.title(),
                        section.text(),
                        FigureText.resolved(section.text(), figures::find),
                        List.copyOf(section.figureRefs()),
                        section.author(),
                        section.writtenAt(),
                        report.version());
    }
}
