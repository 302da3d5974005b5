package vn.lantoa.event.figure.standing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.lantoa.event.contract.EventChanged;
import vn.lantoa.event.figure.ChoiceView;
import vn.lantoa.event.figure.FigureView;
import vn.lantoa.platform.web.text.TextForm;

/**
 * All that was said of one metric of an event, and what stands of it (rules.md §8): what was chosen last; else, where
 * all sources say the same by now, that; else nothing.
 *
 * @param assertions at least one, in the order in which they were recorded
 * @param choices in their order; may be empty
 */
public record MetricFigures(List<FigureView> assertions, List<ChoiceView> choices) {

    /** The metrics of one event, each with what was said of it, in the order in which they were first named. */
    public static List<MetricFigures> of(List<FigureView> assertions, List<ChoiceView> choices) {
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

    public String metric() {
        return assertions.get(0).metric();
    }

    public String unit() {
        return assertions.get(0).unit();
    }

    /**
     * What each source says by now: its last word, by the day it was said, then as it was recorded. It stands in the
     * place of its earlier ones.
     */
    List<FigureView> current() {
        return lastWords(assertions.stream());
    }

    private static List<FigureView> lastWords(Stream<FigureView> said) {
        Map<String, FigureView> last = new LinkedHashMap<>();
        said.forEach(figure -> last.merge(
                TextForm.key(figure.source()),
                figure,
                (earlier, later) -> later.assertedOn().isBefore(earlier.assertedOn()) ? earlier : later));
        return List.copyOf(last.values());
    }

    /** Whether its source said something later of it. */
    public boolean isReplaced(UUID figureId) {
        return said(figureId).isPresent()
                && current().stream().noneMatch(figure -> figure.id().equals(figureId));
    }

    private Optional<FigureView> said(UUID figureId) {
        return assertions.stream()
                .filter(figure -> figure.id().equals(figureId))
                .findFirst();
    }

    /** What was recorded before the choice was there to be chosen: it stands in the place of nothing. */
    private Optional<FigureView> saidSince(ChoiceView choice) {
        return said(choice.figureId()).map(chosen -> {
            String source = TextForm.key(chosen.source());
            return lastWords(assertions.stream()
                            .filter(figure -> TextForm.key(figure.source()).equals(source))
                            .filter(figure -> figure.equals(chosen)
                                    || !figure.recordedAt().isBefore(choice.chosenAt())))
                    .get(0);
        });
    }

    /** Whether not all say the same. */
    boolean conflict() {
        List<FigureView> said = current();
        return said.stream().anyMatch(figure -> figure.differsFrom(said.get(0)));
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

    /** The assertion that stands; of a source that was chosen, what it said last since then. */
    Optional<FigureView> standing() {
        return switch (state()) {
            case CHOSEN -> choice().flatMap(this::saidSince);
            case AGREED -> Optional.of(current().get(0));
            case UNDECIDED -> Optional.empty();
        };
    }

    /** Those that say something else than the one that stands; all of them while none does. */
    List<FigureView> differing() {
        return standing()
                .map(chosen -> current().stream()
                        .filter(figure -> figure.differsFrom(chosen))
                        .toList())
                .orElseGet(this::current);
    }

    @Nullable
    Footnote footnote() {
        return state() == FigureState.UNDECIDED ? Footnote.undecided(current()) : Footnote.beside(differing());
    }

    BigDecimal lowest() {
        return current().stream()
                .map(FigureView::value)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    BigDecimal highest() {
        return current().stream()
                .map(FigureView::value)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    public MetricView view() {
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
    public EventChanged.Figure told() {
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
        return (int) current().stream()
                .map(figure -> figure.qualifier() + " "
                        + figure.value().stripTrailingZeros().toPlainString())
                .distinct()
                .count();
    }
}
