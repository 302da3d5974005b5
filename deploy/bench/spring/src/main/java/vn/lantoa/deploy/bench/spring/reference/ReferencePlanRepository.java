package vn.lantoa.deploy.bench.spring.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Plans of the task-service. */
interface ReferencePlanRepository extends JpaRepository<ReferencePlan, UUID> {

    /** A plan with its codes; null where none were told. */
    record Told(
            UUID id,
            String status,
            boolean topLevel,
            LocalDate startOn,
            LocalDate endOn,
            List<String> clausePaths,
            List<String> themeCodes,
            List<String> audienceCodes) {}

    @Query("""
            SELECT p.id, p.status, p.topLevel, p.startOn, p.endOn, c.clausePaths, c.themeCodes, c.audienceCodes
            FROM ReferencePlan p LEFT JOIN ReferenceClauses c ON c.planId = p.id
            ORDER BY p.startOn DESC NULLS LAST, p.id DESC""")
    List<Told> findTold();
}
