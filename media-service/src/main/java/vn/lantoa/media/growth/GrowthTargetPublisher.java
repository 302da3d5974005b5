package vn.lantoa.media.growth;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.contract.GrowthTargetChanged;
import vn.lantoa.platform.data.messaging.EventMessage;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.outbox.PublishedEvents;
import vn.lantoa.platform.data.outbox.RecordPages;
import vn.lantoa.platform.data.outbox.Republisher;

/** Tells the other services of growth targets: the definition that counts, with the baselines that are its own. */
@ApplicationScoped
class GrowthTargetPublisher implements PublishedEvents, Republisher {

    static final EventType<GrowthTargetChanged> CHANGED = new EventType<>(
            GrowthTargetChanged.TOPIC,
            GrowthTargetChanged.AGGREGATE,
            GrowthTargetChanged.TYPE,
            GrowthTargetChanged.class);

    private final Outbox outbox;
    private final BaselineRepository baselines;
    private final RecordPages<GrowthTarget> pages;

    GrowthTargetPublisher(Outbox outbox, GrowthTargetRepository targets, BaselineRepository baselines) {
        this.outbox = outbox;
        this.baselines = baselines;
        this.pages = new RecordPages<>(targets, outbox);
    }

    /** Writes the target's state to the outbox; to be called when it is flushed. */
    void changed(GrowthTarget target) {
        outbox.add(eventOf(target));
    }

    @Override
    public List<EventType<?>> types() {
        return List.of(CHANGED);
    }

    @Override
    public String aggregate() {
        return GrowthTargetChanged.AGGREGATE;
    }

    @Override
    public Optional<Written> republish(Instant from, Instant to, Optional<String> after) {
        return pages.republish(
                from, to, after, page -> page.stream().map(this::eventOf).toList());
    }

    private EventMessage<GrowthTargetChanged> eventOf(GrowthTarget target) {
        return CHANGED.of(target.id().toString(), target.version(), state(target, baselines.of(target.id())));
    }

    /** What others see of a target: until its first approval the draft, afterwards what was approved last. */
    static GrowthTargetChanged state(GrowthTarget target, List<Baseline> baselines) {
        TargetDefinition counting = target.counting().orElse(target.definition());
        GrowthTargetEntry definition = counting.entry();
        return new GrowthTargetChanged(
                target.id(),
                definition.planId(),
                definition.name(),
                definition.agencyLevel().name(),
                names(definition.purposes()),
                definition.newProductionOnly(),
                definition.maxReuseRatio(),
                genres(definition),
                names(definition.measures()),
                definition.growthPercent(),
                definition.tolerancePoints(),
                definition.baselineYear(),
                definition.targetYear(),
                definition.calendar().name(),
                counting.definitionVersion(),
                counting.state().name(),
                counting.approvedAt(),
                baselines.stream()
                        .flatMap(one -> one.under(definition).map(revision -> baseline(one, revision)).stream())
                        .toList());
    }

    private static GrowthTargetChanged.Baseline baseline(Baseline baseline, BaselineRevision revision) {
        BaselineRevisionView stated = revision.view();
        return new GrowthTargetChanged.Baseline(
                baseline.agency(),
                baseline.measure().name(),
                stated.calendar().name(),
                stated.months() == null
                        ? null
                        : stated.months().stream().map(BigDecimal::valueOf).toList(),
                BigDecimal.valueOf(stated.value()),
                stated.source(),
                stated.approved());
    }

    private static Map<String, List<String>> genres(GrowthTargetEntry definition) {
        Map<String, List<String>> genres = new LinkedHashMap<>();
        definition.genreMap().forEach((measure, of) -> genres.put(measure.name(), names(of)));
        return genres;
    }

    private static List<String> names(List<? extends Enum<?>> values) {
        return values.stream().<String>map(Enum::name).toList();
    }
}
