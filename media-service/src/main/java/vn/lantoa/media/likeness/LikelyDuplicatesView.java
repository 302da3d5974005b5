package vn.lantoa.media.likeness;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Works of a range of days that may be one with another.
 *
 * @param from the first local day
 * @param to the day after the last one
 * @param whole whether all items of the range were looked at, and all that was found is here
 * @param items each pair once, by agency and day
 */
@Schema(name = "LikelyDuplicates")
public record LikelyDuplicatesView(LocalDate from, LocalDate to, boolean whole, List<LikelyDuplicate> items) {}
