package vn.lantoa.deploy.fault.ledger;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger. A call is {@link What#SENT} once, and then, try after try, answered, turned away or without an
 * answer.
 *
 * @param call the call's number; 0 for a reading
 * @param sent only in {@link What#SENT}
 * @param status of an answer; 0 where there was none
 * @param replayed whether the answer says that it is the stored one
 * @param lines the line results' statuses, only in {@link What#ANSWERED}
 * @param agency who read, only in {@link What#READ}
 * @param seen whose rows were in the answer, only in {@link What#READ}
 * @param note why there was no answer, or what was wrong with it
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record LedgerEntry(
        What what,
        long call,
        @Nullable Call sent,
        int status,
        boolean replayed,
        @Nullable List<String> lines,
        @Nullable String agency,
        @Nullable List<String> seen,
        @Nullable String note) {

    /** The note of a 503 that does not say when to come again. */
    public static final String NO_RETRY_AFTER = "no Retry-After";

    /** What a line tells. */
    public enum What {
        SENT,
        ANSWERED,
        TURNED_AWAY,
        UNKNOWN,
        READ
    }

    public static LedgerEntry sent(Call call) {
        return new LedgerEntry(What.SENT, call.number(), call, 0, false, null, null, null, null);
    }

    public static LedgerEntry answered(long call, int status, boolean replayed, List<String> lines) {
        return new LedgerEntry(What.ANSWERED, call, null, status, replayed, lines, null, null, null);
    }

    /** An answer that does not say that the call had its effect, such as 503. */
    public static LedgerEntry turnedAway(long call, int status, String note) {
        return new LedgerEntry(What.TURNED_AWAY, call, null, status, false, null, null, null, note);
    }

    public static LedgerEntry unknown(long call, String why) {
        return new LedgerEntry(What.UNKNOWN, call, null, 0, false, null, null, null, why);
    }

    public static LedgerEntry read(String agency, int status, List<String> seen) {
        return new LedgerEntry(What.READ, 0, null, status, false, null, agency, seen, null);
    }
}
