package vn.lantoa.media.order;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Agreements and orders that are right, for tests to spoil. */
public final class OrderMother {

    public static final String PLAN = "018f2c5a-7b00-7a10-8f00-0000000000aa";

    private OrderMother() {}

    /** An agreement with an agency, of the year 2024. */
    public static Map<String, Object> partnership(String agency) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("agency", agency);
        body.put("planId", PLAN);
        body.put("kind", "PRESS");
        body.put("method", "ORDER");
        body.put("number", "05/HĐ-STTTT");
        body.put("signedOn", "2023-12-28");
        body.put("validFrom", "2024-01-01");
        body.put("validTo", "2024-12-31");
        return body;
    }

    /** An order of these, due at the end of June 2024. */
    @SafeVarargs
    public static Map<String, Object> order(Map<String, Object>... deliverables) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("number", "01/ĐH");
        body.put("dueOn", "2024-06-30");
        body.put("deliverables", List.of(deliverables));
        return body;
    }

    /** So many news items. */
    public static Map<String, Object> news(long quantity, long unitPriceVnd) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("genre", "NEWS");
        body.put("quantity", quantity);
        body.put("unitPriceVnd", unitPriceVnd);
        return body;
    }
}
