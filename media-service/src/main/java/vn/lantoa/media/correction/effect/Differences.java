package vn.lantoa.media.correction.effect;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import vn.lantoa.media.content.ContentState;
import vn.lantoa.media.content.ItemCorrector.CorrectedItem;
import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.ReportCalendar;

/** By how much a correction moves each figure. */
final class Differences {

    private final Map<EffectCell, Amounts> cells = new TreeMap<>(EffectCell.ORDER);

    private Differences() {}

    /** Those that are not nought, in both calendars. */
    static Map<EffectCell, Amounts> of(List<CorrectedItem> corrected) {
        Differences all = new Differences();
        for (CorrectedItem one : corrected) {
            all.add(
                    one.item().publishedOn(),
                    one.item().state(),
                    Amounts.of(one.item().state()).negated());
            all.add(one.publishedOn(), one.after(), Amounts.of(one.after()));
        }
        all.cells.values().removeIf(Amounts.NONE::equals);
        return all.cells;
    }

    private void add(LocalDate day, ContentState item, Amounts amounts) {
        for (ReportCalendar calendar : ReportCalendar.values()) {
            cells.merge(new EffectCell(Period.monthOf(calendar, day), item.genre()), amounts, Amounts::plus);
        }
    }
}
