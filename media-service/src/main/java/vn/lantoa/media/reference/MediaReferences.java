package vn.lantoa.media.reference;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.replica.RecentValue;

/** What is known of plans and events: each submission asks for it. */
@ApplicationScoped
public class MediaReferences {

    private final RecentValue<KnownCodes> known;

    MediaReferences(MediaReferenceTable tables, Clock clock) {
        this.known = new RecentValue<>(tables::read, clock);
    }

    /** The codes known now, or a second ago; must be asked in a transaction. */
    public KnownCodes known() {
        return known.get();
    }
}
