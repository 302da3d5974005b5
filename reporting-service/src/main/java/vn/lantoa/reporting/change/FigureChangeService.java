package vn.lantoa.reporting.change;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import io.quarkus.runtime.StartupEvent;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.reporting.intake.IntakeOffsetTable;

/** Tells which figures moved. */
@ApplicationScoped
@Transactional
public class FigureChangeService {

    static final int MOST = 1_000;

    private static final String FROM_NOW_ON = "now";

    private final FigureChangeTable moves;
    private final IntakeOffsetTable positions;

    FigureChangeService(FigureChangeTable moves, IntakeOffsetTable positions) {
        this.moves = moves;
        this.positions = positions;
    }

    void begin(@Observes StartupEvent start) {
        moves.takeOver();
    }

    /**
     * What moved after a place.
     *
     * @param since null: from the beginning
     * @param readable whose figures alone may be shown
     * @throws Problem 400 when that place was never given out, or too much is wanted
     */
    FigureChangesView after(@Nullable String since, int limit, AgencyScope readable) {
        if (limit < 1 || limit > MOST) {
            throw Problem.inQuery("limit", CommonProblem.PARAMETER_INVALID, "limit", limit, "1–" + MOST);
        }
        moves.holdStill();
        FigureChangeTable.Now now = moves.now();
        List<FigureChangeTable.Moved> moved = moves.after(place(since, now.end()), readable, limit);
        boolean isFull = moved.size() == limit;
        return new FigureChangesView(
                moved.stream().map(FigureChangeTable.Moved::cell).toList(),
                (isFull ? moved.get(limit - 1).cursor() : now.end()).word(),
                isFull || now.holdsBack() ? null : positions.watermark().orElse(null));
    }

    /** A place that is yet to come is of another database, or of this one before it was set back. */
    private static ChangeCursor place(@Nullable String since, ChangeCursor now) {
        if (since == null) {
            return ChangeCursor.BEGINNING;
        }
        return since.equals(FROM_NOW_ON)
                ? now
                : ChangeCursor.parse(since)
                        .filter(place -> place.transaction() <= now.transaction())
                        .orElseThrow(() -> Problem.inQuery("since", FigureChangeProblem.FIGURE_CURSOR_INVALID));
    }
}
