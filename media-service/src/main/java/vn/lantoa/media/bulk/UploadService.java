package vn.lantoa.media.bulk;

import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.ObjectMapper;

import vn.lantoa.media.body.BodyFormat;
import vn.lantoa.media.body.CsvColumns;
import vn.lantoa.media.body.LineSource;
import vn.lantoa.media.body.LineSources;

/** Stores uploads, and applies their chunks, each in one transaction with the note that it is applied. */
@ApplicationScoped
@Transactional
public class UploadService {

    /** So long a chunk waits, while it is stored, for those who wait for an answer: its sender waits too. */
    static final Duration LONGEST_PAUSE = Duration.ofMillis(25);

    private final UploadTable uploads;
    private final ChunkTable chunks;
    private final ChunkApplier applier;
    private final LineSources sources;
    private final RightOfWay way;
    private final Clock clock;

    UploadService(
            UploadTable uploads,
            ChunkTable chunks,
            ChunkApplier applier,
            ObjectMapper json,
            RightOfWay way,
            Clock clock) {
        this.uploads = uploads;
        this.chunks = chunks;
        this.applier = applier;
        this.sources = new LineSources(json);
        this.way = way;
        this.clock = clock;
    }

    /** What came of an attempt to apply a chunk. */
    enum Step {
        /** It is applied, and there are more. */
        MORE,
        /** It is applied, and was the last one. */
        DONE,
        /** Nothing was done: somebody else has the lease. */
        LOST
    }

    /** What a body is made of. */
    public record Body(InputStream bytes, BodyFormat format, CsvColumns columns) {}

    /**
     * Stores a body: with the transaction it is durable.
     *
     * @param upload it; how many lines it has is found out
     * @throws vn.lantoa.platform.web.problem.Problem 400 where the body is not of its format; 413 when it has too many
     *     lines; 503 while as many of the agency wait as may
     */
    public Upload store(Upload upload, Body body) {
        if (uploads.isFull(upload.agency())) {
            throw LargeBodies.busy();
        }
        try (LineSource lines = sources.open(body.bytes, body.format, body.columns)) {
            RightOfWay.Pieces pieces = way.begin(LONGEST_PAUSE);
            int count = new ChunkCutter(chunk -> {
                        chunks.add(upload.submission(), chunk);
                        pieces.next();
                    })
                    .cut(lines);
            Upload whole = new Upload(
                    upload.submission(), upload.agency(), upload.kind(), upload.sentBy(), upload.receivedAt(), count);
            uploads.add(whole);
            return whole;
        }
    }

    /** Takes an upload that nobody works on, for so long as it takes to apply a chunk and no longer than that. */
    Optional<Lease> claim(Duration time) {
        Instant now = clock.instant();
        Optional<Lease> lease = uploads.claim(now, now.plus(time));
        lease.ifPresent(taken -> applier.begin(taken.submission()));
        return lease;
    }

    SeenKeys seen(Lease lease) {
        return chunks.seen(lease.submission());
    }

    /** Applies the next chunk, and keeps the lease for that time more. */
    Step applyNext(Lease lease, SeenKeys seen, Duration time) {
        Optional<Integer> next = uploads.hold(lease, time.toMillis());
        if (next.isEmpty()) {
            return Step.LOST;
        }
        Chunk chunk = chunks.find(lease.submission(), next.get());
        try (ChunkLines lines = new ChunkLines(chunk.content())) {
            applier.apply(lease.upload(), chunk.after(), lines, seen);
        }
        if (chunk.after() + chunk.lines() == lease.upload().lines()) {
            chunks.delete(lease.submission());
            uploads.delete(lease.submission());
            return Step.DONE;
        }
        chunks.applied(lease.submission(), chunk.number(), seen.toBytes());
        uploads.advance(lease, clock.instant().plus(time));
        return Step.MORE;
    }

    void giveBack(Lease lease, boolean failed) {
        uploads.giveBack(lease, failed, clock.instant());
    }
}
