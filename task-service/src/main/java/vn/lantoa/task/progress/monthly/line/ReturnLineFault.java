package vn.lantoa.task.progress.monthly.line;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.Fault;

/**
 * A fault of a line.
 *
 * @param message in the language of the request; null: that of the fault's code
 */
record ReturnLineFault(Fault fault, @Nullable String message) {

    static ReturnLineFault of(Fault fault) {
        return new ReturnLineFault(fault, null);
    }
}
