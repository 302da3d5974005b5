package vn.lantoa.task.budget.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All that is booked on one line. At the end of no day may a stage stand above the one before it, so that a budget as of
 * any day makes sense (rules.md §2).
 */
public final class StageLedger {

    private final TreeMap<LocalDate, Map<BudgetStage, Long>> days = new TreeMap<>();

    public StageLedger(Collection<Booked> booked) {
        booked.forEach(this::add);
    }

    /**
     * A stage that would stand above the one before it.
     *
     * @param day the first day on which it would
     */
    public record Excess(LocalDate day, BudgetStage stage, long amountVnd, BudgetStage before, long beforeVnd) {}

    /** Books one more. */
    public void add(Booked booked) {
        days.computeIfAbsent(booked.bookedOn(), day -> new EnumMap<>(BudgetStage.class))
                .merge(booked.stage(), booked.amountVnd(), Math::addExact);
    }

    /** The first stage, by day, that stands above the one before it; empty where all is well. */
    public Optional<Excess> excess() {
        Map<BudgetStage, Long> standing = new EnumMap<>(BudgetStage.class);
        for (Map.Entry<LocalDate, Map<BudgetStage, Long>> day : days.entrySet()) {
            day.getValue().forEach((stage, amount) -> standing.merge(stage, amount, Math::addExact));
            Optional<Excess> found = List.of(BudgetStage.values()).stream()
                    .flatMap(stage -> excess(day.getKey(), stage, standing).stream())
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The highest that a stage stands at the end of any day. */
    public long highest(BudgetStage stage) {
        long sum = 0;
        long highest = 0;
        for (Map<BudgetStage, Long> day : days.values()) {
            sum = Math.addExact(sum, day.getOrDefault(stage, 0L));
            highest = Math.max(highest, sum);
        }
        return highest;
    }

    private static Optional<Excess> excess(LocalDate day, BudgetStage stage, Map<BudgetStage, Long> standing) {
        long amount = standing.getOrDefault(stage, 0L);
        return stage.before()
                .filter(before -> amount > standing.getOrDefault(before, 0L))
                .map(before -> new Excess(day, stage, amount, before, standing.getOrDefault(before, 0L)));
    }
}
