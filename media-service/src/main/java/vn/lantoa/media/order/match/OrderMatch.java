package vn.lantoa.media.order.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.order.OrderDeliverable;
import vn.lantoa.platform.data.work.RepresentativeOrder;

/**
 * Matches what was delivered on an order with what it asks for (rules.md §4). What was accepted keeps its place; the
 * rest fills what is left in the order of publication, each item that of the deliverables it is of which names most and
 * has room. What does not count takes no room. Of the publications of a work one counts: what was accepted, else of
 * those that can the one that stands for it (rules.md §9), else of those that are only late. Items come one after the
 * other, and are not kept.
 */
final class OrderMatch {

    private final LocalDate startOn;
    private final LocalDate dueOn;
    private final boolean requiresClearance;
    private final DeliverableFit fit;
    private final List<DeliverableTally> tallies;
    private final Map<DeliveryVerdict, Integer> verdicts = new EnumMap<>(DeliveryVerdict.class);
    private final Comparator<DeliveredWork> first;
    private final Set<UUID> others = new HashSet<>();
    private @Nullable DeliveredWork standing;

    /**
     * @param startOn the first day of the agreement
     * @param forms all that a channel is and was called, at least in lower case
     */
    OrderMatch(
            List<OrderDeliverable> deliverables,
            LocalDate startOn,
            LocalDate dueOn,
            boolean requiresClearance,
            Function<String, Set<String>> forms) {
        this.startOn = startOn;
        this.dueOn = dueOn;
        this.requiresClearance = requiresClearance;
        this.fit = new DeliverableFit(deliverables, forms);
        this.tallies = new ArrayList<>();
        deliverables.forEach(one -> tallies.add(new DeliverableTally(tallies.size() + 1, one)));
        first = Comparator.comparing((DeliveredWork work) -> work.acceptance() == null)
                .thenComparing(work -> distance(faults(work)))
                .thenComparing(RepresentativeOrder.firstStands());
    }

    /**
     * Takes, before any is judged, what was accepted, which keeps its place, and of each work that has several
     * publications all of them, one after the other: one of them stands for it.
     */
    void beforehand(DeliveredWork work) {
        DeliveredWork.Acceptance acceptance = work.acceptance();
        if (acceptance != null) {
            tallies.get(acceptance.deliverable() - 1).close(acceptance.amount());
        }
        DeliveredWork best = standing;
        if (best == null || !best.isOfTheWorkOf(work)) {
            standing = work;
        } else if (first.compare(work, best) < 0) {
            others.add(best.id());
            standing = work;
        } else {
            others.add(work.id());
        }
    }

    /** How far from counting: what is only late a person can accept, anything else nobody. */
    private static int distance(Set<DeliveryVerdict> faults) {
        return faults.isEmpty() ? 0 : faults.equals(EnumSet.of(DeliveryVerdict.LATE)) ? 1 : 2;
    }

    /** Why it cannot count, whatever else was delivered. */
    private Set<DeliveryVerdict> faults(DeliveredWork work) {
        Set<DeliveryVerdict> faults = EnumSet.noneOf(DeliveryVerdict.class);
        addIf(fit.of(work).isEmpty(), DeliveryVerdict.WRONG_KIND, faults);
        addIf(!work.isShown(), DeliveryVerdict.NO_EVIDENCE, faults);
        addIf(requiresClearance && !work.cleared(), DeliveryVerdict.NOT_CLEARED, faults);
        addIf(work.publishedOn().isBefore(startOn), DeliveryVerdict.BEFORE_AGREEMENT, faults);
        addIf(work.publishedOn().isAfter(dueOn), DeliveryVerdict.LATE, faults);
        return faults;
    }

    /** What the next item in the order of publication is for the order. */
    ItemMatchView judge(DeliveredWork work) {
        DeliveredWork.Acceptance acceptance = work.acceptance();
        DeliverableTally tally =
                acceptance != null ? tallies.get(acceptance.deliverable() - 1) : roomiest(fit.of(work));
        Set<DeliveryVerdict> findings = faults(work);
        addIf(others.contains(work.id()) || work.workAcceptedElsewhere(), DeliveryVerdict.SAME_WORK, findings);
        addIf(
                work.acceptedElsewhere() || acceptance == null && tally != null && tally.isFull(),
                DeliveryVerdict.OVER,
                findings);
        boolean again = acceptance == null && findings.contains(DeliveryVerdict.SAME_WORK);
        if (tally != null && !again && !work.withdrawn()) {
            tally.deliver(tally.size(work));
        }
        long amount = amount(work, tally, findings);
        ItemMatchView judged = ItemMatchView.of(work, tally, List.copyOf(findings), amount);
        verdicts.merge(judged.verdict(), 1, Integer::sum);
        return judged;
    }

    /** How far each deliverable is by what was judged until now. */
    List<DeliverableMatchView> deliverables() {
        return tallies.stream().map(DeliverableTally::view).toList();
    }

    /** What all that was judged until now comes to. */
    MatchTotalsView totals() {
        return MatchTotalsView.of(deliverables(), verdicts);
    }

    private static long amount(DeliveredWork work, @Nullable DeliverableTally tally, Set<DeliveryVerdict> findings) {
        DeliveredWork.Acceptance acceptance = work.acceptance();
        if (acceptance != null) {
            return acceptance.amount();
        }
        return tally == null || !findings.isEmpty() ? 0 : tally.take(tally.size(work));
    }

    /** The first that has room, else the first; null where there is none. */
    private @Nullable DeliverableTally roomiest(List<Integer> fitting) {
        return fitting.stream()
                .map(tallies::get)
                .filter(tally -> !tally.isFull())
                .findFirst()
                .orElseGet(() -> fitting.isEmpty() ? null : tallies.get(fitting.get(0)));
    }

    private static void addIf(boolean found, DeliveryVerdict verdict, Set<DeliveryVerdict> findings) {
        if (found) {
            findings.add(verdict);
        }
    }
}
