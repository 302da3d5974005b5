package vn.lantoa.deploy.bench.grain;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What facts are read with: the press register, a plan with clauses and tasks, declared months, and a growth target
 * with baselines.
 */
record ReferenceData(FactDistribution recipe) {

    static final UUID PLAN = new UUID(0x018f_0000_0000_7000L, 0x8000_0000_0000_0001L);
    static final UUID TARGET = new UUID(0x018f_0000_0000_7000L, 0x8000_0000_0000_0002L);

    private static final String AGENCY = """
            INSERT INTO press_agency_state (code, id, name, level, epoch, version, known_from)
            VALUES ('%1$s', gen_random_uuid(), '%1$s', '%2$s', 1, 1, '2023-01-01Z')""";

    private static final String DECLARATIONS = """
            INSERT INTO period_declaration (agency, calendar, period, epoch, revision, id, items, seconds, nil, declared_at, known_from)
            SELECT '%s', calendar, to_char(month, 'YYYY-MM'), 1, 1, gen_random_uuid(), 1, 0, false, month + interval '45 days',
                   month + interval '45 days'
            FROM generate_series('2022-01-01'::timestamptz, '2024-12-01', interval '1 month') AS month,
                 unnest(ARRAY['DECREE', 'CALENDAR']) AS calendar""";

    private static final String PLAN_ROW = """
            INSERT INTO plan (id, plan_year, title, status, start_on, end_on, top_level, epoch, version, known_from)
            VALUES ('%s', 2024, 'b8', 'ISSUED', '2024-01-01', '2024-12-31', true, 1, 1, '2024-01-01Z')""".formatted(PLAN);

    private static final String CLAUSE = """
            INSERT INTO clause (plan_id, path, ordinal, kind, title, action) VALUES ('%s', '%s', %d, 'BULLET', 'b8', true)""";

    private static final String TASKS = """
            INSERT INTO task (id, plan_id, title, clause_paths, start_on, due_on, lead, weight, state, percent, done_on, epoch, version,
                              known_from)
            SELECT gen_random_uuid(), '%1$s', 'b8', ARRAY['%2$s'], '2024-01-01', '2024-06-30', 'STTTT', 1, 'OPEN', 20 * n,
                   CASE WHEN n = 5 THEN '2024-06-01'::date END, 1, 1, '2024-01-01Z'
            FROM generate_series(0, 5) AS n""";

    private static final String TARGET_ROW = """
            INSERT INTO growth_target (id, epoch, version, plan_id, name, agency_level, purposes, new_production_only, max_reuse_ratio,
              genre_map, measures, growth_percent, tolerance_points, baseline_year, target_year, calendar, definition_version, state,
              approved_at, known_from)
            VALUES ('%s', 1, 1, '%s', 'b8', 'PROVINCIAL', '{POLITICAL_TASK,ESSENTIAL_INFORMATION}', true, 0.5,
              '{"NEWS_ITEMS": ["NEWS"], "ARTICLES": ["ARTICLE", "REPORTAGE"], "RADIO_SECONDS": ["RADIO_PROGRAMME"],
                "TV_SECONDS": ["TV_PROGRAMME"]}',
              '{NEWS_ITEMS,ARTICLES,RADIO_SECONDS,TV_SECONDS}', 20, 1, 2023, 2024, 'DECREE', 1, 'APPROVED', '2024-01-01Z',
              '2024-01-01Z')""".formatted(TARGET, PLAN);

    private static final String DEFINITION = """
            INSERT INTO growth_definition (target_id, definition_version, purposes, new_production_only, max_reuse_ratio)
            SELECT id, definition_version, purposes, new_production_only, max_reuse_ratio FROM growth_target""";

    private static final String DEFINITION_GENRES = """
            INSERT INTO growth_definition_genre (target_id, definition_version, genre, measure)
            SELECT id, definition_version, genre, m.key
            FROM growth_target, jsonb_each(genre_map) AS m, jsonb_array_elements_text(m.value) AS genre""";

    private static final String BASELINES = """
            INSERT INTO growth_baseline (target_id, epoch, version, agency, measure, calendar, months, year_value, source, approved)
            SELECT id, 1, 1, '%s', measure, 'DECREE', array_fill(100::numeric, ARRAY[12]), 1200, 'synthetic', true
            FROM growth_target, unnest(measures) AS measure""";

    /** An event of each code of the recipe, with a media plan to hold what was published against. */
    private static final String EVENT = """
            INSERT INTO event (code, id, type, name, start_on, end_on, status, plan_id, sessions, media_plan, figures, epoch, version,
                               known_from)
            VALUES ('%s', gen_random_uuid(), 'SPORT_EVENT', 'b8', '2024-03-22', '2024-03-24', 'TOOK_PLACE', '%s', '[]',
              '[{"genre": "NEWS", "minimum": 100}, {"language": "en", "channel": "web", "minimum": 50}]', '[]', 1, 1, '2024-01-01Z')""";

    /** The statements that put it there. */
    List<String> statements() {
        List<String> all = new ArrayList<>(List.of(PLAN_ROW, TARGET_ROW, DEFINITION, DEFINITION_GENRES));
        List<String> provincial = recipe.provincial();
        recipe.agencies().values().forEach(code -> {
            all.add(AGENCY.formatted(code, provincial.contains(code) ? "PROVINCIAL" : "CENTRAL"));
            all.add(DECLARATIONS.formatted(code));
        });
        provincial.forEach(code -> all.add(BASELINES.formatted(code)));
        recipe.events().forEach(code -> all.add(EVENT.formatted(code, PLAN)));
        int ordinal = 0;
        for (String clause : recipe.clauses()) {
            all.add(CLAUSE.formatted(PLAN, clause, ++ordinal));
            all.add(TASKS.formatted(PLAN, clause));
        }
        return all;
    }
}
