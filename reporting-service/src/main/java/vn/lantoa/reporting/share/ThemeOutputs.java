package vn.lantoa.reporting.share;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.aggregate.answer.AggregatesView;

/** What the themes of a plan have, and of events: the rows of {@code /aggregates}, by their keys. */
final class ThemeOutputs {

    private static final String THEME = "theme";
    private static final String EVENT = "event";

    private final List<PlanTheme> themes;
    private final Map<String, ContentOutput> byTheme = new HashMap<>();
    private final ContentOutput themeless;
    private final Map<Cell, ContentOutput> byEvent = new HashMap<>();
    private final boolean eventsRead;

    private record Cell(String theme, String event) {}

    /** @param ofEvents by theme and event; empty: that would have taken too much to read */
    ThemeOutputs(
            List<PlanTheme> themes, AggregatesView ofThemes, Optional<List<Map<String, @Nullable Object>>> ofEvents) {
        this.themes = themes;
        ContentOutput none = ContentOutput.NONE;
        for (Map<String, @Nullable Object> row : ofThemes.rows()) {
            if (row.get(THEME) instanceof String code) {
                byTheme.put(code, ContentOutput.of(row));
            } else {
                none = ContentOutput.of(row);
            }
        }
        themeless = none;
        eventsRead = ofEvents.isPresent();
        ofEvents.stream().flatMap(List::stream).forEach(row -> {
            if (row.get(THEME) instanceof String theme && row.get(EVENT) instanceof String event) {
                byEvent.put(new Cell(theme, event), ContentOutput.of(row));
            }
        });
    }

    /** What names no theme. */
    ContentOutput themeless() {
        return themeless;
    }

    ContentOutput of(String theme) {
        return byTheme.getOrDefault(theme, ContentOutput.NONE);
    }

    /** A theme's own and that of its parts. */
    ContentOutput withParts(String theme) {
        return sum(within(theme).stream().map(this::of).toList());
    }

    List<FocusShare> flagship(PlanTheme theme) {
        Set<String> codes = within(theme.code());
        ContentOutput whole = withParts(theme.code());
        return theme.focus().stream()
                .map(focus -> eventsRead
                        ? FocusShare.of(focus, ofEvent(codes, focus.eventCode()), whole)
                        : FocusShare.unread(focus))
                .toList();
    }

    private ContentOutput ofEvent(Set<String> codes, String event) {
        return sum(codes.stream()
                .map(theme -> byEvent.getOrDefault(new Cell(theme, event), ContentOutput.NONE))
                .toList());
    }

    private static ContentOutput sum(List<ContentOutput> parts) {
        return parts.stream().reduce(ContentOutput.NONE, ContentOutput::plus);
    }

    /** A theme and all that are a part of it, through however many. */
    private Set<String> within(String theme) {
        Set<String> within = new HashSet<>(Set.of(theme));
        List<String> parts;
        do {
            parts = themes.stream()
                    .filter(one -> one.parent() != null && within.contains(one.parent()))
                    .map(PlanTheme::code)
                    .toList();
        } while (within.addAll(parts));
        return within;
    }
}
