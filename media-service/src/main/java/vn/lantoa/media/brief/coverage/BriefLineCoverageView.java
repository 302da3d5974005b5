package vn.lantoa.media.brief.coverage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.brief.BriefLine;
import vn.lantoa.media.content.field.Genre;

/**
 * How far one line of a brief is.
 *
 * @param position its place in the brief, from 1
 * @param works all works of it, also where these are more than planned
 * @param counted those of them that count
 */
@Schema(name = "BriefLineCoverage")
public record BriefLineCoverageView(
        int position, Genre genre, @Nullable String language, long planned, long works, long counted, long remaining) {

    static BriefLineCoverageView of(int position, BriefLine line, long works) {
        long counted = Math.min(line.quantity(), works);
        return new BriefLineCoverageView(
                position, line.genre(), line.language(), line.quantity(), works, counted, line.quantity() - counted);
    }
}
