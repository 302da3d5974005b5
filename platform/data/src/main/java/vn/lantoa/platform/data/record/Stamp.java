package vn.lantoa.platform.data.record;

import java.time.Clock;
import java.util.Collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;

import io.quarkus.arc.Arc;

import vn.lantoa.platform.web.identity.Caller;

/** Writes who and when into every stored record. */
@ApplicationScoped
public class Stamp {

    private final Clock clock;
    private final Caller caller;

    Stamp(Clock clock, Caller caller) {
        this.clock = clock;
        this.caller = caller;
    }

    @PrePersist
    void created(StoredRecord stored) {
        stored.stampCreated(writer(), clock.instant());
    }

    @PreUpdate
    void updated(StoredRecord stored) {
        stored.stampUpdated(writer(), clock.instant());
    }

    /** Stamps new records that SQL of the service's own inserts, many by one statement. */
    public void inserted(Collection<? extends StoredRecord> records) {
        records.forEach(this::created);
    }

    /**
     * Stamps records that SQL of the service's own changes, and raises their versions.
     *
     * @param detached so that nothing writes them once more
     */
    public void changed(Collection<? extends StoredRecord> detached) {
        detached.forEach(StoredRecord::raise);
        detached.forEach(this::updated);
    }

    private String writer() {
        return Arc.container().requestContext().isActive() ? caller.name() : "system";
    }
}
