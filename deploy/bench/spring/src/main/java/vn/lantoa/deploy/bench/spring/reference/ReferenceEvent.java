package vn.lantoa.deploy.bench.spring.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;

/** An event of the event-service. */
@Entity
@Immutable
class ReferenceEvent {

    @Id
    String code;
}
