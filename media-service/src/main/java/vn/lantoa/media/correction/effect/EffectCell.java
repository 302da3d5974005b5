package vn.lantoa.media.correction.effect;

import java.util.Comparator;
import java.util.Optional;

import vn.lantoa.media.content.field.Genre;
import vn.lantoa.media.growth.definition.Measure;
import vn.lantoa.platform.web.time.Period;

/** One genre in one month of one calendar. */
record EffectCell(Period month, Genre genre) {

    /** Sorts by calendar, then by month, then by genre. */
    static final Comparator<EffectCell> ORDER = Comparator.comparing((EffectCell cell) -> cell.month.calendar())
            .thenComparing(cell -> cell.month.firstMonth())
            .thenComparing(EffectCell::genre);

    /** What a growth target counts of the genre; empty where nothing. */
    Optional<Measure> measure() {
        return Measure.of(genre);
    }

    EffectView view(Amounts before, Amounts difference) {
        Measure measure = measure().orElse(null);
        return new EffectView(
                month.calendar(),
                month.key(),
                genre,
                measure,
                BeforeAfterView.of(before.items(), difference.items()),
                BeforeAfterView.of(before.seconds(), difference.seconds()),
                measure == null ? null : BeforeAfterView.of(before.measured(), difference.measured()));
    }
}
