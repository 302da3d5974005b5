package vn.lantoa.deploy.bench.plans;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * SQL that is prepared as the service prepares its own.
 *
 * @param text with a question mark for each value
 * @param names whose values they are, in their order
 */
record BareSql(String text, List<String> names) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    /** @param named has the names of values in braces */
    static BareSql of(String named) {
        List<String> names = PLACE.matcher(named).results().map(BareSql::name).toList();
        return new BareSql(PLACE.matcher(named).replaceAll("?"), names);
    }

    private static String name(MatchResult place) {
        return place.group(1);
    }

    /**
     * The statement, to be closed by the caller; the driver keeps it prepared on its connection.
     *
     * @throws IllegalArgumentException when one of its values is not there
     */
    PreparedStatement on(Connection connection, Map<String, ?> values) throws SQLException {
        if (!values.keySet().containsAll(names)) {
            throw new IllegalArgumentException("values of " + values.keySet() + " for " + names);
        }
        PreparedStatement statement = connection.prepareStatement(text);
        for (int i = 0; i < names.size(); i++) {
            Object value = values.get(names.get(i));
            statement.setObject(i + 1, value instanceof Collection<?> many ? array(connection, many) : value);
        }
        return statement;
    }

    private static Object array(Connection connection, Collection<?> many) throws SQLException {
        boolean ids = many.stream().allMatch(UUID.class::isInstance);
        return connection.createArrayOf(ids ? "uuid" : "text", many.toArray());
    }
}
