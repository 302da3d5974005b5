package vn.lantoa.platform.data.operations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many parked events went back to the outbox. */
@Schema(name = "Release")
public record ReleaseView(int released) {}
