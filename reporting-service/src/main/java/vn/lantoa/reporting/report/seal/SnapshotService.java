package vn.lantoa.reporting.report.seal;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;
import vn.lantoa.platform.web.problem.Problem;

/** Shows what was sealed, and looks whether it still is. */
@ApplicationScoped
@Transactional
public class SnapshotService {

    private static final Sortable ORDER = Sortable.by("sequence", "sequence");

    private final SnapshotTable snapshots;
    private final KeyTable keys;

    SnapshotService(SnapshotTable snapshots, KeyTable keys) {
        this.snapshots = snapshots;
        this.keys = keys;
    }

    Page<SnapshotView> list(@Nullable UUID reportId, PageRequest page) {
        boolean newestFirst = page.sort(ORDER).get(0).descending();
        long offset = (long) page.page() * page.size();
        List<SnapshotView> items = snapshots.page(reportId, newestFirst, page.size(), offset).stream()
                .map(SnapshotView::of)
                .toList();
        return Page.of(items, page, snapshots.count(reportId));
    }

    SnapshotView.Whole get(UUID id) {
        Snapshot found = find(id);
        return SnapshotView.of(found).with(found.content());
    }

    /** @throws Problem 404 when there is none */
    public Snapshot find(UUID id) {
        return snapshots.find(id).orElseThrow(() -> Problem.of(SealProblem.SNAPSHOT_NOT_FOUND, id));
    }

    SnapshotVerification verify(UUID id) {
        Snapshot found = find(id);
        Optional<byte[]> key = keys.all().stream()
                .filter(one -> one.id().equals(found.keyId()))
                .map(KeyTable.Known::publicKey)
                .findFirst();
        Optional<String> before = found.sequence() == 1
                ? Optional.of(Snapshot.NONE)
                : snapshots.at(found.sequence() - 1).map(Snapshot::head);
        return SnapshotVerification.of(found, key, before);
    }

    List<SigningKeyView> keys() {
        return keys.all().stream()
                .map(key -> new SigningKeyView(key.id(), pem(key.publicKey()), key.since()))
                .toList();
    }

    private static String pem(byte[] key) {
        return "-----BEGIN PUBLIC KEY-----\n" + Base64.getEncoder().encodeToString(key)
                + "\n-----END PUBLIC KEY-----\n";
    }
}
