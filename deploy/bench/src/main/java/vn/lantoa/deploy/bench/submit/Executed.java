package vn.lantoa.deploy.bench.submit;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A statement as PostgreSQL's log shows it.
 *
 * @param sql with {@code $1} and so on
 * @param parameters their values as text; null for NULL
 */
record Executed(String sql, List<@Nullable String> parameters) {}
