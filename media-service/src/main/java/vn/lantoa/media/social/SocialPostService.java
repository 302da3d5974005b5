package vn.lantoa.media.social;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.line.LineMessages;
import vn.lantoa.media.line.fault.FaultView;
import vn.lantoa.media.line.fault.LineFault;
import vn.lantoa.media.reference.KnownCodeProblem;
import vn.lantoa.media.reference.KnownCodes;
import vn.lantoa.media.reference.MediaReferences;
import vn.lantoa.media.snapshot.LatestMetrics;
import vn.lantoa.media.snapshot.MetricSnapshotTable;
import vn.lantoa.media.snapshot.SnapshotKeeper;
import vn.lantoa.media.snapshot.SnapshotSeries;
import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.Problem;

/** Keeps posts. Of a platform an address is one post's, so that none counts twice. */
@ApplicationScoped
@Transactional
public class SocialPostService {

    private final SocialPostRepository posts;
    private final MetricSnapshotTable metrics;
    private final MediaReferences references;
    private final LineMessages words;
    private final Preconditions preconditions;
    private final AuditTrail audit;
    private final Clock clock;

    SocialPostService(
            SocialPostRepository posts,
            MetricSnapshotTable metrics,
            MediaReferences references,
            LineMessages words,
            Preconditions preconditions,
            AuditTrail audit,
            Clock clock) {
        this.posts = posts;
        this.metrics = metrics;
        this.references = references;
        this.words = words;
        this.preconditions = preconditions;
        this.audit = audit;
        this.clock = clock;
    }

    Page<SocialPostView> list(SocialPostFilter filter, PageRequest page) {
        Page<SocialPost> found = posts.page(filter, page);
        Map<UUID, LatestMetrics> spread =
                latest(found.items().stream().map(SocialPost::id).toList());
        return found.map(post -> post.view(SocialMetricsView.of(spread.get(post.id())), null));
    }

    SocialPostView get(UUID id) {
        return view(stored(posts.findByIdOptional(id), id), null);
    }

    /** Whether there is such a post. */
    public boolean has(UUID id) {
        return posts.findByIdOptional(id).isPresent();
    }

    SocialPostView create(SocialPostEntry entry) {
        SocialPost post = new SocialPost(entry);
        check(post.id(), entry);
        posts.persistAndFlush(post);
        return written(AuditAction.CREATED, post, null, entry);
    }

    SocialPostView replace(UUID id, SocialPostEntry entry) {
        SocialPost post = stored(posts.findLocked(id), id);
        preconditions.requireMatch(post.version());
        check(id, entry);
        SocialPostView before = view(post, null);
        post.replaceBy(entry);
        posts.flush();
        return written(AuditAction.REPLACED, post, before, entry);
    }

    /**
     * The post, held until the transaction ends, so that its snapshots follow one another; its version rises.
     *
     * @throws Problem 404 when there is none
     */
    public SocialPostView holdToChange(UUID id) {
        SocialPost post = stored(posts.findLocked(id), id);
        post.changedInside(clock.instant());
        posts.flush();
        return view(post, null);
    }

    private SocialPostView written(
            AuditAction action, SocialPost post, @Nullable SocialPostView before, SocialPostEntry entry) {
        SocialPostView view = view(post, null);
        audit.record(action, path(view.id()), view.version(), before, view);
        return view(post, warnings(entry));
    }

    private SocialPostView view(SocialPost post, @Nullable List<FaultView> warnings) {
        return post.view(SocialMetricsView.of(latest(List.of(post.id())).get(post.id())), warnings);
    }

    private Map<UUID, LatestMetrics> latest(List<UUID> some) {
        return metrics.latest(SnapshotSeries.POSTS, some, 1);
    }

    private void check(UUID id, SocialPostEntry entry) {
        new Problem.Collector()
                .inBodyIf(
                        entry.postedAt().isAfter(clock.instant().plus(SnapshotKeeper.TOLERANCE)),
                        "postedAt",
                        SocialPostProblem.SOCIAL_POST_IN_FUTURE)
                .inBodyIf(entry.linksNowhere(), "url", SocialPostProblem.SOCIAL_POST_URL_INVALID)
                .raise();
        if (posts.hasOther(id, entry.platform(), entry.url())) {
            throw Problem.inBody("url", SocialPostProblem.SOCIAL_POST_EXISTS);
        }
    }

    private List<FaultView> warnings(SocialPostEntry entry) {
        KnownCodes known = references.known();
        return words.inWords(entry.themes().stream()
                .filter(theme -> !known.hasTheme(null, theme))
                .map(theme -> new LineFault("themes", KnownCodeProblem.CODE_NOT_KNOWN_YET, List.of(theme)))
                .toList());
    }

    private static SocialPost stored(Optional<SocialPost> found, UUID id) {
        return found.orElseThrow(() -> Problem.of(SocialPostProblem.SOCIAL_POST_NOT_FOUND, id));
    }

    /** Its path below {@code /api/v1}. */
    public static String path(UUID id) {
        return "social-posts/" + id;
    }
}
