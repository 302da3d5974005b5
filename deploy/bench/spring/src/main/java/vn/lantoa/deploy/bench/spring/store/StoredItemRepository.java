package vn.lantoa.deploy.bench.spring.store;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** Items. */
public interface StoredItemRepository extends JpaRepository<StoredItem, UUID> {

    /** Nobody else changes it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<StoredItem> findByAgencyAndExternalId(String agency, String externalId);
}
