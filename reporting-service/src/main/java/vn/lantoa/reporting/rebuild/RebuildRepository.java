package vn.lantoa.reporting.rebuild;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class RebuildRepository implements PanacheRepositoryBase<Rebuild, UUID> {

    private static final List<RebuildState> OPEN =
            List.of(RebuildState.REQUESTED, RebuildState.RUNNING, RebuildState.READING);

    /** The one that is not finished, if any. */
    Optional<Rebuild> open() {
        return find("state in ?1 order by createdAt", OPEN).firstResultOptional();
    }

    /** As it is now, and nobody else's until the transaction ends. */
    Rebuild locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
