package vn.lantoa.deploy.bench.spring.reference;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;

/** A channel that is listed. */
@Entity
@Immutable
class Channel {

    @Id
    UUID id;

    String code;
    String name;
}
