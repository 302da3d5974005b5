package vn.lantoa.event.session;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.event.event.value.Session;
import vn.lantoa.platform.web.conditional.Versioned;

/**
 * The sessions of an event, in the order in which they begin.
 *
 * @param version the event's
 */
@Schema(name = "EventProgramme")
public record ProgrammeView(String eventCode, List<Session> items, long version) implements Versioned {}
