package vn.lantoa.deploy.bench.spring.store;

import java.util.UUID;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;

import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.springframework.data.domain.Persistable;

/** A row that knows whether it is stored: its id is given to it, and nobody has to look for it first. */
@MappedSuperclass
public abstract class NewRow<T> implements Persistable<T> {

    @Transient
    private boolean stored;

    /** An id in the order of time, which indexes like. */
    public static UUID nextId() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void keep() {
        stored = true;
    }
}
