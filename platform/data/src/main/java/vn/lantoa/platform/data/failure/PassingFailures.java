package vn.lantoa.platform.data.failure;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javax.transaction.xa.XAException;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;

/**
 * Tells failures that pass (the database is away, the pool is empty, a time-out, a deadlock) from those that the data
 * cause.
 */
public final class PassingFailures {

    /**
     * Connection, login, resources, operator intervention, what is around the server (its disk), transaction rollback:
     * all of them pass.
     */
    private static final Set<String> CLASSES = Set.of("08", "28", "53", "57", "58", "40");

    /** A lock not got in time; a server that is still a standby. */
    private static final Set<String> STATES = Set.of("55P03", "25006");

    /**
     * A missing table, column or privilege. Of a request that is a fault of ours; for events it is a deployment that
     * somebody will mend, and no event is to blame.
     */
    private static final String OF_THE_DEPLOYMENT = "42";

    /** Data exceptions, broken constraints. */
    private static final Set<String> OF_THE_DATA = Set.of("22", "23");

    private static final int STATE_LENGTH = 5;

    private PassingFailures() {}

    /**
     * Whether the same work may well succeed later with the same data. Looks at the whole failure: causes, what was
     * suppressed, and the next exceptions of a batch. Where the database named its reason, that decides; a transaction
     * that merely could not be committed passes.
     */
    public static boolean isPassing(Throwable failure) {
        boolean undecided = false;
        for (Throwable one : allOf(failure)) {
            if (one instanceof SQLException sql && hasState(sql)) {
                return passes(sql) || sql.getSQLState().startsWith(OF_THE_DEPLOYMENT);
            }
            undecided |= one instanceof SQLException || isOfTheTransaction(one) || one instanceof OutOfMemoryError;
        }
        return undecided;
    }

    /**
     * Whether the database named a reason in it that passes, such as that it shuts down; a commit that it cut off
     * carries that as what was suppressed, not as its cause.
     */
    public static boolean hasPassingReason(Throwable failure) {
        return allOf(failure).stream().anyMatch(one -> one instanceof SQLException sql && hasState(sql) && passes(sql));
    }

    /** Whether the database could not take the data: a value out of range, a constraint. */
    public static boolean isOfTheData(Throwable failure) {
        return allOf(failure).stream()
                .filter(one -> one instanceof SQLException sql && hasState(sql))
                .findFirst()
                .filter(one ->
                        OF_THE_DATA.contains(((SQLException) one).getSQLState().substring(0, 2)))
                .isPresent();
    }

    /**
     * Whether the database itself may do this one later, without anybody mending anything. The pool's own failures have
     * no state: no connection in time.
     */
    static boolean passes(SQLException failure) {
        String state = failure.getSQLState();
        return !hasState(failure) || CLASSES.contains(state.substring(0, 2)) || STATES.contains(state);
    }

    private static boolean hasState(SQLException failure) {
        return failure.getSQLState() != null && failure.getSQLState().length() == STATE_LENGTH;
    }

    private static boolean isOfTheTransaction(Throwable one) {
        return one instanceof XAException
                || one instanceof RollbackException
                || one instanceof HeuristicMixedException
                || one instanceof HeuristicRollbackException
                || one instanceof SystemException;
    }

    /** The failure and all that caused it, the nearest first. */
    private static List<Throwable> allOf(Throwable failure) {
        Set<Throwable> known = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Throwable> seen = new ArrayList<>();
        Deque<Throwable> open = new ArrayDeque<>();
        open.add(failure);
        while (!open.isEmpty()) {
            Throwable one = open.remove();
            if (!known.add(one)) {
                continue;
            }
            seen.add(one);
            if (one.getCause() != null) {
                open.add(one.getCause());
            }
            open.addAll(Arrays.asList(one.getSuppressed()));
            if (one instanceof SQLException sql && sql.getNextException() != null) {
                open.add(sql.getNextException());
            }
        }
        return seen;
    }
}
