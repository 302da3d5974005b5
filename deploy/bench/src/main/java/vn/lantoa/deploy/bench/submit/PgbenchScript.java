package vn.lantoa.deploy.bench.submit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A transaction of the media-service as a script for pgbench: the same statements in the same order. What is new in
 * every request, the external id, the idempotency key, the ids that the service makes, is new in every transaction of
 * pgbench too.
 */
final class PgbenchScript {

    private static final Pattern UUIDS =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    private static final Pattern VARIABLE = Pattern.compile(":(?=[A-Za-z_])");
    private static final String NUMBER = ":n";

    private final String externalId;
    private final Map<String, String> ids = new LinkedHashMap<>();

    private PgbenchScript(String externalId) {
        this.externalId = externalId;
    }

    /**
     * Writes the transaction as a script of pgbench.
     *
     * @param externalId what stands for the item in the transaction
     */
    static String of(List<Executed> transaction, String externalId) {
        PgbenchScript script = new PgbenchScript(externalId);
        StringBuilder body = new StringBuilder();
        boolean piped = false;
        for (int place = 0; place < transaction.size(); place++) {
            boolean joins = isOneTrip(transaction, place);
            if (joins && !piped) {
                body.append("\\startpipeline\n");
            }
            body.append(script.statement(transaction.get(place))).append(";\n");
            if (piped && !joins) {
                body.append("\\endpipeline\n");
            }
            piped = joins;
        }
        // 62 random bits, and a number that rises, so that ids come in the order of time as the service's do
        return "\\set n random(1, 4611686018427387903)\n\\set seq :seq + 1\n" + body;
    }

    /**
     * Whether the driver sends the next statement together with this one: BEGIN goes with the first, the key's lock
     * with the look for it, and rows of one batch go at once.
     */
    private static boolean isOneTrip(List<Executed> transaction, int place) {
        if (place + 1 >= transaction.size()) {
            return false;
        }
        String sql = transaction.get(place).sql();
        return sql.startsWith("BEGIN")
                || sql.contains(ServerLog.CLAIM)
                || sql.equals(transaction.get(place + 1).sql());
    }

    private String statement(Executed executed) {
        Matcher place = PLACE.matcher(executed.sql());
        StringBuilder sql = new StringBuilder();
        while (place.find()) {
            String value = executed.parameters().get(Integer.parseInt(place.group(1)) - 1);
            place.appendReplacement(sql, Matcher.quoteReplacement(expression(value, executed.sql())));
        }
        place.appendTail(sql);
        // pgbench ends a statement at a semicolon only; a line break is nothing to it
        return sql.toString().strip();
    }

    private String expression(@Nullable String value, String sql) {
        if (value == null) {
            return "NULL";
        }
        if (sql.contains(ServerLog.CLAIM)) {
            return value.startsWith("{") ? "('{' || " + NUMBER + "::text || '}')" : NUMBER + "::bigint";
        }
        List<String> parts = new ArrayList<>();
        Matcher id = UUIDS.matcher(value);
        int from = 0;
        while (id.find()) {
            parts.addAll(literals(value.substring(from, id.start())));
            parts.add(id(id.group()));
            from = id.end();
        }
        parts.addAll(literals(value.substring(from)));
        if (parts.isEmpty()) {
            return "''";
        }
        boolean whole = parts.size() == 1 && UUIDS.matcher(value).matches();
        return whole
                ? "(" + parts.get(0) + ")::uuid"
                : parts.size() == 1 && !parts.get(0).contains("||")
                        ? parts.get(0)
                        : "(" + String.join(" || ", parts) + ")";
    }

    /** Text without ids: the external id in it becomes one that was never there. */
    private List<String> literals(String text) {
        List<String> parts = new ArrayList<>();
        String[] pieces = text.split(Pattern.quote(externalId), -1);
        for (int piece = 0; piece < pieces.length; piece++) {
            if (piece > 0) {
                parts.add("'BBD-' || " + NUMBER + "::text");
            }
            if (!pieces[piece].isEmpty()) {
                parts.add(quoted(pieces[piece]));
            }
        }
        return parts;
    }

    /** A colon before a letter is cut off from it: pgbench would take the word for a variable, even in a text. */
    private static String quoted(String text) {
        return "'" + VARIABLE.matcher(text.replace("'", "''")).replaceAll(":' || '") + "'";
    }

    /** The same id of the transaction everywhere; no two transactions have it. */
    private String id(String uuid) {
        return ids.computeIfAbsent(
                uuid,
                any -> "'" + String.format("%02x", ids.size())
                        + "' || substr(lpad(to_hex(:seq::bigint), 10, '0'), 1, 10) || '7' || substr(md5(:n::text || '"
                        + ids.size() + "'), 1, 19)");
    }
}
