package vn.lantoa.media.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The codes of other services as they are known here at one moment. */
public final class KnownCodes {

    private static final Comparator<PlanReference> LATEST =
            Comparator.comparing(PlanReference::startOn).thenComparing(PlanReference::id);

    private final Map<UUID, PlanReference> plans;
    private final Set<String> events;

    /** @param events their codes */
    KnownCodes(List<PlanReference> plans, Set<String> events) {
        this.plans = plans.stream().collect(Collectors.toUnmodifiableMap(PlanReference::id, Function.identity()));
        this.events = Set.copyOf(events);
    }

    /** The issued top-level plan whose dates hold the day; of several the one that began last. */
    public Optional<UUID> planOn(LocalDate day) {
        return inForce().filter(plan -> plan.holds(day)).findFirst().map(PlanReference::id);
    }

    /** The issued top-level plans and their days; where two hold a day, it is the first one's. */
    public List<PlanDays> planDays() {
        return inForce()
                .map(plan -> new PlanDays(plan.id(), plan.startOn(), plan.endOn()))
                .toList();
    }

    private Stream<PlanReference> inForce() {
        return plans.values().stream().filter(PlanReference::isInForce).sorted(LATEST.reversed());
    }

    public boolean hasPlan(UUID plan) {
        return plans.containsKey(plan);
    }

    /** @param plan the plan whose theme it is; null: of any plan */
    public boolean hasTheme(UUID plan, String code) {
        return has(plan, code, PlanReference::themeCodes);
    }

    /** @param plan the plan whose clause it is; null: of any plan */
    public boolean hasClause(UUID plan, String path) {
        return has(plan, path, PlanReference::clausePaths);
    }

    public boolean hasEvent(String code) {
        return events.contains(code);
    }

    private boolean has(UUID plan, String code, Function<PlanReference, Set<String>> codes) {
        return plans.values().stream()
                .filter(one -> plan == null || one.id().equals(plan))
                .map(codes)
                .anyMatch(known -> known != null && known.contains(code));
    }
}
