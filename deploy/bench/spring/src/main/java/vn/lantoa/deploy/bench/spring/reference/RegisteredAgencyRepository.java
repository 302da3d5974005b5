package vn.lantoa.deploy.bench.spring.reference;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The press register. */
interface RegisteredAgencyRepository extends JpaRepository<RegisteredAgency, UUID> {

    @Query("SELECT a.validFrom, a.validTo FROM RegisteredAgency a WHERE a.code = :code")
    Optional<CachedReference.Agency> findDays(String code);
}
