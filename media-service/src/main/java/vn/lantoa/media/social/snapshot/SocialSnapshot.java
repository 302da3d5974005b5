package vn.lantoa.media.social.snapshot;

import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.snapshot.MetricSnapshot;
import vn.lantoa.media.snapshot.NewMetricSnapshot;

/** How far a post had spread at an instant. */
@Entity
@Immutable
@AttributeOverride(name = "subject", column = @Column(name = "post_id"))
class SocialSnapshot extends MetricSnapshot {

    protected SocialSnapshot() {}

    SocialSnapshot(UUID post, NewMetricSnapshot entry, @Nullable SocialSnapshot before) {
        super(post, entry, before);
    }
}
