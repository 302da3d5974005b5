package vn.lantoa.media.social.snapshot;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.snapshot.MetricSnapshotRepository;
import vn.lantoa.media.snapshot.SnapshotSeries;

@ApplicationScoped
class SocialSnapshotRepository extends MetricSnapshotRepository<SocialSnapshot> {

    SocialSnapshotRepository() {
        super(SnapshotSeries.POSTS, "SocialSnapshot");
    }
}
