package vn.lantoa.reporting.report.form;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.reporting.rendition.file.RenditionForm;
import vn.lantoa.reporting.report.ReportService;
import vn.lantoa.reporting.report.dataset.CanonicalJson;
import vn.lantoa.reporting.report.seal.SealedContent;
import vn.lantoa.reporting.report.seal.Snapshot;
import vn.lantoa.reporting.report.seal.SnapshotService;

/** Writes reports out. What is sealed is written from its sealed bytes alone, so that it is the same for ever. */
@ApplicationScoped
public class RenditionService {

    private final ReportService reports;
    private final SnapshotService snapshots;
    private final ReportPaper paper;

    RenditionService(ReportService reports, SnapshotService snapshots, FormConfig issuer) {
        this.reports = reports;
        this.snapshots = snapshots;
        this.paper = new ReportPaper(issuer);
    }

    /**
     * A file.
     *
     * @param name without its ending
     */
    record Rendition(String name, byte[] bytes) {}

    /** The sealed bytes, as they are stored; of what is not sealed, what would be. */
    Rendition json(UUID reportId) {
        UUID snapshotId = reports.get(reportId).snapshotId();
        if (snapshotId == null) {
            return new Rendition(reportId.toString(), CanonicalJson.write(reports.content(reportId)));
        }
        Snapshot sealed = snapshots.find(snapshotId);
        return new Rendition(name(sealed), sealed.content());
    }

    /** The report for people; the same report gives the same bytes. */
    Rendition paper(UUID reportId, RenditionForm form) {
        UUID snapshotId = reports.get(reportId).snapshotId();
        if (snapshotId == null) {
            SealedContent draft = reports.content(reportId);
            return new Rendition(reportId.toString(), form.render(paper.of(draft, List.of())));
        }
        Snapshot sealed = snapshots.find(snapshotId);
        return new Rendition(name(sealed), form.render(paper.of(sealed.read(), hashes(sealed))));
    }

    private static String name(Snapshot sealed) {
        return sealed.number().replace('/', '-') + "-" + sealed.year();
    }

    private static List<String> hashes(Snapshot sealed) {
        return List.of(
                "SHA-256: " + sealed.sha256(),
                "Chuỗi / chain " + sealed.sequence() + ": " + sealed.head(),
                "Ed25519, khóa / key " + sealed.keyId());
    }
}
