package vn.lantoa.deploy.bench.spring.reference;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The press register. */
interface PressAgencyRepository extends JpaRepository<PressAgency, UUID> {

    @Query("SELECT a.validFrom, a.validTo FROM PressAgency a WHERE a.code = :code")
    Optional<ReferenceData.Agency> findDays(String code);
}
