package vn.lantoa.media.growth;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.contract.GrowthTargetChanged;
import vn.lantoa.platform.data.outbox.Outbox;
import vn.lantoa.platform.data.record.PagePublisher;

/** Publishes growth targets: the definition that counts, with the baselines that are its own. */
@ApplicationScoped
class GrowthTargetPublisher extends PagePublisher<GrowthTarget, GrowthTargetChanged> {

    private final BaselineRepository baselines;

    GrowthTargetPublisher(Outbox outbox, GrowthTargetRepository targets, BaselineRepository baselines) {
        super(GrowthTargetChanged.class, outbox, targets, target -> target.id().toString());
        this.baselines = baselines;
    }

    @Override
    protected Function<GrowthTarget, GrowthTargetChanged> states(List<GrowthTarget> page) {
        return target -> state(target, baselines.of(target.id()));
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
