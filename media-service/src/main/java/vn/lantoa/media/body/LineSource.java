package vn.lantoa.media.body;

import java.util.Iterator;

import com.fasterxml.jackson.databind.JsonNode;

import vn.lantoa.platform.web.problem.Problem;

/**
 * The lines of a body, in its order. Each is read when it is asked for, so that only one of them is in memory, and none
 * is larger than {@link #MOST_BYTES} and {@link #MOST_TOKENS}. A line that cannot be read, though the lines after it
 * can, is a missing node, or a {@link LineFlaw} where more is known of it. A line may also be JSON of another type than
 * an object.
 *
 * <p>Both methods of the iterator throw a {@link Problem} where the body as a whole is not of its format. To close a
 * source leaves the body open.
 */
public interface LineSource extends Iterator<JsonNode>, AutoCloseable {

    /** How many bytes a line has at most: far more than one whose every field is as long as it may be. */
    int MOST_BYTES = 256 * 1024;

    /** How many JSON tokens a line has at most: names, values, brackets. */
    int MOST_TOKENS = 5_000;

    @Override
    void close();
}
