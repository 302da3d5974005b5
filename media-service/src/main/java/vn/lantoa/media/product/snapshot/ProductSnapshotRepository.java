package vn.lantoa.media.product.snapshot;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.snapshot.MetricSnapshotRepository;
import vn.lantoa.media.snapshot.SnapshotSeries;

@ApplicationScoped
class ProductSnapshotRepository extends MetricSnapshotRepository<ProductSnapshot> {

    ProductSnapshotRepository() {
        super(SnapshotSeries.PRODUCTS, "ProductSnapshot");
    }
}
