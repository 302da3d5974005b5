package vn.lantoa.event.figure;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.lantoa.event.contract.EventChanged;

/**
 * All that was said of one metric of an event, and what stands of it (rules.md §8): what was chosen last; else, where
 * all say the same, that; else nothing.
 *
 * @param assertions at least one, in the order in which they were recorded
 * @param choices in their order; may be empty
 */
record MetricFigures(List<FigureView> assertions, List<ChoiceView> choices) {

    /** The metrics of one event, each with what was said of it, in the order in which they were first named. */
    static List<MetricFigures> of(List<FigureView> assertions, List<ChoiceView> choices) {
        Map<String, List<FigureView>> said = assertions.stream()
                .collect(Collectors.groupingBy(FigureView::metric, LinkedHashMap::new, Collectors.toList()));
        return said.entrySet().stream()
                .map(metric -> new MetricFigures(
                        metric.getValue(),
                        choices.stream()
                                .filter(choice -> choice.metric().equals(metric.getKey()))
                                .toList()))
                .toList();
    }

    String metric() {
        return assertions.get(0).metric();
    }

    String unit() {
        return assertions.get(0).unit();
    }

    /** Whether not all say the same. */
    boolean conflict() {
        return assertions.stream().anyMatch(figure -> figure.differsFrom(assertions.get(0)));
    }

    FigureState state() {
        if (!choices.isEmpty()) {
            return FigureState.CHOSEN;
        }
        return conflict() ? FigureState.UNDECIDED : FigureState.AGREED;
    }

    /** The choice that stands. */
    Optional<ChoiceView> choice() {
        return choices.isEmpty() ? Optional.empty() : Optional.of(choices.get(choices.size() - 1));
    }

    /** The assertion that stands. */
    Optional<FigureView> standing() {
        return switch (state()) {
            case CHOSEN ->
                choice().flatMap(choice -> assertions.stream()
                        .filter(figure -> figure.id().equals(choice.figureId()))
                        .findFirst());
            case AGREED -> Optional.of(assertions.get(0));
            case UNDECIDED -> Optional.empty();
        };
    }

    /** Those that say something else than the one that stands; all of them while none does. */
    List<FigureView> differing() {
        return standing()
                .map(chosen -> assertions.stream()
                        .filter(figure -> figure.differsFrom(chosen))
                        .toList())
                .orElse(assertions);
    }

    @Nullable
    Footnote footnote() {
        return state() == FigureState.UNDECIDED ? Footnote.undecided(assertions) : Footnote.beside(differing());
    }

    BigDecimal lowest() {
        return assertions.stream()
                .map(FigureView::value)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    BigDecimal highest() {
        return assertions.stream()
                .map(FigureView::value)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    MetricView view() {
        return new MetricView(
                metric(),
                unit(),
                state(),
                conflict(),
                new MetricView.Spread(lowest(), highest()),
                standing().orElse(null),
                choice().map(ChoiceView::reason).orElse(null),
                footnote(),
                assertions,
                choices);
    }

    /** The same for the other services. */
    EventChanged.Figure told() {
        Optional<FigureView> stands = standing();
        Optional<Footnote> footnote = Optional.ofNullable(footnote());
        return new EventChanged.Figure(
                metric(),
                state().name(),
                stands.map(FigureView::id).orElse(null),
                stands.map(FigureView::value).orElse(null),
                stands.map(figure -> figure.qualifier().name()).orElse(null),
                unit(),
                stands.map(FigureView::source).orElse(null),
                stands.map(FigureView::assertedOn).orElse(null),
                choice().map(ChoiceView::reason).orElse(null),
                footnote.map(Footnote::vi).orElse(null),
                footnote.map(Footnote::en).orElse(null),
                assertions.size(),
                stands.isPresent() ? differing().size() : statements(),
                lowest(),
                highest());
    }

    /** How many different things are said. */
    private int statements() {
        return (int) assertions.stream()
                .map(figure -> figure.qualifier() + " "
                        + figure.value().stripTrailingZeros().toPlainString())
                .distinct()
                .count();
    }
}
