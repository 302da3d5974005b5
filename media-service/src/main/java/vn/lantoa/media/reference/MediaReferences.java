package vn.lantoa.media.reference;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

/** What is known of plans and events, kept in memory for a second: each submission asks for it, and it changes a few times a day. */
@ApplicationScoped
public class MediaReferences {

    /** Another replica may have read the event; so long it takes at most until this one knows. */
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final MediaReferenceTable tables;
    private final Clock clock;
    private volatile Read last = new Read(null, Instant.MIN);

    MediaReferences(MediaReferenceTable tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    /** The codes known now; must be asked in a transaction. */
    public KnownCodes known() {
        Instant now = clock.instant();
        Read read = last;
        if (read.codes == null || !now.isBefore(read.until)) {
            read = new Read(tables.read(), now.plus(FRESH));
            last = read;
        }
        return read.codes;
    }

    private record Read(KnownCodes codes, Instant until) {}
}
