package vn.lantoa.reporting.report.opendata;

import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.reporting.report.seal.SealedContent;
import vn.lantoa.reporting.report.seal.Snapshot;
import vn.lantoa.reporting.report.seal.SnapshotService;

/** Gives sealed datasets away; what it gives of one never changes but where it stands among its editions. */
@ApplicationScoped
@Transactional
class OpenDataService {

    private final SnapshotService snapshots;
    private final EditionTable editions;

    OpenDataService(SnapshotService snapshots, EditionTable editions) {
        this.snapshots = snapshots;
        this.editions = editions;
    }

    /** @throws vn.lantoa.platform.web.problem.Problem 404 when there is no such snapshot */
    byte[] csv(UUID id) {
        return DatasetCsv.of(snapshots.find(id).read().dataset());
    }

    /** @throws vn.lantoa.platform.web.problem.Problem 404 when there is no such snapshot */
    Map<String, Object> metadata(UUID id) {
        Snapshot found = snapshots.find(id);
        return DatasetCsv.metadata(found.read(), found.number());
    }

    /** @throws vn.lantoa.platform.web.problem.Problem 404 when there is no such snapshot */
    Map<String, Object> dcat(UUID id) {
        Snapshot found = snapshots.find(id);
        SealedContent sealed = found.read();
        return DcatRecord.of(found, sealed, editions.of(found.id(), found.reportId()), DatasetCsv.of(sealed.dataset()));
    }
}
