/** Tasks from the lines of a CSV or NDJSON file, of which one that is wrong sinks no other. */
@NullMarked
package vn.lantoa.task.task.bulk;

import org.jspecify.annotations.NullMarked;
