package vn.lantoa.task.inbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A feature in which there may be something for an agency to do: a bean of this type is all that the inbox needs. */
public interface InboxSource {

    /**
     * What is to be done, in any order; in the caller's transaction.
     *
     * @param agencies the codes for which an organisation answers on that day
     * @param today the day that it is looked at
     * @param until what is due later is not wanted yet
     */
    List<InboxTodo> of(Set<String> agencies, LocalDate today, LocalDate until);
}
