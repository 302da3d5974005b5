package vn.lantoa.deploy.bench.spring.reference;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;

/** A channel that is listed. */
@Entity
@Table(name = "channel")
@Immutable
class ListedChannel {

    @Id
    UUID id;

    String code;
    String name;
}
