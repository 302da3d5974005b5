package vn.lantoa.deploy.local.sample.print;

import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

/** The orders, each held against what was delivered on it. */
public final class OrderSection {

    private OrderSection() {}

    /** @param matches with the order's number */
    public static String of(List<Numbered> matches) {
        return matches.stream()
                .map(OrderSection::line)
                .collect(Collectors.joining("\n", "ĐẶT HÀNG · ORDERS\n\n", "\n"));
    }

    /** A match and the number of its order. */
    public record Numbered(String number, JsonNode match) {}

    private static String line(Numbered order) {
        JsonNode totals = order.match.path("totals");
        return """
                  %s  %s, hạn · due %s
                    đặt, giao, nghiệm thu · ordered, delivered, accepted   %d, %d, %d
                    đồng nghiệm thu / đặt · VND accepted / ordered         %s / %s
                    khớp, vượt, trễ · matched, over, late                  %d, %d, %d
                    sai loại, thiếu minh chứng · wrong kind, no evidence   %d, %d
                    cùng tác phẩm, quá sớm · same work, too early          %d, %d
                """.formatted(
                order.number,
                order.match.path("agency").asText(),
                order.match.path("dueOn").asText(),
                totals.path("ordered").asLong(),
                totals.path("delivered").asLong(),
                totals.path("accepted").asLong(),
                PrintedNumber.whole(totals.path("acceptedVnd")),
                PrintedNumber.whole(totals.path("orderedVnd")),
                totals.path("matched").asInt(),
                totals.path("over").asInt(),
                totals.path("late").asInt(),
                totals.path("wrongKind").asInt(),
                totals.path("noEvidence").asInt(),
                totals.path("sameWork").asInt(),
                totals.path("beforeAgreement").asInt()).stripTrailing();
    }
}
