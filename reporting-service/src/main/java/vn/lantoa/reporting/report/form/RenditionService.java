package vn.lantoa.reporting.report.form;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.problem.RequestLanguage;
import vn.lantoa.reporting.rendition.ReportDocument;
import vn.lantoa.reporting.report.ReportService;
import vn.lantoa.reporting.report.dataset.CanonicalJson;
import vn.lantoa.reporting.report.seal.SealedContent;
import vn.lantoa.reporting.report.seal.Snapshot;
import vn.lantoa.reporting.report.seal.SnapshotService;
import vn.lantoa.reporting.wording.ReportLanguage;

/** Writes reports out. */
@ApplicationScoped
@Transactional
public class RenditionService {

    private final ReportService reports;
    private final SnapshotService snapshots;
    private final RequestLanguage language;

    RenditionService(ReportService reports, SnapshotService snapshots, RequestLanguage language) {
        this.reports = reports;
        this.snapshots = snapshots;
        this.language = language;
    }

    /** A report to be written, and what its files are named. */
    record Named(String name, ReportDocument document) {}

    /**
     * A report to be written, in the language of the request.
     *
     * @throws Problem 404 when there is no such report
     */
    Named document(UUID reportId) {
        UUID snapshotId = reports.get(reportId).snapshotId();
        Optional<Snapshot> sealed = Optional.ofNullable(snapshotId).map(snapshots::find);
        SealedContent content = sealed.map(Snapshot::read).orElseGet(() -> reports.content(reportId));
        ReportDocument document = new PrintedReport(content, ReportLanguage.of(language.get())).document(sealed);
        return new Named(sealed.map(RenditionService::name).orElse(reportId.toString()), document);
    }

    /** Its number, which a year has once. */
    private static String name(Snapshot sealed) {
        return sealed.number().replace('/', '-') + "-" + sealed.year();
    }

    /** The sealed bytes, as they are stored; of what is not sealed, what would be. */
    byte[] json(UUID reportId) {
        UUID snapshotId = reports.get(reportId).snapshotId();
        return snapshotId == null
                ? CanonicalJson.write(reports.content(reportId))
                : snapshots.find(snapshotId).content();
    }
}
