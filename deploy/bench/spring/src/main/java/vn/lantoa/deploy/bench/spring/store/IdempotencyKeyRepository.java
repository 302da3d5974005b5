package vn.lantoa.deploy.bench.spring.store;

import org.springframework.data.jpa.repository.JpaRepository;

/** Answers that are given again. */
public interface IdempotencyKeyRepository extends JpaRepository<IdempotencyKey, IdempotencyKey.Key> {}
