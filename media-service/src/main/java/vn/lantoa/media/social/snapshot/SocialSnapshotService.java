package vn.lantoa.media.social.snapshot;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.snapshot.NewMetricSnapshot;
import vn.lantoa.media.snapshot.SnapshotKeeper;
import vn.lantoa.media.snapshot.SnapshotSubject;
import vn.lantoa.media.social.SocialPostProblem;
import vn.lantoa.media.social.SocialPostService;
import vn.lantoa.media.social.SocialPostView;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.Problem;

/** Keeps snapshots of posts. */
@ApplicationScoped
@Transactional
public class SocialSnapshotService {

    private final SocialSnapshotRepository snapshots;
    private final SnapshotKeeper keeper;
    private final SocialPostService posts;

    SocialSnapshotService(SocialSnapshotRepository snapshots, SnapshotKeeper keeper, SocialPostService posts) {
        this.snapshots = snapshots;
        this.keeper = keeper;
        this.posts = posts;
    }

    Page<SocialSnapshotView> list(UUID post, @Nullable String source, boolean corrected, PageRequest page) {
        checkPost(post);
        return keeper.list(snapshots, post, source, corrected, page).map(one -> new SocialSnapshotView(post, one));
    }

    SocialSnapshotView get(UUID post, UUID id) {
        checkPost(post);
        return keeper.find(snapshots, post, id)
                .map(one -> new SocialSnapshotView(post, one))
                .orElseThrow(() -> Problem.of(SocialPostProblem.SOCIAL_SNAPSHOT_NOT_FOUND, id));
    }

    /** @throws Problem 409 when the source counted at that instant already, and no reason is given */
    SocialSnapshotView add(UUID id, NewMetricSnapshot entry) {
        SocialPostView post = posts.holdToChange(id);
        return new SocialSnapshotView(
                id,
                keeper.add(
                        snapshots,
                        new SnapshotSubject(id, SocialPostService.path(id), post.postedAt()),
                        entry,
                        SocialSnapshot::new,
                        SocialPostProblem.SOCIAL_SNAPSHOT_EXISTS));
    }

    private void checkPost(UUID post) {
        if (!posts.has(post)) {
            throw Problem.of(SocialPostProblem.SOCIAL_POST_NOT_FOUND, post);
        }
    }
}
