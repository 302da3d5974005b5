package vn.lantoa.deploy.bench.spring.store;

import org.springframework.data.jpa.repository.JpaRepository;

/** What came of each line. */
public interface SubmissionLineRepository extends JpaRepository<SubmissionLine, SubmissionLine.Key> {}
