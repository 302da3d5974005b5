package vn.lantoa.deploy.bench.spring.reference;

import java.time.LocalDate;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** How far the past is locked. */
public interface LockedPeriodRepository extends JpaRepository<LockedPeriod, UUID> {

    /** Nobody locks more of it until the transaction ends. */
    @Query(
            nativeQuery = true,
            value = "SELECT 1 FROM pg_advisory_xact_lock_shared(hashtextextended('lantoa.period-lock', 0))")
    int share();

    /** The last day that is locked; null while none is. */
    @Query("SELECT max(lock.lockedUntil) FROM LockedPeriod lock")
    LocalDate lockedUntil();
}
