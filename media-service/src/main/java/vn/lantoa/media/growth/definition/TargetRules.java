package vn.lantoa.media.growth.definition;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.lantoa.media.content.field.Genre;
import vn.lantoa.platform.web.problem.Problem;

/** What must be true of a definition besides the bounds of its fields. */
public final class TargetRules {

    private TargetRules() {}

    /** @throws Problem 400 naming everything that is wrong with it */
    public static void check(GrowthTargetEntry entry) {
        Problem.Collector faults = new Problem.Collector();
        faults.inBodyIf(
                entry.targetYear() <= entry.baselineYear(),
                "targetYear",
                GrowthTargetProblem.GROWTH_TARGET_YEARS_REVERSED,
                entry.baselineYear());
        checkRepeated("purposes", entry.purposes(), faults);
        checkRepeated("measures", entry.measures(), faults);
        checkGenres(entry.genreMap(), entry.measures(), faults);
        faults.raise();
    }

    private static void checkRepeated(String field, List<?> given, Problem.Collector faults) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < given.size(); i++) {
            faults.inBodyIf(
                    !seen.add(given.get(i)),
                    field + "[" + i + "]",
                    GrowthTargetProblem.GROWTH_TARGET_LIST_REPEATED,
                    given.get(i));
        }
    }

    /** A work counts for one measure at most: a genre under two of them would count it twice. */
    private static void checkGenres(Map<Measure, List<Genre>> map, List<Measure> measures, Problem.Collector faults) {
        Set<Genre> seen = EnumSet.noneOf(Genre.class);
        map.forEach((measure, genres) -> {
            String field = "genreMap." + measure;
            faults.inBodyIf(
                    !measures.contains(measure),
                    field,
                    GrowthTargetProblem.GROWTH_TARGET_GENRE_WITHOUT_MEASURE,
                    measure);
            for (Genre genre : genres) {
                faults.inBodyIf(!seen.add(genre), field, GrowthTargetProblem.GROWTH_TARGET_GENRE_AMBIGUOUS, genre);
            }
        });
        for (Measure measure : measures) {
            faults.inBodyIf(
                    !map.containsKey(measure),
                    "genreMap",
                    GrowthTargetProblem.GROWTH_TARGET_MEASURE_WITHOUT_GENRE,
                    measure);
        }
    }
}
