package vn.lantoa.task.overview;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many live tasks name an audience or theme. */
@Schema(name = "CodeTasks")
public record CodeTasks(String code, long tasks) {}
