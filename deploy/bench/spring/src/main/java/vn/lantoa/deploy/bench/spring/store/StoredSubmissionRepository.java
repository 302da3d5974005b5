package vn.lantoa.deploy.bench.spring.store;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/** What was posted. */
public interface StoredSubmissionRepository extends JpaRepository<StoredSubmission, UUID> {}
