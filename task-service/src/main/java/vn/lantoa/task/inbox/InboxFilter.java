package vn.lantoa.task.inbox;

import java.time.LocalDate;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Whose inbox is asked for, and how far it looks. */
public class InboxFilter {

    @QueryParam("agency")
    @Parameter(description = "The code of the agency; the caller's own unless given.")
    @Nullable
    String agency;

    @QueryParam("kind")
    @Parameter(description = "Only things of this kind.")
    @Nullable
    InboxKind kind;

    @QueryParam("until")
    @Parameter(description = "What is due later is left out; 30 days from today unless given, a year at most.")
    @Nullable
    LocalDate until;

    public InboxFilter() {}
}
