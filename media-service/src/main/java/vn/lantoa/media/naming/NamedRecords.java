package vn.lantoa.media.naming;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.clearance.ContentClearanceProblem;
import vn.lantoa.media.clearance.ContentClearanceService;
import vn.lantoa.media.clearance.NamedClearance;
import vn.lantoa.media.column.PressColumnProblem;
import vn.lantoa.media.column.PressColumnService;
import vn.lantoa.media.line.InputLine;
import vn.lantoa.media.order.OrderProblem;
import vn.lantoa.media.order.delivery.OrderOwners;

/** Whether an agency's items may name the orders, columns and clearances that lines give them. */
@ApplicationScoped
public class NamedRecords {

    private final OrderOwners orders;
    private final PressColumnService columns;
    private final ContentClearanceService clearances;

    NamedRecords(OrderOwners orders, PressColumnService columns, ContentClearanceService clearances) {
        this.orders = orders;
        this.columns = columns;
        this.clearances = clearances;
    }

    /**
     * What a line gives an item to name.
     *
     * @param before what the item names without it, which it may go on naming
     */
    public record Naming(InputLine<?> line, Names before, Names after) {}

    /**
     * What may be named.
     *
     * @param orders those that the agency may deliver on
     * @param columns those in which it may publish
     * @param clearances those of its works
     * @param strict the orders for which a clearance that was revoked is none
     */
    private record Nameable(
            Set<UUID> orders, Set<String> columns, Map<UUID, NamedClearance> clearances, Set<UUID> strict) {}

    /**
     * Notes at each line what the agency has none of; asks once for all lines.
     *
     * @param prefix where in a line the names stand
     */
    public void check(String agency, String prefix, List<Naming> lines) {
        Set<UUID> ordered = named(lines, Names::hasOtherOrderThan, Names::order);
        Set<String> published = named(lines, Names::hasOtherColumnThan, Names::column);
        Map<UUID, NamedClearance> cleared =
                clearances.named(agency, named(lines, Names::isClearedOtherwiseThan, Names::clearance));
        Nameable may = new Nameable(
                ordered.isEmpty() ? ordered : orders.deliverable(agency, ordered),
                columns.publishable(agency, published),
                cleared,
                strict(lines, cleared));
        lines.forEach(one -> check(prefix, one, may));
    }

    private static <T> Set<T> named(
            List<Naming> lines, BiPredicate<Names, Names> isNew, Function<Names, @Nullable T> what) {
        return lines.stream()
                .filter(one -> isNew.test(one.after, one.before))
                .flatMap(one -> Stream.ofNullable(what.apply(one.after)))
                .collect(Collectors.toSet());
    }

    private Set<UUID> strict(List<Naming> lines, Map<UUID, NamedClearance> cleared) {
        Set<UUID> doubtful = named(
                lines,
                (after, before) -> after.isClearedOtherwiseThan(before)
                        && cleared.containsKey(after.clearance())
                        && cleared.get(after.clearance()).revoked(),
                Names::order);
        return doubtful.isEmpty() ? doubtful : orders.requiringClearance(doubtful);
    }

    private static void check(String prefix, Naming one, Nameable may) {
        Names after = one.after;
        UUID order = after.order();
        if (order != null && after.hasOtherOrderThan(one.before) && !may.orders.contains(order)) {
            one.line.reject(prefix + "orderId", OrderProblem.ORDER_UNKNOWN, order);
        }
        String column = after.column();
        if (column != null && after.hasOtherColumnThan(one.before) && !may.columns.contains(column)) {
            one.line.reject(prefix + "columnCode", PressColumnProblem.PRESS_COLUMN_UNKNOWN, column);
        }
        UUID clearance = after.clearance();
        if (clearance != null && after.isClearedOtherwiseThan(one.before)) {
            checkClearance(prefix + "clearanceId", clearance, one, may);
        }
    }

    private static void checkClearance(String field, UUID named, Naming one, Nameable may) {
        Names after = one.after;
        NamedClearance clearance = may.clearances.get(named);
        boolean fits = clearance != null && clearance.workId().equals(after.work());
        if (!fits && !after.isClearedForTheSameAs(one.before)) {
            one.line.reject(field, ContentClearanceProblem.CLEARANCE_UNKNOWN, named, after.work());
        } else if (clearance != null && clearance.revoked()) {
            if (may.strict.contains(after.order())) {
                one.line.reject(field, ContentClearanceProblem.CLEARANCE_REVOKED, clearance.number(), after.work());
            } else {
                one.line.warn(field, ContentClearanceProblem.CLEARANCE_REVOKED, clearance.number(), after.work());
            }
        }
    }
}
