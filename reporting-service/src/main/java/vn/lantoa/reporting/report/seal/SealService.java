package vn.lantoa.reporting.report.seal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.web.hash.Sha256;
import vn.lantoa.platform.web.id.Ids;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.reporting.report.dataset.CanonicalJson;

/** Seals: gives a report its number and its place in the chain, and signs the chain's new head. */
@ApplicationScoped
public class SealService {

    private final SnapshotTable snapshots;
    private final KeyFile file;
    private final KeyTable keys;
    private final SealConfig config;
    private final Clock clock;

    SealService(SnapshotTable snapshots, KeyFile file, KeyTable keys, SealConfig config, Clock clock) {
        this.snapshots = snapshots;
        this.file = file;
        this.keys = keys;
        this.config = config;
        this.clock = clock;
    }

    /** The letterhead of what is sealed now. */
    public SealedContent.Letterhead letterhead() {
        SealConfig.Letterhead now = config.letterhead();
        return new SealedContent.Letterhead(
                now.governingBody(),
                now.agency(),
                now.place(),
                now.addressee(),
                now.signer(),
                config.symbol(),
                now.recipients());
    }

    /**
     * Seals what a report says, in the caller's transaction: all of it or nothing. Numbers of a year have no gaps.
     *
     * @throws Problem 503 when the key is lost or another one
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Snapshot seal(SealedContent content, String by) {
        snapshots.holdChain();
        SigningKey key = file.key();
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        keys.keep(key, at);
        int year = BusinessTime.dayOf(at).getYear();
        int ordinal = snapshots.lastOrdinal(year) + 1;
        String previous = snapshots.last().map(Snapshot::head).orElse(Snapshot.NONE);
        long sequence = snapshots.last().map(Snapshot::sequence).orElse(0L) + 1;
        String number = Snapshot.number(ordinal, config.symbol());
        byte[] bytes = CanonicalJson.write(content.at(new SealedContent.Place(sequence, number, by, at, previous)));
        String sha256 = Sha256.of(bytes);
        String head = Snapshot.head(previous, sha256);
        Snapshot sealed = new Snapshot(
                Ids.next(),
                content.reportId(),
                sequence,
                year,
                ordinal,
                number,
                at,
                bytes,
                sha256,
                previous,
                head,
                key.id(),
                key.sign(head.getBytes(StandardCharsets.US_ASCII)));
        snapshots.add(sealed);
        return sealed;
    }
}
