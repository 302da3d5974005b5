package vn.lantoa.deploy.bench.spring.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;

/** How a channel that is not listed was written first. */
@Entity
@Immutable
class ChannelSpelling {

    @Id
    String key;

    String spelling;
}
