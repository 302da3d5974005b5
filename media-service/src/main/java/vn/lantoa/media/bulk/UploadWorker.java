package vn.lantoa.media.bulk;

import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import vn.lantoa.media.bulk.UploadService.Step;
import vn.lantoa.platform.data.kafka.Outage;

/**
 * Applies uploads in turns, so that a small one does not wait for a large one of another agency, and gives way to who
 * waits for an answer. Any number of workers, in any number of processes, may be at work: each upload is one's at a
 * time.
 */
@ApplicationScoped
class UploadWorker {

    /** A holder that is silent for so long has lost its lease. */
    static final Duration LEASE = Duration.ofSeconds(10);

    /** So long a chunk waits, at most, for those who wait for an answer: well within the lease. */
    static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

    private static final int TURN = 20;
    private static final Logger LOG = Logger.getLogger(UploadWorker.class);

    private final UploadService uploads;
    private final RightOfWay way;
    private volatile boolean stopping;

    UploadWorker(UploadService uploads, RightOfWay way) {
        this.uploads = uploads;
        this.way = way;
    }

    /** It ends with the chunk that is at work. */
    void stop() {
        stopping = true;
    }

    /** Applies some chunks of one upload, or fails to and gives it back; false where there is none to apply. */
    boolean work() {
        Optional<Lease> lease = stopping ? Optional.empty() : uploads.claim(LEASE);
        lease.ifPresent(this::apply);
        return lease.isPresent();
    }

    private void apply(Lease lease) {
        boolean failed = true;
        Step step = Step.MORE;
        try {
            SeenKeys seen = uploads.seen(lease);
            RightOfWay.Pieces chunks = way.begin(LONGEST_PAUSE);
            for (int chunk = 0; step == Step.MORE && chunk < TURN && !stopping; chunk++) {
                step = uploads.applyNext(lease, seen, LEASE);
                seen.next();
                chunks.next();
            }
            failed = false;
        } catch (RuntimeException failure) {
            LOG.warnf(
                    "Applying submission %s failed, and is tried again: %s",
                    lease.submission(), Outage.reason(failure));
        } finally {
            if (step == Step.MORE) {
                uploads.giveBack(lease, failed);
            }
        }
    }
}
