package vn.lantoa.media.product.snapshot;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.media.snapshot.MetricSnapshotView;

/**
 * How far a media product had spread at an instant.
 *
 * @param product its code
 */
@Schema(name = "ProductSnapshot")
public record ProductSnapshotView(
        String product, @JsonUnwrapped MetricSnapshotView snapshot) {

    UUID id() {
        return snapshot.id();
    }
}
