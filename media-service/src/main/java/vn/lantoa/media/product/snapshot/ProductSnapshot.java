package vn.lantoa.media.product.snapshot;

import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.snapshot.MetricSnapshot;
import vn.lantoa.media.snapshot.NewMetricSnapshot;

/** How far a media product had spread at an instant. */
@Entity
@Immutable
@AttributeOverride(name = "subject", column = @Column(name = "product_id"))
class ProductSnapshot extends MetricSnapshot {

    protected ProductSnapshot() {}

    ProductSnapshot(UUID product, NewMetricSnapshot entry, @Nullable ProductSnapshot before) {
        super(product, entry, before);
    }
}
