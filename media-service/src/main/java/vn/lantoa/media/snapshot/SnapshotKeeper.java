package vn.lantoa.media.snapshot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.line.LineMessages;
import vn.lantoa.media.line.fault.FaultView;
import vn.lantoa.media.line.fault.LineFault;
import vn.lantoa.media.metric.MetricProblem;
import vn.lantoa.media.metric.Metrics;
import vn.lantoa.platform.data.audit.AuditAction;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.problem.ProblemCode;

/** Reads and adds snapshots of any series, in the transaction of the feature that has them. */
@ApplicationScoped
public class SnapshotKeeper {

    /** A sender's clock may be ahead of ours by so much. */
    public static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final MetricSnapshotTable table;
    private final LineMessages words;
    private final AuditTrail audit;
    private final Clock clock;

    SnapshotKeeper(MetricSnapshotTable table, LineMessages words, AuditTrail audit, Clock clock) {
        this.table = table;
        this.words = words;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes a snapshot, which corrects the one before where there is one. */
    public interface Maker<S> {
        S of(UUID subject, NewMetricSnapshot entry, @Nullable S before);
    }

    /** @param corrected whether those are shown, too, that a correction replaced */
    public <S extends MetricSnapshot> Page<MetricSnapshotView> list(
            MetricSnapshotRepository<S> snapshots,
            UUID subject,
            @Nullable String source,
            boolean corrected,
            PageRequest page) {
        Page<S> found = snapshots.of(subject, source, corrected, page);
        Map<UUID, SnapshotPlace> places = table.places(
                snapshots.series(), found.items().stream().map(S::id).toList());
        return found.map(one -> one.view(placeOf(one, places)));
    }

    /** Empty where the subject has no such snapshot. */
    public <S extends MetricSnapshot> Optional<MetricSnapshotView> find(
            MetricSnapshotRepository<S> snapshots, UUID subject, UUID id) {
        return snapshots.find(subject, id).map(one -> one.view(placeOf(one, snapshots.series())));
    }

    /**
     * Adds a snapshot to what is held.
     *
     * @param exists the code of what the source said of that instant already, where no reason is given
     * @throws Problem 409 also where a reason is given and there is nothing to correct
     */
    public <S extends MetricSnapshot> MetricSnapshotView add(
            MetricSnapshotRepository<S> snapshots,
            SnapshotSubject subject,
            NewMetricSnapshot entry,
            Maker<S> maker,
            ProblemCode exists) {
        check(entry);
        S before = snapshots.standing(subject.id(), entry).orElse(null);
        if (before != null && entry.reason() == null) {
            throw Problem.inBody("observedAt", exists);
        }
        if (entry.reason() != null && (before == null || entry.values().isWithin(before.values()))) {
            throw Problem.inBody("reason", MetricSnapshotProblem.SNAPSHOT_NOTHING_TO_CORRECT);
        }
        S snapshot = maker.of(subject.id(), entry, before);
        snapshots.persistAndFlush(snapshot);
        SnapshotPlace place = placeOf(snapshot, snapshots.series());
        MetricSnapshotView view = snapshot.view(place);
        audit.record(AuditAction.APPENDED, subject.snapshot(view.id()), snapshot.version(), null, view);
        return view.with(warnings(subject, entry, place.earlier()));
    }

    private void check(NewMetricSnapshot entry) {
        Metrics values = entry.values();
        Instant latest = clock.instant().plus(TOLERANCE);
        new Problem.Collector()
                .inBodyIf(
                        values.views() == null && values.reach() == null && values.engagements() == null,
                        "views",
                        MetricProblem.METRICS_EMPTY)
                .inBodyIf(entry.observedAt().isAfter(latest), "observedAt", MetricProblem.OBSERVED_IN_FUTURE)
                .raise();
    }

    private SnapshotPlace placeOf(MetricSnapshot snapshot, SnapshotSeries series) {
        return placeOf(snapshot, table.places(series, List.of(snapshot.id())));
    }

    /** It is there: of each that is stored there is a place. */
    private static SnapshotPlace placeOf(MetricSnapshot snapshot, Map<UUID, SnapshotPlace> places) {
        return Objects.requireNonNull(places.get(snapshot.id()));
    }

    private List<FaultView> warnings(SnapshotSubject subject, NewMetricSnapshot entry, EarlierMetrics before) {
        List<LineFault> warnings = new ArrayList<>();
        if (subject.since() != null && entry.observedAt().isBefore(subject.since())) {
            warnings.add(new LineFault("observedAt", MetricProblem.OBSERVED_BEFORE_PUBLICATION, List.of()));
        }
        before.fallen(entry.values())
                .forEach(fall -> warnings.add(new LineFault(
                        fall.field(), MetricProblem.METRIC_DECREASED, List.of(fall.now(), fall.before()))));
        return words.inWords(warnings);
    }
}
