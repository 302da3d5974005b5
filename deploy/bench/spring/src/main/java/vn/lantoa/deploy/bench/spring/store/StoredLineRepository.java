package vn.lantoa.deploy.bench.spring.store;

import org.springframework.data.jpa.repository.JpaRepository;

/** What came of each line. */
public interface StoredLineRepository extends JpaRepository<StoredLine, StoredLine.Key> {}
