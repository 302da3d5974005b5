package vn.lantoa.task.theming;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.conditional.Versioned;
import vn.lantoa.task.theme.FocusEvent;
import vn.lantoa.task.warning.TaskWarning;

/**
 * The events that a theme puts first, the first one first.
 *
 * @param warnings of the answer to a write: codes that are not known here; null when it is only read
 * @param version the theme's
 */
@Schema(name = "FocusEvents")
public record FocusEventsView(
        UUID themeId, List<FocusEvent> items, @Nullable List<TaskWarning> warnings, long version)
        implements Versioned {}
