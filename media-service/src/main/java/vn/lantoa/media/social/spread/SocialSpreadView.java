package vn.lantoa.media.social.spread;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far posts have spread by a day.
 *
 * @param asOf snapshots to the end of this local day count
 * @param total each post once
 * @param platforms those that have a post
 * @param themes those that a post names, the most named first, at most 200; they do not add up to the total
 */
@Schema(name = "SocialSpread")
public record SocialSpreadView(
        LocalDate asOf, SpreadFigures total, List<PlatformSpread> platforms, List<ThemeSpread> themes) {}
