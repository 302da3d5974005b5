package vn.lantoa.deploy.bench.spring.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;

/** A name by which a channel is known. */
@Entity
@Immutable
class ChannelName {

    @Id
    String key;

    String channel;
}
