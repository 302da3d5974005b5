package vn.lantoa.deploy.bench.spring.store;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/** Who made what. */
public interface AuditedActionRepository extends JpaRepository<AuditedAction, UUID> {}
