package vn.lantoa.deploy.local.sample.item;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.lantoa.deploy.local.sample.SampleException;
import vn.lantoa.deploy.local.sample.sheet.SampleFiles;
import vn.lantoa.deploy.local.sample.sheet.Sheet;

/**
 * What works are about: a theme of the plan, clauses that they serve, whom they speak to, an event at its time, and a
 * title in three languages.
 */
final class SubjectGenerator {

    /** The district units of the province (rules.md §11). */
    private static final List<String> PLACES = List.of(
            "Quy Nhơn",
            "An Nhơn",
            "Hoài Nhơn",
            "Tuy Phước",
            "Tây Sơn",
            "Phù Cát",
            "Phù Mỹ",
            "Hoài Ân",
            "An Lão",
            "Vân Canh",
            "Vĩnh Thạnh");

    private static final String EVENTS_THEME = "T04";
    /** The clause that asks for more new works: each of them serves it too. */
    private static final String GROWTH_CLAUSE = "II.3.1.a-2";

    private static final int UNSAID = 3;

    private final List<Sheet.Row> themes;
    private final List<Sheet.Row> events;
    private final Map<String, List<String>> patterns;

    /**
     * What one work is about.
     *
     * @param eventCode null for none
     */
    record Subject(
            String theme,
            List<String> clausePaths,
            @Nullable String eventCode,
            String place,
            Sheet.Row words,
            int number) {

        /** In Vietnamese it speaks to people at home, else to those abroad; every third one does not say to whom. */
        List<String> audiences(String language) {
            String segment = language.equals("vi") ? "D" : "A";
            return number % UNSAID == 0
                    ? List.of()
                    : words.list("audiences").stream()
                            .filter(code -> code.startsWith(segment))
                            .toList();
        }
    }

    SubjectGenerator(SampleFiles files) {
        themes = files.sheet("themes");
        events = files.sheet("events");
        patterns = files.sheet("titles").stream()
                .collect(Collectors.groupingBy(
                        row -> row.text("language"),
                        Collectors.mapping(row -> row.text("pattern"), Collectors.toList())));
    }

    /** What the number-th work of a row of production is about. */
    Subject choose(Random random, LocalDate day, int number) {
        Optional<String> event = number % 2 == 0 ? eventOn(day, number) : Optional.empty();
        int drawn = random.nextInt(themes.size());
        Sheet.Row theme = event.map(code -> theme(EVENTS_THEME)).orElse(themes.get(drawn));
        List<String> clauses = theme.list("clausePaths");
        String clause = clauses.get(number % clauses.size());
        return new Subject(
                theme.text("code"),
                List.of(clause, GROWTH_CLAUSE),
                event.orElse(null),
                PLACES.get(random.nextInt(PLACES.size())),
                theme,
                number);
    }

    /** A title in one of the three languages. */
    String title(Subject subject, String language) {
        List<String> known = patterns.get(language);
        if (known == null) {
            throw new SampleException("there are no titles in " + language);
        }
        return known.get(subject.number() % known.size())
                .replace("{0}", subject.place())
                .replace("{1}", subject.words().text(language))
                .replace("{2}", Integer.toString(subject.number()));
    }

    private Sheet.Row theme(String code) {
        return themes.stream()
                .filter(row -> row.text("code").equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Optional<String> eventOn(LocalDate day, int number) {
        List<String> codes = events.stream()
                .filter(row -> !day.isBefore(LocalDate.parse(row.text("coverFrom")))
                        && !day.isAfter(LocalDate.parse(row.text("coverTo"))))
                .map(row -> row.text("code"))
                .toList();
        return codes.isEmpty() ? Optional.empty() : Optional.of(codes.get(number / 2 % codes.size()));
    }
}
