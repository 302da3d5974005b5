package vn.lantoa.media.order.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.order.OrderDeliverable;
import vn.lantoa.media.order.accepted.OrderUnit;

/**
 * Matches what was delivered on an order with what it asks for (rules.md §4). What was accepted keeps its place; the
 * rest fills what is left in the order of publication, each item that of the deliverables it is of which names most and
 * has room. What does not count takes no room.
 */
final class OrderMatch {

    private final LocalDate dueOn;
    private final boolean requiresClearance;
    private final DeliverableFit fit;
    private final List<DeliverableTally> tallies;
    private final List<ItemMatchView> items = new ArrayList<>();

    /** @param forms all that a channel is and was called, at least in lower case */
    OrderMatch(
            List<OrderDeliverable> deliverables,
            LocalDate dueOn,
            boolean requiresClearance,
            Function<String, Set<String>> forms) {
        this.dueOn = dueOn;
        this.requiresClearance = requiresClearance;
        this.fit = new DeliverableFit(deliverables, forms);
        this.tallies = new ArrayList<>();
        deliverables.forEach(one -> tallies.add(new DeliverableTally(tallies.size() + 1, one)));
    }

    /** @param works in the order of their publication */
    OrderMatchView of(UUID order, String agency, List<DeliveredWork> works) {
        works.stream().filter(work -> work.acceptance() != null).forEach(this::keepPlace);
        works.forEach(this::judge);
        List<DeliverableMatchView> deliverables =
                tallies.stream().map(DeliverableTally::view).toList();
        return new OrderMatchView(order, agency, dueOn, deliverables, items, MatchTotalsView.of(deliverables, items));
    }

    private void keepPlace(DeliveredWork work) {
        DeliveredWork.Acceptance acceptance = work.acceptance();
        if (acceptance != null) {
            tallies.get(acceptance.deliverable() - 1).close(acceptance.amount());
        }
    }

    private void judge(DeliveredWork work) {
        List<Integer> fitting = fit.of(work);
        DeliveredWork.Acceptance acceptance = work.acceptance();
        DeliverableTally tally = acceptance != null ? tallies.get(acceptance.deliverable() - 1) : roomiest(fitting);
        Set<DeliveryVerdict> findings = EnumSet.noneOf(DeliveryVerdict.class);
        addIf(fitting.isEmpty(), DeliveryVerdict.WRONG_KIND, findings);
        addIf(!work.isShown(), DeliveryVerdict.NO_EVIDENCE, findings);
        addIf(requiresClearance && !work.cleared(), DeliveryVerdict.NOT_CLEARED, findings);
        addIf(work.publishedOn().isAfter(dueOn), DeliveryVerdict.LATE, findings);
        addIf(
                work.acceptedElsewhere() || acceptance == null && tally != null && tally.isFull(),
                DeliveryVerdict.OVER,
                findings);
        if (tally != null && !work.withdrawn()) {
            tally.deliver(tally.size(work));
        }
        long amount = amount(work, tally, findings);
        items.add(ItemMatchView.of(work, tally, List.copyOf(findings), amount));
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

    /** How much of one deliverable was ordered, delivered, accepted. */
    static final class DeliverableTally {

        private final int position;
        private final OrderDeliverable deliverable;
        private long delivered;
        private long accepted;
        private long closed;

        DeliverableTally(int position, OrderDeliverable deliverable) {
            this.position = position;
            this.deliverable = deliverable;
        }

        int position() {
            return position;
        }

        long unitPriceVnd() {
            return deliverable.unitPriceVnd();
        }

        boolean isFull() {
            return accepted >= deliverable.ordered();
        }

        /** In the unit of the deliverable. */
        long size(DeliveredWork work) {
            return deliverable.unit() == OrderUnit.ITEMS || work.durationSeconds() == null ? 1 : work.durationSeconds();
        }

        void deliver(long size) {
            delivered += size;
        }

        void close(long amount) {
            closed += amount;
            accepted += amount;
        }

        /** Takes as much of it as there is room for. */
        long take(long size) {
            long taken = Math.min(size, deliverable.ordered() - accepted);
            accepted += taken;
            return taken;
        }

        DeliverableMatchView view() {
            return new DeliverableMatchView(
                    position,
                    deliverable.genre(),
                    deliverable.language(),
                    deliverable.theme(),
                    deliverable.channel(),
                    deliverable.unit(),
                    deliverable.unitPriceVnd(),
                    deliverable.ordered(),
                    delivered,
                    accepted,
                    deliverable.ordered() - accepted,
                    Math.multiplyExact(deliverable.ordered(), unitPriceVnd()),
                    Math.multiplyExact(accepted, unitPriceVnd()),
                    closed);
        }
    }
}
