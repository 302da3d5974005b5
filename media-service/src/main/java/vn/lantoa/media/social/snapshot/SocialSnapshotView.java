package vn.lantoa.media.social.snapshot;

import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.media.snapshot.MetricSnapshotView;

/** How far a post had spread at an instant. */
@Schema(name = "SocialSnapshot")
public record SocialSnapshotView(UUID postId, @JsonUnwrapped MetricSnapshotView snapshot) {

    UUID id() {
        return snapshot.id();
    }
}
