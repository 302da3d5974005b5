package vn.lantoa.media.order.acceptance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.order.OrderProblem;
import vn.lantoa.media.order.match.DeliverableMatchView;
import vn.lantoa.media.order.match.DeliveryVerdict;
import vn.lantoa.media.order.match.ItemMatchView;
import vn.lantoa.media.order.match.OrderMatchView;
import vn.lantoa.media.order.unit.OrderUnit;
import vn.lantoa.platform.web.problem.Problem;

/**
 * Which items an acceptance closes (rules.md §4): what matched and nobody accepted yet; of items that are named, also
 * what is only late, as far as there is room.
 */
final class AcceptanceDraft {

    private final OrderMatchView match;
    private final Map<Integer, Long> room = new HashMap<>();
    private final List<AcceptedItem> items = new ArrayList<>();

    /**
     * Which items of a match are looked at; of those that are not named so many as a match shows, the first in the
     * order of publication: what is left another acceptance closes.
     */
    static Predicate<ItemMatchView> asked(NewOrderAcceptance entry) {
        if (entry.items() != null) {
            Set<String> names = Set.copyOf(entry.items());
            return item -> names.contains(item.itemId().toString()) || names.contains(item.externalId());
        }
        return item -> isOpen(item) && isOf(entry.deliverable(), item);
    }

    private static boolean isOf(@Nullable Integer deliverable, ItemMatchView item) {
        return deliverable == null || deliverable.equals(item.deliverable());
    }

    /**
     * @param match with what is asked for
     * @throws Problem where what is asked for cannot be accepted, or is nothing
     */
    AcceptanceDraft(OrderMatchView match, NewOrderAcceptance entry) {
        this.match = match;
        match.deliverables().forEach(one -> room.put(one.position(), one.remaining()));
        requireDeliverable(entry.deliverable());
        List<ItemMatchView> part = match.items().stream()
                .filter(item -> isOf(entry.deliverable(), item))
                .toList();
        Set<UUID> named = entry.items() == null ? null : new NamedItems(match.items(), part).of(entry.items());
        part.stream()
                .filter(item -> named == null ? isOpen(item) : named.contains(item.itemId()))
                .forEach(this::accept);
        requireNote(entry);
        if (items.isEmpty()) {
            throw Problem.of(OrderProblem.ORDER_NOTHING_TO_ACCEPT);
        }
    }

    List<AcceptedItem> items() {
        return items;
    }

    /** A line for each deliverable of which something is accepted. */
    List<MinuteLine> lines() {
        Map<Integer, Long> accepted = items.stream()
                .collect(Collectors.groupingBy(
                        AcceptedItem::deliverable, TreeMap::new, Collectors.summingLong(AcceptedItem::amount)));
        return accepted.entrySet().stream()
                .map(one -> line(deliverable(one.getKey()), one.getValue()))
                .toList();
    }

    private static MinuteLine line(DeliverableMatchView deliverable, long accepted) {
        return new MinuteLine(
                deliverable.position(),
                deliverable.genre(),
                deliverable.unit(),
                deliverable.ordered(),
                deliverable.closed(),
                accepted,
                deliverable.unitPriceVnd(),
                Math.multiplyExact(accepted, deliverable.unitPriceVnd()));
    }

    private static boolean isOpen(ItemMatchView item) {
        return item.verdict() == DeliveryVerdict.MATCHED && item.acceptanceId() == null;
    }

    private void accept(ItemMatchView item) {
        Integer position = item.deliverable();
        boolean onlyLate = item.findings().equals(List.of(DeliveryVerdict.LATE)) && item.acceptanceId() == null;
        if (position == null || !isOpen(item) && !onlyLate) {
            throw notAcceptable(item);
        }
        DeliverableMatchView deliverable = deliverable(position);
        long amount = onlyLate ? takeRoom(deliverable, item) : item.amount();
        items.add(new AcceptedItem(
                match.orderId(),
                item.itemId(),
                item.externalId(),
                item.publishedOn(),
                position,
                amount,
                Math.multiplyExact(amount, deliverable.unitPriceVnd()),
                onlyLate));
    }

    private long takeRoom(DeliverableMatchView deliverable, ItemMatchView item) {
        long size =
                deliverable.unit() == OrderUnit.ITEMS || item.durationSeconds() == null ? 1 : item.durationSeconds();
        long left = room.getOrDefault(deliverable.position(), 0L);
        if (left == 0) {
            throw Problem.inBody(
                    "items", OrderProblem.ORDER_ITEM_NOT_ACCEPTABLE, item.externalId(), DeliveryVerdict.OVER);
        }
        long taken = Math.min(size, left);
        room.put(deliverable.position(), left - taken);
        return taken;
    }

    private DeliverableMatchView deliverable(int position) {
        return match.deliverables().get(position - 1);
    }

    private static Problem notAcceptable(ItemMatchView item) {
        return Problem.inBody(
                "items",
                OrderProblem.ORDER_ITEM_NOT_ACCEPTABLE,
                item.externalId(),
                item.acceptanceId() == null ? item.verdict() : "ACCEPTED");
    }

    private void requireDeliverable(@Nullable Integer position) {
        if (position != null && !room.containsKey(position)) {
            throw Problem.inBody(
                    "deliverable",
                    OrderProblem.ORDER_DELIVERABLE_UNKNOWN,
                    position,
                    match.deliverables().size());
        }
    }

    private void requireNote(NewOrderAcceptance entry) {
        if (entry.note() == null && items.stream().anyMatch(AcceptedItem::late)) {
            throw Problem.inBody("note", OrderProblem.ORDER_NOTE_REQUIRED);
        }
    }
}
