package vn.lantoa.media.social.snapshot;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.line.FaultView;
import vn.lantoa.media.line.LineFault;
import vn.lantoa.media.line.LineMessages;
import vn.lantoa.media.metric.MetricProblem;
import vn.lantoa.media.metric.Metrics;
import vn.lantoa.media.social.SocialPostProblem;
import vn.lantoa.media.social.SocialPostService;
import vn.lantoa.media.social.SocialPostView;
import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.Problem;

/** Keeps snapshots of posts. Who adds one holds the post, so that each is held against those that were there before. */
@ApplicationScoped
@Transactional
public class SocialSnapshotService {

    private final SocialSnapshotRepository snapshots;
    private final EarlierMetricsTable earlier;
    private final SocialPostService posts;
    private final LineMessages words;
    private final AuditTrail audit;
    private final Clock clock;

    SocialSnapshotService(
            SocialSnapshotRepository snapshots,
            EarlierMetricsTable earlier,
            SocialPostService posts,
            LineMessages words,
            AuditTrail audit,
            Clock clock) {
        this.snapshots = snapshots;
        this.earlier = earlier;
        this.posts = posts;
        this.words = words;
        this.audit = audit;
        this.clock = clock;
    }

    Page<SocialSnapshotView> list(UUID post, @Nullable String source, PageRequest page) {
        checkPost(post);
        Page<SocialSnapshot> found = snapshots.of(post, source, page);
        Map<UUID, EarlierMetrics> before =
                earlier.before(found.items().stream().map(SocialSnapshot::id).toList());
        return found.map(one -> one.view(before.getOrDefault(one.id(), EarlierMetrics.NONE), null));
    }

    SocialSnapshotView get(UUID post, UUID id) {
        checkPost(post);
        SocialSnapshot snapshot =
                snapshots.find(post, id).orElseThrow(() -> Problem.of(SocialPostProblem.SOCIAL_SNAPSHOT_NOT_FOUND, id));
        return snapshot.view(before(snapshot), null);
    }

    /** @throws Problem 409 when the source counted at that instant already */
    SocialSnapshotView add(UUID id, NewSocialSnapshot entry) {
        SocialPostView post = posts.holdToChange(id);
        Metrics values = entry.values();
        Instant latest = clock.instant().plus(SocialPostService.TOLERANCE);
        new Problem.Collector()
                .inBodyIf(
                        values.views() == null && values.reach() == null && values.engagements() == null,
                        "views",
                        MetricProblem.METRICS_EMPTY)
                .inBodyIf(entry.observedAt().isAfter(latest), "observedAt", MetricProblem.OBSERVED_IN_FUTURE)
                .raise();
        if (snapshots.has(id, entry)) {
            throw Problem.inBody("observedAt", SocialPostProblem.SOCIAL_SNAPSHOT_EXISTS);
        }
        SocialSnapshot snapshot = new SocialSnapshot(id, entry);
        snapshots.persistAndFlush(snapshot);
        EarlierMetrics before = before(snapshot);
        SocialSnapshotView view = snapshot.view(before, null);
        audit.record(AuditAction.APPENDED, path(id, view.id()), snapshot.version(), null, view);
        return snapshot.view(before, warnings(post, entry, before));
    }

    private EarlierMetrics before(SocialSnapshot snapshot) {
        return earlier.before(List.of(snapshot.id())).getOrDefault(snapshot.id(), EarlierMetrics.NONE);
    }

    private List<FaultView> warnings(SocialPostView post, NewSocialSnapshot entry, EarlierMetrics before) {
        List<LineFault> warnings = new ArrayList<>();
        if (entry.observedAt().isBefore(post.postedAt())) {
            warnings.add(new LineFault("observedAt", MetricProblem.OBSERVED_BEFORE_PUBLICATION, List.of()));
        }
        before.fallen(entry.values())
                .forEach(fall -> warnings.add(new LineFault(
                        fall.field(), MetricProblem.METRIC_DECREASED, List.of(fall.now(), fall.before()))));
        return words.inWords(warnings);
    }

    private void checkPost(UUID post) {
        if (!posts.has(post)) {
            throw Problem.of(SocialPostProblem.SOCIAL_POST_NOT_FOUND, post);
        }
    }

    static String path(UUID post, UUID id) {
        return "social-posts/" + post + "/snapshots/" + id;
    }
}
