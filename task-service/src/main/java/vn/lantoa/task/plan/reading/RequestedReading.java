package vn.lantoa.task.plan.reading;

import java.util.List;

import vn.lantoa.task.document.hint.ReadingHints;

/**
 * How a request wants a document to be read.
 *
 * @param said whether it says so; who says nothing of it is content with how it was read before
 */
public record RequestedReading(ReadingHints hints, boolean said) {

    /** Whether a plan that was read by these options is what an import asks for. */
    public boolean accepts(List<String> options) {
        return !said || options.equals(hints.written());
    }
}
