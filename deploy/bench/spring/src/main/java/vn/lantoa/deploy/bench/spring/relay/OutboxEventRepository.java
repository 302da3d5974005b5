package vn.lantoa.deploy.bench.spring.relay;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

/** Events to be told; {@link WaitingEventTable} takes them away. */
public interface OutboxEventRepository extends JpaRepository<OutboxEvent, UUID> {}
