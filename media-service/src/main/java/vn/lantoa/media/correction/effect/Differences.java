package vn.lantoa.media.correction.effect;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

import vn.lantoa.media.content.CorrectedItem;
import vn.lantoa.media.content.field.Genre;
import vn.lantoa.platform.data.work.RepresentativeOrder;
import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.ReportCalendar;

/**
 * By how much a correction moves each figure: publications where they are, works where the publication is that stands
 * for them (rules.md §9), which may be one that nobody corrects.
 */
final class Differences {

    private final Map<EffectCell, Amounts> cells = new TreeMap<>(EffectCell.ORDER);

    private Differences() {}

    /** Those of publications alone, of an agency whose works count for no growth. */
    static Map<EffectCell, Amounts> ofPublications(List<CorrectedItem> corrected) {
        Differences all = new Differences();
        all.addPublications(corrected);
        return all.moved();
    }

    /**
     * Those that are not nought, in both calendars.
     *
     * @param others what stands for the works among what is not corrected, by work
     */
    static Map<EffectCell, Amounts> of(List<CorrectedItem> corrected, Map<String, WorkPublication> others) {
        Differences all = new Differences();
        all.addPublications(corrected);
        standing(
                        others,
                        corrected.stream()
                                .filter(one -> !one.item().state().withdrawn())
                                .map(WorkPublication::before))
                .forEach(one ->
                        all.add(one.publishedOn(), one.genre(), one.measured().negated()));
        standing(
                        others,
                        corrected.stream()
                                .filter(one -> !one.after().withdrawn())
                                .map(WorkPublication::after))
                .forEach(one -> all.add(one.publishedOn(), one.genre(), one.measured()));
        return all.moved();
    }

    /** What stands for each work when these are there, too. */
    private static Collection<WorkPublication> standing(
            Map<String, WorkPublication> others, Stream<WorkPublication> publications) {
        Map<String, WorkPublication> standing = new HashMap<>(others);
        publications.forEach(
                one -> standing.merge(one.work(), one, BinaryOperator.minBy(RepresentativeOrder.firstStands())));
        return standing.values();
    }

    private void addPublications(List<CorrectedItem> corrected) {
        for (CorrectedItem one : corrected) {
            add(
                    one.item().publishedOn(),
                    one.item().state().genre(),
                    Amounts.of(one.item().state()).negated());
            add(one.publishedOn(), one.after().genre(), Amounts.of(one.after()));
        }
    }

    private void add(LocalDate day, Genre genre, Amounts amounts) {
        for (ReportCalendar calendar : ReportCalendar.values()) {
            cells.merge(new EffectCell(Period.monthOf(calendar, day), genre), amounts, Amounts::plus);
        }
    }

    private Map<EffectCell, Amounts> moved() {
        cells.values().removeIf(Amounts.NONE::equals);
        return cells;
    }
}
