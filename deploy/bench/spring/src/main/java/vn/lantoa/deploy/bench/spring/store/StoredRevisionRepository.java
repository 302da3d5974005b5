package vn.lantoa.deploy.bench.spring.store;

import org.springframework.data.jpa.repository.JpaRepository;

/** What was once said. */
public interface StoredRevisionRepository extends JpaRepository<StoredRevision, StoredRevision.Key> {}
