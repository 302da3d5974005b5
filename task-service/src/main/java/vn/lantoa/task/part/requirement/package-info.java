/** What a plan requires of how it is carried out, and whether that was met (R007). */
@NullMarked
package vn.lantoa.task.part.requirement;

import org.jspecify.annotations.NullMarked;
