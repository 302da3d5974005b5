package vn.lantoa.deploy.bench.spring;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Reads what {@link ReferenceData} keeps. */
@Repository
class ReferenceTables {

    private static final String AGENCY = "SELECT valid_from, valid_to FROM press_agency WHERE code = ?";

    private static final String CHANNELS =
            "SELECT n.key, c.name FROM channel_name n JOIN channel c ON c.code = n.channel";

    private static final String PLANS = """
            SELECT id, top_level AND status IN ('ISSUED', 'AMENDED'), start_on, end_on, clause_paths, theme_codes,
              audience_codes
            FROM reference_plan LEFT JOIN reference_clauses ON plan_id = id
            ORDER BY start_on DESC NULLS LAST, id DESC""";

    private final JdbcTemplate jdbc;

    ReferenceTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ReferenceData.Agency> agency(String code) {
        return jdbc
                .query(
                        AGENCY,
                        (row, place) -> new ReferenceData.Agency(
                                row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class)),
                        code)
                .stream()
                .findFirst();
    }

    Map<String, String> channels() {
        return jdbc.query(CHANNELS, (row, place) -> Map.entry(row.getString(1), row.getString(2))).stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<ReferenceData.Plan> plans() {
        return jdbc.query(
                PLANS,
                (row, place) -> new ReferenceData.Plan(
                        row.getObject(1, UUID.class),
                        row.getBoolean(2),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class),
                        codes(row, 5),
                        codes(row, 6),
                        codes(row, 7)));
    }

    Set<String> events() {
        return new HashSet<>(jdbc.queryForList("SELECT code FROM reference_event", String.class));
    }

    private static Set<String> codes(ResultSet row, int column) throws SQLException {
        Array codes = row.getArray(column);
        return codes == null ? Set.of() : Set.copyOf(List.of((String[]) codes.getArray()));
    }
}
