package vn.lantoa.media.brief.coverage;

import vn.lantoa.media.content.field.Genre;

/**
 * How many works of a brief's theme and days are alike.
 *
 * @param addressed whether the brief addresses the press agency, or one that it came from
 * @param onChannel whether they were on one of its channels
 * @param language the primary subtag
 */
record BriefWorks(String agency, boolean addressed, boolean onChannel, Genre genre, String language, long works) {

    /** Whether nothing but its kind and number can keep it from counting. */
    boolean isAskedFor() {
        return addressed && onChannel;
    }
}
