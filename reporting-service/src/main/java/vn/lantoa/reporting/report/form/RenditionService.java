package vn.lantoa.reporting.report.form;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.reporting.report.ReportService;
import vn.lantoa.reporting.report.dataset.CanonicalJson;
import vn.lantoa.reporting.report.seal.SnapshotService;

/** Writes reports out. */
@ApplicationScoped
@Transactional
public class RenditionService {

    private final ReportService reports;
    private final SnapshotService snapshots;

    RenditionService(ReportService reports, SnapshotService snapshots) {
        this.reports = reports;
        this.snapshots = snapshots;
    }

    /** The sealed bytes, as they are stored; of what is not sealed, what would be. */
    byte[] json(UUID reportId) {
        UUID snapshotId = reports.get(reportId).snapshotId();
        return snapshotId == null
                ? CanonicalJson.write(reports.content(reportId))
                : snapshots.find(snapshotId).content();
    }
}
